"""The text of an article to be brought in, with the parts marked that will be folded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from timeline_app.app.reader.passage_shapes import LineShape, ground_path, line_shapes
from timeline_app.app.reader.plain_text import PlainText
from timeline_app.drawing.theme import Theme

_LONGEST_LINE = 400  # positions; a line begins within that much of the next
_VEIL = 0.45  # of the ground's colour over what will be folded


class PreviewText(PlainText):
    """Shows the whole text; what will be folded stands on a ground of its own, its words faint.

    Signals:
        span_clicked: a marked part was clicked (its number).
        hiding_wished: the selected words are to be hidden besides (start, end in characters).
    """

    span_clicked = Signal(int)
    hiding_wished = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._shapes: dict[int, tuple[LineShape, ...]] = {}
        super().__init__(theme, parent)
        self._spans: tuple[tuple[int, int, bool], ...] = ()
        self.viewport().setMouseTracking(True)
        self.document().documentLayout().documentSizeChanged.connect(self._forget_shapes)
        self.setAccessibleName(self.tr("Text of the article as it was read"))

    def set_spans(self, spans: Sequence[tuple[int, int, bool]]) -> None:
        """The parts that may be folded (offsets), and whether each will be."""
        self._spans = tuple((self.position(start), self.position(end), on) for start, end, on in spans)
        self._forget_shapes()

    @property
    def spans(self) -> tuple[tuple[int, int, bool], ...]:
        """The parts in positions, and whether each will be folded."""
        return self._spans

    def area_of(self, number: int) -> QRectF:
        """Where the first line of a part stands, in the viewport."""
        shapes = self._shapes_of(number)
        return shapes[0].area.translated(-self.scrolled()) if shapes else QRectF()

    def reveal(self, number: int) -> None:
        """Brings a part into view, with something of its context above it."""
        shapes = self._shapes_of(number)
        if shapes:
            above_px = shapes[0].area.top() - self.viewport().height() * 0.3
            self.verticalScrollBar().setValue(self.line_top_px(above_px))

    def wish_hiding(self) -> None:
        """Asks that the selected words be hidden, as whole lines where they are such."""
        if self.selected_span is not None:
            self.hiding_wished.emit(*self.selected_span)

    def _forget_shapes(self) -> None:
        self._shapes.clear()
        self.viewport().update()

    def _shapes_of(self, number: int) -> tuple[LineShape, ...]:
        """The lines of a part; worked out when they are first asked for."""
        if number not in self._shapes:
            start, end, _ = self._spans[number]
            self._shapes[number] = line_shapes(self.document(), start, end)
        return self._shapes[number]

    def _near(self, top_px: float, bottom_px: float) -> list[int]:
        """The parts that may lie between two heights of the document."""
        first, last = self.position_at(top_px), self.position_at(bottom_px + self.pitch_px) + _LONGEST_LINE
        return [number for number, (start, end, _) in enumerate(self._spans) if start < last and first < end]

    def _span_at(self, point: QPointF) -> int | None:
        place = point + self.scrolled()
        for number in self._near(place.y(), place.y()):
            if any(shape.area.contains(place) for shape in self._shapes_of(number)):
                return number
        return None

    # Qt's overrides

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        hide = menu.addAction(self.tr("Hide the selected words"))
        hide.setEnabled(self.selected_span is not None)
        hide.triggered.connect(self.wish_hiding)
        copy = menu.addAction(self.tr("Copy"))
        copy.setEnabled(self.textCursor().hasSelection())
        copy.triggered.connect(self.copy_selection)
        menu.popup(event.globalPos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_over = event.buttons() == Qt.MouseButton.NoButton and self._span_at(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        number = self._span_at(event.position())
        if number is not None:
            self.span_clicked.emit(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.panel))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.scrolled())
        scrolled_px = self.scrolled().y()
        near = self._near(scrolled_px + event.rect().top(), scrolled_px + event.rect().bottom())
        for number in near:
            if self._spans[number][2]:
                painter.fillPath(ground_path(self._shapes_of(number)), QColor(self._theme.other_passage))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.scrolled())
        veil = QColor(self._theme.other_passage)
        veil.setAlphaF(_VEIL)
        for number in near:
            if self._spans[number][2]:
                painter.fillPath(ground_path(self._shapes_of(number)), veil)
            else:
                _outline(painter, self._shapes_of(number), QColor(self._theme.muted))
        painter.end()


def _outline(painter: QPainter, shapes: Sequence[LineShape], colour: QColor) -> None:
    """A dotted line under words that could be folded and will not be."""
    pen = painter.pen()
    pen.setColor(colour)
    pen.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(pen)
    for shape in shapes:
        y_px = round(shape.baseline_px + 4) + 0.5
        painter.drawLine(QPointF(shape.area.left(), y_px), QPointF(shape.area.right(), y_px))
