"""Rows that have changed since an index was built, and what the index holds of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from timeline_app.core.bounds import Span
from timeline_app.timeline.extents import AnyRows, Extents, Rows, Times
from timeline_app.timeline.lanes import renumbered


@dataclass(frozen=True, slots=True, eq=False)
class Changes:
    """``rows`` are ascending; ``built`` and ``lanes`` say of each, in the same order, what the index has.

    ``built`` is not drawable where the index has not the row at all.
    """

    rows: Rows
    built: Extents
    lanes: npt.NDArray[np.int16]

    @classmethod
    def none(cls) -> Changes:
        times = np.empty(0, np.int64)
        built = Extents(times, times, times, np.empty(0, np.bool_))
        return cls(np.empty(0, np.intp), built, np.empty(0, np.int16))

    def __bool__(self) -> bool:
        return bool(len(self.rows))

    def __len__(self) -> int:
        return len(self.rows)

    def with_rows(self, rows: Rows, extents: Extents, lanes: npt.NDArray[np.int16]) -> Changes:
        """With more rows, ascending, which may be known already; ``extents`` and ``lanes`` are by row those
        that the index was built of, or of rows that have not changed since it was."""
        new = np.setdiff1d(rows, self.rows, assume_unique=True)
        inside = new[new < len(lanes)]
        built, behind = extents.at(inside), len(new) - len(inside)
        # Rows in no lane, and those behind the index, are not in it.
        built = replace(built, drawable=built.drawable & (lanes[inside] >= 0))
        times = np.zeros(behind, np.int64)
        every = np.concatenate((self.rows, new))
        order = np.argsort(every)
        built = Extents(
            np.concatenate((self.built.start_s, built.start_s, times))[order],
            np.concatenate((self.built.end_s, built.end_s, times))[order],
            np.concatenate((self.built.anchor_s, built.anchor_s, times))[order],
            np.concatenate((self.built.drawable, built.drawable, times.astype(np.bool_)))[order],
        )
        known = np.concatenate((self.lanes, lanes[inside], times.astype(np.int16)))[order]
        return Changes(every[order], built, known)

    def within(self, lanes: int) -> Changes:
        """With the index cut to its first lanes: what it had of the others is not in it any more."""
        drawable = self.built.drawable & (self.lanes < lanes)
        built = Extents(self.built.start_s, self.built.end_s, self.built.anchor_s, drawable)
        return Changes(self.rows, built, self.lanes)

    def near(self, extents: Extents, span: Span) -> Changes:
        """Those with any drawn time in ``span``, in the index or in ``extents``, which are those of now."""
        is_near = self.built.in_span(span) | extents.at(self.rows).in_span(span)
        kept = np.flatnonzero(is_near)
        return Changes(self.rows[kept], self.built.at(kept), self.lanes[kept])

    def counts(self, edges_s: Times, lanes: int) -> npt.NDArray[np.int64]:
        """How many the index counts between these edges; shape (lanes, edges - 1)."""
        counts = np.zeros((lanes, len(edges_s) + 1), np.int64)
        inside = np.flatnonzero(self.built.drawable & (self.lanes >= 0))
        places = edges_s.searchsorted(self.built.spots_of(inside), "right")
        np.add.at(counts, (self.lanes[inside], places), 1)
        return counts[:, 1:-1]

    def picked(self, numbers: Sequence[int]) -> Changes:
        """With the index reduced to these of its lanes, in this order."""
        lanes = renumbered(self.lanes, numbers)
        built = replace(self.built, drawable=self.built.drawable & (lanes >= 0))
        return Changes(self.rows, built, lanes)

    def unchanged(self, rows: AnyRows) -> AnyRows:
        """Those of some rows of the index that it still has rightly."""
        return rows[~np.isin(rows, self.rows)]
