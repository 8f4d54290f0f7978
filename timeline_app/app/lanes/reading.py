"""One reading of lanes under way: how far it is, and the way to stop it."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from timeline_app.app.lanes.wanted import Wanted

_PATIENCE_MS = 500  # what is read in less needs no word


class Reading(QObject):
    """Shows a small window that does not hold up the other one, if the reading takes long and is not quiet.

    ``stopped`` is set once the reading shall end.

    """

    _progressed = Signal(float)

    def __init__(self, wanted: Wanted, words: str, window: QWidget, *, is_quiet: bool) -> None:
        super().__init__(window)
        self.wanted = wanted
        self.is_quiet = is_quiet
        self.stopped = threading.Event()
        self._dialog = QProgressDialog(words, self.tr("Stop"), 0, 100, window)
        self._dialog.setWindowTitle(self.tr("Lanes"))
        self._dialog.setWindowModality(Qt.WindowModality.NonModal)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._dialog.setMinimumDuration(_PATIENCE_MS)
        self._dialog.canceled.connect(self.stopped.set)
        self._progressed.connect(self._on_progressed)
        if not is_quiet:
            self._dialog.setValue(0)

    def tell(self, done: float) -> None:
        """How much is read, 0 to 1; on any thread."""
        if not self.is_quiet and not self.stopped.is_set():
            self._progressed.emit(done)

    def close(self) -> None:
        """It has ended, or nobody waits for it."""
        self.stopped.set()
        self._dialog.canceled.disconnect()
        self._dialog.reset()
        self._dialog.deleteLater()
        self.deleteLater()

    def _on_progressed(self, done: float) -> None:
        if not self.stopped.is_set():
            self._dialog.setValue(round(done * 99))
