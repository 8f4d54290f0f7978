"""What a list changes of events: plans for the store, which read what is there and give a change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from timeline_app.app.edits.edits import Plan
from timeline_app.core.changes import Change
from timeline_app.core.model import Event
from timeline_app.formats.event_cells import names_in
from timeline_app.store.planning import change_events
from timeline_app.store.store import EventStore

Changed = Callable[[Event], Event]


def with_value(field_id: str, value: object) -> Changed:
    """What makes an event say something else in one of its cells."""
    if field_id == "date":
        return partial(_with_date, date=str(value))
    is_text = field_id in ("title", "summary")
    kept: Any = " ".join(str(value).split()) if is_text else value
    if field_id in ("tags", "places", "people", "organisations"):
        kept = names_in(str(value))
    return partial(_with_field, field_id=field_id, value=kept)


def with_tags(tags: Sequence[str]) -> Changed:
    """What gives an event tags besides those it has."""
    return lambda event: replace(event, tags=tuple(dict.fromkeys((*event.tags, *tags))))


def without_tags(tags: Sequence[str]) -> Changed:
    """What takes tags from an event."""
    return lambda event: replace(event, tags=tuple(tag for tag in event.tags if tag not in tags))


def plan_of(name: str, event_ids: Sequence[str], changed: Changed) -> Plan:
    """Changes all of these events in the same manner, as one step."""

    def plan(store: EventStore) -> Change:
        return change_events(store, name, event_ids, changed)

    return plan


def _with_date(event: Event, date: str) -> Event:
    # The wording was that of the date before.
    return event if date == event.date else replace(event, date=date, date_wording="")


def _with_field(event: Event, field_id: str, value: Any) -> Event:
    return replace(event, **{field_id: value})
