"""Counts for what did not fit: chips along the foot of a lane, none on another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from timeline_app.timeline.sizes import Sizes


@dataclass(frozen=True, slots=True)
class Chip:
    """A count: which of the given positions it stands for, and where it stands along x."""

    members: tuple[int, ...]
    left: float
    right: float


def chips(
    anchors: Sequence[float],
    width_of: Callable[[int], float],
    limits: tuple[float, float],
    sizes: Sizes,
) -> list[Chip]:
    """Gathers positions (px, ascending) into chips that do not overlap and lie within ``limits``.

    Each position starts as a chip of its own; neighbours whose chips would touch are joined, again
    and again, until none do. Every position is in exactly one chip. ``width_of`` gives the width of
    a chip in px for a count.
    """
    done: list[Chip] = []
    for index in range(len(anchors)):
        chip = _chip((index,), anchors, width_of, limits)
        while done and chip.left < done[-1].right + sizes.label_gap:
            chip = _chip(done.pop().members + chip.members, anchors, width_of, limits)
        done.append(chip)
    return done


def _chip(
    members: tuple[int, ...],
    anchors: Sequence[float],
    width_of: Callable[[int], float],
    limits: tuple[float, float],
) -> Chip:
    centre = sum(anchors[index] for index in members) / len(members)
    width = width_of(len(members))
    left = min(max(centre - width / 2, limits[0]), limits[1] - width)
    return Chip(members, left, left + width)
