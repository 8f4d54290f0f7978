"""Very many events that were added as one change, taken out again as one change.

What a change of few events remembers is each record. Of these only the ids are remembered, packed, and one
hash over what the events were: some bytes an event, however long its texts are.
"""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from timeline_app.core.batches import EventBatch
from timeline_app.core.faults import UserError
from timeline_app.core.model import Collection, Event
from timeline_app.core.progress import Asked, Fraction, go_on, never, untold
from timeline_app.core.says import says
from timeline_app.store import reading, writing
from timeline_app.store.applying import ChangedMeanwhile
from timeline_app.store.bulk import add_events
from timeline_app.store.store import EventStore

_AT_ONCE: Final = 1_000  # ids in a statement; SQLite takes 32,766 values


@dataclass(frozen=True, slots=True)
class AddedEvents:
    """Events that were added as one change, and how they are known again.

    ``blocks`` are their ids, packed some at a time; ``digest`` is the BLAKE2b hash over what they were, in
    that order; ``before`` and ``after`` is the collection, which may have got categories.
    """

    count: int
    blocks: tuple[bytes, ...]
    digest: bytes
    before: Collection
    after: Collection


def add_undoably(
    store: EventStore,
    batches: Iterable[EventBatch],
    time_values: Callable[[str], tuple[int, int, int, int, int]] | None = None,
) -> AddedEvents:
    """Add events as :func:`~timeline_app.store.bulk.add_events` does, and remember which they were."""
    record = _Record()
    with store.transaction():
        before = store.collection()
        count = add_events(store, batches, time_values, record.add)
        return AddedEvents(count, tuple(record.blocks), record.digest, before, store.collection())


def add_again(
    store: EventStore,
    batches: Iterable[EventBatch],
    added: AddedEvents,
    time_values: Callable[[str], tuple[int, int, int, int, int]] | None = None,
) -> None:
    """Add what was taken out by :func:`take_out`, which the caller has read from where it came from.

    Raises:
        UserError: that is not what it was. Nothing has changed then.
        StoreError: the store cannot be written. Nothing has changed then.
    """
    with store.transaction():
        if add_undoably(store, batches, time_values) != added:
            raise UserError(
                says(
                    "The file, or the store, is no longer what it was when the table was imported. "
                    "Import the table again to see what it holds now."
                )
            )


def take_out(
    store: EventStore, added: AddedEvents, progress: Fraction = untold, is_stopped: Asked = never
) -> None:
    """Take events out that were added as one change; new categories go with them.

    Raises:
        ChangedMeanwhile: some of them, or the collection, are no longer what they were.
        StoreError: the store cannot be written.
        Stopped: ``is_stopped`` said so.
        In all these cases nothing has changed.
    """
    record = _Record()
    with store.transaction(), store.snapshot() as connection:
        if reading.collection(connection) != added.after:
            raise _changed(says("the collection's title, categories or names differ"))
        for number, block in enumerate(added.blocks, 1):
            go_on(is_stopped)
            ids = _unpacked(block)
            events = list(_events(connection, ids))
            record.add([event.id for event in events], events)
            _remove(connection, ids)
            progress(number / len(added.blocks))
        if record.digest != added.digest:
            raise _changed(says("some of the imported events differ or are gone"))
        if added.before != added.after:
            writing.put_collection(connection, added.before)


class _Record:
    """Events as they are added, or read again."""

    def __init__(self) -> None:
        self.blocks: list[bytes] = []
        self._hash = hashlib.blake2b(digest_size=32)

    def add(self, ids: Sequence[str], events: Sequence[Event]) -> None:
        for event_id, event in zip(ids, events, strict=True):
            self._hash.update(_told(event_id, event))
        self.blocks.append(zlib.compress("\n".join(ids).encode()))

    @property
    def digest(self) -> bytes:
        return self._hash.digest()


def _told(event_id: str, event: Event) -> bytes:
    """All of an event, as bytes that no other event has."""
    lists = (event.places, event.people, event.organisations, event.tags)
    parts = (
        event_id,
        event.title,
        event.date,
        event.date_wording,
        event.category,
        event.kind,
        float(event.importance),
        event.summary,
        *map(tuple, lists),
        event.note,
    )
    return repr(parts).encode()


def _unpacked(block: bytes) -> list[str]:
    return zlib.decompress(block).decode().split("\n")


def _events(connection: sqlite3.Connection, ids: Sequence[str]) -> Iterator[Event]:
    """The events of these ids in their order; those that are not there are left out."""
    for start in range(0, len(ids), _AT_ONCE):
        asked = ids[start : start + _AT_ONCE]
        found = reading.events_of(connection, asked)
        yield from (found[event_id] for event_id in asked if event_id in found)


def _remove(connection: sqlite3.Connection, ids: Sequence[str]) -> None:
    for start in range(0, len(ids), _AT_ONCE):
        asked = ids[start : start + _AT_ONCE]
        places = ", ".join("?" * len(asked))
        query = (
            "SELECT event.id FROM excerpt JOIN event ON event.key = excerpt.event"
            f" WHERE event.id IN ({places}) LIMIT 1"
        )
        supported = connection.execute(query, asked).fetchone()
        if supported is not None:
            raise _changed(says("event '{0}' has a source now", supported[0]))
        connection.execute(f"DELETE FROM event WHERE id IN ({places})", asked)


def _changed(what: str) -> ChangedMeanwhile:
    return ChangedMeanwhile(
        says(
            "the store was changed meanwhile, by another window or program: {0}. Nothing "
            "was done; look at what is there now and try again",
            what,
        )
    )
