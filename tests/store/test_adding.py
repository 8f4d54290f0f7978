"""Changes that add events and passages: ids of their own, and nothing twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import an_article, an_event, an_excerpt, contents_with, some_contents

from timeline_app.core.faults import UserError
from timeline_app.core.model import KnownName
from timeline_app.store.adding import NewEvent, add_events, add_excerpt
from timeline_app.store.applying import apply_change
from timeline_app.store.errors import NoSuchRecord
from timeline_app.store.names_in_use import KnownForm, names_in_use
from timeline_app.store.store import EventStore


@pytest.fixture
def store(tmp_path: Path) -> EventStore:
    return EventStore.create(tmp_path / "a.eventstore", some_contents())


def test_new_events_get_ids_of_their_titles_and_their_passages_follow_them(store: EventStore) -> None:
    with store:
        before = store.fingerprint()
        passage = an_excerpt("Tolls ended in 1980.", event="new", claim="1980")
        new = [
            NewEvent(an_event("new", title="Tolls End!"), passage),
            NewEvent(an_event("new", title="Tolls end")),
            NewEvent(an_event("new", title="桥")),
        ]
        outcome = apply_change(store, add_events(store, "Add", new))
        assert outcome.events_put == ("event", "tolls-end", "tolls-end-2")
        assert [each.id for each in store.excerpts("tolls-end")] == ["tolls-end.1"]
        assert store.excerpt("tolls-end.1").quote == "Tolls ended in 1980."
        apply_change(store, outcome.inverse)
        assert store.fingerprint() == before


def test_a_passage_is_added_behind_the_others(store: EventStore) -> None:
    with store:
        change = add_excerpt(store, "Add", "opening", an_excerpt("Tolls ended in 1980.", event="new"))
        assert apply_change(store, change).events_put == ("opening",)
        assert store.excerpt("opening.3").quote == "Tolls ended in 1980."


def test_words_that_an_event_has_already_are_refused_by_the_events_name(store: EventStore) -> None:
    with store:
        with pytest.raises(UserError, match="“The bridge opens” already"):
            add_excerpt(store, "Add", "opening", an_excerpt("It opened on 4 May 1966.", event="new"))
        with pytest.raises(NoSuchRecord):
            add_excerpt(store, "Add", "closing", an_excerpt("It opened on 4 May 1966.", event="new"))


def test_the_same_words_can_be_added_where_they_were_lost(tmp_path: Path) -> None:
    lost = an_excerpt("It opened on 4 May 1966.", anchor="lost")
    contents = contents_with([an_event()], [an_article()], [lost])
    with EventStore.create(tmp_path / "b.eventstore", contents) as store:
        found = an_excerpt("It opened on 4 May 1966.", event="new")
        apply_change(store, add_excerpt(store, "Add", "opening", found))
        assert len(store.excerpts("opening")) == 2


def test_names_are_offered_that_the_collection_knows_or_an_event_has(store: EventStore) -> None:
    with store:
        names = names_in_use(store)
    assert names.places == (
        KnownForm("Far Bank", "Far Bank"),
        KnownForm("River Town", "River Town"),
        KnownForm("Rivertown", "River Town"),
        KnownForm("河镇", "River Town"),
    )
    assert names.people == (KnownForm("O'Neill, J.", "O'Neill, J."),)
    assert names.tags == (KnownForm("bridge", "bridge"),)


def test_a_known_body_of_another_kind_is_offered_among_organisations(tmp_path: Path) -> None:
    contents = contents_with(names=(KnownName("The Ferry", "other"), KnownName("Ann", "person")))
    with EventStore.create(tmp_path / "c.eventstore", contents) as store:
        names = names_in_use(store)
    assert names.organisations == (KnownForm("The Ferry", "The Ferry"),)
    assert names.people == (KnownForm("Ann", "Ann"),)
