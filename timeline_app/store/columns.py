"""The events of a store as arrays, in one query."""

from __future__ import annotations

from typing import Final

import numpy as np

from timeline_app.core.columns import Columns, DateFlag
from timeline_app.store.claims import conflicting_events
from timeline_app.store.store import EventStore

_CHUNK: Final = 10_000  # rows held as Python objects at a time
_MOST_ARTICLES: Final = np.iinfo(np.int16).max

# The arrays in the order of the query's cells.
_KINDS: Final[dict[str, type[np.generic]]] = {
    "earliest_start": np.int64,
    "latest_start": np.int64,
    "earliest_end": np.int64,
    "latest_end": np.int64,
    "category": np.int16,
    "importance": np.float32,
    "articles": np.int16,
    "flags": np.uint16,
}

_QUERY: Final = f"""
SELECT event.id, event.title, event.effective_date,
       event.earliest_start, event.latest_start, event.earliest_end, event.latest_end,
       COALESCE(category.position, -1), event.importance,
       MIN(COALESCE(support.articles, 0), {_MOST_ARTICLES}), event.flags
  FROM event
  LEFT JOIN category ON category.key = event.category
  LEFT JOIN (SELECT event, COUNT(DISTINCT article) AS articles FROM excerpt GROUP BY event) AS support
         ON support.event = event.key
 ORDER BY event.earliest_start, event.flags & {int(DateFlag.UNDATED)}, event.id
"""


def load_columns(store: EventStore) -> Columns:
    """The columns of all events, sorted by their earliest start and then their id.

    Events without a date stand last; their bounds are all :data:`~timeline_app.core.calendar.FUTURE` and
    their flag is UNDATED. CONFLICT is set where a source's claim cannot be true together with the
    event's date. Category counts from 0 in the collection's order.
    """
    with store.snapshot() as connection:
        count = int(connection.execute("SELECT COUNT(*) FROM event").fetchone()[0])
        arrays = {name: np.empty(count, dtype=kind) for name, kind in _KINDS.items()}
        ids: list[str] = []
        titles: list[str] = []
        dates: list[str] = []
        cursor = connection.execute(_QUERY)
        while rows := cursor.fetchmany(_CHUNK):
            start, end = len(ids), len(ids) + len(rows)
            cells = list(zip(*rows, strict=True))
            ids.extend(cells[0])
            titles.extend(cells[1])
            dates.extend(cells[2])
            for array, values in zip(arrays.values(), cells[3:], strict=True):
                array[start:end] = values
        conflicting = conflicting_events(store)
    if conflicting:
        is_conflicting = np.fromiter((event_id in conflicting for event_id in ids), np.bool_, len(ids))
        arrays["flags"][is_conflicting] |= np.uint16(DateFlag.CONFLICT)
    return Columns(ids, titles, dates, **arrays)
