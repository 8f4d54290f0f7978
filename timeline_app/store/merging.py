"""A store made of two others, to be looked at and thrown away. Both are only read.

Ids get a beginning that tells where a record is from, so that those of the two cannot meet.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from timeline_app.core.model import Category, Collection, KnownName
from timeline_app.core.progress import Asked, Fraction, go_on, never, untold
from timeline_app.store import opening
from timeline_app.store.errors import OPENING, explained
from timeline_app.store.files import new_file
from timeline_app.store.rows import ARTICLE_COLUMNS, EVENT_COLUMNS, EXCERPT_COLUMNS
from timeline_app.store.store import EventStore
from timeline_app.store.writing import put_collection

_BATCH: Final = 2_000  # rows
_ORPHAN_COLOUR: Final = "#8A8F98"
_ORPHANS: Final = "none"  # the end of the id of a category for events that have none

_TABLES: Final[dict[str, tuple[str, ...]]] = {
    "event": ("key", *EVENT_COLUMNS, "chosen_date"),
    "article": ("key", *ARTICLE_COLUMNS),
    "excerpt": EXCERPT_COLUMNS,
}


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: ``beginning`` is put before its ids, and ``name`` before those of its categories.

    ``orphans`` is what its events without a category are called.
    """

    store: EventStore
    beginning: str
    name: str
    orphans: str

    def category_name(self, name: str) -> str:
        """How a category of this side is called."""
        return f"{self.name} · {name}"


def merge(
    path: Path,
    title: str,
    sides: Sequence[Side],
    *,
    progress: Fraction = untold,
    is_stopped: Asked = never,
) -> None:
    """Make a store at ``path`` of the stores of some sides.

    Each side's categories stay its own. Those of the same id or name stand below one another and have one
    colour: so their lanes are seen together, and what joins two events need not cross all others. What the
    window kept in the stores by name does not come along.

    Raises:
        Stopped: ``is_stopped`` said so; nothing is at ``path`` then.
        StoreError: a store cannot be read, or the new one not be written.
    """
    opening.check_sqlite()
    with new_file(path, replace=False) as fresh, explained(path, OPENING):
        connection = opening.connect_fresh(fresh)
        try:
            connection.execute("BEGIN")
            put_collection(connection, _collection(title, sides))
            merging = _Merging(connection, progress, is_stopped, sum(map(_rows, sides)))
            for side in sides:
                merging.copy(side)
            connection.execute("COMMIT")
            connection.execute("PRAGMA journal_mode = WAL")
        finally:
            connection.close()


class _Merging:
    """Copies the rows of one side after the other."""

    def __init__(
        self, connection: sqlite3.Connection, progress: Fraction, is_stopped: Asked, rows: int
    ) -> None:
        self._connection = connection
        self._progress = progress
        self._is_stopped = is_stopped
        self._rows = max(rows, 1)
        self._copied = 0

    def copy(self, side: Side) -> None:
        """Copies all records of a side behind those that are there."""
        with side.store.snapshot() as source:
            categories = self._categories(source, side)
            shifts = {table: self._last_key(table) for table in ("event", "article")}
            for table, columns in _TABLES.items():
                rows = _changed(source, table, columns, side.beginning, shifts, categories)
                self._insert(table, columns, rows)
            # Of what is only looked at nothing is told to be unread.
            read = ((f"{side.beginning}{each}",) for (each,) in source.execute("SELECT id FROM article"))
            self._connection.executemany("INSERT INTO article_read VALUES (?)", read)

    def _categories(self, source: sqlite3.Connection, side: Side) -> dict[int | None, int]:
        """Keys here by keys there; None stands for events without a category."""
        here = dict(self._connection.execute("SELECT id, key FROM category"))
        there = source.execute("SELECT key, id FROM category").fetchall()
        keys: dict[int | None, int] = {key: here[f"{side.beginning}{each}"] for key, each in there}
        orphans = here.get(f"{side.beginning}{_ORPHANS}")
        return keys if orphans is None else {**keys, None: orphans}

    def _last_key(self, table: str) -> int:
        return int(self._connection.execute(f"SELECT COALESCE(MAX(key), 0) FROM {table}").fetchone()[0])

    def _insert(self, table: str, columns: Sequence[str], rows: Iterator[list[Any]]) -> None:
        marks = ", ".join("?" * len(columns))
        statement = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"
        while batch := [row for _, row in zip(range(_BATCH), rows, strict=False)]:
            go_on(self._is_stopped)
            self._connection.executemany(statement, batch)
            self._copied += len(batch)
            self._progress(self._copied / self._rows)


def _changed(
    source: sqlite3.Connection,
    table: str,
    columns: Sequence[str],
    beginning: str,
    shifts: dict[str, int],
    categories: dict[int | None, int],
) -> Iterator[list[Any]]:
    """The rows of a table as they are in the new store."""
    places = {column: place for place, column in enumerate(columns)}
    # An excerpt's "event" and "article" are keys too.
    own = [
        (places[each], shifts[table if each == "key" else each])
        for each in ("key", *shifts)
        if each in places
    ]
    for row in source.execute(f"SELECT {', '.join(columns)} FROM {table}"):
        changed = list(row)
        for place, shift in own:
            changed[place] += shift
        if "id" in places:
            changed[places["id"]] = f"{beginning}{changed[places['id']]}"
        if "category" in places:
            changed[places["category"]] = categories[changed[places["category"]]]
        yield changed


def _collection(title: str, sides: Sequence[Side]) -> Collection:
    collections = [side.store.collection() for side in sides]
    views = {each.view for each in collections}
    return Collection(
        title=title,
        language=collections[0].language,
        categories=tuple(_categories(sides, collections)),
        names=tuple(_names(collections)),
        view=views.pop() if len(views) == 1 else "",
    )


def _categories(sides: Sequence[Side], collections: Sequence[Collection]) -> Iterator[Category]:
    """All categories, equal ones of the sides one below the other and in one colour."""
    groups: list[tuple[set[str], list[Category]]] = []  # of equal ones, with their ids and names
    for side, collection in zip(sides, collections, strict=True):
        for category in _of_side(side, collection):
            keys = {category.id, category.name.casefold()}
            number = next((n for n, (known, _) in enumerate(groups) if keys & known), None)
            colour = category.colour if number is None else groups[number][1][0].colour
            named = Category(f"{side.beginning}{category.id}", side.category_name(category.name), colour)
            if number is None or groups[number][1][-1].id.startswith(side.beginning):
                groups.append((keys, [named]))
            else:
                groups[number][0].update(keys)
                groups[number][1].append(named)
    yield from (category for _, equal in groups for category in equal)


def _of_side(side: Side, collection: Collection) -> Iterator[Category]:
    """A side's categories as they are there, and one for its events without any."""
    yield from collection.categories
    if _has_orphans(side.store):
        yield Category(_ORPHANS, side.orphans, _ORPHAN_COLOUR)


def _has_orphans(store: EventStore) -> bool:
    with store.snapshot() as connection:
        return connection.execute("SELECT 1 FROM event WHERE category IS NULL").fetchone() is not None


def _names(collections: Sequence[Collection]) -> Iterator[KnownName]:
    """Each name once, with what else it is called in any of them."""
    found: dict[str, KnownName] = {}
    for collection in collections:
        for name in collection.names:
            before = found.get(name.name, name)
            also = tuple(dict.fromkeys((*before.also, *name.also)))
            found[name.name] = KnownName(name.name, before.kind, also)
    yield from found.values()


def _rows(side: Side) -> int:
    with side.store.snapshot() as connection:
        return sum(connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0] for table in _TABLES)
