"""Why a date is what it is, and what is not known."""

from __future__ import annotations

import pytest

from timeline_app.core.bounds import Bounds
from timeline_app.core.calendar import seconds_from_civil
from timeline_app.core.datefinder import FoundDate, Reason, find_dates


def only(text: str, anchor: str | Bounds | None = "2018-03-14") -> FoundDate:
    (date,) = find_dates(text, anchor)
    return date


def last(text: str, anchor: str | None = "2018-03-14") -> FoundDate:
    return find_dates(text, anchor)[-1]


def test_a_date_that_stands_there_is_stated() -> None:
    date = only("It opened on June 18, 2010.")
    assert (date.basis, date.reason) == ("stated", Reason("stated"))


def test_a_year_from_the_article_is_told_as_such() -> None:
    date = only("It opened on March 3.")
    assert (date.edtf, date.basis) == ("2018-03-03", "stated-without-year")
    assert date.reason == Reason("year-of-article")


def test_a_year_from_an_earlier_date_says_where_that_stands() -> None:
    text = "In 2008, the bank failed. On September 15, its shares fell."
    date = last(text)
    assert (date.edtf, date.basis) == ("2008-09-15", "stated-without-year")
    assert date.reason.kind == "year-of-expression"
    assert date.reason.span is not None
    assert text[slice(*date.reason.span)] == "2008"


def test_what_is_counted_says_from_where_how_far_and_in_what() -> None:
    assert only("It opened five years ago.").reason == Reason("counted-from-article", None, -5, "year")
    text = "It began in 2010. Two years later it ended."
    reason = last(text).reason
    assert (reason.kind, reason.steps, reason.unit) == ("counted-from-expression", 2, "year")
    assert reason.span is not None
    assert text[slice(*reason.span)] == "2010"


@pytest.mark.parametrize(
    ("text", "needs", "steps"),
    [
        ("Two years after the project began, it failed.", "the project began", 2),
        ("It failed two years after the project began.", "the project began", 2),
        ("It failed ten days before the election and never rose.", "the election", -10),
        ("项目启动两年后，产值翻番。", "项目启动", 2),
    ],
)
def test_what_counts_from_an_unknown_event_has_no_value_and_names_it(
    text: str, needs: str, steps: int
) -> None:
    date = only(text)
    assert (date.edtf, date.basis, date.reason.kind) == ("", "counted", "needs-event")
    assert date.reason.span is not None
    assert text[slice(*date.reason.span)] == needs
    assert date.reason.steps == steps
    assert date.start <= date.reason.span[0] < date.reason.span[1] <= date.end


def test_what_counts_from_an_event_with_a_date_is_known() -> None:
    text = "It failed two years after the flood of 2010."
    date = find_dates(text, None)[0]
    assert date.edtf == "2012"
    assert date.reason.span is not None
    assert text[slice(*date.reason.span)] == "2010"


def test_what_follows_something_unknown_is_unknown_too() -> None:
    assert last("It failed two years after the war. A year later it closed.").edtf == ""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It opened last year.", "needs-article-date"),
        ("It opened on Thursday.", "needs-article-date"),
        ("It opened on March 3.", "needs-year"),
        ("It opened two years later.", "needs-earlier-date"),
        ("The same day it closed.", "needs-earlier-date"),
    ],
)
def test_without_a_date_to_go_by_it_says_what_is_missing(text: str, kind: str) -> None:
    date = only(text, None)
    assert (date.edtf, date.reason.kind) == ("", kind)


def test_without_an_article_s_date_the_year_stated_in_the_text_counts() -> None:
    date = last("In 1943 it began. It ended on May 8.", None)
    assert (date.edtf, date.reason.kind) == ("1943-05-08", "year-of-expression")


@pytest.mark.parametrize(
    ("anchor", "edtf"),
    [
        ("2018-03-14", "2018-02"),
        ("2018-03", "2018-02"),
        ("2018", "[2017-12..2018-11]"),
        ("2018?", "[2017-12..2018-11]"),
        ("[2018-04..2018-06]", "[2018-03..2018-05]"),
        ("2018-03-14T02:08:25", "2018-02"),
        ("no date", ""),
        ("", ""),
    ],
)
def test_last_month_is_no_more_certain_than_the_article_s_date(anchor: str, edtf: str) -> None:
    assert only("It opened last month.", anchor).edtf == edtf


@pytest.mark.parametrize(("anchor", "edtf"), [("2018", "2018~"), ("2018-03", "[2018-02-26..2018-03-26]")])
def test_a_weekday_of_an_article_of_some_month_is_one_of_several_days(anchor: str, edtf: str) -> None:
    assert only("It opened on Monday.", anchor).edtf == edtf


def test_the_article_s_date_may_be_bounds() -> None:
    start, end = seconds_from_civil(2018, 3, 1), seconds_from_civil(2018, 4, 1)
    assert only("It opened last month.", Bounds(start, end, start, end)).edtf == "2018-02"
    assert only("It opened last year.", Bounds(start, end, start, end)).edtf == "2017"


def test_the_year_is_not_told_where_the_article_can_be_of_two() -> None:
    assert only("It opened on May 11.", "[2017..2018]").edtf == ""


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It opened on December 20.", "2017-12-20"),
        ("It will open on December 20.", "2018-12-20"),
        ("It was opened on October 1.", "2017-10-01"),
        ("It opens on April 2.", "2018-04-02"),
        ("It will open in January.", "2019-01"),
        ("It rose in the fourth quarter.", "2017-36"),
    ],
)
def test_a_day_without_a_year_is_that_which_the_words_look_to(text: str, edtf: str) -> None:
    assert only(text).edtf == edtf


def test_the_day_of_a_report_is_of_the_article_s_year_whatever_was_told_before() -> None:
    text = "In 2008, the bank failed. Its shares fell in September, the regulator said on March 12."
    assert [date.edtf for date in find_dates(text, "2018-03-14")][-1] == "2018-03-12"


def test_a_year_in_an_aside_does_not_set_the_scene() -> None:
    assert last("The fair, founded in 1952, opens on April 3.").edtf == "2018-04-03"


def test_february_of_a_winter_is_of_its_second_year() -> None:
    assert last("The winter of 1946-47 was cold, and coal ran out in February.").edtf == "1947-02"
