"""Counts for what did not fit: chips along the foot of a lane, none on another."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from timeline_app.timeline.blocks import Reach, Xs
from timeline_app.timeline.detail import Detail, order_of
from timeline_app.timeline.extents import Rows
from timeline_app.timeline.ruler import Ruler
from timeline_app.timeline.sizes import Sizes, TextMeasurer, TextStyle

NUMBER_GAP_PX: Final = 3.0  # between a disc and its number
_INSET_PX: Final = 16.0  # how far from the view's edge a count stands for what reaches in from outside


@dataclass(frozen=True, slots=True)
class Chip:
    """A count: of which of the given spots (from ``first`` to before ``last``), and where it stands along x.

    ``count`` is how many events these are together, ``middle`` the mean of their spots.
    """

    first: int
    last: int
    count: int
    middle: float
    left: float
    right: float


def spots(reach: Reach, view_px: tuple[float, float], covers_px: tuple[float, float]) -> Xs:
    """Where events would be counted, in px: at their anchors, or where the rest of them is in view.

    A period whose middle lies outside the view is counted at the edge it reaches in from; what lies
    outside the view altogether, at its nearest place in the picture.
    """
    start, end = view_px
    inset = min(_INSET_PX, (end - start) / 2)
    in_view = (reach.earliest < end) & (reach.latest > start)
    is_beside = (reach.anchor < start) | (reach.anchor > end)
    low = np.where(in_view, np.where(is_beside, start + inset, start), covers_px[0])
    high = np.where(in_view, np.where(is_beside, end - inset, end), covers_px[1])
    # Never off the event itself, however little of it is in view.
    return np.clip(np.clip(reach.anchor, low, high), reach.earliest, reach.latest)


def chips(
    spots_px: Xs,
    width_of: Callable[[int], float],
    limits: tuple[float, float],
    sizes: Sizes,
    weights: npt.NDArray[np.int64] | None = None,
) -> list[Chip]:
    """Gathers spots (px, ascending) into chips that do not overlap and lie within ``limits``.

    Each spot starts as a chip of its own, which counts its weight (1 without any); neighbours whose
    chips would touch are joined, again and again, until none do. Every spot is in exactly one chip.
    ``width_of`` gives the width of a chip in px for a count.
    """
    # What stands on one pixel is one chip in any case: a crowd costs no more than the pixels it is on.
    is_first = np.diff(np.floor(spots_px), prepend=-np.inf) > 0
    firsts = np.flatnonzero(is_first)
    if not len(firsts):
        return []
    lasts = np.append(firsts[1:], len(spots_px))
    if weights is None:
        weights = np.ones(len(spots_px), np.int64)
    counts = np.add.reduceat(weights, firsts)
    middles = np.add.reduceat(spots_px * weights, firsts) / counts
    done: list[Chip] = []
    for first, last, count, middle in zip(
        firsts.tolist(), lasts.tolist(), counts.tolist(), middles.tolist(), strict=True
    ):
        chip = _chip(first, last, count, middle, width_of, limits)
        while done and chip.left < done[-1].right + sizes.label_gap:
            before = done.pop()
            both = before.count + chip.count
            shared = (before.middle * before.count + chip.middle * chip.count) / both
            chip = _chip(before.first, last, both, shared, width_of, limits)
        done.append(chip)
    return done


def count_text(count: int) -> str:
    """A count in few letters: +7, +1,234, +12k, +1.2M."""
    if count < 10_000:
        return f"+{count:,}"
    if count < 1_000_000:
        return f"+{count // 1_000}k"
    return f"+{count // 100_000 / 10:.1f}M" if count < 10_000_000 else f"+{count // 1_000_000:,}M"


def count_width(count: int, sizes: Sizes, measure: TextMeasurer, number_width: float = 0.0) -> float:
    """The width in px of a count; a single event stands there as a disc, before its number if it has one."""
    if count == 1:
        return 2 * sizes.disc_radius + (number_width + NUMBER_GAP_PX if number_width else 0.0)
    return measure(count_text(count), TextStyle.COUNT) + 2 * sizes.count_padding


@dataclass(frozen=True, slots=True, eq=False)
class Folding:
    """What was folded in one lane of a picture: of a crowd's ``placed`` rows are shown instead."""

    detail: Detail
    ruler: Ruler
    lane: int
    placed: Collection[int]

    def rows_of(self, cell: int) -> Rows:
        """The rows that are counted in a cell of the ruler, in order of time."""
        ruler = self.ruler
        rows = self.detail.rows_in(self.lane, ruler.span_of(cell))
        rows = rows[~np.isin(rows, [*self.placed])]
        extents = self.detail.extents
        rows = rows[ruler.cells[ruler.bins_of(extents, rows)] == cell]
        return np.asarray(rows[np.argsort(extents.spots_of(rows), kind="stable")])

    def first_of(self, cell: int, most: int) -> Rows:
        """The rows of all that are counted in a cell, or of the ``most`` important of them and some more."""
        if self.ruler.is_at_edge(cell):
            return self.rows_of(cell)
        span = self.ruler.span_of(cell)
        rows = self.detail.most_important(self.lane, span, most + len(self.placed))
        rows = rows[~np.isin(rows, [*self.placed])]
        inside: Rows = rows[self.ruler.cells[self.ruler.bins_of(self.detail.extents, rows)] == cell]
        return inside


@dataclass(frozen=True, slots=True, eq=False)
class Folded:
    """The members of a count: rows that are known, and whole cells of a crowd; both in order of time."""

    folding: Folding
    known: tuple[int, ...]
    cells: tuple[int, ...]

    def rows(self) -> tuple[int, ...]:
        if not self.cells:
            return self.known
        parts = [self.folding.rows_of(cell) for cell in self.cells]
        rows = np.concatenate((np.array(self.known, np.intp), *parts))
        by_time = np.argsort(self.folding.detail.extents.spots_of(rows), kind="stable")
        return tuple(rows[by_time].tolist())

    def first(self, most: int) -> tuple[int, ...]:
        detail = self.folding.detail
        parts = [self.folding.first_of(cell, most) for cell in self.cells]
        rows = np.concatenate((np.array(self.known, np.intp), *parts))
        if len(rows) > most:
            return tuple(rows[order_of(detail.columns, rows)[:most]].tolist())
        return tuple(rows[np.argsort(detail.extents.spots_of(rows), kind="stable")].tolist())

    def ids(self, rows: Sequence[int]) -> tuple[str, ...]:
        ids = self.folding.detail.columns.ids
        return tuple(ids[row] for row in rows)

    def titles(self, rows: Sequence[int]) -> tuple[str, ...]:
        titles = self.folding.detail.columns.titles
        return tuple(titles[row] for row in rows)


def _chip(
    first: int,
    last: int,
    count: int,
    middle: float,
    width_of: Callable[[int], float],
    limits: tuple[float, float],
) -> Chip:
    width = width_of(count)
    left = min(max(middle - width / 2, limits[0]), limits[1] - width)
    return Chip(first, last, count, middle, left, left + width)
