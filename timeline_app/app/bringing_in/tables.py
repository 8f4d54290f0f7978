"""The events of a CSV file, into the store that is open."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from timeline_app.app.bringing_in.left_out_dialog import LeftOutDialog
from timeline_app.app.bringing_in.table_step import TableStep, fraction_of
from timeline_app.app.edits import Editing
from timeline_app.app.languages import fault_in_words
from timeline_app.app.long_work import LongWork
from timeline_app.app.messages import show_error
from timeline_app.app.presenter import Presenter
from timeline_app.app.worker import Worker
from timeline_app.core.batches import EventBatch
from timeline_app.core.changes import AnyRecord, Change, Outcome, change_of
from timeline_app.core.faults import UserError
from timeline_app.core.model import Category, Event
from timeline_app.core.progress import Asked, Fraction, go_on
from timeline_app.drawing.theme import Theme
from timeline_app.formats.csv_events import CsvEvents
from timeline_app.store.bulk import FreeIds
from timeline_app.store.bulk_undo import add_undoably
from timeline_app.store.store import EventStore
from timeline_app.store.times import TimeValues

MOST_AT_HAND: Final = 20_000  # events of a table that are kept in memory; of more only what they were called


@dataclass(frozen=True, slots=True)
class ReadTable:
    """What came of a table. ``events`` are still to be put into the store, with ``categories``; of a large
    table they are there already, which ``step`` can take back, and none stand here.
    """

    path: Path
    added: int
    left_out: int
    faults: tuple[str, ...]
    faults_in_all: int
    events: tuple[Event, ...] = ()
    categories: tuple[Category, ...] = ()
    step: TableStep | None = None


class TableImport(QObject):
    """Imports tables, with progress and a list of what was left out.

    Signals:
        message: what was done, in a line.
    """

    message = Signal(str)

    def __init__(
        self,
        window: QWidget,
        worker: Worker,
        actions: Mapping[str, QAction],
        editing: Editing,
        theme: Callable[[], Theme],
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._worker = worker
        self._editing = editing
        self._presenter: Presenter | None = None
        self._waiting: list[Path] = []
        self._pending: tuple[str, ReadTable] | None = None
        actions["file.import_table"].triggered.connect(lambda _=False: self.choose())
        editing.edited.connect(self._on_edited)
        editing.refused.connect(self._on_refused)

    def begin(self, presenter: Presenter) -> None:
        """Another store is open."""
        self._presenter = presenter
        self._waiting, self._pending = [], None

    def choose(self) -> None:
        """Asks for a table."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import a table"), "", self.tr("Tables (*.csv *.tsv *.tab);;All files (*)")
        )
        if name:
            self.bring_in([Path(name)])

    def bring_in(self, paths: list[Path]) -> None:
        """Imports tables, one after the other."""
        if self._presenter is None:
            self.message.emit(self.tr("Open a store first"))
            return
        self._waiting += paths
        if self._pending is None:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            return
        path = self._waiting.pop(0)
        name = self.tr("Import {0}").format(path.name)
        LongWork(
            self.tr("Importing {0}…").format(path.name),
            self._worker,
            self._window,
            lambda store, progress, is_stopped: read_table(store, name, path, progress, is_stopped),
            self._on_read,
            self._on_failed,
        )

    def _on_read(self, table: ReadTable) -> None:
        if table.step is not None or not table.events:
            self._tell(table)
            if table.step is not None:
                self._editing.note(table.step)
            self._next()
            return
        name = self.tr("Import {0}").format(table.path.name)
        self._pending = name, table
        self._editing.make(lambda store: table_change(store, name, table))

    def _on_edited(self, outcome: Outcome) -> None:
        if self._pending is not None and outcome.change.name == self._pending[0]:
            _, table = self._pending
            self._pending = None
            self._tell(table)
            self._next()

    def _on_refused(self, _error: UserError) -> None:
        self._pending, self._waiting = None, []

    def _on_failed(self, error: UserError) -> None:
        self._waiting = []
        show_error(self._window, error)

    def _tell(self, table: ReadTable) -> None:
        done = self.tr("%Ln event(s) were imported from {0}", None, table.added).format(table.path.name)
        self.message.emit(done)
        if table.left_out:
            self._show_faults(done, table)

    def _show_faults(self, done: str, table: ReadTable) -> None:
        left_out = self.tr("%Ln row(s) were left out.", None, table.left_out)
        more = table.faults_in_all - len(table.faults)
        # Which file it is stands above them.
        lines = [fault.removeprefix(f"{table.path.parent}{os.sep}") for fault in table.faults]
        lines += [self.tr("… and {0} more").format(f"{more:,}")] if more else []
        dialog = LeftOutDialog(f"{done}. {left_out}", "\n".join(lines), self._theme(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def read_table(store: EventStore, name: str, path: Path, progress: Fraction, is_stopped: Asked) -> ReadTable:
    """Read a table; a large one goes into the store at once, as one change of this name.

    Raises:
        UserError: it cannot be read.
        Stopped: ``is_stopped`` said so; nothing has changed.
    """
    times = TimeValues()
    with CsvEvents.open(path) as source:
        batches = source.batches(
            store.collection().categories,
            check_date=times,
            progress=lambda done: progress(fraction_of(done)),
            is_stopped=is_stopped,
        )
        first: list[EventBatch] = []
        for batch in batches:
            first.append(batch)
            if sum(len(each.events) for each in first) > MOST_AT_HAND:
                added = add_undoably(store, _watched(first, batches, is_stopped), times)
                return _result(path, source, added.count, TableStep(name, path, added))
        events = tuple(event for batch in first for event in batch.events)
        categories = tuple(category for batch in first for category in batch.categories)
        found = _result(path, source, len(events))
    return replace(found, events=events, categories=categories)


def table_change(store: EventStore, name: str, table: ReadTable) -> Change:
    """The change that puts the events of a table into the store, under ids that are free."""
    with store.snapshot() as connection:
        ids = FreeIds(connection).free([event.id for event in table.events])
        collection = store.collection()
    pairs: list[tuple[AnyRecord | None, AnyRecord | None]] = []
    known = {category.id for category in collection.categories}
    new = tuple(category for category in table.categories if category.id not in known)
    if new:
        pairs.append((collection, replace(collection, categories=(*collection.categories, *new))))
    pairs += [(None, replace(event, id=event_id)) for event, event_id in zip(table.events, ids, strict=True)]
    return change_of(name, pairs)


def _watched(first: list[EventBatch], rest: Iterator[EventBatch], is_stopped: Asked) -> Iterator[EventBatch]:
    for batch in first:
        go_on(is_stopped)
        yield batch
    yield from rest


def _result(path: Path, source: CsvEvents, added: int, step: TableStep | None = None) -> ReadTable:
    faults = tuple(fault_in_words(fault) for fault in source.faults.kept)
    return ReadTable(path, added, source.left_out, faults, source.faults.count, step=step)
