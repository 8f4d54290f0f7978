"""Whatever a text is, what is found in it lies in it, means a date, and is found in bounded time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.core.datefinder import find_dated_statements, find_dates, read_selection
from timeline_app.core.datefinder.cascade import expressions
from timeline_app.core.datefinder.plain import plain
from timeline_app.core.edtf import parse

_PIECES = """
in on since from to until by between and the first second quarter half of early late last next this year years
month May June March Monday Sept. 2010 1997 18 3 12th 1990s century two after before ago later said which was
opened a an , . ; - – — ( ) " ' $ % 2,000 3.5 7:33 a.m. Dr. U.S. B.C. AD
年 月 日 6 二〇一〇 去年 同年 两 后 前 至 到 以来 世纪 年代 ， 。 、 上周 四 星期 底 初 的 项目 启动
亿 万 million thousand 999999999999999 0 00 BC 周年 anniversary
"""
WORDS = st.sampled_from([*_PIECES.split(), "\n", "\n\n", " "])
TEXTS = st.lists(WORDS, max_size=40).map(" ".join) | st.lists(WORDS, max_size=40).map("".join) | st.text()
ANCHORS = st.sampled_from([None, "", "2018-03-14", "2018-03", "2018", "201X", "[2017..2018]", "2018/..", "?"])
REPEATED = [
    "1", "9,", "2010-", "2010 and ", "May ", "from 2010 to ", "two years after ", "since then ", "a. ",
    "A.B.", "the same year, ", "J u n e  ", "(2010", '."', "..", ", which moved in 2010",
    "in 2010 he moved and ", "年", "一", "两年后", "到2010年", "2010年，", "周", "—", "now 5 ", "http://",
    "\n", " ", "the ", "'", "said, ",
]  # fmt: skip


@given(TEXTS, ANCHORS)
@settings(max_examples=300)
def test_dates_lie_in_the_text_in_order_without_overlap_and_are_edtf(text: str, anchor: str | None) -> None:
    at = 0
    for date in find_dates(text, anchor):
        assert at <= date.start < date.end <= len(text)
        assert not text[date.start].isspace()
        at = date.start
        if date.edtf:
            parse(date.edtf)
            assert not date.reason.kind.startswith("needs")
        else:
            assert date.reason.kind.startswith("needs")
        if date.reason.span is not None:
            assert 0 <= date.reason.span[0] <= date.reason.span[1] <= len(text)


@given(TEXTS, ANCHORS)
@settings(max_examples=200)
def test_expressions_do_not_overlap(text: str, anchor: str | None) -> None:
    at = 0
    for token in expressions(plain(text)):
        assert at <= token.start < token.end
        at = token.end


@given(TEXTS, ANCHORS)
@settings(max_examples=200)
def test_statements_lie_in_the_text_and_have_titles(text: str, anchor: str | None) -> None:
    found = find_dated_statements(text, anchor)
    for index, each in enumerate(found):
        assert 0 <= each.start < each.end <= len(text)
        assert each.date in each.dates
        assert each.title.strip()
        assert "\n" not in each.title
        assert 0 <= each.confidence <= 1
        assert each.repeats is None or each.repeats < index


@given(TEXTS, st.integers(-5, 300), st.integers(-5, 300))
def test_any_selection_can_be_read(text: str, start: int, end: int) -> None:
    found = read_selection(text, start, end, "2018-03-14")
    assert found.quote == text[found.start : found.end]


@given(st.text())
def test_plain_text_is_as_long_as_the_text(text: str) -> None:
    assert len(plain(text)) == len(text)


@given(st.lists(WORDS, max_size=30).map(" ".join), st.integers(0, 20))
def test_what_stands_in_another_paragraph_before_does_not_shift_what_is_found(text: str, count: int) -> None:
    before = "It rained.\n\n" * count
    plainly = [(date.start, date.end) for date in find_dates(text, "2018-03-14")]
    behind = [(date.start, date.end) for date in find_dates(before + text, "2018-03-14")]
    assert behind == [(start + len(before), end + len(before)) for start, end in plainly]


@pytest.mark.parametrize("unit", REPEATED)
def test_a_text_of_one_thing_over_and_over_comes_to_an_end(unit: str) -> None:
    text = (unit * 20_000)[:20_000]
    assert all(each.end <= len(text) for each in find_dated_statements(text, "2018-03-14"))
