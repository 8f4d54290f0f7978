"""Changes that add: events with the passage they were made from, and passages to events that are there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from timeline_app.core.changes import AnyRecord, Change, change_of
from timeline_app.core.faults import UserError
from timeline_app.core.model import Event, Excerpt
from timeline_app.core.says import says
from timeline_app.core.slugs import slug
from timeline_app.store.bulk import FreeIds
from timeline_app.store.store import EventStore

_NAMELESS = "event"  # what the id of an event begins with whose title leaves nothing for one


class NewEvent(NamedTuple):
    """An event to add, and the passage that speaks of it; their ids are found when they are added."""

    event: Event
    excerpt: Excerpt | None = None


def add_events(store: EventStore, name: str, new: Iterable[NewEvent]) -> Change:
    """Add events with ids made of their titles, and with each its passage as its first excerpt."""
    wished = tuple(new)
    with store.snapshot() as connection:
        ids = FreeIds(connection).free([slug(each.event.title) or _NAMELESS for each in wished])
    records: list[AnyRecord] = []
    for event_id, (event, excerpt) in zip(ids, wished, strict=True):
        records.append(replace(event, id=event_id))
        if excerpt is not None:
            records.append(replace(excerpt, id=f"{event_id}.1", event=event_id))
    return change_of(name, [(None, record) for record in records])


def add_excerpt(store: EventStore, name: str, event_id: str, excerpt: Excerpt) -> Change:
    """Add a passage to an event, behind its others.

    Raises:
        NoSuchRecord: there is no such event.
        UserError: the passage is one of the event's already.
    """
    with store.snapshot():
        event = store.event(event_id)
        for other in store.excerpts(event_id, excerpt.article):
            if other.anchor != "lost" and (other.start, other.end) == (excerpt.start, excerpt.end):
                raise UserError(
                    says("These words are a passage of “{0}” already; it has them once.", event.title)
                )
        record = replace(excerpt, id=store.next_excerpt_id(event_id), event=event_id)
    return change_of(name, [(None, record)])
