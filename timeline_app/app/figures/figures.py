"""Figures out of the window: into files, onto the clipboard, onto paper."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from timeline_app.app.figures.dialog import FigureDialog
from timeline_app.app.figures.presets import last_options
from timeline_app.app.figures.printing import Printing
from timeline_app.app.figures.sharing import Sharing
from timeline_app.app.figures.start import Start
from timeline_app.app.figures.studio import Studio
from timeline_app.app.messages import show_error
from timeline_app.app.presenter import Presenter
from timeline_app.app.settings import Settings
from timeline_app.app.worker import Worker
from timeline_app.core.faults import UserError
from timeline_app.core.query import to_text
from timeline_app.drawing.export import ExportCancelled, Watch
from timeline_app.drawing.figure_options import FigureOptions
from timeline_app.drawing.theme import Theme

_EXPORT, _COPY = "figure export", "figure copy"


class Figures(QObject):
    """Signals:
    message: something was done that is worth a line (text).
    """

    message = Signal(str)
    _progressed = Signal(float)

    def __init__(
        self, window: QWidget, worker: Worker, settings: Settings, actions: Mapping[str, QAction]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self._settings = settings
        self._theme: Theme | None = None
        self._presenter: Presenter | None = None
        self._dialog: FigureDialog | None = None
        self._stopped = threading.Event()
        actions["file.export"].triggered.connect(lambda _=False: self.ask())
        actions["file.share_page"].triggered.connect(lambda _=False: self.share())
        self._sharing = Sharing(window, worker, settings)
        self._sharing.shared.connect(self._tell_shared)
        actions["file.print"].triggered.connect(lambda _=False: self.print())
        actions["file.print_preview"].triggered.connect(lambda _=False: self.print(is_preview=True))

    def begin(self, presenter: Presenter) -> None:
        """From now on figures are of this presenter's store."""
        self._presenter = presenter

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def ask(self) -> None:
        """Asks what the figure shall be."""
        if self._presenter is None or self._theme is None:
            return
        start = self._start(self._presenter)
        studio = Studio(start.loaded.subject)
        dialog = FigureDialog(start, studio, self._worker, self._theme, self._settings, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.export_wished.connect(lambda options, path: self._write(dialog, studio, options, path))
        dialog.copy_wished.connect(lambda options, kind: self._copy(dialog, studio, options, kind))
        dialog.print_wished.connect(lambda options: self._print(dialog, options, is_preview=True))
        dialog.foot.stop_wished.connect(self._stopped.set)
        dialog.finished.connect(lambda _: self._on_closed())
        self._progressed.connect(dialog.foot.show_progress)
        self._dialog = dialog
        dialog.open()

    def share(self) -> None:
        """Asks where a web page of the store goes, and writes it."""
        if self._presenter is not None:
            self._sharing.ask(self._start(self._presenter), last_options(self._settings))

    def print(self, *, is_preview: bool = False) -> None:
        """Prints the view, looking as the last figure did."""
        if self._presenter is not None:
            options = self._start(self._presenter).options(last_options(self._settings))
            self._print(self._window, options, is_preview=is_preview)

    def _start(self, presenter: Presenter) -> Start:
        loaded, state = presenter.loaded, presenter.session.state
        row = loaded.subject.columns.row_of(state.selected) if state.selected else None
        selected = None
        if state.selected and row is not None and loaded.subject.extents.drawable[row]:
            selected = state.selected, loaded.subject.columns.titles[row]
        lanes = presenter.lanes
        filter_text = to_text(state.filter) if state.filter else ""
        return Start(loaded, state.span, selected, lanes.lanes, lanes.arrangement, filter_text)

    def _write(self, dialog: FigureDialog, studio: Studio, options: FigureOptions, path: Path) -> None:
        self._stopped.clear()
        watch = Watch(self._progressed.emit, self._stopped.is_set)
        dialog.foot.begin_work(self.tr("Writing {0}…").format(path.name))

        def written(files: tuple[Path, ...] | None) -> None:
            self._tell_written(files)

        def failed(error: UserError) -> None:
            self._end("")
            show_error(self._dialog or self._window, error)

        def write(store: object) -> tuple[Path, ...] | None:
            try:
                return studio.write(store, options, path, watch)  # type: ignore[arg-type]
            except ExportCancelled:
                return None

        self._worker.ask(_EXPORT, write, written, failed)

    def _tell_written(self, files: tuple[Path, ...] | None) -> None:
        if files is None:
            self._end(self.tr("Nothing was written"))
            return
        words = self.tr("The figure was written to {0}").format(files[0])
        if len(files) > 1:
            words = self.tr("The figure was written to {0} files, {1} the first").format(len(files), files[0])
        self._end(words, files)
        self.message.emit(words)

    def _end(self, words: str, files: tuple[Path, ...] = ()) -> None:
        if self._dialog is not None:
            self._dialog.foot.end_work(words, files)

    def _copy(self, dialog: FigureDialog, studio: Studio, options: FigureOptions, kind: str) -> None:
        make = studio.image if kind == "png" else studio.svg
        self._worker.ask(
            _COPY,
            lambda store: make(store, options),
            self._put_on_clipboard,
            lambda error: show_error(dialog, error),
        )

    def _put_on_clipboard(self, content: QImage | bytes) -> None:
        clipboard = QGuiApplication.clipboard()
        if isinstance(content, QImage):
            clipboard.setImage(content)
        else:
            data = QMimeData()
            data.setData("image/svg+xml", QByteArray(content))
            data.setText(content.decode())
            clipboard.setMimeData(data)
        if self._dialog is not None:
            self._dialog.foot.say(self.tr("The figure is on the clipboard"))

    def _print(self, window: QWidget, options: FigureOptions, *, is_preview: bool) -> None:
        if self._presenter is None:
            return
        printing = Printing(options, self._presenter.loaded, self._worker, window, is_preview=is_preview)
        printing.failed.connect(lambda error: show_error(window, error))
        printing.printed.connect(lambda: self.message.emit(self.tr("The figure was sent to the printer")))
        printing.begin()

    def _tell_shared(self, path: Path) -> None:
        self.message.emit(self.tr("The web page was written to {0}; any browser opens it").format(path))

    def _on_closed(self) -> None:
        self._stopped.set()
        if self._dialog is not None:
            self._progressed.disconnect(self._dialog.foot.show_progress)
        self._dialog = None
