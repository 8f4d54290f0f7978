"""Ground and grid of the plot on screen, in a fraction of the time that copying the one and drawing the other
would take: every row of pixels of a band is the same, so a few are made and repeated."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from timeline_app.drawing.ink import Floor

_ROWS: Final = 16  # of pixels that are made: enough for Qt to copy long runs
_AT_ONCE: Final = 64  # rows: with half as many again Qt shares them among threads, and waits for the last


def lay_floor(painter: QPainter, rect: QRectF, floor: Floor, ratio: float) -> None:
    """Paints a floor in ``rect`` (px) at ``ratio`` pixels to the px; places are px from its corner."""

    def pixel(length_px: float) -> int:
        return round(length_px * ratio)

    left, width = pixel(rect.left()), max(pixel(rect.right()) - pixel(rect.left()), 1)
    uprights = [(_columns(places, ratio, width), _argb(colour)) for places, colour in floor.uprights]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.scale(1 / ratio, 1 / ratio)
    painter.setBrushOrigin(QPoint(left, 0))
    end, bottom = pixel(rect.top() + floor.uprights_end), pixel(rect.bottom())
    strips: dict[str, _Strip] = {}
    for top, lower, colour in _without_gaps(floor):
        if colour not in strips:
            strips[colour] = _Strip(width, colour, uprights)
        for first in range(pixel(top), pixel(lower), _AT_ONCE):
            height = min(_AT_ONCE, pixel(lower) - first)
            painter.fillRect(QRect(left, first, width, height), strips[colour].brush)
    painter.fillRect(QRect(left, end, width, bottom - end), QColor(floor.ground))
    seam, thickness = QColor(floor.seam_colour), max(pixel(1.0), 1)
    for y in floor.seams:
        painter.fillRect(QRect(left, pixel(round(y)) - thickness, width, thickness), seam)
    painter.restore()


class _Strip:
    """Some rows of a band with its uprights, and the brush that repeats them; the brush reads the rows."""

    def __init__(self, width: int, colour: str, uprights: list[tuple[npt.NDArray[np.intp], int]]) -> None:
        self._row = np.full((_ROWS, width), _argb(colour), dtype=np.uint32)
        for columns, argb in uprights:
            self._row[:, columns] = argb
        image = QImage(self._row.data, width, _ROWS, width * 4, QImage.Format.Format_RGB32)
        self.brush = QBrush(image)


def _without_gaps(floor: Floor) -> list[tuple[float, float, str]]:
    """The bands, and the ground where there is none: nothing is painted twice."""
    parts: list[tuple[float, float, str]] = []
    reached = 0.0
    for top, bottom, colour in sorted(floor.bands):
        if top > reached:
            parts.append((reached, top, floor.ground))
        parts.append((top, bottom, colour))
        reached = max(reached, bottom)
    if reached < floor.uprights_end:
        parts.append((reached, floor.uprights_end, floor.ground))
    return parts


def _columns(places: object, ratio: float, width: int) -> npt.NDArray[np.intp]:
    """The columns of pixels at these places, of those that are there."""
    columns = np.floor(np.asarray(places, dtype=np.float64) * ratio).astype(np.intp)
    return columns[(columns >= 0) & (columns < width)]


def _argb(colour: str) -> int:
    return QColor(colour).rgba()
