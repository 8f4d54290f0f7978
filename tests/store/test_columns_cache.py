"""The cache of the columns: there at once when it is right, and never believed when it is not."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest
from builders import an_event, some_contents
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app.core.columns import Columns, DateFlag
from timeline_app.core.model import Contents
from timeline_app.core.progress import Stopped, never, untold
from timeline_app.core.text_column import TextColumn
from timeline_app.store import columns, columns_building, columns_cache
from timeline_app.store.columns import cached_columns, load_columns
from timeline_app.store.columns_building import build_columns
from timeline_app.store.columns_cache import CacheKey, cache_path, read_cache, write_cache
from timeline_app.store.opening import connect_fresh
from timeline_app.store.store import EventStore

ARRAYS = [field.name for field in fields(Columns) if field.name not in ("id_index", "removed", "room")]


def same(one: Columns, other: Columns) -> bool:
    return all(list(getattr(one, name)) == list(getattr(other, name)) for name in ARRAYS)


def fresh(store: EventStore) -> Columns:
    """The columns as the rows give them."""
    return build_columns(store, untold, never)


@pytest.fixture(autouse=True)
def _every_store_has_a_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columns, "FEWEST_CACHED", 1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "bridges.timeline"
    EventStore.create(path, some_contents()).close()
    return path


@pytest.fixture
def store(path: Path) -> Iterator[EventStore]:
    with EventStore.open(path) as opened:
        yield opened


@pytest.fixture
def unread(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rows cannot be read: what comes is from the cache."""

    def fail(*_: object) -> Columns:
        raise AssertionError("the rows were read")

    monkeypatch.setattr(columns, "build_columns", fail)


def test_what_comes_from_the_cache_is_what_the_rows_say(store: EventStore) -> None:
    built = fresh(store)
    assert cached_columns(store) is None
    assert same(load_columns(store), built)
    cached = cached_columns(store)
    assert cached is not None
    assert same(cached, built)
    for name in ARRAYS:
        if isinstance(getattr(built, name), np.ndarray):
            assert getattr(cached, name).dtype == getattr(built, name).dtype
    assert [cached.row_of(event_id) for event_id in cached.ids] == [0, 1, 2]
    assert cached.row_of("nobody") is None


def test_what_comes_from_the_cache_cannot_be_changed_by_mistake(store: EventStore) -> None:
    load_columns(store)
    cached = cached_columns(store)
    assert cached is not None
    with pytest.raises(ValueError, match="read-only"):
        cached.importance[0] = 1.0


@pytest.mark.usefixtures("unread")
def test_the_next_start_reads_no_rows(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as readable, EventStore.open(path) as store:
        readable.setattr(columns, "build_columns", build_columns)
        load_columns(store)
    with EventStore.open(path) as store:
        assert load_columns(store).ids[0] == "building"
    with EventStore.open(path, read_only=True) as store:
        assert load_columns(store).ids[0] == "building"


def test_a_session_with_changes_leaves_a_cache_for_the_next(path: Path) -> None:
    with EventStore.open(path) as store:
        store.put_event(an_event("new", date="1900"))
        load_columns(store)
    with EventStore.open(path) as store:
        cached = cached_columns(store)
        assert cached is not None
        assert cached.ids[0] == "new"


def test_after_a_change_the_cache_is_not_believed(store: EventStore) -> None:
    load_columns(store)
    store.put_event(replace(store.event("opening"), title="Another"))
    assert cached_columns(store) is None
    assert "Another" in load_columns(store).titles
    assert cached_columns(store) is not None


def test_another_programs_change_counts_as_well(store: EventStore, path: Path) -> None:
    load_columns(store)
    with EventStore.open(path) as other:
        other.remove_event("opening")
    assert cached_columns(store) is None
    assert len(load_columns(store)) == 2


def test_what_changes_while_the_rows_are_read_is_not_missed(store: EventStore, path: Path) -> None:
    def change_once(done: float) -> None:
        if done == 1.0:
            with EventStore.open(path) as other:
                other.put_event(an_event("meanwhile"))

    assert "meanwhile" not in load_columns(store, progress=change_once).ids
    assert cached_columns(store) is None
    assert "meanwhile" in load_columns(store).ids


def test_another_store_in_the_same_place_has_nothing_of_the_old_cache(path: Path) -> None:
    contents = some_contents()
    with EventStore.open(path) as store:
        load_columns(store)
        version = store.data_version
    events = (replace(contents.events[0], title="Another"), *contents.events[1:])
    with EventStore.create(path, replace(contents, events=events), replace=True) as store:
        assert store.data_version == version
        assert cached_columns(store) is None
        assert "Another" in load_columns(store).titles


def test_an_older_copy_put_back_and_changed_anew_has_nothing_of_the_cache(path: Path, tmp_path: Path) -> None:
    shutil.copy2(path, tmp_path / "copy")
    with EventStore.open(path) as store:
        store.put_event(an_event("first"))
        load_columns(store)
        version = store.data_version
    shutil.copyfile(tmp_path / "copy", path)
    with EventStore.open(path) as store:
        store.put_event(an_event("second"))
        assert store.data_version == version
        assert cached_columns(store) is None
        assert "second" in load_columns(store).ids


def test_a_cache_of_another_version_of_the_program_is_not_believed(
    store: EventStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_columns(store)
    for name, value in (("FORMAT", columns_cache.FORMAT + 1), ("__version__", "0.0.0-other")):
        with monkeypatch.context() as other:
            other.setattr(columns_cache, name, value)
            assert cached_columns(store) is None
    assert cached_columns(store) is not None


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_damage_is_believed(store: EventStore, data: st.DataObject) -> None:
    load_columns(store)
    cache = cache_path(store.path)
    whole = cache.read_bytes()
    kind = data.draw(st.sampled_from(["flip", "cut", "longer", "swap", "empty"]))
    place = data.draw(st.integers(0, len(whole) - 1))
    if kind == "flip":
        content = (
            whole[:place] + bytes([whole[place] ^ (1 << data.draw(st.integers(0, 7)))]) + whole[place + 1 :]
        )
    else:
        content = {
            "cut": whole[:place],
            "longer": whole + bytes(8),
            "swap": whole[::-1],
            "empty": whole[:place] + bytes(len(whole) - place),
        }[kind]
    cache.write_bytes(content)
    found = cached_columns(store)
    assert found is None or same(found, fresh(store))
    assert same(load_columns(store), fresh(store))
    cache.write_bytes(whole)


def test_blocks_that_changed_places_are_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columns_cache, "_SUMMED_AT_ONCE", 64)
    path = tmp_path / "a.timeline"
    events = tuple(an_event(f"e-{number:03d}", date=str(1000 + number)) for number in range(100))
    with EventStore.create(path, Contents(some_contents().collection, events)) as store:
        load_columns(store)
        content = cache_path(path).read_bytes()
        assert content[1024:1088] != content[1088:1152]
        cache_path(path).write_bytes(
            content[:1024] + content[1088:1152] + content[1024:1088] + content[1152:]
        )
        assert cached_columns(store) is None


def test_a_folder_that_cannot_be_written_to_is_no_error(
    store: EventStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(columns_cache.os, "replace", fail)
    assert len(load_columns(store)) == 3
    assert [file.name for file in store.path.parent.iterdir() if "columns" in file.name] == []


def test_a_folder_in_the_place_of_the_cache_is_no_error(store: EventStore) -> None:
    cache_path(store.path).mkdir()
    assert len(load_columns(store)) == 3
    assert len(load_columns(store)) == 3


def test_a_store_opened_for_reading_is_left_alone(path: Path) -> None:
    with EventStore.open(path, read_only=True) as store:
        load_columns(store)
        load_columns(store)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_small_store_has_no_cache_and_loses_the_one_it_had(
    store: EventStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_columns(store)
    assert cache_path(store.path).exists()
    monkeypatch.setattr(columns, "FEWEST_CACHED", 4)
    store.remove_event("opening")
    load_columns(store)
    assert not cache_path(store.path).exists()


def test_a_store_in_memory_has_no_cache(tmp_path: Path) -> None:
    with EventStore(connect_fresh(Path(":memory:")), tmp_path, read_only=False) as store:
        store.replace_contents(some_contents())
        assert len(load_columns(store)) == 3
    assert list(tmp_path.iterdir()) == []


def test_what_is_changed_but_not_yet_done_is_seen_and_not_kept(store: EventStore) -> None:
    load_columns(store)

    def change_and_fail() -> None:
        with store.transaction():
            store.put_event(an_event("new", date="1900"))
            assert load_columns(store).ids[0] == "new"
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        change_and_fail()
    assert "new" not in load_columns(store).ids


def test_a_cache_lies_beside_the_file_that_a_link_leads_to(path: Path, tmp_path: Path) -> None:
    (tmp_path / "links").mkdir()
    link = tmp_path / "links" / "link.timeline"
    link.symlink_to(path)
    with EventStore.open(link) as store:
        load_columns(store)
        assert cached_columns(store) is not None
    assert [file.name for file in link.parent.iterdir()] == [link.name]


@pytest.mark.skipif(os.name != "posix", reason="names are bytes on POSIX systems")
def test_a_store_may_have_a_name_that_is_not_utf_8(path: Path) -> None:
    odd = path.with_name(os.fsdecode(b"caf\xe9.timeline"))
    try:
        path.rename(odd)
    except OSError:
        pytest.skip("this file system takes no such names")
    with EventStore.open(odd) as store:
        load_columns(store)
        assert cached_columns(store) is not None


def test_reading_tells_how_far_it_is_and_can_be_stopped(
    store: EventStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(columns_building, "_CHUNK", 1)
    told: list[float] = []
    load_columns(store, progress=told.append)
    assert told == sorted(told)
    assert len(told) >= 4
    assert told[-1] == 1.0
    store.put_event(an_event("new"))
    answers = iter([False, True])
    with pytest.raises(Stopped):
        load_columns(store, is_stopped=lambda: next(answers))
    assert cached_columns(store) is None
    assert len(load_columns(store)) == 4


def test_conflicts_between_sources_are_in_the_cache(path: Path) -> None:
    with EventStore.open(path) as store:
        excerpt = store.excerpts("opening")[0]
        store.put_excerpt(replace(excerpt, claim="1999"))
        load_columns(store)
        cached = cached_columns(store)
        assert cached is not None
        row = cached.row_of("opening")
        assert row is not None
        assert cached.flags[row] & DateFlag.CONFLICT


def test_texts_of_no_length_are_kept(tmp_path: Path) -> None:
    key = CacheKey("1", 1, 1, 1, 1, 1)
    path = tmp_path / "cache"
    number = np.zeros(1, dtype=np.int64)
    small = number.astype(np.int16)
    one = Columns(
        TextColumn.of(["a"]), TextColumn.of(["A"]), TextColumn.of([""]), number, number, number, number,
        small, small.astype(np.float32), small, small.astype(np.uint16),
        by_importance=number.astype(np.int32),
    )  # fmt: skip
    assert write_cache(path, key, one)
    found = read_cache(path, key)
    assert found is not None
    assert same(found, one)


@pytest.mark.skipif(os.name != "posix", reason="a mapped file cannot be replaced on Windows")
def test_columns_that_are_in_use_stay_when_a_newer_cache_takes_their_place(store: EventStore) -> None:
    load_columns(store)
    cached = cached_columns(store)
    store.put_event(an_event("new", date="1900"))
    load_columns(store)
    assert cached is not None
    assert list(cached.ids) == ["building", "opening", "second-bridge"]
