"""The foot of the dialog: what is wrong, how far the work is, what was done, and the buttons."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QProgressBar, QPushButton, QSizePolicy, QWidget


class DialogFoot(QWidget):
    """Signals:
    export_wished, print_wished, close_wished: a button was pressed.
    copy_wished: the figure is to go to the clipboard ("png" or "svg").
    stop_wished: what is under way is to end.
    """

    export_wished = Signal()
    print_wished = Signal()
    close_wished = Signal()
    copy_wished = Signal(str)
    stop_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.is_working = False
        self._written: tuple[Path, ...] = ()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.open = self._button(self.tr("Open"), self._open)
        self.show_folder = self._button(self.tr("Show in folder"), self._show_folder)
        self.copy = self._button(self.tr("Copy"), None)
        menu = QMenu(self.copy)
        for kind, words in (("png", self.tr("Copy as an image")), ("svg", self.tr("Copy as SVG"))):
            menu.addAction(words).triggered.connect(lambda _=False, kind=kind: self.copy_wished.emit(kind))
        self.copy.setMenu(menu)
        self.print = self._button(self.tr("Print…"), self.print_wished.emit)
        self.close_button = self._button(self.tr("Close"), self._on_close)
        self.export = self._button(self.tr("Export…"), self.export_wished.emit)
        self.export.setObjectName("save")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 12)
        row.setSpacing(8)
        row.addWidget(self.words, 3)
        row.addWidget(self.progress, 2)
        for button in (
            self.open, self.show_folder, self.copy, self.print, self.close_button, self.export,
        ):  # fmt: skip
            row.addWidget(button)
        self._show_state()

    @property
    def problem(self) -> str:
        """What stands in the way of the figure; empty when nothing does."""
        return self.words.text() if self.words.objectName() == "warning" and not self._can_write else ""

    def set_is_drawing(self) -> None:
        """Another figure is on its way; the one that was written before is no longer this one."""
        self._written = ()
        self._show_state()

    def set_ready(self, warning: str) -> None:
        """The figure can be written; there may be something to say about it."""
        self._can_write = True
        if warning or not self._written:
            self._tell(warning, is_warning=bool(warning))
        self._show_state()

    def set_problem(self, words: str) -> None:
        """There is no such figure."""
        self._can_write = False
        self._tell(words, is_warning=True)
        self._show_state()

    def say(self, words: str) -> None:
        """Something was done."""
        self._tell(words, is_warning=False)

    def begin_work(self, words: str) -> None:
        """A figure is being written."""
        self.is_working = True
        self._written = ()
        self.progress.setValue(0)
        self._tell(words, is_warning=False)
        self._show_state()

    def show_progress(self, done: float) -> None:
        """How far it is, 0 to 1."""
        self.progress.setValue(round(done * 100))

    def end_work(self, words: str, written: Sequence[Path] = ()) -> None:
        """It has been written, or not."""
        self.is_working = False
        self._written = tuple(written)
        self._tell(words, is_warning=False)
        self._show_state()

    def stop(self) -> None:
        """Ends what is under way."""
        self.stop_wished.emit()

    _can_write = True

    def _tell(self, words: str, *, is_warning: bool) -> None:
        self.words.setObjectName("warning" if is_warning else "quiet")
        self.words.setText(words)
        self.words.setToolTip(words)
        self.words.style().polish(self.words)

    def _show_state(self) -> None:
        is_written = bool(self._written) and not self.is_working
        self.progress.setVisible(self.is_working)
        for button in (self.open, self.show_folder):
            button.setVisible(is_written)
        for button in (self.copy, self.print):
            button.setVisible(not self.is_working and not is_written)
            button.setEnabled(self._can_write)
        self.export.setEnabled(self._can_write and not self.is_working)
        self.close_button.setText(self.tr("Cancel") if self.is_working else self.tr("Close"))

    def _on_close(self) -> None:
        if self.is_working:
            self.stop()
        else:
            self.close_wished.emit()

    def _open(self) -> None:
        if self._written:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written[0])))

    def _show_folder(self) -> None:
        if self._written:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written[0].parent)))

    def _button(self, words: str, react: object) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        if react is not None:
            button.clicked.connect(react)
        return button
