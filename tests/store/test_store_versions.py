"""Stores of every version so far: opened, read where they cannot be changed, and refused if newer."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from builders import some_contents

from timeline_app.core.model import Saved
from timeline_app.store import schema
from timeline_app.store.columns import load_columns
from timeline_app.store.errors import StoreError
from timeline_app.store.store import EventStore

NEWEST = schema.newest_version()
OLDER = range(1, NEWEST)
TABLES = ("state", "collection", "category", "known_name", "event", "article", "excerpt")


def store_of_version(number: int, path: Path) -> Path:
    """A store of :func:`some_contents` as the program of that version wrote it."""
    EventStore.create(path.with_name("newest.timeline"), some_contents()).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.execute("PRAGMA journal_mode = WAL")
        schema.migrate(connection, number)
        connection.execute("DELETE FROM state")
        connection.execute("ATTACH ? AS newest", (str(path.with_name("newest.timeline")),))
        for table in TABLES:
            query = f"SELECT name FROM main.pragma_table_info('{table}', 'main')"
            columns = ", ".join(row[0] for row in connection.execute(query))
            connection.execute(f"INSERT INTO main.{table} SELECT {columns} FROM newest.{table}")
        connection.execute("DETACH newest")
    path.with_name("newest.timeline").unlink()
    return path


@pytest.fixture(params=OLDER)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return store_of_version(request.param, tmp_path / "old.timeline")


def test_an_older_store_is_opened_and_brought_up_to_date(old: Path) -> None:
    with EventStore.open(old) as store:
        assert store.contents() == some_contents()
        assert store.damage() == ""
        store.replace_contents(replace(some_contents(), saved=(Saved("filter", "Trade", "{}"),)))
    with EventStore.open(old, read_only=True) as store:
        assert [saved.name for saved in store.contents().saved] == ["Trade"]


def test_an_older_store_is_read_as_it_is_and_stays_as_it_is(old: Path) -> None:
    before = old.read_bytes()
    with EventStore.open(old, read_only=True) as store:
        assert store.contents() == some_contents()
        assert store.damage() == ""
        assert len(load_columns(store)) == 3
        with pytest.raises(StoreError, match="can only be read"):
            store.remove_event("opening")
    assert old.read_bytes() == before
    assert [file.name for file in old.parent.iterdir()] == [old.name]


def test_an_older_store_is_read_where_nobody_may_write(unprivileged: Path) -> None:
    old = store_of_version(1, unprivileged / "old.timeline")
    for path, rights in ((old, 0o444), (unprivileged, 0o555)):
        path.chmod(rights)
    try:
        with EventStore.open(old, read_only=True) as store:
            assert store.contents() == some_contents()
    finally:
        unprivileged.chmod(0o755)


def test_a_store_of_a_newer_version_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "newer.timeline"
    EventStore.create(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {NEWEST + 1}")
    for read_only in (False, True):
        with pytest.raises(StoreError, match=r"newer version of this program.*update the program"):
            EventStore.open(path, read_only=read_only)
