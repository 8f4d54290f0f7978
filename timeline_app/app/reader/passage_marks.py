"""The passages of a document as they are painted: grounds, underlines, and which lies where."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTextDocument

from timeline_app.app.reader.highlights import Highlight
from timeline_app.app.reader.passage_shapes import LineShape, bounding_area, ground_path, line_shapes
from timeline_app.app.reader.theming import category_colour
from timeline_app.drawing.theme import Theme

_BAR_X_PX: Final = 10
_UNDERLINE_LEVELS: Final = 3


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

    def draw(
        self, painter: QPainter, visible: QRectF, theme: Theme, current: int | None, hovered: Collection[int]
    ) -> None:
        """Paint what is to lie under the text: the current passage on a ground, with a bar in its
        category's colour beside it; the others underlined, at heights that tell overlapping ones apart."""
        near = [index for index in range(len(self._highlights)) if self._is_near(index, visible)]
        for index in near:
            if index in hovered and index != current:
                painter.fillPath(ground_path(self.shapes(index)), QColor(theme.other_passage))
        if current in near:
            painter.fillPath(ground_path(self.shapes(current)), QColor(theme.passage))
            area = self.area(current)
            bar = QRectF(_BAR_X_PX, area.top(), 3, area.height())
            painter.fillRect(bar, category_colour(self._highlights[current].colour, theme))
        for index in near:
            if index != current:
                self._underline(painter, index, theme, 2.0 if index in hovered else 1.25)

    def _is_near(self, index: int, visible: QRectF) -> bool:
        area = self.area(index)
        return area.bottom() >= visible.top() and area.top() <= visible.bottom()

    def _underline(self, painter: QPainter, index: int, theme: Theme, width_px: float) -> None:
        highlight = self._highlights[index]
        painter.setPen(QPen(category_colour(highlight.colour, theme), width_px))
        below_px = 3.5 + 2.5 * (highlight.level % _UNDERLINE_LEVELS)
        for shape in self.shapes(index):
            y_px = shape.baseline_px + below_px
            painter.drawLine(QPointF(shape.area.left() + 0.5, y_px), QPointF(shape.area.right() - 0.5, y_px))
