"""A list of painted rows, as many as there may be."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from timeline_app.app.text_size import scaled

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowList(QTableView):
    """One column of rows of one height. A table, because Qt's list asks its model for every row before it
    shows one. Home and End go to its ends; what Enter does is for subclasses.
    """

    def __init__(self, row_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        row_px = scaled(row_px)  # the words in it may be larger than usual
        self.verticalHeader().setDefaultSectionSize(row_px)
        self.verticalScrollBar().setSingleStep(row_px // 2)

    def go_to(self, row: int) -> None:
        """Puts the keys on a row, or the nearest there is."""
        model = self.model()
        count = 0 if model is None else model.rowCount()
        if count:
            self.setCurrentIndex(model.index(max(0, min(row, count - 1)), 0))

    def enter(self) -> None:
        """Enter was pressed."""
        raise NotImplementedError

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.enter()
        elif event.key() == Qt.Key.Key_Home:
            self.go_to(0)
        elif event.key() == Qt.Key.Key_End and self.model() is not None:
            self.go_to(self.model().rowCount() - 1)
        else:
            super().keyPressEvent(event)


def paint_line(
    painter: QPainter, corner: tuple[float, float], room_px: float, text: str, font: QFont, colour: str
) -> float:
    """Paints one line from its upper left corner, shortened to its room; gives the y below it."""
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room_px)
    painter.drawText(QPointF(corner[0], corner[1] + metrics.ascent()), shown)
    return corner[1] + metrics.height()
