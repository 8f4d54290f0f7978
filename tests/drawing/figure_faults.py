"""What is wrong with a figure's picture: words on words, words on signs, and what is cut off."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app.drawing.figure_ink import FigureInk
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.pages import Sheet
from timeline_app.drawing.paint_dates import DateLook, paint_disc
from timeline_app.drawing.shapes import Shape, draw_shape
from timeline_app.timeline.picture import Extent
from timeline_app.timeline.sizes import Sizes, TextStyle

_BESIDE: Final = 40  # px about the page, so that what stands outside of it is seen
_INKED: Final = 96  # of 255: what is paler is the soft edge of a letter
_FINE_PX: Final = 2_000  # up to this width a page is looked at in twice as many pixels


class FaultInk(FigureInk):
    """Draws words and signs one by one, each on an empty page, and compares it with those before."""

    def __init__(self, fonts: Fonts, sheet: Sheet) -> None:
        super().__init__(fonts)
        self.faults: list[str] = []
        self.words: list[str] = []
        self._factor = 2 if sheet.width_px <= _FINE_PX else 1
        width, height = (round(side) + 2 * _BESIDE for side in (sheet.width_px, sheet.height_px))
        self._size = width * self._factor, height * self._factor
        self._of_words = np.full((self._size[1], self._size[0]), -1, np.int32)
        self._of_signs = np.zeros((self._size[1], self._size[0]), np.bool_)
        self._sheet = sheet

    def write(
        self, painter: QPainter, place: tuple[float, float], text: str, style: TextStyle, colour: str
    ) -> None:
        if not text.strip():
            return

        def draw(own: QPainter) -> None:
            own.setFont(self._fonts.font(style))
            own.setPen(QColor(0, 0, 0))
            own.drawText(QPointF(*place), text)

        width, height = self._fonts(text, style), self._fonts.height(style)
        room = QRectF(place[0] - 4, place[1] - height, width + 8, 2 * height)
        inked, where = self._alone(painter, room, draw)
        self._note_cut(painter, inked, where, text)
        before = self._of_words[where][inked]
        for number in np.unique(before[before >= 0]).tolist():
            self.faults.append(f"{text!r} on {self.words[number]!r}")
        if self._of_signs[where][inked].any():
            self.faults.append(f"{text!r} on a sign")
        self._of_words[where][inked] = len(self.words)
        self.words.append(text)

    def disc(
        self, painter: QPainter, place: tuple[float, float], extent: Extent, look: DateLook, sizes: Sizes
    ) -> None:
        self._sign(painter, place, 12.0, lambda own: paint_disc(own, QPointF(*place), extent, look, sizes))

    def dot(
        self,
        painter: QPainter,
        place: tuple[float, float],
        radius: float,
        colour: QColor,
        shape: Shape = Shape.CIRCLE,
    ) -> None:
        def draw(own: QPainter) -> None:
            own.setBrush(QColor(0, 0, 0))
            own.setPen(Qt.PenStyle.NoPen)
            draw_shape(own, shape, QPointF(*place), radius)

        self._sign(painter, place, 12.0, draw)

    def _sign(self, painter: QPainter, place: tuple[float, float], reach: float, draw: object) -> None:
        room = QRectF(place[0] - reach, place[1] - reach, 2 * reach, 2 * reach)
        inked, where = self._alone(painter, room, draw)
        self._note_cut(painter, inked, where, f"a sign at {place}")
        number = self._of_words[where][inked].max(initial=-1)
        if number >= 0:
            self.faults.append(f"a sign on {self.words[number]!r}")
        self._of_signs[where][inked] = True

    def _alone(
        self, painter: QPainter, room: QRectF, draw: object
    ) -> tuple[npt.NDArray[np.bool_], tuple[slice, slice]]:
        """Where there is ink of what is drawn, in a part of the page, and which part that is."""
        transform = painter.transform()
        on_page = transform.mapRect(room)
        left, top = int(on_page.left()) + _BESIDE, int(on_page.top()) + _BESIDE
        right, bottom = int(on_page.right()) + _BESIDE + 2, int(on_page.bottom()) + _BESIDE + 2
        left, top = max(left, 0), max(top, 0)
        width, height = (right - left) * self._factor, (bottom - top) * self._factor
        image = QImage(width, height, QImage.Format.Format_Grayscale8)
        image.fill(255)
        own = QPainter(image)
        own.setRenderHint(QPainter.RenderHint.Antialiasing)
        own.scale(self._factor, self._factor)
        own.translate(_BESIDE - left, _BESIDE - top)
        own.setTransform(transform, combine=True)
        assert callable(draw)
        draw(own)
        own.end()
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())[:, :width]
        where = (
            slice(top * self._factor, top * self._factor + height),
            slice(left * self._factor, left * self._factor + width),
        )
        return (rows < 255 - _INKED)[
            : self._size[1] - where[0].start, : self._size[0] - where[1].start
        ], where

    def _note_cut(
        self, painter: QPainter, inked: npt.NDArray[np.bool_], where: tuple[slice, slice], what: str
    ) -> None:
        """Whether any ink lies outside of what the painter shows, or of the page."""
        ys, xs = np.nonzero(inked)
        if not len(xs):
            self.faults.append(f"{what!r} leaves no ink")
            return
        seen = QRectF(0, 0, self._sheet.width_px, self._sheet.height_px)
        if painter.hasClipping():
            seen = seen.intersected(painter.transform().mapRect(painter.clipBoundingRect()))
        left, right = ((where[1].start + x) / self._factor - _BESIDE for x in (xs.min(), xs.max() + 1))
        top, bottom = ((where[0].start + y) / self._factor - _BESIDE for y in (ys.min(), ys.max() + 1))
        if left < seen.left() or right > seen.right() or top < seen.top() or bottom > seen.bottom():
            self.faults.append(f"{what!r} is cut")


class WordsInk(FigureInk):
    """Notes what is written where it is seen."""

    def __init__(self, fonts: Fonts, sheet: Sheet) -> None:
        super().__init__(fonts)
        self.words: list[str] = []
        self._page = QRectF(0, 0, sheet.width_px, sheet.height_px)

    def write(
        self, painter: QPainter, place: tuple[float, float], text: str, style: TextStyle, colour: str
    ) -> None:
        seen = self._page
        if painter.hasClipping():
            seen = seen.intersected(painter.transform().mapRect(painter.clipBoundingRect()))
        if seen.contains(painter.transform().map(QPointF(*place))):
            self.words.append(text)


def words_of(sheet: Sheet) -> list[str]:
    """All that is written on a sheet."""
    ink = WordsInk(sheet.fonts, sheet)
    _paint(sheet, ink)
    return ink.words


def faults_of(sheet: Sheet) -> list[str]:
    """Everything on a sheet that lies on something else or is cut."""
    ink = FaultInk(sheet.fonts, sheet)
    _paint(sheet, ink)
    return ink.faults


def _paint(sheet: Sheet, ink: FigureInk) -> None:
    image = QImage(round(sheet.width_px), round(sheet.height_px), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sheet.paint(painter, ink)
    painter.end()
