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
from timeline_app.core.columns import Columns
from timeline_app.timeline.changes import Changes
from timeline_app.timeline.extents import Extents, Rows, Times
from timeline_app.timeline.lanes import Lanes
from timeline_app.timeline.levels import Ints, LaneIndex
from timeline_app.timeline.ruler import Counts, Ruler

FEW_IN_VIEW: Final = 150  # so many are all looked at
FEW_IN_PICTURE: Final = 450
_ALL: Final = 2**31 - 1


def order_of(columns: Columns, rows: Rows) -> Rows:
    """The positions in ``rows`` in the order in which events are placed.

    The most important first; ties by number of articles, then by time.
    """
    return np.lexsort((rows, -columns.articles[rows].astype(np.int32), -columns.importance[rows]))


@dataclass(frozen=True, slots=True, eq=False)
class Detail:
    """The index of all lanes, with the changes since it was built.

    ``lanes`` hold rows as they were then; ``changes`` lead from them to those of ``extents`` and
    ``columns``, which are of now.
    """

    columns: Columns
    extents: Extents
    lanes_of_row: npt.NDArray[np.int16]
    lanes: tuple[LaneIndex, ...]
    built_of: Extents
    built_lanes: npt.NDArray[np.int16]
    changes: Changes

    @classmethod
    def of(cls, columns: Columns, extents: Extents, lanes: Lanes) -> Detail:
        """Built anew; some tenths of a second for a million events."""
        indexes = []
        for number in range(len(lanes.lanes)):
            rows = np.flatnonzero(extents.drawable & (lanes.of_row == number))
            indexes.append(LaneIndex.of(extents, rows, rows[order_of(columns, rows)]))
        return cls(columns, extents, lanes.of_row, tuple(indexes), extents, lanes.of_row, Changes.none())

    def updated(
        self,
        columns: Columns,
        extents: Extents,
        lanes: Lanes,
        *,
        removed: Iterable[int],
        added: Iterable[int],
    ) -> Detail:
        """For other columns: those with the rows ``removed`` taken out, then with the rows ``added`` put in.

        ``removed`` count in the columns before, ``added`` in those now. A change of one event is both.
        """
        changes = self.changes
        for row in sorted(removed, reverse=True):
            changes = changes.without(row)
        for row in sorted(added):
            changes = changes.with_new(row)
        return replace(self, columns=columns, extents=extents, lanes_of_row=lanes.of_row, changes=changes)

    @property
    def is_worn(self) -> bool:
        """Whether so much has changed that building it anew is worth while."""
        return self.changes.count > max(256, len(self.columns) // 100)

    def count_in(self, span: Span) -> int:
        """How many events have any drawn time in ``span``."""
        count = sum(lane.count_in(span) for lane in self.lanes)
        if self.changes:
            count += int(_in(self.extents, self._added(), span).sum())
            count -= int(_in(self.built_of, self._gone(), span).sum())
        return count

    def histogram(self, edges_s: Times) -> Counts:
        """How many events of each lane have their spots between these edges; shape (lanes, edges - 1)."""
        cells = len(edges_s) - 1
        counts = np.array([np.diff(lane.all.spots_s.searchsorted(edges_s)) for lane in self.lanes])
        counts = counts.reshape(len(self.lanes), cells).astype(np.int64)
        if self.changes and len(counts):
            for sign, extents, lanes, rows in (
                (-1, self.built_of, self.built_lanes, self._gone()),
                (1, self.extents, self.lanes_of_row, self._added()),
            ):
                at = edges_s.searchsorted(extents.spots_of(rows), "right") - 1
                inside = (at >= 0) & (at < cells)
                np.add.at(counts, (lanes[rows[inside]], at[inside]), sign)
        return counts

    def totals(self, ruler: Ruler) -> Counts:
        """How many events are counted in each bin of each lane; shape (lanes, bins)."""
        totals = np.array([ruler.totals(lane) for lane in self.lanes], dtype=np.int64)
        if self.changes and len(totals):
            for sign, extents, lanes, rows in (
                (-1, self.built_of, self.built_lanes, self._gone()),
                (1, self.extents, self.lanes_of_row, self._added()),
            ):
                inside = rows[_in(extents, rows, ruler.covers)]
                np.add.at(totals, (lanes[inside], ruler.bins_of(extents, inside)), sign)
        return totals

    def candidates(self, ruler: Ruler, a_cell: npt.NDArray[np.int64], kept: Iterable[int]) -> Rows:
        """The rows worth a place in a picture, in no order.

        Of each lane's cells the ``a_cell[lane]`` most important, and as many of those that reach in from
        each side; all where there are few, and ``kept`` in any case, as far as they are in the picture.
        """
        view, covers = ruler.scale.span, ruler.covers
        all_in_view = self.count_in(view) <= FEW_IN_VIEW
        all_beside = self.count_in(covers) <= FEW_IN_PICTURE
        edges_s = ruler.cell_edges_s
        in_view = (edges_s[:-1] >= view.start_s) & (edges_s[:-1] < view.end_s)
        found = []
        for lane, usual in zip(self.lanes, a_cell.tolist(), strict=True):
            most = np.where(in_view, _ALL if all_in_view else usual, _ALL if all_beside else usual)
            found.append(lane.first_between(edges_s, most))
            across = _ALL if all_in_view and all_beside else usual
            found += self._reaching_in(lane, covers, across)
        rows = np.concatenate(found) if found else np.empty(0, np.int32)
        if self.changes:
            rows = np.concatenate((self.changes.now(rows), self._added()))
        asked = np.fromiter(kept, np.intp)
        asked = asked[self.extents.drawable[asked]]
        every: Rows = np.union1d(rows, asked).astype(np.intp)
        return every[_in(self.extents, every, covers)]

    def rows_in(self, lane: int, span: Span) -> Rows:
        """The rows of all events of a lane in ``span``, ascending; takes as long as there are many."""
        rows: npt.NDArray[np.integer] = self.lanes[lane].rows_in(span, self.built_of)
        if self.changes:
            added = self._added()
            added = added[(self.lanes_of_row[added] == lane) & _in(self.extents, added, span)]
            rows = np.concatenate((self.changes.now(rows), added))
        return np.sort(rows).astype(np.intp)

    def _reaching_in(self, lane: LaneIndex, covers: Span, most: int) -> list[Ints]:
        spots = lane.all.spots_s.searchsorted((covers.start_s, covers.end_s))
        before = int(spots[0]) - int(lane.ends_s.searchsorted(covers.start_s, "right"))
        after = int(lane.starts_s.searchsorted(covers.end_s)) - int(spots[1])
        return [
            lane.first_across(covers.start_s, most, before, self.built_of, ahead=False),
            lane.first_across(covers.end_s, most, after, self.built_of, ahead=True),
        ]

    def _added(self) -> Rows:
        """Rows of now that have been put in since, as far as they can be drawn."""
        added = self.changes.added
        return added[self.extents.drawable[added]]

    def _gone(self) -> Rows:
        """Rows of the index that have been taken out since, as far as they could be drawn."""
        gone = self.changes.gone
        return gone[self.built_of.drawable[gone]]


def _in(extents: Extents, rows: Rows, span: Span) -> npt.NDArray[np.bool_]:
    """Which of these drawable rows have any drawn time in ``span``."""
    return (extents.start_s[rows] < span.end_s) & (extents.end_s[rows] > span.start_s)
