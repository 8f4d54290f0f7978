"""Work that takes its time: done on the worker's thread, with how far it is and a button that ends it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from timeline_app.app.worker import Worker
from timeline_app.core.faults import UserError
from timeline_app.core.progress import Asked, Fraction, Stopped
from timeline_app.store.store import EventStore

_TOPIC: Final = "long work"
_SHOWN_AFTER_MS: Final = 400

Work = Callable[[EventStore, Fraction, Asked], Any]


class LongWork(QObject):
    """One such work under way. What it comes to is told on the window's thread, unless it was stopped."""

    _progressed = Signal(float)

    def __init__(
        self,
        words: str,
        worker: Worker,
        window: QWidget,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[UserError], None],
    ) -> None:
        super().__init__(window)
        self._work = work
        self._done = done
        self._failed = failed
        self._stopped = threading.Event()
        self._dialog = QProgressDialog(words, self.tr("Cancel"), 0, 100, window)
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setMinimumDuration(_SHOWN_AFTER_MS)
        self._dialog.setAutoClose(False)
        self._dialog.setAutoReset(False)
        self._dialog.canceled.connect(self._stopped.set)
        self._dialog.setValue(0)
        self._progressed.connect(lambda done: self._dialog.setValue(round(done * 100)))
        worker.ask(_TOPIC, self._carry_out, self._on_done, self._on_failed)

    def _carry_out(self, store: EventStore) -> Any:
        """On the worker's thread."""
        return self._work(store, self._progressed.emit, self._stopped.is_set)

    def _on_done(self, answer: Any) -> None:
        self._close()
        self._done(answer)

    def _on_failed(self, error: UserError) -> None:
        self._close()
        if not isinstance(error, Stopped):
            self._failed(error)

    def _close(self) -> None:
        self._dialog.canceled.disconnect()
        self._dialog.reset()
        self._dialog.hide()
        self._dialog.deleteLater()
        self.deleteLater()
