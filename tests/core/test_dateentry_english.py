"""A date field that takes plain English."""

from __future__ import annotations

import pytest

from timeline_app.core.dateentry import read_date


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("18 June 2010", "2010-06-18"),
        ("June 18, 2010", "2010-06-18"),
        ("June 18th 2010", "2010-06-18"),
        ("18th of June 2010", "2010-06-18"),
        ("the 18th of June, 2010", "2010-06-18"),
        ("Friday 18 June 2010", "2010-06-18"),
        ("Fri, 18 Jun 2010", "2010-06-18"),
        ("2010 June 18", "2010-06-18"),
        ("  june   2010 ", "2010-06"),
        ("Sept. 1999", "1999-09"),
        ("1939", "1939"),
        ("in 1939", "1939"),
        ("18/6/2010", "2010-06-18"),
        ("6/18/2010", "2010-06-18"),
        ("3.3.2010", "2010-03-03"),
        ("2010/6/18", "2010-06-18"),
        ("2010-6-18", "2010-06-18"),
        ("06/2010", "2010-06"),
    ],
)
def test_a_day_month_or_year_is_read_however_it_is_written(text: str, edtf: str) -> None:
    assert read_date(text).edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("44 BC", "-0043"),
        ("1 BC", "0000"),
        ("15 March 44 BCE", "-0043-03-15"),
        ("AD 79", "0079"),
        ("79 CE", "0079"),
        ("24 August AD 79", "0079-08-24"),
        ("12,000 BC", "Y-11999"),
        ("66 million years ago", "Y-66E6S2"),
        ("4.5 billion years ago", "Y-45E8S2"),
        ("100 Ma", "Y-100E6S3"),
        ("13.8 Ga", "Y-138E8S3"),
        ("10,000 years ago", "-7999~"),
        ("5 billion years from now", "Y5E9S1"),
    ],
)
def test_years_before_christ_and_deep_time_are_counted_as_edtf_counts(text: str, edtf: str) -> None:
    assert read_date(text).edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("about 1900", "1900~"),
        ("around June 1900", "1900-06~"),
        ("c. 1900", "1900~"),
        ("c1900", "1900~"),
        ("ca. 1900", "1900~"),
        ("1900 or so", "1900~"),
        ("probably 1900", "1900?"),
        ("1900?", "1900?"),
        ("1900 (uncertain)", "1900?"),
        ("possibly around 1900", "1900%"),
        ("the early 1990s", "[1990..1993]"),
        ("mid-1990s", "[1994..1996]"),
        ("late 1990s", "[1997..1999]"),
        ("early 19th century", "[1800..1833]"),
        ("late 19th century", "[1867..1899]"),
        ("early 1990", "1990-37"),
        ("late February 2023", "[2023-02-21..2023-02-28]"),
        ("first half of 1990", "1990-40"),
        ("second half of the 19th century", "[1850..1899]"),
        ("1930s", "193X"),
        ("the 1930's", "193X"),
        ("440s BC", "[-0448..-0439]"),
        ("19th century", "18XX"),
        ("the nineteenth century", "18XX"),
        ("5th century BC", "-04XX"),
        ("1st century", "[0001..0099]"),
        ("1st century BC", "[-0099..0000]"),
        ("2nd millennium BC", "-1XXX"),
        ("spring 1999", "1999-21"),
        ("the autumn of 1066", "1066-23"),
        ("winter 1999/2000", "1999-24"),
        ("Q1 1999", "1999-33"),
        ("third quarter of 1999", "1999-35"),
    ],
)
def test_vague_words_become_what_the_manual_says_they_mean(text: str, edtf: str) -> None:
    assert read_date(text).edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("1939 to 1945", "1939/1945"),
        ("from 1939 to 1945", "1939/1945"),
        ("1939–1945", "1939/1945"),
        ("1939-1945", "1939/1945"),
        ("1914–18", "1914/1918"),
        ("c. 1914–18", "1914~/1918~"),
        ("10 – 12 May 2023", "2023-05-10/2023-05-12"),
        ("10-12 May 2023", "2023-05-10/2023-05-12"),
        ("June 18–20, 2010", "2010-06-18/2010-06-20"),
        ("28 May – 3 June 2023", "2023-05-28/2023-06-03"),
        ("May to June 2023", "2023-05/2023-06"),
        ("44 – 27 BC", "-0043/-0026"),
        ("44 BC – AD 14", "-0043/0014"),
        ("early 1990s to 2000", "1990~/2000"),
        ("3 May 2023, 10:05 – 14:00", "2023-05-03T10:05/2023-05-03T14:00"),
        ("since 2013", "2013/.."),
        ("from May 2013 on", "2013-05/.."),
        ("2013 – present", "2013/.."),
        ("until 2013", "../2013"),
        ("1985 – ?", "1985/"),
        ("? – 1985", "/1985"),
    ],
)
def test_periods_are_read_also_where_an_end_is_not_said_in_full(text: str, edtf: str) -> None:
    assert read_date(text).edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("between 1939 and 1945", "[1939..1945]"),
        ("some time between 10 and 12 May 2023", "[2023-05-10..2023-05-12]"),
        ("between May 1667 and 1672", "[1667-05..1672-12]"),
        ("before 1900", "[..1899]"),
        ("before May 2013", "[..2013-04]"),
        ("before 1 January 2013", "[..2012-12-31]"),
        ("before the 1930s", "[..1929]"),
        ("after 31 December 2012", "[2013-01-01..]"),
        ("by 2017", "[..2017]"),
        ("in or before May 2013", "[..2013-05]"),
        ("on or after 3 May 2013", "[2013-05-03..]"),
        ("1900 or earlier", "[..1900]"),
        ("not before 1900", "[1900..]"),
        ("1667 or 1668", "[1667,1668]"),
        ("1667, 1668 or 1670 – 1672", "[1667,1668,1670..1672]"),
        ("10 or 12 May 2023", "[2023-05-10,2023-05-12]"),
        ("June 18, 2010 or June 19, 2010", "[2010-06-18,2010-06-19]"),
        ("1960 and December 1961", "{1960,1961-12}"),
    ],
)
def test_before_after_between_and_or_are_read(text: str, edtf: str) -> None:
    assert read_date(text).edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("18 June 2010, 14:05", "2010-06-18T14:05"),
        ("14:05 on 18 June 2010", "2010-06-18T14:05"),
        ("2:05 pm on 18 June 2010", "2010-06-18T14:05"),
        ("12 am on 18 June 2010", "2010-06-18T00"),
        ("18 June 2010 at 14:05:30 UTC+8", "2010-06-18T14:05:30+08:00"),
        ("18 June 2010, 14:05 GMT", "2010-06-18T14:05Z"),
        ("c. 18 June 2010, 14:05", "2010-06-18T14:05~"),
    ],
)
def test_a_time_of_day_is_read(text: str, edtf: str) -> None:
    assert read_date(text).edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf", "words"),
    [
        ("25 October 1917 (Julian)", "1917-11-07", "7 November / 25 October 1917"),
        ("25 October 1917 O.S.", "1917-11-07", "7 November / 25 October 1917"),
        ("c. 25 October 1917 Old Style", "1917-11-07~", "c. 7 November / 25 October 1917"),
        ("29 February 1900 (Julian)", None, None),
        (
            "October 1917 (Julian)",
            "[1917-10-14..1917-11-13]",
            "some time between 14 October and 13 November 1917",
        ),
    ],
)
def test_a_julian_date_is_converted_and_said_to_be(text: str, edtf: str | None, words: str | None) -> None:
    reading = read_date(text)
    if edtf is None:
        assert reading.status == "refused"
    else:
        assert (reading.edtf, reading.words, reading.notes) == (edtf, words, ("julian",))


def test_a_day_in_both_calendars_is_read_if_it_is_one_day() -> None:
    assert read_date("7 November / 25 October 1917").edtf == "1917-11-07"
    assert read_date("5 January 1918 / 23 December 1917").edtf == "1918-01-05"
    assert read_date("8 November / 25 October 1917").status == "refused"
