"""Where words stand in a text."""

from __future__ import annotations

from builders import an_excerpt
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.model import CONTEXT_CHARACTERS
from timeline_app.core.passages import anchored, context, matching_length, occurrences


def test_words_that_overlap_themselves_are_found_at_each_place() -> None:
    assert occurrences("aaaa", "aa") == (0, 1, 2)


def test_no_more_places_are_given_than_asked_for() -> None:
    assert occurrences("aaaa", "a", limit=2) == (0, 1)


def test_empty_words_stand_nowhere() -> None:
    assert occurrences("text", "") == ()


def test_a_context_ends_where_the_text_does() -> None:
    assert context("a passage here", 2, 9) == ("a ", " here")
    long = "x" * 100
    assert context(long, 50, 51) == ("x" * CONTEXT_CHARACTERS, "x" * CONTEXT_CHARACTERS)


def test_an_anchored_excerpt_lies_in_its_text() -> None:
    excerpt = anchored(an_excerpt("It opened"), "Then. It opened. Well.", 6)
    assert (excerpt.start, excerpt.end, excerpt.prefix, excerpt.suffix) == (6, 15, "Then. ", ". Well.")


@given(st.text("ab"), st.text("ab"))
def test_the_matching_length_is_the_longest_beginning_that_stands_in_the_text(text: str, words: str) -> None:
    length = matching_length(text, words)
    assert words[:length] in text
    assert length == len(words) or words[: length + 1] not in text
