"""What the reader shows before anything is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from timeline_app.app.actions import plain
from timeline_app.app.reader.icons import Icon
from timeline_app.app.reader.words import HEADING, MUTED, Words
from timeline_app.drawing.theme import Theme


class Picture(QWidget):
    """A shipped icon as a picture, 64 by 48 px."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon(name)
        self._theme = theme
        self.setFixedSize(64, 48)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._icon.paint(painter, QRectF(self.rect()), QColor(self._theme.accent))
        painter.end()


class EmptyState(QWidget):
    """A calm word on what the reader is for and how to begin; ``offers`` are buttons below it."""

    def __init__(self, theme: Theme, offers: Sequence[QAction] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Every event, in the words of its sources")
        how = self.tr(
            "Click an event on the timeline. Its date, the passages that support it and the articles "
            "they stand in appear here."
        )
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(2)
        row = QHBoxLayout()
        row.addWidget(Picture("reader-empty", theme))
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(16)
        column.addWidget(Words(title, theme, HEADING))
        column.addSpacing(6)
        column.addWidget(Words(how, theme, MUTED))
        if offers:
            column.addSpacing(14)
            column.addLayout(_buttons(offers))
        column.addStretch(3)
        self.setAccessibleName(title)
        self.setAccessibleDescription(how)


def _buttons(offers: Sequence[QAction]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for action in offers:
        button = QPushButton(plain(action.text()))
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        row.addWidget(button)
    row.addStretch(1)
    return row
