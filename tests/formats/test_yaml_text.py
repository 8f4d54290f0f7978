"""YAML as the text form uses it: text throughout, places known, nothing dangerous let through."""

from __future__ import annotations

from itertools import pairwise

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from strategies import texts

from timeline_app.core.faults import Fault, InputFaults
from timeline_app.formats import yaml_reading
from timeline_app.formats.yaml_reading import Items, Table, Text, read_table
from timeline_app.formats.yaml_writing import yaml_lines


def fault_in(text: str) -> Fault:
    with pytest.raises(InputFaults) as caught:
        read_table(text, "x.md", first_line=2)
    (fault,) = caught.value.faults
    return fault


def written(value: str) -> str:
    return "\n".join(yaml_lines({"key": value}))


def test_a_number_a_date_and_a_yes_stay_the_text_they_are() -> None:
    table = read_table("a: 1939\nb: 2018-05-17\nc: yes\nd: 010\ne: ~\n", "x")
    values = [node.value for _, node in table.pairs if isinstance(node, Text)]
    assert values == ["1939", "2018-05-17", "yes", "010", "~"]


def test_nodes_know_their_line_and_column() -> None:
    table = read_table('names: [一, "b"]\nlist:\n  - key: 值\n', "x", first_line=10)
    names, items = table.get("names"), table.get("list")
    assert isinstance(names, Items)
    assert [(item.line, item.column) for item in names.items] == [(10, 9), (10, 12)]
    assert isinstance(items, Items)
    (item,) = items.items
    assert isinstance(item, Table)
    assert item.pairs[0][1] == Text("值", 12, 10, "")


def test_a_column_inside_a_value_counts_the_opening_quote() -> None:
    table = read_table('a: 19x9\nb: "19x9"\nc: |\n  19x9\n', "x")
    columns = [node.column_of(2) for _, node in table.pairs if isinstance(node, Text)]
    assert columns == [6, 7, 4]


def test_an_empty_text_has_no_keys() -> None:
    assert read_table("", "x").pairs == ()
    assert read_table("# nothing\n", "x").pairs == ()


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: b: c\n", 2, "not YAML"),
        ("a: [1, 2\nb: 3\n", 3, "not YAML"),
        ("a: 'open\n", 3, "not YAML"),
        ("\ta: 1\n", 2, "not YAML"),
        ("a: &x 1\n", 2, "'&x'"),
        ("a: 1\nb: *x\n", 3, "'*x'"),
        ("a: !!python/name:os.system 1\n", 2, "tag"),
        ("a: 1\n---\nb: 2\n", 3, "second YAML document"),
        ("just words\n", 2, "not keys with values"),
        ("- a\n", 2, "not keys with values"),
        ("[a, b]: c\n", 2, "key must be plain text"),
        ("a: b\nc: d\x07\n", 3, "U+0007"),
        ("a: b\u2028c\n", 2, "U+2028"),
    ],
)
def test_what_is_not_plain_yaml_is_refused_with_its_line(text: str, line: int, words: str) -> None:
    fault = fault_in(text)
    assert words in fault.message
    assert fault.line == line
    assert fault.place == "x.md"
    assert fault.remedy


def test_lists_nested_beyond_reason_are_refused_without_exhausting_the_stack() -> None:
    assert "too deep" in fault_in("a: " + "[" * 100_000).message


def test_an_alias_bomb_is_refused_at_its_first_anchor() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{key}: &{key} [*{last}, *{last}]\n" for last, key in pairwise("abcdefg")
    )
    assert fault_in(bomb).line == 2


def test_values_beyond_number_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_reading, "MOST_NODES", 100)
    assert "more than 100 values" in fault_in("a: [" + "b," * 100 + "]").message


@pytest.mark.parametrize(
    ("value", "line"),
    [
        ("1939", "key: 1939"),
        ("2013/2015", "key: 2013/2015"),
        ("../2013-05", "key: ../2013-05"),
        ("-0044", "key: -0044"),
        ("[..2013-05]", 'key: "[..2013-05]"'),
        ("#0072B2", 'key: "#0072B2"'),
        ("Chongqing & Hong Kong", "key: Chongqing & Hong Kong"),
        ("A title: with a colon", 'key: "A title: with a colon"'),
        ('The "one" bridge: it', "key: 'The \"one\" bridge: it'"),
        ("https://example.org/a#b", "key: https://example.org/a#b"),
        ("重庆：两江", "key: 重庆：两江"),
        ("", 'key: ""'),
        ("first\n\nsecond", "key: |-\n  first\n\n  second"),
        ("ends with a line\n", 'key: "ends with a line\\n"'),
    ],
)
def test_quotes_stand_only_where_they_are_needed(value: str, line: str) -> None:
    assert written(value) == line


def test_a_long_line_is_not_folded() -> None:
    assert "\n" not in written("word " * 500 + "end")


@given(texts, st.lists(texts), st.dictionaries(st.sampled_from("abc"), texts, min_size=1), st.booleans())
def test_what_is_written_is_read_back_by_any_yaml_reader(
    text: str, items: list[str], inner: dict[str, str], in_c: bool
) -> None:
    table = {"text": text, "items": items, "inner": inner, "list": [inner, {"text": text}]}
    lines = "\n".join(yaml_lines(table)) + "\n"
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader) if in_c else yaml.BaseLoader
    assert yaml.load(lines, Loader=loader) == table
    read = read_table(lines, "x").get("text")
    assert isinstance(read, Text)
    assert read.value == text
