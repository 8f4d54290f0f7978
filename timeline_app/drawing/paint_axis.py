"""The grid behind the lanes and the two-tier axis below them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen

from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.frame import Frame
from timeline_app.drawing.ink import Ink
from timeline_app.drawing.theme import Theme
from timeline_app.timeline.sizes import TextStyle


class AxisStyle(Protocol):
    """What grid and axis are painted with."""

    @property
    def theme(self) -> Theme: ...
    @property
    def fonts(self) -> Fonts: ...
    @property
    def ink(self) -> Ink: ...


def paint_grid(painter: QPainter, frame: Frame, style: AxisStyle) -> None:
    """Hairlines at the ticks, stronger lines where a band of the upper tier begins. Origin: the plot's."""
    scale, height, theme = frame.scale, frame.plot_height, style.theme
    ticks = [_upright(scale.x_px(tick.time_s), 0, height) for tick in frame.axis.ticks]
    style.ink.uprights(painter, ticks, theme.hairline)
    if frame.today_s is not None and frame.view.contains(frame.today_s):
        style.ink.uprights(painter, [_upright(scale.x_px(frame.today_s), 0, height)], theme.differs)
    starts = [band.start_s for band in frame.axis.bands if band.start_s > frame.view.start_s]
    style.ink.uprights(painter, [_upright(scale.x_px(start_s), 0, height) for start_s in starts], theme.line)


def paint_axis(painter: QPainter, frame: Frame, style: AxisStyle) -> None:
    """The axis under the lanes: numbers at the ticks, and above each other's reach the sticky bands."""
    sizes, scale, theme, fonts = frame.sizes, frame.scale, style.theme, style.fonts
    top, left = frame.plot_height, sizes.header_width
    half = sizes.axis_height / 2
    for tick in frame.axis.ticks:
        x = left + float(scale.x_px(tick.time_s))
        width = fonts(tick.label, TextStyle.TICK)
        # A number cut by the axis' end would read as another one.
        if x - width / 2 < left or x + width / 2 > frame.width_px:
            continue
        place = (x - width / 2, top + half * 0.5 + fonts.ascent(TextStyle.TICK) / 2)
        style.ink.write(painter, place, tick.label, TextStyle.TICK, theme.muted)
    _paint_bands(painter, frame, style)


def _paint_bands(painter: QPainter, frame: Frame, style: AxisStyle) -> None:
    sizes, scale, theme, fonts = frame.sizes, frame.scale, style.theme, style.fonts
    half = sizes.axis_height / 2
    top, left = frame.plot_height + half, sizes.header_width
    for band in frame.axis.bands:
        start = max(float(scale.x_px(band.start_s)), 0.0)
        end = min(float(scale.x_px(band.end_s)), frame.plot_width)
        if band.start_s > frame.view.start_s:
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(_upright(left + start, top, top + half * 0.8))
        width = fonts(band.label, TextStyle.BAND)
        if end - start < width + 2 * sizes.label_gap:
            continue
        place = (left + (start + end - width) / 2, top + half * 0.4 + fonts.ascent(TextStyle.BAND) / 2)
        style.ink.write(painter, place, band.label, TextStyle.BAND, theme.text)


def _upright(x: float, top: float, bottom: float) -> QLineF:
    # On whole pixels plus a half, so that a hairline is one sharp pixel and not two pale ones.
    x = round(float(x)) + 0.5
    return QLineF(x, top, x, bottom)
