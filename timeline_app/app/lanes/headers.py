"""The lane headers under the mouse: dragged to another place, collapsed, and asked for a menu."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from timeline_app.app.reader.words import plain_tooltip
from timeline_app.drawing.theme import LIGHT, Theme
from timeline_app.drawing.zones import Plan, Zone
from timeline_app.timeline.picture import LaneBand
from timeline_app.timeline.sizes import Sizes

_CHEVRON_X: Final = 7.0  # its middle
_CHEVRON_PX: Final = 3.2  # half its length
_CHEVRON_REACH_PX: Final = 14.0  # a click left of this is one on the chevron
_PIN_RIGHT_PX: Final = 10.0  # from the headers' right end to the middle of the pin
_NEAR_EDGE_PX: Final = 28.0  # a lane that is dragged nearer to an edge scrolls the others
_SCROLL_PX: Final = 9.0  # at a time
_SCROLL_MS: Final = 30
_NOTCH_PX: Final = 60.0  # how far a notch of the wheel scrolls


def wheel_px(event: QWheelEvent) -> float:
    """How far a turn of the wheel scrolls lanes down; two fingers on a pad tell it themselves."""
    exact = event.pixelDelta().y()
    return -float(exact) if exact else -event.angleDelta().y() / 120.0 * _NOTCH_PX


class LaneHeaders(QWidget):
    """Lies over the headers, which are painted by others; paints what the mouse adds to them.

    Signals:
        toggled: a lane is to be collapsed or expanded (its key).
        moved: a lane is to stand before the one at a place among those shown (key, place).
        menu_asked: what can be done with a lane (its key, a place on the screen).
        scroll_asked: the lanes are to be scrolled down by so many px (float).
    """

    toggled = Signal(object)
    moved = Signal(object, int)
    menu_asked = Signal(object, QPoint)
    scroll_asked = Signal(float)

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._plan = Plan((), 0.0, 0.0)
        self._tips: dict[str, str] = {}
        self._sizes = Sizes()
        self._theme = LIGHT
        self._scroll_px = 0.0
        self._zones = self._plan.zones(0.0)
        self._pressed: QPointF | None = None
        self._dragged: LaneBand | None = None
        self._mouse: QPointF | None = None
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll_at_edge)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Lane headers"))

    def set_plan(self, plan: Plan, tips: dict[str, str], sizes: Sizes) -> None:
        """Lies over the headers of these lanes; ``tips`` are their tooltips by key."""
        self._plan, self._tips, self._sizes = plan, tips, sizes
        self._zones = plan.zones(self._scroll_px)
        self._dragged = None
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self._theme = theme
        self.update()

    def set_scroll(self, scroll_px: float) -> None:
        """The lanes have been scrolled up so far."""
        self._scroll_px = scroll_px
        self._zones = self._plan.zones(scroll_px)
        self.update()

    def lane_at(self, y: float) -> LaneBand | None:
        """The lane whose header is at a height of this widget."""
        zone = self._zones.at(y)
        if zone is self._zones.foot:
            return None
        place = y - zone.shift_px
        return next((lane for lane in self._plan.lanes if lane.top <= place < lane.bottom), None)

    def top_of(self, lane: LaneBand) -> float:
        """Where a lane begins on this widget."""
        return lane.top + self._zones.of_lane(lane).shift_px

    def _fit(self) -> None:
        """As wide as the headers; while a lane is dragged, as the plot, so that one sees where to."""
        width = self._sizes.header_width if self._dragged is None else self._canvas.width()
        self.setGeometry(0, 0, round(width), round(self._plan.height_px))
        self.update()

    def _target(self) -> tuple[int, float] | None:
        """Before which of the lanes the dragged one would stand, and the height of the gap there."""
        dragged, mouse = self._dragged, self._mouse
        if dragged is None or mouse is None:
            return None
        alike = [place for place, lane in enumerate(self._plan.lanes) if lane.is_pinned == dragged.is_pinned]
        zone = self._zones.of_lane(dragged)
        middles = [
            (self._plan.lanes[place].top + self._plan.lanes[place].bottom) / 2 + zone.shift_px
            for place in alike
        ]
        behind = [place for place, middle in zip(alike, middles, strict=True) if mouse.y() < middle]
        if behind:
            return behind[0], self._plan.lanes[behind[0]].top + zone.shift_px
        return alike[-1] + 1, self._plan.lanes[alike[-1]].bottom + zone.shift_px

    def _drop(self) -> None:
        dragged, target = self._dragged, self._target()
        self._end_drag()
        if dragged is not None and target is not None:
            self.moved.emit(dragged.key, target[0])

    def _end_drag(self) -> None:
        self._dragged = self._pressed = None
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scrolling.stop()
        self.unsetCursor()
        self._fit()

    def _scroll_at_edge(self) -> None:
        """While a lane is held at an edge, the others pass by."""
        if self._mouse is None or self._dragged is None:
            return
        zone = self._zones.of_lane(self._dragged)
        if self._mouse.y() < zone.top + _NEAR_EDGE_PX:
            self.scroll_asked.emit(-_SCROLL_PX)
        elif self._mouse.y() > zone.bottom - _NEAR_EDGE_PX:
            self.scroll_asked.emit(_SCROLL_PX)

    def _paint_chevron(self, painter: QPainter, lane: LaneBand, y: float) -> None:
        x, half = _CHEVRON_X, _CHEVRON_PX
        path = QPainterPath()
        if lane.is_collapsed:
            path.moveTo(x - half / 2, y - half)
            path.lineTo(x + half / 2, y)
            path.lineTo(x - half / 2, y + half)
        else:
            path.moveTo(x - half, y - half / 2)
            path.lineTo(x, y + half / 2)
            path.lineTo(x + half, y - half / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _paint_pin(self, painter: QPainter, y: float) -> None:
        """The sign of a pinned lane, at the right end of its header."""
        x = self._sizes.header_width - _PIN_RIGHT_PX
        painter.setBrush(painter.pen().color())
        painter.drawEllipse(QPointF(x, y - 2), 2.2, 2.2)
        painter.drawLine(QPointF(x, y), QPointF(x, y + 5))

    def _line_of(self, lane: LaneBand, zone: Zone) -> float:
        """Where the middle of a lane's title stands."""
        sizes = self._sizes
        if lane.is_collapsed:
            return zone.sticky_top(lane, sizes.lane_collapsed) + sizes.lane_collapsed / 2 + zone.shift_px
        height = 2 * sizes.lane_top + sizes.title_height + sizes.date_height
        return zone.sticky_top(lane, height) + sizes.lane_top + sizes.title_height / 2 + zone.shift_px

    def _paint_drag(self, painter: QPainter) -> None:
        """A veil over the lane that is dragged, and a line where it would stand."""
        target, dragged = self._target(), self._dragged
        if target is None or dragged is None:
            return
        veil = QColor(self._theme.accent)
        veil.setAlpha(28)
        painter.fillRect(QRectF(0, self.top_of(dragged), self.width(), dragged.bottom - dragged.top), veil)
        painter.setPen(QPen(QColor(self._theme.accent), 2))
        y = min(max(target[1], 1.0), self.height() - 1.0)
        painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        painter.setBrush(QColor(self._theme.accent))
        painter.drawEllipse(QPointF(4, y), 3, 3)

    # Qt's overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        is_plain = not any(lane.is_collapsed or lane.is_pinned for lane in self._plan.lanes)
        if self._mouse is None and self._dragged is None and is_plain:
            return  # as in most frames, in each of which what lies over the canvas is painted too
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        under = None if self._mouse is None else self.lane_at(self._mouse.y())
        for lane in self._plan.lanes:
            zone = self._zones.of_lane(lane)
            if zone.holds(lane.top, lane.bottom):
                is_near = under is not None and lane.key == under.key
                painter.setPen(QPen(QColor(self._theme.text if is_near else self._theme.muted), 1.5))
                painter.setClipRect(QRectF(0, zone.top, self.width(), zone.bottom - zone.top))
                y = self._line_of(lane, zone)
                if lane.is_collapsed or self._mouse is not None:
                    self._paint_chevron(painter, lane, y)
                if lane.is_pinned:
                    self._paint_pin(painter, y)
        painter.setClipping(False)
        self._paint_drag(painter)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse = event.position()
        if self._pressed is not None and self._dragged is None:
            far = (event.position() - self._pressed).manhattanLength()
            if far >= QApplication.startDragDistance() and len(self._plan.lanes) > 1:
                self._dragged = self.lane_at(self._pressed.y())
                if self._dragged is not None:
                    self.setFocus(Qt.FocusReason.MouseFocusReason)
                    self.setCursor(Qt.CursorShape.ClosedHandCursor)
                    self._scrolling.start()
                    self._fit()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        if self._dragged is not None:
            self._mouse = event.position()
            self._drop()
            return
        lane = self.lane_at(self._pressed.y())
        is_chevron = self._pressed.x() < _CHEVRON_REACH_PX
        self._pressed = None
        if lane is not None and is_chevron:
            self.toggled.emit(lane.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        lane = self.lane_at(event.position().y())
        if event.button() != Qt.MouseButton.LeftButton or lane is None:
            return
        if event.position().x() >= _CHEVRON_REACH_PX:
            self.toggled.emit(lane.key)
        else:
            self._pressed = event.position()  # two quick clicks on the chevron are two

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        lane = self.lane_at(event.pos().y())
        if lane is not None:
            self.menu_asked.emit(lane.key, event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.scroll_asked.emit(wheel_px(event))
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self._mouse = None
        QToolTip.hideText()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._dragged is not None:
            self._end_drag()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._dragged is not None:
            event.accept()  # Escape lets go of the lane, and does not clear the selection
            return True
        if isinstance(event, QHelpEvent):
            lane = self.lane_at(float(event.pos().y()))
            tip = "" if lane is None else self._tips.get(lane.key, "")
            QToolTip.showText(event.globalPos(), plain_tooltip(tip), self)
            return True
        return super().event(event)
