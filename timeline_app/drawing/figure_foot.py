"""What stands under a figure's timeline: the categories' colours, the caption, whom it is owed to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.ink import Ink
from timeline_app.drawing.paint import Style
from timeline_app.drawing.shapes import draw_shape
from timeline_app.drawing.wrapping import wrapped
from timeline_app.timeline.sizes import TextStyle, elided

_LINE: Final = 16.0  # from one base line to the next
_BETWEEN: Final = 6.0  # between the parts
_SWATCH: Final = 16.0  # the room of a category's disc, before its name
_BESIDE: Final = 20.0  # between two categories
_RADIUS: Final = 4.5
_STYLE: Final = TextStyle.DATE


class FootWords(NamedTuple):
    """What a foot says; the categories by name and number."""

    categories: tuple[tuple[str, int], ...] = ()
    caption: str = ""
    credit: str = ""


class _Swatch(NamedTuple):
    x: float
    line: int
    name: str
    category: int


@dataclass(frozen=True, slots=True)
class Foot:
    """A sheet of its own below the timeline. Lengths within are of labels of 13 px, painted scaled by
    ``letters``."""

    words: FootWords
    swatches: tuple[_Swatch, ...]
    caption: tuple[str, ...]
    credit: tuple[str, ...]
    style: Style
    width_px: float
    letters: float
    margin: float

    @property
    def name(self) -> str:
        return " ".join(self.caption)

    @property
    def fonts(self) -> Fonts:
        return self.style.fonts

    @property
    def height_px(self) -> float:
        parts = [each for each in self._heights if each]
        between = _BETWEEN * (len(parts) - 1)
        return (sum(parts) + between + self.margin) * self.letters if parts else 0.0

    @property
    def _heights(self) -> tuple[float, float, float]:
        lines = self.swatches[-1].line + 1 if self.swatches else 0
        return lines * _LINE, len(self.caption) * _LINE, len(self.credit) * _LINE

    def paint(self, painter: QPainter, ink: Ink | None = None) -> None:
        """Paints it with its top left corner at the origin, in px at 96 dpi."""
        theme, ink = self.style.theme, ink or self.style.ink
        ink.part("words")
        painter.fillRect(QRectF(0, 0, self.width_px, self.height_px), QColor(theme.ground))
        painter.scale(self.letters, self.letters)
        self._paint_swatches(painter, ink)
        top = 0.0
        lines_of = ((), self.caption, self.credit)
        for lines, height, colour in zip(
            lines_of, self._heights, (theme.text, theme.text, theme.muted), strict=True
        ):
            for number, line in enumerate(lines):
                place = (self.margin, top + number * _LINE + self.style.fonts.baseline(_STYLE, _LINE))
                ink.write(painter, place, line, _STYLE, colour)
            top += height + _BETWEEN if height else 0.0

    def _paint_swatches(self, painter: QPainter, ink: Ink) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for each in self.swatches:
            middle = each.line * _LINE + _LINE / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.style.palette.colour(each.category))
            place = QPointF(each.x + _RADIUS, middle)
            draw_shape(painter, self.style.palette.shape(each.category), place, _RADIUS)
            base = each.line * _LINE + self.style.fonts.baseline(_STYLE, _LINE)
            ink.write(painter, (each.x + _SWATCH, base), each.name, _STYLE, self.style.theme.text)


def foot_of(words: FootWords, style: Style, width_px: float, letters: float, margin: float) -> Foot:
    """The foot of a figure ``width_px`` wide; ``margin`` is in its own measures. Without words it has no
    height."""
    room = width_px / letters - 2 * margin
    fonts = style.fonts
    return Foot(
        words=words,
        swatches=_swatches(words.categories, style, room, margin),
        caption=tuple(wrapped(words.caption, _STYLE, room, fonts)),
        credit=tuple(wrapped(words.credit, _STYLE, room, fonts)),
        style=style,
        width_px=width_px,
        letters=letters,
        margin=margin,
    )


def _swatches(
    categories: Sequence[tuple[str, int]], style: Style, room: float, margin: float
) -> tuple[_Swatch, ...]:
    """Where each category stands: one beside the other, and in the next line where there is no more room."""
    found, x, line = [], 0.0, 0
    for name, category in categories:
        shown = elided(name, _STYLE, room - _SWATCH, style.fonts)
        width = _SWATCH + style.fonts(shown, _STYLE)
        if x and x + width > room:
            x, line = 0.0, line + 1
        found.append(_Swatch(margin + x, line, shown, category))
        x += width + _BESIDE
    return tuple(found)
