"""Why a text is not an EDTF date, and where."""

from __future__ import annotations

from timeline_app.core.faults import UserError
from timeline_app.core.says import says


class EdtfError(UserError, ValueError):
    """A text that is not a valid EDTF date.

    Attributes:
        text: the whole text that was read.
        position: the character (counted from 0) where it goes wrong.
        reason: what is wrong there, in words for a person.
    """

    def __init__(self, text: str, position: int, reason: str) -> None:
        self.text = text
        self.position = position
        self.reason = reason
        super().__init__(says("'{0}' is not a date: {1} (character {2})", text, reason, position + 1))

    def __reduce__(self) -> tuple[type[EdtfError], tuple[str, int, str]]:
        return type(self), (self.text, self.position, self.reason)
