"""Words found in a text as a reader means them: whatever their case, width, quotation marks and spaces."""

from __future__ import annotations

import unicodedata
from typing import Final

_SPACES: Final = "\t\n\r\v\f"
_ALIKE: Final = tuple(
    (sign, plain)
    for plain, signs in (
        ("'", "‘’‚‛ʼ′"),
        ('"', "“”„‟″"),
        ("-", "‐‑‒–—―−"),
        (" ", f"{_SPACES}\u0085\u2028\u2029"),
    )
    for sign in signs
)


def folded(text: str) -> str:
    """The text as it is compared: NFKC, case folding (Unicode 15, 3.13), plain quotation marks and spaces."""
    if text.isascii():
        text, alike = text.lower(), tuple((sign, " ") for sign in _SPACES)
    else:
        text, alike = unicodedata.normalize("NFKC", text).casefold(), _ALIKE
    for sign, plain in alike:  # a search each is faster than looking at every letter in Python
        if sign in text:
            text = text.replace(sign, plain)
    return text


def folded_words(query: str) -> tuple[str, ...]:
    """What is searched for, each word once and folded."""
    return tuple(dict.fromkeys(folded(query).split()))


class FoldedText:
    """A text folded character by character, which knows where each of its characters comes from."""

    def __init__(self, text: str) -> None:
        self._origins: list[int] | None = None  # by folded character, where it comes from; None: the same
        self._folded = folded(text) if text.isascii() else self._fold(text)

    def find(self, words: str, most: int = 10_000) -> tuple[tuple[int, int], ...]:
        """The first ``most`` places of ``words``, as ``[start, end)`` in characters of the text.

        They do not overlap. Words that are empty, or only spaces, stand nowhere.
        """
        wanted = folded(words)
        found: list[tuple[int, int]] = []
        at = self._folded.find(wanted) if wanted.strip() else -1
        while at >= 0 and len(found) < most:
            end = at + len(wanted)
            found.append((self._origin(at), self._origin(end - 1) + 1))
            at = self._folded.find(wanted, end)
        return tuple(found)

    def _origin(self, at: int) -> int:
        return at if self._origins is None else self._origins[at]

    def _fold(self, text: str) -> str:
        known: dict[str, str] = {}
        parts: list[str] = []
        origins: list[int] = []
        for place, sign in enumerate(text):
            part = known.get(sign)
            if part is None:
                part = known[sign] = folded(sign)
            parts.append(part)
            origins.extend([place] * len(part))
        if len(origins) != len(text) or any(len(part) != 1 for part in known.values()):
            self._origins = origins
        return "".join(parts)
