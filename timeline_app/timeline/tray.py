"""Which events a timeline cannot place between two ends, so that they are listed instead of lost."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from timeline_app.core.calendar import FUTURE, PAST
from timeline_app.core.columns import Columns, DateFlag


def tray_rows(columns: Columns) -> npt.NDArray[np.intp]:
    """The rows of the events without a date, or whose date has no limit on one side or either.

    In the order of the columns, which puts those without a date last; shape (k,).
    """
    undated = (columns.flags & DateFlag.UNDATED) != 0
    unlimited = (columns.earliest_start == PAST) | (columns.latest_end == FUTURE)
    return np.flatnonzero(undated | unlimited)
