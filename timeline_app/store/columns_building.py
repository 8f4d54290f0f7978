"""The events of a store as arrays, read row by row: what the cache is made of."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from timeline_app.core.columns import Columns, DateFlag, by_importance
from timeline_app.core.progress import Asked, Fraction, go_on
from timeline_app.core.says import says
from timeline_app.core.text_column import TextColumn, TextIndex
from timeline_app.store.claims import conflicting_events
from timeline_app.store.errors import DAMAGED, StoreError
from timeline_app.store.store import EventStore

_CHUNK: Final = 4_000  # rows held as Python objects at a time
MOST_ARTICLES: Final = np.iinfo(np.int16).max
_READING_SHARE: Final = 0.8  # of the time; the rest goes into sorting

_TEXTS: Final = ("id", "title", "effective_date")
_KINDS: Final[dict[str, type[np.generic]]] = {
    "key": np.int64,
    "category": np.int64,
    "earliest_start": np.int64,
    "latest_start": np.int64,
    "earliest_end": np.int64,
    "latest_end": np.int64,
    "importance": np.float32,
    "flags": np.uint16,
}
# In the order of the table, so that it is read from front to back; sorting arrays is quicker.
_EVENTS: Final = (
    f"SELECT {', '.join(f'CAST({name} AS BLOB)' for name in _TEXTS)}, {', '.join(_KINDS)}"
    " FROM event ORDER BY key"
).replace(" category,", " COALESCE(category, -1),")
_SUPPORT: Final = """
SELECT excerpt.event, COUNT(DISTINCT excerpt.article)
  FROM excerpt JOIN event ON event.key = excerpt.event
 GROUP BY excerpt.event
"""

Arrays = dict[str, npt.NDArray[Any]]


def build_columns(store: EventStore, progress: Fraction, is_stopped: Asked) -> Columns:
    """The columns of all events as the store is now, sorted by their earliest start and then their id.

    Raises:
        Stopped: ``is_stopped``, which is asked after every few thousand rows, said so.
        StoreError: the store cannot be read.
    """
    with store.snapshot() as connection:
        texts, sums, arrays = _read(connection, progress, is_stopped)
        keys = arrays.pop("key")
        order = _order(connection, keys, arrays)
        go_on(is_stopped)
        category = _positions(connection, arrays.pop("category"))
        articles = _articles(connection, keys)
        conflicting = conflicting_events(store)
    progress(0.9)
    ids, titles, dates = (texts.pop(0).taken(order) for _ in _TEXTS)
    numbers: dict[str, Any] = {name: arrays.pop(name)[order] for name in tuple(arrays)}
    columns = Columns(
        ids,
        titles,
        dates,
        category=category[order],
        articles=articles[order],
        id_index=TextIndex.of_sums(sums[order]),
        **numbers,
    )
    _flag(columns, conflicting)
    every = by_importance(columns, np.arange(len(columns))).astype(np.int32)
    progress(1.0)
    return replace(columns, by_importance=every)


def _read(
    connection: sqlite3.Connection, progress: Fraction, is_stopped: Asked
) -> tuple[list[TextColumn], npt.NDArray[np.uint32], Arrays]:
    """Texts, CRC-32 of the ids, and arrays, by row of the table."""
    count = int(connection.execute("SELECT COUNT(*) FROM event").fetchone()[0])
    arrays: Arrays = {name: np.empty(count, dtype=kind) for name, kind in _KINDS.items()}
    sums = np.empty(count, dtype=np.uint32)
    texts = [_Pieces(count) for _ in _TEXTS]
    start = 0
    cursor = connection.execute(_EVENTS)
    while rows := cursor.fetchmany(_CHUNK):
        cells = list(zip(*rows, strict=True))
        end = start + len(rows)
        if end > count:
            break
        for pieces, values in zip(texts, cells, strict=False):
            pieces.add(start, values)
        sums[start:end] = list(map(zlib.crc32, cells[0]))
        _fill(arrays, start, end, cells[len(_TEXTS) :])
        start = end
        progress(_READING_SHARE * start / count)
        go_on(is_stopped)
    if start != count:
        raise StoreError(says("the events cannot be counted: {0}", DAMAGED))
    return [pieces.column() for pieces in texts], sums, arrays


def _fill(arrays: Arrays, start: int, end: int, cells: Sequence[tuple[Any, ...]]) -> None:
    try:
        for array, values in zip(arrays.values(), cells, strict=True):
            array[start:end] = values
    except (TypeError, ValueError, OverflowError) as error:  # what only a damaged table holds
        raise StoreError(says("the times of the events cannot be read: {0}", DAMAGED)) from error


class _Pieces:
    """A text column in the making."""

    def __init__(self, count: int) -> None:
        self._offsets = np.zeros(count + 1, dtype=np.int64)
        self._blob = bytearray()

    def add(self, start: int, texts: Iterable[bytes]) -> None:
        """Add the texts of the rows from ``start`` on. Raises UnicodeDecodeError."""
        encoded = tuple(texts)
        blob = b"".join(encoded)
        ends = self._offsets[start + 1 : start + 1 + len(encoded)]
        np.cumsum(list(map(len, encoded)), out=ends)
        if not blob.isascii():
            for text in encoded:  # each for itself: a letter cut in two is whole again in the blob
                text.decode()
        ends += self._offsets[start]
        self._blob += blob

    def column(self) -> TextColumn:
        return TextColumn(np.frombuffer(self._blob, dtype=np.uint8), self._offsets)


def _order(
    connection: sqlite3.Connection, keys: npt.NDArray[np.int64], arrays: Arrays
) -> npt.NDArray[np.int64]:
    """The rows by earliest start, those with a date first, then by id."""
    query = f"SELECT key FROM event ORDER BY id LIMIT {len(keys) + 1}"  # a damaged index may have no end
    by_id = np.fromiter(chain.from_iterable(connection.execute(query)), np.int64)
    if len(by_id) != len(keys):
        raise StoreError(says("the index of the events is not that of their table: {0}", DAMAGED))
    # Rows are in the order of their keys, so this is the place among the ids of each row.
    rank = np.argsort(by_id)
    undated = arrays["flags"] & np.uint16(DateFlag.UNDATED)
    return np.lexsort((rank, undated, arrays["earliest_start"]))


def _positions(connection: sqlite3.Connection, categories: npt.NDArray[np.int64]) -> npt.NDArray[np.int16]:
    """The categories' places among the lanes, from their keys; -1 stays."""
    known = dict(connection.execute("SELECT key, position FROM category").fetchall())
    keys, places = np.unique(categories, return_inverse=True)
    return np.array([known.get(key, -1) for key in keys.tolist()], dtype=np.int16)[places]


def _articles(connection: sqlite3.Connection, keys: npt.NDArray[np.int64]) -> npt.NDArray[np.int16]:
    """How many articles support each event."""
    supported = np.array(connection.execute(_SUPPORT).fetchall(), dtype=np.int64).reshape(-1, 2)
    counts = np.zeros(len(keys), dtype=np.int16)
    rows = keys.searchsorted(supported[:, 0])
    counts[rows] = np.minimum(supported[:, 1], MOST_ARTICLES)
    return counts


def _flag(columns: Columns, conflicting: Iterable[str]) -> None:
    """Set CONFLICT on the rows of these events."""
    rows = [row for event_id in conflicting if (row := columns.row_of(event_id)) is not None]
    columns.flags[rows] |= np.uint16(DateFlag.CONFLICT)
