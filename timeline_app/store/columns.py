"""The columns that the timeline draws from: out of their cache at once, or out of the store's rows."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path
from typing import Final

from timeline_app.core.columns import Columns
from timeline_app.core.columns_editing import in_order
from timeline_app.core.progress import Asked, Fraction, never, untold
from timeline_app.store import reading
from timeline_app.store.columns_building import build_columns
from timeline_app.store.columns_cache import (
    CacheKey,
    cache_path,
    is_kept,
    read_cache,
    remove_cache,
    write_cache,
)
from timeline_app.store.store import EventStore

FEWEST_CACHED: Final = 20_000  # events; fewer are read in a blink, and their folder stays as it is

# As bytes: a file may have a name that is not UTF-8.
_FILE: Final = "SELECT CAST(file AS BLOB) FROM pragma_database_list WHERE name = 'main'"


def load_columns(store: EventStore, *, progress: Fraction = untold, is_stopped: Asked = never) -> Columns:
    """The columns of all events, sorted by their earliest start and then their id.

    Events without a date stand last; their bounds are all :data:`~timeline_app.core.calendar.FUTURE` and
    their flag is UNDATED. CONFLICT is set where a source's claim cannot be true together with the
    event's date. Category counts from 0 in the collection's order.

    They come from the cache beside the store if it is of the store as it is now. Otherwise they are read,
    which takes seconds for a million events, and kept there for the next time, if the store is open for
    writing and not in the middle of a change.

    Raises:
        Stopped: ``is_stopped`` said so.
        StoreError: the store cannot be read.
    """
    cached = cached_columns(store)
    if cached is not None:
        return cached
    file, version = _file_and_version(store)
    before = _key(file, version)
    columns = build_columns(store, progress, is_stopped)
    if file is None or before is None or store.read_only:
        return columns
    if len(columns) < FEWEST_CACHED:
        remove_cache(cache_path(file))
        return columns
    _write_log_into_file(store)
    key = _key(*_file_and_version(store))
    if key is None or (key.inode, key.data_version) != (before.inode, before.data_version):
        return columns  # it is another store by now, or has been changed
    kept = read_cache(cache_path(file), key) if write_cache(cache_path(file), key, columns) else None
    return columns if kept is None else kept


def cached_columns(store: EventStore) -> Columns | None:
    """The columns of a store as it is now, if they are at hand in its cache: some hundredths of a second.

    Raises:
        StoreError: the store cannot be read.
    """
    file, version = _file_and_version(store)
    key = _key(file, version)
    return None if file is None or key is None else read_cache(cache_path(file), key)


def keep_columns(store: EventStore, columns: Columns, data_version: int) -> bool:
    """Keep columns that were edited along with the store for the next time; whether that was possible.

    They are to be what the store's rows said when it was at ``data_version``; if it is no longer, they
    are not kept.

    Raises:
        StoreError: the store cannot be read.
    """
    file, _ = _file_and_version(store)
    if file is None or store.read_only:
        return False
    if columns.count < FEWEST_CACHED:
        remove_cache(cache_path(file))
        return False
    _write_log_into_file(store)
    key = _key(*_file_and_version(store))
    if key is None or key.data_version != data_version:
        return False
    return is_kept(cache_path(file), key) or write_cache(cache_path(file), key, in_order(columns))


def file_number(store: EventStore) -> int | None:
    """Which file lies where the store is (its inode); None if there is none. Raises StoreError."""
    key = _key(*_file_and_version(store))
    return None if key is None else key.inode


def state_of(store: EventStore) -> tuple[Path | None, CacheKey | None]:
    """A store's file, and what tells this state of it from others: what is kept beside it can be keyed by it.

    The log is written into the file first, as far as others let us. Raises StoreError.
    """
    if not store.read_only:
        _write_log_into_file(store)
    file, version = _file_and_version(store)
    return file, _key(file, version)


def _write_log_into_file(store: EventStore) -> None:
    """Write what stands in the log into the file now, as far as others let us.

    When the store is closed it would be written, and make it another file than the one the cache is of.
    """
    with store.snapshot() as connection:
        pass  # the log cannot be written from within a transaction
    with contextlib.suppress(sqlite3.Error):
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()


def _key(file: Path | None, version: int) -> CacheKey | None:
    try:
        return None if file is None else CacheKey.of(file, version)
    except OSError:
        return None


def _file_and_version(store: EventStore) -> tuple[Path | None, int]:
    """A store's own file, None for one in memory or in the middle of a change, and its data version."""
    with store.snapshot() as connection:
        name = os.fsdecode(connection.execute(_FILE).fetchone()[0] or b"")
        version = reading.data_version(connection)
    # A change counts when it ends: till then rows and version do not belong together.
    return (Path(name) if name and not connection.in_transaction else None), version
