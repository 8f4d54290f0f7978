"""A figure on its way into a file: composed and written on the worker's thread, with progress and cancel."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from timeline_app.app.worker import Worker
from timeline_app.core.bounds import Span
from timeline_app.core.faults import UserError
from timeline_app.drawing.export import ExportCancelled, Watch, export
from timeline_app.drawing.figure import FigureSize, FigureWords, compose
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.paint import Style
from timeline_app.drawing.theme import THEMES, ThemeName
from timeline_app.timeline.layout import Subject


@dataclass(frozen=True, slots=True, eq=False)
class ExportOrder:
    """All that a figure needs: what is shown, how large, in which colours, and where it goes."""

    subject: Subject
    words: FigureWords
    colours: tuple[str, ...]
    span: Span
    size: FigureSize
    dpi: float
    theme: ThemeName
    path: Path

    def carry_out(self, watch: Watch) -> None:
        """Composes and writes the figure; on any thread, since it makes its own fonts and painter.

        Raises:
            ExportError, ExportCancelled: as :func:`~timeline_app.drawing.export.export`.
        """
        style = Style(THEMES[self.theme], Fonts(), self.colours)
        figure = compose(self.subject, self.span, self.size, self.words, style)
        export(figure, self.path, dpi=self.dpi, watch=watch)


class Exporting(QObject):
    """One export under way, with its progress dialog."""

    _progressed = Signal(float)

    def __init__(
        self,
        order: ExportOrder,
        worker: Worker,
        window: QWidget,
        done: Callable[[Path], None],
        failed: Callable[[UserError], None],
    ) -> None:
        super().__init__(window)
        self._order = order
        self._done = done
        self._failed = failed
        self._cancelled = threading.Event()
        self._dialog = QProgressDialog(
            self.tr("Writing {0}…").format(order.path.name), self.tr("Cancel"), 0, 100, window
        )
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setMinimumDuration(400)
        self._dialog.canceled.connect(self._cancelled.set)
        self._progressed.connect(lambda done: self._dialog.setValue(round(done * 99)))
        worker.run("export", self._carry_out, self._on_done, self._on_failed)

    def _carry_out(self) -> bool:
        """On the worker's thread: whether the figure was written (not cancelled)."""
        try:
            self._order.carry_out(Watch(self._progressed.emit, self._cancelled.is_set))
        except ExportCancelled:
            return False
        return True

    def _on_done(self, was_written: bool) -> None:
        self._close()
        if was_written:
            self._done(self._order.path)

    def _on_failed(self, error: UserError) -> None:
        self._close()
        self._failed(error)

    def _close(self) -> None:
        self._dialog.canceled.disconnect()
        self._dialog.reset()
        self._dialog.deleteLater()
        self.deleteLater()
