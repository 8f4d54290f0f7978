"""Everything drawn anew and as what it is: how figures are drawn."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Final, cast

import numpy as np
import numpy.typing as npt
import shiboken6
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.ink import Floor, Part, Thing
from timeline_app.drawing.label import LabelWords, draw_label
from timeline_app.drawing.paint_dates import DateLook, paint_disc, paint_reach
from timeline_app.drawing.shapes import Shape, draw_shape
from timeline_app.drawing.theme import Theme
from timeline_app.timeline.picture import Extent, LaneBand
from timeline_app.timeline.sizes import Sizes, TextStyle

_RING_WIDTH_PX: Final = 1.6


class FigureInk:
    """Everything drawn anew and as what it is."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts

    @property
    def has_floor(self) -> bool:
        return False  # a grid that is under all would need transparency, which not every viewer of PDF shows

    def floor(self, painter: QPainter, rect: QRectF, floor: Floor) -> None:
        """Ground and grid are painted one after another."""

    def part(self, name: Part) -> None:
        """A painter knows no parts."""

    def each(self, things: Iterable[Thing]) -> Iterable[Thing]:
        return things

    def link(self, url: str) -> AbstractContextManager[None]:
        return nullcontext()

    def begin(self, painter: QPainter, lanes: Sequence[LaneBand] = ()) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def flush(self, painter: QPainter) -> None:
        """Nothing is kept back."""

    def still(
        self, painter: QPainter, name: str, state: Hashable, rect: QRectF, paint: Callable[[QPainter], None]
    ) -> None:
        paint(painter)

    def write(
        self, painter: QPainter, place: tuple[float, float], text: str, style: TextStyle, colour: str
    ) -> None:
        painter.setFont(self._fonts.font(style))
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(*place), text)

    def reach(
        self,
        painter: QPainter,
        extent: Extent,
        y: float,
        look: DateLook,
        sizes: Sizes,
        limits: tuple[float, float],
    ) -> None:
        paint_reach(painter, extent, y, look, sizes, limits)

    def disc(
        self, painter: QPainter, place: tuple[float, float], extent: Extent, look: DateLook, sizes: Sizes
    ) -> None:
        paint_disc(painter, QPointF(*place), extent, look, sizes)

    def uprights(
        self, painter: QPainter, places: Sequence[float], reach: tuple[float, float], colour: str
    ) -> None:
        painter.setPen(QPen(QColor(colour), 1))
        # On whole pixels plus a half, so that a hairline is one sharp pixel and not two pale ones.
        painter.drawLines([QLineF(round(x) + 0.5, reach[0], round(x) + 0.5, reach[1]) for x in places])

    def bars(self, painter: QPainter, rects: npt.NDArray[np.float64], colour: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # or their common edges would show
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        _draw_rects(painter, rects)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def fill(self, painter: QPainter, rect: QRectF, colour: str) -> None:
        painter.fillRect(rect, QColor(colour))

    def ticks(
        self, painter: QPainter, place: tuple[float, float], count: int, sizes: Sizes, colour: str
    ) -> None:
        """Small uprights in a row from ``place``, the middle of their left edge."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        step, height = sizes.tick_mark + sizes.tick_mark_gap, sizes.tick_mark * 1.6
        x, top = place[0], place[1] - height / 2
        for number in range(count):
            painter.drawRect(QRectF(x + number * step, top, sizes.tick_mark, height))

    def label(
        self,
        painter: QPainter,
        corner: tuple[float, float],
        words: LabelWords,
        sizes: Sizes,
        theme: Theme,
    ) -> None:
        draw_label(painter, corner, words, sizes, theme, self._fonts, self)

    def chip(
        self,
        painter: QPainter,
        rect: tuple[float, float, float, float],
        text: str,
        ground: QColor,
        colour: str,
    ) -> None:
        left, top, width, height = rect
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(left, top, width, height), height / 2, height / 2)
        x = left + (width - self._fonts(text, TextStyle.COUNT)) / 2
        y = top + self._fonts.baseline(TextStyle.COUNT, height)
        self.write(painter, (x, y), text, TextStyle.COUNT, colour)

    def dot(
        self,
        painter: QPainter,
        place: tuple[float, float],
        radius: float,
        colour: QColor,
        shape: Shape = Shape.CIRCLE,
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        draw_shape(painter, shape, QPointF(*place), radius)

    def ring(self, painter: QPainter, place: tuple[float, float], radius: float, colour: str) -> None:
        painter.setPen(QPen(QColor(colour), _RING_WIDTH_PX))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(*place), radius, radius)

    def sheet(self, painter: QPainter, rect: QRectF, ground: str, colour: str) -> None:
        painter.setPen(QPen(QColor(colour), 1.2))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(rect, 2.5, 2.5)
        inset = rect.width() * 0.25
        for line in (0.32, 0.52, 0.72):
            y = rect.top() + rect.height() * line
            painter.drawLine(QPointF(rect.left() + inset, y), QPointF(rect.right() - inset, y))


def _draw_rects(painter: QPainter, rects: npt.NDArray[np.float64]) -> None:
    rects = np.ascontiguousarray(rects)
    if len(rects):
        # Qt reads the array itself, which has the form of QRectFs, instead of an object made for each.
        first = cast(QRectF, shiboken6.Shiboken.wrapInstance(rects.ctypes.data, QRectF))
        painter.drawRects(first, len(rects))
