"""Where the events of a store lie in time for drawing: what is certain, what is open, where the disc goes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline_app.core.bounds import Span
from timeline_app.core.calendar import FUTURE, PAST
from timeline_app.core.columns import Columns, DateFlag

Times = npt.NDArray[np.int64]
Rows = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class Extents:
    """Drawn times by row, shape (n,), int64 seconds.

    ``start_s`` and ``end_s`` are the outer bounds, half-open. A date with one limit only is drawn on
    the known side of it: its last second before the limit, or the first one from it; its tail has a
    length in px, not in time. What goes on (an interval to "..") ends in
    :data:`FUTURE`. ``anchor_s`` is where the disc stands: the middle of what is possible,
    or the only limit there is. ``drawable`` is false without any limit, and for what int64 does not
    reach; the times of such rows mean nothing.
    """

    start_s: Times
    end_s: Times
    anchor_s: Times
    drawable: npt.NDArray[np.bool_]

    @classmethod
    def of(cls, columns: Columns) -> Extents:
        first, last = columns.earliest_start, columns.latest_end
        no_start, no_end = first == PAST, last == FUTURE
        dated = (columns.flags & DateFlag.UNDATED) == 0
        drawable = dated & ~(no_start & no_end) & (first < FUTURE) & (last > PAST)
        # Halves are added, not the sum halved: the sum of two times may leave int64.
        middle = first // 2 + last // 2 + (first % 2 + last % 2) // 2
        anchor = np.where(no_start, last, np.where(no_end, first, middle))
        anchor = np.where(drawable, anchor, 0)
        goes_on = drawable & no_end & (columns.earliest_end == FUTURE)
        end = np.where(drawable & ~no_end, last, anchor + no_end)
        return cls(
            start_s=np.where(drawable & ~no_start, first, anchor - no_start),
            end_s=np.where(goes_on, FUTURE, end),
            anchor_s=anchor,
            drawable=drawable,
        )

    def spots_of(self, rows: Rows | npt.NDArray[np.int32]) -> Times:
        """Where these events are counted: at their anchors, brought within their drawn times."""
        # Only a limit to the past stands on its own drawn time's end.
        return np.clip(self.anchor_s[rows], self.start_s[rows], self.end_s[rows] - 1)

    def rows_in(self, span: Span) -> Rows:
        """The rows with any drawn time in ``span``, ascending."""
        inside = self.drawable & (self.start_s < span.end_s) & (self.end_s > span.start_s)
        return np.flatnonzero(inside)

    def whole(self) -> Span | None:
        """From the first to the last drawn time, or None when nothing has a date."""
        if not self.drawable.any():
            return None
        ends = np.where(self.end_s == FUTURE, self.anchor_s + 1, self.end_s)  # what goes on has no last time
        return Span(int(self.start_s[self.drawable].min()), int(ends[self.drawable].max()))
