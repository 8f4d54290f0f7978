"""Statements that say again what was said before."""

from __future__ import annotations

import re
from collections import deque
from typing import Final

from timeline_app.core.claims import compare_claim
from timeline_app.core.datefinder.records import Statement

_WORD: Final = re.compile(r"[a-z]{4,}|\d[\d.,]*\d|[\u3400-\u9fff](?=[\u3400-\u9fff])")
_LOOKED_BACK: Final = 40  # statements of the same year
_ALIKE: Final = 0.5  # share of the words that the shorter has in common with the other
_FEWEST: Final = 3


class Repeats:
    """What was said of each year so far; grows with each statement it is asked about."""

    __slots__ = ("_by_year", "_count")

    def __init__(self) -> None:
        self._by_year: Final[dict[str, deque[tuple[int, str, frozenset[str]]]]] = {}
        self._count = 0

    def of(self, text: str, statement: Statement) -> int | None:
        """The index of the first earlier statement that says the same; None if none does.

        Two say the same if their dates do not conflict and the one has half the other's words.
        """
        date = statement.date.edtf
        words = _words(text, statement)
        earlier = self._by_year.setdefault(_year(date), deque(maxlen=_LOOKED_BACK))
        found = next(
            (
                index
                for index, other, theirs in earlier
                if _are_alike(words, theirs) and (other == date or compare_claim(other, date) != "conflicts")
            ),
            None,
        )
        earlier.append((self._count, date, words))
        self._count += 1
        return found


def _words(text: str, statement: Statement) -> frozenset[str]:
    """The longer words and the pairs of characters of a statement, without its dates."""
    passage = text[statement.start : statement.end].lower()
    for date in reversed(statement.dates):
        first, last = date.start - statement.start, date.end - statement.start
        passage = passage[: max(0, first)] + " " + passage[max(0, last) :]
    found = []
    for match in _WORD.finditer(passage):
        is_latin = match[0].isascii()
        found.append(match[0] if is_latin else passage[match.start() : match.start() + 2])
    return frozenset(found)


def _are_alike(first: frozenset[str], second: frozenset[str]) -> bool:
    fewest = min(len(first), len(second))
    return fewest >= _FEWEST and len(first & second) >= _ALIKE * fewest


def _year(edtf: str) -> str:
    match = re.search(r"-?[0-9X]{4}", edtf)
    return match[0] if match else ""
