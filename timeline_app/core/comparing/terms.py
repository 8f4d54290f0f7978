"""The terms of events: stems of words, pairs of Chinese characters, each with a weight by how rare it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from timeline_app.core.comparing.described import Described
from timeline_app.core.progress import Asked, go_on
from timeline_app.core.searching.letters import Letters, is_single
from timeline_app.core.searching.stems import Stems

_LONGEST: Final = 1_500  # characters of a summary that are compared
_ASKED_EVERY: Final = 2_000  # events
_LIGHT: Final = 0.1  # weight of a word that only holds others together

# English words that say nothing of what an event is about.
_FUNCTION_WORDS: Final = (
    "a an and are as at be been but by for from had has have in into is it its of on or over s than that the"
    " their this to under up was were which while will with"
)

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class TermRows:
    """Some events' terms: those of event n are ``terms[starts[n]:starts[n + 1]]``, ascending, each once."""

    starts: Ints
    terms: Ints

    def __len__(self) -> int:
        return len(self.starts) - 1

    @property
    def events(self) -> Ints:
        """By term, the event it is of."""
        return np.repeat(np.arange(len(self)), np.diff(self.starts))

    def keys(self, size: int) -> Ints:
        """Events and their terms as one number each, ascending; ``size`` is how many terms there are."""
        return self.events * size + self.terms

    def sums(self, weights: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """By event, what its terms weigh."""
        return np.bincount(self.events, weights[self.terms], minlength=len(self)).astype(np.float64)

    def only(self, places: npt.NDArray[np.intp]) -> TermRows:
        """The terms of some events."""
        counts = np.diff(self.starts)[places]
        starts = np.zeros(len(places) + 1, np.int64)
        np.cumsum(counts, out=starts[1:])
        offsets = np.arange(starts[-1]) - np.repeat(starts[:-1], counts)
        return TermRows(starts, self.terms[np.repeat(self.starts[:-1][places], counts) + offsets])

    @classmethod
    def of(cls, rows: Sequence[Iterable[int]]) -> TermRows:
        """From the terms of each event."""
        each = [sorted(set(row)) for row in rows]
        starts = np.zeros(len(each) + 1, np.int64)
        np.cumsum([len(row) for row in each], out=starts[1:])
        return cls(starts, np.array([term for row in each for term in row], np.int64))


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """What is told of a store's events: the terms of their titles, the numbers there, and all terms."""

    titles: TermRows
    numbers: TermRows
    whole: TermRows


class TermReader:
    """Reads terms out of texts; the same word has the same number in all it has read."""

    def __init__(self) -> None:
        self._letters = Letters.usual()
        self._words = _WordNumbers(Stems())

    def read(self, events: Sequence[Described], is_stopped: Asked) -> Told:
        """The terms of events. Raises Stopped."""
        titles, numbers, whole = [], [], []
        for place, event in enumerate(events):
            if place % _ASKED_EVERY == 0:
                go_on(is_stopped)
            title = self._terms(event.title)
            titles.append(title)
            numbers.append([term for term in title if term in self._words.numerals])
            rest = "\n".join((event.summary[:_LONGEST], *event.names))
            whole.append([*title, *self._terms(rest)] if rest else title)
        return Told(TermRows.of(titles), TermRows.of(numbers), TermRows.of(whole))

    def having(self, stores: Iterable[Told]) -> Ints:
        """By term, how many events of these stores have it."""
        having = np.zeros(len(self._words.by_stem), np.int64)
        for told in stores:
            having += np.bincount(told.whole.terms, minlength=len(having))
        return having

    def weights(self, having: Ints, count: int) -> npt.NDArray[np.float64]:
        """By term, how much it says: the more, the fewer of ``count`` events have it."""
        light = frozenset(_FUNCTION_WORDS.split())
        weights = np.log1p(count / np.maximum(having, 1))
        weights[[number for word, number in self._words.items() if word in light]] *= _LIGHT
        return weights

    def _terms(self, text: str) -> list[int]:
        words, places = self._letters.words(text)
        numbers = self._words
        if places is None:
            return [numbers[word] for word in words]
        return [numbers[term] for term in _with_pairs(words, places)]


class _WordNumbers(dict[str, int]):
    """The number of each word's stem, given as it is met first. ``numerals`` are those of what has digits."""

    def __init__(self, stems: Stems) -> None:
        super().__init__()
        self.by_stem: dict[str, int] = {}
        self.numerals: set[int] = set()
        self._stems = stems

    def __missing__(self, word: str) -> int:
        number = self.by_stem.setdefault(self._stems.of(word), len(self.by_stem))
        self[word] = number
        if any(sign.isdecimal() for sign in word):
            self.numerals.add(number)
        return number


def _with_pairs(words: list[str], places: list[int]) -> list[str]:
    """Words, and of characters of a script without spaces each two neighbours; one alone is a term itself."""
    found: list[str] = []
    singles = [is_single(word) for word in words]
    for at, word in enumerate(words):
        if not singles[at]:
            found.append(word)
            continue
        before = at > 0 and singles[at - 1] and places[at - 1] + 1 == places[at]
        after = at + 1 < len(words) and singles[at + 1] and places[at] + 1 == places[at + 1]
        if after:
            found.append(word + words[at + 1])
        elif not before:
            found.append(word)
    return found


def overlaps(
    first: TermRows,
    have: Ints,
    pairs: tuple[npt.NDArray[Any], npt.NDArray[Any]],
    weights: npt.NDArray[np.float64],
) -> npt.NDArray[np.float64]:
    """By pair of events, what those terms of the first weigh that the second has too; shape (pairs,).

    ``have`` are the second events' :meth:`TermRows.keys` among as many terms as there are weights.
    """
    lefts, rights = pairs
    if not len(have):
        return np.zeros(len(lefts))
    counts = first.starts[lefts + 1] - first.starts[lefts]
    owner = np.repeat(np.arange(len(lefts)), counts)
    offsets = np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)
    terms = first.terms[first.starts[lefts][owner] + offsets]
    wanted = rights[owner] * len(weights) + terms
    at = np.minimum(np.searchsorted(have, wanted), len(have) - 1)
    found = weights[terms] * (have[at] == wanted)
    return np.bincount(owner, found, minlength=len(lefts)).astype(np.float64)
