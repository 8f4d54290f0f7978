"""Blocks into rows without overlap: first fit, most important first, old places kept."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass

from timeline_app.timeline.picture import Side, slid


@dataclass(frozen=True, slots=True)
class Option:
    """One way to write a block's label: on which side, what of the row the block then takes up, where
    in it the words start and how wide they are, and between which two places their start may slide to
    stay in view."""

    side: Side
    left: float
    right: float
    start: float
    width: float
    slides: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Block:
    """A mark with its label, wanting a place. ``options`` in order of liking; never empty.

    A ``whole`` block is rather counted than shown with its words cut by the view's edge. One that
    goes ``first`` (selected, a headline) has its place before all others.
    """

    row: int
    options: tuple[Option, ...]
    whole: bool
    first: bool


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block was put: the lane's row, the side of its label and the width of its words in px."""

    lane_row: int
    side: Side
    width: float

    def takes(self, option: Option) -> bool:
        """Whether this place was found for ``option``."""
        return option.side == self.side and option.width == self.width


class RowSpace:
    """The free stretches of one lane's rows. Keeps ``gap_px`` between neighbours."""

    def __init__(self, rows: int, gap_px: float) -> None:
        self._taken: list[list[tuple[float, float]]] = [[] for _ in range(rows)]
        self._gap_px = gap_px

    def __len__(self) -> int:
        return len(self._taken)

    def is_free(self, lane_row: int, left: float, right: float) -> bool:
        """Whether nothing stands between ``left`` and ``right`` in a row."""
        taken = self._taken[lane_row]
        after = bisect_left(taken, (left, left))
        if after < len(taken) and taken[after][0] < right + self._gap_px:
            return False
        return after == 0 or taken[after - 1][1] + self._gap_px <= left

    def take(self, lane_row: int, left: float, right: float) -> None:
        """Marks a stretch as taken; it must be free."""
        insort(self._taken[lane_row], (left, right))


def pack(
    blocks: Sequence[Block],
    space: RowSpace,
    previous: dict[int, Place],
    view_px: tuple[float, float],
) -> dict[int, Place]:
    """Places blocks, given in order of importance, into rows; what finds none is left out.

    ``previous`` are the places of the last layout by row of the columns: a block returns to its row
    if it can, before newcomers get theirs, so that nothing changes rows while panning and little
    while zooming. Headlines and the selection come first of all. ``view_px`` is the visible stretch.
    """
    places: dict[int, Place] = {}
    first = [block for block in blocks if block.first]
    returning = [block for block in blocks if block.row in previous and not block.first]
    arriving = [block for block in blocks if block.row not in previous and not block.first]
    for block in (*first, *returning, *arriving):
        place = _find_place(block, space, previous.get(block.row), view_px)
        if place is not None:
            option = next(each for each in block.options if place.takes(each))
            space.take(place.lane_row, option.left, option.right)
            places[block.row] = place
    return places


def _find_place(
    block: Block, space: RowSpace, before: Place | None, view_px: tuple[float, float]
) -> Place | None:
    uncut = [option for option in block.options if not _is_cut(option, view_px)]
    cut = [option for option in block.options if option not in uncut]
    options = uncut if block.whole else uncut + cut
    lane_rows = list(range(len(space)))
    if before is not None:
        lane_rows.sort(key=lambda lane_row: lane_row != before.lane_row)
        options.sort(key=lambda option: (option not in uncut, -option.width, option.side != before.side))
        for option in options:
            if before.lane_row < len(space) and space.is_free(before.lane_row, option.left, option.right):
                return Place(before.lane_row, option.side, option.width)
    for option in options:
        for lane_row in lane_rows:
            if space.is_free(lane_row, option.left, option.right):
                return Place(lane_row, option.side, option.width)
    return None


def _is_cut(option: Option, view_px: tuple[float, float]) -> bool:
    start = slid(option.start, option.width, option.slides, view_px)
    return start < view_px[0] or start + option.width > view_px[1]
