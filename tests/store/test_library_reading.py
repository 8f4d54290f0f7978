"""The articles of a store as a list shows and searches them."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import some_contents

from timeline_app.core.finding import folded_words
from timeline_app.store.library import articles_saying, library_entries, reports_of
from timeline_app.store.read_articles import mark_read
from timeline_app.store.store import EventStore


@pytest.fixture
def store(tmp_path: Path) -> EventStore:
    with EventStore.create(tmp_path / "s.eventstore", some_contents()) as made:
        yield made


def saying(store: EventStore, query: str) -> set[str]:
    return set(articles_saying(store, folded_words(query)))


def test_each_article_is_listed_with_the_number_of_its_events(store: EventStore) -> None:
    entries = {entry.id: entry for entry in library_entries(store)}
    assert list(entries) == ["bridge-book", "morning-paper"]
    assert entries["bridge-book"].events == 2
    assert entries["bridge-book"].title == "A Book of Bridges"
    assert entries["bridge-book"].publisher == "Span Press"
    assert entries["bridge-book"].author == "A. Writer"
    assert entries["morning-paper"].is_digest
    assert not entries["bridge-book"].is_digest


def test_articles_are_unread_until_they_are_marked(store: EventStore) -> None:
    assert not any(entry.is_read for entry in library_entries(store))
    mark_read(store, ["morning-paper"])
    assert [entry.id for entry in library_entries(store) if entry.is_read] == ["morning-paper"]


def test_an_article_without_events_is_listed(store: EventStore) -> None:
    for excerpt in store.excerpts(article_id="bridge-book"):
        store.remove_excerpt(excerpt.id)
    assert next(each for each in library_entries(store) if each.id == "bridge-book").events == 0


def test_words_are_found_in_texts_and_citations_whatever_their_case_and_order(store: EventStore) -> None:
    assert saying(store, "TOLLS bridge") == {"bridge-book"}
    assert saying(store, "bridge") == {"bridge-book", "morning-paper"}
    assert saying(store, "writer 1960") == {"bridge-book"}
    assert saying(store, "桥") == {"morning-paper"}
    assert saying(store, "tunnel") == set()


def test_a_search_that_is_no_longer_wanted_reads_nothing(store: EventStore) -> None:
    assert articles_saying(store, ("bridge",), lambda: False) == frozenset()


def test_the_reports_of_events_come_by_date_of_publication(store: EventStore) -> None:
    reports = reports_of(store, ["opening", "building", "gone"])
    assert reports == {"opening": ("bridge-book", "morning-paper"), "building": ("bridge-book",), "gone": ()}
