"""Times and spans in words: what stands under the cursor and in the status line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.bounds import Span
from timeline_app.core.calendar import FUTURE, PAST, seconds_from_civil
from timeline_app.core.dateformat import format_span, format_time

UNITS = (
    "second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century", "millennium",
    "ten_thousand_years", "hundred_thousand_years", "million_years", "ten_million_years",
    "hundred_million_years", "billion_years",
)  # fmt: skip
NOON = seconds_from_civil(2010, 6, 18, 14, 5, 9)


def _year(year: int) -> int:
    return seconds_from_civil(year, 7, 1)


@pytest.mark.parametrize(
    ("unit", "words"),
    [
        ("second", "18 June 2010, 14:05:09"),
        ("minute", "18 June 2010, 14:05"),
        ("hour", "18 June 2010, 14:00"),
        ("day", "18 June 2010"),
        ("week", "18 June 2010"),
        ("month", "June 2010"),
        ("quarter", "June 2010"),
        ("year", "2010"),
        ("decade", "2010s"),
        ("century", "21st century"),
        ("millennium", "3rd millennium"),
    ],
)
def test_the_cursor_tells_no_more_than_its_place_on_the_axis_does(unit: str, words: str) -> None:
    assert format_time(NOON, unit) == words


@pytest.mark.parametrize(
    ("year", "unit", "words"),
    [
        (-66_043_211, "million_years", "66 million years ago"),
        (-66_043_211, "hundred_thousand_years", "66.0 million years ago"),
        (-66_043_211, "ten_thousand_years", "66.04 million years ago"),
        (-13_812_000_000, "hundred_million_years", "13.8 billion years ago"),
        (4_600_000_000, "billion_years", "5 billion years from now"),
        (-23_456, "millennium", "23,000 BC"),
        (-9_999, "ten_thousand_years", "10,000 BC"),
        (-43, "year", "44 BC"),
        (-43, "decade", "50 – 41 BC"),
        (-43, "century", "1st century BC"),
        (-99, "century", "1st century BC"),
        (-100, "century", "2nd century BC"),
        (0, "year", "1 BC"),
        (0, "century", "1st century BC"),
        (5, "decade", "AD 1 – 9"),
        (5, "century", "1st century"),
        (99, "century", "1st century"),
        (5, "millennium", "1st millennium"),
        (1_850, "billion_years", "2000"),
    ],
)
def test_far_from_today_the_cursor_tells_round_years(year: int, unit: str, words: str) -> None:
    assert format_time(_year(year), unit) == words


def test_a_unit_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="fortnight"):
        format_time(0, "fortnight")


@given(st.integers(PAST, FUTURE), st.sampled_from(UNITS), st.sampled_from(["en", "zh-Hans", "zh-Hant"]))
def test_every_moment_from_end_to_end_of_time_can_be_told(time_s: int, unit: str, language: str) -> None:
    words = format_time(time_s, unit, language)
    assert words
    assert " 0 BC" not in words


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ((1995,), (2026,), "1995 – 2025"),
        ((1995, 2, 3), (2025, 3, 3), "1995 – 2025"),
        ((2023,), (2024,), "2023"),
        ((2023, 5), (2023, 6), "May 2023"),
        ((2023, 3), (2023, 6), "March – May 2023"),
        ((2023, 3, 2), (2025, 7, 9), "March 2023 – July 2025"),
        ((2023, 5, 3), (2023, 5, 20), "3 – 19 May 2023"),
        ((2023, 5, 3), (2023, 5, 4), "3 May 2023"),
        ((2023, 5, 3, 10, 5), (2023, 5, 3, 14), "3 May 2023, 10:05 – 14:00"),
        ((2023, 5, 3, 10, 5), (2023, 5, 4, 10, 5, 30), "3 May 2023, 10:00 – 4 May 2023, 10:00"),
        ((2023, 5, 3, 10, 5), (2023, 5, 3, 10, 5, 30), "3 May 2023, 10:05:00 – 10:05:29"),
        ((2023, 5, 3, 10, 5), (2023, 5, 3, 10, 5, 1), "3 May 2023, 10:05:00"),
        ((-200,), (200,), "201 BC – AD 199"),
        ((-60_000,), (3_000,), "60,000 BC – 2999"),
        ((-13_800_000_000,), (2024,), "13.80 billion years ago – 2023"),
        ((-4_998_000_000,), (200_000_000,), "4.998 billion years ago – 200 million years from now"),
        ((-66_500_000,), (-65_200_000,), "66.500 – 65.200 million years ago"),
        ((-13_800_000_000,), (5_000_000_000,), "13.80 billion years ago – 5.00 billion years from now"),
    ],
)
def test_the_status_line_tells_the_span_as_finely_as_its_length_asks_for(
    start: tuple[int, ...], end: tuple[int, ...], words: str
) -> None:
    assert format_span(Span(seconds_from_civil(*start), seconds_from_civil(*end))) == words


def test_a_span_is_told_in_chinese() -> None:
    span = Span(seconds_from_civil(2023, 5, 3), seconds_from_civil(2023, 5, 20))
    assert format_span(span, "zh-Hans") == "2023年5月3日至19日"
    deep = Span(seconds_from_civil(-66_500_000), seconds_from_civil(-65_200_000))
    assert format_span(deep, "zh-Hant") == "6650.0至6520.0萬年前"


def test_a_span_without_an_end_says_so() -> None:
    assert format_span(Span(seconds_from_civil(2013), FUTURE)) == "since 2013"
    assert format_span(Span(PAST, seconds_from_civil(2013))) == "until 2012"
    assert format_span(Span(PAST, FUTURE)) == "–"


@given(st.integers(PAST + 1, FUTURE - 1), st.integers(0, 63))
def test_every_span_the_timeline_can_show_can_be_told(start_s: int, size: int) -> None:
    end_s = min(start_s + 2**size, FUTURE)
    assert format_span(Span(start_s, end_s))
