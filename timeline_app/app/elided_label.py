"""A line of text that ends in an ellipsis where there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from timeline_app.app.reader.words import plain_tooltip


class ElidedLabel(QLabel):
    """Plain text on one line; its tooltip has all of it. ``margin_px`` stays free left and right."""

    def __init__(self, margin_px: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._margin_px = margin_px
        self.setTextFormat(Qt.TextFormat.PlainText)
        # A long line does not widen the window.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def room_px(self) -> int:
        """How wide the words can be."""
        return self._room().width()

    def _room(self) -> QRect:
        return self.contentsRect().adjusted(self._margin_px, 0, -self._margin_px, 0)

    # Qt's overrides

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(plain_tooltip(text) if text else "")

    def sizeHint(self) -> QSize:
        return super().sizeHint().grownBy(QMargins(self._margin_px, 0, self._margin_px, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self._room()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()
