"""The scale of the overview: even where it can be, and of use where nearly all events crowd together."""

from __future__ import annotations

import bisect

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.bounds import Span
from timeline_app.core.calendar import MEAN_YEAR_S
from timeline_app.timeline.strip import Strip

YEAR_S = int(MEAN_YEAR_S)
BIG_BANG_S = -13_800_000_000 * YEAR_S


def strip_of(times_s: list[int], whole: Span, width_px: float = 1_000.0) -> Strip:
    times_s = sorted(times_s)
    return Strip.of(whole, width_px, lambda time_s: bisect.bisect_left(times_s, time_s))


def test_events_that_are_spread_out_have_an_even_strip() -> None:
    strip = strip_of([year * YEAR_S for year in range(100)], Span(0, 100 * YEAR_S))
    assert len(strip.segments) == 1
    assert strip.x_px(50 * YEAR_S) == pytest.approx(500)


def test_a_day_can_be_used_beside_the_age_of_the_universe() -> None:
    day = [second * 60 for second in range(1_440)]
    strip = strip_of([BIG_BANG_S, *day], Span(BIG_BANG_S, 90_000))
    assert strip.x_px(43_200) - strip.x_px(0) > 300
    assert 0 <= strip.x_px(BIG_BANG_S) < strip.x_px(0)


def test_a_store_of_one_event_has_a_strip() -> None:
    assert strip_of([0], Span(-10, 10)).x_px(0) == pytest.approx(500)


@given(
    st.lists(st.integers(BIG_BANG_S, 10**10) | st.integers(0, 86_400), max_size=40),
    st.integers(BIG_BANG_S, 10**10),
    st.integers(BIG_BANG_S, 10**10),
)
def test_later_times_stand_further_to_the_right(times_s: list[int], one_s: int, other_s: int) -> None:
    strip = strip_of(times_s, Span(BIG_BANG_S, 10**10))
    first_s, second_s = sorted((one_s, other_s))
    assert strip.x_px(first_s) <= strip.x_px(second_s) + 1e-6
    assert strip.segments[0].left_px == 0
    assert strip.segments[-1].right_px == pytest.approx(1_000)


@given(st.lists(st.integers(BIG_BANG_S, 10**10) | st.integers(0, 86_400), max_size=40), st.floats(0, 999))
def test_a_click_leads_to_the_time_under_it(times_s: list[int], x_px: float) -> None:
    strip = strip_of(times_s, Span(BIG_BANG_S, 10**10))
    time_s = strip.time_s(x_px)
    narrowest_s = min(segment.scale.span.length_s for segment in strip.segments)
    tolerance = max(0.01, 1_000 / narrowest_s)
    assert strip.x_px(time_s) == pytest.approx(x_px, abs=tolerance + 1)
