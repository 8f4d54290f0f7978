"""Two stores made into one that can be looked at, and the folder it lies in for a while."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from builders import a_collection, some_contents

from timeline_app import paths
from timeline_app.core.model import Category, Contents, Event, KnownName
from timeline_app.core.progress import Stopped
from timeline_app.formats.folder import read_folder
from timeline_app.store.columns import load_columns
from timeline_app.store.in_memory import store_in_memory
from timeline_app.store.merging import Side, merge
from timeline_app.store.passing import PassingFolder, remove_leftovers
from timeline_app.store.store import EventStore


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[tuple[EventStore, EventStore]]:
    """The shipped collection, and a small one."""
    first = store_in_memory(read_folder(paths.shipped_events()), Path("first"))
    second = EventStore.create(tmp_path / "second.eventstore", some_contents())
    with first, second:
        yield first, second


def _sides(first: EventStore, second: EventStore) -> tuple[Side, Side]:
    return Side(first, "a-", "A", "Other"), Side(second, "b-", "B", "Other")


def test_everything_of_both_is_in_the_pair(tmp_path: Path, stores: tuple[EventStore, EventStore]) -> None:
    path = tmp_path / "pair.eventstore"
    merge(path, "Both", _sides(*stores))
    with EventStore.open(path, read_only=True) as pair:
        assert not pair.damage()
        for side, store in zip("ab", stores, strict=True):
            for event in store.events():
                sources, was = pair.event_sources(f"{side}-{event.id}"), store.event_sources(event.id)
                assert replace(sources.event, id=event.id, category=event.category) == event
                assert sources.date == was.date
                assert [len(each.excerpts) for each in sources.sources] == [
                    len(each.excerpts) for each in was.sources
                ]
        counts = [len(load_columns(store)) for store in (*stores, pair)]
        assert counts[2] == counts[0] + counts[1]


def test_neither_store_is_changed(tmp_path: Path, stores: tuple[EventStore, EventStore]) -> None:
    file = stores[1].path
    before = hashlib.sha256(file.read_bytes()).hexdigest(), stores[0].fingerprint()
    merge(tmp_path / "pair.eventstore", "Both", _sides(*stores))
    assert (hashlib.sha256(file.read_bytes()).hexdigest(), stores[0].fingerprint()) == before


def test_equal_categories_have_one_colour_and_two_names(tmp_path: Path) -> None:
    mine = Category("trade", "Trade", "#0072B2")
    theirs = Category("commerce", "trade", "#D55E00")
    event = Event("loose", "Without a category")
    contents = [
        Contents(replace(a_collection(), categories=(mine,))),
        Contents(replace(a_collection(), categories=(theirs,)), (event,)),
    ]
    first, second = (store_in_memory(each, Path("memory")) for each in contents)
    path = tmp_path / "pair.eventstore"
    with first, second:
        merge(path, "Both", _sides(first, second))
    with EventStore.open(path, read_only=True) as pair:
        categories = pair.collection().categories
        assert [each.name for each in categories] == ["A · Trade", "B · trade", "B · Other"]
        assert categories[0].colour == categories[1].colour
        assert pair.event("b-loose").category == categories[2].id


def test_a_name_that_both_know_is_known_once_with_all_its_forms(tmp_path: Path) -> None:
    names = [KnownName("Hong Kong", "place", ("HK",)), KnownName("Hong Kong", "place", ("香港",))]
    first, second = (
        store_in_memory(Contents(replace(a_collection(), names=(name,))), Path("memory")) for name in names
    )
    path = tmp_path / "pair.eventstore"
    with first, second:
        merge(path, "Both", _sides(first, second))
    with EventStore.open(path, read_only=True) as pair:
        assert pair.collection().names == (KnownName("Hong Kong", "place", ("HK", "香港")),)


def test_what_is_stopped_leaves_nothing(tmp_path: Path, stores: tuple[EventStore, EventStore]) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    with pytest.raises(Stopped):
        merge(folder / "pair.eventstore", "Both", _sides(*stores), is_stopped=lambda: True)
    assert list(folder.iterdir()) == []


def test_a_folder_that_a_crash_has_left_is_removed_and_one_in_use_stays(tmp_path: Path) -> None:
    left = tmp_path / "left"
    left.mkdir()
    (left / "pair.eventstore").write_bytes(b"x")
    used = PassingFolder(tmp_path)
    remove_leftovers(tmp_path)
    assert list(tmp_path.iterdir()) == [used.path]
    used.remove()
    used.remove()
    assert list(tmp_path.iterdir()) == []
    remove_leftovers(tmp_path / "never made")
