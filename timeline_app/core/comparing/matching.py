"""Compares two stores: finds the events that are in both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from timeline_app.core.calendar import SECONDS_PER_DAY
from timeline_app.core.claims import Agreement
from timeline_app.core.comparing.candidates import Pairs, candidates
from timeline_app.core.comparing.choosing import Bools, Floats, mutual_best, near_best
from timeline_app.core.comparing.comparison import Comparison, Pair, comparison
from timeline_app.core.comparing.dates import DateReader, Times
from timeline_app.core.comparing.described import Described
from timeline_app.core.comparing.likeness import COVER, TITLE, Alike, likeness
from timeline_app.core.comparing.terms import TermReader
from timeline_app.core.progress import Asked, Fraction, go_on, never, untold

_WORTH_A_LOOK: Final = 0.3  # of the words
_NEAR_BEST: Final = 0.75  # of the words of the best pair of the same event: of others no date is looked at
_LEAST: Final = 0.36  # of the words, where the date is one day that no other event of either store has
_MORE_A_DIGIT: Final = 0.03  # for each digit in how many days the longer of the two dates leaves open
_MORE_A_DOUBLING: Final = 0.04  # of the events that can lie in the time of the other
_UNDATED: Final = 0.8  # of the words and of the title, where a date is missing; the most that is asked for
_APART: Final = 0.05  # how much better than any other a pair has to be
_LESS_A_DIGIT: Final = 0.02  # of the score, for each digit in how many times one date is as long as the other
_FACTOR_OTHER, _FACTOR_LEAST, _FACTOR_NONE = 0.97, 0.85, 0.9
_DISPUTED_TITLE, _DISPUTED_WORDS, _DISPUTED_APART = 0.85, 0.75, 0.1
_SHORTEST: Final = 1e-5  # days: about a second
_NEAR_S: Final = 10 * 366 * SECONDS_PER_DAY  # that far, or ten times what is left open, a date may be wrong


def compare(
    first: Sequence[Described],
    second: Sequence[Described],
    *,
    progress: Fraction = untold,
    is_stopped: Asked = never,
) -> Comparison:
    """Which events are in both stores.

    1. Events of the same title and date are the same, if each store has one such event only.
    2. Of the others a pair is looked at if its events share a rare term and can have been at one time. It is
       the same event if each is the other's best, clearly before any other; if the dates do not conflict
       (:func:`timeline_app.core.claims.compare_claim`); and if what is told of them is alike enough. More is
       asked of it the less the date says: where it leaves much time open, or much happened in it.
    3. What is left and worded much alike, at dates near each other that conflict, is disputed.

    A wrong link is thought worse than a missing one. The answer does not depend on which store is first.

    Raises:
        EdtfError: a date is neither empty nor EDTF.
        Stopped: ``is_stopped`` said so.
    """
    if (len(second), tuple(second)) < (len(first), tuple(first)):
        return _turned(_Comparing(second, first, progress, is_stopped).compared(), first, second)
    return _Comparing(first, second, progress, is_stopped).compared()


@dataclass(frozen=True, slots=True, eq=False)
class _Rest:
    """The events of both stores that have not been linked, by their places."""

    lefts: npt.NDArray[np.intp]
    rights: npt.NDArray[np.intp]


class _Comparing:
    """One comparison under way."""

    def __init__(
        self, first: Sequence[Described], second: Sequence[Described], progress: Fraction, is_stopped: Asked
    ) -> None:
        self._events = first, second
        self._progress = progress
        self._is_stopped = is_stopped
        self._dates = DateReader()
        self._times = self._dates.times(first), self._dates.times(second)
        self._crowds = self._times[0].crowd(self._times[1]), self._times[1].crowd(self._times[0])
        reader = TermReader()
        self._told = reader.read(first, is_stopped), reader.read(second, is_stopped)
        self._having = reader.having(self._told)
        self._weights = reader.weights(self._having, len(first) + len(second))
        progress(0.4)

    def compared(self) -> Comparison:
        """All steps of :func:`compare`."""
        pairs = self._same()
        self._progress(0.5)
        pairs += self._alike(self._rest(pairs))
        self._progress(0.8)
        disputed = self._disputed(self._rest(pairs))
        self._progress(1.0)
        return comparison(pairs, disputed, *(len(events) for events in self._events))

    def _same(self) -> list[Pair]:
        """Events that have a title and a date to themselves in both stores."""
        keys = [[(event.title, event.date) for event in events] for events in self._events]
        once = [{key for key, count in Counter(each).items() if count == 1} for each in keys]
        places = {key: place for place, key in enumerate(keys[1]) if key in once[1]}
        found = [
            (place, places[key]) for place, key in enumerate(keys[0]) if key in once[0] and key in places
        ]
        columns = np.array(found, np.int64).reshape(-1, 2).T
        alike = self._likeness((columns[0], columns[1]))
        return self._pairs(
            replace(alike, title=np.ones(len(alike)), words=np.maximum(alike.words, TITLE + COVER))
        )

    def _alike(self, rest: _Rest) -> list[Pair]:
        """Events that are worded alike and can have been at one time."""
        alike = self._likeness(self._candidates(rest, self._times))
        alike = alike.where(alike.words >= _WORTH_A_LOOK)
        alike = alike.where(near_best(alike.lefts, alike.rights, alike.words, _NEAR_BEST))
        go_on(self._is_stopped)
        alike = alike.where(np.array([each != "conflicts" for each in self._agreements(alike)], np.bool_))
        scores = alike.words * self._factors(alike)
        is_best = mutual_best(alike.lefts, alike.rights, scores, _APART)
        return self._pairs(alike.where(is_best & self._is_enough(alike)))

    def _disputed(self, rest: _Rest) -> list[Pair]:
        """What is worded much alike, at dates that conflict but lie near each other."""
        at_any_time = self._times[0].at_any_time(), self._times[1].at_any_time()
        alike = self._likeness(self._candidates(rest, at_any_time))
        alike = alike.where((alike.title >= _DISPUTED_TITLE) & (alike.words >= _DISPUTED_WORDS))
        is_best = mutual_best(alike.lefts, alike.rights, alike.words, _DISPUTED_APART)
        found = self._pairs(alike.where(is_best & self._are_near(alike)))
        return [pair for pair in found if pair.agreement == "conflicts"]

    def _candidates(self, rest: _Rest, times: tuple[Times, Times]) -> Pairs:
        lefts, rights = candidates(
            self._told[0].whole.only(rest.lefts),
            self._told[1].whole.only(rest.rights),
            (times[0].only(rest.lefts), times[1].only(rest.rights)),
            self._having,
            self._is_stopped,
        )
        return rest.lefts[lefts].astype(np.int64), rest.rights[rights].astype(np.int64)

    def _likeness(self, pairs: Pairs) -> Alike:
        return likeness(*self._told, pairs, self._weights, self._is_stopped)

    def _is_enough(self, alike: Alike) -> Bools:
        """Whether the words of each pair are as alike as its dates make necessary."""
        mine, theirs = self._times_of(alike)
        days = np.maximum(np.maximum(mine.days, theirs.days), 1.0)
        needed = _LEAST + _MORE_A_DIGIT * np.log10(days) + _MORE_A_DOUBLING * np.log2(self._rivals(alike))
        by_date = alike.words >= np.minimum(needed, _UNDATED)
        by_title = (alike.words >= _UNDATED) & (alike.title >= _UNDATED)
        return np.where(mine.is_dated & theirs.is_dated, by_date, by_title)

    def _are_near(self, alike: Alike) -> Bools:
        """Whether both are dated, and no farther apart than a date may well be wrong."""
        mine, theirs = self._times_of(alike)
        # As floats: two ends of time are farther apart than an int64 can tell.
        mine_first_s = theirs.starts.astype(np.float64) - mine.ends
        theirs_first_s = mine.starts.astype(np.float64) - theirs.ends
        longest_s = np.maximum(mine.days, theirs.days) * SECONDS_PER_DAY
        is_near = np.maximum(mine_first_s, theirs_first_s) <= np.maximum(_NEAR_S, 10 * longest_s)
        return np.asarray(is_near & mine.is_dated & theirs.is_dated)

    def _factors(self, alike: Alike) -> Floats:
        """What the dates leave of the likeness of the words."""
        mine, theirs = self._times_of(alike)
        lengths = [np.log10(np.maximum(each.days, _SHORTEST)) for each in (mine, theirs)]
        others = np.maximum(
            _FACTOR_OTHER - _LESS_A_DIGIT * np.abs(lengths[0] - lengths[1]),
            _FACTOR_LEAST,
        )
        agrees = np.array([each == "agrees" for each in self._agreements(alike)], np.bool_)
        return np.where(agrees, 1.0, np.where(mine.is_dated & theirs.is_dated, others, _FACTOR_NONE))

    def _rivals(self, alike: Alike) -> npt.NDArray[np.int64]:
        """How many events of one store can lie in the time of the other's, itself included."""
        return np.maximum(np.maximum(self._crowds[0][alike.lefts], self._crowds[1][alike.rights]), 1)

    def _agreements(self, alike: Alike) -> list[Agreement]:
        first, second = self._events
        return [
            self._dates.agreement(first[left].date, second[right].date)
            for left, right in zip(alike.lefts.tolist(), alike.rights.tolist(), strict=True)
        ]

    def _times_of(self, alike: Alike) -> tuple[Times, Times]:
        return self._times[0].only(alike.lefts), self._times[1].only(alike.rights)

    def _pairs(self, alike: Alike) -> list[Pair]:
        title, words = (np.minimum(each, 1.0) for each in (alike.title, alike.words))
        columns = (
            alike.lefts.tolist(),
            alike.rights.tolist(),
            (words * self._factors(alike)).round(4).tolist(),
            self._agreements(alike),
            title.round(4).tolist(),
            words.round(4).tolist(),
            self._rivals(alike).tolist(),
        )
        return [Pair(*row) for row in zip(*columns, strict=True)]

    def _rest(self, pairs: Sequence[Pair]) -> _Rest:
        is_left = [np.ones(len(events), np.bool_) for events in self._events]
        is_left[0][[pair.first for pair in pairs]] = False
        is_left[1][[pair.second for pair in pairs]] = False
        return _Rest(*(np.flatnonzero(each) for each in is_left))


def _turned(found: Comparison, first: Sequence[Described], second: Sequence[Described]) -> Comparison:
    """The comparison of the second with the first, seen from the other side."""
    dates = DateReader()

    def turned(pair: Pair) -> Pair:
        agreement = dates.agreement(first[pair.second].date, second[pair.first].date)
        return replace(pair, first=pair.second, second=pair.first, agreement=agreement)

    pairs, disputed = ([turned(pair) for pair in each] for each in (found.pairs, found.disputed))
    return comparison(pairs, disputed, len(first), len(second))
