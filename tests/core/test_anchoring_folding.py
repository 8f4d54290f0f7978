"""What editions print differently is matched alike, and told in offsets of the text as it is stored."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.anchoring.folding import breadth, fold

ODD = st.text(alphabet="aé ’'“\"—-\n\r\t\u00a0\u3000\u00ad\u200bﬁ½…⼈人，,ａＡ가", max_size=40)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“So,” he said – ‘go’", "\"So,\" he said - 'go'"),
        ("1,205\u00a0km\u2009²", "1,205 km 2"),
        ("one line\r\n\r\nthe next", "one line the next"),
        ("co\u00adoperate\u200b", "cooperate"),
        ("the ﬁrst…", "the first..."),
        ("⼈⼝", "人口"),
        ("二〇一〇年\n成立", "二〇一〇年成立"),
        ("ＧＤＰ：５％", "GDP:5%"),
    ],
)
def test_another_edition_s_typography_is_matched(one: str, other: str) -> None:
    assert fold(one).text == fold(other).text


def test_words_of_latin_letters_stay_apart_beside_ideographs() -> None:
    assert fold("the 19th 大 congress").text == "the 19th 大 congress"


def test_letters_keep_their_case() -> None:
    assert fold("Polish polish").text == "Polish polish"


def test_what_is_folded_away_between_passages_belongs_to_neither() -> None:
    text = "人\n口"
    folded = fold(text)
    assert folded.stored(0, 1) == (0, 1)
    assert folded.stored(1, 2) == (2, 3)


def test_a_run_of_blank_space_stands_for_all_of_it() -> None:
    assert fold("a \r\n b").stored(1, 2) == (1, 5)


def test_an_empty_span_has_a_place() -> None:
    assert fold("ab").stored(2, 2) == (2, 2)
    assert fold("").stored(0, 0) == (0, 0)


@given(ODD)
def test_every_folded_character_stands_for_characters_of_the_text_in_its_order(text: str) -> None:
    folded = fold(text)
    spans = list(zip(folded.starts.tolist(), folded.ends.tolist(), strict=True))
    assert len(spans) == len(folded.text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert spans == sorted(spans)


@given(ODD)
def test_the_way_to_folded_offsets_and_back_is_the_same(text: str) -> None:
    folded = fold(text)
    for start, end in zip(folded.starts.tolist(), folded.ends.tolist(), strict=True):
        found = folded.at(start)
        assert folded.starts[found] == start
        assert folded.ends[found] == end


@given(ODD)
def test_a_folded_text_folds_to_itself(text: str) -> None:
    assert fold(fold(text).text).text == fold(text).text


def test_an_ideograph_says_as_much_as_two_letters() -> None:
    assert breadth("GDP 增长") == 8
