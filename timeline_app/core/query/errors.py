"""Why a text cannot be read as a query, and where."""

from __future__ import annotations

from timeline_app.core.faults import UserError
from timeline_app.core.says import says


class QueryError(UserError, ValueError):
    """A query that cannot be understood.

    Attributes:
        text: the whole text that was read.
        position: the character (counted from 0) where it goes wrong.
        reason: what is wrong there, in words for a person.
        remedy: what to write instead.
    """

    def __init__(self, text: str, position: int, reason: str, remedy: str) -> None:
        self.text = text
        self.position = position
        self.reason = reason
        self.remedy = remedy
        super().__init__(says("{0} (character {1}); {2}", reason, position + 1, remedy))

    def __reduce__(self) -> tuple[type[QueryError], tuple[str, int, str, str]]:
        return type(self), (self.text, self.position, self.reason, self.remedy)
