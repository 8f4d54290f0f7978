"""Events on their way into a store, some at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline_app.core.model import Category, Event


@dataclass(frozen=True, slots=True)
class EventBatch:
    """Events to add, and the categories that are new with them, in the order of their lanes.

    The events hold their invariants (:func:`~timeline_app.core.invariants.event_breaches` finds none) but
    one: an id is what the event would like to be called; where that is taken, a number is put behind it.
    """

    events: Sequence[Event]
    categories: Sequence[Category] = ()
