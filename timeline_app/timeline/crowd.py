"""The events of a picture that may find room: which are tried, and which are left over."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from timeline_app.timeline.blocks import Reach, Xs
from timeline_app.timeline.extents import Rows

_CELL_PX: Final = 48.0  # hardly any label is shorter
_TRIED_A_ROW: Final = 2  # in a cell; a row has room there for the end of one label and the start of another


@dataclass(frozen=True, slots=True, eq=False)
class Crowd:
    """Events in a picture's span that may find room: arrays of one shape.

    ``rows`` are those of the columns, ``spots_px`` says where each would be counted, ``ranks`` in which
    order they are placed, ``lanes`` in which lane. ``bins`` are those of the picture's ruler.
    """

    rows: Rows
    reach: Reach
    spots_px: Xs
    ranks: Rows
    lanes: npt.NDArray[np.int16]
    bins: Rows

    def at(self, positions: Rows) -> Crowd:
        """Some of them, in this order."""
        return Crowd(
            self.rows[positions],
            self.reach.at(positions),
            self.spots_px[positions],
            self.ranks[positions],
            self.lanes[positions],
            self.bins[positions],
        )

    def tried(self, lane_rows: Sequence[int], kept: Collection[int]) -> Crowd:
        """Those that a place is sought for, the most important first.

        Of events that stand together in a lane only the first few are tried for each of its rows
        (``lane_rows`` by lane): the words of the others are not even measured. ``kept`` are rows of
        the columns that are tried in any case.
        """
        found = np.union1d(self._first_in_cells(lane_rows), np.flatnonzero(np.isin(self.rows, [*kept])))
        return self.at(found[np.argsort(self.ranks[found])])

    def left_over(self, lane: int, placed: Collection[int]) -> Crowd:
        """Those of a lane whose rows are not among ``placed``, in order of their spots."""
        left = np.flatnonzero((self.lanes == lane) & ~np.isin(self.rows, [*placed]))
        return self.at(left[np.argsort(self.spots_px[left], kind="stable")])

    def _first_in_cells(self, lane_rows: Sequence[int]) -> Rows:
        """The positions of the first few by rank in each cell of each lane."""
        if not len(self.rows):
            return np.empty(0, dtype=np.intp)
        columns = np.floor(self.spots_px / _CELL_PX).astype(np.int64)
        columns -= columns.min()
        cells = self.lanes * (columns.max() + 1) + columns
        order = np.argsort(cells * (self.ranks.max() + 1) + self.ranks)
        positions = np.arange(len(order))
        is_first = np.diff(cells[order], prepend=-1) > 0
        in_cell = positions - np.maximum.accumulate(np.where(is_first, positions, 0))
        most = np.asarray(lane_rows)[self.lanes[order]] * _TRIED_A_ROW
        return np.asarray(order[in_cell < most])
