"""From the ids that a store gives to the rows of the columns, many at a time."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from timeline_app.core.columns import Columns
from timeline_app.core.text_changes import GrownIndex
from timeline_app.core.text_column import TextIndex


class RowFinder:
    """Finds the rows of events in one value of the columns."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        index = columns.id_index or TextIndex.of(columns.ids)
        self._index = index.base if isinstance(index, GrownIndex) else index

    def __call__(self, ids: Sequence[str]) -> npt.NDArray[np.int64]:
        """The rows of these events; -1 for those that have none."""
        if not len(self._index.sums):
            return np.array(
                [-1 if (row := self._columns.row_of(each)) is None else row for each in ids], np.int64
            )
        sums = np.array([zlib.crc32(event_id.encode()) for event_id in ids], np.uint32)
        places = np.minimum(self._index.sums.searchsorted(sums), len(self._index.sums) - 1)
        rows = self._index.rows[places].astype(np.int64)
        for place, (row, event_id) in enumerate(zip(rows.tolist(), ids, strict=True)):
            if self._columns.ids[row] != event_id:  # it has another's sum, came later, or is not there
                found = self._columns.row_of(event_id)
                rows[place] = -1 if found is None else found
        return rows
