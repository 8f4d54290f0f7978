"""Level of detail: which events of a span are worth looking for a place, and how many there are in all.

Built once for a store's columns and lanes (on the worker's thread), it answers for any span in a time that
follows what is asked for and not how many events there are. Changes to single events are laid over it, so
that an edit does not build it anew.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from timeline_app.core.bounds import Span
from timeline_app.core.columns import Columns, by_importance
from timeline_app.timeline.changes import Changes
from timeline_app.timeline.extents import AnyRows, Extents, Rows, Times
from timeline_app.timeline.indexing import lane_indexes
from timeline_app.timeline.lanes import Lanes, renumbered
from timeline_app.timeline.levels import LaneIndex
from timeline_app.timeline.ruler import Counts, Ruler
from timeline_app.timeline.steps import Steps

FEW_IN_VIEW: Final = 150  # so many are all looked at
FEW_IN_PICTURE: Final = 450
MOST_CHANGES: Final = 1_000  # that are laid over an index
_ALL: Final = 2**31 - 1
_EVERY: Final = slice(None)

_Changed = tuple[Extents, npt.NDArray[np.int16]]


def order_of(columns: Columns, rows: AnyRows) -> Rows:
    """The positions in ``rows`` in the order in which events are placed: :func:`by_importance`."""
    return by_importance(columns, rows)


class _Wanted(NamedTuple):
    """How many of the most important are looked at: in each cell, and from each side; by lane."""

    between: Counts
    across: Counts


@dataclass(frozen=True, slots=True, eq=False)
class Detail:
    """The index of all lanes, with the changes since it was built.

    ``columns``, ``extents`` and ``lanes_of_row`` are of now; ``changes`` are the rows of which ``lanes`` have
    something else, or nothing. An index of before an edit shares all of these but the changes with the one
    after it: it is to be used no longer, but does not fail.
    """

    columns: Columns
    extents: Extents
    lanes_of_row: npt.NDArray[np.int16]
    lanes: tuple[LaneIndex, ...]
    changes: Changes

    @classmethod
    def of(cls, columns: Columns, extents: Extents, lanes: Lanes) -> Detail:
        """Built anew; about a tenth of a second for a million events."""
        order = columns.by_importance
        if order is None:
            order = order_of(columns, np.arange(len(columns))).astype(np.int32)
        indexes = lane_indexes(extents, lanes.of_row, len(lanes.lanes), order)
        return cls(columns, extents, lanes.of_row, indexes, Changes.none())

    def noting(self, rows: Rows) -> Detail:
        """With a note of what the index has of these rows, taken before they are overwritten."""
        return replace(self, changes=self.changes.with_rows(rows, self.extents, self.lanes_of_row))

    def of_now(self, columns: Columns, extents: Extents, lanes: Lanes) -> Detail:
        """For the columns after an edit of rows that have been noted; lanes come and go only at the end."""
        count = len(lanes.lanes)
        more = (LaneIndex.empty(),) * (count - len(self.lanes))
        changes = self.changes if more or count == len(self.lanes) else self.changes.within(count)
        return Detail(columns, extents, lanes.of_row, (*self.lanes[:count], *more), changes)

    def picked(self, numbers: Sequence[int]) -> Detail:
        """With these of its lanes, in this order; the events of the others are in none."""
        return replace(
            self,
            lanes=tuple(self.lanes[number] for number in numbers),
            lanes_of_row=renumbered(self.lanes_of_row, numbers),
            changes=self.changes.picked(numbers),
        )

    @property
    def is_worn(self) -> bool:
        """Whether so much has changed that building it anew is worth while: each frame looks at all of it."""
        return len(self.changes) > MOST_CHANGES

    def count_in(self, span: Span, among: Collection[int] | None = None) -> int:
        """How many events have any drawn time in ``span``; where it is given, only ``among`` these lanes."""
        counted = range(len(self.lanes)) if among is None else among
        count = sum(self.lanes[number].count_in(span) for number in counted)
        for sign, (extents, lanes) in self._balance():
            inside = extents.in_span(span)
            count += sign * int((inside if among is None else inside & np.isin(lanes, [*among])).sum())
        return count

    def count_before(self, time_s: int) -> int:
        """How many events have their spots before a time."""
        count = sum(int(lane.all.spots_s.searchsorted(time_s)) for lane in self.lanes)
        for sign, (extents, _) in self._balance():
            count += sign * int((extents.spots_of(_EVERY) < time_s).sum())
        return count

    def histogram(self, edges_s: Times) -> Counts:
        """How many events of each lane have their spots between these edges; shape (lanes, edges - 1)."""
        cells = len(edges_s) - 1
        counts = np.array([np.diff(lane.all.spots_s.searchsorted(edges_s)) for lane in self.lanes])
        counts = counts.reshape(len(self.lanes), cells).astype(np.int64)
        for sign, (extents, lanes) in self._balance():
            at = edges_s.searchsorted(extents.spots_of(_EVERY), "right") - 1
            inside = (at >= 0) & (at < cells)
            np.add.at(counts, (lanes[inside], at[inside]), sign)
        return counts

    def totals(self, ruler: Ruler, among: Collection[int] | None = None) -> Counts:
        """How many events are counted in each bin of each lane; shape (lanes, bins).

        Of lanes that are not ``among`` those asked for the counts mean nothing.
        """
        none = np.zeros(len(ruler.cells), np.int64)
        totals = np.array(
            [
                none if among is not None and number not in among else ruler.totals(lane)
                for number, lane in enumerate(self.lanes)
            ],
            dtype=np.int64,
        )
        for sign, (extents, lanes) in self._balance():
            inside = np.flatnonzero(extents.in_span(ruler.covers))
            np.add.at(totals, (lanes[inside], ruler.bins_of(extents, inside)), sign)
        return totals

    def candidates(self, ruler: Ruler, a_cell: npt.NDArray[np.int64], kept: Iterable[int]) -> Steps[Rows]:
        """The rows worth a place in a picture, in no order; a step a lane.

        Of each lane's cells the ``a_cell[lane]`` most important, and as many of those that reach in from
        each side; all where there are few, and ``kept`` in any case, as far as they are in the picture. A
        lane of which none are asked for has none at all.
        """
        near = self.changes.near(self.extents, ruler.covers) if self.changes else self.changes
        wanted = self._wanted(ruler, a_cell)
        between, across = yield from self._found(ruler, wanted, near)
        if near:
            between = self._first(near, between, self._cells(ruler), wanted.between)
            across = self._first(near, across, self._sides(ruler.covers), wanted.across)
        asked = np.fromiter(kept, np.intp)
        rows: Rows = np.unique(np.concatenate((asked, between, across))).astype(np.intp)
        rows = rows[rows < len(self.lanes_of_row)]
        rows = rows[self._shown_in(rows, ruler.covers)]
        return rows[a_cell[self.lanes_of_row[rows]] > 0]

    def rows_in(self, lane: int, span: Span) -> Rows:
        """The rows of all events of a lane in ``span``, ascending; takes as long as there are many."""
        found: AnyRows = self.lanes[lane].rows_in(span, self.extents)
        if self.changes:
            found = np.concatenate((self.changes.unchanged(found), self._changed_in(lane)))
        rows: Rows = np.sort(found).astype(np.intp)
        return rows[self._shown_in(rows, span)]

    def most_important(self, lane: int, span: Span, most: int) -> Rows:
        """The rows of the ``most`` important events of a lane with spots in ``span``, in their order.

        It takes a time that follows ``most`` and not how many there are.
        """
        near = self.changes.near(self.extents, span)
        edges_s, wanted = np.array([span.start_s, span.end_s]), np.array([most + len(near)])
        found = self.lanes[lane].first_between(edges_s, wanted)
        rows: Rows = np.concatenate((near.unchanged(found), near.rows)).astype(np.intp)
        rows = rows[self._is_shown(rows)]
        spots_s = self.extents.spots_of(rows)
        rows = rows[(self.lanes_of_row[rows] == lane) & (spots_s >= span.start_s) & (spots_s < span.end_s)]
        return rows[order_of(self.columns, rows)[:most]]

    def _wanted(self, ruler: Ruler, a_cell: npt.NDArray[np.int64]) -> _Wanted:
        view, covers = ruler.scale.span, ruler.covers
        all_in_view = self.count_in(view) <= FEW_IN_VIEW
        all_beside = self.count_in(covers) <= FEW_IN_PICTURE
        edges_s, usual = ruler.cell_edges_s, a_cell[:, None]
        in_view = (edges_s[:-1] >= view.start_s) & (edges_s[:-1] < view.end_s)
        is_all = np.where(in_view, all_in_view, all_beside)
        across = np.where(usual > 0, _ALL, usual) if all_in_view and all_beside else usual
        return _Wanted(np.where(is_all & (usual > 0), _ALL, usual), np.repeat(across, 2, axis=1))

    def _found(self, ruler: Ruler, wanted: _Wanted, near: Changes) -> Steps[tuple[AnyRows, AnyRows]]:
        """What the index has of that, and as many more as it may have wrongly."""
        between: list[AnyRows] = [np.empty(0, np.int32)]
        across: list[AnyRows] = [np.empty(0, np.int32)]
        edges_s = ruler.cell_edges_s
        gone = near.counts(edges_s, len(self.lanes)) if near else np.zeros_like(wanted.between)
        for lane, most, spare, beside in zip(
            self.lanes, wanted.between, gone, wanted.across[:, 0].tolist(), strict=True
        ):
            if not beside:
                continue
            between.append(lane.first_between(edges_s, most + spare))
            across += self._reaching_in(lane, ruler.covers, beside + len(near))
            yield
        return np.concatenate(between), np.concatenate(across)

    def _reaching_in(self, lane: LaneIndex, covers: Span, most: int) -> list[AnyRows]:
        spots = lane.all.spots_s.searchsorted((covers.start_s, covers.end_s))
        before = int(spots[0]) - int(lane.ends_s.searchsorted(covers.start_s, "right"))
        after = int(lane.starts_s.searchsorted(covers.end_s)) - int(spots[1])
        return [
            lane.first_across(covers.start_s, most, before, self.extents, ahead=False),
            lane.first_across(covers.end_s, most, after, self.extents, ahead=True),
        ]

    def _cells(self, ruler: Ruler) -> Callable[[Rows], Rows]:
        """In which cell of a ruler events have their spots; -1 for outside."""
        edges_s = ruler.cell_edges_s

        def cells_of(rows: Rows) -> Rows:
            cells = edges_s.searchsorted(self.extents.spots_of(rows), "right") - 1
            return np.where(cells < len(edges_s) - 1, cells, -1)

        return cells_of

    def _sides(self, covers: Span) -> Callable[[Rows], Rows]:
        """From which side events reach into a span, 0 or 1; -1 for those that do not."""

        def sides_of(rows: Rows) -> Rows:
            spots_s = self.extents.spots_of(rows)
            sides = np.where(spots_s < covers.start_s, 0, np.where(spots_s >= covers.end_s, 1, -1))
            return np.where(self._shown_in(rows, covers), sides, -1)

        return sides_of

    def _first(
        self, near: Changes, found: AnyRows, parts_of: Callable[[Rows], Rows], most: Counts
    ) -> AnyRows:
        """With the changed rows, the ``most`` important of each part of each lane; shape (lanes, parts)."""
        rows: Rows = np.concatenate((near.unchanged(found), near.rows)).astype(np.intp)
        rows = rows[self._is_shown(rows)]
        parts = parts_of(rows)
        rows, parts = rows[parts >= 0], parts[parts >= 0]
        groups = self.lanes_of_row[rows] * most.shape[1] + parts
        order = order_of(self.columns, rows)
        order = order[np.argsort(groups[order], kind="stable")]
        rows, groups = rows[order], groups[order]
        place = np.arange(len(rows)) - groups.searchsorted(groups)
        first: Rows = rows[place < most.ravel()[groups]]
        return first

    def _changed_in(self, number: int) -> Rows:
        """The changed rows that are in a lane now."""
        rows = self.changes.rows
        inside: Rows = rows[self.extents.drawable[rows] & (self.lanes_of_row[rows] == number)]
        return inside

    def _balance(self) -> list[tuple[int, _Changed]]:
        """What to take from the counts of the index (-1), and what to add to them (1)."""
        if not self.changes:
            return []
        rows, built, lanes = self.changes.rows, self.changes.built, self.changes.lanes
        gone = np.flatnonzero(built.drawable)
        now = rows[self._is_shown(rows)]
        return [(-1, (built.at(gone), lanes[gone])), (1, (self.extents.at(now), self.lanes_of_row[now]))]

    def _is_shown(self, rows: Rows) -> npt.NDArray[np.bool_]:
        """Which rows can be drawn in a lane."""
        lanes = self.lanes_of_row[rows]
        shown: npt.NDArray[np.bool_] = self.extents.drawable[rows] & (lanes >= 0) & (lanes < len(self.lanes))
        return shown

    def _shown_in(self, rows: Rows, span: Span) -> npt.NDArray[np.bool_]:
        """Which rows have any drawn time in ``span``, and a lane."""
        return self._is_shown(rows) & self.extents.at(rows).in_span(span)
