"""Positions of passages in a document, and overlapping passages told apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from timeline_app.app.reader.displaying import LONGEST_BLOCK, displayable, in_blocks
from timeline_app.app.reader.highlights import Utf16Offsets, highlights_of
from timeline_app.core.model import Article, ArticlePassages, Category, Event, Excerpt, Passage

TEXTS = st.text(
    alphabet=st.one_of(
        st.sampled_from("a b\n\r\t\u00a0\u2028\u2029\ufdd0\ufffc\x00é漢𠮷😀\U0010ffff"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)
CATEGORIES = {"politics": Category("politics", "Politics", "#0072B2")}


def passage(excerpt_id: str, start: int, end: int, event: str = "e", anchor: str = "exact") -> Passage:
    excerpt = Excerpt(excerpt_id, event, "a", "quote", start=start, end=end, anchor=anchor)
    return Passage(excerpt, Event(event, f"Title of {event}", category="politics"))


def article(text: str, *passages: Passage) -> ArticlePassages:
    return ArticlePassages(Article("a", "An article", text=text), passages)


@given(TEXTS, st.data())
def test_a_passage_covers_its_characters_whatever_stands_before_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    document = QTextDocument()
    document.setPlainText(displayable(text))
    offsets = Utf16Offsets(text)

    cursor = QTextCursor(document)
    cursor.setPosition(offsets.position(start))
    cursor.setPosition(offsets.position(end), QTextCursor.MoveMode.KeepAnchor)

    assert document.characterCount() - 1 == len(text.encode("utf-16-le")) // 2
    assert cursor.selectedText() == displayable(text)[start:end].replace("\n", "\u2029")


@given(TEXTS)
def test_each_position_leads_back_to_its_character(text: str) -> None:
    offsets = Utf16Offsets(text)
    assert [offsets.offset(offsets.position(index)) for index in range(len(text) + 1)] == list(
        range(len(text) + 1)
    )


@given(st.lists(st.tuples(st.integers(0, 90), st.integers(1, 10)), max_size=12))
def test_passages_that_overlap_never_share_a_level(ranges: list[tuple[int, int]]) -> None:
    passages = [passage(str(i), start, start + length) for i, (start, length) in enumerate(ranges)]
    placed = highlights_of(article("x" * 100, *passages), CATEGORIES)
    assert len(placed) == len(ranges)
    for index, one in enumerate(placed):
        for other in placed[:index]:
            if one.level == other.level:
                assert one.start >= other.end or other.start >= one.end


def test_a_passage_whose_words_are_lost_is_marked_nowhere() -> None:
    lost = passage("lost", 0, 4, anchor="lost")
    beyond = passage("beyond", 2, 400)
    empty = passage("empty", 3, 3)
    kept = passage("kept", 1, 5)
    placed = highlights_of(article("some text", lost, beyond, empty, kept), CATEGORIES)
    assert [highlight.excerpt for highlight in placed] == ["kept"]


def test_a_highlight_knows_its_event_and_the_colour_of_its_lane() -> None:
    (placed,) = highlights_of(article("some text", passage("x", 0, 4)), CATEGORIES)
    assert (placed.title, placed.colour) == ("Title of e", "#0072B2")
    (colourless,) = highlights_of(article("some text", passage("x", 0, 4)), {})
    assert colourless.colour == ""


@pytest.mark.parametrize("sign", ["a word and ", "(", "字", "这座桥建成通车。", "𠮷", "a\u2029", "𝔘x"])
def test_no_block_is_too_long_to_be_laid_out_and_every_position_stays(sign: str) -> None:
    text = f"First.\n{sign * (3 * LONGEST_BLOCK // len(sign))}\nLast."
    shown = in_blocks(text)
    assert len(shown.encode("utf-16-le")) == len(text.encode("utf-16-le"))
    differing = [
        place for place, (one, other) in enumerate(zip(displayable(text), shown, strict=True)) if one != other
    ]
    assert all(shown[place] == "\n" for place in differing)
    assert len(differing) <= 4
    if sign != "𠮷":  # of these none gives way to a break of one unit
        assert max(map(len, shown.split("\n"))) <= LONGEST_BLOCK


@given(st.text(st.sampled_from("ab 。𠮷\n"), max_size=200))
def test_a_text_of_short_lines_is_shown_as_it_is(text: str) -> None:
    assert in_blocks(text) == text
