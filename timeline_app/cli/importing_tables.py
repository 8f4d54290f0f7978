"""The tables among the files that ``timeline-app import`` is given: events out of CSV files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from timeline_app.cli.console import progress, say, say_aside
from timeline_app.cli.words import counted
from timeline_app.core.faults import UserError
from timeline_app.core.model import Category
from timeline_app.formats.csv_events import CsvEvents, CsvProgress
from timeline_app.formats.csv_header import DELIMITERS, Header
from timeline_app.store.bulk import add_events
from timeline_app.store.store import EventStore
from timeline_app.store.times import TimeValues


@dataclass(frozen=True, slots=True)
class TableResult:
    """How many events a table gave, and how many of its rows were left out."""

    events: int
    left_out: int

    def tell(self, what: str) -> None:
        """Say it in a line."""
        left_out = f", {counted(self.left_out, 'row')} left out" if self.left_out else ""
        say(f"{counted(self.events, 'event')} {what}{left_out}")


def import_table(file: Path, store: EventStore, *, strict: bool) -> TableResult:
    """Add the events of a CSV file to a store, in the transaction that is open.

    Raises:
        UserError: the file cannot be read, or (strictly) has rows with faults.
    """
    with CsvEvents.open(file, is_pipe_fine=True) as source:
        _tell_columns(source.header)
        times = TimeValues()
        with progress("Importing") as move:
            batches = source.batches(
                store.collection().categories,
                check_date=times,
                progress=lambda done: move(_fraction(done)),
            )
            add_events(store, batches, times)
        _tell_faults(source)
        if strict and source.left_out:
            rows = f"{source.left_out:,} of {counted(source.rows, 'row')}"
            remedy = "mend them, or import the others without --strict"
            raise UserError(f"{file}: nothing was imported, for {rows} have faults; {remedy}")
        return TableResult(source.rows - source.left_out, source.left_out)


def look_through_table(file: Path, categories: tuple[Category, ...]) -> TableResult:
    """Read all of a CSV file for its faults, and tell them.

    Raises:
        UserError: the file cannot be read.
    """
    with CsvEvents.open(file, is_pipe_fine=True) as source:
        _tell_columns(source.header)
        with progress("Reading") as move:
            for _ in source.batches(
                categories, check_date=TimeValues(), progress=lambda done: move(_fraction(done))
            ):
                pass
        _tell_faults(source)
        return TableResult(source.rows - source.left_out, source.left_out)


def _tell_columns(header: Header) -> None:
    """Say what could be taken otherwise than it was meant."""
    if header.delimiter != ",":
        say_aside(f"Cells are separated by a {DELIMITERS[header.delimiter]}.")
    for name, column in header.renamed.items():
        say_aside(f"The column '{name}' is read as {column}.")
    if header.unknown:
        say_aside(f"Not read: {', '.join(header.unknown)}.")


def _tell_faults(source: CsvEvents) -> None:
    if source.faults.kept:
        say_aside("\n".join(map(str, source.faults.kept)))
    more = source.faults.count - len(source.faults.kept)
    if more:
        say_aside(f"... and {counted(more, 'more fault')}")


def _fraction(done: CsvProgress) -> float:
    return min(done.bytes_read / done.bytes_in_all, 1.0) if done.bytes_in_all else 0.0
