"""The words of a passage in a form, with what was read from them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.app.reader.buttons import shortened
from timeline_app.app.reader.words import BODY, SMALL, Words
from timeline_app.drawing.theme import Theme


class Quoted(QWidget):
    """A passage with a bar at its left, as the cards of the reader show it, and remarks below it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = Words("", theme, BODY)
        self._remarks = [Words("", theme, SMALL) for _ in range(2)]
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 3, 0, 3)
        column.setSpacing(3)
        column.addWidget(self._words)
        for remark in self._remarks:
            column.addWidget(remark)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_quote(self, quote: str, *remarks: str) -> None:
        """Shows other words, and up to two remarks; empty ones are left out."""
        self._words.set_words(shortened(quote))
        told = [remark for remark in remarks if remark]
        for place, label in enumerate(self._remarks):
            label.set_words(told[place] if place < len(told) else "")
            label.setVisible(place < len(told))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent))
        painter.drawRoundedRect(QRectF(0, 4, 3, self.height() - 8), 1.5, 1.5)
        painter.end()
