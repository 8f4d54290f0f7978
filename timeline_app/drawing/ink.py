"""How words, discs and grid lines get onto a painter: as they are in figures, from a cache on screen.

Both draw the same at the same places. In a figure a text stays a text and a circle a circle at any scale; on
screen most frames repeat what the one before had, so that copying ready pixels saves most of the time.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.paint_dates import DateLook, paint_disc
from timeline_app.timeline.picture import Extent
from timeline_app.timeline.sizes import Sizes, TextStyle

_MOST_PX: Final = 16_000_000  # of cached pixels: 64 MB
_SPARE_PX: Final = 2  # about a cached picture, for what letters reach beyond their measures


class Ink(Protocol):
    """What words, discs and grid lines are drawn with."""

    def write(
        self, painter: QPainter, place: tuple[float, float], text: str, style: TextStyle, colour: str
    ) -> None:
        """Writes a text from ``place``, the start of its base line."""
        ...

    def disc(
        self, painter: QPainter, place: tuple[float, float], extent: Extent, look: DateLook, sizes: Sizes
    ) -> None:
        """The sign of an event about ``place``."""
        ...

    def uprights(self, painter: QPainter, lines: Sequence[QLineF], colour: str) -> None:
        """Hairlines that stand on half pixels."""
        ...

    def fill(self, painter: QPainter, rect: QRectF, colour: str) -> None:
        """A ground in one colour."""
        ...

    def ticks(
        self, painter: QPainter, place: tuple[float, float], count: int, sizes: Sizes, colour: str
    ) -> None:
        """Small uprights in a row from ``place``, the middle of their left edge."""
        ...

    def chip(self, painter: QPainter, rect: QRectF, text: str, ground: QColor, colour: str) -> None:
        """A count on a ground with round ends."""
        ...


class FigureInk:
    """Everything drawn anew and as what it is."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts

    def write(
        self, painter: QPainter, place: tuple[float, float], text: str, style: TextStyle, colour: str
    ) -> None:
        painter.setFont(self._fonts.font(style))
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(*place), text)

    def disc(
        self, painter: QPainter, place: tuple[float, float], extent: Extent, look: DateLook, sizes: Sizes
    ) -> None:
        paint_disc(painter, QPointF(*place), extent, look, sizes)

    def uprights(self, painter: QPainter, lines: Sequence[QLineF], colour: str) -> None:
        painter.setPen(QPen(QColor(colour), 1))
        painter.drawLines(lines)

    def fill(self, painter: QPainter, rect: QRectF, colour: str) -> None:
        painter.fillRect(rect, QColor(colour))

    def ticks(
        self, painter: QPainter, place: tuple[float, float], count: int, sizes: Sizes, colour: str
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        step, height = sizes.tick_mark + sizes.tick_mark_gap, sizes.tick_mark * 1.6
        x, top = place[0], place[1] - height / 2
        for number in range(count):
            painter.drawRect(QRectF(x + number * step, top, sizes.tick_mark, height))

    def chip(self, painter: QPainter, rect: QRectF, text: str, ground: QColor, colour: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        x = rect.center().x() - self._fonts(text, TextStyle.COUNT) / 2
        y = rect.top() + self._fonts.baseline(TextStyle.COUNT, rect.height())
        self.write(painter, (x, y), text, TextStyle.COUNT, colour)


class ScreenInk:
    """Pictures of words and discs, kept as long as they are in use and there is room.

    They stand on whole pixels of the screen, so that letters are sharp and move along with their discs.
    """

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._figure = FigureInk(fonts)
        self._pictures: OrderedDict[Hashable, tuple[QPixmap, float, float]] = OrderedDict()
        self._used_px = 0

    def write(
        self, painter: QPainter, place: tuple[float, float], text: str, style: TextStyle, colour: str
    ) -> None:
        if not text:
            return
        ratio = painter.device().devicePixelRatioF()
        key = (text, style, colour, ratio)
        found = self._pictures.get(key)
        if found is None:
            found = self._picture_of_words(text, style, colour, ratio)
            self._keep(key, found)
        else:
            self._pictures.move_to_end(key)
        _copy(painter, place, found, ratio)

    def disc(
        self, painter: QPainter, place: tuple[float, float], extent: Extent, look: DateLook, sizes: Sizes
    ) -> None:
        ratio = painter.device().devicePixelRatioF()
        is_limit = extent.open_start or extent.open_end
        key = (int(look.flags), is_limit, look.colour.rgba(), look.ground.rgba(), look.radius, ratio)
        found = self._pictures.get(key)
        if found is None:
            half = max(look.radius * 1.3 + 2, sizes.bar_height / 2) + _SPARE_PX
            picture = _blank(2 * half, 2 * half, ratio)
            own = QPainter(picture)
            own.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = (picture.width() // 2 / ratio, picture.height() // 2 / ratio)
            paint_disc(own, QPointF(*middle), extent, look, sizes)
            own.end()
            found = (picture, *middle)
            self._keep(key, found)
        else:
            self._pictures.move_to_end(key)
        _copy(painter, place, found, ratio)

    def uprights(self, painter: QPainter, lines: Sequence[QLineF], colour: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._figure.uprights(painter, lines, colour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def fill(self, painter: QPainter, rect: QRectF, colour: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(rect, QColor(colour))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def ticks(
        self, painter: QPainter, place: tuple[float, float], count: int, sizes: Sizes, colour: str
    ) -> None:
        if not count:
            return
        ratio = painter.device().devicePixelRatioF()
        key = (count, sizes.tick_mark, colour, ratio)
        found = self._pictures.get(key)
        if found is None:
            step, height = sizes.tick_mark + sizes.tick_mark_gap, sizes.tick_mark * 1.6
            picture = _blank(count * step + 2 * _SPARE_PX, height + 2 * _SPARE_PX, ratio)
            middle = _SPARE_PX + height / 2
            own = QPainter(picture)
            own.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._figure.ticks(own, (_SPARE_PX, middle), count, sizes, colour)
            own.end()
            found = (picture, _SPARE_PX, middle)
            self._keep(key, found)
        else:
            self._pictures.move_to_end(key)
        _copy(painter, place, found, ratio)

    def chip(self, painter: QPainter, rect: QRectF, text: str, ground: QColor, colour: str) -> None:
        ratio = painter.device().devicePixelRatioF()
        key = (text, ground.rgba(), colour, rect.height(), ratio)
        found = self._pictures.get(key)
        if found is None:
            picture = _blank(rect.width() + 2 * _SPARE_PX, rect.height() + 2 * _SPARE_PX, ratio)
            own = QPainter(picture)
            own.setRenderHint(QPainter.RenderHint.Antialiasing)
            place = QRectF(_SPARE_PX, _SPARE_PX, rect.width(), rect.height())
            self._figure.chip(own, place, text, ground, colour)
            own.end()
            found = (picture, _SPARE_PX, _SPARE_PX)
            self._keep(key, found)
        else:
            self._pictures.move_to_end(key)
        _copy(painter, (rect.left(), rect.top()), found, ratio)

    def _picture_of_words(
        self, text: str, style: TextStyle, colour: str, ratio: float
    ) -> tuple[QPixmap, float, float]:
        width = self._fonts(text, style) + 2 * _SPARE_PX
        picture = _blank(width, self._fonts.height(style) + 2 * _SPARE_PX, ratio)
        base = round((self._fonts.ascent(style) + _SPARE_PX) * ratio) / ratio
        own = QPainter(picture)
        self._figure.write(own, (_SPARE_PX, base), text, style, colour)
        own.end()
        return picture, _SPARE_PX, base

    def _keep(self, key: Hashable, made: tuple[QPixmap, float, float]) -> None:
        self._pictures[key] = made
        self._used_px += made[0].width() * made[0].height()
        while self._used_px > _MOST_PX:
            _, (oldest, _, _) = self._pictures.popitem(last=False)
            self._used_px -= oldest.width() * oldest.height()


def _blank(width: float, height: float, ratio: float) -> QPixmap:
    picture = QPixmap(int(width * ratio) + 2, int(height * ratio) + 2)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _copy(
    painter: QPainter, place: tuple[float, float], picture: tuple[QPixmap, float, float], ratio: float
) -> None:
    """Copies a picture so that its own origin comes to stand at ``place``, on whole pixels of the screen."""
    pixels, x, y = picture
    painter.drawPixmap(
        QPointF(round((place[0] - x) * ratio) / ratio, round((place[1] - y) * ratio) / ratio), pixels
    )
