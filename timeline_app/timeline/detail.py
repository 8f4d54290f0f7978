"""Level of detail: which events of a span are worth looking for a place, and how many there are in all.

Built once for a store's columns and lanes (on the worker's thread), it answers for any span in a time that
follows what is asked for and not how many events there are. Changes to single events are laid over it, so
that an edit does not build it anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from timeline_app.core.bounds import Span
from timeline_app.core.columns import Columns, by_importance
from timeline_app.timeline.changes import Changes
from timeline_app.timeline.extents import AnyRows, Extents, Rows, Times
from timeline_app.timeline.indexing import lane_indexes
from timeline_app.timeline.lanes import Lanes
from timeline_app.timeline.levels import LaneIndex
from timeline_app.timeline.ruler import Counts, Ruler
from timeline_app.timeline.steps import Steps

FEW_IN_VIEW: Final = 150  # so many are all looked at
FEW_IN_PICTURE: Final = 450
MOST_CHANGES: Final = 256  # that are laid over an index
_ALL: Final = 2**31 - 1
_EVERY: Final = slice(None)

_Changed = tuple[Extents, npt.NDArray[np.int16]]


def order_of(columns: Columns, rows: AnyRows) -> Rows:
    """The positions in ``rows`` in the order in which events are placed: :func:`by_importance`."""
    return by_importance(columns, rows)


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

    @property
    def is_worn(self) -> bool:
        """Whether so much has changed that building it anew is worth while: each frame looks at all of it."""
        return len(self.changes) > MOST_CHANGES

    def count_in(self, span: Span) -> int:
        """How many events have any drawn time in ``span``."""
        count = sum(lane.count_in(span) for lane in self.lanes)
        for sign, (extents, _) in self._balance():
            count += sign * int(_in(extents, span).sum())
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

    def totals(self, ruler: Ruler) -> Counts:
        """How many events are counted in each bin of each lane; shape (lanes, bins)."""
        totals = np.array([ruler.totals(lane) for lane in self.lanes], dtype=np.int64)
        for sign, (extents, lanes) in self._balance():
            inside = np.flatnonzero(_in(extents, ruler.covers))
            np.add.at(totals, (lanes[inside], ruler.bins_of(extents, inside)), sign)
        return totals

    def candidates(self, ruler: Ruler, a_cell: npt.NDArray[np.int64], kept: Iterable[int]) -> Steps[Rows]:
        """The rows worth a place in a picture, in no order; a step a lane.

        Of each lane's cells the ``a_cell[lane]`` most important, and as many of those that reach in from
        each side; all where there are few, and ``kept`` in any case, as far as they are in the picture.
        """
        view, covers = ruler.scale.span, ruler.covers
        all_in_view = self.count_in(view) <= FEW_IN_VIEW
        all_beside = self.count_in(covers) <= FEW_IN_PICTURE
        edges_s = ruler.cell_edges_s
        in_view = (edges_s[:-1] >= view.start_s) & (edges_s[:-1] < view.end_s)
        found: list[AnyRows] = [np.fromiter(kept, np.intp)]
        for number, usual in enumerate(a_cell.tolist()):
            most = np.where(in_view, _ALL if all_in_view else usual, _ALL if all_beside else usual)
            found.append(self._first_between(number, edges_s, most))
            across = _ALL if all_in_view and all_beside else usual
            found += self._first_across(number, covers, across)
            yield
        rows: Rows = np.unique(np.concatenate(found)).astype(np.intp)
        rows = rows[rows < len(self.lanes_of_row)]
        return rows[self._shown_in(rows, covers)]

    def rows_in(self, lane: int, span: Span) -> Rows:
        """The rows of all events of a lane in ``span``, ascending; takes as long as there are many."""
        found: AnyRows = self.lanes[lane].rows_in(span, self.extents)
        if self.changes:
            found = np.concatenate((self.changes.unchanged(found), self._changed_in(lane)))
        rows: Rows = np.sort(found).astype(np.intp)
        return rows[self._shown_in(rows, span)]

    def _first_between(self, number: int, edges_s: Times, most: Counts) -> AnyRows:
        """The rows of the ``most`` important of a lane with spots in each cell between these edges."""
        lane = self.lanes[number]
        if not self.changes:
            return lane.first_between(edges_s, most)
        gone_s = self.changes.spots_in(number)
        spare = np.bincount(edges_s.searchsorted(gone_s, "right"), minlength=len(edges_s) + 1)[1:-1]
        left = self.changes.unchanged(lane.first_between(edges_s, most + spare))
        rows: Rows = np.concatenate((left, self._changed_in(number))).astype(np.intp)
        cells = edges_s.searchsorted(self.extents.spots_of(rows), "right") - 1
        inside = (cells >= 0) & (cells < len(most))
        rows, cells = rows[inside], cells[inside]
        order = order_of(self.columns, rows)
        order = order[np.argsort(cells[order], kind="stable")]
        rows, cells = rows[order], cells[order]
        place = np.arange(len(rows)) - cells.searchsorted(cells)
        return rows[place < most[cells]]

    def _first_across(self, number: int, covers: Span, most: int) -> list[AnyRows]:
        """The rows of the ``most`` important of a lane that reach into a picture from each side."""
        lane, extents = self.lanes[number], self.extents
        spots = lane.all.spots_s.searchsorted((covers.start_s, covers.end_s))
        before = int(spots[0]) - int(lane.ends_s.searchsorted(covers.start_s, "right"))
        after = int(lane.starts_s.searchsorted(covers.end_s)) - int(spots[1])
        wanted = most + len(self.changes)
        found: list[AnyRows] = [
            lane.first_across(covers.start_s, wanted, before, extents, ahead=False),
            lane.first_across(covers.end_s, wanted, after, extents, ahead=True),
        ]
        if not self.changes:
            return found
        changed = self._changed_in(number)
        spots_s = extents.spots_of(changed)
        early = changed[(spots_s < covers.start_s) & (extents.end_s[changed] > covers.start_s)]
        late = changed[(spots_s >= covers.end_s) & (extents.start_s[changed] < covers.end_s)]
        both = [
            np.concatenate((self.changes.unchanged(rows), more))
            for rows, more in zip(found, (early, late), strict=True)
        ]
        return [rows[order_of(self.columns, rows)[:most]] for rows in both]

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
        return self._is_shown(rows) & _in(self.extents.at(rows), span)


def _in(extents: Extents, span: Span) -> npt.NDArray[np.bool_]:
    """Which of these have any drawn time in ``span``."""
    return extents.drawable & (extents.start_s < span.end_s) & (extents.end_s > span.start_s)
