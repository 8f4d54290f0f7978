"""Pictures of words and signs that are copied from frame to frame: how the window is drawn."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from timeline_app.drawing.atlas import Atlas, Batch, Sprite
from timeline_app.drawing.figure_ink import FigureInk
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.ink import Floor, Part, Thing
from timeline_app.drawing.label import LabelWords
from timeline_app.drawing.paint_dates import DateLook, fill_in_parts, paint_disc, paint_reach
from timeline_app.drawing.screen_floor import lay_floor
from timeline_app.drawing.shapes import Shape
from timeline_app.drawing.theme import Theme
from timeline_app.timeline.picture import Extent, LaneBand
from timeline_app.timeline.sizes import Sizes, TextStyle

_RING_WIDTH_PX: Final = 1.6  # as in figures
_SPARE_PX: Final = 2  # about a cached picture, for what letters reach beyond their measures


class ScreenInk:
    """Pictures of words and discs, kept as long as they are in use and there is room.

    They stand on whole pixels of the screen, so that letters are sharp and move along with their discs.
    """

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._figure = FigureInk(fonts)
        self._batch = Batch(Atlas(1.0))
        self._stills: dict[str, tuple[Hashable, QPixmap]] = {}

    def part(self, name: Part) -> None:
        """A screen knows no parts."""

    def each(self, things: Iterable[Thing]) -> Iterable[Thing]:
        return things

    def link(self, url: str) -> AbstractContextManager[None]:
        return nullcontext()

    @property
    def has_floor(self) -> bool:
        return True

    def floor(self, painter: QPainter, rect: QRectF, floor: Floor) -> None:
        lay_floor(painter, rect, floor, self._batch.atlas.ratio)

    def begin(self, painter: QPainter, lanes: Sequence[LaneBand] = ()) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = painter.device().devicePixelRatioF()
        if ratio != self._batch.atlas.ratio:
            self._batch = Batch(Atlas(ratio))
            self._stills.clear()

    def flush(self, painter: QPainter) -> None:
        self._batch.paint(painter)

    def still(
        self, painter: QPainter, name: str, state: Hashable, rect: QRectF, paint: Callable[[QPainter], None]
    ) -> None:
        known = self._stills.get(name)
        if known is None or known[0] != state:
            ratio = self._batch.atlas.ratio
            pixels = QPixmap(round(rect.width() * ratio), round(rect.height() * ratio))
            pixels.setDevicePixelRatio(ratio)
            pixels.fill(Qt.GlobalColor.white)  # opaque: it is copied without looking at what is there
            own = QPainter(pixels)
            own.setRenderHint(QPainter.RenderHint.Antialiasing)
            own.translate(-rect.left(), -rect.top())
            paint(own)
            self.flush(own)
            own.end()
            known = self._stills[name] = (state, pixels)
        painter.drawPixmap(rect.topLeft(), known[1])

    def write(
        self, painter: QPainter, place: tuple[float, float], text: str, style: TextStyle, colour: str
    ) -> None:
        if text:
            key = (text, style, colour)
            sprite = self._batch.atlas.find(key) or self._words(key, text, style, colour)
            self._batch.add(sprite, *place)

    def reach(
        self,
        painter: QPainter,
        extent: Extent,
        y: float,
        look: DateLook,
        sizes: Sizes,
        limits: tuple[float, float],
    ) -> None:
        paint_reach(painter, extent, y, look, sizes, limits, fill_in_parts)

    def disc(
        self, painter: QPainter, place: tuple[float, float], extent: Extent, look: DateLook, sizes: Sizes
    ) -> None:
        is_limit = extent.open_start or extent.open_end
        key = (int(look.flags), is_limit, look.colour.rgba(), look.ground.rgba(), look.radius, look.shape)
        sprite = self._batch.atlas.find(key)
        if sprite is None:
            half = self._whole_pixels(max(look.radius * 1.3 + 2, sizes.bar_height / 2) + _SPARE_PX)
            middle = QPointF(half, half)
            sprite = self._batch.atlas.add(
                key,
                (2 * half, 2 * half),
                (half, half),
                _smooth(lambda own: paint_disc(own, middle, extent, look, sizes)),
            )
        self._batch.add(sprite, *place)

    def uprights(
        self, painter: QPainter, places: Sequence[float], reach: tuple[float, float], colour: str
    ) -> None:
        if places:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(QColor(colour), 0))  # one pixel of the screen, whatever its ratio
            painter.drawLines([QLineF(x, reach[0], x, reach[1]) for x in places])
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def bars(self, painter: QPainter, rects: npt.NDArray[np.float64], colour: QColor) -> None:
        self._figure.bars(painter, rects, colour)

    def fill(self, painter: QPainter, rect: QRectF, colour: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(rect, QColor(colour))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def label(
        self,
        painter: QPainter,
        corner: tuple[float, float],
        words: LabelWords,
        sizes: Sizes,
        theme: Theme,
    ) -> None:
        key = (words, theme.name)
        sprite = self._batch.atlas.find(key)
        if sprite is None:
            height = sizes.title_height + sizes.date_height
            place = (_SPARE_PX, _SPARE_PX)
            sprite = self._batch.atlas.add(
                key,
                (words.width + 2 * _SPARE_PX, height + 2 * _SPARE_PX),
                place,
                _smooth(lambda own: self._figure.label(own, place, words, sizes, theme)),
            )
        self._batch.add(sprite, *corner)

    def chip(
        self,
        painter: QPainter,
        rect: tuple[float, float, float, float],
        text: str,
        ground: QColor,
        colour: str,
    ) -> None:
        left, top, width, height = rect
        key = (text, ground.rgba(), colour, height)
        sprite = self._batch.atlas.find(key)
        if sprite is None:
            place = (_SPARE_PX, _SPARE_PX, width, height)
            sprite = self._batch.atlas.add(
                key,
                (width + 2 * _SPARE_PX, height + 2 * _SPARE_PX),
                (_SPARE_PX, _SPARE_PX),
                _smooth(lambda own: self._figure.chip(own, place, text, ground, colour)),
            )
        self._batch.add(sprite, left, top)

    def dot(
        self,
        painter: QPainter,
        place: tuple[float, float],
        radius: float,
        colour: QColor,
        shape: Shape = Shape.CIRCLE,
    ) -> None:
        key = ("dot", radius, colour.rgba(), shape)
        sprite = self._batch.atlas.find(key)
        if sprite is None:
            half = self._whole_pixels(radius + _SPARE_PX)
            paint = partial(self._figure.dot, place=(half, half), radius=radius, colour=colour, shape=shape)
            sprite = self._batch.atlas.add(key, (2 * half, 2 * half), (half, half), _smooth(paint))
        self._batch.add(sprite, *place)

    def ring(self, painter: QPainter, place: tuple[float, float], radius: float, colour: str) -> None:
        key = ("ring", radius, colour)
        sprite = self._batch.atlas.find(key)
        if sprite is None:
            half = self._whole_pixels(radius + _RING_WIDTH_PX + _SPARE_PX)
            paint = partial(self._figure.ring, place=(half, half), radius=radius, colour=colour)
            sprite = self._batch.atlas.add(key, (2 * half, 2 * half), (half, half), _smooth(paint))
        self._batch.add(sprite, *place)

    def sheet(self, painter: QPainter, rect: QRectF, ground: str, colour: str) -> None:
        key = ("sheet", rect.width(), rect.height(), ground, colour)
        sprite = self._batch.atlas.find(key)
        if sprite is None:
            own_rect = QRectF(_SPARE_PX, _SPARE_PX, rect.width(), rect.height())
            sprite = self._batch.atlas.add(
                key,
                (rect.width() + 2 * _SPARE_PX, rect.height() + 2 * _SPARE_PX),
                (_SPARE_PX, _SPARE_PX),
                _smooth(partial(self._figure.sheet, rect=own_rect, ground=ground, colour=colour)),
            )
        self._batch.add(sprite, rect.left(), rect.top())

    def _whole_pixels(self, length_px: float) -> float:
        """The length that is the nearest whole number of the screen's pixels."""
        ratio = self._batch.atlas.ratio
        return round(length_px * ratio) / ratio

    def _words(self, key: Hashable, text: str, style: TextStyle, colour: str) -> Sprite:
        base = self._whole_pixels(self._fonts.ascent(style) + _SPARE_PX)
        return self._batch.atlas.add(
            key,
            (self._fonts(text, style) + 2 * _SPARE_PX, self._fonts.height(style) + 2 * _SPARE_PX),
            (_SPARE_PX, base),
            lambda own: self._figure.write(own, (_SPARE_PX, base), text, style, colour),
        )


def _smooth(paint: Callable[[QPainter], None]) -> Callable[[QPainter], None]:
    def smoothly(painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)

    return smoothly
