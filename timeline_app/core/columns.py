"""The events of a store as arrays: what the timeline is drawn from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntFlag
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from timeline_app.core.text_changes import GrownIndex
from timeline_app.core.text_column import TextIndex

NUMBERS: Final[Mapping[str, type[np.generic]]] = {
    "earliest_start": np.int64,
    "latest_start": np.int64,
    "earliest_end": np.int64,
    "latest_end": np.int64,
    "category": np.int16,
    "importance": np.float32,
    "articles": np.int16,
    "flags": np.uint16,
}
TEXTS: Final = ("ids", "titles", "dates")


class DateFlag(IntFlag):
    """What is to be known of a date beyond its bounds."""

    PERIOD = 1  # an interval: drawn as a bar
    APPROXIMATE = 2  # ~ or %
    UNCERTAIN = 4  # ? or %
    ONE_OF = 8  # one of a set
    OPEN_START = 16  # ".." : no beginning is given
    OPEN_END = 32  # ".." : goes on
    UNKNOWN_START = 64  # an empty side of an interval
    UNKNOWN_END = 128
    UNDATED = 256
    CONFLICT = 512  # its sources give dates that cannot all be true
    REMOVED = 1024  # no date at all: the event that was in this row is gone


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """Events as parallel columns, one row an event, loaded in the order of ``earliest_start`` (undated last).

    Arrays have shape (n,): the four bounds int64 seconds (see :class:`~timeline_app.core.bounds.Bounds`),
    ``category`` int16 (index into the collection's categories, -1 for none), ``importance`` float32
    0 to 1, ``articles`` int16 (how many articles support the event), ``flags`` uint16 (:class:`DateFlag`).
    ``ids``, ``titles`` and ``dates`` (EDTF) are text by row; those of a store are
    :class:`~timeline_app.core.text_column.TextColumn`, which decode a text each time it is asked for.
    ``id_index`` leads from an id to its row; without one, :meth:`row_of` looks through all ids.
    ``by_importance`` (int32) are all rows as :func:`by_importance` orders them, or None.

    A row stays that of its event as long as a store is open: events that are put in get rows behind the
    others, whatever their time, and the row of one that is removed stays empty: its flag is REMOVED, and
    there are ``removed`` of them. :mod:`timeline_app.core.columns_editing` makes the columns after an edit.
    They share their arrays with those before, which have some ``room`` behind their ends (by name; none
    where there is none). So a value of before an edit shows the numbers and texts of now, but has not the
    rows that came since. Only the newest value is edited, on one thread, and never while another thread
    reads it.
    """

    ids: Sequence[str]
    titles: Sequence[str]
    dates: Sequence[str]
    earliest_start: npt.NDArray[np.int64]
    latest_start: npt.NDArray[np.int64]
    earliest_end: npt.NDArray[np.int64]
    latest_end: npt.NDArray[np.int64]
    category: npt.NDArray[np.int16]
    importance: npt.NDArray[np.float32]
    articles: npt.NDArray[np.int16]
    flags: npt.NDArray[np.uint16]
    id_index: TextIndex | GrownIndex | None = None
    by_importance: npt.NDArray[np.int32] | None = None
    removed: int = 0
    room: Mapping[str, npt.NDArray[Any]] = field(default_factory=dict)

    def __len__(self) -> int:
        """How many rows there are, those without an event too."""
        return len(self.earliest_start)

    @property
    def count(self) -> int:
        """How many events there are."""
        return len(self) - self.removed

    @property
    def has_event(self) -> npt.NDArray[np.bool_]:
        """By row, whether there is an event in it."""
        return self.has_event_in(slice(None))

    def has_event_in(self, rows: npt.NDArray[np.intp] | slice) -> npt.NDArray[np.bool_]:
        """Of some rows, whether there is an event in them."""
        return np.asarray((self.flags[rows] & np.uint16(DateFlag.REMOVED)) == 0)

    def row_of(self, event_id: str) -> int | None:
        """The row of an event, None if it is not here; with an index in microseconds, however many."""
        row = self.row_ever_of(event_id)
        return None if row is None or self.flags[row] & DateFlag.REMOVED else row

    def row_ever_of(self, event_id: str) -> int | None:
        """The row of an event that is here, or was."""
        rows = range(len(self)) if self.id_index is None else self.id_index.rows_like(event_id)
        return next((row for row in rows if row < len(self) and self.ids[row] == event_id), None)


def by_importance(columns: Columns, rows: npt.NDArray[np.integer[Any]]) -> npt.NDArray[np.intp]:
    """The positions in ``rows`` in the order in which events are placed.

    The most important first; ties by number of articles, then by time, then by row.
    """
    importance, articles = columns.importance[rows], columns.articles[rows].astype(np.int32)
    return np.lexsort((rows, columns.earliest_start[rows], -articles, -importance))
