"""How a date lies along a short line: where its bounds stand, where it has none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from timeline_app.core import edtf
from timeline_app.core.bounds import Bounds
from timeline_app.core.calendar import FUTURE, PAST
from timeline_app.core.columns import DateFlag
from timeline_app.timeline.picture import Extent

# The shares of the width between which the limits lie; beyond them is room for a tail.
_BOTH_LIMITS = (0.0, 1.0)
_NO_START = (0.58, 0.96)
_NO_END = (0.04, 0.42)
_NEITHER = (0.32, 0.68)
_TAIL_SHARE = 0.2  # of the width: over so much fades what certainly goes on


@dataclass(frozen=True, slots=True)
class BoundsShape:
    """A date on a line of some width in px, as the timeline draws it.

    ``outer`` are the places of the earliest start and the latest end, None where there is no limit.
    """

    bounds: Bounds
    flags: DateFlag
    extent: Extent
    outer: tuple[float | None, float | None]

    @property
    def is_period(self) -> bool:
        return bool(self.flags & DateFlag.PERIOD)


def shape_of(date: str, width_px: float) -> BoundsShape:
    """The shape of an EDTF date; its limits are spread over the width.

    Raises:
        EdtfError: it is no EDTF.
    """
    value = edtf.parse(date)
    bounds = edtf.bounds(value)
    no_start, no_end = bounds.earliest_start == PAST, bounds.latest_end == FUTURE
    x_of = _placing(bounds, width_px)
    first, last = x_of(bounds.earliest_start), x_of(bounds.latest_end)
    limit_first = x_of(_first_given(bounds)) if no_start else first
    limit_last = x_of(_last_given(bounds)) if no_end else last
    solid_start, solid_end = x_of(bounds.latest_start), x_of(bounds.earliest_end)
    if bounds.latest_start == PAST:
        solid_start = _TAIL_SHARE * width_px
    if bounds.earliest_end == FUTURE:
        solid_end = (1 - _TAIL_SHARE) * width_px
    if bounds.core is None:
        solid_start, solid_end = (min(max(x, limit_first), limit_last) for x in (solid_start, solid_end))
    extent = Extent(
        earliest=first,
        solid_start=solid_start,
        solid_end=solid_end,
        latest=last,
        anchor=limit_last if no_start else limit_first if no_end else (first + last) / 2,
        open_start=no_start,
        open_end=no_end,
    )
    outer = (None if no_start else first, None if no_end else last)
    return BoundsShape(bounds, edtf.flags(value), extent, outer)


def _placing(bounds: Bounds, width_px: float) -> Callable[[int], float]:
    """Times to px: limits between the shares of the width that suit the date, no limit at its edge."""
    no_start, no_end = bounds.earliest_start == PAST, bounds.latest_end == FUTURE
    shares = (_NEITHER if no_end else _NO_START) if no_start else _NO_END if no_end else _BOTH_LIMITS
    first_s, last_s = _first_given(bounds), _last_given(bounds)

    def x_of(time_s: int) -> float:
        if time_s == PAST:
            return 0.0
        if time_s == FUTURE:
            return width_px
        # Subtracted as integers: far times are too large for float.
        share = (time_s - first_s) / (last_s - first_s) if last_s > first_s else 0.5
        return width_px * (shares[0] + share * (shares[1] - shares[0]))

    return x_of


def _given(bounds: Bounds) -> list[int]:
    times = (bounds.earliest_start, bounds.latest_start, bounds.earliest_end, bounds.latest_end)
    return [time_s for time_s in times if PAST < time_s < FUTURE]


def _first_given(bounds: Bounds) -> int:
    return min(_given(bounds), default=0)


def _last_given(bounds: Bounds) -> int:
    return max(_given(bounds), default=0)
