"""What figures are painted with when they become SVG: as much of a QPainter as they use.

It is no QPainter, which knows no groups and cuts a line of words into pieces by script. What is missing here
is missed at the first try.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import cos, radians, sin

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainterPath, QPen, QPolygonF, QTransform

from timeline_app.drawing.svg.box import Box
from timeline_app.drawing.svg.looks import Looks
from timeline_app.drawing.svg.markup import number, words
from timeline_app.drawing.svg.scene import Scene


@dataclass(slots=True)
class _State:
    """All that ``save`` keeps. The transform is a scale and then a shift."""

    dx: float = 0.0
    dy: float = 0.0
    factor: float = 1.0
    clip: Box | None = None
    pen: QPen | None = None
    brush: QBrush | None = None
    font: QFont | None = None


class SvgPainter:
    """Puts what is painted into the current group of a scene, in px of the page and without transforms."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._looks = Looks(scene)
        self._state = _State()
        self._saved: list[_State] = []

    # What is painted with, and where

    def save(self) -> None:
        self._saved.append(replace(self._state))

    def restore(self) -> None:
        self._state = self._saved.pop()

    def translate(self, x: float | QPointF, y: float = 0.0) -> None:
        by = x if isinstance(x, QPointF) else QPointF(x, y)
        self._state.dx, self._state.dy = self._point(by)

    def scale(self, x: float, y: float) -> None:
        if x != y:
            raise ValueError("a figure is scaled alike along x and y")
        self._state.factor *= x

    def setPen(self, pen: QPen | QColor | Qt.PenStyle) -> None:
        pen = pen if isinstance(pen, QPen) else QPen(pen)
        self._state.pen = None if pen.style() == Qt.PenStyle.NoPen else pen

    def setBrush(self, brush: QBrush | QColor | Qt.BrushStyle) -> None:
        brush = brush if isinstance(brush, QBrush) else QBrush(brush)
        self._state.brush = None if brush.style() == Qt.BrushStyle.NoBrush else brush

    def setFont(self, font: QFont) -> None:
        self._state.font = font

    def setRenderHint(self, hint: object, on: bool = True) -> None:
        """Everything is smooth in an SVG."""

    def setClipRect(self, rect: QRectF, operation: Qt.ClipOperation = Qt.ClipOperation.ReplaceClip) -> None:
        clip, old = self._box(rect), self._state.clip
        if operation == Qt.ClipOperation.IntersectClip and old is not None:
            clip = clip.within(old)
        self._state.clip = clip

    # Forms

    def fillRect(self, rect: QRectF, brush: QBrush | QColor) -> None:
        self._add("rect", _rect(self._box(rect)), self._box(rect), self._looks.fill(QBrush(brush), self._at))

    def drawRect(self, rect: QRectF) -> None:
        self._shape("rect", _rect(self._box(rect)), self._box(rect))

    def drawRoundedRect(self, rect: QRectF, x_radius: float, y_radius: float) -> None:
        box = self._box(rect)
        # As Qt does, and as SVG does: a radius is at most half a side.
        radius = min(x_radius * self._state.factor, (box.right - box.left) / 2, (box.bottom - box.top) / 2)
        self._shape("rect", f'{_rect(box)} rx="{number(radius)}"', box)

    def drawEllipse(self, centre: QPointF, x_radius: float, y_radius: float) -> None:
        x, y = self._point(centre)
        across, down = x_radius * self._state.factor, y_radius * self._state.factor
        box = Box(x - across, y - down, x + across, y + down)
        if across == down:
            form = f'cx="{number(x)}" cy="{number(y)}" r="{number(across)}"'
            self._shape("circle", form, box)
        else:
            form = f'cx="{number(x)}" cy="{number(y)}" rx="{number(across)}" ry="{number(down)}"'
            self._shape("ellipse", form, box)

    def drawPie(self, rect: QRectF, start: int, sweep: int) -> None:
        """Angles in sixteenths of a degree, against the clock from three o'clock, as Qt has them."""
        box = self._box(rect)
        middle_x, middle_y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        across, down = (box.right - box.left) / 2, (box.bottom - box.top) / 2
        ends = [
            (middle_x + across * cos(radians(angle / 16)), middle_y - down * sin(radians(angle / 16)))
            for angle in (start, start + sweep)
        ]
        (from_x, from_y), (to_x, to_y) = ends
        large, clockwise = int(abs(sweep) > 180 * 16), int(sweep < 0)
        path = (
            f"M{_pair(middle_x, middle_y)}L{_pair(from_x, from_y)}"
            f"A{_pair(across, down)} 0 {large} {clockwise} {_pair(to_x, to_y)}Z"
        )
        self._shape("path", f'd="{path}"', box)

    def drawPolygon(self, polygon: QPolygonF) -> None:
        points = [self._point(point) for point in polygon.toList()]
        self._shape("polygon", f'points="{" ".join(_pair(*point) for point in points)}"', _about(points))

    def drawLine(self, start: QPointF | QLineF, end: QPointF | None = None) -> None:
        line = start if isinstance(start, QLineF) else QLineF(start, end if end is not None else start)
        self.drawLines([line])

    def drawLines(self, lines: Sequence[QLineF]) -> None:
        """As one path, since they belong together."""
        if self._state.pen is None or not lines:
            return
        ends = [(self._point(line.p1()), self._point(line.p2())) for line in lines]
        path = "".join(f"M{_pair(*start)}L{_pair(*end)}" for start, end in ends)
        box = _about([point for both in ends for point in both])
        self._add("path", f'd="{path}"', self._widened(box), f'fill="none" {self._stroke()}')

    def drawPath(self, path: QPainterPath) -> None:
        state = self._state
        path = QTransform.fromTranslate(state.dx, state.dy).scale(state.factor, state.factor).map(path)
        form = "".join(_steps(path))
        bounds = path.boundingRect()
        box = Box(bounds.left(), bounds.top(), bounds.right(), bounds.bottom())
        self._shape("path", f'd="{form}"', box)

    # Words

    def drawText(self, place: QPointF, text: str) -> None:
        state = self._state
        if state.pen is None or state.font is None or not text:
            return
        x, y = self._point(place)
        box = self._looks.text_box(text, state.font, state.factor, (x, y), state.clip)
        letters = self._looks.letters(state.font, state.factor, state.pen.color())
        form = f'x="{number(x)}" y="{number(y)}" {letters}'
        self._put(f"<text {form}{self._clipping(box)}>{words(text)}</text>", box)

    # How it is done

    @property
    def _at(self) -> tuple[float, float, float]:
        return self._state.dx, self._state.dy, self._state.factor

    def _point(self, point: QPointF) -> tuple[float, float]:
        state = self._state
        return state.dx + point.x() * state.factor, state.dy + point.y() * state.factor

    def _box(self, rect: QRectF) -> Box:
        left, top = self._point(rect.topLeft())
        factor = self._state.factor
        return Box(left, top, left + rect.width() * factor, top + rect.height() * factor)

    def _stroke(self) -> str:
        pen = self._state.pen
        return "" if pen is None else self._looks.stroke(pen, self._state.factor)

    def _widened(self, box: Box) -> Box:
        pen = self._state.pen
        half = 0.0 if pen is None else max(pen.widthF(), 1.0) * self._state.factor / 2
        return Box(box.left - half, box.top - half, box.right + half, box.bottom + half)

    def _shape(self, name: str, form: str, box: Box) -> None:
        """A form that is filled with the brush and outlined with the pen."""
        state = self._state
        if state.brush is None and state.pen is None:
            return
        fill = 'fill="none"' if state.brush is None else self._looks.fill(state.brush, self._at)
        self._add(name, form, self._widened(box), f"{fill} {self._stroke()}".rstrip())

    def _add(self, name: str, form: str, box: Box, look: str) -> None:
        self._put(f"<{name} {form} {look}{self._clipping(box)}/>", box)

    def _clipping(self, box: Box) -> str:
        clip = self._state.clip
        if clip is None or clip.holds(box):
            return ""
        name = self._scene.refer("clip", f'<clipPath id=""><rect {_rect(clip)}/></clipPath>')
        return f' clip-path="url(#{name})"'

    def _put(self, element: str, box: Box) -> None:
        clip = self._state.clip
        if clip is None or clip.meets(box):
            self._scene.current.content.append(element)


def _rect(box: Box) -> str:
    sides = box.right - box.left, box.bottom - box.top
    place = f'x="{number(box.left)}" y="{number(box.top)}"'
    return f'{place} width="{number(sides[0])}" height="{number(sides[1])}"'


def _pair(x: float, y: float) -> str:
    return f"{number(x)} {number(y)}"


def _about(points: Sequence[tuple[float, float]]) -> Box:
    across, down = [x for x, _ in points], [y for _, y in points]
    return Box(min(across), min(down), max(across), max(down))


def _steps(path: QPainterPath) -> list[str]:
    """A path's steps; each curve is three elements of a QPainterPath."""
    letters = {
        QPainterPath.ElementType.MoveToElement: "M",
        QPainterPath.ElementType.LineToElement: "L",
        QPainterPath.ElementType.CurveToElement: "C",
        QPainterPath.ElementType.CurveToDataElement: " ",
    }
    elements = [path.elementAt(place) for place in range(path.elementCount())]
    return [
        letters[QPainterPath.ElementType(element.type)] + _pair(element.x, element.y) for element in elements
    ]
