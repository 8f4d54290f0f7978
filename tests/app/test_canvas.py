"""The timeline moved by the mouse: drag, wheel, pinch, double-click, through real events on its viewport."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import an_event, contents_with
from hands import (
    LEFT,
    NO_BUTTON,
    NO_KEY,
    SHIFT,
    click,
    counts,
    double_click,
    drag,
    empty_point,
    middle_of,
    point_of,
    send_mouse,
    time_at,
    turn_wheel,
)
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QNativeGestureEvent,
    QPointingDevice,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from windows import Desk, selected, shown_span, store_at

from timeline_app.app.canvas import Canvas
from timeline_app.app.main_window import MainWindow
from timeline_app.core.bounds import Span

PRESS, MOVE, RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease


@pytest.fixture
def canvas(window: MainWindow) -> Canvas:
    return window.canvas


def px_s(canvas: Canvas, span: Span) -> float:
    """How many seconds a pixel stands for."""
    return span.length_s / canvas.plot_width


# Dragging


@pytest.mark.parametrize(("dx", "dy"), [(-300, 0), (9, 0), (250, 40)])
def test_a_drag_keeps_the_time_under_the_mouse_under_it(
    window: MainWindow, canvas: Canvas, dx: int, dy: int
) -> None:
    start = empty_point(canvas)
    start = QPoint(canvas.width() // 2, start.y())
    before, held = shown_span(window), time_at(canvas, start)
    drag(canvas.viewport(), start, start + QPoint(dx, dy))
    assert shown_span(window).length_s == before.length_s
    assert abs(time_at(canvas, start + QPoint(dx, dy)) - held) <= 1
    assert shown_span(window).start_s - before.start_s == pytest.approx(-dx * px_s(canvas, before), abs=1)


def test_a_drag_there_and_back_leaves_the_view_as_it_was(window: MainWindow, canvas: Canvas) -> None:
    start, before = QPoint(500, 30), shown_span(window)
    send_mouse(canvas.viewport(), PRESS, start, LEFT)
    for x in (520, 700, 640, 501, 500):
        send_mouse(canvas.viewport(), MOVE, QPoint(x, 30), LEFT)
    send_mouse(canvas.viewport(), RELEASE, start, NO_BUTTON)
    assert shown_span(window) == before


def test_a_drag_neither_selects_nor_clears_what_it_begins_or_ends_on(
    desk: Desk, window: MainWindow, canvas: Canvas
) -> None:
    click(canvas.viewport(), point_of(canvas, "cepa-2003"))
    desk.rest(window)
    start = point_of(canvas, "liangjiang-new-area-2010")
    drag(canvas.viewport(), start, start + QPoint(-40, 0))
    assert selected(window) == "cepa-2003"


def test_a_drag_is_one_step_to_go_back_over(
    desk: Desk, window: MainWindow, canvas: Canvas, qtbot: QtBot
) -> None:
    before = shown_span(window)
    with qtbot.waitSignal(canvas.span_settled):
        drag(canvas.viewport(), QPoint(500, 30), QPoint(300, 30))
    assert window.presenter is not None
    window.presenter.navigator.back()
    assert shown_span(window) == before
    assert not window.presenter.session.can_go_back


def test_a_trembling_hand_still_clicks(desk: Desk, window: MainWindow, canvas: Canvas) -> None:
    point = point_of(canvas, "cepa-2003")
    send_mouse(canvas.viewport(), PRESS, point, LEFT)
    send_mouse(canvas.viewport(), MOVE, point + QPoint(1, 1), LEFT)
    send_mouse(canvas.viewport(), RELEASE, point + QPoint(1, 0), NO_BUTTON)
    assert selected(window) == "cepa-2003"


def test_a_second_at_the_beginning_of_the_universe_is_dragged_exactly(desk: Desk, tmp_path: Path) -> None:
    contents = contents_with([an_event("bang", date="Y-13800000000")], view="Y-13800000000")
    window = desk.window(store_at(tmp_path / "universe.eventstore", contents))
    assert window.presenter is not None
    start_s = shown_span(window).start_s
    window.presenter.session.show_span(Span(start_s, start_s + 1000))
    drag(window.canvas.viewport(), QPoint(600, 60), QPoint(600 + round(window.canvas.plot_width / 2), 60))
    assert shown_span(window).start_s - start_s == pytest.approx(-500, abs=1)
    assert shown_span(window).length_s == 1000


# Shift and drag


@pytest.mark.parametrize(("x1", "x2"), [(400, 700), (700, 400)])
def test_shift_and_drag_zooms_to_the_span_dragged_out(
    desk: Desk, window: MainWindow, canvas: Canvas, x1: int, x2: int
) -> None:
    first_s, last_s = time_at(canvas, QPoint(400, 30)), time_at(canvas, QPoint(700, 30))
    drag(canvas.viewport(), QPoint(x1, 30), QPoint(x2, 80), SHIFT)
    desk.rest(window)
    assert shown_span(window) == Span(first_s, last_s)


def test_letting_go_of_shift_before_the_button_still_zooms(
    desk: Desk, window: MainWindow, canvas: Canvas
) -> None:
    drag(canvas.viewport(), QPoint(500, 30), QPoint(600, 30))
    wanted = Span(time_at(canvas, QPoint(400, 30)), time_at(canvas, QPoint(700, 30)))
    desk.rest(window)
    drag(canvas.viewport(), QPoint(400, 30), QPoint(700, 30), SHIFT, released_with=NO_KEY)
    desk.rest(window)
    assert shown_span(window) == wanted


def test_pressing_shift_in_the_middle_of_a_drag_goes_on_panning(window: MainWindow, canvas: Canvas) -> None:
    before = shown_span(window)
    drag(canvas.viewport(), QPoint(400, 30), QPoint(500, 30), released_with=SHIFT)
    assert shown_span(window).length_s == before.length_s
    assert before.start_s - shown_span(window).start_s == pytest.approx(100 * px_s(canvas, before), abs=1)


def test_a_span_dragged_out_beyond_the_plot_ends_at_its_edge(
    desk: Desk, window: MainWindow, canvas: Canvas
) -> None:
    before, first_s = shown_span(window), time_at(canvas, QPoint(600, 30))
    drag(canvas.viewport(), QPoint(600, 30), QPoint(canvas.width() + 200, 30), SHIFT)
    desk.rest(window)
    assert shown_span(window) == Span(first_s, before.end_s)


def test_the_span_dragged_out_is_shown_while_it_is_dragged_and_gone_after(
    desk: Desk, window: MainWindow, canvas: Canvas
) -> None:
    spot = QPoint(450, 20)
    viewport = canvas.viewport()
    bare = canvas.grab().toImage().pixelColor(spot)
    send_mouse(viewport, PRESS, QPoint(400, 30), LEFT, SHIFT)
    for x in (420, 600, 700):
        send_mouse(viewport, MOVE, QPoint(x, 30), LEFT, SHIFT)
    assert canvas.grab().toImage().pixelColor(spot) != bare
    send_mouse(viewport, MOVE, QPoint(403, 30), LEFT, SHIFT)
    send_mouse(viewport, RELEASE, QPoint(403, 30), NO_BUTTON, SHIFT)
    desk.rest(window)
    assert canvas.grab().toImage().pixelColor(spot) == bare, "a span of 3 px is none"


# Wheel, pinch, double-click


@pytest.mark.parametrize("notches", [1, -1, 5, 0.1])
@pytest.mark.parametrize("share", [0.05, 0.5, 0.95])
def test_the_wheel_zooms_and_the_time_at_the_cursor_keeps_its_pixel(
    window: MainWindow, canvas: Canvas, notches: float, share: float
) -> None:
    point = QPoint(round(canvas.sizes.header_width + canvas.plot_width * share), 200)
    before, held = shown_span(window), time_at(canvas, point)
    turn_wheel(canvas.viewport(), point, notches)
    after = shown_span(window)
    assert after.length_s == pytest.approx(before.length_s / 1.25**notches, rel=1e-6)
    assert abs(time_at(canvas, point) - held) <= px_s(canvas, after)


def test_zooming_in_and_out_by_the_wheel_comes_back(window: MainWindow, canvas: Canvas) -> None:
    before, point = shown_span(window), QPoint(600, 200)
    for notches in (1, 1, 1, -1, -1, -1):
        turn_wheel(canvas.viewport(), point, notches)
    assert shown_span(window).start_s == pytest.approx(before.start_s, abs=5)
    assert shown_span(window).length_s == pytest.approx(before.length_s, abs=5)


def test_the_wheel_can_be_turned_for_ever_without_leaving_time(window: MainWindow, canvas: Canvas) -> None:
    for notches in (-300, 900):
        turn_wheel(canvas.viewport(), QPoint(600, 200), notches)
        canvas.grab()
    assert shown_span(window).length_s == 1


def test_the_wheel_over_the_names_of_the_lanes_does_nothing(window: MainWindow, canvas: Canvas) -> None:
    before = shown_span(window)
    turn_wheel(canvas.viewport(), QPoint(10, 200), 3)
    assert shown_span(window) == before


def test_turning_the_wheel_sideways_pans(window: MainWindow, canvas: Canvas) -> None:
    before = shown_span(window)
    turn_wheel(canvas.viewport(), QPoint(600, 200), 1, sideways=True)
    assert shown_span(window).length_s == before.length_s
    assert before.start_s - shown_span(window).start_s == pytest.approx(60 * px_s(canvas, before), abs=1)


@pytest.mark.parametrize("value", [0.2, -0.2])
def test_two_fingers_apart_zoom_in_at_their_middle(window: MainWindow, canvas: Canvas, value: float) -> None:
    point = QPoint(600, 200)
    before, held = shown_span(window), time_at(canvas, point)
    place = QPointF(point)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        place,
        place,
        QPointF(canvas.viewport().mapToGlobal(point)),
        value,
        QPointF(),
    )
    QApplication.sendEvent(canvas.viewport(), event)
    assert (shown_span(window).length_s < before.length_s) == (value > 0)
    assert abs(time_at(canvas, point) - held) <= px_s(canvas, shown_span(window))


def test_a_double_click_zooms_in_where_it_is(desk: Desk, window: MainWindow, canvas: Canvas) -> None:
    point = empty_point(canvas)
    before, held = shown_span(window), time_at(canvas, point)
    double_click(canvas.viewport(), point)
    desk.rest(window)
    assert shown_span(window).length_s < before.length_s / 2
    assert abs(time_at(canvas, point) - held) <= px_s(canvas, shown_span(window))


def test_a_double_click_on_an_event_selects_it_and_zooms_in(
    desk: Desk, window: MainWindow, canvas: Canvas
) -> None:
    before = shown_span(window)
    double_click(canvas.viewport(), point_of(canvas, "liangjiang-new-area-2010"))
    desk.rest(window)
    assert selected(window) == "liangjiang-new-area-2010"
    assert shown_span(window).length_s < before.length_s
    point_of(canvas, "liangjiang-new-area-2010")


def test_a_double_click_on_a_count_leads_where_a_click_does(
    desk: Desk, window: MainWindow, canvas: Canvas
) -> None:
    group = next(each for each in counts(canvas) if each.span.length_s > 1)
    before = shown_span(window)
    click(canvas.viewport(), middle_of(canvas, group))
    desk.rest(window)
    by_click = shown_span(window)
    assert window.presenter is not None
    window.presenter.navigator.back()
    desk.rest(window)
    assert shown_span(window) == before
    double_click(canvas.viewport(), middle_of(canvas, group))
    desk.rest(window)
    assert shown_span(window) == by_click


# Size


def test_another_size_shows_the_same_span(
    desk: Desk, window: MainWindow, canvas: Canvas, qtbot: QtBot
) -> None:
    click(canvas.viewport(), point_of(canvas, "cepa-2003"))
    desk.rest(window)
    before, width = shown_span(window), canvas.width()
    window.resize(1150, 700)
    qtbot.waitUntil(lambda: canvas.width() < width)
    assert shown_span(window) == before
    frame = canvas.frame()
    assert frame is not None
    assert frame.view == before
    assert frame.width_px == canvas.width()
    assert selected(window) == "cepa-2003"
    click(canvas.viewport(), point_of(canvas, "liangjiang-new-area-2010"))
    assert selected(window) == "liangjiang-new-area-2010", "clicks meet what is painted at the new size"


def test_all_of_the_new_size_is_painted(window: MainWindow, canvas: Canvas, qtbot: QtBot) -> None:
    window.resize(1700, 1000)
    qtbot.waitUntil(lambda: canvas.width() > 1100)
    image = canvas.grab().toImage()
    frame = canvas.frame()
    assert frame is not None
    below_a_lane, below_the_plot = int(frame.picture.lanes[0].bottom), int(frame.plot_height) + 1
    for y in (below_a_lane, below_the_plot):
        assert image.pixelColor(canvas.width() - 2, y) == image.pixelColor(canvas.width() // 2, y)
    assert image.pixelColor(canvas.width() - 2, canvas.height() - 2).name() != "#000000"
