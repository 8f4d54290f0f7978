"""Queries as they are typed, and as values."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.edtf import Precision
from timeline_app.core.query import (
    FIELDS,
    Condition,
    Query,
    QueryError,
    Term,
    find_field,
    form_of,
    parse,
    parse_filter,
    parse_typed,
    to_text,
)

_LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"))
_TYPED = st.text(st.one_of(st.sampled_from(list(' "“”「」:：-－*<>=≥plceat重0129/.')), _LETTERS), max_size=40)
_NAMED = tuple(field for field in FIELDS if form_of(field).kind == "name")


@st.composite
def _conditions(draw: st.DrawFn) -> Condition:
    field = draw(st.sampled_from(FIELDS))
    form = form_of(field)
    limits = st.sampled_from(("is", "<", "<=", ">", ">="))
    match form.kind:
        case "name":
            value = draw(st.text(_LETTERS, max_size=12).map(lambda text: text.strip()))
            operator = draw(st.sampled_from(("is", "has", "starts"))) if value else "is"
            return parse(
                to_text(Query((), (Condition(field, value, operator, draw(st.booleans())),)))
            ).conditions[0]
        case "date":
            return Condition(
                field, draw(st.sampled_from(("2010", "2010-06", "-0044-03-15", "2010/2015", "1939?")))
            )
        case "count":
            return Condition(field, str(draw(st.integers(0, 10**9 - 1))), draw(limits), draw(st.booleans()))
        case "share":
            return Condition(field, repr(draw(st.floats(0, 1)) + 0.0), draw(limits), draw(st.booleans()))
        case _:
            return Condition(
                field,
                draw(st.sampled_from(form.values)),
                draw(limits) if form.is_compared else "is",
                draw(st.booleans()),
            )


@given(_TYPED)
def test_whatever_can_be_read_is_written_so_that_it_reads_the_same(text: str) -> None:
    query = Query()
    with contextlib.suppress(QueryError):
        query = parse(text)
    assert parse(to_text(query)) == query


@given(st.lists(_conditions(), max_size=6))
def test_a_filter_that_was_put_together_survives_as_text(conditions: list[Condition]) -> None:
    query = Query((), tuple(conditions))
    assert parse_filter(to_text(query)) == query


def test_words_phrases_prefixes_and_what_is_not_wanted_are_told_apart() -> None:
    assert parse('rail "new area" Chong* -bridge -"old town"').terms == (
        Term("rail"),
        Term("new area", is_phrase=True),
        Term("Chong", is_prefix=True),
        Term("bridge", is_negated=True),
        Term("old town", is_phrase=True, is_negated=True),
    )


def test_conditions_stand_among_words_in_any_order() -> None:
    query = parse('place:"New York" rail -tag:war sources:<2 importance:>=.5')
    assert query.terms == (Term("rail"),)
    assert query.conditions == (
        Condition("place", "New York", "has"),
        Condition("tag", "war", "has", is_negated=True),
        Condition("sources", "2", "<"),
        Condition("importance", "0.5", ">="),
    )


def test_chinese_colons_quotation_marks_and_field_names_are_understood() -> None:
    assert parse("地点：重庆　－标签：“新 区” 来源数：≥２") == parse('place:重庆 -tag:"新 区" sources:>=2')
    assert parse("「两江 新区」 種類：事件") == parse('"两江 新区" kind:event')


def test_curly_marks_that_an_input_method_confused_still_close_a_quotation() -> None:
    assert parse("”新 区“").terms == parse("“新 区”").terms


def test_a_time_an_address_and_a_note_are_words() -> None:
    assert [term.text for term in parse("10:30 http://example.org/a Note: rail 重庆：市").terms] == [
        "10:30",
        "http://example.org/a",
        "Note:",
        "rail",
        "重庆：市",
    ]


def test_an_empty_name_asks_for_events_without_one() -> None:
    assert parse('place:""').conditions == (Condition("place", ""),)


def test_a_name_with_a_star_behind_it_asks_for_a_beginning_and_in_quotes_for_itself() -> None:
    assert parse("place:Liang*").conditions == (Condition("place", "Liang", "starts"),)
    assert parse('place:"Liang*"').conditions == (Condition("place", "Liang*", "has"),)
    assert parse('place:"New Y"*').conditions == (Condition("place", "New Y", "starts"),)


def test_a_name_after_an_equals_sign_is_the_whole_name() -> None:
    assert parse('place:=York -place:="New York" place:＝重庆').conditions == (
        Condition("place", "York", "is"),
        Condition("place", "New York", "is", is_negated=True),
        Condition("place", "重庆", "is"),
    )


def test_a_date_keeps_its_precision_and_its_doubt() -> None:
    assert parse("before:2010 after:1939~").conditions == (
        Condition("before", "2010"),
        Condition("after", "1939~"),
    )


def test_every_precision_a_date_can_have_can_be_asked_for() -> None:
    for each in Precision:
        value = each.name.lower().replace("_", "-")
        assert parse(f"precision:{value}").conditions == (Condition("precision", value),)


@pytest.mark.parametrize(
    ("text", "position", "words"),
    [
        ("rail plce:x", 5, "place:"),
        ("rail place:", 5, "place:Chongqing"),
        ('rail "new', 5, "close it"),
        ("before:summer", 7, "2010-06"),
        ("sources:many", 8, "whole number"),
        ("importance:>7", 12, "from 0 to 1"),
        ("kind:war", 5, "event, period, statistic"),
        ("conflict:perhaps", 9, "yes, no"),
    ],
)
def test_a_mistake_is_told_with_its_place_and_what_to_write_instead(
    text: str, position: int, words: str
) -> None:
    with pytest.raises(QueryError) as caught:
        parse(text)
    assert caught.value.position == position
    assert words in str(caught.value)


def test_a_quotation_still_being_typed_goes_on_to_the_end() -> None:
    assert parse_typed('rail "new ar') == parse('rail "new ar"')
    assert parse_typed("“新 区") == parse("“新 区”")
    with pytest.raises(QueryError):
        parse_typed("sources:many")


def test_a_filter_has_no_free_words() -> None:
    assert parse_filter("tag:rail").conditions == (Condition("tag", "rail", "has"),)
    with pytest.raises(QueryError, match="'bridge'") as caught:
        parse_filter("tag:rail bridge")
    assert caught.value.position == 9


def test_an_endless_query_is_refused() -> None:
    with pytest.raises(QueryError, match="too long"):
        parse("a " * 10_000)


def test_no_two_fields_share_a_name() -> None:
    for field in FIELDS:
        for name in (field, *form_of(field).also):
            assert find_field(name.upper()) == field


def test_every_example_of_the_documentation_is_a_query() -> None:
    text = (Path(__file__).parents[2] / "docs" / "query.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```query\n(.*?)```", text, flags=re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    assert len(lines) >= 7
    assert all(parse(line) for line in lines)
    for field in FIELDS:
        assert f"`{field}:`" in text
    cells = re.findall(r"\| `(\w+:[^`]*\w[^`]*)` \|", text)
    assert len(cells) >= 9
    assert all(parse_filter(cell) for cell in cells)
