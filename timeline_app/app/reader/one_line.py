"""Words on one line, which end in an ellipsis where there is no room for them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.app.reader.words import BODY, Style, TextBlock, Words, styled
from timeline_app.drawing.theme import Theme


class OneLine(Words):
    """Words that never take a second line. Whoever needs all of them reads the tooltip."""

    def __init__(self, text: str, theme: Theme, style: Style = BODY, parent: QWidget | None = None) -> None:
        super().__init__(text, theme, style, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # Qt's overrides

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        font = styled(self.font(), self._style)
        words = " ".join(self.text().split())
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, self.width())
        painter = QPainter(self)
        block = TextBlock(shown, self.font(), self._style)
        block.draw(painter, 0, 0, self._style.colour(self._theme))
        painter.end()
