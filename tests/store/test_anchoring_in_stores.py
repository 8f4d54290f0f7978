"""Texts of articles changed in a store: passages found again, kept for review, and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import an_article, an_event, an_excerpt, contents_with

from timeline_app.core.anchoring import OriginalText
from timeline_app.core.changes import change_of
from timeline_app.core.check import check_contents
from timeline_app.core.progress import Stopped
from timeline_app.core.reviewing import accepted, kept_as_lost
from timeline_app.store.anchoring import (
    attach_text,
    change_text,
    count_to_review,
    digests_of,
    passages_to_review,
    together,
)
from timeline_app.store.applying import apply_change
from timeline_app.store.store import EventStore

SENTENCES = (
    "Work on the bridge began in the dry spring of 1960 with four hundred men.",
    "The governor opened it on 4 May 1966 before a crowd of thirty thousand people.",
    "Tolls of two crowns were taken at the western tower until the winter of 1980.",
)
TEXT = " ".join(SENTENCES)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[EventStore]:
    article = an_article(text=TEXT)
    excerpts = [an_excerpt(words, article, number=number) for number, words in enumerate(SENTENCES, 1)]
    contents = contents_with([an_event()], [article], excerpts)
    with EventStore.create(tmp_path / "s.eventstore", contents) as opened:
        yield opened


def test_passages_follow_an_edit_of_the_text(store: EventStore) -> None:
    placed = change_text(store, "Edit", "bridge-book", f"A preface. {TEXT}")
    apply_change(store, placed.change)
    assert (placed.exact, placed.moved, placed.to_review) == (3, 0, 0)
    assert store.excerpt("opening.1").start == len("A preface. ")
    assert count_to_review(store) == 0


def test_words_that_went_are_to_review_with_what_they_were(store: EventStore) -> None:
    placed = change_text(store, "Edit", "bridge-book", f"{SENTENCES[0]} {SENTENCES[2]}")
    apply_change(store, placed.change)
    assert (placed.exact, placed.to_review) == (2, 1)
    assert count_to_review(store) == 1
    (item,) = passages_to_review(store)
    assert (item.excerpt.id, item.words, item.is_lost) == ("opening.2", SENTENCES[1], True)
    assert (item.before, item.after) == (SENTENCES[0][-31:] + " ", " " + SENTENCES[2][:31])
    assert not check_contents(store.contents())


def test_a_doubtful_passage_is_to_review_with_its_old_words_and_where_it_stands(store: EventStore) -> None:
    changed = SENTENCES[1].replace("before a crowd", "in front of a crowd")
    text = f"{changed} It rained. {changed}"
    apply_change(store, change_text(store, "Edit", "bridge-book", text).change)
    item = next(each for each in passages_to_review(store) if each.excerpt.id == "opening.2")
    best = item.candidates[0]
    assert item.words == SENTENCES[1]
    assert text[best.start : best.end] == changed


def test_decisions_empty_the_review_list_and_can_be_taken_back(store: EventStore) -> None:
    apply_change(store, change_text(store, "Edit", "bridge-book", f"{SENTENCES[0]} A gap.").change)
    first, second = passages_to_review(store)
    text = first.article.text
    start = text.index("A gap.")
    outcomes = [
        apply_change(
            store, change_of("Accept", [(first.excerpt, accepted(first.excerpt, text, start, start + 6))])
        ),
        apply_change(store, change_of("Keep", [(second.excerpt, kept_as_lost(second.excerpt))])),
    ]
    assert count_to_review(store) == 0
    for outcome in reversed(outcomes):
        apply_change(store, outcome.inverse)
    assert [item.excerpt for item in passages_to_review(store)] == [first.excerpt, second.excerpt]


def test_a_passage_kept_as_lost_is_not_asked_for_again_after_the_next_edit(store: EventStore) -> None:
    apply_change(store, change_text(store, "Edit", "bridge-book", f"{SENTENCES[0]} {SENTENCES[2]}").change)
    (item,) = passages_to_review(store)
    apply_change(store, change_of("Keep", [(item.excerpt, kept_as_lost(item.excerpt))]))
    placed = change_text(store, "Edit", "bridge-book", f"{SENTENCES[0]} It rained. {SENTENCES[2]}")
    apply_change(store, placed.change)
    assert (placed.exact, placed.moved, placed.to_review) == (2, 0, 0)
    assert count_to_review(store) == 0


def test_words_that_come_back_are_found_though_their_passage_was_kept_as_lost(store: EventStore) -> None:
    apply_change(store, change_text(store, "Edit", "bridge-book", f"{SENTENCES[0]} {SENTENCES[2]}").change)
    (item,) = passages_to_review(store)
    apply_change(store, change_of("Keep", [(item.excerpt, kept_as_lost(item.excerpt))]))
    apply_change(store, change_text(store, "Edit", "bridge-book", TEXT).change)
    assert store.excerpt("opening.2").anchor == "exact"


def test_a_review_that_is_no_longer_wanted_stops(store: EventStore) -> None:
    apply_change(store, change_text(store, "Edit", "bridge-book", "Nothing is left.").change)
    with pytest.raises(Stopped):
        passages_to_review(store, is_stopped=lambda: True)


def test_originals_attached_together_are_one_change_and_go_together(tmp_path: Path) -> None:
    articles = [an_article(each, text=TEXT, text_kind="digest") for each in ("one", "two")]
    excerpts = [
        an_excerpt(SENTENCES[1], article, number=number) for number, article in enumerate(articles, 1)
    ]
    contents = contents_with([an_event()], articles, excerpts)
    with EventStore.create(tmp_path / "s.eventstore", contents) as store:
        assert {article.id for article in digests_of(store).articles} == {"one", "two"}
        original = OriginalText("On 4 May 1966 it was opened by the governor.", sha256="ab" * 32)
        placed = [attach_text(store, "Attach", article.id, original) for article in articles]
        outcome = apply_change(store, together("Attach", (each.change for each in placed)))
        assert [article.text for article in store.articles()] == [original.text] * 2
        assert [each.total for each in placed] == [1, 1]
        assert {article.text for article in digests_of(store).articles} == {TEXT}
        apply_change(store, outcome.inverse)
        assert store.contents() == contents
