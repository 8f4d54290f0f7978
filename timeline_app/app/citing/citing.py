"""The style of citations, chosen in a menu and remembered, and all articles cited in a file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from timeline_app.app.citing.files import citations_file
from timeline_app.app.citing.style_menu import StyleMenu
from timeline_app.app.languages import date_language
from timeline_app.app.reader import Reader
from timeline_app.app.settings import Settings
from timeline_app.app.worker import Worker
from timeline_app.core.citing import STYLE_NAMES, StyleId, is_style

_REMEMBERED: Final = "cite/style"
_TOPIC: Final = "citations"


class Citing(QObject):
    """Cites articles in the reader as the user chooses, and writes them into files.

    Signals:
        message: what was done, for the status line.
        failed: a file could not be written, or the store not be read (UserError).
    """

    message = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        window: QWidget,
        worker: Worker,
        actions: Mapping[str, QAction],
        reader: Reader,
        settings: Settings,
        menu: QMenu,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self._reader = reader
        self._settings = settings
        menu.addMenu(StyleMenu(lambda: self.style, self._choose, menu))
        actions["file.export_citations"].triggered.connect(self._export)
        remembered = settings.text(_REMEMBERED)
        if is_style(remembered):
            reader.article_pane.set_citation_style(remembered)

    @property
    def style(self) -> StyleId:
        """The style that articles are cited in."""
        return self._reader.article_pane.citation_style

    def _choose(self, style: StyleId) -> None:
        self._reader.article_pane.set_citation_style(style)
        self._settings.set_text(_REMEMBERED, style)

    def _export(self) -> None:
        """Asks where to, and writes all articles of the store there, in the format of the file's ending."""
        filters = {
            "BibTeX (*.bib)": ".bib",
            "CSL-JSON (*.json)": ".json",
            "RIS (*.ris)": ".ris",
            self.tr("Text in the style of {0} (*.txt)").format(STYLE_NAMES[self.style]): ".txt",
        }
        suggested = str(self._settings.export_folder / self.tr("citations.bib"))
        name, chosen = QFileDialog.getSaveFileName(
            self._window, self.tr("Export citations"), suggested, ";;".join(filters)
        )
        if not name:
            return
        path = Path(name)
        if not path.suffix:
            path = path.with_suffix(filters.get(chosen, ".bib"))
        self._settings.export_folder = path.parent
        style, language = self.style, date_language()
        self._worker.ask(
            _TOPIC,
            lambda store: citations_file(store, path, style, language),
            lambda count: self._on_written(path, count),
            self.failed.emit,
        )

    def _on_written(self, path: Path, count: int) -> None:
        self.message.emit(self.tr("%Ln citation(s) in {0}", None, count).format(path))
