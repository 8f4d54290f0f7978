"""What a figure rests on: numbers on its events, the list of their sources, and files of these."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from timeline_app.app.figures.binding import Binder
from timeline_app.app.figures.section import Section, page_of
from timeline_app.core.citing import STYLE_NAMES, STYLES
from timeline_app.drawing.figure_options import FigureOptions, Place, Sidecar
from timeline_app.drawing.theme import Theme

_SIDECARS: Final[tuple[tuple[Sidecar, str], ...]] = (
    ("csl-json", "CSL-JSON"),
    ("bibtex", "BibTeX"),
    ("ris", "RIS"),
)
_PLACE: Final = ("evidence", "sidecars")


class SourcesPage(QWidget):
    """Signals:
    changed: other sources are wanted, or in another form.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._binder = Binder(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page_of(self._list_section(), self._files_section()))
        self._binder.changed.connect(self._on_changed)

    @property
    def places(self) -> set[Place]:
        """The options that have a control here."""
        return self._binder.places

    def show_options(self, options: FigureOptions) -> None:
        self._binder.show(options)
        self._show_state()

    def applied(self, options: FigureOptions) -> FigureOptions:
        return self._binder.applied(options)

    def _list_section(self) -> Section:
        section = Section(self.tr("Sources of the events"))
        lists = (
            ("none", self.tr("No list")),
            ("below", self.tr("Below the timeline")),
            ("pages", self.tr("On pages of their own")),
        )
        self.list = self._binder.choice(("evidence", "list"), self.tr("List of sources"), lists)
        section.add_row(self.tr("List"), self.list)
        styles = [("", self.tr("As usual in the language")), *((each, STYLE_NAMES[each]) for each in STYLES)]
        self.style_box = self._binder.choice(("evidence", "style"), self.tr("Style of citations"), styles)
        section.add_row(self.tr("Citations"), self.style_box)
        self.passages = self._binder.switch(("evidence", "passages"), self.tr("With the passages"))
        self.folded = self._binder.switch(
            ("evidence", "folded"), self.tr("Events that are only counted, too")
        )
        # With a list the events have numbers in any case.
        self.numbers = self._binder.switch(("evidence", "numbers"), self.tr("Numbers without a list"))
        for switch in (self.passages, self.folded, self.numbers):
            section.add_wide(switch)
        return section

    def _files_section(self) -> Section:
        section = Section(self.tr("Files beside the figure"))
        self.files: dict[Sidecar, QCheckBox] = {}
        for kind, name in _SIDECARS:
            box = self.files[kind] = QCheckBox(self.tr("The cited sources as {0}").format(name))
            box.toggled.connect(lambda _: self._binder.changed.emit())
            section.add_wide(box)
        self._binder.bind(_PLACE, self, self._sidecars, self._show_sidecars)
        return section

    def _sidecars(self) -> tuple[Sidecar, ...]:
        return tuple(kind for kind, box in self.files.items() if box.isChecked())

    def _show_sidecars(self, kinds: tuple[Sidecar, ...]) -> None:
        for kind, box in self.files.items():
            was_blocked = box.blockSignals(True)
            box.setChecked(kind in kinds)
            box.blockSignals(was_blocked)

    def _on_changed(self) -> None:
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        """Only what has a meaning for the list that is chosen can be set."""
        has_list = self.list.currentData() != "none"
        for widget in (self.style_box, self.passages, self.folded):
            widget.setEnabled(has_list)
        self.numbers.setEnabled(not has_list)
