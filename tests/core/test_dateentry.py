"""The date field whatever is typed: EDTF, what is ambiguous, what cannot be, what we write ourselves."""

from __future__ import annotations

import re

import pytest
from edtf_strategies import intervals, plain_dates, points, values
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.dateentry import read_date
from timeline_app.core.dateformat import format_both_calendars, format_edtf
from timeline_app.core.edtf import DateSet, DateTime, Edtf, Truncated, bounds, parse

LANGUAGES = ["en", "zh-Hans", "zh-Hant"]


@pytest.mark.parametrize(
    "text",
    ["2010-06-18", "2017-33", "2001-21", "1911-12", "2010~/2020~", "[..2013-05]", "156X-12-25", "Y-17E7"],
)
def test_edtf_is_understood_as_it_is(text: str) -> None:
    reading = read_date(text)
    assert reading.status == "understood"
    assert reading.edtf == text
    assert reading.words == format_edtf(text)


@given(values())
def test_every_edtf_date_can_be_typed(value: Edtf) -> None:
    if not _has_bare_numbers(value):
        assert str(value) in [candidate.edtf for candidate in read_date(str(value)).candidates]


def _has_bare_numbers(value: Edtf) -> bool:
    """05/2023 is May 2023 to people, though EDTF could read it as beginning in the 6th century."""
    ends = (getattr(value, "start", None), getattr(value, "end", None))
    return any(isinstance(end, Truncated) for end in ends)


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("03/04/2010", ["2010-04-03", "2010-03-04"]),
        ("3.4.2010", ["2010-04-03", "2010-03-04"]),
        ("1900s", ["190X", "19XX"]),
        ("30s", ["193X", "183X"]),
        ("79", ["79", "0079"]),
        ("196", ["196", "0196"]),
        ("2010/11", ["2010/2011", "2010-11"]),
        ("May 23", ["XXXX-05-23", "1923-05", "2023-05", "0023-05"]),
        ("24 August 79", ["1979-08-24", "2079-08-24", "0079-08-24"]),
        ("1939 –", ["1939/..", "1939/"]),
    ],
)
def test_what_can_be_meant_in_several_ways_is_asked_and_never_guessed(
    text: str, candidates: list[str]
) -> None:
    reading = read_date(text)
    assert reading.status == "ambiguous"
    assert [candidate.edtf for candidate in reading.candidates] == candidates
    assert (reading.edtf, reading.words) == ("", "")
    assert all(candidate.words for candidate in reading.candidates)


@pytest.mark.parametrize("text", ["13/04/2010", "04/13/2010", "03/03/2010"])
def test_day_against_month_is_not_asked_where_only_one_is_possible(text: str) -> None:
    assert read_date(text).status == "understood"


@pytest.mark.parametrize("text", ["", "   ", "no date", "n.d.", "Unknown"])
def test_an_empty_field_is_no_mistake(text: str) -> None:
    reading = read_date(text)
    assert (reading.status, reading.edtf, reading.reason) == ("empty", "", "")


@pytest.mark.parametrize(
    ("text", "position", "reason"),
    [
        ("2021-02-29", 8, "2021-02 has 28 days"),
        ("2021-13", 5, "there is no month or season 13"),
        (" 1985/1984", 6, "the interval ends before it starts"),
        ("18 Jube 2010", 3, "'Jube' is not understood"),
        ("30 February 2010", 0, "2010-02 has 28 days"),
        ("31/02/2010", 0, "2010-02 has 28 days"),
        ("0 BC", 0, "there is no year 0"),
        ("1985 – 1984", 0, "the interval ends before it starts"),
        ("5 years ago", 0, "years ago are counted from today"),
        ("early 10 May 2010", 6, "early, mid and late go with"),
        ("May 12000", 4, "beyond the year 9999"),
        ("hello", 0, "'hello' is not understood"),
        ("1 2 3", 0, "no date is understood here"),
        ("9" * 300, 200, "at most 200 characters"),
    ],
)
def test_a_bad_date_is_refused_with_the_place_and_the_reason(text: str, position: int, reason: str) -> None:
    reading = read_date(text)
    assert reading.status == "refused"
    assert reading.position == position
    assert reason in reading.reason
    assert (reading.edtf, reading.candidates) == ("", ())


def test_old_notation_is_read_and_said_to_be_old() -> None:
    reading = read_date("199u")
    assert (reading.edtf, reading.notes) == ("199X", ("legacy",))


def test_a_language_that_dates_cannot_be_written_in_is_refused() -> None:
    with pytest.raises(ValueError, match="English and Chinese"):
        read_date("1939", "fr")


@given(plain_dates(), st.sampled_from(LANGUAGES))
def test_a_plain_date_can_be_typed_as_it_is_shown(value: Edtf, language: str) -> None:
    assert read_date(format_edtf(value, language), language).edtf == str(value)
    assert read_date(format_both_calendars(value, language), language).edtf == str(value)


SHOWN = [
    "-0043-03-15", "0014/0068", "-0043/0014", "156X-12-25", "15XX-12", "201X", "20XX", "1XXX", "-04XX",
    "2004-XX", "2004-06-XX", "2004-XX-XX", "XXXX-12-25", "XXXX-12", "2004?-06-11", "2004-06~-11",
    "2004?-06-~11", "2004-?06", "2023-05-10/2023-05-12", "2023-05-28/2023-06-03", "2023-05/2023-06",
    "2022-12-31/2023-01-02", "2004-02-01/2005", "[2023-05-12..2023-05-18]", "[1667..1672]", "Y-66E6S2",
    "Y-138E8S3", "Y-665E5S3/Y-652E5S3", "1950S2", "1950S1", "1985-04-12T23:20:30-04:00",
    "1985-04-12T23:20:30Z", "1985-04-12T23:20", "1985-04-12T23", "1985-04-12T23:20:30.25", "2007~", "2020?",
    "2020%", "2010-06~", "2010-06-18?", "2017-33", "2017-36~", "2017-40", "2017-41", "2017-37", "2017-38",
    "2001-21", "2001-24", "2001-25", "2001-29", "Y12345", "Y-11999", "2004/", "../2013", "2013/..", "/1985",
    "2010-06-18/2020?", "2018~/2020~", "[..2013-05]", "[..2013-05-03]", "[..2017]", "[1760-12..]",
    "[1667,1668,1670..1672]", "[1667,1668]", "[1667,1760-12]", "{1960,1961-12}", "{1667..1672}",
    "[..1667,1670]", "[1667,1670..]", "{1667,1668,1670..1672}", "199X~", "18XX?", "2010~/2020-05",
    "201X/202X", "2018-06-15T19:20:30~", "2023-05-03T10:05/2023-05-03T14:00", "[1667?,1668~]", "18XX/..",
    "[..196X]",
]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", SHOWN)
def test_whatever_form_a_date_has_it_can_be_typed_as_it_is_shown(text: str, language: str) -> None:
    assert read_date(format_edtf(text, language), language).edtf == text


@given(points() | intervals(), st.sampled_from(LANGUAGES))
def test_what_is_read_from_our_own_words_never_contradicts_them(value: Edtf, language: str) -> None:
    """Words can say less than EDTF does (seconds of a fraction, a winter's years), but nothing else."""
    reading = read_date(format_edtf(value, language), language)
    for candidate in reading.candidates:
        assert parse(candidate.edtf)


@given(st.text(max_size=40), st.sampled_from(LANGUAGES))
def test_any_text_is_answered_and_every_candidate_is_a_date(text: str, language: str) -> None:
    _check_answer(text, language)


WORDS = st.sampled_from(
    re.split(
        r"\s+",
        "1939 2010 44 10 3 18 0 156X XX .. / - – [ ] { } , ? ~ % Y E7 S2 T14:05 BC AD June May the of early "
        "mid late century 19th 5th 1930s 66 million years ago between and or before after since until c. "
        "about ( ) (julian) each unknown first half quarter Q1 spring 年 月 日 约 公元前 至 或 和 世纪 年代 "
        "初 上旬 起 以前 之间 （ ） 亿 万 前 后 十 千 民国 : pm to from in on",
    )
)


@given(st.lists(WORDS, max_size=8), st.sampled_from(["", " "]), st.sampled_from(LANGUAGES))
def test_any_words_of_dates_in_any_order_are_answered(words: list[str], between: str, language: str) -> None:
    _check_answer(between.join(words), language)


def _check_answer(text: str, language: str) -> None:
    reading = read_date(text, language)
    assert bool(reading.reason) == (reading.status == "refused")
    if reading.position is not None:
        assert 0 <= reading.position <= len(text)
    for candidate in reading.candidates:
        value = parse(candidate.edtf)
        assert str(value) == candidate.edtf
        assert bounds(value)
        assert candidate.words


def test_a_set_and_a_time_come_back_as_such() -> None:
    assert isinstance(parse(read_date("1667 or 1668").edtf), DateSet)
    assert isinstance(parse(read_date("18 June 2010, 14:05").edtf), DateTime)


def test_eight_digits_are_a_day_and_not_a_year_of_twenty_millions() -> None:
    assert read_date("20100618").edtf == "2010-06-18"
    assert read_date("20101318").status == "refused"
