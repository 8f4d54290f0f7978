"""A hand on mouse and keys, for tests of windows: real events at places computed from what is painted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from timeline_app.app.canvas import Canvas
from timeline_app.app.main_window import MainWindow
from timeline_app.timeline.picture import Group

NO_BUTTON = Qt.MouseButton.NoButton
LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def point_of(canvas: Canvas, event_id: str) -> QPoint:
    """The middle of an event's disc (or of the disc without words that it folded into), on the widget."""
    frame = canvas.frame()
    assert frame is not None
    mark = frame.picture.mark_of(event_id)
    if mark is not None:
        x, y, lane = mark.extent.anchor, mark.centre_y, mark.lane
    else:
        group = next(each for each in frame.picture.groups if each.event_ids == (event_id,))
        x, y = (group.box.left + group.box.right) / 2, (group.box.top + group.box.bottom) / 2
        lane = group.lane
    y += frame.zones.of_lane(frame.picture.lanes[lane]).shift_px
    point = QPointF(x + frame.shift_px + canvas.sizes.header_width, y).toPoint()
    assert canvas.sizes.header_width < point.x() < canvas.width(), f"{event_id} is out of view"
    return point


def empty_point(canvas: Canvas) -> QPoint:
    """A place in the plot where nothing is drawn."""
    frame = canvas.frame()
    assert frame is not None
    for y in range(4, int(frame.plot_height), 6):
        for x in range(int(canvas.sizes.header_width) + 10, canvas.width() - 10, 10):
            around = [QPointF(x + dx, y + dy) for dx in (-6, 0, 6) for dy in (-6, 0, 6)]
            if all(canvas.hit_at(point) is None for point in around):
                return QPoint(x, y)
    raise AssertionError("the timeline is full")


def click(widget: QWidget, point: QPoint, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
    """Press and release of the left button."""
    send_mouse(widget, QEvent.Type.MouseButtonPress, point, LEFT, modifiers)
    send_mouse(widget, QEvent.Type.MouseButtonRelease, point, NO_BUTTON, modifiers)


def double_click(widget: QWidget, point: QPoint) -> None:
    """Two clicks, as the system reports them."""
    click(widget, point)
    send_mouse(widget, QEvent.Type.MouseButtonDblClick, point, LEFT)
    send_mouse(widget, QEvent.Type.MouseButtonRelease, point, NO_BUTTON)


def hover(widget: QWidget, point: QPoint) -> None:
    """The mouse comes to a point with no button held."""
    send_mouse(widget, QEvent.Type.MouseMove, point, NO_BUTTON)


def drag(
    widget: QWidget,
    start: QPoint,
    end: QPoint,
    modifiers: Qt.KeyboardModifier = NO_KEY,
    released_with: Qt.KeyboardModifier | None = None,
) -> None:
    """Press, some moves with the button held, release; ``released_with`` are the keys held at the release."""
    send_mouse(widget, QEvent.Type.MouseButtonPress, start, LEFT, modifiers)
    for step in (1, 2, 3, 4):
        send_mouse(widget, QEvent.Type.MouseMove, start + (end - start) * step / 4, LEFT, modifiers)
    last = modifiers if released_with is None else released_with
    send_mouse(widget, QEvent.Type.MouseButtonRelease, end, NO_BUTTON, last)


def send_mouse(
    widget: QWidget,
    kind: QEvent.Type,
    point: QPoint,
    buttons: Qt.MouseButton,
    modifiers: Qt.KeyboardModifier = NO_KEY,
) -> None:
    """One mouse event, through the application as a real one goes; ``buttons`` are held after it."""
    button = NO_BUTTON if kind == QEvent.Type.MouseMove else LEFT
    place = QPointF(point)
    there = QPointF(widget.mapToGlobal(point))
    QApplication.sendEvent(widget, QMouseEvent(kind, place, there, button, buttons, modifiers))


def turn_wheel(
    widget: QWidget,
    point: QPoint,
    notches: float,
    *,
    sideways: bool = False,
    modifiers: Qt.KeyboardModifier = NO_KEY,
) -> None:
    """Turns the wheel, away from the user for more than 0 notches."""
    angle = QPoint(round(120 * notches), 0) if sideways else QPoint(0, round(120 * notches))
    event = QWheelEvent(
        QPointF(point),
        QPointF(widget.mapToGlobal(point)),
        QPoint(),
        angle,
        NO_BUTTON,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def press_key(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
    """A key goes to whatever has the focus in the window, shortcuts first, as a real one does."""
    QTest.keyClick(window.windowHandle(), key, modifiers)


def time_at(canvas: Canvas, point: QPoint) -> int:
    """The time under a point of the plot in seconds."""
    time_s = canvas.time_at(QPointF(point))
    assert time_s is not None
    return time_s


def counts(canvas: Canvas) -> list[Group]:
    """The +n counts in view, from left to right."""
    frame = canvas.frame()
    assert frame is not None
    found = [group for group in frame.picture.groups if not group.is_single]
    in_view = [each for each in found if 0 < each.box.left + frame.shift_px < canvas.plot_width - 30]
    return sorted(in_view, key=lambda group: (group.box.left, group.lane))


def middle_of(canvas: Canvas, group: Group) -> QPoint:
    """The middle of a count, on the widget."""
    frame = canvas.frame()
    assert frame is not None
    x = (group.box.left + group.box.right) / 2 + frame.shift_px + canvas.sizes.header_width
    y = (group.box.top + group.box.bottom) / 2 + frame.zones.of_lane(frame.picture.lanes[group.lane]).shift_px
    return QPointF(x, y).toPoint()
