"""The canvas's work between frames: on the layout that is due, until the view rests and has its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app.app.stage import Stage

_SETTLE_MS = 160
_WORK_MOVING_S = 0.0003  # on the next layout, at a time: frames come first
_WORK_AT_REST_S = 0.005


class CanvasWork(QObject):
    """Has the stage go on whenever the window has nothing else to do.

    Signals:
        due: there is something else to paint.
        ready: the view rests, and what is shown is laid out for it.
        settled: the same, once for each time that :meth:`stir` or :meth:`wait` was called.
    """

    due = Signal()
    ready = Signal()
    settled = Signal()

    def __init__(self, ask: Callable[[], object], parent: QObject) -> None:
        """``ask`` asks the stage for the frame of now, with which the layout that is due begins; it gives
        None while there is nothing to show."""
        super().__init__(parent)
        self._ask = ask
        self._stage: Stage | None = None
        self._is_settled = True
        self._is_to_tell = False  # that the view has settled, once its layout is ready
        self._settle_timer = QTimer(self)
        self._settle_timer.setSingleShot(True)
        self._settle_timer.setInterval(_SETTLE_MS)
        self._settle_timer.timeout.connect(self._on_rest)
        self._work_timer = QTimer(self)  # fires whenever the window has nothing else to do
        self._work_timer.setInterval(0)
        self._work_timer.timeout.connect(self._work_on)

    def set_stage(self, stage: Stage) -> None:
        """Works on this one's layouts from now on."""
        self._stage = stage

    @property
    def is_settled(self) -> bool:
        """Whether the view rests, so that its layout is to be made for just this view."""
        return self._is_settled

    @property
    def is_at_rest(self) -> bool:
        """Whether what is shown is laid out for just this view."""
        is_busy = self._stage is not None and self._stage.is_busy
        return self._is_settled and not is_busy and not self._settle_timer.isActive()

    def stir(self) -> None:
        """The view moves: it rests again when nothing has called for a while."""
        self._is_settled = False
        self._settle_timer.start()

    def wait(self) -> None:
        """Something else has changed that is told of, and laid out, when all is quiet."""
        self._settle_timer.start()

    def go_on(self) -> None:
        """Works as soon as the window has nothing else to do."""
        if not self._work_timer.isActive():
            self._work_timer.start()

    def _on_rest(self) -> None:
        self._is_settled = self._is_to_tell = True
        self.due.emit()
        if self._ask() is None or not self._work_timer.isActive():
            self._tell()

    def _tell(self) -> None:
        self.ready.emit()
        if self._is_to_tell:
            self._is_to_tell = False
            self.settled.emit()

    def _work_on(self) -> None:
        if self._stage is None:
            self._work_timer.stop()
            return
        if self._stage.advance(_WORK_AT_REST_S if self._is_settled else _WORK_MOVING_S):
            self.due.emit()
        if not self._stage.is_busy:
            self._work_timer.stop()
            if self._is_settled:
                self._tell()
