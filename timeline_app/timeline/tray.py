"""Which events a timeline cannot place between two ends, so that they are listed instead of lost."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from timeline_app.core.calendar import FUTURE, PAST
from timeline_app.core.columns import Columns, DateFlag
from timeline_app.core.columns_editing import Edited

Rows = npt.NDArray[np.intp]


def tray_rows(columns: Columns) -> Rows:
    """The rows of the events without a date, or whose date has no limit on one side or either.

    In order of time, those without a date last; shape (k,). It looks at every row.
    """
    return _in_order(columns, np.flatnonzero(_is_listed(columns, slice(None))))


def edited_tray(rows: Rows, columns: Columns, edited: Edited) -> Rows:
    """The rows of the tray after an edit, from those before it."""
    put = edited.put
    left = rows[~np.isin(rows, edited.rows)]
    return _in_order(columns, np.concatenate((left, put[_is_listed(columns, put)])))


def _is_listed(columns: Columns, rows: Rows | slice) -> npt.NDArray[np.bool_]:
    flags = columns.flags[rows]
    unlimited = (columns.earliest_start[rows] == PAST) | (columns.latest_end[rows] == FUTURE)
    unlimited |= (flags & np.uint16(DateFlag.UNDATED)) != 0
    return np.asarray(unlimited & ((flags & np.uint16(DateFlag.REMOVED)) == 0))


def _in_order(columns: Columns, rows: Rows) -> Rows:
    undated = (columns.flags[rows] & np.uint16(DateFlag.UNDATED)) != 0
    return rows[np.lexsort((rows, columns.earliest_start[rows], undated))]
