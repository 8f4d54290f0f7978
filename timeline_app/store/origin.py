"""What a store was built from, so that the same folder leads to it again however much was changed since."""

from __future__ import annotations

from timeline_app.store.store import EventStore


def origin_of(store: EventStore) -> str:
    """The fingerprint of the contents a store was built from; empty if nobody has noted it."""
    with store.snapshot() as connection:
        return str(connection.execute("SELECT origin FROM state").fetchone()[0])


def note_origin(store: EventStore, fingerprint: str) -> None:
    """Note what a store was built from; that is no change of its contents."""
    with store.transaction(is_counted=False), store.snapshot() as connection:
        connection.execute("UPDATE state SET origin = ?", (fingerprint,))
