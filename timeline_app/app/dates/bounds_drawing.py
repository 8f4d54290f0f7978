"""A date as the timeline draws it, small, with its outer limits as dates below it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.app.dates.bounds_shape import BoundsShape, shape_of
from timeline_app.app.dates.limits import limit_texts, limits_words, units_for
from timeline_app.app.languages import date_language
from timeline_app.app.reader.words import SMALL, styled
from timeline_app.core.edtf import bounds, parse
from timeline_app.drawing.paint_dates import DateLook, paint_disc, paint_reach
from timeline_app.drawing.theme import Theme
from timeline_app.timeline.sizes import Sizes

_SIZES: Final = Sizes(bar_height=12.0, whisker_height=8.0)
_MARGIN_PX: Final = 7.0
_TRACK_PX: Final = 18.0
_GAP_PX: Final = 14.0  # between two labels
_TINT: Final = {"light": 190, "dark": 200}

Label = tuple[float, str]


class BoundsDrawing(QWidget):
    """Shows one date: solid what is certain, fading what is open, a tail where there is no limit."""

    def __init__(self, theme: Theme, language: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language or date_language()
        self._date = ""
        self.setAccessibleName(self.tr("The date drawn"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Solid: certain. Fading: possible."))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_date(self, date: str) -> None:
        """Draws another EDTF date; nothing for an empty text.

        Raises:
            EdtfError: it is no EDTF.
        """
        words = limits_words(bounds(parse(date)), self._language) if date else ()
        self._date = date
        self.setAccessibleDescription(", ".join(words))
        self.update()

    def labels(self) -> tuple[Label, ...]:
        """What stands below the drawing: the left end in px of each text, and the text."""
        if not self._date:
            return ()
        shape = self._shape()
        for unit in units_for(shape.bounds):
            found = self._placed(shape, limit_texts(shape.bounds, unit, self._language))
            if found is not None:
                return found
        return ()

    def _shape(self) -> BoundsShape:
        return shape_of(self._date, max(1.0, self.width() - 2 * _MARGIN_PX))

    def _placed(self, shape: BoundsShape, texts: tuple[str, str]) -> tuple[Label, ...] | None:
        """Both texts at their places, one if they are alike; None without room."""
        metrics = QFontMetricsF(self._label_font())
        first, last = shape.outer
        if first is not None and last is not None and texts[0] == texts[1]:
            wanted = [(_MARGIN_PX + (first + last) / 2, texts[0])]
        else:
            outer = zip(shape.outer, texts, strict=True)
            wanted = [(_MARGIN_PX + x, text) for x, text in outer if x is not None]

        placed: list[Label] = []
        free_px = 0.0
        for x, text in wanted:
            width_px = metrics.horizontalAdvance(text)
            left = min(max(x - width_px / 2, 0.0), self.width() - width_px)
            if left < free_px:
                return None
            placed.append((left, text))
            free_px = left + width_px + _GAP_PX
        return tuple(placed)

    def _label_font(self) -> QFont:
        return styled(self.font(), SMALL)

    def _paint_track(self, painter: QPainter, shape: BoundsShape) -> None:
        """The line of time, with an upright at each outer limit."""
        y = _TRACK_PX / 2
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawLine(QPointF(-_MARGIN_PX, y), QPointF(self.width() - _MARGIN_PX, y))
        painter.setPen(QPen(QColor(self._theme.muted), 1))
        for x in shape.outer:
            if x is not None:
                painter.drawLine(QPointF(x, 1.5), QPointF(x, _TRACK_PX + 1))

    def _paint_date(self, painter: QPainter, shape: BoundsShape) -> None:
        theme = self._theme
        colour = QColor(theme.accent)
        ground = self.palette().color(self.backgroundRole())
        look = DateLook(shape.flags, shape.is_period, colour, ground, _TINT[theme.name], 4.5)
        y = _TRACK_PX / 2
        paint_reach(painter, shape.extent, y, look, _SIZES, (0.0, self.width() - 2 * _MARGIN_PX))
        if not shape.is_period:
            paint_disc(painter, QPointF(shape.extent.anchor, y), shape.extent, look, _SIZES)

    # Qt's overrides

    def sizeHint(self) -> QSize:
        return QSize(320, int(_TRACK_PX + QFontMetricsF(self._label_font()).height() + 3))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._date:
            return
        shape = self._shape()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.translate(_MARGIN_PX, 0)
        self._paint_track(painter, shape)
        self._paint_date(painter, shape)
        painter.restore()
        font = self._label_font()
        painter.setFont(font)
        painter.setPen(QColor(self._theme.muted))
        for left, text in self.labels():
            painter.drawText(QPointF(left, _TRACK_PX + 2 + QFontMetricsF(font).ascent()), text)
        painter.end()
