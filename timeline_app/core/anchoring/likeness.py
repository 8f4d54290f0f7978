"""Which sentences of a text say what other words say: by names, numbers, dates and words that both have.

A retelling shares few phrases with what it retells, but most of its names and figures. Each word weighs by
how rare it is in the text (inverse document frequency; K. Spärck Jones, Journal of Documentation 28, 1972),
a number more; what both share is set against what both have (L. R. Dice, Ecology 26(3), 1945).
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

_SENTENCE_END: Final = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s)|[。！？]+[”』」）]*|\n+|\|(?=\s)")
_TOKEN: Final = re.compile(r"\d[\d,]*(?:\.\d+)?|[^\W\d_]+")
_IDEOGRAPHS: Final = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_ENDING: Final = re.compile(r"(?:ies|es|s|ed|ing|ly|al|ment|ion)$")
_SHORTEST_STEM: Final = 3
_COUNTED: Final = {
    word: number
    for number, words in enumerate(
        (
            "zero", "one", "two second twice", "three third", "four fourth", "five fifth", "six sixth",
            "seven seventh", "eight eighth", "nine ninth", "ten tenth", "eleven eleventh", "twelve twelfth",
        )
    )
    for word in words.split()
}  # fmt: skip
_NUMBER: Final = "#"  # before a number, so that it is told from a word

_NUMBER_WEIGHT: Final = 1.5
_SENTENCES: Final = 12  # of the text, those that share most, around which windows are tried
_COMMON: Final = 10  # a word in more than every tenth sentence leads to none
_FEW: Final = 100  # sentences that any word leads to
_SHORTEST: Final = 0.7  # of the length expected
_LONGEST: Final = 1.4
_SLACK: Final = 5  # characters
_POSITION: Final = 0.05  # of the score


@dataclass(frozen=True, slots=True)
class Likeness:
    """Sentences that may say the same: ``text[start:end]``, and how much both share, 0 to 1."""

    start: int
    end: int
    score: float


class Sentences:
    """A text by sentences, and where each word stands."""

    def __init__(self, text: str) -> None:
        self.spans = sentence_spans(text)
        self._length = max(1, len(text))
        self._bags = [tokens(text[start:end]) for start, end in self.spans]
        self._places: dict[str, list[int]] = defaultdict(list)
        for number, bag in enumerate(self._bags):
            for token in bag:
                self._places[token].append(number)

    def alike(self, words: str, length: int, expected: int | None) -> list[Likeness]:
        """Runs of whole sentences of about ``length`` characters that say what ``words`` say, best first.

        None overlaps another. ``expected`` is the offset where they should begin; of several that say the
        same the nearest comes first.
        """
        wanted = tokens(words)
        spans = {span for number in self._nearest(wanted) for span in self._runs(number, length)}
        found = [self._likeness(wanted, first, last, expected) for first, last in spans]
        found.sort(key=lambda each: (-each.score, each.start))
        return _apart(found)

    def within(self, start: int, end: int) -> frozenset[str]:
        """What the sentences say that lie within a span."""
        first = bisect_left(self.spans, (start, start))
        last = first
        while last < len(self.spans) and self.spans[last][1] <= end:
            last += 1
        return self._bag(range(first, last))

    def agreement(self, one: frozenset[str], other: frozenset[str]) -> float:
        """How much two bags of words share, weighed by how rare each word is in this text, 0 to 1."""
        whole = self._sum(one) + self._sum(other)
        return 2 * self._sum(one & other) / whole if whole else 0.0

    def _nearest(self, wanted: frozenset[str]) -> list[int]:
        """The sentences that share most with the words."""
        weights: dict[int, float] = defaultdict(float)
        most = max(_FEW, len(self.spans) // _COMMON)
        for token in wanted:
            places = self._places.get(token, ())
            for number in places if len(places) <= most else ():
                weights[number] += self._weight(token)
        return sorted(weights, key=lambda number: (-weights[number], number))[:_SENTENCES]

    def _runs(self, number: int, length: int) -> Iterable[tuple[int, int]]:
        """First and last of the runs of sentences with sentence ``number`` that have about this length."""
        most, least = length * _LONGEST + _SLACK, length * _SHORTEST - _SLACK
        first = number
        while first >= 0 and self.spans[number][1] - self.spans[first][0] <= most:
            last = number
            while last < len(self.spans) and (size := self.spans[last][1] - self.spans[first][0]) <= most:
                if size >= least:
                    yield first, last
                last += 1
            first -= 1

    def _likeness(self, wanted: frozenset[str], first: int, last: int, expected: int | None) -> Likeness:
        start, end = self.spans[first][0], self.spans[last][1]
        shared = self.agreement(wanted, self._bag(range(first, last + 1)))
        near = 0.0 if expected is None else 1.0 - min(1.0, abs(start - expected) / self._length)
        return Likeness(start, end, (1 - _POSITION) * shared + _POSITION * near)

    def _bag(self, numbers: Iterable[int]) -> frozenset[str]:
        return frozenset[str]().union(*(self._bags[number] for number in numbers))

    def _sum(self, bag: frozenset[str]) -> float:
        return sum(self._weight(token) for token in bag)

    def _weight(self, token: str) -> float:
        rarity = math.log((len(self.spans) + 1) / (len(self._places.get(token, ())) + 0.5))
        return rarity * (_NUMBER_WEIGHT if token.startswith(_NUMBER) else 1.0)


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Start and end of every sentence, line and heading, without blank space around it."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    spans = []
    for start, end in zip([0, *ends], [*ends, len(text)], strict=True):
        part = text[start:end]
        if part.strip():
            spans.append((start + len(part) - len(part.lstrip()), start + len(part.rstrip())))
    return spans


def tokens(text: str) -> frozenset[str]:
    """The numbers (marked as such, also those in words), word stems and pairs of ideographs of a text."""
    found: set[str] = set()
    for match in _TOKEN.finditer(text):
        found.update(_token(match.group()))
    return frozenset(found)


def hard_tokens(text: str) -> frozenset[str]:
    """The numbers, the words with a capital letter and the pairs of ideographs of a text."""
    found: set[str] = set()
    for match in _TOKEN.finditer(text):
        if not match.group()[0].islower():
            found.update(_token(match.group()))
    return frozenset(found)


def _token(word: str) -> Sequence[str]:
    if word[0].isdigit():
        return (_NUMBER + word.replace(",", ""),)
    if _IDEOGRAPHS.match(word):
        return [word[index : index + 2] for index in range(len(word) - 1)] or [word]
    lower = word.lower()
    if lower in _COUNTED:
        return (f"{_NUMBER}{_COUNTED[lower]}",)
    if len(lower) < _SHORTEST_STEM:
        return ()
    stem = _ENDING.sub("", lower)
    return (stem if len(stem) >= _SHORTEST_STEM else lower,)


def _apart(found: Iterable[Likeness]) -> list[Likeness]:
    kept: list[Likeness] = []
    for each in found:
        if all(each.end <= other.start or other.end <= each.start for other in kept):
            kept.append(each)
    return kept
