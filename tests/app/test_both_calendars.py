"""Old days in the calendar of their time, on the timeline's tooltip and in the reader's."""

from __future__ import annotations

import pytest

from timeline_app.app.calendars import both_calendars_text


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("1917-11-07", "7 November / 25 October 1917 (Gregorian / Julian)"),
        ("1900-01-05", "5 January 1900 / 24 December 1899 (Gregorian / Julian)"),
        ("1066-10-20", "20 October / 14 October 1066 (Gregorian / Julian)"),
        ("1917-11-07?", "7 November / 25 October 1917? (Gregorian / Julian)"),
        ("1923-02-28", "28 February / 15 February 1923 (Gregorian / Julian)"),
    ],
)
def test_a_day_while_a_country_still_counted_by_the_julian_calendar_is_told_in_both(
    date: str, expected: str
) -> None:
    assert both_calendars_text(date) == expected


@pytest.mark.parametrize("date", ["1923-03-01", "2010-06-18"])
def test_a_day_after_the_last_country_has_left_the_julian_calendar_is_told_in_one(date: str) -> None:
    assert both_calendars_text(date) == ""


@pytest.mark.parametrize("date", ["", "1917", "1917-11", "1917-11-XX", "1914-07-28/1918-11-11", "Y-66E6"])
def test_a_date_that_is_not_one_known_day_is_not_told_in_two_calendars(date: str) -> None:
    assert both_calendars_text(date) == ""


def test_a_day_on_which_the_calendars_agree_is_not_told_twice() -> None:
    assert both_calendars_text("0250-06-01") == ""


def test_what_is_no_date_is_not_told_in_two_calendars() -> None:
    assert both_calendars_text("last year") == ""
