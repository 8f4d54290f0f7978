"""Events that were found by a search: how many stand where, and which are to have a place before others."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from timeline_app.core.bounds import Span
from timeline_app.timeline.detail import Detail, order_of
from timeline_app.timeline.extents import Extents, Rows, Times
from timeline_app.timeline.picture import Group, Mark
from timeline_app.timeline.ruler import Counts

MOST_SHOWN: Final = 150  # found events that get a place before all others
_FEW: Final = 4_000  # are looked through one by one; of more in a view all have their usual importance
_EVERY: Final = slice(None)


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What was found: by row of the columns whether its event ``is_event``, and the ids of ``articles``.

    Rows that have come since are not found.
    """

    is_event: npt.NDArray[np.bool_]
    articles: frozenset[str] = frozenset()

    def has(self, row: int) -> bool:
        """Whether the event of a row was found."""
        return row < len(self.is_event) and bool(self.is_event[row])

    def among(self, rows: npt.NDArray[np.integer[Any]]) -> npt.NDArray[np.bool_]:
        """Which of some rows were found."""
        is_known = rows < len(self.is_event)
        return is_known & self.is_event[np.where(is_known, rows, 0)] if len(self.is_event) else is_known


@dataclass(frozen=True, slots=True, eq=False)
class FoundIn:
    """What was found, counted along the lanes of an index: ``before`` has for each lane how many of its
    first events, by their spots, were found (int32, shape (events + 1,))."""

    found: Found
    detail: Detail
    before: tuple[npt.NDArray[np.int32], ...] = field(repr=False)

    @classmethod
    def of(cls, found: Found, detail: Detail) -> FoundIn:
        """Counted anew; some milliseconds for a million events."""
        return cls(found, detail, tuple(_sums(found.among(lane.all.rows)) for lane in detail.lanes))

    def count_between(self, lane: int, first_s: int, last_s: int) -> int:
        """How many found events of a lane have their spots in ``[first_s, last_s)``."""
        first, last = self.detail.lanes[lane].all.spots_s.searchsorted((first_s, last_s)).tolist()
        count = int(self.before[lane][last]) - int(self.before[lane][first])
        for sign, extents, lanes in self._balance():
            spots_s = extents.spots_of(_EVERY)
            count += sign * int(((lanes == lane) & (spots_s >= first_s) & (spots_s < last_s)).sum())
        return count

    def histogram(self, edges_s: Times) -> Counts:
        """How many found events of each lane have their spots between these edges: (lanes, edges - 1)."""
        cells = len(edges_s) - 1
        counts = np.zeros((len(self.before), cells), np.int64)
        for number, lane in enumerate(self.detail.lanes):
            counts[number] = np.diff(self.before[number][lane.all.spots_s.searchsorted(edges_s)])
        for sign, extents, lanes in self._balance():
            at = edges_s.searchsorted(extents.spots_of(_EVERY), "right") - 1
            inside = (at >= 0) & (at < cells)
            np.add.at(counts, (lanes[inside], at[inside]), sign)
        return counts

    def rows_shown(self, span: Span) -> frozenset[int]:
        """The rows of the most important found events with spots in a span; none if there are very many."""
        total = sum(self.count_between(lane, span.start_s, span.end_s) for lane in range(len(self.before)))
        if not 0 < total <= _FEW:
            return frozenset()
        parts: list[Rows] = [
            lane.all.rows[lane.all.between(span.start_s, span.end_s)].astype(np.intp)
            for lane in self.detail.lanes
        ]
        detail = self.detail
        parts = [detail.changes.unchanged(rows).astype(np.intp) for rows in parts]
        changed = detail.changes.rows
        lanes = detail.lanes_of_row[changed]
        is_shown = detail.extents.drawable[changed] & (lanes >= 0) & (lanes < len(detail.lanes))
        spots_s = detail.extents.spots_of(changed)
        parts.append(changed[is_shown & (spots_s >= span.start_s) & (spots_s < span.end_s)])
        rows = np.concatenate(parts)
        rows = rows[self.found.among(rows)]
        order = order_of(detail.columns, rows)[:MOST_SHOWN]
        return frozenset(rows[order].tolist())

    def groups_with_more(self, groups: Sequence[Group], marks: Sequence[Mark]) -> list[Group]:
        """The counts behind which there are found events that have no mark of their own."""
        shown = self._spots_by_lane(marks)
        return [group for group in groups if self._is_behind(group, shown)]

    def _is_behind(self, group: Group, shown: Mapping[int, Sequence[int]]) -> bool:
        if not 0 <= group.lane < len(self.before):
            return False
        # A limit to the past is counted a second before its anchor.
        first_s, last_s = group.span.start_s - 1, group.span.end_s
        count = self.count_between(group.lane, first_s, last_s)
        if not count:
            return False
        spots = shown.get(group.lane, ())
        return count > bisect_left(spots, last_s) - bisect_left(spots, first_s)

    def _spots_by_lane(self, marks: Sequence[Mark]) -> dict[int, list[int]]:
        """When the found events with marks are counted, ascending, by lane."""
        found = [mark for mark in marks if self.found.has(mark.row)]
        spots_s = self.detail.extents.spots_of(np.array([mark.row for mark in found], np.intp)).tolist()
        by_lane: dict[int, list[int]] = {}
        for spot_s, mark in sorted(zip(spots_s, found, strict=True), key=lambda pair: pair[0]):
            by_lane.setdefault(mark.lane, []).append(spot_s)
        return by_lane

    def _balance(self) -> list[tuple[int, Extents, npt.NDArray[np.int16]]]:
        """What to take from the counts of the index (-1), and what to add to them (1)."""
        detail, changes = self.detail, self.detail.changes
        if not changes:
            return []
        is_found = self.found.among(changes.rows)
        gone = np.flatnonzero(changes.built.drawable & is_found)
        lanes = detail.lanes_of_row[changes.rows]
        is_shown = detail.extents.drawable[changes.rows] & (lanes >= 0) & (lanes < len(detail.lanes))
        now = changes.rows[is_shown & is_found]
        return [
            (-1, changes.built.at(gone), changes.lanes[gone]),
            (1, detail.extents.at(now), detail.lanes_of_row[now]),
        ]


def _sums(is_found: npt.NDArray[np.bool_]) -> npt.NDArray[np.int32]:
    sums = np.zeros(len(is_found) + 1, np.int32)
    np.cumsum(is_found, out=sums[1:])
    return sums
