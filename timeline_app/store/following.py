"""What changes in an open store, for those who hold its columns: exactly what was changed, whoever did it.

Triggers of the connection itself note each event that a change has reached. So nobody has to tell which ones
these are; and a cache of columns that were changed along with the store can be believed as one of its rows.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from timeline_app.core.columns import Columns, DateFlag
from timeline_app.core.columns_editing import Cells
from timeline_app.core.model import Article, Collection
from timeline_app.store import reading
from timeline_app.store.claims import claims_of, has_conflict
from timeline_app.store.columns import file_number, keep_columns
from timeline_app.store.columns_building import MOST_ARTICLES
from timeline_app.store.errors import READING, explained
from timeline_app.store.store import EventStore

MOST_FOLLOWED: Final = 2_000  # events; of more it is quicker to read everything anew

_ON_EVENT: Final = """
CREATE TEMP TRIGGER note_{doing}_event_{side} AFTER {doing} ON main.event BEGIN
    INSERT INTO changed_event (id) VALUES ({side}.id);
END
"""
_ON_EXCERPT: Final = """
CREATE TEMP TRIGGER note_{doing}_excerpt_{side} AFTER {doing} ON main.excerpt BEGIN
    INSERT INTO changed_event (id) SELECT id FROM main.event WHERE key = {side}.event;
END
"""
_ON_RECORD: Final = """
CREATE TEMP TRIGGER note_{doing}_{table} AFTER {doing} ON main.{table} BEGIN
    INSERT INTO changed_record (kind) VALUES ('{kind}');
END
"""
_DOINGS: Final = {"INSERT": ("new",), "UPDATE": ("old", "new"), "DELETE": ("old",)}
_RECORDS: Final = {
    "article": "article",
    "category": "collection",
    "collection": "collection",
    "known_name": "collection",
}
_IDS: Final = f"SELECT DISTINCT id FROM changed_event LIMIT {MOST_FOLLOWED + 1}"
_CELLS: Final = """
SELECT event.id, title, effective_date, earliest_start, latest_start, earliest_end, latest_end,
       COALESCE(category.position, -1), importance,
       (SELECT MIN(COUNT(DISTINCT excerpt.article), ?) FROM excerpt WHERE excerpt.event = event.key), flags
  FROM event LEFT JOIN category ON category.key = event.category
 WHERE event.id = ?
"""


@dataclass(frozen=True, slots=True)
class StoreChanges:
    """What has changed in a store since the last time it was asked.

    ``put`` are the events that are there now, new or changed, ``removed`` the ids of those that are not.
    ``claims`` are the dates (EDTF) that the sources of the events in ``put`` give, where they give other
    ones than the events' own. ``collection`` and ``articles`` are None where they are as they were. With
    ``is_sweeping`` everything has to be read anew: too much has changed, or another program has changed it.
    ``number`` counts the answers.
    """

    number: int = 0
    put: tuple[Cells, ...] = ()
    removed: tuple[str, ...] = ()
    claims: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    collection: Collection | None = None
    articles: tuple[Article, ...] | None = None
    is_sweeping: bool = False


class Following:
    """Follows the changes of a store from when it is made on; it belongs to the thread of the store.

    It is to be made before the columns are loaded that it is to be followed for. It sees each change of the
    store's own connection, and notices that another connection has changed something.
    """

    def __init__(self, store: EventStore) -> None:
        """Raises StoreError."""
        self._store = store
        self._number = 0
        if not store.read_only:
            _take_notes(store)
        self._file = file_number(store)
        with store.snapshot() as connection:
            self._others = _changes_by_others(connection)
            self._categories = _categories(reading.collection(connection))

    def changes(self) -> StoreChanges:
        """What has changed since the last time this was asked. Raises StoreError."""
        if self._store.read_only:
            return self._changes_by_others_only()
        with self._store.snapshot() as connection:
            ids = [row[0] for row in connection.execute(_IDS)]
            kinds = {row[0] for row in connection.execute("SELECT DISTINCT kind FROM changed_record")}
            collection = reading.collection(connection) if "collection" in kinds else None
            categories = self._categories if collection is None else _categories(collection)
            # New ones at the end leave the numbers of the others as they are.
            is_moved = categories[: len(self._categories)] != self._categories
            if is_moved or len(ids) > MOST_FOLLOWED or _changes_by_others(connection) != self._others:
                return StoreChanges(is_sweeping=True)
            put, claims = _read(connection, ids)
            articles = tuple(self._store.articles()) if "article" in kinds else None
        self._categories = categories
        _clear(self._store)
        self._number += 1
        there = {cells.id for cells in put}
        removed = tuple(each for each in ids if each not in there)
        return StoreChanges(self._number, put, removed, claims, collection, articles)

    def _changes_by_others_only(self) -> StoreChanges:
        """Of a store that this connection cannot change."""
        with self._store.snapshot() as connection:
            is_sweeping = _changes_by_others(connection) != self._others
        return StoreChanges(self._number, is_sweeping=is_sweeping)

    def is_at(self, number: int) -> bool:
        """Whether the answer of this number is the last that was given."""
        return number == self._number

    def keep(self, columns: Columns, number: int) -> bool:
        """Keep columns for the next start in place of those in the cache; whether that was done.

        It is only if they are of the store as it is now: if all changes up to the answer of this ``number``
        are in them, and there have been none since. Nobody is to edit them meanwhile. Raises StoreError.
        """
        if self._store.read_only:
            return False
        with self._store.snapshot() as connection:
            is_noted = connection.execute("SELECT 1 FROM changed_event LIMIT 1").fetchone() is not None
            if is_noted or not self.is_at(number) or _changes_by_others(connection) != self._others:
                return False
            version = reading.data_version(connection)
        return file_number(self._store) == self._file and keep_columns(self._store, columns, version)


def _take_notes(store: EventStore) -> None:
    """Let the store's connection note its changes, if it does not yet; what was noted is forgotten."""
    with store.snapshot() as connection:
        is_noting = connection.execute(
            "SELECT 1 FROM sqlite_temp_schema WHERE name = 'changed_event'"
        ).fetchone()
    with explained(store.path, READING):
        for statement in () if is_noting else _statements():
            connection.execute(statement)
    _clear(store)


def _statements() -> Iterator[str]:
    yield "CREATE TEMP TABLE changed_event (number INTEGER PRIMARY KEY, id TEXT NOT NULL)"
    yield "CREATE TEMP TABLE changed_record (number INTEGER PRIMARY KEY, kind TEXT NOT NULL)"
    for doing, sides in _DOINGS.items():
        for side in sides:
            yield _ON_EVENT.format(doing=doing, side=side)
            yield _ON_EXCERPT.format(doing=doing, side=side)
        for table, kind in _RECORDS.items():
            yield _ON_RECORD.format(doing=doing, table=table, kind=kind)


def _clear(store: EventStore) -> None:
    """Forget what was noted: outside of a snapshot, which would take it back."""
    with store.snapshot() as connection:
        pass
    with explained(store.path, READING):
        connection.execute("DELETE FROM changed_event")
        connection.execute("DELETE FROM changed_record")


def _changes_by_others(connection: sqlite3.Connection) -> int:
    """A number that is another one once another connection has changed the store (SQLite, "PRAGMA
    data_version")."""
    return int(connection.execute("PRAGMA main.data_version").fetchone()[0])


def _categories(collection: Collection) -> tuple[str, ...]:
    return tuple(category.id for category in collection.categories)


def _read(
    connection: sqlite3.Connection, ids: Sequence[str]
) -> tuple[tuple[Cells, ...], dict[str, tuple[str, ...]]]:
    """What the columns hold of these events, as far as they are there; and the claims of their sources."""
    found = []
    claims: dict[str, tuple[str, ...]] = {}
    for event_id in ids:
        row = connection.execute(_CELLS, (MOST_ARTICLES, event_id)).fetchone()
        if row is None:
            continue
        cells = Cells(*row)
        claimed = claims_of(connection, event_id)
        if any(claim != cells.date for claim in claimed):
            claims[event_id] = claimed
        if has_conflict(cells.date, claimed):
            cells = cells._replace(flags=cells.flags | DateFlag.CONFLICT)
        found.append(cells)
    return tuple(found), claims
