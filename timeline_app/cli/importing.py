"""``timeline-app import``: the events of a CSV file into a store."""

from __future__ import annotations

from pathlib import Path

import click

from timeline_app.cli.console import progress, say, say_aside
from timeline_app.cli.parameters import STORE
from timeline_app.core.faults import UserError
from timeline_app.core.model import Category
from timeline_app.formats.csv_events import CsvEvents, CsvProgress
from timeline_app.formats.csv_header import DELIMITERS, Header
from timeline_app.store.bulk import add_events, store_to_fill
from timeline_app.store.store import EventStore
from timeline_app.store.times import TimeValues


@click.command("import", short_help="Add the events of a CSV file to a store.")
@click.argument("file", type=STORE, metavar="FILE")
@click.option(
    "--into", "store", type=STORE, required=True, metavar="STORE", help="The store; made if there is none."
)
@click.option("--strict", is_flag=True, help="Import nothing if there is a fault.")
@click.option("--dry-run", is_flag=True, help="Look for faults, and write nothing.")
def import_events(file: Path, store: Path, strict: bool, dry_run: bool) -> None:
    """Add the events of a CSV file to an event store.

    The first line names the columns: title and date, and if there are such end, category, importance,
    summary, url, places, people, organisations and tags. A row with a fault is named by line and column and
    left out; the exit code is then 1. Until the last row is read, the store is as it was.

    \b
    Example:
      timeline-app import events.csv --into my.eventstore
    """
    with CsvEvents.open(file) as source:
        _tell_columns(source.header)
        if dry_run:
            _look_through(source, _categories(store))
        else:
            _import(source, file, store, strict=strict)
        added = source.rows - source.left_out
    imported = "would be imported" if dry_run else "imported"
    left_out = f", {_counted(source.left_out, 'row')} left out" if source.left_out else ""
    say(f"{_counted(added, 'event')} {imported}{left_out}")
    if source.left_out:
        raise click.exceptions.Exit(1)


def _import(source: CsvEvents, file: Path, store: Path, *, strict: bool) -> None:
    """Put the events into the store, all as one change."""
    times = TimeValues()
    with store_to_fill(store) as target:
        with progress("Importing") as move:
            batches = source.batches(
                target.collection().categories,
                check_date=times,
                progress=lambda done: move(_fraction(done)),
            )
            add_events(target, batches, times)
        _tell_faults(source)
        if strict and source.left_out:
            rows = f"{source.left_out:,} of {_counted(source.rows, 'row')}"
            remedy = "mend them, or import the others without --strict"
            raise UserError(f"{file}: nothing was imported, for {rows} have faults; {remedy}")


def _look_through(source: CsvEvents, categories: tuple[Category, ...]) -> None:
    """Read all of the file for its faults."""
    with progress("Reading") as move:
        for _ in source.batches(
            categories, check_date=TimeValues(), progress=lambda done: move(_fraction(done))
        ):
            pass
    _tell_faults(source)


def _categories(store: Path) -> tuple[Category, ...]:
    """The categories of a store, none if it is not there yet."""
    if not store.exists():
        return ()
    with EventStore.open(store, read_only=True) as opened:
        return opened.collection().categories


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
        say_aside(f"... and {_counted(more, 'more fault')}")


def _fraction(done: CsvProgress) -> float:
    return min(done.bytes_read / done.bytes_in_all, 1.0) if done.bytes_in_all else 0.0


def _counted(number: int, one: str) -> str:
    return f"{number:,} {one}" if number == 1 else f"{number:,} {one}s"
