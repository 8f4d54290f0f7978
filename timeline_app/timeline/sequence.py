"""The order in which one steps from event to event, without sorting them: a few comparisons a row."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline_app.core.columns import Columns
from timeline_app.timeline.extents import Extents


@dataclass(frozen=True, slots=True, eq=False)
class Sequence:
    """Events by the beginning of their drawn time, then by row; those that cannot be drawn come last.

    One steps on those that are ``shown``, by row; without it on all of them.
    """

    columns: Columns
    extents: Extents
    shown: npt.NDArray[np.bool_] | None = None

    def first(self) -> int | None:
        """The row of the first event; None if there is none at all."""
        return self._least(self._among(self.columns.has_event))

    def last_drawable(self) -> int | None:
        """The row of the last event that can be drawn."""
        return self._greatest(self._among(self.extents.drawable))

    def after(self, row: int) -> int | None:
        """The row of the next event; None after the last."""
        behind = ~self._is_before(row) & self.columns.has_event
        behind[row] = False
        return self._least(self._among(behind))

    def before(self, row: int) -> int | None:
        """The row of the event before; None before the first."""
        return self._greatest(self._among(self._is_before(row)))

    def rank(self, row: int) -> int:
        """How many events one steps on come before this one."""
        return int(np.count_nonzero(self._among(self._is_before(row))))

    @property
    def count(self) -> int:
        """How many events one steps on."""
        return int(np.count_nonzero(self._among(self.columns.has_event)))

    def _among(self, rows: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
        return rows if self.shown is None else rows & self.shown

    def _is_before(self, row: int) -> npt.NDArray[np.bool_]:
        """Which events come before that of ``row``, by row."""
        start_s, drawable = self.extents.start_s, self.extents.drawable
        is_alike = drawable == drawable[row]
        before = start_s < start_s[row]
        before[:row] |= start_s[:row] == start_s[row]
        before &= is_alike
        before = before if drawable[row] else before | drawable
        return np.asarray(before & self.columns.has_event)

    def _least(self, among: npt.NDArray[np.bool_]) -> int | None:
        rows = self._sooner(among)
        return int(rows[self.extents.start_s[rows].argmin()]) if len(rows) else None

    def _greatest(self, among: npt.NDArray[np.bool_]) -> int | None:
        rows = np.flatnonzero(among & ~self.extents.drawable)
        if not len(rows):
            rows = np.flatnonzero(among)
        # The last of equals: counted from the end.
        return int(rows[len(rows) - 1 - self.extents.start_s[rows][::-1].argmax()]) if len(rows) else None

    def _sooner(self, among: npt.NDArray[np.bool_]) -> npt.NDArray[np.intp]:
        """Rows that can be drawn; if there are none, the others."""
        rows = np.flatnonzero(among & self.extents.drawable)
        return rows if len(rows) else np.flatnonzero(among)
