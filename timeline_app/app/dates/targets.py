"""Where to go for a date, also for one that has no limit on a side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from timeline_app.core import edtf
from timeline_app.core.bounds import Bounds
from timeline_app.core.calendar import FUTURE, PAST

Way = Literal["whole", "to_start", "to_end", "to_limits", "no_date", "too_far"]


@dataclass(frozen=True, slots=True)
class Target:
    """The bounds to go to, which have limits on both sides, or None; ``way`` says how they were found.

    - ``whole``: the date's own bounds.
    - ``to_start``, ``to_end``: the date has no limit after, or before, the one it names.
    - ``to_limits``: it has none on either side of the dates it names.
    - ``no_date``: it names no date at all; ``too_far``: it lies outside what seconds in int64 reach.
    """

    bounds: Bounds | None
    way: Way


def target_of(date: str) -> Target:
    """Where to go for an EDTF date.

    Raises:
        EdtfError: it is no EDTF.
    """
    value = edtf.parse(date)
    bounds = edtf.bounds(value)
    if not bounds.is_unbounded:
        return Target(bounds, "whole")
    extents = [edtf.extent(point) for point in edtf.points(value)]
    if not extents:
        return Target(None, "no_date")
    start, end = min(first for first, _ in extents), max(last for _, last in extents)
    if start == PAST or end == FUTURE:
        return Target(None, "too_far")
    way: Way = "to_end" if bounds.earliest_start == PAST else "to_start"
    if bounds.earliest_start == PAST and bounds.latest_end == FUTURE:
        way = "to_limits"
    return Target(Bounds(start, end, start, end), way)
