"""What a rule matched, as those who make meanings of it need it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from timeline_app.core.datefinder.meanings import Meaning
from timeline_app.core.datefinder.tokens import Token


class Match:
    """The tokens a rule matched, by the names in its pattern."""

    __slots__ = ("_match", "tokens")

    def __init__(self, match: re.Match[str], tokens: Sequence[Token]) -> None:
        self._match: Final = match
        self.tokens: Final = tokens

    @property
    def start(self) -> int:
        """The index of the first token."""
        return self._match.start()

    @property
    def end(self) -> int:
        """The index after the last token."""
        return self._match.end()

    def token(self, name: str) -> Token | None:
        """The token of a name, if it was matched."""
        at = self._match.start(name) if name in self._match.re.groupindex else -1
        return self.tokens[at] if at >= 0 else None

    def word(self, name: str) -> str:
        """The word of a name in small letters; empty if it was not matched."""
        token = self.token(name)
        return token.text if token else ""

    def number(self, name: str, otherwise: int = 0) -> int:
        """The number of a name."""
        token = self.token(name)
        return token.value if token else otherwise

    def meaning(self, name: str) -> Meaning:
        """The meaning of what an earlier level found.

        Raises:
            LookupError: it found none there.
        """
        token = self.token(name)
        if token is None or token.meaning is None:
            raise LookupError(f"nothing was found as {name}")
        return token.meaning

    def before(self, distance: int = 1) -> Token | None:
        """The token before the first."""
        at = self._match.start() - distance
        return self.tokens[at] if at >= 0 else None

    def after(self, distance: int = 1) -> Token | None:
        """The token after the last."""
        at = self._match.end() + distance - 1
        return self.tokens[at] if at < len(self.tokens) else None
