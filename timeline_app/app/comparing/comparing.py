"""Asks which store the open one is to be compared with, and has that done beside the window."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from timeline_app.app.comparing.made import PairWords, folder_of_pairs, make_pair
from timeline_app.app.long_work import LongWork
from timeline_app.app.opening import STORE_ENDING
from timeline_app.app.presenter import Presenter
from timeline_app.app.worker import Worker
from timeline_app.store.passing import remove_leftovers

WITH_STORE, WITH_FOLDER = ACTIONS = ("file.compare", "file.compare_folder")
_LEFTOVERS: Final = "comparing.leftovers"


class Comparing(QObject):
    """Signals:
    compared: the open store has been compared with another one (Compared), and a window is to show it.
    failed: it could not be done (UserError).
    """

    compared = Signal(object)
    failed = Signal(object)

    def __init__(self, window: QWidget, worker: Worker, actions: Mapping[str, QAction]) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self._actions = actions
        self._is_cleared = False
        actions[WITH_STORE].triggered.connect(lambda _=False: self.ask_store())
        actions[WITH_FOLDER].triggered.connect(lambda _=False: self.ask_folder())
        for action_id in ACTIONS:
            actions[action_id].setEnabled(False)

    def begin(self, presenter: Presenter) -> None:
        """A store is open, which others can be compared with."""
        for action_id in ACTIONS:
            self._actions[action_id].setEnabled(True)
        if not self._is_cleared:  # what a crash has left goes away at the next start
            self._is_cleared = True
            self._worker.run(
                _LEFTOVERS, lambda: remove_leftovers(folder_of_pairs()), lambda _: None, self.failed.emit
            )

    def ask_store(self) -> None:
        """Asks for a store and compares the open one with it."""
        kinds = self.tr("Event stores (*{0});;All files (*)").format(STORE_ENDING)
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Compare with a store"), "", kinds)
        if name:
            self.compare_with(Path(name))

    def ask_folder(self) -> None:
        """Asks for a folder in the text form and compares the open store with it."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Compare with a folder of events"))
        if name:
            self.compare_with(Path(name))

    def compare_with(self, other: Path) -> None:
        """Compares the open store with another one, or a folder; neither is changed."""
        words = PairWords(self.tr("{0} and {1} compared"), self.tr("No category"))
        LongWork(
            self.tr("Comparing…"),
            self._worker,
            self._window,
            lambda store, progress, is_stopped: make_pair(store, other, words, progress, is_stopped),
            self.compared.emit,
            self.failed.emit,
        )
