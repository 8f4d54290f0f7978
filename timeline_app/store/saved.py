"""What the window saved in a store by name."""

from __future__ import annotations

from timeline_app.core.model import Saved
from timeline_app.store import reading
from timeline_app.store.store import EventStore


def saved_records(store: EventStore, kind: str) -> tuple[Saved, ...]:
    """What was saved of one kind, by name. Raises StoreError."""
    with store.snapshot() as connection:
        return tuple(record for record in reading.saved(connection) if record.kind == kind)
