"""Which passages a person should look at, and what a decision makes of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import BRIDGE_TEXT, an_excerpt

from timeline_app.core.attaching import replaced
from timeline_app.core.model import Excerpt, Placement
from timeline_app.core.passages import anchored
from timeline_app.core.reviewing import accepted, is_to_review, kept_as_lost, old_words

NEW_TEXT = "It was opened on 4 May 1966, and tolls ended in 1980."
WORDS = "It was opened on 4 May 1966"


def lost() -> Excerpt:
    return an_excerpt(anchor="lost", confidence=0.0)


def doubtful() -> Excerpt:
    placement = anchored(Placement(WORDS, anchor="moved", confidence=0.6), NEW_TEXT, 0)
    (excerpt,) = replaced([an_excerpt()], {"opening.1": placement})
    return excerpt


@pytest.mark.parametrize(
    ("excerpt", "is_wanted"),
    [
        (an_excerpt(), False),
        (lost(), True),
        (an_excerpt(anchor="lost"), False),
        (an_excerpt(anchor="moved", confidence=0.6), True),
        (an_excerpt(anchor="moved", confidence=0.95), False),
    ],
)
def test_lost_and_doubtful_passages_are_to_review(excerpt: Excerpt, is_wanted: bool) -> None:
    assert is_to_review(excerpt) == is_wanted


def test_the_old_words_of_a_doubtful_passage_are_kept() -> None:
    assert doubtful().quote == WORDS
    assert old_words(doubtful())[0] == "It opened on 4 May 1966."


def test_the_first_words_stay_known_through_several_texts() -> None:
    other = anchored(Placement("opened on 4 May", anchor="moved", confidence=0.5), NEW_TEXT, 7)
    (excerpt,) = replaced([doubtful()], {"opening.1": other})
    assert old_words(excerpt)[0] == "It opened on 4 May 1966."


def test_words_that_come_back_have_no_former_ones() -> None:
    again = anchored(Placement("It opened on 4 May 1966."), BRIDGE_TEXT, 34)
    (excerpt,) = replaced([doubtful()], {"opening.1": again})
    assert excerpt.former == ""


def test_an_accepted_place_is_certain() -> None:
    excerpt = accepted(lost(), NEW_TEXT, 0, len(WORDS))
    assert (excerpt.quote, excerpt.start, excerpt.anchor, excerpt.confidence) == (WORDS, 0, "exact", 1.0)
    assert excerpt.suffix == NEW_TEXT[len(WORDS) :][:32]
    assert not is_to_review(excerpt)


def test_a_passage_kept_as_lost_is_not_asked_about_again_and_has_its_old_words() -> None:
    kept = kept_as_lost(doubtful())
    assert (kept.anchor, kept.quote) == ("lost", "It opened on 4 May 1966.")
    assert not is_to_review(kept)


def test_it_is_asked_about_again_when_the_text_changes_once_more() -> None:
    (excerpt,) = replaced([kept_as_lost(lost())], {})
    assert is_to_review(excerpt)
    assert is_to_review(replace(excerpt, note="seen"))
