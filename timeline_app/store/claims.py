"""The dates that sources give, where they are not the same as their event's."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Final

from timeline_app.core.claims import compare_claim
from timeline_app.store.store import EventStore

_CLAIMS: Final = """
SELECT event.id, event.effective_date, excerpt.claim
  FROM excerpt JOIN event ON event.key = excerpt.event
 WHERE excerpt.claim <> '' AND event.key IN
       (SELECT differing.event FROM excerpt AS differing JOIN event AS dated ON dated.key = differing.event
         WHERE differing.claim <> '' AND differing.claim <> dated.effective_date)
 ORDER BY event.id, excerpt.article, excerpt.number
"""
_CLAIMS_OF: Final = """
SELECT claim FROM excerpt WHERE claim <> '' AND event = (SELECT key FROM event WHERE id = ?)
 ORDER BY article, number
"""


def differing_claims(store: EventStore) -> dict[str, tuple[str, ...]]:
    """The claims (EDTF) of each event that has one unlike its date; each claim once, in order.

    An event's date is the one set by hand, or else the one chosen from its claims.
    """
    claims: dict[str, dict[str, None]] = {}
    with store.snapshot() as connection:
        for event_id, _, claim in connection.execute(_CLAIMS):
            claims.setdefault(event_id, {})[claim] = None
    return {event_id: tuple(texts) for event_id, texts in claims.items()}


def conflicting_events(store: EventStore) -> set[str]:
    """The events with a claim that cannot be true together with their date."""
    with store.snapshot() as connection:
        return {
            event_id for event_id, date, claim in connection.execute(_CLAIMS) if has_conflict(date, [claim])
        }


def claims_of(connection: sqlite3.Connection, event_id: str) -> tuple[str, ...]:
    """The claims (EDTF) of an event; each once, in order."""
    return tuple(dict.fromkeys(claim for (claim,) in connection.execute(_CLAIMS_OF, (event_id,))))


def has_conflict(date: str, claims: Iterable[str]) -> bool:
    """Whether one of an event's claims cannot be true together with its date."""
    return any(claim != date and compare_claim(date, claim) == "conflicts" for claim in claims)
