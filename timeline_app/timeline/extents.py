"""Where the events of a store lie in time for drawing: what is certain, what is open, where the disc goes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from timeline_app.core.bounds import Span
from timeline_app.core.calendar import FUTURE, PAST
from timeline_app.core.columns import Columns, DateFlag
from timeline_app.core.growing import beginning, grown, room_for

Times = npt.NDArray[np.int64]
Rows = npt.NDArray[np.intp]
AnyRows = npt.NDArray[np.integer[Any]]

_AT_ONCE: Final = 16_384  # rows whose times stay in a processor's cache while they are worked out
_DATELESS: Final = DateFlag.UNDATED | DateFlag.REMOVED
_KINDS: Final = (np.int64, np.int64, np.int64, np.bool_)


@dataclass(frozen=True, slots=True, eq=False)
class Extents:
    """Drawn times by row, shape (n,), int64 seconds.

    ``start_s`` and ``end_s`` are the outer bounds, half-open. A date with one limit only is drawn on
    the known side of it: its last second before the limit, or the first one from it; its tail has a
    length in px, not in time. What goes on (an interval to "..") ends in
    :data:`FUTURE`. ``anchor_s`` is where the disc stands: the middle of what is possible,
    or the only limit there is. ``drawable`` is false without any limit, for what int64 does not
    reach, and for a row without an event; both limits of such rows are :data:`FUTURE`.

    As with columns, extents of before and after an edit share their arrays, of which ``room`` are the
    longer ones that these are the beginnings of.
    """

    start_s: Times
    end_s: Times
    anchor_s: Times
    drawable: npt.NDArray[np.bool_]
    room: tuple[npt.NDArray[Any], ...] = ()

    @classmethod
    def of(cls, columns: Columns) -> Extents:
        """Those of all rows; some hundredths of a second for a million."""
        count = len(columns)
        room = tuple(np.empty(count + room_for(count), kind) for kind in _KINDS)
        for first in range(0, count, _AT_ONCE):
            _fill(room, columns, slice(first, min(first + _AT_ONCE, count)))
        return cls._of_room(room, count)

    def edited(self, columns: Columns, rows: Rows) -> Extents:
        """Those of the columns after an edit of these rows; in a time that follows how many these are."""
        room = self.room or (self.start_s, self.end_s, self.anchor_s, self.drawable)
        wanted = len(columns) if self.room else len(columns) + 1  # what may be anyone's is copied
        room = tuple(grown(array, len(self.start_s), wanted) for array in room)
        _fill(room, columns, rows)
        return self._of_room(room, len(columns))

    def at(self, rows: AnyRows) -> Extents:
        """Those of some rows, in this order, as they are now."""
        return Extents(self.start_s[rows], self.end_s[rows], self.anchor_s[rows], self.drawable[rows])

    def spots_of(self, rows: AnyRows | slice) -> Times:
        """Where these events are counted: at their anchors, brought within their drawn times."""
        # Only a limit to the past stands on its own drawn time's end.
        return np.clip(self.anchor_s[rows], self.start_s[rows], self.end_s[rows] - 1)

    def in_span(self, span: Span) -> npt.NDArray[np.bool_]:
        """By row, whether it has any drawn time in ``span``."""
        return self.drawable & (self.start_s < span.end_s) & (self.end_s > span.start_s)

    def rows_in(self, span: Span) -> Rows:
        """The rows with any drawn time in ``span``, ascending."""
        return np.flatnonzero(self.in_span(span))

    def whole(self) -> Span | None:
        """From the first to the last drawn time, or None when nothing has a date."""
        start_s = int(self.start_s.min(initial=FUTURE))
        if start_s == FUTURE:
            return None
        ends_s = self.end_s < FUTURE
        going_on = np.flatnonzero(~ends_s)
        going_on = going_on[self.drawable[going_on]]
        # What goes on has no last time.
        end_s = int(self.end_s.max(initial=PAST, where=ends_s))
        return Span(start_s, max(end_s, int(self.anchor_s[going_on].max(initial=PAST)) + 1))

    @classmethod
    def _of_room(cls, room: tuple[npt.NDArray[Any], ...], count: int) -> Extents:
        start_s, end_s, anchor_s, drawable = (beginning(array, count) for array in room)
        return cls(start_s, end_s, anchor_s, drawable, room)


def _fill(room: tuple[npt.NDArray[Any], ...], columns: Columns, rows: AnyRows | slice) -> None:
    """Work out the drawn times of these rows and put them into ``room``."""
    first, last = columns.earliest_start[rows], columns.latest_end[rows]
    no_start, no_end = first == PAST, last == FUTURE
    dated = (columns.flags[rows] & np.uint16(_DATELESS)) == 0
    drawable = dated & ~(no_start & no_end) & (first < FUTURE) & (last > PAST)
    # Halves are added, not the sum halved: the sum of two times may leave int64.
    middle = (first >> 1) + (last >> 1) + (first & last & 1)
    anchor = np.where(no_start, last, np.where(no_end, first, middle))
    goes_on = no_end & (columns.earliest_end[rows] == FUTURE)
    start = np.where(no_start, anchor - 1, first)
    end = np.where(no_end, anchor + 1, last)
    end[goes_on] = FUTURE
    for times, nothing in ((start, FUTURE), (end, FUTURE), (anchor, 0)):
        times[~drawable] = nothing
    for array, values in zip(room, (start, end, anchor, drawable), strict=True):
        array[rows] = values
