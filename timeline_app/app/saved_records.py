"""What the window keeps by name in the store: one kind of it, read anew when it has changed, with undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from timeline_app.app.edits import Editing
from timeline_app.app.worker import Worker
from timeline_app.core.changes import Change, Outcome, change_of
from timeline_app.core.faults import UserError
from timeline_app.core.model import Saved
from timeline_app.store import saved
from timeline_app.store.planning import put_records, remove_saved
from timeline_app.store.store import EventStore


class SavedRecords(QObject):
    """Signals:
    changed: the records are others.
    """

    changed = Signal()

    def __init__(self, kind: str, worker: Worker, editing: Editing, parent: QObject) -> None:
        super().__init__(parent)
        self.kind = kind
        self.records: tuple[Saved, ...] = ()
        self._worker = worker
        self._editing = editing
        editing.edited.connect(self._on_edited)
        editing.overtaken.connect(self.read)

    @property
    def names(self) -> tuple[str, ...]:
        """What the records are called, in order."""
        return tuple(record.name for record in self.records)

    def find(self, name: str) -> Saved | None:
        """The record of a name."""
        return next((record for record in self.records if record.name == name), None)

    def read(self) -> None:
        """Reads the records of the store that is open."""
        kind = self.kind
        # That they cannot be read will be told by whoever reads what is shown.
        self._worker.ask(
            f"saved.{kind}", lambda store: saved.saved_records(store, kind), self._on_read, _pass_over
        )

    def put(self, words: str, name: str, value: str) -> None:
        """Keeps something under a name, in the place of what was kept under it; ``words`` name the change."""
        record = Saved(self.kind, name, value)
        self._make(lambda store: put_records(store, words, [record]))

    def remove(self, words: str, name: str) -> None:
        """Keeps what has a name no longer."""
        record = self.find(name)
        if record is not None:
            self._make(lambda store: remove_saved(store, words, [record]))

    def rename(self, words: str, name: str, other: str) -> None:
        """Keeps what has a name under another, in the place of what was kept under that."""
        record, there = self.find(name), self.find(other)
        if record is not None and other != name:
            change = change_of(words, [(record, None), (there, replace(record, name=other))])
            self._make(lambda _: change)

    def _make(self, plan: Callable[[EventStore], Change]) -> None:
        self._editing.make(plan)

    def _on_read(self, records: Sequence[Saved]) -> None:
        if tuple(records) != self.records:
            self.records = tuple(records)
            self.changed.emit()

    def _on_edited(self, outcome: Outcome) -> None:
        if outcome.is_of_saved:
            self.read()


def _pass_over(_: UserError) -> None:
    """Nothing is told."""
