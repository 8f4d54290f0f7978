"""Steps from mark to mark: along time within a lane, and across lanes at about the same time."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline_app.timeline.extents import Extents


@dataclass(frozen=True, slots=True, eq=False)
class Walk:
    """Events as one walks among them: those that can be drawn and are in a lane that is shown.

    ``lane_of_row`` is int16 (n,), -1 for what is hidden. Events of a lane stand in the order of their discs,
    then of their rows.
    """

    extents: Extents
    lane_of_row: npt.NDArray[np.int16]

    def along(self, row: int, step: int) -> int | None:
        """The row of the next event of the same lane (``step`` 1), or of the one before (-1)."""
        rows = self._in_lane(int(self.lane_of_row[row]))
        times = self.extents.anchor_s[rows]
        time_s = int(self.extents.anchor_s[row])
        if step > 0:
            is_there = (times > time_s) | ((times == time_s) & (rows > row))
        else:
            is_there = (times < time_s) | ((times == time_s) & (rows < row))
        rows, times = rows[is_there], times[is_there]
        if not len(rows):
            return None
        # Rows ascend: of equals the first is next, and the last was before.
        return int(rows[times.argmin()] if step > 0 else rows[len(rows) - 1 - times[::-1].argmax()])

    def across(self, row: int, step: int) -> int | None:
        """The row of the event that is nearest in time in the next lane below (``step`` 1) or above (-1) that
        has any."""
        lanes = np.unique(self.lane_of_row[self.extents.drawable])
        lanes = lanes[lanes >= 0]
        lane = int(self.lane_of_row[row])
        beyond = lanes[lanes > lane] if step > 0 else lanes[lanes < lane][::-1]
        if not len(beyond):
            return None
        return self._nearest(self._in_lane(int(beyond[0])), int(self.extents.anchor_s[row]))

    def nearest(self, time_s: int) -> int | None:
        """The row of the event that is nearest to a time, whatever its lane."""
        return self._nearest(np.flatnonzero(self.extents.drawable & (self.lane_of_row >= 0)), time_s)

    def is_on(self, row: int) -> bool:
        """Whether one can walk on from an event."""
        return bool(self.extents.drawable[row]) and int(self.lane_of_row[row]) >= 0

    def _in_lane(self, lane: int) -> npt.NDArray[np.intp]:
        return np.flatnonzero((self.lane_of_row == lane) & self.extents.drawable)

    def _nearest(self, rows: npt.NDArray[np.intp], time_s: int) -> int | None:
        if not len(rows):
            return None
        # As float64: in deep time a difference of int64 may have no room in one.
        return int(rows[np.abs(self.extents.anchor_s[rows].astype(np.float64) - time_s).argmin()])
