"""Very many events into a store, as one change."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from builders import an_event, contents_with, some_contents
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import events as some_events

from timeline_app.core.batches import EventBatch
from timeline_app.core.faults import UserError
from timeline_app.core.model import Category, Collection, Contents, Event
from timeline_app.store import bulk
from timeline_app.store.bulk import add_events, store_to_fill
from timeline_app.store.errors import StoreError
from timeline_app.store.store import EventStore

TRADE = Category("trade", "Trade", "#D55E00")

# Fills a store and is killed before the end.
CHILD = """
import os, signal, sys
from pathlib import Path
from timeline_app.core.batches import EventBatch
from timeline_app.core.model import Event
from timeline_app.store.bulk import add_events, store_to_fill

def batches():
    for number in range(30):
        yield EventBatch([Event(f"e-{number}-{each}", "An event") for each in range(1_000)])
    os.kill(os.getpid(), signal.SIGKILL)

with store_to_fill(Path(sys.argv[1])) as store:
    add_events(store, batches())
"""


def batches_of(*wishes: str, size: int = 2) -> Iterator[EventBatch]:
    """Events that would like to be called so, in batches of ``size``."""
    for start in range(0, len(wishes), size):
        yield EventBatch([an_event(wish) for wish in wishes[start : start + size]])


def fill(path: Path, batches: Iterable[EventBatch]) -> int:
    with store_to_fill(path) as store:
        return add_events(store, batches)


def ids_in(path: Path) -> list[str]:
    with EventStore.open(path, read_only=True) as store:
        return [event.id for event in store.events()]


def rows_in(path: Path) -> list[tuple[object, ...]]:
    with EventStore.open(path, read_only=True) as store, store.snapshot() as connection:
        query = "SELECT *, (SELECT id FROM category WHERE key = category) FROM event ORDER BY id"
        return [row[1:] for row in connection.execute(query)]


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_store_that_is_not_there_is_made_with_the_name_of_its_file(tmp_path: Path) -> None:
    path = tmp_path / "River bridges.eventstore"
    assert fill(path, batches_of("b", "a", "c")) == 3
    with EventStore.open(path) as store:
        assert store.collection() == Collection("River bridges")
        assert [event.id for event in store.events()] == ["a", "b", "c"]
        assert store.damage() == ""
    assert names_in(tmp_path) == [path.name]


def test_a_store_that_is_there_keeps_what_it_has(tmp_path: Path) -> None:
    path = tmp_path / "a.timeline"
    EventStore.create(path, some_contents()).close()
    before = some_contents()
    fill(path, [EventBatch([an_event("new", category="trade")])])
    with EventStore.open(path) as store:
        after = store.contents()
        assert after.articles == before.articles
        assert after.excerpts == before.excerpts
        assert after.collection == before.collection
        assert {*after.events} == {*before.events, an_event("new", category="trade")}


@settings(max_examples=25)
@given(st.lists(some_events((TRADE,)), max_size=4, unique_by=lambda event: event.id))
def test_rows_are_those_of_events_that_are_put_one_by_one(events: list[Event]) -> None:
    contents = Contents(Collection("Bridges", categories=(TRADE,)))
    with TemporaryDirectory() as name:
        one, other = Path(name) / "one.timeline", Path(name) / "other.timeline"
        EventStore.create(one, contents).close()
        fill(one, [EventBatch(events)])
        with EventStore.create(other, contents) as store:
            for event in events:
                store.put_event(event)
        assert rows_in(one) == rows_in(other)


def test_a_new_category_is_a_lane_behind_the_others(tmp_path: Path) -> None:
    path = tmp_path / "a.timeline"
    EventStore.create(path, contents_with()).close()
    sport = Category("sport", "Sport", "#009E73")
    art = Category("art", "Art", "#CC79A7")
    fill(
        path,
        [
            EventBatch([an_event("a", category="sport")], [sport]),
            EventBatch([an_event("b", category="art"), an_event("c", category="sport")], [art]),
        ],
    )
    with EventStore.open(path) as store:
        assert store.collection().categories == (*contents_with().collection.categories, sport, art)
        assert {event.id: event.category for event in store.events()} == {
            "a": "sport",
            "b": "art",
            "c": "sport",
        }


def test_an_id_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    path = tmp_path / "a.timeline"
    with EventStore.create(path, contents_with()) as store:
        for taken in ("fair", "mint", "mint-2"):
            store.put_event(an_event(taken))
    fill(path, batches_of("fair", "mint", "mint", "fair-2", "new", "new", "new", size=3))
    assert ids_in(path) == [
        "fair", "fair-2", "fair-2-2", "mint", "mint-2", "mint-3", "mint-4", "new", "new-2", "new-3",
    ]  # fmt: skip


@settings(max_examples=30)
@given(
    st.lists(st.sampled_from(["a", "a-2", "a-3", "a-2-2", "b"]), max_size=25),
    st.integers(1, 9),
    st.lists(st.sampled_from(["a", "a-2", "a-4", "a-5", "b-2"]), max_size=4, unique=True),
)
def test_any_wishes_give_ids_that_are_all_different(wishes: list[str], size: int, there: list[str]) -> None:
    with TemporaryDirectory() as name:
        path = Path(name) / "a.timeline"
        EventStore.create(path, contents_with([an_event(event_id) for event_id in sorted(there)])).close()
        assert fill(path, batches_of(*wishes, size=size)) == len(wishes)
        found = ids_in(path)
    assert len(set(found)) == len(wishes) + len(there)
    assert {*there, *wishes} <= set(found)


def test_what_is_remembered_of_numbers_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "_MOST_REMEMBERED", 2)
    wishes = [wish for wish in "abcde" for _ in range(3)] * 4
    fill(tmp_path / "a.timeline", batches_of(*wishes, size=4))
    assert sorted(ids_in(tmp_path / "a.timeline")) == sorted(
        f"{wish}-{number}" if number > 1 else wish for wish in "abcde" for number in range(1, 13)
    )


def test_a_large_batch_is_asked_for_in_parts(tmp_path: Path) -> None:
    wishes = [f"e-{number}" for number in range(2_500)]
    fill(tmp_path / "a.timeline", batches_of(*wishes, size=2_500))
    fill(tmp_path / "a.timeline", batches_of(*wishes, size=2_500))
    assert len(ids_in(tmp_path / "a.timeline")) == 5_000


def test_all_of_it_is_one_change(tmp_path: Path) -> None:
    path = tmp_path / "a.timeline"
    with EventStore.create(path) as store:
        before = store.data_version
        add_events(store, batches_of("a", "b", "c"))
        assert store.data_version == before + 1


def test_a_failure_half_way_leaves_a_store_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.timeline"
    EventStore.create(path, some_contents()).close()

    def broken() -> Iterator[EventBatch]:
        yield EventBatch([an_event("new", category="sport")], [Category("sport", "Sport", "#009E73")])
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fill(path, broken())
    with pytest.raises(UserError, match="'soon' is not a date"):
        fill(path, [EventBatch([an_event("new", date="soon")])])
    with EventStore.open(path) as store:
        assert store.contents() == some_contents()
    assert names_in(tmp_path) == [path.name]


def test_a_failure_half_way_leaves_no_new_store(tmp_path: Path) -> None:
    def broken() -> Iterator[EventBatch]:
        yield EventBatch([an_event()])
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fill(tmp_path / "a.timeline", broken())
    assert names_in(tmp_path) == []


@pytest.mark.skipif(os.name != "posix", reason="signals are tested on POSIX systems")
def test_being_killed_half_way_leaves_a_store_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.timeline"
    EventStore.create(path, some_contents()).close()
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    child = subprocess.run([sys.executable, "-c", CHILD, str(path)], env=environment, check=False)
    assert child.returncode == -signal.SIGKILL
    with EventStore.open(path) as store:
        assert store.contents() == some_contents()


def test_what_is_no_store_is_not_filled(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("dear", encoding="utf-8")
    with pytest.raises(StoreError, match="not an event store"):
        fill(letter, batches_of("a"))
    assert letter.read_text(encoding="utf-8") == "dear"
    with pytest.raises(StoreError, match="make it first"):
        fill(tmp_path / "missing" / "a.timeline", batches_of("a"))
