"""What the events of a figure rest on, read in one go."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_app.core.model import EventSources
from timeline_app.store import reading
from timeline_app.store.store import EventStore


def sources_of_events(store: EventStore, event_ids: Sequence[str]) -> tuple[EventSources, ...]:
    """Events with their sources, in the order of the ids; one that is gone is left out."""
    with store.snapshot() as connection:
        found = reading.sources_of_events(connection, event_ids)
    return tuple(found[event_id] for event_id in event_ids if event_id in found)
