"""A few words on a rounded ground of their own, with a dot of colour or none."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from timeline_app.app.reader.theming import category_colour
from timeline_app.app.reader.words import Style, TextBlock, Words
from timeline_app.drawing.theme import Theme

_PAD_X_PX = 9
_PAD_Y_PX = 2
_DOT_PX = 8
_DOT_GAP_PX = 6


class Pill(Words):
    """Words on a rounded ground. ``tone`` is the theme's field that colours the words."""

    def __init__(self, text: str, theme: Theme, tone: str = "muted", parent: QWidget | None = None) -> None:
        style = Style(tone=tone, size=0.88, weight=QFont.Weight.DemiBold)
        super().__init__(text, theme, style, parent)

    def _indent_px(self) -> int:
        """Where the words begin."""
        return _PAD_X_PX

    def _draw_ground(self, painter: QPainter) -> None:
        line_px = self.minimumSizeHint().height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.other_passage))
        painter.drawRoundedRect(QRectF(self.rect()), line_px / 2, line_px / 2)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + self._indent_px() + _PAD_X_PX, hint.height() + 2 * _PAD_Y_PX)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), hint.height() + 2 * _PAD_Y_PX)

    def heightForWidth(self, width_px: int) -> int:
        return super().heightForWidth(width_px - self._indent_px() - _PAD_X_PX) + 2 * _PAD_Y_PX

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        words_px = self.width() - self._indent_px() - _PAD_X_PX
        block = TextBlock(self.text(), self.font(), self._style, words_px)
        block.draw(painter, self._indent_px(), _PAD_Y_PX, self._style.colour(self._theme))
        painter.end()


class CategoryChip(Pill):
    """An event's category: its name beside a dot in its colour."""

    def __init__(self, name: str, colour: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent=parent)
        self._colour = colour

    def set_category(self, name: str, colour: str) -> None:
        """Show another name and colour."""
        self._colour = colour
        self.set_words(name)

    def _indent_px(self) -> int:
        return _PAD_X_PX + _DOT_PX + _DOT_GAP_PX

    def _draw_ground(self, painter: QPainter) -> None:
        super()._draw_ground(painter)
        middle_y = self.minimumSizeHint().height() / 2
        painter.setBrush(category_colour(self._colour, self._theme))
        painter.drawEllipse(QPointF(_PAD_X_PX + _DOT_PX / 2, middle_y), _DOT_PX / 2, _DOT_PX / 2)
