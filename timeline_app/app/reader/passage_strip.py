"""A strip beside an article's text that shows where in it all passages lie, and the words looked for."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from timeline_app.app.reader.article_text import ArticleText
from timeline_app.app.reader.theming import category_colour
from timeline_app.app.reader.words import plain_tooltip
from timeline_app.drawing.theme import Theme

WIDTH_PX: Final = 16
_PAD_PX: Final = 2
_COLUMNS: Final = 3  # passages that overlap stand beside one another
_LEAST_PX: Final = 3  # of a passage's height
_NEAR_PX: Final = 3.0


class _Place(NamedTuple):
    passage: int
    area: QRectF


class PassageStrip(QWidget):
    """The whole of the text at one glance; a click scrolls there.

    The keyboard has it otherwise: next and previous passage, and the text's own keys.
    """

    def __init__(self, text: ArticleText, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._theme = theme
        self._places: list[_Place] | None = None  # worked out when they are painted
        self.setFixedWidth(WIDTH_PX)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Where the passages lie in the article"))
        text.places_changed.connect(self._on_places_changed)
        text.verticalScrollBar().valueChanged.connect(self.update)
        text.verticalScrollBar().rangeChanged.connect(self._on_places_changed)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def place_of(self, index: int) -> QRectF:
        """Where a passage is shown on the strip."""
        return next(place.area for place in self._laid_out() if place.passage == index)

    def _on_places_changed(self) -> None:
        self._places = None
        self.update()

    @property
    def _scale(self) -> float:
        """How many px of the strip one px of the document takes, as far as that has been laid out.

        To ask the document for its size would have all of it laid out at once.
        """
        bar = self._text.verticalScrollBar()
        document_px = bar.maximum() + self._text.viewport().height()
        return self.height() / max(document_px, 1)

    def _laid_out(self) -> list[_Place]:
        if self._places is None:
            self._places = [self._place(index) for index in range(len(self._text.marks.highlights))]
        return self._places

    def _place(self, index: int) -> _Place:
        area, scale = self._text.marks.area(index), self._scale
        width_px = (self.width() - 2 * _PAD_PX) // _COLUMNS
        column = self._text.marks.highlights[index].level % _COLUMNS
        # On whole px, so that a mark of a few is sharp; 1 px less keeps neighbours apart.
        top_px, height_px = round(area.top() * scale), max(round(area.height() * scale) - 1, _LEAST_PX)
        return _Place(index, QRectF(_PAD_PX + column * width_px, top_px, width_px - 1, height_px))

    def _indexes_near(self, y_px: float) -> list[int]:
        return [
            place.passage
            for place in self._laid_out()
            if place.area.top() - _NEAR_PX <= y_px <= place.area.bottom() + _NEAR_PX
        ]

    def _paint_view(self, painter: QPainter) -> None:
        """Which part of the text is in view."""
        scale, top_px = self._scale, self._text.scrolled().y()
        seen = QRectF(0, top_px * scale, self.width(), self._text.viewport().height() * scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.other_passage))
        painter.drawRoundedRect(seen.intersected(QRectF(self.rect())), 3, 3)

    def _paint_passages(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for index, area in self._laid_out():
            colour = category_colour(self._text.marks.highlights[index].colour, self._theme)
            painter.setBrush(colour)
            if index == self._text.current:
                painter.drawRoundedRect(
                    QRectF(1, area.top(), self.width() - 2, max(area.height(), 4.0)), 1, 1
                )
            else:
                painter.drawRect(area)

    def _paint_found(self, painter: QPainter) -> None:
        """A line across for each place of the words looked for."""
        scale, found = self._scale, self._text.found
        painter.setBrush(QColor(self._theme.accent))
        drawn_px = -1.0
        for index, top_px in enumerate(found.tops_px()):
            y_px = round(top_px * scale)
            is_current = index == found.current
            if y_px > drawn_px or is_current:
                painter.drawRect(QRectF(0, y_px - is_current, self.width(), 3 if is_current else 1))
                drawn_px = y_px

    # Qt's overrides

    def sizeHint(self) -> QSize:
        return QSize(WIDTH_PX, 60)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            highlights = self._text.marks.highlights
            titles = dict.fromkeys(highlights[index].title for index in self._indexes_near(event.pos().y()))
            QToolTip.showText(event.globalPos(), plain_tooltip("\n".join(titles)), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            y_px = event.position().y()
            near = self._indexes_near(y_px)
            # At a passage it is the passage that is meant, not some line within it.
            area = self._text.marks.area(near[0]) if near else None
            self._text.scroll_to(area.top() if area is not None else y_px / self._scale)

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._on_places_changed()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.panel))
        self._paint_view(painter)
        self._paint_passages(painter)
        self._paint_found(painter)
        painter.end()
