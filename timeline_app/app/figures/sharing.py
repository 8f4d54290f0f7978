"""The timeline as a web page that others can zoom and read."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from timeline_app.app.figure_material import material_of, signed
from timeline_app.app.figures.asking import asked_path
from timeline_app.app.figures.start import Start
from timeline_app.app.messages import show_error
from timeline_app.app.settings import Settings
from timeline_app.app.worker import Worker
from timeline_app.core.slugs import slug
from timeline_app.drawing.figure_options import Extent, FigureOptions
from timeline_app.drawing.page import page_of
from timeline_app.drawing.whole_files import whole_files
from timeline_app.store.store import EventStore
from timeline_app.timeline.layout import Subject

_TOPIC: Final = "web page"


class Sharing(QObject):
    """Asks where the page goes and writes it beside the window's own work: all of the time there is, in the
    lanes and with the filter of the window.

    Signals:
        shared: a page was written (its path).
    """

    shared = Signal(object)

    def __init__(self, window: QWidget, worker: Worker, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self._settings = settings

    def ask(self, start: Start, options: FigureOptions) -> None:
        """``options`` say in which language and style, if the user goes on with it."""
        title = start.loaded.collection.title
        path = asked_path(
            self._window,
            self.tr("Share as web page"),
            self._settings.export_folder / f"{slug(title) or 'timeline'}.html",
            self.tr("Web pages (*.html)"),
            ("html", "htm"),
        )
        if path is None:
            return
        self._settings.export_folder = path.parent
        wanted = msgspec.structs.replace(start.options(options), extent=Extent())
        subject = start.loaded.subject
        self._worker.ask(
            _TOPIC,
            lambda store: _write(store, subject, wanted, path),
            self.shared.emit,
            lambda error: show_error(self._window, error),
        )


def _write(store: EventStore, by_category: Subject, options: FigureOptions, path: Path) -> Path:
    """Raises UserError where nothing can be shown, or it cannot be written."""
    content = page_of(signed(material_of(store, by_category, options), store), options)
    with whole_files((path,)) as (file,):
        file.write(content)
    return path
