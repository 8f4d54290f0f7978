"""Asks for previews: not at every key, one at a time, and always the newest one last."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app.app.figures.studio import Drawn, FileKind, Studio, Wish
from timeline_app.app.worker import Worker
from timeline_app.core.faults import UserError
from timeline_app.drawing.figure_options import FigureOptions

_QUIET_MS: Final = 120  # without a change, till a preview is drawn
_ESTIMATE_MS: Final = 250  # and how large the file will be is found out
_PREVIEW, _ESTIMATE = "figure preview", "figure estimate"


class Previewer(QObject):
    """Signals:
    drawn: a preview is ready (Drawn).
    failed: there is no such figure (UserError).
    estimated: how many bytes the file will have (int, or None).
    """

    drawn = Signal(object)
    failed = Signal(object)
    estimated = Signal(object)

    def __init__(self, studio: Studio, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._worker = worker
        self._wanted: Wish | None = None
        self._estimate: tuple[FigureOptions, FileKind] | None = None
        self._is_busy = self._is_closed = False
        self._quiet = _timer(self, _QUIET_MS, self._ask)
        self._later = _timer(self, _ESTIMATE_MS, self._ask_estimate)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is wanted that has not been answered."""
        return not (self._is_busy or self._quiet.isActive() or self._later.isActive())

    def wish(self, wish: Wish) -> None:
        """Wants a figure drawn, in a moment."""
        self._wanted = wish
        self._later.stop()
        self._quiet.start()

    def wish_estimate(self, options: FigureOptions, kind: FileKind) -> None:
        """Wants to know how large a file will be, when there is time."""
        self._estimate = options, kind
        self._later.start()

    def close(self) -> None:
        """Wants nothing any more."""
        self._is_closed = True
        self._quiet.stop()
        self._later.stop()
        for topic in (_PREVIEW, _ESTIMATE):
            self._worker.drop(topic)

    def _ask(self) -> None:
        if self._wanted is None or self._is_busy:
            return  # asked again when the answer is here
        wish, self._wanted = self._wanted, None
        self._is_busy = True
        self._worker.ask(
            _PREVIEW,
            lambda store: self._studio.draw(store, wish),
            self._on_drawn,
            self._on_failed,
        )

    def _ask_estimate(self) -> None:
        if self._estimate is None:
            return
        (options, kind), self._estimate = self._estimate, None
        self._worker.ask(
            _ESTIMATE,
            lambda store: self._studio.estimate(store, options, kind),
            self.estimated.emit,
            lambda _: self.estimated.emit(None),
        )

    def _on_drawn(self, drawn: Drawn) -> None:
        self._go_on()
        if not self._is_closed:
            self.drawn.emit(drawn)

    def _on_failed(self, error: UserError) -> None:
        self._go_on()
        if not self._is_closed:
            self.failed.emit(error)

    def _go_on(self) -> None:
        self._is_busy = False
        if self._wanted is not None and not self._quiet.isActive():
            self._quiet.start()


def _timer(parent: QObject, interval_ms: int, react: object) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(react)
    return timer
