"""Stores of older schemas: brought up to date step by step, with a copy of what was."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from builders import an_event, some_contents

from timeline_app.store import schema
from timeline_app.store.errors import StoreError
from timeline_app.store.store import EventStore


def add_table(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE note (key INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT")


def fail_after_changing(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM excerpt")
    raise sqlite3.OperationalError("no such function: later")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "bridges.timeline"
    EventStore.create(place, some_contents()).close()
    return place


def release(monkeypatch: pytest.MonkeyPatch, *migrations: schema.Migration) -> None:
    """Let the program have these steps beyond its own."""
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, *migrations))


NEWEST = schema.newest_version()


def version_in(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


def test_an_old_store_is_brought_up_to_date_and_a_copy_of_it_is_kept(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    release(monkeypatch, add_table)
    with EventStore.open(path) as store:
        assert store.contents() == some_contents()
        store.put_event(an_event("new"))
    assert version_in(path) == NEWEST + 1
    copy = path.with_name(f"bridges.schema-{NEWEST}.timeline")
    assert version_in(copy) == NEWEST
    monkeypatch.undo()
    with EventStore.open(copy) as old:
        assert old.contents() == some_contents()


def test_a_store_that_is_up_to_date_is_not_copied(path: Path) -> None:
    EventStore.open(path).close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_an_earlier_copy_is_not_overwritten(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = path.with_name(f"bridges.schema-{NEWEST}.timeline")
    taken.write_text("mine", encoding="utf-8")
    release(monkeypatch, add_table)
    EventStore.open(path).close()
    assert taken.read_text(encoding="utf-8") == "mine"
    assert version_in(path.with_name(f"bridges.schema-{NEWEST}-2.timeline")) == NEWEST


def test_a_step_that_fails_leaves_the_store_at_the_step_before(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        release(patch, add_table, fail_after_changing)
        with pytest.raises(StoreError, match="no such function"):
            EventStore.open(path)
    assert version_in(path) == NEWEST + 1
    release(monkeypatch, add_table)
    with EventStore.open(path) as store:
        assert store.contents() == some_contents()


def test_an_old_store_opened_for_reading_is_not_changed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = path.read_bytes()
    release(monkeypatch, add_table)
    with pytest.raises(
        StoreError, match="older version of this program; open it once where it can be written"
    ):
        EventStore.open(path, read_only=True)
    assert path.read_bytes() == before


def test_a_new_store_takes_every_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release(monkeypatch, add_table)
    EventStore.create(tmp_path / "new.timeline").close()
    assert version_in(tmp_path / "new.timeline") == NEWEST + 1
