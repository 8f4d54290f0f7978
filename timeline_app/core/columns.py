"""The events of a store as arrays: what the timeline is drawn from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntFlag

import numpy as np
import numpy.typing as npt

from timeline_app.core.text_column import TextIndex


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


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """Events as parallel columns, one row an event, sorted by ``earliest_start`` (undated last).

    Arrays have shape (n,): the four bounds int64 seconds (see :class:`~timeline_app.core.bounds.Bounds`),
    ``category`` int16 (index into the collection's categories, -1 for none), ``importance`` float32
    0 to 1, ``articles`` int16 (how many articles support the event), ``flags`` uint16 (:class:`DateFlag`).
    ``ids``, ``titles`` and ``dates`` (EDTF) are text by row; those of a store are
    :class:`~timeline_app.core.text_column.TextColumn`, which decode a text each time it is asked for.
    ``id_index`` leads from an id to its row; without one, :meth:`row_of` looks through all ids.
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
    id_index: TextIndex | None = None

    def __len__(self) -> int:
        return len(self.earliest_start)

    def row_of(self, event_id: str) -> int | None:
        """The row of an event, None if it is not here; with an index in microseconds, however many."""
        rows = range(len(self)) if self.id_index is None else self.id_index.rows_like(event_id)
        return next((row for row in rows if self.ids[row] == event_id), None)
