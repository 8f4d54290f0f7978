"""What pyqtgraph carries the timeline with: a view box that passes gestures on, one item that paints."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsSceneWheelEvent, QStyleOptionGraphicsItem, QWidget


class Gestures(Protocol):
    """Who is told of gestures; points are in px of the widget.

    ``wheel_scrolls``: the wheel alone scrolls lanes, and zooms with the Ctrl key.
    """

    @property
    def wheel_scrolls(self) -> bool: ...
    def wheel_turned(self, delta: float, point: QPointF) -> None: ...
    def scrolled(self, dx: float) -> None: ...
    def lanes_scrolled(self, dy: float) -> None: ...
    def dragged(self, dx: float, *, is_start: bool) -> None: ...
    def span_dragged(self, start: QPointF, end: QPointF, *, is_finished: bool) -> None: ...
    def clicked(self, point: QPointF) -> None: ...
    def double_clicked(self, point: QPointF) -> None: ...


class Ground(pg.ViewBox):
    """A view box that keeps pixels as its coordinates.

    Its own range is not used: it counts in float64, in which a second disappears at 13.8 billion
    years. Times stay integers in the spans that the gestures ask for.
    """

    def __init__(self, gestures: Gestures) -> None:
        super().__init__(enableMouse=False, enableMenu=False)
        self._gestures = gestures
        self._drags_span = False  # decided when the drag begins, whatever key is let go of in it

    # pyqtgraph's overrides

    def wheelEvent(self, ev: QGraphicsSceneWheelEvent, axis: int | None = None) -> None:
        # With the Shift key some systems turn the wheel sideways by themselves.
        modifiers = ev.modifiers()
        is_plain = self._gestures.wheel_scrolls and not modifiers & Qt.KeyboardModifier.ControlModifier
        is_upright = ev.orientation() == Qt.Orientation.Vertical
        if modifiers & Qt.KeyboardModifier.ShiftModifier or (is_plain and is_upright):
            self._gestures.lanes_scrolled(-ev.delta() / 2)
        elif not is_upright:
            self._gestures.scrolled(ev.delta() / 2)
        else:
            self._gestures.wheel_turned(ev.delta(), ev.pos())
        ev.accept()

    def mouseDragEvent(self, ev: Any, axis: int | None = None) -> None:
        if ev.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            ev.ignore()
            return
        ev.accept()
        if ev.isStart():
            self._drags_span = bool(ev.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._drags_span:
            self._gestures.span_dragged(
                _point(ev.buttonDownPos()), _point(ev.pos()), is_finished=ev.isFinish()
            )
        else:
            dx = ev.pos().x() - ev.buttonDownPos().x()
            self._gestures.dragged(dx, is_start=ev.isStart())

    def mouseClickEvent(self, ev: Any) -> None:
        if ev.button() != Qt.MouseButton.LeftButton:
            ev.ignore()
            return
        ev.accept()
        if ev.double():
            self._gestures.double_clicked(_point(ev.pos()))
        else:
            self._gestures.clicked(_point(ev.pos()))


class PictureItem(pg.GraphicsObject):
    """The one item on the ground: paints everything at each repaint, in px."""

    def __init__(self, paint_all: Callable[[QPainter], None], ground: Ground) -> None:
        super().__init__()
        self._paint_all = paint_all
        self._rect = QRectF()
        self.setParentItem(ground)

    def fit(self, rect: QRectF) -> None:
        """Takes up the whole of ``rect``."""
        self.prepareGeometryChange()
        self._rect = rect

    def boundingRect(self) -> QRectF:
        return self._rect

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        self._paint_all(painter)


def _point(point: Any) -> QPointF:
    return QPointF(point.x(), point.y())
