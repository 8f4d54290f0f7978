"""The list of sources as a sheet below a figure, or as pages of the figure's size after it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from timeline_app.drawing.evidence.columns import Column, balanced, filled, height_of
from timeline_app.drawing.evidence.lines import LINE_PX, Fragment, Line, lines_of
from timeline_app.drawing.evidence.wording import Paragraph
from timeline_app.drawing.figure import Figure
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.ink import Ink
from timeline_app.drawing.paint import Style
from timeline_app.drawing.theme import Theme
from timeline_app.timeline.sizes import TextStyle, elided

_COLUMN_PX: Final = 340.0  # about as many letters as one likes to read on a line
_GAP_PX: Final = 24.0
_NUMBER_GAP_PX: Final = 6.0
_ABOVE_PX: Final = 4.0  # between a figure and the list below it
_HEAD_PX: Final = 22.0  # of a page: the line that names the figure
_LEAST_LINES: Final = 24  # in a column of a page
_PAGE_RATIO: Final = math.sqrt(2.0)  # of a page after a figure that is too low for a list (ISO 216)


@dataclass(frozen=True, slots=True)
class EvidenceSheet:
    """Columns of lines. ``head`` stands above them and ``foot`` at the upper right; both may be empty.

    ``inner_width`` and ``inner_height`` are in the figure's measures, which are painted ``letters`` times as
    large.
    """

    columns: tuple[Column, ...]
    column_px: float
    gutter_px: float
    inner_width: float
    inner_height: float
    style: Style
    letters: float
    margin: float
    top: float
    head: str = ""
    foot: str = ""

    @property
    def width_px(self) -> float:
        return self.inner_width * self.letters

    @property
    def height_px(self) -> float:
        return self.inner_height * self.letters

    @property
    def name(self) -> str:
        return self.foot or self.head

    @property
    def fonts(self) -> Fonts:
        return self.style.fonts

    @property
    def text(self) -> str:
        """All that is written in the columns, a line each, numbers before their lines."""
        lines = (line for column in self.columns for line in column)
        return "\n".join(f"{line.number} {line.text}" if line.number else line.text for line in lines)

    def paint(self, painter: QPainter, ink: Ink | None = None) -> None:
        """Paints the sheet with its top left corner at the origin, in px at 96 dpi."""
        ink = ink or self.style.ink
        theme, fonts = self.style.theme, self.style.fonts
        ink.part("words")
        painter.scale(self.letters, self.letters)
        painter.fillRect(QRectF(0, 0, self.inner_width, self.inner_height), QColor(theme.ground))
        top = self.top
        if self.head or self.foot:
            base = top + fonts.ascent(TextStyle.NOTE)
            foot_px = fonts(self.foot, TextStyle.NOTE)
            right = self.inner_width - self.margin
            ink.write(painter, (right - foot_px, base), self.foot, TextStyle.NOTE, theme.muted)
            room = right - foot_px - _GAP_PX - self.margin
            head = elided(self.head, TextStyle.NOTE, room, fonts)
            ink.write(painter, (self.margin, base), head, TextStyle.NOTE, theme.muted)
            top += _HEAD_PX
        for index, column in enumerate(self.columns):
            left = self.margin + index * (self.column_px + _GAP_PX)
            _paint_column(painter, column, (left, top), self, ink)
        ink.flush(painter)


def _paint_column(
    painter: QPainter, column: Column, corner: tuple[float, float], sheet: EvidenceSheet, ink: Ink
) -> None:
    left, y = corner
    theme, fonts = sheet.style.theme, sheet.style.fonts
    rise = fonts.baseline(TextStyle.NOTE, LINE_PX)
    for index, line in enumerate(column):
        y += line.space_px if index else 0.0
        if line.number:
            x = left + sheet.gutter_px - _NUMBER_GAP_PX - fonts(line.number, TextStyle.NUMBER)
            ink.write(painter, (x, y + rise), line.number, TextStyle.NUMBER, theme.muted)
        for fragment in line.fragments:
            _write(painter, fragment, (left + fragment.x, y + rise), theme, ink)
        y += LINE_PX


def _write(painter: QPainter, fragment: Fragment, place: tuple[float, float], theme: Theme, ink: Ink) -> None:
    colours = {"muted": theme.muted, "warning": theme.differs}
    colour = theme.accent if fragment.link else colours.get(fragment.look, theme.text)
    if not fragment.link:
        ink.write(painter, place, fragment.text, fragment.style, colour)
        return
    with ink.link(fragment.link):
        ink.write(painter, place, fragment.text, fragment.style, colour)


def list_below(
    paragraphs: Sequence[Paragraph], figure: Figure, least_height_px: float = 0.0
) -> EvidenceSheet:
    """The list as one sheet as wide as the figure, in as many columns as are good to read.

    It is at least so high (px at 96 dpi).
    """
    grid = _Grid.of(paragraphs, figure)
    columns = balanced(grid.lines, grid.count)
    height = _ABOVE_PX + max(map(height_of, columns), default=0.0) + figure.margin
    return grid.sheet(columns, max(height, least_height_px / figure.letters), _ABOVE_PX)


def evidence_pages(paragraphs: Sequence[Paragraph], figure: Figure, page_words: str) -> list[EvidenceSheet]:
    """The list on pages of the figure's size, higher where that is too low for a list.

    ``page_words`` count them: ``{0}`` of ``{1}``.
    """
    grid = _Grid.of(paragraphs, figure)
    height = figure.height_px / figure.letters
    room = height - 2 * figure.margin - _HEAD_PX
    if room < _LEAST_LINES * LINE_PX:
        height = max(grid.width * _PAGE_RATIO, height)
        room = height - 2 * figure.margin - _HEAD_PX
    room = max(room, LINE_PX)
    columns = filled(grid.lines, room)
    divided = [columns[start : start + grid.count] for start in range(0, len(columns), grid.count)]
    divided[-1:] = [balanced([line for column in divided[-1] for line in column], grid.count, room)]
    return [
        grid.sheet(each, height, figure.margin, figure.words.title, page_words.format(number, len(divided)))
        for number, each in enumerate(divided, start=1)
    ]


@dataclass(frozen=True, slots=True)
class _Grid:
    """The lines of a list, and the columns they are set in."""

    lines: list[Line]
    count: int
    column_px: float
    gutter_px: float
    width: float
    figure: Figure

    @classmethod
    def of(cls, paragraphs: Sequence[Paragraph], figure: Figure) -> _Grid:
        fonts: Fonts = figure.style.fonts
        width = figure.width_px / figure.letters
        inner = width - 2 * figure.margin
        count = max(1, int((inner + _GAP_PX) // (_COLUMN_PX + _GAP_PX)))
        column = (inner - (count - 1) * _GAP_PX) / count
        widest = max(
            (fonts(each.number, TextStyle.NUMBER) for each in paragraphs if each.number), default=0.0
        )
        gutter = widest + _NUMBER_GAP_PX if widest else 0.0
        return cls(lines_of(paragraphs, column, gutter, fonts), count, column, gutter, width, figure)

    def sheet(
        self, columns: Sequence[Column], height: float, top: float, head: str = "", foot: str = ""
    ) -> EvidenceSheet:
        figure = self.figure
        return EvidenceSheet(
            tuple(columns), self.column_px, self.gutter_px, self.width, height,
            figure.style, figure.letters, figure.margin, top, head, foot,
        )  # fmt: skip
