"""The list of hits, and what keys and mouse do in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from timeline_app.app.reader.theming import scroll_bar_sheet
from timeline_app.app.search.hit_painting import ROW_PX, HitDelegate
from timeline_app.app.search.model import Hit, HitModel
from timeline_app.drawing.theme import Theme

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HitList(QTableView):
    """One column of hits.

    Signals:
        chosen: Enter or a click on a hit (its row).
        stepped: Enter with Shift (-1).
        left: Esc.
        typed: a letter was typed, which belongs to the search (text).
    """

    chosen = Signal(int)
    stepped = Signal(int)
    left = Signal()
    typed = Signal(str)

    def __init__(
        self,
        model: HitModel,
        theme: Theme,
        colour_of: Callable[[Hit], str | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._delegate = HitDelegate(theme, colour_of, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("What was found"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.verticalScrollBar().setSingleStep(ROW_PX // 2)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.setStyleSheet(
            f"QTableView {{ background: {theme.panel}; border: none; outline: none;"
            f" selection-background-color: transparent; }} {scroll_bar_sheet(theme)}"
        )

    @property
    def row(self) -> int | None:
        """The row that the keys are on."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def go_to(self, row: int) -> None:
        """Puts the keys on a row, or the nearest there is."""
        count = self.model().rowCount()
        if count:
            self.setCurrentIndex(self.model().index(max(0, min(row, count - 1)), 0))

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.row
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        has_letter = event.text().isprintable() and event.text().strip() != ""
        if event.key() in _ENTER and is_shifted:
            self.stepped.emit(-1)
        elif event.key() in _ENTER:
            self.chosen.emit(0 if row is None else row)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif has_letter and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)
