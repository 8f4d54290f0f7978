"""The grid behind the lanes and the two-tier axis below them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from PySide6.QtCore import QPointF
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
    for places, colour in grid_lines(frame, style.theme):
        style.ink.uprights(painter, places, (0.0, frame.plot_height), colour)


def grid_lines(frame: Frame, theme: Theme) -> list[tuple[Sequence[float], str]]:
    """Where the lines of the grid stand in px of the plot, and their colour; the last are on top. Where there
    is a scale bar there are none."""
    if frame.scale_bar is not None:
        return []
    lines: list[tuple[Sequence[float], str]] = [
        (_places(frame, [tick.time_s for tick in frame.axis.ticks]), theme.hairline)
    ]
    if frame.today_s is not None and frame.view.contains(frame.today_s):
        lines.append(([float(frame.scale.x_px(frame.today_s))], theme.differs))
    starts = [band.start_s for band in frame.axis.bands if band.start_s > frame.view.start_s]
    lines.append((_places(frame, starts), theme.line))
    return lines


def paint_axis(painter: QPainter, frame: Frame, style: AxisStyle) -> None:
    """The axis under the lanes: numbers at the ticks, and above each other's reach the sticky bands."""
    if frame.scale_bar is not None:
        _paint_scale_bar(painter, *frame.scale_bar, frame, style)
        return
    sizes, theme, fonts = frame.sizes, style.theme, style.fonts
    top, left = frame.plot_height, sizes.header_width
    half = sizes.axis_height / 2
    labelled = [tick for tick in frame.axis.ticks if tick.label]
    places = _places(frame, [tick.time_s for tick in labelled])
    for tick, place_x in zip(labelled, places, strict=True):
        x = left + place_x
        width = fonts(tick.label, TextStyle.TICK)
        # A number cut by the axis' end would read as another one.
        if x - width / 2 < left or x + width / 2 > frame.width_px:
            continue
        place = (x - width / 2, top + half * 0.5 + fonts.ascent(TextStyle.TICK) / 2)
        style.ink.write(painter, place, tick.label, TextStyle.TICK, theme.muted)
    _paint_bands(painter, frame, style)


def _paint_bands(painter: QPainter, frame: Frame, style: AxisStyle) -> None:
    sizes, theme, fonts = frame.sizes, style.theme, style.fonts
    half = sizes.axis_height / 2
    top, left = frame.plot_height + half, sizes.header_width
    lines: list[float] = []
    starts = _places(frame, [band.start_s for band in frame.axis.bands])
    ends = _places(frame, [band.end_s for band in frame.axis.bands])
    for band, first, last in zip(frame.axis.bands, starts, ends, strict=True):
        start, end = max(first, 0.0), min(last, frame.plot_width)
        if band.start_s > frame.view.start_s:
            lines.append(left + start)
        width = fonts(band.label, TextStyle.BAND)
        if end - start < width + 2 * sizes.label_gap:
            continue
        place = (left + (start + end - width) / 2, top + half * 0.4 + fonts.ascent(TextStyle.BAND) / 2)
        style.ink.write(painter, place, band.label, TextStyle.BAND, theme.text)
    style.ink.uprights(painter, lines, (top, top + half * 0.8), theme.line)


def _paint_scale_bar(painter: QPainter, length_s: int, words: str, frame: Frame, style: AxisStyle) -> None:
    """A bar with both its ends marked, and beside it how long it is."""
    sizes, theme, fonts = frame.sizes, style.theme, style.fonts
    left, middle = sizes.header_width + sizes.label_gap, frame.plot_height + sizes.axis_height / 2
    right = left + length_s * frame.scale.px_per_s
    painter.setPen(QPen(QColor(theme.text), 1.5))
    painter.drawLine(QPointF(left, middle), QPointF(right, middle))
    for x in (left, right):
        painter.drawLine(QPointF(x, middle - sizes.label_gap), QPointF(x, middle + sizes.label_gap))
    place = (right + sizes.block_gap / 2, middle + fonts.ascent(TextStyle.TICK) / 2 - 1.0)
    style.ink.write(painter, place, words, TextStyle.TICK, theme.text)


def _places(frame: Frame, times_s: list[int]) -> list[float]:
    """Where these times stand, in px of the plot."""
    places: list[float] = frame.scale.x_px(np.array(times_s, dtype=np.int64)).tolist()
    return places
