"""Blocks into rows without overlap: old places kept, headlines before others, first fit."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final, NamedTuple

from timeline_app.timeline.picture import Side, slid

# What stood side by side stays so, though the same times in another view differ by a rounding.
_ROUNDING_PX: Final = 0.01


class Option(NamedTuple):
    """One way to write a block's label: on which side, what of the row the block then takes up, where
    in it the words start and how wide they are, and between which two places their start may slide to
    stay in view."""

    side: Side
    left: float
    right: float
    start: float
    width: float
    slides: tuple[float, float]


class Rank(IntEnum):
    """Who has a place before whom; last what lies beside the view."""

    SELECTED = 0
    FOUND = 1
    HEADLINE = 2
    OTHER = 3
    BESIDE = 4


# What it costs that a block has to give way to the selection.
_WEIGHTS: Final = {Rank.SELECTED: 0, Rank.FOUND: 10_000, Rank.HEADLINE: 100, Rank.OTHER: 1, Rank.BESIDE: 1}


class Block(NamedTuple):
    """A mark with its label, wanting a place. ``options`` in order of liking; never empty.

    A ``whole`` block is rather counted than shown with its words cut by the view's edge.
    """

    row: int
    options: tuple[Option, ...]
    whole: bool
    rank: Rank


class Place(NamedTuple):
    """Where a block was put: the lane's row, the side of its label and the width of its words in px."""

    lane_row: int
    side: Side
    width: float

    def takes(self, option: Option) -> bool:
        """Whether this place was found for ``option``."""
        return option.side == self.side and option.width == self.width


@dataclass(frozen=True, slots=True)
class Before:
    """The places of the layout before, by row of the columns.

    ``holds_rows``: the view was only panned, so that what cannot stay in its row is counted instead
    of moved to another.
    """

    places: Mapping[int, Place]
    holds_rows: bool = False


class RowSpace:
    """The free stretches of one lane's rows. Keeps ``gap_px`` between neighbours."""

    def __init__(self, rows: int, gap_px: float) -> None:
        self._taken: list[list[tuple[float, float]]] = [[] for _ in range(rows)]
        self._gap_px = gap_px

    def __len__(self) -> int:
        return len(self._taken)

    def is_free(self, lane_row: int, left: float, right: float, slack_px: float = 0.0) -> bool:
        """Whether nothing stands between ``left`` and ``right`` in a row; the gap may lack ``slack_px``."""
        taken, gap_px = self._taken[lane_row], self._gap_px - slack_px
        after = bisect_left(taken, (left, left))
        if after < len(taken) and taken[after][0] < right + gap_px:
            return False
        return after == 0 or taken[after - 1][1] + gap_px <= left

    def take(self, lane_row: int, left: float, right: float) -> None:
        """Marks a stretch as taken; it must be free."""
        insort(self._taken[lane_row], (left, right))

    def release(self, lane_row: int, left: float, right: float) -> None:
        """Frees a stretch that was taken."""
        self._taken[lane_row].remove((left, right))


def pack(
    blocks: Sequence[Block], rows: int, gap_px: float, before: Before, view_px: tuple[float, float]
) -> dict[int, Place]:
    """Places blocks, given in order of importance, into rows; what finds none is left out.

    Every block returns to the place it had, and newcomers take what is free: nothing changes rows
    while panning and little while zooming. Only where a headline, or what was found, has no place that
    way do they go before all others. The selection always gets a place; one that had none gets the place
    that costs the others least. What lies beside the view takes what is left. ``view_px`` is the visible
    stretch.
    """
    if not rows:
        return {}  # in a collapsed lane even the selection is only counted
    selected, found, headlines, others, beside = by_rank = [
        [block for block in blocks if block.rank == rank] for rank in Rank
    ]
    packer = _Packer(rows, gap_px, before, view_px)
    if not before.places:
        places = packer.places([found + headlines, selected, others, beside])
        if packer.shows(selected, places):
            return places
        return packer.places([selected, found, headlines + others, beside])
    places = packer.places([selected + found + headlines + others, beside])
    firsts = found + headlines
    if not all(block.row in places for block in firsts):
        places = max(
            (places, packer.places(by_rank)),
            key=lambda each: sum(_WEIGHTS[block.rank] for block in firsts if block.row in each),
        )
    if not packer.shows(selected, places):
        places = _with_room_made(selected[0], firsts + others + beside, packer)
    return places


def _with_room_made(selected: Block, rest: list[Block], packer: _Packer) -> dict[int, Place]:
    """The places with one for a selection that had none, and found none that was free.

    It takes the place for which the fewest others, and above all no headlines, have to give way.
    """
    before = packer.before
    kept = [block for block in rest if block.row in before.places]
    tries: list[tuple[int, int, dict[int, Place]]] = []
    for lane_row in range(packer.rows):
        for option in packer.likely(selected):
            place = Place(lane_row, option.side, option.width)
            attempt = replace(before, places={**before.places, selected.row: place})
            places = packer.given(attempt).places([[selected], rest])
            loss = sum(_WEIGHTS[block.rank] for block in kept if block.row not in places)
            tries.append((loss, len(tries), places))
    return min(tries, key=lambda each: each[:2])[2]


class _Packer:
    """The rows, the places before and the view that blocks are placed with."""

    def __init__(self, rows: int, gap_px: float, before: Before, view_px: tuple[float, float]) -> None:
        self.rows = rows
        self.before = before
        self._gap_px = gap_px
        self._view_px = view_px
        self._likely_options: dict[int, tuple[Option, ...]] = {}

    def given(self, before: Before) -> _Packer:
        """The same with other places before."""
        return _Packer(self.rows, self._gap_px, before, self._view_px)

    def shows(self, blocks: Sequence[Block], places: Mapping[int, Place]) -> bool:
        """Whether all these blocks have a place in which the view's edge does not cut their words."""
        return all(
            block.row in places and _option_at(places[block.row], block) in self.likely(block)
            for block in blocks
        )

    def places(self, rounds: Sequence[Sequence[Block]]) -> dict[int, Place]:
        """Places one round of blocks after the other: in each those that stay, then those that move."""
        space = RowSpace(self.rows, self._gap_px)
        places: dict[int, Place] = {}
        for blocks in rounds:
            for block in blocks:
                _put(block, self._old_place(block, space), space, places)
            rest = [block for block in blocks if block.row not in places]
            rest.sort(key=lambda block: (block.rank, block.row not in self.before.places))
            for block in rest:
                _put(block, self._new_place(block, space), space, places)
        for blocks in rounds:
            for block in blocks:
                self._widen(block, space, places)
        return places

    def _old_place(self, block: Block, space: RowSpace) -> Place | None:
        """The place it had before, or one in the same row where a bar has grown to hold its words."""
        before = self.before.places.get(block.row)
        if before is None or before.lane_row >= len(space):
            return None
        grown = [option for option in block.options[:1] if option.side == "inside"]
        same = [option for option in block.options if before.takes(option)] or block.options
        for option in (*grown, *same):
            if option in self.likely(block) and space.is_free(
                before.lane_row, option.left, option.right, _ROUNDING_PX
            ):
                return Place(before.lane_row, option.side, option.width)
        return None

    def _new_place(self, block: Block, space: RowSpace) -> Place | None:
        options = self.likely(block)
        if not block.whole:
            options = (*options, *(option for option in block.options if option not in options))
        for lane_rows in self._wanted_rows(block, len(space)):
            for option in options:
                for lane_row in lane_rows:
                    if space.is_free(lane_row, option.left, option.right):
                        return Place(lane_row, option.side, option.width)
        return None

    def _wanted_rows(self, block: Block, rows: int) -> tuple[Sequence[int], ...]:
        """The row it stood in, then, if it may move, all others."""
        before = self.before.places.get(block.row)
        if before is None or before.lane_row >= rows:
            return (range(rows),)
        if self.before.holds_rows and block.rank == Rank.OTHER:
            return ((before.lane_row,),)
        return (before.lane_row,), [row for row in range(rows) if row != before.lane_row]

    def _widen(self, block: Block, space: RowSpace, places: dict[int, Place]) -> None:
        """Words that were shortened get more of their width back where there is room by now."""
        place = places.get(block.row)
        if place is None or place.width == block.options[0].width:
            return
        wider = [option for option in self.likely(block) if option.width > place.width]
        taken = _option_at(place, block)
        space.release(place.lane_row, taken.left, taken.right)
        wider.sort(key=lambda option: (-option.width, option.side != place.side))
        free = (each for each in wider if space.is_free(place.lane_row, each.left, each.right))
        option = next(free, taken)
        space.take(place.lane_row, option.left, option.right)
        places[block.row] = Place(place.lane_row, option.side, option.width)

    def is_likely(self, block: Block, place: Place | None) -> bool:
        """Whether a block was placed, and as well as the view's edge allows."""
        return place is not None and any(place.takes(option) for option in self.likely(block))

    def likely(self, block: Block) -> tuple[Option, ...]:
        """The options that the view's edge does not cut, or all where the block may be cut and would be."""
        likely = self._likely_options.get(block.row)
        if likely is None:
            uncut = tuple(option for option in block.options if not _is_cut(option, self._view_px))
            likely = self._likely_options[block.row] = uncut if uncut or block.whole else block.options
        return likely


def _put(block: Block, place: Place | None, space: RowSpace, places: dict[int, Place]) -> None:
    if place is not None:
        option = _option_at(place, block)
        space.take(place.lane_row, option.left, option.right)
        places[block.row] = place


def _option_at(place: Place, block: Block) -> Option:
    return next(option for option in block.options if place.takes(option))


def _is_cut(option: Option, view_px: tuple[float, float]) -> bool:
    start = slid(option.start, option.width, option.slides, view_px)
    return start < view_px[0] or start + option.width > view_px[1]
