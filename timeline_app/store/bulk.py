"""Very many events into a store: as one change, a batch at a time, so that any number fits into memory."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from timeline_app.core.batches import EventBatch
from timeline_app.core.model import Category, Collection, Event
from timeline_app.store import opening
from timeline_app.store.files import new_file
from timeline_app.store.rows import EVENT_COLUMNS, joined
from timeline_app.store.store import EventStore
from timeline_app.store.times import TimeValues
from timeline_app.store.writing import put_collection

# Ids come in no order, so their index is written all over: with this much of it in memory, few of its pages
# are written many times.
_CACHE_KIB: Final = 65_536
_MOST_REMEMBERED: Final = 10_000
_ASKED_AT_ONCE: Final = 1_000  # ids; SQLite takes 32,766 values in a statement

_INSERT_EVENT: Final = (
    f"INSERT INTO event ({', '.join(EVENT_COLUMNS)}) VALUES ({', '.join('?' * len(EVENT_COLUMNS))})"
)
_NEXT_POSITION: Final = "SELECT COALESCE(MAX(position) + 1, 0) FROM category"
_INSERT_CATEGORY: Final = "INSERT INTO category (id, position, name, colour) VALUES (?, ?, ?, ?)"


@contextmanager
def store_to_fill(path: Path) -> Iterator[EventStore]:
    """The store at ``path``, or a new one if there is none, filled in the block as one change.

    If the block fails, a store that was there is as before, and no new one is there. A new one has the
    file's name for a title; it is built beside its place and moved there when it is whole.

    Raises:
        StoreError: the file is no store, or cannot be written.
    """
    if path.exists():
        with EventStore.open(path) as store, store.transaction():
            _widen(store)
            yield store
        return
    opening.check_sqlite()
    with new_file(path, replace=False) as fresh:
        connection = opening.connect_fresh(fresh)
        try:
            store = EventStore(connection, path, read_only=False)
            with store.transaction():
                _widen(store)
                put_collection(connection, Collection(path.stem.strip() or "Untitled"))
                yield store
            connection.execute("PRAGMA journal_mode = WAL")
        finally:
            connection.close()


def add_events(
    store: EventStore,
    batches: Iterable[EventBatch],
    time_values: Callable[[str], tuple[int, int, int, int, int]] | None = None,
    note: Callable[[Sequence[str], Sequence[Event]], None] | None = None,
) -> int:
    """Add events as one change, and return how many they were.

    They must be free of faults, as a reader of files makes them (see :class:`EventBatch`); ids that are
    taken get a number. ``time_values`` works out what rows hold of a date, if the caller has done so for
    these dates and remembers it. ``note`` is told which ids the events of each batch have got.

    Raises:
        EdtfError: a date is not EDTF.
        StoreError: the store cannot be written. Nothing has changed then.
    """
    times = time_values or TimeValues()
    added = 0
    with store.transaction(), store.snapshot() as connection:
        keys: dict[str, int | None] = {"": None}
        keys.update(connection.execute("SELECT id, key FROM category"))
        names = FreeIds(connection)
        for batch in batches:
            keys.update(_add_categories(connection, batch.categories))
            ids = names.free([event.id for event in batch.events])
            rows = (_row(event, free, keys, times) for event, free in zip(batch.events, ids, strict=True))
            connection.executemany(_INSERT_EVENT, rows)
            if note is not None and ids:
                note(ids, batch.events)
            added += len(ids)
    return added


class FreeIds:
    """Ids that no event has, as near as can be to those wished for.

    What it remembers is bounded: the store itself is asked which ids are taken.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._last_numbers: dict[str, int] = {}

    def free(self, wishes: list[str]) -> list[str]:
        """An id for each wish, all of them different: the wish itself, or with a number from 2 behind it.

        They have to be in the store before the next call.
        """
        taken = self._taken(wishes)
        found = []
        for wish in wishes:
            event_id = self._numbered(wish, taken) if wish in taken else wish
            taken.add(event_id)
            found.append(event_id)
        return found

    def _numbered(self, wish: str, taken: set[str]) -> str:
        """The wish with a number; those before it are taken, unless some were left out or removed."""
        step, below = 1, self._last_numbers.get(wish, 1)
        while self._is_taken(f"{wish}-{below + step}", taken):
            below, step = below + step, step * 2
        above = below + step
        while above - below > 1:
            middle = (above + below) // 2
            if self._is_taken(f"{wish}-{middle}", taken):
                below = middle
            else:
                above = middle
        if len(self._last_numbers) >= _MOST_REMEMBERED:
            self._last_numbers.clear()
        self._last_numbers[wish] = above
        return f"{wish}-{above}"

    def _taken(self, ids: list[str]) -> set[str]:
        found: set[str] = set()
        for start in range(0, len(ids), _ASKED_AT_ONCE):
            asked = ids[start : start + _ASKED_AT_ONCE]
            query = f"SELECT id FROM event WHERE id IN ({', '.join('?' * len(asked))})"
            found.update(row[0] for row in self._connection.execute(query, asked))
        return found

    def _is_taken(self, event_id: str, taken: set[str]) -> bool:
        if event_id in taken:
            return True
        query = "SELECT 1 FROM event WHERE id = ?"
        return self._connection.execute(query, (event_id,)).fetchone() is not None


def _widen(store: EventStore) -> None:
    """Let the connection keep more pages; it is closed when the store is filled."""
    with store.snapshot() as connection:
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")


def _add_categories(connection: sqlite3.Connection, categories: Iterable[Category]) -> dict[str, int]:
    """Put categories behind those there are; their keys by id."""
    keys = {}
    for category in categories:
        position = int(connection.execute(_NEXT_POSITION).fetchone()[0])
        values = (category.id, position, category.name, category.colour)
        keys[category.id] = int(connection.execute(_INSERT_CATEGORY, values).lastrowid or 0)
    return keys


def _row(
    event: Event,
    event_id: str,
    keys: Mapping[str, int | None],
    times: Callable[[str], tuple[int, int, int, int, int]],
) -> tuple[Any, ...]:
    """The values of EVENT_COLUMNS, as :func:`~timeline_app.store.rows.event_row` makes them, in less time."""
    return (
        event_id,
        event.title,
        event.date,
        event.date_wording,
        keys[event.category],
        event.kind,
        event.importance,
        event.summary,
        joined(event.places) if event.places else "",
        joined(event.people) if event.people else "",
        joined(event.organisations) if event.organisations else "",
        joined(event.tags) if event.tags else "",
        event.note,
        *times(event.date),
    )
