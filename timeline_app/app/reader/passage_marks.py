"""The passages of a document as they are painted: grounds, underlines, and which lies where."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextDocument

from timeline_app.app.reader.highlights import Highlight
from timeline_app.app.reader.passage_shapes import LineShape, bounding_area, ground_path, line_shapes
from timeline_app.app.reader.theming import category_colour, passage_tint
from timeline_app.drawing.theme import Theme

_BAR_X_PX: Final = 10
_UNDERLINE_LEVELS: Final = 3
_STROKES: Final = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
_INSET_PX: Final = 2.0  # of a ground that lies on another


class PassageMarks:
    """The passages of one document, in its coordinates. Where they stand is worked out when asked."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._highlights: tuple[Highlight, ...] = ()
        self._shapes: dict[int, tuple[LineShape, ...]] = {}

    @property
    def highlights(self) -> tuple[Highlight, ...]:
        return self._highlights

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        self._highlights = tuple(highlights)
        self.forget_places()

    def forget_places(self) -> None:
        """The document is laid out anew."""
        self._shapes.clear()

    def shapes(self, index: int) -> tuple[LineShape, ...]:
        """The lines of a passage."""
        if index not in self._shapes:
            highlight = self._highlights[index]
            self._shapes[index] = line_shapes(self._document, highlight.start, highlight.end)
        return self._shapes[index]

    def area(self, index: int) -> QRectF:
        """The rectangle around a passage."""
        return bounding_area(self.shapes(index))

    def at(self, point: QPointF) -> tuple[int, ...]:
        """The passages at a point, in the order of the text."""
        return tuple(
            index
            for index in range(len(self._highlights))
            if any(shape.area.contains(point) for shape in self.shapes(index))
        )

    def draw_grounds(self, painter: QPainter, visible: QRectF, theme: Theme, current: int | None) -> None:
        """Paint what lies lowest: each passage on a tint of its category's colour, the current one on a
        ground of its own. Where passages overlap, the later one's ground is lower, so that both show."""
        near = self._near(visible)
        for index in near:
            if index != current:
                highlight = self._highlights[index]
                inset_px = _INSET_PX * (highlight.level % _UNDERLINE_LEVELS)
                tint = passage_tint(highlight.colour, theme)
                painter.fillPath(ground_path(_lower(self.shapes(index), inset_px)), tint)
        if current in near:
            painter.fillPath(ground_path(self.shapes(current)), QColor(theme.passage))

    def draw_lines(
        self, painter: QPainter, visible: QRectF, theme: Theme, current: int | None, hovered: Collection[int]
    ) -> None:
        """Paint the underlines of all passages but the current one, at heights and in strokes that tell
        overlapping ones apart; and a bar in its category's colour beside the current one."""
        for index in self._near(visible):
            if index == current:
                area = self.area(index)
                bar = QRectF(_BAR_X_PX, area.top(), 3, area.height())
                painter.fillRect(bar, category_colour(self._highlights[index].colour, theme))
            else:
                self._underline(painter, index, theme, 2.4 if index in hovered else 1.25)

    def _near(self, visible: QRectF) -> list[int]:
        """The passages of which anything can be seen."""
        areas = ((index, self.area(index)) for index in range(len(self._highlights)))
        return [
            index
            for index, area in areas
            if area.bottom() >= visible.top() and area.top() <= visible.bottom()
        ]

    def _underline(self, painter: QPainter, index: int, theme: Theme, width_px: float) -> None:
        highlight = self._highlights[index]
        pen = QPen(category_colour(highlight.colour, theme), width_px)
        pen.setStyle(_STROKES[highlight.level // _UNDERLINE_LEVELS % len(_STROKES)])
        painter.setPen(pen)
        below_px = 3.5 + 2.5 * (highlight.level % _UNDERLINE_LEVELS)
        for shape in self.shapes(index):
            y_px = shape.baseline_px + below_px
            painter.drawLine(QPointF(shape.area.left() + 0.5, y_px), QPointF(shape.area.right() - 0.5, y_px))


def _lower(shapes: Sequence[LineShape], inset_px: float) -> tuple[LineShape, ...]:
    """The same lines, each less high by ``inset_px`` above and below."""
    if not inset_px:
        return tuple(shapes)
    return tuple(
        LineShape(shape.area.adjusted(0, inset_px, 0, -inset_px), shape.baseline_px) for shape in shapes
    )
