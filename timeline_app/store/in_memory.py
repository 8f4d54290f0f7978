"""Stores that are in memory only."""

from __future__ import annotations

from pathlib import Path

from timeline_app.core.model import Contents
from timeline_app.store.opening import connect_fresh
from timeline_app.store.store import EventStore


def store_in_memory(contents: Contents, path: Path) -> EventStore:
    """A store with these contents; ``path`` is what messages call it.

    Raises:
        InputFaults: the contents break an invariant.
    """
    store = EventStore(connect_fresh(Path(":memory:")), path, read_only=False)
    try:
        store.replace_contents(contents)
    except BaseException:
        store.close()
        raise
    return store
