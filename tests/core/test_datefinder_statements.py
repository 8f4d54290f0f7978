"""Proposals: what an article says of times, and what it does not."""

from __future__ import annotations

import pytest

from timeline_app.core.datefinder import Statement, find_dated_statements
from timeline_app.core.progress import Stopped


def statements(text: str, anchor: str = "2018-03-14", language: str = "en") -> tuple[Statement, ...]:
    return find_dated_statements(text, anchor, language)


def told(text: str, anchor: str = "2018-03-14") -> list[tuple[str, str]]:
    return [(each.date.edtf, each.title) for each in statements(text, anchor)]


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("On Oct. 4, 1957, the satellite was launched.", [("1957-10-04", "The satellite was launched")]),
        ("The court will hear the case on April 5.", [("2018-04-05", "The court will hear the case")]),
        ("The last census, in 2011, counted 1.2 million.", [("2011", "The last census counted 1.2 million")]),
        (
            "The museum was founded in 1887 and moved to its present site in 1932.",
            [("1887", "The museum was founded"), ("1932", "The museum moved to its present site")],
        ),
        (
            "The club, founded in 1903, won the cup in 1925, 1938 and 1951.",
            [
                ("1903", "The club was founded"),
                ("1925", "The club won the cup"),
                ("1938", "The club won the cup"),
                ("1951", "The club won the cup"),
            ],
        ),
        (
            "The foreign minister, who took office in 2016, told reporters on Monday that talks would restart"
            " in April.",
            [("2016", "The foreign minister took office"), ("2018-04", "Talks would restart")],
        ),
        (
            "However, according to the ministry, the dam was built in 1962.",
            [("1962", "The dam was built")],
        ),
        ("“We started in 1998,” said Smith of the bank.", [("1998", "We started")]),
        (
            "The 1972 convention was signed in Geneva last year.",
            [("2017", "The 1972 convention was signed in Geneva")],
        ),
        ("这座大桥于2010年6月18日建成通车。", [("2010-06-18", "这座大桥建成通车")]),
        (
            "据统计，2018年全国共接待游客55.39亿人次，比上年增长10.8%。",
            [("2018", "全国共接待游客55.39亿人次，比上年增长10.8%")],
        ),
        ("It was not until 1928 that the bank opened.", [("1928", "The bank opened")]),
        (
            "In 1928 the bank opened. A month later, on July 2, 1928, it failed.",
            [("1928", "The bank opened"), ("1928-07-02", "It failed")],
        ),
        (
            "The law was printed in the November 1936 issue of the gazette.",
            [("1936-11", "The law was printed in the November 1936 issue of the gazette")],
        ),
        (
            "In the early 1970s, when oil was cheap, the town built a dam.",
            [("[1970..1973]", "The town built a dam")],
        ),
        (
            "The bank first opened a branch abroad in 1919.",
            [("1919", "The bank first opened a branch abroad")],
        ),
        ("该剧1994年首演，十年后搬上银幕。", [("1994", "该剧首演"), ("2004", "该剧搬上银幕")]),
        ("他1936年入党，同年参军。", [("1936", "他入党"), ("1936", "他参军")]),
    ],
)
def test_a_proposal_says_what_happened_without_its_date(text: str, proposals: list[tuple[str, str]]) -> None:
    assert told(text) == proposals


def test_a_passage_is_the_clause_that_says_it() -> None:
    text = "The museum was founded in 1887 and moved to its present site in 1932. It burnt."
    assert [text[each.start : each.end] for each in statements(text)] == [
        "The museum was founded in 1887",
        "and moved to its present site in 1932.",
    ]


def test_a_title_fits_on_a_line() -> None:
    long = "the committee for the protection of the very old and rather small harbours of the northern coast"
    (each,) = statements(f"In 2010 {long} met {long} and asked {long} for help.")
    assert 10 < len(each.title) <= 80
    assert not each.title.endswith((" the", " of", " and", ","))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The bridge opened in 2010.", "event"),
        ("She was mayor from 1999 to 2006.", "period"),
        ("Exports grew by 5.2 percent in 2010.", "statistic"),
        ("By the end of 2016 the fund held $3.2 billion.", "statistic"),
        ("截至2016年底，全市共有企业2000家。", "statistic"),
        ("2013年至2015年，他任大使。", "period"),
    ],
)
def test_events_periods_and_figures_are_told_apart(text: str, kind: str) -> None:
    assert [each.kind for each in statements(text)] == [kind]


def test_a_date_that_only_compares_is_not_what_is_told() -> None:
    (each,) = statements("Turnout fell to 51 percent in 2016, down from 63 percent in 2012.")
    assert each.date.edtf == "2016"
    assert [date.edtf for date in each.dates] == ["2016", "2012"]


def test_the_day_on_which_somebody_said_it_is_not_when_it_happens() -> None:
    (each,) = statements("Officials said on Monday that the ferry would resume service in May.")
    assert each.date.edtf == "2018-05"


def test_the_day_of_a_report_counts_where_there_is_no_other() -> None:
    text = "OSLO, March 14 (Reuters) - The bank raised its rate for the first time since 2011."
    assert told(text) == [("2018-03-14", "The bank raised its rate for the first time")]


@pytest.mark.parametrize(
    "text",
    [
        "By A. Writer | Oct 31, 2019",
        "2023-05-13 02:08:25",
        "Article 23 of the 1972 convention protects it.",
        "The town, home to 1,950 families, lies 2,010 meters up.",
    ],
)
def test_bylines_and_names_make_no_proposal(text: str) -> None:
    assert statements(text) == ()


def test_what_counts_from_an_unknown_event_is_proposed_without_a_date_and_with_little_confidence() -> None:
    (unknown,) = statements("Two years after the project began, the valley flooded again.")
    (known,) = statements("In 2010 the valley flooded again.")
    assert unknown.date.edtf == ""
    assert unknown.confidence < 0.5 < known.confidence


def test_what_is_stated_is_surer_than_what_is_counted() -> None:
    stated, without, counted = (
        statements(f"It was opened {date}.")[0].confidence for date in ("in 2017", "on March 3", "last year")
    )
    assert stated > without > counted


def test_what_was_said_before_is_told_as_a_repetition() -> None:
    text = (
        "The harbour bridge was opened to traffic in 2010. In 2011 a tower fell.\n\n"
        "The harbour bridge, opened to heavy traffic in 2010, is closed. In 2010 a school burnt."
    )
    found = statements(text)
    assert [each.repeats for each in found] == [None, None, 0, None]


def test_the_same_words_of_another_year_are_no_repetition() -> None:
    found = statements("The harbour bridge was opened in 2010. The harbour bridge was opened in 2013.")
    assert [each.repeats for each in found] == [None, None]


def test_the_search_can_be_stopped() -> None:
    with pytest.raises(Stopped):
        find_dated_statements("It opened in 2010.", None, is_stopped=lambda: True)
