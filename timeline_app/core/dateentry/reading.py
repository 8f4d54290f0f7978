"""What a date field understood."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Status = Literal["empty", "understood", "ambiguous", "refused"]
Note = Literal["julian", "legacy"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One thing a text can mean: canonical EDTF, and the same in words."""

    edtf: str
    words: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What was made of a text.

    - ``empty``: nothing was written, or that no date is known; ``edtf`` is empty.
    - ``understood``: one candidate, whose EDTF is ``edtf``.
    - ``ambiguous``: several candidates, the likeliest first; somebody has to choose.
    - ``refused``: none; ``reason`` says why, ``position`` (a character from 0) where.

    ``notes`` say how it was read: "julian" converted from the Julian calendar, "legacy" from the notation
    of the EDTF draft of 2012.
    """

    text: str
    candidates: tuple[Candidate, ...] = ()
    reason: str = ""
    position: int | None = None
    notes: tuple[Note, ...] = ()

    @property
    def status(self) -> Status:
        if self.reason:
            return "refused"
        if not self.candidates:
            return "empty"
        return "understood" if len(self.candidates) == 1 else "ambiguous"

    @property
    def edtf(self) -> str:
        """The date as EDTF; empty where none was given or none is certain."""
        return self.candidates[0].edtf if len(self.candidates) == 1 else ""

    @property
    def words(self) -> str:
        """What was understood, in words; empty where nothing is certain."""
        return self.candidates[0].words if len(self.candidates) == 1 else ""
