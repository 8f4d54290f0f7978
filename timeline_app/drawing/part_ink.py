"""How a part of a page is drawn: without the words that lie elsewhere, which take most of the time."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from timeline_app.drawing.figure_ink import FigureInk
from timeline_app.drawing.fonts import Fonts
from timeline_app.timeline.sizes import TextStyle


class PartInk(FigureInk):
    """Leaves out words beyond ``size`` (width, height) in pixels of what is painted on."""

    def __init__(self, fonts: Fonts, size: tuple[int, int]) -> None:
        super().__init__(fonts)
        self._seen = QRectF(0, 0, *size)

    def write(
        self, painter: QPainter, place: tuple[float, float], text: str, style: TextStyle, colour: str
    ) -> None:
        height = self._fonts.height(style)
        # Letters may reach beyond their measures, by less than a line.
        room = QRectF(
            place[0] - height, place[1] - 2 * height, self._fonts(text, style) + 2 * height, 3 * height
        )
        if painter.transform().mapRect(room).intersects(self._seen):
            super().write(painter, place, text, style, colour)
