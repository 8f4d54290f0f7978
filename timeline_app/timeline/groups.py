"""Counts for what did not fit: chips along the foot of a lane, none on another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from timeline_app.timeline.blocks import Reach, Xs
from timeline_app.timeline.sizes import Sizes

_INSET_PX: Final = 16.0  # how far from the view's edge a count stands for what reaches in from outside


@dataclass(frozen=True, slots=True)
class Chip:
    """A count: for which of the given spots (``count`` from ``first`` on), and where it stands along x.

    ``middle`` is the mean of its spots.
    """

    first: int
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
    spots_px: Xs, width_of: Callable[[int], float], limits: tuple[float, float], sizes: Sizes
) -> list[Chip]:
    """Gathers spots (px, ascending) into chips that do not overlap and lie within ``limits``.

    Each spot starts as a chip of its own; neighbours whose chips would touch are joined, again and
    again, until none do. Every spot is in exactly one chip. ``width_of`` gives the width of a chip in
    px for a count.
    """
    # What stands on one pixel is one chip in any case: a crowd costs no more than the pixels it is on.
    is_first = np.diff(np.floor(spots_px), prepend=-np.inf) > 0
    firsts = np.flatnonzero(is_first)
    counts = np.diff(firsts, append=len(spots_px))
    middles = np.add.reduceat(spots_px, firsts) / counts if len(firsts) else spots_px
    done: list[Chip] = []
    for first, count, middle in zip(firsts.tolist(), counts.tolist(), middles.tolist(), strict=True):
        chip = _chip(first, count, middle, width_of, limits)
        while done and chip.left < done[-1].right + sizes.label_gap:
            last = done.pop()
            both = last.count + chip.count
            shared = (last.middle * last.count + chip.middle * chip.count) / both
            chip = _chip(last.first, both, shared, width_of, limits)
        done.append(chip)
    return done


def _chip(
    first: int, count: int, middle: float, width_of: Callable[[int], float], limits: tuple[float, float]
) -> Chip:
    width = width_of(count)
    left = min(max(middle - width / 2, limits[0]), limits[1] - width)
    return Chip(first, count, middle, left, left + width)
