"""The grid behind the lanes and the two-tier axis below them."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.frame import Frame
from timeline_app.drawing.theme import Theme
from timeline_app.timeline.sizes import TextStyle


def paint_grid(painter: QPainter, frame: Frame, theme: Theme) -> None:
    """Hairlines at the ticks, stronger lines where a band of the upper tier begins. Origin: the plot's."""
    scale, height = frame.scale, frame.plot_height
    painter.setPen(QPen(QColor(theme.hairline), 1))
    painter.drawLines([_upright(scale.x_px(tick.time_s), 0, height) for tick in frame.axis.ticks])
    painter.setPen(QPen(QColor(theme.line), 1))
    if frame.today_s is not None and frame.view.contains(frame.today_s):
        painter.setPen(QPen(QColor(theme.differs), 1))
        painter.drawLine(_upright(scale.x_px(frame.today_s), 0, height))
        painter.setPen(QPen(QColor(theme.line), 1))
    starts = [band.start_s for band in frame.axis.bands if band.start_s > frame.view.start_s]
    painter.drawLines([_upright(scale.x_px(start_s), 0, height) for start_s in starts])


def paint_axis(painter: QPainter, frame: Frame, theme: Theme, fonts: Fonts) -> None:
    """The axis under the lanes: numbers at the ticks, and above each other's reach the sticky bands."""
    sizes, scale = frame.sizes, frame.scale
    top, left = frame.plot_height, sizes.header_width
    painter.fillRect(QRectF(0, top, frame.width_px, sizes.axis_height), QColor(theme.ground))
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLine(QPointF(0, top), QPointF(frame.width_px, top))
    half = sizes.axis_height / 2
    painter.setFont(fonts.font(TextStyle.TICK))
    for tick in frame.axis.ticks:
        x = left + float(scale.x_px(tick.time_s))
        width = fonts(tick.label, TextStyle.TICK)
        # A number cut by the axis' end would read as another one.
        if x - width / 2 < left or x + width / 2 > frame.width_px:
            continue
        painter.setPen(QColor(theme.muted))
        painter.drawText(
            QPointF(x - width / 2, top + half * 0.5 + fonts.ascent(TextStyle.TICK) / 2), tick.label
        )
    _paint_bands(painter, frame, theme, fonts)


def _paint_bands(painter: QPainter, frame: Frame, theme: Theme, fonts: Fonts) -> None:
    sizes, scale = frame.sizes, frame.scale
    half = sizes.axis_height / 2
    top, left = frame.plot_height + half, sizes.header_width
    painter.setFont(fonts.font(TextStyle.BAND))
    for band in frame.axis.bands:
        start = max(float(scale.x_px(band.start_s)), 0.0)
        end = min(float(scale.x_px(band.end_s)), frame.plot_width)
        if band.start_s > frame.view.start_s:
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(_upright(left + start, top, top + half * 0.8))
        width = fonts(band.label, TextStyle.BAND)
        if end - start < width + 2 * sizes.label_gap:
            continue
        painter.setPen(QColor(theme.text))
        x = left + (start + end - width) / 2
        painter.drawText(QPointF(x, top + half * 0.4 + fonts.ascent(TextStyle.BAND) / 2), band.label)


def _upright(x: float, top: float, bottom: float) -> QLineF:
    # On whole pixels plus a half, so that a hairline is one sharp pixel and not two pale ones.
    x = round(float(x)) + 0.5
    return QLineF(x, top, x, bottom)
