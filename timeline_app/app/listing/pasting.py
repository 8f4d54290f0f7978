"""What a table that is pasted would do: found out before anything is changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from timeline_app.core.changes import AnyRecord, Change, change_of
from timeline_app.core.model import Event
from timeline_app.core.slugs import slug
from timeline_app.formats.event_cells import CellLine, CellRefusal, CellTable, event_with, id_wished
from timeline_app.store.bulk import FreeIds
from timeline_app.store.errors import NoSuchRecord
from timeline_app.store.store import EventStore

Doing = Literal["added", "changed", "same", "refused"]


@dataclass(frozen=True, slots=True)
class PastedLine:
    """A line of the table and what it does; ``after`` is the event it makes, ``before`` what that was."""

    number: int
    doing: Doing
    before: Event | None
    after: Event
    refused: tuple[CellRefusal, ...] = ()


@dataclass(frozen=True, slots=True)
class Pasted:
    """All lines of a table, and the names of its columns that are not read."""

    lines: tuple[PastedLine, ...]
    unknown: tuple[str, ...] = ()

    def count(self, doing: Doing) -> int:
        """How many lines do this."""
        return sum(line.doing == doing for line in self.lines)

    def change(self, name: str) -> Change:
        """The change that all lines make which are not refused."""
        pairs: list[tuple[AnyRecord | None, AnyRecord | None]] = [
            (line.before, line.after) for line in self.lines if line.doing in ("added", "changed")
        ]
        return change_of(name, pairs)


def looked_at(store: EventStore, table: CellTable, language: str) -> Pasted:
    """What a table would do to a store. A line with the id of an event changes it; others add events.

    Raises:
        StoreError: the store cannot be read.
    """
    with store.snapshot() as connection:
        lines = [_line(store, line, language) for line in table.lines]
        new = [place for place, line in enumerate(lines) if line.doing == "added"]
        ids = FreeIds(connection).free([lines[place].after.id for place in new])
    for place, event_id in zip(new, ids, strict=True):
        line = lines[place]
        lines[place] = PastedLine(line.number, "added", None, replace(line.after, id=event_id))
    return Pasted(tuple(_each_once(lines)), table.unknown)


def _line(store: EventStore, line: CellLine, language: str) -> PastedLine:
    cells = {column: text for column, text in line.cells.items() if column != "id"}
    before = _there(store, line.cells.get("id", ""))
    if before is not None and not before.date and cells.get("date"):
        chosen = store.event_sources(before.id).chosen_date
        if cells["date"] == chosen:
            del cells["date"]  # it follows from the sources as before, and is not set by hand
    first = before or Event("new", "")
    after, refused = event_with(first, cells, store.collection().categories, language)
    if refused:
        return PastedLine(line.number, "refused", before, after, refused)
    if before is None:
        wish = slug(line.cells.get("id", "")) or id_wished(after)
        return PastedLine(line.number, "added", None, replace(after, id=wish))
    return PastedLine(line.number, "same" if after == before else "changed", before, after)


def _there(store: EventStore, event_id: str) -> Event | None:
    if not event_id:
        return None
    try:
        return store.event(event_id)
    except NoSuchRecord:
        return None


def _each_once(lines: list[PastedLine]) -> list[PastedLine]:
    """A second line for an event is refused: nobody could tell which of the two counts."""
    seen: set[str] = set()
    found = []
    for each in lines:
        line = each
        is_again = line.before is not None and line.before.id in seen
        if line.before is not None:
            seen.add(line.before.id)
        if is_again and line.doing != "refused":
            refusal = CellRefusal("id", line.after.id, "twice")
            line = PastedLine(line.number, "refused", line.before, line.after, (refusal,))
        found.append(line)
    return found
