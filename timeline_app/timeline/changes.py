"""Rows put in and taken out since an index was built, and where the others have moved."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from timeline_app.timeline.extents import Rows


@dataclass(frozen=True, slots=True, eq=False)
class Changes:
    """``gone`` are rows of the index, ascending; ``added`` rows of now, ascending."""

    gone: Rows
    added: Rows

    @classmethod
    def none(cls) -> Changes:
        return cls(np.empty(0, np.intp), np.empty(0, np.intp))

    def __bool__(self) -> bool:
        return bool(len(self.gone) or len(self.added))

    @property
    def count(self) -> int:
        return len(self.gone) + len(self.added)

    def without(self, row: int) -> Changes:
        """With one row of now taken out; those behind it move up."""
        is_added = self.added == row
        added = self.added[~is_added]
        added = added - (added > row)
        if is_added.any():
            return Changes(self.gone, added)
        gone = np.insert(self.gone, self.gone.searchsorted(self.then(row)), self.then(row))
        return Changes(gone, added)

    def with_new(self, row: int) -> Changes:
        """With a row put in before the one that is now at its place; that and those behind move down."""
        added = self.added + (self.added >= row)
        return replace(self, added=np.insert(added, added.searchsorted(row), row))

    def now(self, rows: npt.NDArray[np.integer]) -> Rows:
        """Where rows of the index stand now; those that are gone are left out."""
        rows = rows[~np.isin(rows, self.gone)]
        left = rows - self.gone.searchsorted(rows)
        # The k-th that is left stands behind all that were put in before it.
        return np.asarray(left + (self.added - np.arange(len(self.added))).searchsorted(left, "right"))

    def then(self, row: int) -> int:
        """The row of the index that stands at a row of now; it must not be an added one."""
        left = row - int(self.added.searchsorted(row))
        # The gone rows before it: each one passed may bring another into reach.
        return left + int((self.gone - np.arange(len(self.gone))).searchsorted(left, "right"))
