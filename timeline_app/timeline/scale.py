"""From time to pixels and back, and the moves on a span: pan, zoom, fit, glide.

Times are integer seconds over the whole of int64. A float64 cannot tell seconds apart at 13.8
billion years, so the start of the span is always subtracted as an integer first; only the
difference is scaled.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, overload

import numpy as np
import numpy.typing as npt

from timeline_app.core.bounds import Span
from timeline_app.core.calendar import FUTURE, MEAN_YEAR_S, PAST

MIN_SPAN_S: Final = 1
MAX_SPAN_S: Final = 40_000_000_000 * MEAN_YEAR_S  # three times the age of the universe

_FAR_WIDTHS: Final = 8
_INT64_MAX: Final = 2**63 - 1
# Lengths nearer to each other than this are taken as equal when gliding: the quotient of their
# differences would have no digits left.
_SAME_LENGTH: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Scale:
    """A span laid over ``width_px`` pixels: its start stands at x = 0, its end at ``width_px``.

    Raises:
        ValueError: the width is not positive, or the span leaves int64.
    """

    span: Span
    width_px: float

    def __post_init__(self) -> None:
        if not self.width_px > 0:
            raise ValueError(f"a scale needs a width above 0, not {self.width_px}")
        if self.span.start_s < PAST or self.span.end_s > FUTURE:
            raise ValueError(f"a scale reaches from {PAST} to {FUTURE} s, not over {self.span}")

    @property
    def px_per_s(self) -> float:
        return self.width_px / self.span.length_s

    @overload
    def x_px(self, times_s: int) -> float: ...
    @overload
    def x_px(self, times_s: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]: ...

    def x_px(self, times_s: int | npt.NDArray[np.int64]) -> float | npt.NDArray[np.float64]:
        """Where times stand, in px from the span's start; an array gives an array of its shape.

        Exact to far less than half a pixel in the span. Times more than eight widths outside it,
        the sentinels ``PAST`` and ``FUTURE`` among them, stand at the eighth width (or where int64
        ends): safely off the screen and never an overflow.
        """
        pivot_s, pivot_px = self._pivot()
        far_s = _FAR_WIDTHS * self.span.length_s
        low_s = max(PAST, self.span.start_s - far_s, pivot_s - _INT64_MAX)
        high_s = min(FUTURE, self.span.end_s + far_s, pivot_s + _INT64_MAX)
        if isinstance(times_s, np.ndarray):
            apart = np.clip(times_s, low_s, high_s) - pivot_s
            return apart.astype(np.float64) * self.px_per_s + pivot_px
        return float(min(max(int(times_s), low_s), high_s) - pivot_s) * self.px_per_s + pivot_px

    def time_s(self, x_px: float) -> int:
        """The time nearest to ``x_px``, which may lie outside the width; never outside int64.

        Raises:
            ValueError, OverflowError: ``x_px`` is not a finite number.
        """
        return _into(self.span.start_s + round(x_px / self.px_per_s), PAST, FUTURE)

    def _pivot(self) -> tuple[int, float]:
        """The time that is subtracted, and its x: the start, if int64 holds all differences from it."""
        if self.span.length_s <= _INT64_MAX:
            return self.span.start_s, 0.0
        half_s = self.span.length_s // 2
        return self.span.start_s + half_s, half_s * self.px_per_s


def clamped_span(span: Span) -> Span:
    """The span brought within the limits: its length first, about its middle, then its place.

    The length comes to lie between :data:`MIN_SPAN_S` and :data:`MAX_SPAN_S`; the span is then moved
    as little as brings it between ``PAST`` and ``FUTURE``.
    """
    length_s = _into(span.length_s, MIN_SPAN_S, MAX_SPAN_S)
    start_s = span.start_s + (span.length_s - length_s) // 2
    return _placed(start_s, length_s)


def panned(span: Span, by_px: float, width_px: float) -> Span:
    """The view moved ``by_px`` pixels ahead in time: what stood at x then stands at ``x - by_px``.

    A drag that moves the picture by ``dx`` is ``panned(span_at_the_press, -dx, width_px)``: pan from
    where the drag began, since single steps of less than half a second would be lost.
    """
    by_s = round(by_px * (span.length_s / width_px))
    return _placed(span.start_s + by_s, span.length_s)


def zoomed(span: Span, factor: float, anchor_s: int) -> Span:
    """The view magnified by ``factor``: 2 shows half as much time. ``anchor_s`` keeps its pixel.

    It keeps it to half a second. Short spans change by a second at least, so that zooming never
    sticks; at the limits of length and of time the view stops.

    Raises:
        ValueError: the factor is not positive.
    """
    if not factor > 0:
        raise ValueError(f"a view can be magnified by a factor above 0, not {factor}")
    length_s = _length_over(span.length_s, factor)
    start_s = anchor_s - _rounded((anchor_s - span.start_s) * length_s, span.length_s)
    return _placed(start_s, length_s)


def fitted(start_s: int, end_s: int, padding: float = 0.0) -> Span:
    """A view of everything from ``start_s`` to ``end_s`` with ``padding`` of that length on both sides.

    One single time (``end_s`` not above ``start_s``) gives the shortest view about it.
    """
    length_s = max(end_s - start_s, MIN_SPAN_S)
    margin_s = round(length_s * padding)
    return clamped_span(Span(start_s - margin_s, start_s + length_s + margin_s))


def interpolated(first: Span, last: Span, progress: float) -> Span:
    """The view at ``progress`` (0 to 1) of a glide from one to another; exactly those at 0 and 1.

    The length changes geometrically, so that every moment magnifies alike, and the one time that
    has the same pixel in both views keeps it throughout. Views of one length are panned between.
    """
    if progress <= 0:
        return first
    if progress >= 1:
        return last
    moved_s = last.start_s - first.start_s
    change_s = first.length_s - last.length_s
    if abs(change_s) * _SAME_LENGTH < first.length_s:
        part, whole = progress.as_integer_ratio()
        length_s = first.length_s - _rounded(change_s * part, whole)
        return _placed(first.start_s + _rounded(moved_s * part, whole), length_s)
    # The float is only the quotient of the lengths; all that is added up is integers.
    shrink = (last.length_s / first.length_s) ** progress
    part, whole = shrink.as_integer_ratio()
    length_s = max(MIN_SPAN_S, _rounded(first.length_s * part, whole))
    start_s = first.start_s + _rounded(moved_s * first.length_s * (whole - part), whole * change_s)
    return _placed(start_s, length_s)


def _length_over(length_s: int, factor: float) -> int:
    part, whole = factor.as_integer_ratio()
    new_s = _rounded(length_s * whole, part)
    if factor > 1:
        new_s = min(new_s, length_s - 1)
    elif factor < 1:
        new_s = max(new_s, length_s + 1)
    return _into(new_s, MIN_SPAN_S, MAX_SPAN_S)


def _placed(start_s: int, length_s: int) -> Span:
    """A span of that length, as near to ``start_s`` as int64 lets it start."""
    start_s = _into(start_s, PAST, FUTURE - length_s)
    return Span(start_s, start_s + length_s)


def _into(number: int, low: int, high: int) -> int:
    return max(low, min(high, number))


def _rounded(numerator: int, denominator: int) -> int:
    """The quotient to the nearest integer, in integers."""
    return (2 * numerator + denominator) // (2 * denominator)
