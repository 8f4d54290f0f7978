"""Where the words that are looked for stand in a document, and how that is painted."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextDocument

from timeline_app.app.reader.passage_shapes import bounding_area, ground_path, line_shapes
from timeline_app.drawing.theme import Theme


class FoundMarks:
    """Places ``[start, end)`` in positions of a document, ascending; one of them can be current.

    ``last`` is the place that the last search ended at, which was selected then.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._places: tuple[tuple[int, int], ...] = ()
        self._starts: list[int] = []
        self._tops_px: list[float] | None = None  # worked out when they are asked for
        self.current: int | None = None
        self.last: tuple[int, int] | None = None

    @property
    def places(self) -> tuple[tuple[int, int], ...]:
        return self._places

    def set_places(self, places: Sequence[tuple[int, int]], current: int | None) -> None:
        self._places = tuple(places)
        self._starts = [start for start, _ in self._places]
        self._tops_px = None
        self.current = current

    def forget_tops(self) -> None:
        """The document is laid out anew."""
        self._tops_px = None

    def tops_px(self) -> list[float]:
        """The heights in the document at which they stand."""
        if self._tops_px is None:
            self._tops_px = [self._top_px(start) for start in self._starts]
        return self._tops_px

    def _top_px(self, position: int) -> float:
        block = self._document.findBlock(position)
        while not block.isVisible() and block.previous().isValid():
            block, position = block.previous(), block.previous().position()  # it is folded: there the note is
        area = self._document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        return area.top() + (line.y() + line.height() / 2 if line.isValid() else 0.0)

    def draw(self, painter: QPainter, first: int, last: int, theme: Theme) -> None:
        """Paint the grounds of those between two positions; the current one has an outline too."""
        # One may begin before what is in view; they do not overlap, so it can only be the one before.
        low = max(bisect_left(self._starts, first) - 1, 0)
        for index in range(low, bisect_right(self._starts, last)):
            path = ground_path(line_shapes(self._document, *self._places[index]))
            painter.setPen(Qt.PenStyle.NoPen)
            if index == self.current:
                painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawPath(path)

    def area_of_current_px(self) -> tuple[float, float] | None:
        """From which to which height the current one stands."""
        if self.current is None:
            return None
        area = bounding_area(line_shapes(self._document, *self._places[self.current]))
        return area.top(), area.bottom()
