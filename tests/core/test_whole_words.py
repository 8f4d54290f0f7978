"""Selections that begin or end within a word are brought to the whole of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.whole_words import whole_words


def taken(text: str, selected: str) -> str:
    start = text.index(selected)
    first, last = whole_words(text, start, start + len(selected))
    return text[first:last]


@pytest.mark.parametrize(
    ("text", "selected", "whole"),
    [
        ("An example of the bridge.", "xample of the brid", "example of the bridge"),
        ("An example of the bridge.", "example of the bridge.", "example of the bridge."),
        ("It opened in 1966.", "opened in 19", "opened in 1966"),
        ("the city\u2019s pride", "ity", "city\u2019s"),
        ("she said 'yes' to it", "yes", "yes"),
        ("la cre\u0300me brule\u0301e", "rule", "brule\u0301e"),
        ("重庆两江新区于2010年成立", "两江新区", "两江新区"),
        ("words, and more", "words", "words"),
        ("x" * 500, "x" * 10, "x" * 10),
    ],
)
def test_words_at_the_ends_of_a_selection_are_whole(text: str, selected: str, whole: str) -> None:
    assert taken(text, selected) == whole


@given(st.text(), st.data())
def test_a_selection_never_becomes_smaller_and_a_second_time_changes_nothing(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = whole_words(text, start, end)
    assert 0 <= first <= start <= end <= last <= len(text)
    assert whole_words(text, first, last) == (first, last)
