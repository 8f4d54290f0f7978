"""Words found in a text as a reader means them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.finding import FoldedText, folded, folded_words


def found(text: str, words: str) -> list[str]:
    return [text[start:end] for start, end in FoldedText(text).find(words)]


def test_case_does_not_matter() -> None:
    assert found("The Bridge. THE BRIDGE. the bridge.", "the bridge") == [
        "The Bridge",
        "THE BRIDGE",
        "the bridge",
    ]


def test_case_is_folded_in_every_script_and_the_whole_letter_is_found() -> None:
    assert found("Große Straße, STRASSE", "strasse") == ["Straße", "STRASSE"]
    assert found("МОСТ открыт", "мост") == ["МОСТ"]


def test_chinese_words_are_found_without_spaces_around_them() -> None:
    assert found("2010年6月18日，两江新区成立。两江新区是第三个。", "两江新区") == ["两江新区", "两江新区"]


def test_a_character_beyond_the_basic_plane_does_not_move_what_is_found() -> None:
    text = "𠮷野 and 😀 say: Bridge"
    assert FoldedText(text).find("bridge") == ((text.index("Bridge"), len(text)),)


def test_wide_digits_and_letters_are_found_by_plain_ones() -> None:
    assert found("ＧＤＰ １０．５％", "gdp 10.5%") == ["ＧＤＰ １０．５％"]


def test_straight_quotation_marks_find_curly_ones() -> None:
    assert found("It’s “open”", 'it\'s "open"') == ["It’s “open”"]


def test_words_are_found_across_the_end_of_a_line() -> None:
    assert found("a new\narea", "new area") == ["new\narea"]


def test_nothing_is_found_for_no_words() -> None:
    assert found("a b", "") == []
    assert found("a b", "  ") == []


def test_places_do_not_overlap() -> None:
    assert len(FoldedText("aaaa").find("aa")) == 2


def test_no_more_places_are_looked_for_than_asked() -> None:
    assert len(FoldedText("a" * 50).find("a", most=7)) == 7


@given(st.text(), st.text(min_size=1))
def test_what_is_found_folds_to_what_was_looked_for(text: str, words: str) -> None:
    if not folded(words).strip():
        return
    places = FoldedText(text).find(words)
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(before[1] <= after[0] or before == after for before, after in pairwise(places))


@given(st.text(alphabet=st.characters(codec="ascii")), st.data())
def test_every_stretch_of_a_plain_text_is_found_where_it_stands(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    if text[start:end].strip():
        assert any(first <= start < last for first, last in FoldedText(text).find(text[start:end]))


@pytest.mark.parametrize(("query", "words"), [("", ()), ("  New   AREA new ", ("new", "area"))])
def test_a_query_is_taken_apart_into_words(query: str, words: tuple[str, ...]) -> None:
    assert folded_words(query) == words
