"""The dates of events that have none of their own: chosen from what their sources claim."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Final

from timeline_app.core.claims import choose_date
from timeline_app.store.rows import TIME_COLUMNS, time_values

_WITHOUT_DATE: Final = "SELECT key, chosen_date FROM event WHERE id = ? AND date = ''"
_CLAIMS: Final = "SELECT claim FROM excerpt WHERE event = ? AND claim <> '' ORDER BY number"
_CHANGES: Final = ", ".join(f"{column} = ?" for column in ("chosen_date", *TIME_COLUMNS))
_CHOOSE: Final = f"UPDATE event SET {_CHANGES} WHERE key = ?"


def choose_dates(connection: sqlite3.Connection, event_ids: Iterable[str]) -> None:
    """Bring the chosen dates of events up to date, and what follows from them.

    It has to be done whenever such an event or an excerpt of it has changed. Events with a date of their
    own stay as they are.
    """
    for event_id in event_ids:
        row = connection.execute(_WITHOUT_DATE, (event_id,)).fetchone()
        if row is None:
            continue
        key, before = row
        chosen = choose_date([claim for (claim,) in connection.execute(_CLAIMS, (key,))])
        if chosen != before:
            connection.execute(_CHOOSE, (chosen, *time_values(chosen), key))
