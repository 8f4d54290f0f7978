"""What of a store's events is held against those of another store."""

from __future__ import annotations

from typing import Final

from timeline_app.core.comparing import Comparison, Described, compare
from timeline_app.core.progress import Asked, Fraction, never, untold
from timeline_app.store.rows import divided
from timeline_app.store.store import EventStore

_EVENTS: Final = """
SELECT title, effective_date, summary, places, people, organisations, id, earliest_start, latest_end
  FROM event ORDER BY id
"""


def described_events(store: EventStore) -> list[Described]:
    """All events as they are compared, in the order of their ids. Raises StoreError."""
    with store.snapshot() as connection:
        return [
            Described(
                title,
                date,
                summary,
                (*divided(places), *divided(people), *divided(organisations)),
                event_id,
                (start, end) if date else None,
            )
            for title, date, summary, places, people, organisations, event_id, start, end in (
                connection.execute(_EVENTS)
            )
        ]


def compare_stores(
    first: EventStore, second: EventStore, *, progress: Fraction = untold, is_stopped: Asked = never
) -> tuple[Comparison, list[Described], list[Described]]:
    """Which events are in both stores, and the events themselves, in the order of their ids.

    Raises:
        Stopped: ``is_stopped`` said so.
        StoreError: a store cannot be read.
    """
    events = described_events(first), described_events(second)
    return compare(*events, progress=progress, is_stopped=is_stopped), *events
