"""Opening, making and copying stores: what the File menu does."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from timeline_app.app.lanes.memory import LaneMemory
from timeline_app.app.loaded import Loaded, load
from timeline_app.app.messages import show_error
from timeline_app.app.opening import STORE_ENDING, first_store, new_store, store_for
from timeline_app.app.settings import Settings
from timeline_app.app.worker import Worker
from timeline_app.core.faults import UserError


class Documents(QObject):
    """Signals:
    loaded: a store has been opened and read (Loaded).
    failed: something could not be done, and the user was told.
    message: something was done that is worth a line (text).
    """

    loaded = Signal(object)
    failed = Signal()
    message = Signal(str)

    def __init__(self, window: QWidget, settings: Settings, worker: Worker) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._worker = worker

    def open_path(self, path: Path | None) -> None:
        """Opens a store or a folder; without one the store opened last, else the shipped collection."""
        if path is not None:
            self._prepare(lambda: store_for(path))
            return
        last = self._settings.last_store
        self._prepare(lambda: last if last is not None and os.path.exists(last) else first_store())

    def open_shipped(self) -> None:
        """Opens the user's own store of the shipped collection."""
        self._prepare(first_store)

    def new(self) -> None:
        """Asks for a place and starts an empty store there."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("New store"), str(Path.home() / f"timeline{STORE_ENDING}"), self._filter()
        )
        if name:
            self._prepare(lambda: new_store(Path(name)))

    def open(self) -> None:
        """Asks for a store and opens it."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a store"), "", self._filter())
        if name:
            self.open_path(Path(name))

    def open_folder(self) -> None:
        """Asks for a folder in the text form and opens what it holds."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder of events"))
        if name:
            self.open_path(Path(name))

    def save_copy(self) -> None:
        """Asks for a place and writes a copy of the open store there."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save a copy"), str(Path.home() / f"copy{STORE_ENDING}"), self._filter()
        )
        if name:
            path = Path(name)
            self._worker.ask(
                "copy",
                lambda store: store.save_copy(path),
                lambda _: self.message.emit(self.tr("A copy was saved as {0}").format(path)),
                self.show_error,
            )

    def show_error(self, error: UserError) -> None:
        """Shows what went wrong, in place of the line on what was begun."""
        self.message.emit("")
        show_error(self._window, error)
        self.failed.emit()

    def _prepare(self, find_store: Callable[[], Path]) -> None:
        self.message.emit(self.tr("Opening…"))
        self._worker.run("prepare", find_store, self._open_store, self.show_error)

    def _open_store(self, path: Path) -> None:
        other_title = self.tr("Other")
        lanes_by = LaneMemory.read(self._settings.lanes_of(path)).by
        self._worker.open_store(
            path, lambda store: load(store, path, other_title, lanes_by), self._on_loaded, self.show_error
        )

    def _on_loaded(self, loaded: Loaded) -> None:
        self._settings.last_store = loaded.path
        self._settings.add_recent_store(loaded.path)
        self.message.emit("")
        self.loaded.emit(loaded)

    def _filter(self) -> str:
        return self.tr("Event stores (*{0});;All files (*)").format(STORE_ENDING)
