"""Very many events taken out again as one change, if they still are what was added."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from builders import an_article, an_event, an_excerpt, contents_with, some_contents

from timeline_app.core.batches import EventBatch
from timeline_app.core.changes import change_of
from timeline_app.core.faults import UserError
from timeline_app.core.model import Category, Contents, Event
from timeline_app.core.progress import Stopped
from timeline_app.store.applying import ChangedMeanwhile, apply_change
from timeline_app.store.bulk_undo import AddedEvents, add_again, add_undoably, take_out
from timeline_app.store.planning import put_records, remove_events
from timeline_app.store.store import EventStore

FAIRS = Category("fairs", "Fairs", "#009E73")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[EventStore]:
    with EventStore.create(tmp_path / "s.eventstore", some_contents()) as opened:
        yield opened


def batches(last: str = "The last fair") -> Iterator[EventBatch]:
    """Two batches of events that want taken ids, use most fields, and bring a category along."""
    full = Event(
        "opening", "A \x1f fair, “grand”", "1851-05", "in May", "fairs", "period", 0.25, "Long.",
        ("London",), ("Ann",), ("Board",), ("a", "b"), "Noted."
    )  # fmt: skip
    yield EventBatch([full, an_event("opening"), an_event("fair", date="1900?")], [FAIRS])
    yield EventBatch([an_event("last", title=last, category="politics")])


def add(store: EventStore) -> tuple[Contents, AddedEvents]:
    before = store.contents()
    return before, add_undoably(store, batches())


def test_what_was_added_is_taken_out_and_nothing_else(store: EventStore) -> None:
    before, added = add(store)
    assert added.count == 4
    assert len(list(store.events())) == len(before.events) + 4
    told: list[float] = []
    take_out(store, added, told.append)
    assert store.contents() == before
    assert told[-1] == 1


def test_it_is_added_again_under_the_same_ids(store: EventStore) -> None:
    _, added = add(store)
    after = store.contents()
    take_out(store, added)
    add_again(store, batches(), added)
    assert store.contents() == after


def test_something_else_is_not_added_again_in_its_place(store: EventStore) -> None:
    before, added = add(store)
    take_out(store, added)
    with pytest.raises(UserError, match="Import the table again"):
        add_again(store, batches("Another last fair"), added)
    assert store.contents() == before


def test_an_event_changed_by_others_keeps_all_of_them_in(store: EventStore) -> None:
    _, added = add(store)
    event = store.event("last")
    apply_change(store, put_records(store, "Edit", [replace(event, note="Mine.")]))
    after = store.contents()
    with pytest.raises(ChangedMeanwhile):
        take_out(store, added)
    assert store.contents() == after


def test_an_event_removed_by_others_keeps_the_others_in(store: EventStore) -> None:
    _, added = add(store)
    apply_change(store, remove_events(store, "Delete", ["last"]))
    after = store.contents()
    with pytest.raises(ChangedMeanwhile):
        take_out(store, added)
    assert store.contents() == after


def test_an_event_that_got_a_source_meanwhile_is_not_taken_from_it(tmp_path: Path) -> None:
    article = an_article()
    with EventStore.create(tmp_path / "s.eventstore", contents_with(articles=[article])) as store:
        added = add_undoably(store, [EventBatch([an_event()])])
        apply_change(store, change_of("Add", [(None, an_excerpt(article=article))]))
        with pytest.raises(ChangedMeanwhile, match="has a source"):
            take_out(store, added)
        assert [excerpt.id for excerpt in store.excerpts()] == ["opening.1"]


def test_a_change_that_was_undone_is_no_hindrance(store: EventStore) -> None:
    before, added = add(store)
    outcome = apply_change(store, remove_events(store, "Delete", ["last"]))
    apply_change(store, outcome.inverse)
    take_out(store, added)
    assert store.contents() == before


def test_stopped_half_way_nothing_is_gone(store: EventStore) -> None:
    _, added = add(store)
    after = store.contents()
    asked: list[int] = []

    def is_stopped() -> bool:
        asked.append(1)
        return len(asked) > 1

    with pytest.raises(Stopped):
        take_out(store, added, is_stopped=is_stopped)
    assert store.contents() == after
