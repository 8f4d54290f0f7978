"""Expressions of time in English text."""

from __future__ import annotations

import pytest

from timeline_app.core.datefinder import find_dates

ARTICLE = "2018-03-14"  # a Wednesday


def found(text: str, anchor: str = ARTICLE, language: str = "en") -> list[tuple[str, str]]:
    return [(text[date.start : date.end], date.edtf) for date in find_dates(text, anchor, language)]


def values(text: str, anchor: str = ARTICLE) -> list[str]:
    return [edtf for _, edtf in found(text, anchor)]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It opened in 2010.", "2010"),
        ("It opened in June 2010.", "2010-06"),
        ("It opened on June 18, 2010.", "2010-06-18"),
        ("It opened on 18 June 2010.", "2010-06-18"),
        ("It opened on the 18th of June, 2010.", "2010-06-18"),
        ("It opened on Friday, 18 June 2010.", "2010-06-18"),
        ("It opened on 2010-06-18.", "2010-06-18"),
        ("It opened on 18/06/2010.", "2010-06-18"),
        ("It opened on Jun. 18, 2010, at 7:33 a.m.", "2010-06-18T07:33"),
        ("It opened in early 2010.", "2010-37"),
        ("It opened in the summer of 2010.", "2010-22"),
        ("It opened in the first quarter of 2010.", "2010-33"),
        ("It opened in Q3 2010.", "2010-35"),
        ("It opened in the second half of 2010.", "2010-41"),
        ("It opened in the first nine months of 2010.", "2010-01/2010-09"),
        ("It opened in the third week of May 2010.", "[2010-05-15..2010-05-21]"),
        ("It opened in the 1990s.", "199X"),
        ("It opened in the mid-1990s.", "[1994..1996]"),
        ("It opened in the 1800s.", "18XX"),
        ("It opened in the 19th century.", "18XX"),
        ("It opened in the twenty-first century.", "20XX"),
        ("It opened in 44 BC.", "-0043"),
        ("It opened in AD 79.", "0079"),
        ("It opened around 1450.", "1450~"),
        ("It opened between 2001 and 2009.", "2001/2009"),
        ("It opened sometime between 1400 and 1450.", "[1400..1450]"),
        ("It ran from May 30 to June 2, 2017.", "2017-05-30/2017-06-02"),
        ("It ran from November 2015 to February.", "2015-11/2016-02"),
        ("It was held on May 1-3, 2017.", "2017-05-01/2017-05-03"),
        ("It was held on May 1 and 2, 2017.", "{2017-05-01,2017-05-02}"),
        ("It was held in 2017/18.", "2017/2018"),
        ("It has run since 2003.", "2003/.."),
        ("It has run from 2003 onwards.", "2003/.."),
        ("It ran until 2003.", "../2003"),
        ("It closed before 2003.", "[..2002]"),
        ("It closed after June 2003.", "[2003-07..]"),
        ("It will close by the end of 2020.", "[..2020]"),
    ],
)
def test_a_date_keeps_the_precision_of_its_words(text: str, edtf: str) -> None:
    assert values(text) == [edtf]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It closed yesterday.", "2018-03-13"),
        ("It closed the day before yesterday.", "2018-03-12"),
        ("It closed on Monday.", "2018-03-12"),
        ("It closed on Wednesday.", "2018-03-14"),
        ("It closed last Wednesday.", "2018-03-07"),
        ("It will close on Monday.", "2018-03-19"),
        ("It will close this coming Friday.", "2018-03-16"),
        ("It closed last week.", "[2018-03-05..2018-03-11]"),
        ("It closed over the weekend.", "[2018-03-10..2018-03-11]"),
        ("It closed last month.", "2018-02"),
        ("It closed last October.", "2017-10"),
        ("It will close next March.", "2019-03"),
        ("It closed last winter.", "2017-24"),
        ("It closed two days ago.", "2018-03-12"),
        ("It closed two weeks ago.", "2018-02-28~"),
        ("It closed two months ago.", "2018-01"),
        ("It closed five years ago.", "2013"),
        ("It closed more than five years ago.", "[..2013]"),
        ("It closed 200 years ago.", "1818~"),
        ("It closed half a century ago.", "1968~"),
        ("It closed two decades ago.", "1998~"),
        ("It closed at the end of last year.", "2017-39"),
        ("It grew over the past five years.", "2013/2018"),
        ("It will grow over the next two years.", "2018/2020"),
        ("It closed in the first quarter of this year.", "2018-33"),
        ("It closed on May 11 last year.", "2017-05-11"),
        ("It closed in late March last year.", "[2017-03-21..2017-03-31]"),
        ("It is in its 20th anniversary year.", "1998"),
        ("It has been 12 years since they met.", "2006"),
        ("It closed in the nineties.", "199X"),
        ("It closed in '98.", "1998"),
        ("It died out 66 million years ago.", "Y-66E6S2"),
    ],
)
def test_a_date_is_counted_from_the_day_of_the_article(text: str, edtf: str) -> None:
    assert values(text) == [edtf]


def test_two_years_later_counts_from_the_date_before_it() -> None:
    assert values("It began on May 3, 2010. Two years later it ended.") == ["2010-05-03", "2012"]


def test_the_next_day_is_a_day_even_where_a_month_was_named_in_between() -> None:
    assert (
        values("It began on May 31, 2010; in May it rained. The next day it ended.", "")[-1] == "2010-06-01"
    )


def test_what_is_counted_from_a_season_is_one_of_several_months() -> None:
    text = "He left in the spring of 1848. A month later they met."
    assert values(text) == ["1848-21", "[1848-04..1848-06]"]


def test_a_year_earlier_is_the_same_quarter_of_the_year_before() -> None:
    text = "Profit was 4 billion in the third quarter of 2012, against 3 billion a year earlier."
    assert values(text) == ["2012-35", "2011-35"]


def test_the_same_year_beside_its_number_is_that_year() -> None:
    assert found("Both were born in the same year — 1997.", "") == [("the same year — 1997", "1997")]


def test_since_alone_counts_from_what_was_spoken_of() -> None:
    assert values("It landed in February 2021 and has since driven 12 km.") == ["2021-02", "2021-02/.."]


def test_what_did_not_happen_until_then_happened_then() -> None:
    assert values("It was not rebuilt until 1992.") == ["1992"]


def test_what_is_told_of_how_things_stood_by_then_is_of_that_time() -> None:
    assert values("By 2003 we had 40 shops.") == ["2003"]


def test_now_dates_a_figure_and_nothing_else() -> None:
    assert values("The group now has 300 shops.") == ["2018-03"]
    assert values("The house is now a museum.") == []


def test_the_order_of_day_and_month_in_figures_is_that_of_the_country() -> None:
    text = "Seen on 03/04/2010."
    assert found(text, language="en-GB") == [("03/04/2010", "2010-04-03")]
    assert found(text, language="en-US") == [("03/04/2010", "2010-03-04")]
    assert found(text) == [("03/04/2010", "[2010-04-03,2010-03-04]")]


def test_a_dash_between_two_parts_of_a_sentence_makes_no_range() -> None:
    assert values("It was dedicated on Oct. 24, 1931–87 years ago.") == ["1931-10-24", "1931"]
    assert values("It was dedicated in 1931 — 1932 was too late.") == ["1931", "1932"]


def test_two_years_later_passes_over_the_weekend_of_the_article() -> None:
    text = "It was dedicated on Oct. 24, 1931, and photographed last weekend. It closed two years later."
    assert values(text)[-1] == "1933"


def test_an_anniversary_is_counted_from_the_year_it_was_kept_in() -> None:
    assert values("A memoir for the 50th anniversary of the bridge in 1987.") == ["1937", "1987"]


def test_what_is_compared_with_is_not_counted_from() -> None:
    text = "Profit rose in the third quarter of 2012 from a year earlier. Sales fell from a year earlier."
    assert values(text) == ["2012-35", "2011-35", "2011-35"]


def test_the_same_quarter_of_another_year_is_that_quarter() -> None:
    text = "Profit was 3 billion in the third quarter of 2016, against 2 billion in the same quarter of 2015."
    assert values(text) == ["2016-35", "2015-35"]


def test_parts_of_the_year_are_of_the_article_s() -> None:
    assert values("It closed in the first quarter of the year.") == ["2018-33"]
    assert values("It will close in the second half of the year.") == ["2018-41"]


def test_a_year_to_come_does_not_date_what_has_been() -> None:
    text = "The merger is expected to close in early 2019. Sales rose in the quarter ended Jan. 31."
    assert values(text)[-1] == "2018-01-31"


def test_a_letterspaced_date_is_read_where_it_stands() -> None:
    text = "Due J u n e  1 8 ,  2 0 1 0 at noon"
    assert found(text) == [("J u n e  1 8 ,  2 0 1 0", "2010-06-18")]


def test_a_date_broken_over_two_lines_is_one_date() -> None:
    assert values("The last of the old ferries was taken out of service on June\n18, 2010, in fog.") == [
        "2010-06-18"
    ]


def test_no_date_reaches_over_the_end_of_a_paragraph() -> None:
    assert values("Closed since May\n\n18 people came.") == ["2017-05/.."]


@pytest.mark.parametrize(
    "text",
    [
        "May said that March, her deputy, would march on.",
        "The May Fourth Movement, the October Revolution, April Jones and Black Friday.",
        "It opens every Monday and every March 3.",
        "The Sunday Times, one Thursday, on Mondays.",
        "He fell second, in the fall of the house.",
    ],
)
def test_names_and_other_words_are_no_dates(text: str) -> None:
    assert found(text) == []


def test_there_is_no_31_april() -> None:
    assert found("It opened on April 31, 2010.") == [("April", "2018-04"), ("2010", "2010")]
