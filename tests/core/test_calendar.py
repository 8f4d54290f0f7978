"""The calendars: day numbers, and the days history knows in both."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.calendar import (
    civil_from_days,
    civil_from_seconds,
    clamped,
    days_from_civil,
    days_from_julian,
    days_in_julian_month,
    days_in_month,
    is_julian_leap_year,
    julian_from_days,
    seconds_from_civil,
)

# Days in both calendars, as reference works give them: Gregorian first.
BOTH = [
    ((1917, 11, 7), (1917, 10, 25)),  # the October Revolution
    ((1582, 10, 15), (1582, 10, 5)),  # the first day of the reform
    ((1752, 9, 14), (1752, 9, 3)),  # the reform in Britain
    ((1732, 2, 22), (1732, 2, 11)),  # Washington's birth
    ((1900, 3, 13), (1900, 2, 29)),  # a leap day only the Julian calendar has
    ((1066, 10, 20), (1066, 10, 14)),  # Hastings
    ((-43, 3, 13), (-43, 3, 15)),  # the Ides of March, 44 BC
    ((200, 3, 1), (200, 3, 1)),
    ((300, 2, 28), (300, 2, 28)),
    ((300, 3, 1), (300, 2, 29)),
    ((-4713, 11, 24), (-4712, 1, 1)),  # the beginning of the Julian day count
]


@pytest.mark.parametrize(("gregorian", "julian"), BOTH)
def test_days_that_history_knows_in_both_calendars_are_one_day(
    gregorian: tuple[int, int, int], julian: tuple[int, int, int]
) -> None:
    days = days_from_civil(*gregorian)
    assert days_from_julian(*julian) == days
    assert julian_from_days(days) == julian


def test_the_julian_day_count_begins_where_astronomers_begin_it() -> None:
    assert days_from_julian(-4712, 1, 1) == -2_440_588  # 1970-01-01 is Julian day 2 440 587.5


@given(st.integers(-(10**13), 10**13))
def test_every_day_number_comes_back_from_both_calendars(days: int) -> None:
    assert days_from_civil(*civil_from_days(days)) == days
    assert days_from_julian(*julian_from_days(days)) == days


@given(st.integers(-(10**13), 10**13))
def test_the_day_after_is_the_next_day_in_both_calendars(days: int) -> None:
    for from_days, length in ((civil_from_days, days_in_month), (julian_from_days, days_in_julian_month)):
        year, month, day = from_days(days)
        following = from_days(days + 1)
        assert 1 <= day <= length(year, month)
        if day < length(year, month):
            assert following == (year, month, day + 1)
        else:
            assert following == ((year, month + 1, 1) if month < 12 else (year + 1, 1, 1))


@given(st.dates())
def test_the_gregorian_calendar_agrees_with_the_standard_library_where_that_reaches(
    day: datetime.date,
) -> None:
    epoch = datetime.date(1970, 1, 1)
    assert days_from_civil(day.year, day.month, day.day) == (day - epoch).days


@given(st.integers(-(2**63) + 1, 2**63 - 1))
def test_a_second_anywhere_in_time_comes_back_from_its_date(time_s: int) -> None:
    assert seconds_from_civil(*civil_from_seconds(time_s)) == time_s


def test_the_julian_calendar_has_a_leap_day_every_fourth_year() -> None:
    assert [year for year in range(1896, 1905) if is_julian_leap_year(year)] == [1896, 1900, 1904]
    assert days_in_julian_month(1900, 2) == 29
    assert days_in_month(1900, 2) == 28
    assert is_julian_leap_year(0)  # 1 BC


def test_times_beyond_64_bits_are_clamped_and_others_left_alone() -> None:
    assert clamped(10**30) == 2**63 - 1
    assert clamped(-(10**30)) == -(2**63) + 1
    assert clamped(1939) == 1939
