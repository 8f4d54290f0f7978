"""Pens, brushes and fonts as attributes, each put into words once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QLinearGradient, QPen

from timeline_app.drawing.svg.box import Box
from timeline_app.drawing.svg.markup import number, painted, words
from timeline_app.drawing.svg.scene import Scene

_GENERIC = "sans-serif"
_WIDEST_EM = 1.6  # no letter of a line is wider, on the average


class Looks:
    """Attributes for a scene."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._fonts: dict[tuple[int, float], str] = {}
        self._kept: list[QFont] = []  # what is looked up by its identity has to live

    def fill(self, brush: QBrush, at: tuple[float, float, float]) -> str:
        """The attribute of a brush; ``at`` is the shift and the scale of what is filled."""
        gradient = brush.gradient()
        if isinstance(gradient, QLinearGradient):
            return f'fill="url(#{self._gradient(gradient, at)})"'
        return painted("fill", brush.color())

    def stroke(self, pen: QPen, factor: float) -> str:
        """The attributes of a pen; its dashes are counted in its widths."""
        width = max(pen.widthF(), 1.0) * factor
        look = f'{painted("stroke", pen.color())} stroke-width="{number(width)}"'
        if pen.style() != Qt.PenStyle.SolidLine:
            dashes = " ".join(number(length * width) for length in pen.dashPattern())
            look += f' stroke-dasharray="{dashes}"'
        return look

    def letters(self, font: QFont, factor: float, colour: QColor) -> str:
        """The attributes of words."""
        key = (id(font), factor)
        look = self._fonts.get(key)
        if look is None:
            look = self._fonts[key] = self._font(font, factor)
            self._kept.append(font)
        return f"{look} {painted('fill', colour)}"

    def text_box(
        self, text: str, font: QFont, factor: float, place: tuple[float, float], clip: Box | None
    ) -> Box:
        """About where words stand; exactly so only near the edge of what is shown, since that takes time."""
        x, y = place
        height = font.pixelSize() * factor
        box = Box(x, y - height, x + len(text) * height * _WIDEST_EM, y + height * 0.3)
        if clip is None or clip.holds(box):
            return box
        metrics = QFontMetricsF(font)
        width, ascent, descent = metrics.horizontalAdvance(text), metrics.ascent(), metrics.descent()
        return Box(x, y - ascent * factor, x + width * factor, y + descent * factor)

    def _font(self, font: QFont, factor: float) -> str:
        families = ", ".join(_quoted(family) for family in [*font.families(), _GENERIC])
        if not self._scene.families:
            self._scene.families = families
        own = "" if families == self._scene.families else f' font-family="{words(families)}"'
        weight = int(font.weight().value)
        heavy = "" if weight == QFont.Weight.Normal.value else f' font-weight="{weight}"'
        slanted = ' font-style="italic"' if font.italic() else ""
        return f'font-size="{number(font.pixelSize() * factor)}"{heavy}{slanted}{own}'

    def _gradient(self, gradient: QLinearGradient, at: tuple[float, float, float]) -> str:
        dx, dy, factor = at
        start, end = gradient.start(), gradient.finalStop()
        stops = "".join(
            f'<stop offset="{number(place)}" {painted("stop-color", colour)}/>'
            for place, colour in gradient.stops()
        )
        line = (
            f'x1="{number(dx + start.x() * factor)}" y1="{number(dy + start.y() * factor)}" '
            f'x2="{number(dx + end.x() * factor)}" y2="{number(dy + end.y() * factor)}"'
        )
        form = f'<linearGradient id="" gradientUnits="userSpaceOnUse" {line}>{stops}</linearGradient>'
        return self._scene.refer("fade", form)


def _quoted(family: str) -> str:
    """A family's name as CSS takes it."""
    is_plain = all(part.isidentifier() for part in family.replace("-", "_").split(" "))
    return family if is_plain else "'" + family.replace("'", "") + "'"
