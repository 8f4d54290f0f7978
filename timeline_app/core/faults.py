"""What goes wrong with input, said so that a person can mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from timeline_app.core.says import says_number

_TOLD: Final = 20


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with an input: where it stands, what it is, what to do.

    ``place`` is a file or record as the person named it; ``line`` and ``column`` count from 1.
    """

    message: str
    remedy: str = ""
    place: str = ""
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        where = self.place
        for number in (self.line, self.column):
            if number is not None:
                where = f"{where}:{number}"
        text = f"{where}: {self.message}" if where else self.message
        return f"{text} ({self.remedy})" if self.remedy else text


class UserError(Exception):
    """An error a person can mend. Its text says what is wrong and what to do; it is shown as it is."""


class InputFaults(UserError):  # noqa: N818 - a list of faults, named for what it holds
    """An input with one or more faults. Its text tells the first of them and how many more there are.

    Attributes:
        faults: every fault found, in the order of the input.
    """

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults: tuple[Fault, ...] = tuple(faults)
        lines = [str(fault) for fault in self.faults[:_TOLD]]
        if len(self.faults) > _TOLD:
            left = len(self.faults) - _TOLD
            lines.append(says_number("... and {0} more fault", "... and {0} more faults", left))
        super().__init__("\n".join(lines))
