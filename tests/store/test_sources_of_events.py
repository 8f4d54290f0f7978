"""Events with their sources, many at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import an_event, contents_with, some_contents

from timeline_app.store.evidence import sources_of_events
from timeline_app.store.store import EventStore


@pytest.fixture
def store(tmp_path: Path) -> EventStore:
    return EventStore.create(tmp_path / "s.eventstore", some_contents())


def test_many_events_are_read_as_each_is_alone_in_the_order_asked_for(store: EventStore) -> None:
    ids = [event.id for event in store.events()][::-1]
    assert sources_of_events(store, ids) == tuple(store.event_sources(each) for each in ids)


def test_an_event_that_is_gone_is_left_out(store: EventStore) -> None:
    assert [found.event.id for found in sources_of_events(store, ["gone", "opening"])] == ["opening"]
    assert sources_of_events(store, []) == ()


def test_more_events_than_a_query_takes_are_all_read(tmp_path: Path) -> None:
    events = [an_event(f"e{number:04}") for number in range(1_100)]
    with EventStore.create(tmp_path / "many", contents_with(events)) as store:
        ids = [event.id for event in events]
        assert [found.event.id for found in sources_of_events(store, ids)] == ids
