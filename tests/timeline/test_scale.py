"""Time to pixels and back, and the moves on a view."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from timeline_app.core.bounds import Span
from timeline_app.core.calendar import FUTURE, MEAN_YEAR_S, PAST, seconds_from_civil
from timeline_app.timeline.scale import (
    MAX_SPAN_S,
    MIN_SPAN_S,
    Scale,
    clamped_span,
    fitted,
    interpolated,
    panned,
    zoomed,
)

times = st.integers(PAST, FUTURE)
widths = st.floats(1.0, 10_000.0)
BIG_BANG_S = seconds_from_civil(-13_800_000_000)


@st.composite
def spans(draw: st.DrawFn, longest_s: int = FUTURE - PAST) -> Span:
    length_s = min(longest_s, max(1, int(2 ** draw(st.floats(0, 64)))))
    start_s = draw(st.integers(PAST, FUTURE - length_s))
    return Span(start_s, start_s + length_s)


views = spans(longest_s=MAX_SPAN_S)


def exact_x(span: Span, width_px: float, time_s: int) -> Fraction:
    return Fraction(width_px) * (time_s - span.start_s) / span.length_s


@given(spans(), widths, st.floats(0, 1))
@example(Span(BIG_BANG_S, BIG_BANG_S + 1), 1_600.0, 1.0)
@example(Span(PAST, FUTURE), 1_600.0, 0.7)
def test_a_time_stands_within_a_fraction_of_half_a_pixel_of_its_place(
    span: Span, width: float, part: float
) -> None:
    time_s = span.start_s + min(span.length_s, int(part * span.length_s))
    x = Scale(span, width).x_px(time_s)
    assert abs(Fraction(x) - exact_x(span, width, time_s)) < Fraction(1, 100_000)


def test_the_seconds_of_a_one_second_view_stand_at_its_ends_even_at_the_big_bang() -> None:
    scale = Scale(Span(BIG_BANG_S, BIG_BANG_S + 1), 1_000)
    assert scale.x_px(np.array([BIG_BANG_S, BIG_BANG_S + 1, BIG_BANG_S + 2])).tolist() == [0, 1_000, 2_000]


def test_seconds_in_the_year_5_stand_where_they_should() -> None:
    start_s = seconds_from_civil(5, 3, 1, 12)
    scale = Scale(Span(start_s, start_s + 4), 1_000)
    assert [scale.x_px(start_s + second) for second in range(5)] == [0, 250, 500, 750, 1_000]


@given(spans(), widths, st.lists(times, max_size=8))
def test_many_times_at_once_stand_where_each_one_does(span: Span, width: float, some: list[int]) -> None:
    scale = Scale(span, width)
    together = scale.x_px(np.array(some, dtype=np.int64))
    assert together.dtype == np.float64
    assert together.tolist() == [scale.x_px(time_s) for time_s in some]


@given(spans(), widths, st.lists(times, min_size=2, max_size=20))
def test_later_times_never_stand_further_left(span: Span, width: float, some: list[int]) -> None:
    x = Scale(span, width).x_px(np.array(sorted(some), dtype=np.int64))
    assert (np.diff(x) >= 0).all()


@given(spans(), widths)
def test_times_without_limit_stand_off_the_screen_on_their_side(span: Span, width: float) -> None:
    x = Scale(span, width).x_px(np.array([PAST, FUTURE]))
    assert x[0] <= 1e-6 * width
    assert x[1] >= width * (1 - 1e-6)
    assert (np.abs(x) <= 9.001 * width).all()


@given(spans(longest_s=2**48), widths, st.floats(-2, 3))
def test_the_time_under_a_pixel_is_the_time_that_was_put_there(span: Span, width: float, part: float) -> None:
    time_s = span.start_s + int(part * span.length_s)
    assume(PAST <= time_s <= FUTURE)
    scale = Scale(span, width)
    assert scale.time_s(scale.x_px(time_s)) == time_s


@given(spans(), widths, st.floats(-1e6, 1e6))
def test_the_time_under_a_pixel_never_leaves_int64(span: Span, width: float, x: float) -> None:
    assert PAST <= Scale(span, width).time_s(x) <= FUTURE


@pytest.mark.parametrize("width", [0, -5, float("nan")])
def test_a_scale_without_width_is_refused(width: float) -> None:
    with pytest.raises(ValueError, match="width"):
        Scale(Span(0, 10), width)


def test_a_span_that_leaves_int64_is_refused() -> None:
    with pytest.raises(ValueError, match="reaches"):
        Scale(Span(PAST - 10, 0), 100)


@given(views, st.floats(-3, 3), widths)
def test_panning_keeps_the_length_and_moves_by_the_pixels_asked(
    span: Span, part: float, width: float
) -> None:
    moved = panned(span, part * width, width)
    assert moved.length_s == span.length_s
    wanted_s = span.start_s + Fraction(part) * span.length_s
    if PAST <= wanted_s <= FUTURE - span.length_s:
        assert abs(moved.start_s - wanted_s) <= 1 + abs(wanted_s - span.start_s) / 10**12


def test_panning_stops_at_the_end_of_time() -> None:
    span = Span(FUTURE - 1_000, FUTURE - 500)
    assert panned(span, 1e9, 100) == Span(FUTURE - 500, FUTURE)
    assert panned(Span(PAST + 3, PAST + 10), -1e9, 100) == Span(PAST, PAST + 7)


@given(views, st.floats(0.01, 100), st.floats(0, 1))
def test_zooming_keeps_the_time_under_the_cursor_there(span: Span, factor: float, part: float) -> None:
    anchor_s = span.start_s + int(part * span.length_s)
    new = zoomed(span, factor, anchor_s)
    assert MIN_SPAN_S <= new.length_s <= MAX_SPAN_S
    if new.start_s > PAST and new.end_s < FUTURE:
        before = Fraction(anchor_s - span.start_s, span.length_s)
        after = Fraction(anchor_s - new.start_s, new.length_s)
        assert abs(after - before) * new.length_s <= Fraction(1, 2)


@given(views, st.floats(1.001, 100))
def test_zooming_in_always_shows_less_and_zooming_out_more(span: Span, factor: float) -> None:
    middle_s = span.start_s + span.length_s // 2
    assert zoomed(span, factor, middle_s).length_s < span.length_s or span.length_s == MIN_SPAN_S
    assert zoomed(span, 1 / factor, middle_s).length_s > span.length_s or span.length_s == MAX_SPAN_S


def test_zooming_by_two_shows_half_as_much() -> None:
    assert zoomed(Span(0, 1_000), 2, 500) == Span(250, 750)
    assert zoomed(Span(250, 750), 0.5, 500) == Span(0, 1_000)


def test_a_one_second_view_can_be_left_again() -> None:
    span = Span(BIG_BANG_S, BIG_BANG_S + 1)
    assert zoomed(span, 4, BIG_BANG_S) == span
    assert zoomed(span, 0.9, BIG_BANG_S) == Span(BIG_BANG_S, BIG_BANG_S + 2)


def test_zooming_by_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="factor"):
        zoomed(Span(0, 10), 0, 5)


def test_fitting_leaves_the_padding_on_both_sides() -> None:
    assert fitted(1_000, 2_000, 0.05) == Span(950, 2_050)


def test_fitting_a_single_moment_shows_that_moment() -> None:
    assert fitted(7, 7, 0.05) == Span(7, 8)


@given(times, times, st.floats(0, 2))
def test_fitting_anything_gives_a_view_within_the_limits(first: int, last: int, padding: float) -> None:
    span = fitted(first, last, padding)
    assert MIN_SPAN_S <= span.length_s <= MAX_SPAN_S
    assert PAST <= span.start_s < span.end_s <= FUTURE


def test_a_span_beyond_the_longest_view_is_cut_about_its_middle() -> None:
    span = clamped_span(Span(PAST, FUTURE))
    assert span.length_s == MAX_SPAN_S
    assert abs(span.start_s + span.end_s) <= 1


def test_a_view_that_leaves_time_is_moved_back_whole() -> None:
    assert clamped_span(Span(PAST - 50, PAST + 50)) == Span(PAST, PAST + 100)


@given(views)
def test_a_view_within_the_limits_is_left_alone(span: Span) -> None:
    assert clamped_span(span) == span


@given(views, views)
def test_a_glide_begins_and_ends_exactly_where_it_should(first: Span, last: Span) -> None:
    assert interpolated(first, last, 0) == first
    assert interpolated(first, last, 1) == last


@given(views, views, st.floats(0, 1))
@example(Span(BIG_BANG_S, BIG_BANG_S + 1), Span(0, 1), 0.5)
def test_a_glide_never_leaves_time(first: Span, last: Span, progress: float) -> None:
    span = interpolated(first, last, progress)
    assert PAST <= span.start_s < span.end_s <= FUTURE
    shortest, longest = sorted((first.length_s, last.length_s))
    assert shortest - 1 <= span.length_s <= longest + longest * 1e-12 + 1


def test_a_glide_magnifies_alike_at_every_moment() -> None:
    first, last = Span(0, 10**12), Span(4 * 10**11, 4 * 10**11 + 10**4)
    lengths = [interpolated(first, last, step / 8).length_s for step in range(9)]
    assert lengths == [10 ** (12 - step) for step in range(9)]


def test_a_glide_to_a_second_at_the_big_bang_ends_without_a_jump() -> None:
    first, last = Span(-500_000_000 * MEAN_YEAR_S * 30, 0), Span(BIG_BANG_S, BIG_BANG_S + 1)
    nearly = interpolated(first, last, 1 - 1e-9)
    assert abs(nearly.start_s - last.start_s) <= 1
    assert nearly.length_s == 1


def test_the_time_that_has_one_pixel_in_both_views_keeps_it_on_the_way() -> None:
    first, fixed_s = Span(0, 1_000_000), 250_000
    last = zoomed(first, 100, fixed_s)
    for step in range(1, 10):
        span = interpolated(first, last, step / 10)
        assert (fixed_s - span.start_s) / span.length_s == pytest.approx(0.25, abs=1e-3)


def test_a_glide_between_views_of_nearly_one_length_moves_evenly() -> None:
    first, last = Span(0, 10**9), Span(10**9, 2 * 10**9 + 1)
    starts = [interpolated(first, last, step / 4).start_s for step in range(5)]
    assert starts == [0, 250_000_000, 500_000_000, 750_000_000, 1_000_000_000]
