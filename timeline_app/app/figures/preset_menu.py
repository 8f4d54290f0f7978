"""A button with the presets, and the files that views are saved in."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMenu, QPushButton, QWidget

from timeline_app.app.figures.asking import asked_path
from timeline_app.app.figures.presets import MOST_LETTERS, Presets, keep_presets, kept_presets, looks_of
from timeline_app.app.messages import show_error
from timeline_app.app.settings import Settings
from timeline_app.core.faults import UserError
from timeline_app.drawing.figure_options import FigureOptions
from timeline_app.drawing.view_file import ENDING, read_view, view_text
from timeline_app.drawing.whole_files import whole_files


class PresetMenu(QPushButton):
    """Signals:
    options_wished: other options are to be shown (FigureOptions).
    said: something was done that is worth a line (text).
    """

    options_wished = Signal(object)
    said = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Presets"))
        self.setAutoDefault(False)
        self._settings = settings
        self._options = FigureOptions()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self.fill)
        self.setMenu(self._menu)

    def set_options(self, options: FigureOptions) -> None:
        """The options that are shown now."""
        self._options = options

    def fill(self) -> None:
        """Lists the presets as they are now."""
        menu, presets = self._menu, kept_presets(self._settings)
        menu.clear()
        for name in presets.names:
            menu.addAction(_plain(name)).triggered.connect(partial(self._take, name))
        if not presets.names:
            menu.addAction(self.tr("No preset was saved yet")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("Save as a preset…")).triggered.connect(self._save)
        for words, react in ((self.tr("Rename"), self._rename), (self.tr("Delete"), self._delete)):
            branch = menu.addMenu(words)
            branch.setEnabled(bool(presets.names))
            for name in presets.names:
                branch.addAction(_plain(name)).triggered.connect(partial(react, name))
        menu.addAction(self.tr("As at first")).triggered.connect(
            lambda: self.options_wished.emit(looks_of(FigureOptions(), self._options))
        )
        menu.addSeparator()
        menu.addAction(self.tr("Open a view…")).triggered.connect(self._open_view)
        menu.addAction(self.tr("Save the view…")).triggered.connect(self._save_view)

    def _take(self, name: str) -> None:
        options = kept_presets(self._settings).options(name)
        if options is None:
            show_error(self.window(), UserError(self.tr("This preset can no longer be read; delete it.")))
        else:
            self.options_wished.emit(looks_of(options, self._options))

    def _save(self) -> None:
        name = self._asked(self.tr("Save as a preset"), "")
        if name:
            self._keep(kept_presets(self._settings).with_preset(name, self._options))
            self.said.emit(self.tr("The preset {0} was saved").format(name))

    def _rename(self, name: str) -> None:
        to = self._asked(self.tr("Rename the preset"), name)
        if to:
            self._keep(kept_presets(self._settings).renamed(name, to))

    def _delete(self, name: str) -> None:
        self._keep(kept_presets(self._settings).without(name))
        self.said.emit(self.tr("The preset {0} was deleted").format(name))

    def _keep(self, presets: Presets) -> None:
        keep_presets(self._settings, presets)

    def _asked(self, title: str, name: str) -> str:
        text, is_ok = QInputDialog.getText(
            self.window(), title, self.tr("Name"), QLineEdit.EchoMode.Normal, name
        )
        return " ".join(text.split())[:MOST_LETTERS] if is_ok else ""

    def _open_view(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self.window(), self.tr("Open a view"), str(self._settings.export_folder), self._filter()
        )
        if name:
            try:
                self.options_wished.emit(read_view(Path(name)))
            except UserError as error:
                show_error(self.window(), error)

    def _save_view(self) -> None:
        proposed = self._settings.export_folder / f"view{ENDING}"
        path = asked_path(
            self.window(), self.tr("Save the view"), proposed, self._filter(), [ENDING.removeprefix(".")]
        )
        if path is None:
            return
        try:
            with whole_files((path,)) as (file,):
                file.write(view_text(self._options).encode())
        except UserError as error:
            show_error(self.window(), error)
        else:
            self.said.emit(self.tr("The view was saved as {0}").format(path.name))

    def _filter(self) -> str:
        return self.tr("Views (*{0});;All files (*)").format(ENDING)


def _plain(name: str) -> str:
    return name.replace("&", "&&")
