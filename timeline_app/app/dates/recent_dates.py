"""The last few dates gone to, one a line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from timeline_app.app.reader.buttons import ThemedButton
from timeline_app.app.reader.words import SMALL, styled
from timeline_app.app.text_size import scaled
from timeline_app.core.dateentry import read_date
from timeline_app.drawing.theme import Theme

_HEIGHT_PX: Final = 28
_PAD_PX: Final = 10
_GAP_PX: Final = 14


class RecentDate(ThemedButton):
    """A date gone to before: what was typed, and what it means where that says more."""

    def __init__(self, text: str, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(text, theme, parent)
        words = read_date(text, language).words
        self.text_typed = text
        self._words = words if words != text else ""
        self._is_current = False
        self.setAccessibleDescription(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_current(self, is_current: bool) -> None:
        """Shows whether it is the one that stands in the field."""
        self._is_current = is_current
        self.update()

    # Qt's overrides

    def sizeHint(self) -> QSize:
        return QSize(200, scaled(_HEIGHT_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_current or self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            is_strong = self._is_current or self.isDown()
            painter.setBrush(QColor(self._theme.accent_soft if is_strong else self._theme.other_passage))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        metrics = QFontMetricsF(self.font())
        room_px = self.width() - 2 * _PAD_PX
        text = metrics.elidedText(self.text_typed, Qt.TextElideMode.ElideRight, room_px)
        y = (self.height() - metrics.height()) / 2 + metrics.ascent()
        painter.setPen(QColor(self._theme.text))
        painter.drawText(QPointF(_PAD_PX, y), text)
        self._paint_words(painter, y, room_px - metrics.horizontalAdvance(text) - _GAP_PX)
        self._draw_focus(painter)
        painter.end()

    def _paint_words(self, painter: QPainter, y: float, room_px: float) -> None:
        """What it means, at the right edge."""
        font = styled(self.font(), SMALL)
        metrics = QFontMetricsF(font)
        words = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, max(room_px, 0.0))
        # On the ground of the current one the muted tone would be too faint.
        painter.setPen(QColor(self._theme.text if self._is_current else self._theme.muted))
        painter.setFont(font)
        painter.drawText(QPointF(self.width() - _PAD_PX - metrics.horizontalAdvance(words), y), words)


class RecentDates(QWidget):
    """Signals: ``chosen``, one was clicked or pressed (its text)."""

    chosen = Signal(object)

    def __init__(
        self, texts: Sequence[str], theme: Theme, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.texts = tuple(texts)
        self._current: int | None = None
        self.buttons = tuple(RecentDate(text, theme, language, self) for text in self.texts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        for button in self.buttons:
            layout.addWidget(button)
            button.clicked.connect(lambda _=False, button=button: self.chosen.emit(button.text_typed))

    @property
    def current(self) -> int | None:
        """Which of them stands in the field, counted from 0."""
        return self._current

    def set_current(self, number: int | None) -> None:
        """Marks another one, or none."""
        self._current = number
        for each, button in enumerate(self.buttons):
            button.set_current(each == number)

    def set_theme(self, theme: Theme) -> None:
        for button in self.buttons:
            button.set_theme(theme)
