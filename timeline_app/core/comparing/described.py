"""What of an event is held against other events."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline_app.core.model import Event


@dataclass(frozen=True, slots=True, order=True)
class Described:
    """An event as it is compared. ``date`` is the one that counts (EDTF), empty if there is none.

    ``limits`` are the earliest start and the latest end that follow from it (s), where these are known; if
    not they are worked out.
    """

    title: str
    date: str
    summary: str = ""
    names: tuple[str, ...] = ()
    id: str = ""
    limits: tuple[int, int] | None = field(default=None, compare=False)


def described(event: Event, date: str) -> Described:
    """What is compared of an event with this date."""
    names = (*event.places, *event.people, *event.organisations)
    return Described(event.title, date, event.summary, names, event.id)
