"""The scale of the overview: all of time a store holds on one strip, its crowded part large enough to use.

Where nearly all events fall into a small part of the whole (a day beside 13.8 billion years), that part gets
most of the strip, and what lies before and after it is drawn together at its ends. Within each of these
segments the scale is even.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from timeline_app.core.bounds import Span
from timeline_app.timeline.scale import Scale

_FEW: Final = 0.005  # the share of events at each end that may lie outside the crowded part
_PADDING: Final = 0.04  # of the crowded part's length, on both sides
_NEAR: Final = 0.3  # of the crowded part's length: an end that reaches no further belongs to it
_SMALL: Final = 0.12  # a crowded part that is larger than this share of the whole needs no help
_END_SHARE: Final = 0.14  # of the strip, for what lies before the crowded part, and for what lies after it

CountBefore = Callable[[int], int]


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of the strip with an even scale, from ``left_px``."""

    scale: Scale
    left_px: float

    @property
    def right_px(self) -> float:
        return self.left_px + self.scale.width_px


@dataclass(frozen=True, slots=True)
class Strip:
    """Segments of a strip, from left to right and from early to late, without gaps."""

    segments: tuple[Segment, ...]

    @classmethod
    def of(cls, whole: Span, width_px: float, count_before: CountBefore) -> Strip:
        """The strip over ``whole``; ``count_before`` tells how many events there are before a time."""
        crowded = crowded_part(whole, count_before)
        if crowded == whole:
            return cls((Segment(Scale(whole, width_px), 0.0),))
        ends_px = _END_SHARE * width_px
        edges_s = (whole.start_s, crowded.start_s, crowded.end_s, whole.end_s)
        has_ends = edges_s[0] < edges_s[1], edges_s[2] < edges_s[3]
        widths = [ends_px * has_ends[0], width_px - ends_px * sum(has_ends), ends_px * has_ends[1]]
        segments, left_px = [], 0.0
        for start_s, end_s, each_px in zip(edges_s, edges_s[1:], widths, strict=False):
            if start_s < end_s:
                segments.append(Segment(Scale(Span(start_s, end_s), each_px), left_px))
                left_px += each_px
        return cls(tuple(segments))

    def x_px(self, time_s: int) -> float:
        """Where a time stands; those outside the strip beyond its ends, on the scale of its end."""
        for segment in self.segments[:-1]:
            if time_s < segment.scale.span.end_s:
                return segment.left_px + segment.scale.x_px(time_s)
        last = self.segments[-1]
        return last.left_px + last.scale.x_px(time_s)

    def time_s(self, x_px: float) -> int:
        """The time nearest to an x."""
        for segment in self.segments[:-1]:
            if x_px < segment.right_px:
                return segment.scale.time_s(x_px - segment.left_px)
        last = self.segments[-1]
        return last.scale.time_s(x_px - last.left_px)


def crowded_part(whole: Span, count_before: CountBefore) -> Span:
    """The time in which all but a few events at each end lie, where that is a small part of the whole;
    otherwise the whole."""
    crowded = _crowded(whole, count_before)
    return whole if crowded is None or crowded.length_s > _SMALL * whole.length_s else crowded


def _crowded(whole: Span, count_before: CountBefore) -> Span | None:
    first, last = count_before(whole.start_s), count_before(whole.end_s)
    spare = int((last - first) * _FEW)
    if last - first < 2:
        return None
    start_s = _first_time(whole, lambda time_s: count_before(time_s) > first + spare) - 1
    end_s = _first_time(whole, lambda time_s: count_before(time_s) >= last - spare)
    padding_s = int((end_s - start_s) * _PADDING) + 1
    reach_s = int((end_s - start_s) * _NEAR) + 1
    # What reaches hardly further needs no segment of its own.
    start_s = whole.start_s if start_s - reach_s < whole.start_s else start_s - padding_s
    end_s = whole.end_s if end_s + reach_s > whole.end_s else end_s + padding_s
    return Span(start_s, end_s)


def _first_time(within: Span, holds: Callable[[int], bool]) -> int:
    """The first time at which something holds that goes on holding; the end if it never does."""
    low_s, high_s = within.start_s, within.end_s
    while low_s < high_s:
        middle_s = low_s + (high_s - low_s) // 2
        if holds(middle_s):
            high_s = middle_s
        else:
            low_s = middle_s + 1
    return low_s
