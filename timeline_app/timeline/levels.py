"""One lane's events, most important first, so that any span's most important are found without a scan.

A pyramid of levels: the 32 most important events of the lane, the 128 most important, and so on by fours
to all of them, each sorted by *spot*. A spot is where an event is counted: its anchor, brought within
its own drawn time. Any stretch of spots is two binary searches a level, so that the coarsest level that
holds enough of it is found, and nothing below that level is touched.

Events that reach into a span from beyond it are found by the length of their drawn time: those of one
power of two that cross a time have their spots at most that length from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from timeline_app.core.bounds import Span
from timeline_app.core.calendar import FUTURE, PAST
from timeline_app.timeline.extents import Extents, Rows, Times

_COARSEST: Final = 32
_FINER: Final = 4  # how many times more a level holds than the one before it

Ints = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class Lengths:
    """Events whose drawn times are of about one length, at most ``longest_s``; sorted by spot.

    ``places`` are their places in their level.
    """

    longest_s: int
    spots_s: Times
    places: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """The most important events of a lane, sorted by ``spots_s``: their rows and ranks (0 before all)."""

    spots_s: Times
    rows: Ints
    ranks: Ints
    lengths: tuple[Lengths, ...]

    def between(self, first_s: int, last_s: int) -> slice:
        """The places of those with spots in ``[first_s, last_s)``."""
        first, last = self.spots_s.searchsorted((first_s, last_s))
        return slice(int(first), int(last))

    def across(self, time_s: int, *, ahead: bool) -> Ints:
        """The places of all with spots before a time (``ahead``: from it on) that can reach over it."""
        found = []
        for each in self.lengths:
            if ahead:
                limits = (time_s, min(time_s + each.longest_s, FUTURE))
            else:
                limits = (max(time_s - each.longest_s, PAST), time_s)
            first, last = each.spots_s.searchsorted(limits)
            if last > first:
                found.append(each.places[first:last])
        return np.concatenate(found) if found else np.empty(0, np.int32)


@dataclass(frozen=True, slots=True, eq=False)
class LaneIndex:
    """A lane's drawable events: their drawn times sorted, each for itself, and the pyramid."""

    starts_s: Times
    ends_s: Times
    levels: tuple[Level, ...]

    @classmethod
    def of(cls, extents: Extents, rows: Ints, ranks: Ints, spots_s: Times) -> LaneIndex:
        """Of the drawable ``rows`` of a lane in the order of their spots, and the rank of each."""
        starts_s, ends_s = extents.start_s[rows], extents.end_s[rows]
        # Lengths as floats: the difference of two times may leave int64.
        apart = ends_s.astype(np.float64) - starts_s
        level = _Sorted(spots_s, rows, ranks, apart, _powers(apart))
        levels = [level.level()]
        size = _COARSEST
        while size * _FINER < len(rows):
            size *= _FINER
        while _COARSEST <= size < len(rows):
            level = level.at(np.flatnonzero(level.ranks < size))
            levels.append(level.level())
            size //= _FINER
        starts_s.sort()
        ends_s.sort()
        return cls(starts_s, ends_s, tuple(reversed(levels)))

    @classmethod
    def empty(cls) -> LaneIndex:
        """Of a lane without events."""
        none, times = np.empty(0, np.int32), np.empty(0, np.int64)
        return cls(times, times, (Level(times, none, none, ()),))

    @property
    def all(self) -> Level:
        """The finest level, which has every event."""
        return self.levels[-1]

    def count_in(self, span: Span) -> int:
        """How many have any drawn time in ``span``; exact, by two binary searches."""
        begun = int(self.starts_s.searchsorted(span.end_s))
        return begun - int(self.ends_s.searchsorted(span.start_s, "right"))

    def first_between(self, edges_s: Times, most: npt.NDArray[np.int64]) -> Ints:
        """The rows of the ``most`` important with spots in each cell, given the cells' edges, ascending.

        ``most`` has one number a cell. All of a cell's rows where it holds no more.
        """
        places = np.array([level.spots_s.searchsorted(edges_s) for level in self.levels])
        counts = np.diff(places, axis=1)
        deep_enough = counts >= most
        deep_enough[-1] = True
        chosen = deep_enough.argmax(axis=0)
        found = []
        for cell in np.flatnonzero(counts[-1]).tolist():
            level = self.levels[chosen[cell]]
            part = slice(places[chosen[cell], cell], places[chosen[cell], cell + 1])
            found.append(_first(level.rows[part], level.ranks[part], int(most[cell])))
        return np.concatenate(found) if found else np.empty(0, np.int32)

    def first_across(self, time_s: int, most: int, total: int, extents: Extents, *, ahead: bool) -> Ints:
        """The rows of the ``most`` important that reach over a time from before it (``ahead``: from after).

        ``total`` is how many there are.
        """
        if not total:
            return np.empty(0, np.int32)
        for number, level in enumerate(self.levels):
            is_last = number == len(self.levels) - 1
            expected = total * len(level.rows) / len(self.all.rows)
            if not is_last and expected < most / 2:
                continue
            places = level.across(time_s, ahead=ahead)
            rows = level.rows[places]
            reaches = extents.start_s[rows] < time_s if ahead else extents.end_s[rows] > time_s
            if is_last or np.count_nonzero(reaches) >= most:
                return _first(rows[reaches], level.ranks[places[reaches]], most)
        return np.empty(0, np.int32)

    def rows_in(self, span: Span, extents: Extents) -> Ints:
        """The rows of all with any drawn time in ``span``; takes as long as there are many."""
        level = self.all
        before, after = level.across(span.start_s, ahead=False), level.across(span.end_s, ahead=True)
        before = before[extents.end_s[level.rows[before]] > span.start_s]
        after = after[extents.start_s[level.rows[after]] < span.end_s]
        inside = level.rows[level.between(span.start_s, span.end_s)]
        return np.concatenate((level.rows[before], inside, level.rows[after]))


def _first(rows: Ints, ranks: Ints, most: int) -> Ints:
    """The ``most`` important of these rows."""
    if len(rows) <= most:
        return rows
    return rows[np.argpartition(ranks, most - 1)[:most]] if most > 0 else rows[:0]


class _Sorted(NamedTuple):
    """What a level is made of, in the order of spots; ``powers`` of two are below the lengths ``apart``."""

    spots_s: Times
    rows: Ints
    ranks: Ints
    apart: npt.NDArray[np.float64]
    powers: npt.NDArray[np.int8]

    def at(self, kept: Rows) -> _Sorted:
        return _Sorted(
            self.spots_s[kept], self.rows[kept], self.ranks[kept], self.apart[kept], self.powers[kept]
        )

    def level(self) -> Level:
        by_power = np.argsort(self.powers, kind="stable").astype(np.int32)
        edges = np.concatenate(([0], np.cumsum(np.bincount(self.powers)))).tolist()
        lengths = []
        for first, last in pairwise(edges):
            if first < last:
                places = by_power[first:last]
                # A float may have rounded down: a part in 2**52 more is certainly enough.
                longest = self.apart[places].max()
                longest_s = min(int(longest + longest * 2**-50) + 1, FUTURE)
                lengths.append(Lengths(longest_s, self.spots_s[places], places))
        return Level(self.spots_s, self.rows, self.ranks, tuple(lengths))


def _powers(apart: npt.NDArray[np.float64]) -> npt.NDArray[np.int8]:
    """The power of two that each number of at least 1 lies at or above: its binary exponent (IEEE 754)."""
    return ((apart.view(np.uint64) >> np.uint64(52)).astype(np.int16) - np.int16(1023)).astype(np.int8)
