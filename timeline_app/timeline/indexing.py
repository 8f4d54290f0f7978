"""The index of all lanes of a store, made by sorting its events once and dividing them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt

from timeline_app.timeline.extents import Extents
from timeline_app.timeline.levels import Ints, LaneIndex

_MANY: Final = 100_000  # events whose lanes are worth a thread more
_AT_A_TIME: Final = 2  # lanes


def lane_indexes(
    extents: Extents, of_row: npt.NDArray[np.int16], count: int, order: Ints
) -> tuple[LaneIndex, ...]:
    """The index of each lane. ``order`` are all rows, the most important first.

    All rows are sorted by their spots once, and then divided: by a stable sort of the lanes' numbers, which
    are small and sorted in two passes.
    """
    # Rows that stand nowhere are in a lane behind the last.
    lanes = np.where(extents.drawable & (of_row >= 0), of_row, np.int16(count))
    edges = np.concatenate(([0], np.cumsum(np.bincount(lanes, minlength=count + 1))))[: count + 1]
    spots_s = extents.spots_of(slice(None))
    by_spot = _divided(np.argsort(spots_s, kind="stable").astype(np.int32), lanes)[: edges[-1]]
    order = _divided(order, lanes)[: edges[-1]]
    ranks = np.empty(len(of_row), np.int32)
    ranks[order] = np.arange(len(order), dtype=np.int32)
    ranks, spots_s = ranks[by_spot], spots_s[by_spot]

    def index(first: int, last: int) -> LaneIndex:
        rows = by_spot[first:last]
        return LaneIndex.of(extents, rows, ranks[first:last] - np.int32(first), spots_s[first:last])

    if len(by_spot) < _MANY:
        return tuple(index(*limits) for limits in pairwise(edges.tolist()))
    # Sorting and gathering let go of Python's lock.
    with ThreadPoolExecutor(_AT_A_TIME) as threads:
        return tuple(threads.map(index, edges[:-1].tolist(), edges[1:].tolist()))


def _divided(rows: Ints, lanes: npt.NDArray[np.int16]) -> Ints:
    """Rows by lane, in each in the order they had."""
    return rows[np.argsort(lanes[rows], kind="stable")]
