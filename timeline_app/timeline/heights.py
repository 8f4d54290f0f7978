"""How a height is divided among lanes, and when they need more of it than there is and are scrolled."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from timeline_app.timeline.lanes import Lane
from timeline_app.timeline.sizes import Sizes

_WANTED_SHARE: Final = 0.6  # of the root of its number of events, as rows, a lane would like to have
_MOST_WANTED: Final = 3  # rows; a lane that is higher leaves too little of the others in view


@dataclass(frozen=True, slots=True)
class Heights:
    """How many rows each lane has (a collapsed one: none), and its top and bottom in px."""

    rows: tuple[int, ...]
    edges: tuple[tuple[float, float], ...]

    @property
    def bottom_px(self) -> float:
        """Where the last lane ends."""
        return self.edges[-1][1] if self.edges else 0.0


def heights(lanes: Sequence[Lane], height_px: float, sizes: Sizes, *, may_scroll: bool) -> Heights:
    """Divides a height among lanes.

    Lanes that find room together, with a row each at least, share all of it. Otherwise, if they may be
    scrolled, each gets what it wants, and they end below ``height_px``; if not, a row each has to do. Neither
    hangs on the view.
    """
    open_lanes = [lane for lane in lanes if not lane.is_collapsed]
    room = height_px - (len(lanes) - len(open_lanes)) * sizes.lane_collapsed
    counts = [lane.count for lane in open_lanes]
    if may_scroll and len(counts) * _height(1, sizes) > room:
        rows = iter([_wanted_rows(count) for count in counts])
    else:
        rows = iter(rows_per_lane(counts, room, sizes))
    divided = [0 if lane.is_collapsed else next(rows) for lane in lanes]
    return Heights(tuple(divided), tuple(lane_edges(divided, height_px, sizes)))


def rows_per_lane(counts: Sequence[int], height_px: float, sizes: Sizes) -> list[int]:
    """How many rows each lane gets in ``height_px``; at least one each.

    Shares follow the square root of the number of events: a lane of twenty needs more rows than one
    of four, but not five times as many, since its events spread along time as well. They do not
    depend on the view, so that lanes keep their height while one pans and zooms.
    """
    fixed_px = len(counts) * (sizes.lane_top + sizes.lane_strip)
    rows = [1] * len(counts)
    total = max(int((height_px - fixed_px) // sizes.row_height), len(counts))
    weights = [math.sqrt(count) for count in counts]
    for _ in range(total - len(counts)):
        open_lanes = [lane for lane in range(len(counts)) if rows[lane] < counts[lane]]
        if not open_lanes:
            break
        neediest = max(open_lanes, key=lambda lane: (weights[lane] / rows[lane], -lane))
        rows[neediest] += 1
    return rows


def least_height(lanes: Sequence[Lane], sizes: Sizes) -> float:
    """The height in px that these lanes need with a row each."""
    return sum(_height(0 if lane.is_collapsed else 1, sizes) for lane in lanes)


def lane_edges(rows: Sequence[int], height_px: float, sizes: Sizes) -> list[tuple[float, float]]:
    """Top and bottom of each lane in px. Height that no row uses is shared out evenly."""
    needed = [_height(count, sizes) for count in rows]
    spare = max(height_px - sum(needed), 0.0) / max(sum(count > 0 for count in rows), 1)
    edges = []
    top = 0.0
    for count, height in zip(rows, needed, strict=True):
        bottom = top + height + (spare if count else 0.0)
        edges.append((top, bottom))
        top = bottom
    return edges


def _height(rows: int, sizes: Sizes) -> float:
    if not rows:
        return sizes.lane_collapsed
    return max(sizes.lane_top + rows * sizes.row_height + sizes.lane_strip, sizes.lane_min_height)


def _wanted_rows(count: int) -> int:
    return min(max(round(_WANTED_SHARE * math.sqrt(count)), 1), _MOST_WANTED)
