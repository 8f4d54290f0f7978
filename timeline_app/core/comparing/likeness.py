"""How alike what is told of two events is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from timeline_app.core.comparing.candidates import Pairs
from timeline_app.core.comparing.terms import Ints, Told, overlaps
from timeline_app.core.progress import Asked, go_on

TITLE, COVER, WHOLE = 0.5, 0.2, 0.3  # what each of the three counts

_UNTITLED: Final = 0.7  # what everything together counts where the titles say nothing
_AT_ONCE: Final = 100_000  # pairs
_OTHER_NUMBERS: Final = 0.5  # what is left where each title has a number that the other event lacks
_NO_WEIGHT: Final = 1e-9

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Alike:
    """Pairs of events, and how alike their titles are, and all that is told of them (0 to 1)."""

    lefts: npt.NDArray[np.int64]
    rights: npt.NDArray[np.int64]
    title: Floats
    words: Floats

    def __len__(self) -> int:
        return len(self.lefts)

    def where(self, is_wanted: npt.NDArray[np.bool_]) -> Alike:
        """Some of the pairs."""
        return Alike(
            self.lefts[is_wanted], self.rights[is_wanted], self.title[is_wanted], self.words[is_wanted]
        )


def likeness(first: Told, second: Told, pairs: Pairs, weights: Floats, is_stopped: Asked) -> Alike:
    """How alike the events of each pair are.

    Two sets of terms are as alike as Dice's coefficient says (twice what they share, by what they have),
    each term with its weight. What counts are the titles, what of each title stands anywhere in the other
    event, and everything together; the last counts more where it is much the same under another title. Where
    each title has a number that the other event does not mention, as in "phase 2" and "phase 3", that speaks
    against them.

    Raises:
        Stopped: ``is_stopped`` said so.
    """
    sides = _Side.of(first, weights), _Side.of(second, weights)
    parts = list(_in_parts(*sides, pairs, weights, is_stopped))
    none = np.empty(0)
    title = np.concatenate([none, *(part[0] for part in parts)])
    return Alike(*pairs, title, np.concatenate([none, *(part[1] for part in parts)]))


@dataclass(frozen=True, slots=True, eq=False)
class _Side:
    """What is told of a store's events, with what is worked out once for all pairs."""

    told: Told
    title_keys: Ints
    whole_keys: Ints
    title_sums: Floats
    whole_sums: Floats
    numbers: Ints

    @classmethod
    def of(cls, told: Told, weights: Floats) -> _Side:
        return cls(
            told,
            told.titles.keys(len(weights)),
            told.whole.keys(len(weights)),
            told.titles.sums(weights),
            told.whole.sums(weights),
            np.diff(told.numbers.starts),
        )


def _in_parts(
    first: _Side, second: _Side, pairs: Pairs, weights: Floats, is_stopped: Asked
) -> Iterator[tuple[Floats, Floats]]:
    for start in range(0, len(pairs[0]), _AT_ONCE):
        go_on(is_stopped)
        here = slice(start, start + _AT_ONCE)
        yield _likeness(first, second, (pairs[0][here], pairs[1][here]), weights)


def _likeness(first: _Side, second: _Side, pairs: Pairs, weights: Floats) -> tuple[Floats, Floats]:
    """Of titles, and of all words."""
    turned = pairs[1], pairs[0]
    mine, theirs = first.told, second.told
    titles = first.title_sums[pairs[0]], second.title_sums[pairs[1]]
    wholes = first.whole_sums[pairs[0]], second.whole_sums[pairs[1]]
    title = _share(2 * overlaps(mine.titles, second.title_keys, pairs, weights), titles[0] + titles[1])
    cover = (
        _share(overlaps(mine.titles, second.whole_keys, pairs, weights), titles[0])
        + _share(overlaps(theirs.titles, first.whole_keys, turned, weights), titles[1])
    ) / 2
    whole = _share(2 * overlaps(mine.whole, second.whole_keys, pairs, weights), wholes[0] + wholes[1])
    has_text = (wholes[0] > titles[0]) & (wholes[1] > titles[1])
    of_titles = TITLE * title + COVER * cover
    with_text = np.maximum(of_titles + WHOLE * whole, _UNTITLED * whole)
    words = np.where(has_text, with_text, of_titles / (TITLE + COVER))
    has_others = _have_other_numbers(first, second, pairs, len(weights))
    return title, np.where(has_others, words * _OTHER_NUMBERS, words)


def _have_other_numbers(first: _Side, second: _Side, pairs: Pairs, size: int) -> npt.NDArray[np.bool_]:
    """Whether each title of a pair has a number that the other event lacks."""
    ones = np.ones(size)
    sides = (first, second, pairs), (second, first, (pairs[1], pairs[0]))
    lacking = [
        overlaps(mine.told.numbers, theirs.whole_keys, turned, ones) < mine.numbers[turned[0]]
        for mine, theirs, turned in sides
    ]
    return lacking[0] & lacking[1]


def _share(part: Floats, whole: Floats) -> Floats:
    return part / np.maximum(whole, _NO_WEIGHT)
