"""The index of all lanes of a store, made by sorting its events once and dividing them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from timeline_app.timeline.extents import Extents, Times
from timeline_app.timeline.levels import Ints, LaneIndex

_AT_A_TIME: Final = 2  # lanes
_FEW_LANES: Final = 255  # whose numbers, and one more, are a byte each


def lane_indexes(
    extents: Extents, of_row: npt.NDArray[np.int16], count: int, order: Ints
) -> tuple[LaneIndex, ...]:
    """The index of each lane. ``order`` are all rows, the most important first.

    All rows are sorted by their spots once, and then divided: by a stable sort of the lanes' numbers, which
    are small and sorted in a pass or two.
    """
    # Rows that stand nowhere are in a lane behind the last.
    lanes = np.where(extents.drawable & (of_row >= 0), of_row, np.int16(count))
    lanes = lanes.astype(np.uint8 if count < _FEW_LANES else np.uint16)
    edges = np.concatenate(([0], np.cumsum(np.bincount(lanes, minlength=count + 1)))).tolist()[: count + 1]
    # Sorting and gathering let go of Python's lock.
    with ThreadPoolExecutor(_AT_A_TIME) as threads:
        spotting = threads.submit(_by_spot, extents, lanes, edges[-1])
        ranks = _ranks(order, lanes, edges[-1])
        by_spot, spots_s = spotting.result()

        def index(first: int, last: int) -> LaneIndex:
            rows = by_spot[first:last]
            return LaneIndex.of(extents, rows, ranks[rows] - np.int32(first), spots_s[first:last])

        return tuple(threads.map(index, edges[:-1], edges[1:]))


def _by_spot(extents: Extents, lanes: npt.NDArray[Any], total: int) -> tuple[Ints, Times]:
    """The rows of all lanes, one lane behind the other, in the order of their spots; and these."""
    spots_s = extents.spots_of(slice(None))
    rows = _divided(np.argsort(spots_s, kind="stable").astype(np.int32), lanes)[:total]
    return rows, spots_s[rows]


def _ranks(order: Ints, lanes: npt.NDArray[Any], total: int) -> Ints:
    """By row, its place among the rows of all lanes, one lane behind the other, in this order."""
    ranks = np.empty(len(lanes), np.int32)
    ranks[_divided(order, lanes)[:total]] = np.arange(total, dtype=np.int32)
    return ranks


def _divided(rows: Ints, lanes: npt.NDArray[Any]) -> Ints:
    """Rows by lane, in each in the order they had."""
    return rows[np.argsort(lanes[rows], kind="stable")]
