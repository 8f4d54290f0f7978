"""A sheet larger than its paper: on several pages to be put together, or as a strip to be folded."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from timeline_app.core.says import says
from timeline_app.drawing.figure import MM_PER_INCH, PX_PER_INCH
from timeline_app.drawing.figure_ink import FigureInk
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.ink import Ink
from timeline_app.drawing.pages import Sheet
from timeline_app.drawing.whole_files import ExportError
from timeline_app.timeline.sizes import TextStyle

_PX_PER_MM: Final = PX_PER_INCH / MM_PER_INCH
_BORDER_MM: Final = 10.0  # of paper that many printers leave white; the marks stand in it
_MARK_MM: Final = 5.0
_MARK: Final = "#000000"
_QUIET: Final = "#8c8c8c"
_MAP_MM: Final = 5.0  # the height of the small map on each page
_MOST_TILES: Final = 1_000


@dataclass(frozen=True, slots=True)
class Tiling:
    """How a sheet is divided: px of the sheet that a page shows (``width``, ``height``), how much of them the
    next page shows again, and how many pages there are across and down."""

    width: float
    height: float
    overlap: float
    across: int
    down: int

    @classmethod
    def of(cls, sheet: Sheet, paper_mm: tuple[float, float], overlap_mm: float) -> Tiling:
        """As few pages as will do.

        Raises:
            ValueError: the pages overlap wholly.
            ExportError: there would be more than a thousand.
        """
        width, height = ((side - 2 * _BORDER_MM) * _PX_PER_MM for side in paper_mm)
        overlap = overlap_mm * _PX_PER_MM
        if overlap >= min(width, height):
            raise ValueError("pages that overlap wholly show nothing new")
        across, down = _count(sheet.width_px, width, overlap), _count(sheet.height_px, height, overlap)
        if across * down > _MOST_TILES:
            raise ExportError(
                says(
                    "This would be {0} pages, and the most is {1}: take a larger paper or a smaller figure.",
                    across * down,
                    _MOST_TILES,
                )
            )
        return cls(width, height, overlap, across, down)

    def window(self, column: int, row: int) -> QRectF:
        """The part of the sheet that a page shows, in px."""
        x, y = column * (self.width - self.overlap), row * (self.height - self.overlap)
        return QRectF(x, y, self.width, self.height)


def tiled(
    sheet: Sheet, paper_mm: tuple[float, float], overlap_mm: float, *, has_map: bool = True
) -> tuple[Sheet, ...]:
    """A sheet on pages of ``paper_mm`` (width, height), line by line; before them, if there are several and
    ``has_map``, one that shows how they belong together. A sheet that fits its paper stays as it is.

    Raises:
        ValueError: the pages overlap wholly.
        ExportError: there would be more than a thousand.
    """
    tiling = Tiling.of(sheet, paper_mm, overlap_mm)
    if tiling.across * tiling.down == 1:
        return (sheet,)
    tiles = [
        _Tile(sheet, tiling, column, row) for row in range(tiling.down) for column in range(tiling.across)
    ]
    first: tuple[Sheet, ...] = (_Map(sheet, tiling),) if has_map else ()
    return (*first, *tiles)


@dataclass(frozen=True, slots=True)
class Folded:
    """A long strip with marks above and below where it is folded, every ``panel_px``."""

    sheet: Sheet
    panel_px: float

    @property
    def name(self) -> str:
        return self.sheet.name

    @property
    def fonts(self) -> Fonts:
        return self.sheet.fonts

    @property
    def width_px(self) -> float:
        return self.sheet.width_px

    @property
    def height_px(self) -> float:
        return self.sheet.height_px

    def paint(self, painter: QPainter, ink: Ink | None = None) -> None:
        painter.save()
        self.sheet.paint(painter, ink)
        painter.restore()
        pen = QPen(QColor(_QUIET), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        length, bottom = _MARK_MM * _PX_PER_MM, self.height_px
        for number in range(1, math.ceil(self.width_px / self.panel_px - 1e-6)):
            x = number * self.panel_px
            painter.drawLines([QLineF(x, 0, x, length), QLineF(x, bottom - length, x, bottom)])


def folded(sheet: Sheet, panel_mm: float) -> Folded:
    """A strip whose panels are ``panel_mm`` wide."""
    return Folded(sheet, panel_mm * _PX_PER_MM)


@dataclass(frozen=True, slots=True)
class _Tile:
    """One page: its part of the sheet, where to cut and where the next page goes on, and its number."""

    sheet: Sheet
    tiling: Tiling
    column: int
    row: int

    @property
    def name(self) -> str:
        return _name(self.column, self.row)

    @property
    def fonts(self) -> Fonts:
        return self.sheet.fonts

    @property
    def width_px(self) -> float:
        return self.tiling.width + 2 * _BORDER_MM * _PX_PER_MM

    @property
    def height_px(self) -> float:
        return self.tiling.height + 2 * _BORDER_MM * _PX_PER_MM

    def paint(self, painter: QPainter, ink: Ink | None = None) -> None:
        ink = ink or FigureInk(self.fonts)
        border = _BORDER_MM * _PX_PER_MM
        window = self.tiling.window(self.column, self.row)
        painter.fillRect(QRectF(0, 0, self.width_px, self.height_px), QColor(Qt.GlobalColor.white))
        painter.save()
        painter.setClipRect(QRectF(border, border, window.width(), window.height()))
        painter.translate(border - window.x(), border - window.y())
        self.sheet.paint(painter, ink)
        painter.restore()
        ink.part("words")
        self._paint_marks(painter)
        self._paint_number(painter, ink)

    def _paint_marks(self, painter: QPainter) -> None:
        """Lines at the corners to cut along, and broken ones where the next page's part begins."""
        tiling, border, length = self.tiling, _BORDER_MM * _PX_PER_MM, _MARK_MM * _PX_PER_MM
        right, bottom = border + tiling.width, border + tiling.height
        painter.setPen(QPen(QColor(_MARK), 0.5))
        painter.drawLines(
            [
                *(_down(x, y, length) for x in (border, right) for y in (border - length, bottom)),
                *(_across(x, y, length) for y in (border, bottom) for x in (border - length, right)),
            ]
        )
        pen = QPen(QColor(_QUIET), 0.75, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        if self.column + 1 < tiling.across:
            x = right - tiling.overlap
            painter.drawLines([_down(x, y, length) for y in (border - length, bottom)])
        if self.row + 1 < tiling.down:
            y = bottom - tiling.overlap
            painter.drawLines([_across(x, y, length) for x in (border - length, right)])

    def _paint_number(self, painter: QPainter, ink: Ink) -> None:
        """Below: which page it is of how many, and on a small map where it belongs."""
        tiling, border = self.tiling, _BORDER_MM * _PX_PER_MM
        height = _MAP_MM * _PX_PER_MM
        cell = min(height / tiling.down, 3 * height / tiling.across)
        left, top = border + height, self.height_px - border + (border - cell * tiling.down) / 2
        painter.setPen(QPen(QColor(_QUIET), 0.5))
        for row in range(tiling.down):
            for column in range(tiling.across):
                is_this = (column, row) == (self.column, self.row)
                painter.setBrush(QColor(_MARK) if is_this else QColor(Qt.GlobalColor.white))
                painter.drawRect(QRectF(left + column * cell, top + row * cell, cell, cell))
        number = self.row * tiling.across + self.column + 1
        text = f"{self.name} · {number}/{tiling.across * tiling.down}"
        place = (left + cell * tiling.across + height / 2, self.height_px - border / 2 + 4)
        ink.write(painter, place, text, TextStyle.DATE, _MARK)


@dataclass(frozen=True, slots=True)
class _Map:
    """All of the sheet on one page, with the pages that it is on."""

    sheet: Sheet
    tiling: Tiling

    @property
    def name(self) -> str:
        return self.sheet.name

    @property
    def fonts(self) -> Fonts:
        return self.sheet.fonts

    @property
    def width_px(self) -> float:
        return self.tiling.width + 2 * _BORDER_MM * _PX_PER_MM

    @property
    def height_px(self) -> float:
        return self.tiling.height + 2 * _BORDER_MM * _PX_PER_MM

    def paint(self, painter: QPainter, ink: Ink | None = None) -> None:
        ink = ink or FigureInk(self.fonts)
        tiling, border = self.tiling, _BORDER_MM * _PX_PER_MM
        last = tiling.window(tiling.across - 1, tiling.down - 1)
        factor = min(tiling.width / last.right(), tiling.height / last.bottom())
        painter.fillRect(QRectF(0, 0, self.width_px, self.height_px), QColor(Qt.GlobalColor.white))
        painter.save()
        painter.translate(border, border)
        painter.scale(factor, factor)
        self.sheet.paint(painter, ink)
        painter.restore()
        ink.part("words")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for row in range(tiling.down):
            for column in range(tiling.across):
                window = tiling.window(column, row)
                corner = QPointF(border, border) + window.topLeft() * factor
                self._paint_page(painter, ink, QRectF(corner, window.size() * factor), _name(column, row))

    def _paint_page(self, painter: QPainter, ink: Ink, rect: QRectF, name: str) -> None:
        painter.setPen(QPen(QColor(_QUIET), 0.75))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)
        width, height = self.fonts(name, TextStyle.LANE), self.fonts.height(TextStyle.LANE)
        middle = rect.center()
        ground = QRectF(middle.x() - width / 2 - 5, middle.y() - height / 2 - 2, width + 10, height + 4)
        painter.fillRect(ground, QColor(Qt.GlobalColor.white))
        place = (middle.x() - width / 2, ground.top() + 2 + self.fonts.ascent(TextStyle.LANE))
        ink.write(painter, place, name, TextStyle.LANE, _MARK)


def _count(whole: float, part: float, overlap: float) -> int:
    """How many parts that overlap cover a length."""
    return max(math.ceil((whole - overlap) / (part - overlap) - 1e-6), 1)


def _name(column: int, row: int) -> str:
    """As in a table: columns have letters, rows numbers."""
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row + 1}"


def _down(x: float, y: float, length: float) -> QLineF:
    return QLineF(x, y, x, y + length)


def _across(x: float, y: float, length: float) -> QLineF:
    return QLineF(x, y, x + length, y)
