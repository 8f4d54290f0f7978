"""The import of a large table, as a step that can be taken back and done again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from timeline_app.core.progress import Asked, Fraction
from timeline_app.formats.csv_events import CsvEvents, CsvProgress
from timeline_app.store.bulk_undo import AddedEvents, add_again, take_out
from timeline_app.store.store import EventStore
from timeline_app.store.times import TimeValues


@dataclass(frozen=True, slots=True)
class TableStep:
    """A table that is in the store. What it held is not kept: to import it again its file is read again."""

    name: str
    path: Path
    added: AddedEvents

    def undo(self, store: EventStore, progress: Fraction, is_stopped: Asked) -> None:
        """Takes its events out again."""
        take_out(store, self.added, progress, is_stopped)

    def redo(self, store: EventStore, progress: Fraction, is_stopped: Asked) -> None:
        """Imports it again, if its file still holds what it held."""
        times = TimeValues()
        with CsvEvents.open(self.path) as source:
            batches = source.batches(
                store.collection().categories,
                check_date=times,
                progress=lambda done: progress(fraction_of(done)),
                is_stopped=is_stopped,
            )
            add_again(store, batches, self.added, times)


def fraction_of(done: CsvProgress) -> float:
    """How much of a file has been read, 0 to 1."""
    return min(done.bytes_read / done.bytes_in_all, 1.0) if done.bytes_in_all else 0.0
