"""Dates as people read them in English."""

from __future__ import annotations

import pytest

from timeline_app.core.dateformat import format_both_calendars, format_edtf
from timeline_app.core.edtf import EdtfError, parse


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2010-06-18", "18 June 2010"),
        ("2010-06", "June 2010"),
        ("2010", "2010"),
        ("2007~", "c. 2007"),
        ("2020?", "2020?"),
        ("2020%", "c. 2020?"),
        ("2010-06~", "c. June 2010"),
        ("", "no date"),
        ("XXXX", "no date"),
    ],
)
def test_a_date_reads_as_it_would_in_a_book(text: str, words: str) -> None:
    assert format_edtf(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("0000", "1 BC"),
        ("-0043", "44 BC"),
        ("-0043-03-15", "15 March 44 BC"),
        ("0001", "AD 1"),
        ("0079-08-24", "24 August AD 79"),
        ("0999", "AD 999"),
        ("1066", "1066"),
        ("Y-11999", "12,000 BC"),
        ("Y12345", "AD 12,345"),
        ("Y-66E6S2", "66 million years ago"),
        ("Y-66000000", "66 million years ago"),
        ("Y-138E8S3", "13.8 billion years ago"),
        ("Y5E9S1", "5 billion years from now"),
        ("Y-66043211", "66,043,212 BC"),
    ],
)
def test_there_is_no_year_0_and_deep_time_is_counted_in_millions(text: str, words: str) -> None:
    assert format_edtf(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("193X", "1930s"),
        ("193", "1930s"),
        ("190X", "1900 – 1909"),
        ("004X", "AD 40 – 49"),
        ("-004X", "50 – 41 BC"),
        ("18XX", "19th century"),
        ("18", "19th century"),
        ("20XX", "21st century"),
        ("10XX", "11th century"),
        ("-04XX", "5th century BC"),
        ("1XXX", "2nd millennium"),
        ("-2XXX", "3rd millennium BC"),
        ("1950S2", "est. 1950 (1900 – 1999)"),
        ("1999-21", "spring 1999"),
        ("1999-24", "winter 1999"),
        ("1999-30", "summer 1999 (southern hemisphere)"),
        ("2017-33", "Q1 2017"),
        ("2017-38", "mid-2017"),
        ("2017-41", "second half of 2017"),
    ],
)
def test_decades_centuries_and_parts_of_years_have_their_names(text: str, words: str) -> None:
    assert format_edtf(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2013/2015", "2013 – 2015"),
        ("2023-05-10/2023-05-12", "10 – 12 May 2023"),
        ("2023-05-28/2023-06-03", "28 May – 3 June 2023"),
        ("2023-05/2023-06", "May – June 2023"),
        ("2022-12-31/2023-01-02", "31 December 2022 – 2 January 2023"),
        ("2017/2017", "2017"),
        ("-0043/-0026", "44 – 27 BC"),
        ("-0043/0014", "44 BC – AD 14"),
        ("0014/0068", "AD 14 – 68"),
        ("2018~/2020~", "c. 2018 – c. 2020"),
        ("2010-06-18/2020?", "18 June 2010 – 2020?"),
        ("Y-665E5S3/Y-652E5S3", "66.5 – 65.2 million years ago"),
        ("2013/..", "since 2013"),
        ("../2013", "until 2013"),
        ("2013/", "2013 – ?"),
        ("/2013", "? – 2013"),
        ("/", "? – ?"),
        ("..2004-06-01/2004-07", "on or before 1 June 2004 – July 2004"),
    ],
)
def test_a_period_says_once_what_its_ends_share(text: str, words: str) -> None:
    assert format_edtf(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[..2013-05]", "in or before May 2013"),
        ("[..2013-05-03]", "on or before 3 May 2013"),
        ("[1760-12..]", "in or after December 1760"),
        ("[1667..1672]", "some time between 1667 and 1672"),
        ("[2023-05-12..2023-05-18]", "some time between 12 and 18 May 2023"),
        ("[1667,1668,1670..1672]", "1667, 1668 or 1670 – 1672"),
        ("{1960,1961-12}", "1960 and December 1961"),
        ("{1667..1672}", "1667 – 1672 (each)"),
        ("{1960}", "1960"),
    ],
)
def test_what_is_one_of_several_dates_says_so(text: str, words: str) -> None:
    assert format_edtf(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2004-06-XX", "June 2004 (day unknown)"),
        ("2004-XX", "2004 (month unknown)"),
        ("2004-XX-XX", "2004 (month and day unknown)"),
        ("XXXX-12-25", "25 December (year unknown)"),
        ("156X-12-25", "25 December, 1560s"),
        ("15XX-12", "December, 16th century"),
        ("1984-1X", "some time between October and December 1984"),
        ("1560-XX-25", "some time between 25 January and 25 December 1560"),
        ("1X85", "some time between 1085 and 1985"),
        ("1985-04-3X", "30 April 1985"),
        ("2004?-06-11", "11 June 2004 (year uncertain)"),
        ("2004-06~-11", "11 June 2004 (year and month approximate)"),
        ("2004?-06-~11", "11 June 2004 (year uncertain; day approximate)"),
    ],
)
def test_what_is_not_known_of_a_date_is_said_in_words(text: str, words: str) -> None:
    assert format_edtf(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2018-05-17T07:33:09", "17 May 2018, 07:33:09"),
        ("2018-05-17T07:33:09.25", "17 May 2018, 07:33:09.25"),
        ("2018-05-17T07:33", "17 May 2018, 07:33"),
        ("2018-05-17T07", "17 May 2018, 7 h"),
        ("2018-05-17T07:33Z", "17 May 2018, 07:33 UTC"),
        ("2018-05-17T07:33+08:00", "17 May 2018, 07:33 UTC+8"),
        ("2018-05-17T07:33-03:30", "17 May 2018, 07:33 UTC−3:30"),
        ("2018-05-17T07:33~", "c. 17 May 2018, 07:33"),
    ],
)
def test_a_time_of_day_is_as_exact_as_it_was_given(text: str, words: str) -> None:
    assert format_edtf(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1917-11-07", "7 November / 25 October 1917"),
        ("1918-01-05", "5 January 1918 / 23 December 1917"),
        ("-0043-03-13", "13 March / 15 March 44 BC"),
        ("1732-02-22~", "c. 22 February / 11 February 1732"),
        ("0250-06-01", "1 June AD 250"),
        ("1917-11", "November 1917"),
        ("1917-11-XX", "November 1917 (day unknown)"),
        ("", "no date"),
    ],
)
def test_a_day_is_shown_in_both_calendars_where_they_differ(text: str, words: str) -> None:
    assert format_both_calendars(text) == words


def test_a_value_reads_as_its_text_does() -> None:
    assert format_edtf(parse("2010-06-18")) == format_edtf("2010-06-18")
    assert format_both_calendars(parse("1917-11-07")) == "7 November / 25 October 1917"


def test_what_is_no_date_is_refused_and_not_shown() -> None:
    with pytest.raises(EdtfError):
        format_edtf("18 June 2010")


def test_a_language_without_dates_is_refused() -> None:
    with pytest.raises(ValueError, match="English and Chinese"):
        format_edtf("2010", "fr")
    assert format_edtf("2010-06-18", "en-GB") == "18 June 2010"
