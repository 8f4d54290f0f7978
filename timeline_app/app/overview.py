"""The strip under the timeline: how densely the whole store lies in time, and a brush over what is shown."""

from __future__ import annotations

from typing import Literal

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.app.languages import date_language
from timeline_app.core.bounds import Span
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.theme import LIGHT, Theme
from timeline_app.timeline.detail import Detail
from timeline_app.timeline.found import Found, FoundIn
from timeline_app.timeline.ruler import Counts
from timeline_app.timeline.scale import fitted
from timeline_app.timeline.sizes import TextStyle
from timeline_app.timeline.strip import Strip
from timeline_app.timeline.ticks import Axis, axis_for

_HEIGHT = 72
_LABELS_HEIGHT = 20
_BAR_PX = 6.0
_GRIP_PX = 6.0
_MIN_BRUSH_PX = 4.0
_VEIL = 186  # of 255: over what a search has not found
_FINE_UNITS = ("second", "minute", "hour", "day", "week", "month", "quarter")

Grip = Literal["start", "end", "inside"]


class Overview(QWidget):
    """Signals:
    span_wished: the brush was moved or resized, or a place was clicked (Span).
    span_settled: the gesture has ended.
    """

    span_wished = Signal(object)
    span_settled = Signal()

    def __init__(self, fonts: Fonts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fonts = fonts
        self._labels_px = round(_LABELS_HEIGHT * fonts.scale)
        self._height_px = _HEIGHT - _LABELS_HEIGHT + self._labels_px
        self._theme = LIGHT
        self._detail: Detail | None = None
        self._colours: tuple[str, ...] = ()
        self._still: tuple[object, QPixmap] | None = None  # what it was painted for, and the pixels
        self._whole: Span | None = None
        self._strip: tuple[object, Strip] | None = None  # what it was made for, and the scale
        self._found: FoundIn | None = None
        self._shown: Span | None = None
        self._grip: Grip | None = None
        self._grip_offset_s = 0
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFixedHeight(self._height_px)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Overview of the whole timeline"))

    def set_detail(self, detail: Detail, home: Span) -> None:
        """Shows a store's events as they are now, and the view it begins with where that reaches further."""
        self._detail = detail
        self._still = self._strip = None
        whole = detail.extents.whole() or home
        start_s, end_s = min(whole.start_s, home.start_s), max(whole.end_s, home.end_s)
        self._whole = fitted(start_s, end_s, 0.02)
        self.update()

    @property
    def whole(self) -> Span | None:
        """What the strip shows from end to end; None before there is anything."""
        return self._whole

    def set_theme(self, theme: Theme, category_colours: tuple[str, ...] = ()) -> None:
        """Repaints in these colours; lanes beyond the categories have none."""
        self._theme = theme
        self._colours = category_colours
        self.update()

    def show_found(self, found: Found | None) -> None:
        """Sets what a search has found apart from all else, which is dimmed; None: there is no search."""
        self._found = (
            FoundIn.of(found, self._detail) if found is not None and self._detail is not None else None
        )
        self._still = None
        self.update()

    def show_span(self, span: Span) -> None:
        """Puts the brush over what the timeline shows."""
        self._shown = span
        self.update()

    def brush(self) -> QRectF | None:
        """The brush in px of this widget; None before there is anything to show."""
        strip = self._strip_now()
        if strip is None or self._shown is None:
            return None
        left, right = strip.x_px(self._shown.start_s), strip.x_px(self._shown.end_s)
        if right - left < _MIN_BRUSH_PX:
            middle = (left + right) / 2
            left, right = middle - _MIN_BRUSH_PX / 2, middle + _MIN_BRUSH_PX / 2
        return QRectF(left, 4, right - left, self.height() - self._labels_px - 4)

    def _strip_now(self) -> Strip | None:
        if self._whole is None or self._detail is None or self.width() <= 1:
            return None
        wanted = (self._detail, self._whole, self.width())
        if self._strip is None or self._strip[0] != wanted:
            self._strip = (wanted, Strip.of(self._whole, float(self.width()), self._detail.count_before))
        return self._strip[1]

    def _grip_at(self, x: float) -> Grip | None:
        brush = self.brush()
        if brush is None:
            return None
        if abs(x - brush.left()) <= _GRIP_PX and brush.width() > 3 * _GRIP_PX:
            return "start"
        if abs(x - brush.right()) <= _GRIP_PX and brush.width() > 3 * _GRIP_PX:
            return "end"
        return "inside" if brush.left() - 2 <= x <= brush.right() + 2 else None

    def _wish(self, x: float) -> None:
        strip, shown = self._strip_now(), self._shown
        if strip is None or shown is None or self._grip is None:
            return
        held_s = strip.time_s(x) - self._grip_offset_s
        if self._grip == "start":
            self.span_wished.emit(Span(min(held_s, shown.end_s - 1), shown.end_s))
        elif self._grip == "end":
            self.span_wished.emit(Span(shown.start_s, max(held_s, shown.start_s + 1)))
        else:
            self.span_wished.emit(Span(held_s, held_s + shown.length_s))

    def _paint_still(self, painter: QPainter, strip: Strip) -> None:
        """Copies all but the brush, which is painted once for each size and look."""
        ratio = self.devicePixelRatioF()
        wanted = (self.size(), ratio, self._theme, self._colours, strip)
        if self._still is None or self._still[0] != wanted:
            pixels = QPixmap(self.size() * ratio)
            pixels.setDevicePixelRatio(ratio)
            pixels.fill(QColor(self._theme.panel))
            own = QPainter(pixels)
            own.setPen(QColor(self._theme.line))
            own.drawLine(0, 0, self.width(), 0)
            self._paint_bars(own, strip)
            self._paint_labels(own, strip)
            own.end()
            self._still = (wanted, pixels)
        painter.drawPixmap(0, 0, self._still[1])

    def _paint_bars(self, painter: QPainter, strip: Strip) -> None:
        """A bar for each stretch of a few px, divided by lane from the foot up."""
        if self._detail is None:
            return
        columns = max(int(self.width() // _BAR_PX), 1)
        edges_px = np.linspace(0.0, float(self.width()), columns + 1)
        edges_s = np.array([strip.time_s(x) for x in edges_px.tolist()], dtype=np.int64)
        counts = self._detail.histogram(edges_s)
        self._paint_counts(painter, counts, edges_px)
        if self._found is not None:
            veil = QColor(self._theme.panel)
            veil.setAlpha(_VEIL)
            painter.fillRect(0, 1, self.width(), self.height() - self._labels_px - 1, veil)
            self._paint_counts(painter, self._found.histogram(edges_s), edges_px)

    def _paint_counts(self, painter: QPainter, counts: Counts, edges_px: npt.NDArray[np.float64]) -> None:
        """Bars of counts by lane and stretch."""
        totals = counts.sum(axis=0)
        room = self.height() - self._labels_px - 10
        most = max(int(totals.max(initial=0)), 1)
        foot = self.height() - self._labels_px
        painter.setPen(Qt.PenStyle.NoPen)
        for number in np.flatnonzero(totals).tolist():
            # The root keeps a single event visible beside a crowd.
            height = max(room * (totals[number] / most) ** 0.5, 3.0)
            bottom = float(foot)
            for lane in np.flatnonzero(counts[:, number]).tolist():
                part = height * counts[lane, number] / totals[number]
                known = lane < len(self._colours)
                painter.setBrush(QColor(self._colours[lane] if known else self._theme.uncategorised))
                painter.drawRect(QRectF(edges_px[number], bottom - part, _BAR_PX - 1, part))
                bottom -= part

    def _paint_labels(self, painter: QPainter, strip: Strip) -> None:
        painter.setFont(self._fonts.font(TextStyle.DATE))
        y = self.height() - self._labels_px + self._fonts.baseline(TextStyle.DATE, self._labels_px)
        taken_px = 2.0
        for segment in strip.segments:
            if segment.left_px > 0:
                painter.setPen(QPen(QColor(self._theme.muted), 1, Qt.PenStyle.DotLine))
                painter.drawLine(QPointF(segment.left_px, 4), QPointF(segment.left_px, self.height()))
            painter.setPen(QColor(self._theme.muted))
            span, width_px = segment.scale.span, segment.scale.width_px
            axis = axis_for(
                span,
                width_px,
                lambda text: self._fonts(text, TextStyle.DATE) + 24,
                language=date_language(),
            )
            for time_s, label in _labels(axis, span):
                width = self._fonts(label, TextStyle.DATE)
                x = segment.left_px + segment.scale.x_px(time_s) - width / 2
                if x >= taken_px and x + width <= segment.right_px - 2:
                    painter.drawText(QPointF(x, y), label)
                    taken_px = x + width + 6
            taken_px = segment.right_px + 4

    def _paint_brush(self, painter: QPainter, brush: QRectF) -> None:
        accent = QColor(self._theme.accent)
        ground = QColor(self._theme.accent)
        ground.setAlpha(36)
        painter.fillRect(brush, ground)
        painter.setPen(QPen(accent, 2))
        painter.drawLine(brush.topLeft(), brush.bottomLeft())
        painter.drawLine(brush.topRight(), brush.bottomRight())

    # Qt's overrides

    def sizeHint(self) -> QSize:
        return QSize(600, self._height_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        strip = self._strip_now()
        if strip is None:
            painter.fillRect(self.rect(), QColor(self._theme.panel))
        else:
            self._paint_still(painter, strip)
            brush = self.brush()
            if brush is not None:
                self._paint_brush(painter, brush)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        strip, shown = self._strip_now(), self._shown
        if event.button() != Qt.MouseButton.LeftButton or strip is None or shown is None:
            event.ignore()
            return
        x = event.position().x()
        self._grip = self._grip_at(x)
        if self._grip is None:
            # A click beside the brush brings its middle there, and the drag goes on from it.
            self._grip = "inside"
            self._grip_offset_s = shown.length_s // 2
            self._wish(x)
        else:
            held_s = shown.end_s if self._grip == "end" else shown.start_s
            self._grip_offset_s = strip.time_s(x) - held_s

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._grip is not None:
            self._wish(x)
            return
        grip = self._grip_at(x)
        shapes = {
            "start": Qt.CursorShape.SizeHorCursor,
            "end": Qt.CursorShape.SizeHorCursor,
            "inside": Qt.CursorShape.OpenHandCursor,
        }
        self.setCursor(shapes[grip] if grip else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._grip = None
            self.span_settled.emit()

    def leaveEvent(self, event: QEvent) -> None:
        self.unsetCursor()


def _labels(axis: Axis, span: Span) -> list[tuple[int, str]]:
    """What one line of labels says: of months or days the years or months they are of, where those change."""
    bands = [(band.start_s, band.label) for band in axis.bands if band.label and span.contains(band.start_s)]
    if axis.unit in _FINE_UNITS and len(bands) > 1:
        return bands
    return [(tick.time_s, tick.label) for tick in axis.ticks if tick.label]
