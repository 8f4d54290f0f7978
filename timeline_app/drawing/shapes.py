"""Signs and hatchings by which categories can be told apart without colours."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPolygonF


class Shape(IntEnum):
    """The form of an event's sign. A diamond is none: it says that a date is one of several."""

    CIRCLE = 0
    SQUARE = 1
    TRIANGLE = 2
    PENTAGON = 3
    CROSS = 4
    TURNED_TRIANGLE = 5
    STAR = 6
    OBLONG = 7


_HATCH_PX: Final = 5.0  # between two lines of a hatching
# Directions of the lines on a bar, by shape: across per px down. None: level lines.
_SLANTS: Final[dict[Shape, tuple[float | None, ...]]] = {
    Shape.CIRCLE: (),
    Shape.SQUARE: (-1.0,),
    Shape.TRIANGLE: (1.0,),
    Shape.PENTAGON: (0.0,),
    Shape.CROSS: (-1.0, 1.0),
    Shape.TURNED_TRIANGLE: (None,),
    Shape.STAR: (0.0, None),
    Shape.OBLONG: (-0.4,),
}


def shape_of(category: int) -> Shape:
    """A category's, by its number; a circle for what has none."""
    return Shape(category % len(Shape)) if category >= 0 else Shape.CIRCLE


def draw_shape(painter: QPainter, shape: Shape, centre: QPointF, radius: float) -> None:
    """Draws a sign that looks as large as a circle of ``radius``, with the painter's pen and brush."""
    if shape is Shape.CIRCLE:
        painter.drawEllipse(centre, radius, radius)
    else:
        painter.drawPolygon(polygon_of(shape, centre, radius))


def polygon_of(shape: Shape, centre: QPointF, radius: float) -> QPolygonF:
    """The corners of a sign."""
    return QPolygonF([centre + QPointF(x * radius, y * radius) for x, y in _CORNERS[shape]])


def left_half(polygon: QPolygonF, centre: QPointF) -> QPolygonF:
    """The part of a sign left of its middle."""
    half = QPolygonF()
    bounds = polygon.boundingRect()
    half = QPolygonF(QRectF(bounds.left(), bounds.top(), centre.x() - bounds.left(), bounds.height()))
    return polygon.intersected(half)


def hatching(shape: Shape, rect: QRectF) -> list[QLineF]:
    """The lines on a bar, which lie the same wherever it begins."""
    return [line for slant in _SLANTS[shape] for line in _lines(slant, rect)]


def _lines(slant: float | None, rect: QRectF) -> Iterator[QLineF]:
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    if slant is None:
        count = max(int((bottom - top) // _HATCH_PX), 1)
        for number in range(1, count + 1):
            y = top + (bottom - top) * number / (count + 1)
            yield QLineF(left, y, right, y)
        return
    reach = slant * (bottom - top)
    start = (min(left, left - reach) // _HATCH_PX) * _HATCH_PX
    while start < max(right, right - reach):
        line = _within(start, start + reach, rect)
        if line is not None:
            yield line
        start += _HATCH_PX


def _within(start: float, end: float, rect: QRectF) -> QLineF | None:
    """The line from the top at one x to the bottom at another, as far as it lies between the sides."""
    low, high = rect.left(), rect.right()
    if start == end:
        return QLineF(start, rect.top(), end, rect.bottom()) if low <= start <= high else None
    shares = sorted(((low - start) / (end - start), (high - start) / (end - start)))
    first, last = max(shares[0], 0.0), min(shares[1], 1.0)
    if first >= last:
        return None
    height = rect.height()
    return QLineF(
        start + (end - start) * first,
        rect.top() + height * first,
        start + (end - start) * last,
        rect.top() + height * last,
    )


def _regular(corners: int, size: float, turn: float = 0.0) -> tuple[tuple[float, float], ...]:
    """A regular polygon with a corner on top, or turned by a share of a full turn."""
    angles = [2 * pi * (number / corners + turn) for number in range(corners)]
    return tuple((size * sin(angle), -size * cos(angle)) for angle in angles)


def _star() -> tuple[tuple[float, float], ...]:
    outer, inner = _regular(5, 1.35), _regular(5, 0.6, 0.1)
    return tuple(corner for both in zip(outer, inner, strict=True) for corner in both)


def _cross() -> tuple[tuple[float, float], ...]:
    long, half = 1.15, 0.42
    quarter = ((half, -long), (half, -half), (long, -half))
    corners: list[tuple[float, float]] = []
    for _ in range(4):
        corners += quarter
        quarter = tuple((-y, x) for x, y in quarter)  # type: ignore[assignment]
    return tuple(corners)


# Of about the same area as a circle of radius 1.
_CORNERS: Final[dict[Shape, tuple[tuple[float, float], ...]]] = {
    Shape.SQUARE: _regular(4, 1.25, 0.125),
    Shape.TRIANGLE: _regular(3, 1.4),
    Shape.PENTAGON: _regular(5, 1.15),
    Shape.CROSS: _cross(),
    Shape.TURNED_TRIANGLE: _regular(3, 1.4, 0.5),
    Shape.STAR: _star(),
    Shape.OBLONG: ((-1.35, -0.62), (1.35, -0.62), (1.35, 0.62), (-1.35, 0.62)),
}
