"""Where a stretch of a document stands on the page: its lines as rectangles, and a ground around them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QTextBlock, QTextDocument, QTextLine

_ROUNDING_PX = 2.0


@dataclass(frozen=True, slots=True)
class LineShape:
    """The part of one line that belongs to a stretch, in document coordinates.

    ``area`` is as high as the distance of lines, so that lines touch; ``baseline_px`` is where the
    letters stand.
    """

    area: QRectF
    baseline_px: float


def line_shapes(document: QTextDocument, start: int, end: int) -> tuple[LineShape, ...]:
    """The lines of ``[start, end)`` (UTF-16 positions) from top to bottom.

    Lines must have a fixed distance (``QTextBlockFormat.FixedHeight``).
    """
    shapes: list[LineShape] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        if block.isVisible():
            shapes.extend(_block_shapes(document, block, start, end))
        block = block.next()
    return tuple(shapes)


def ground_path(shapes: Sequence[LineShape]) -> QPainterPath:
    """One shape with rounded corners around all lines; it stands out 1 px at either side."""
    ground = QPainterPath()
    ground.setFillRule(Qt.FillRule.WindingFill)
    inner = [shape.area.adjusted(_ROUNDING_PX - 1, 0, 1 - _ROUNDING_PX, 0) for shape in shapes]
    for area in inner:
        ground.addRect(area.adjusted(0, _ROUNDING_PX, 0, -_ROUNDING_PX))
    for upper, lower in pairwise(inner):
        ground.addRect(_between(upper, lower))
    outline = QPainterPathStroker()
    outline.setWidth(2 * _ROUNDING_PX)
    outline.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    ground = ground.simplified()
    return outline.createStroke(ground).united(ground)


def bounding_area(shapes: Sequence[LineShape]) -> QRectF:
    """The rectangle around all lines; empty where there are none."""
    area = QRectF()
    for shape in shapes:
        area = area.united(shape.area)
    return area


def _between(upper: QRectF, lower: QRectF) -> QRectF:
    """What joins two lines that touch; empty where they stand apart, or not above each other."""
    left, right = max(upper.left(), lower.left()), min(upper.right(), lower.right())
    if left >= right or lower.top() - upper.bottom() > 1:
        return QRectF()
    top, bottom = upper.bottom() - 2 * _ROUNDING_PX, lower.top() + 2 * _ROUNDING_PX
    return QRectF(left, top, right - left, bottom - top)


def _block_shapes(document: QTextDocument, block: QTextBlock, start: int, end: int) -> Iterator[LineShape]:
    document.documentLayout().blockBoundingRect(block)  # makes sure that it is laid out
    layout = block.layout()
    pitch_px = block.blockFormat().lineHeight()
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        first = max(start - block.position(), line.textStart())
        last = min(end - block.position(), line.textStart() + line.textLength())
        if first < last:
            yield _line_shape(line, first, last, layout.position(), pitch_px)


def _line_shape(line: QTextLine, first: int, last: int, origin: QPointF, pitch_px: float) -> LineShape:
    left, right = sorted((_x_px(line, first), _x_px(line, last)))
    right = min(right, line.x() + line.naturalTextWidth())
    baseline_px = line.y() + line.ascent()
    middle_px = baseline_px + (line.descent() - line.ascent()) / 2
    area = QRectF(left, middle_px - pitch_px / 2, right - left, pitch_px)
    return LineShape(area.translated(origin), baseline_px + origin.y())


def _x_px(line: QTextLine, position: int) -> float:
    x_px, _position = cast("tuple[float, int]", line.cursorToX(position))
    return x_px
