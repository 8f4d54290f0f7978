"""The strip under the timeline: where one is in the whole, and going elsewhere from there."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import an_event, contents_with
from hands import LEFT, NO_BUTTON, click, drag, hover, send_mouse
from PySide6.QtCore import QEvent, QPoint, Qt
from pytestqt.qtbot import QtBot
from windows import Desk, shown_span, store_at

from timeline_app.app.main_window import MainWindow
from timeline_app.app.overview import Overview
from timeline_app.core.bounds import Span
from timeline_app.core.calendar import seconds_from_civil
from timeline_app.store.planning import put_records

Y = 30  # in the strip, above its labels


@pytest.fixture
def overview(window: MainWindow) -> Overview:
    return window.overview


def edges(overview: Overview) -> tuple[int, int]:
    """Where the brush begins and ends in px."""
    brush = overview.brush()
    assert brush is not None
    return round(brush.left()), round(brush.right())


def middle(overview: Overview) -> QPoint:
    left, right = edges(overview)
    return QPoint((left + right) // 2, Y)


def a_second_px(window: MainWindow) -> float:
    """How exactly a time can stand in the strip: to a second, and to two pixels."""
    left, right = edges(window.overview)
    return max((right - left) / shown_span(window).length_s, 2.0)


def colour_at(overview: Overview, point: QPoint) -> str:
    return overview.grab().toImage().pixelColor(point).name()


def test_the_brush_lies_over_what_the_timeline_shows(window: MainWindow, overview: Overview) -> None:
    left, right = edges(overview)
    assert 0 < left < right < overview.width()
    window.presenter.navigator.follow(window.presenter.navigator.whole())
    wide_left, wide_right = edges(overview)
    assert wide_left < left
    assert wide_right - wide_left > 0.9 * overview.width()


def test_the_events_outside_the_view_can_be_seen_in_the_strip(overview: Overview) -> None:
    left, _ = edges(overview)
    image = overview.grab().toImage()
    foot = overview.height() - 22
    colours = {image.pixelColor(x, foot).name() for x in range(2, left - 4)}
    assert len(colours) > 1, "the bar of 1939"


@pytest.mark.parametrize("dx", [-120, 40])
def test_dragging_the_brush_moves_the_view_and_keeps_its_length(
    window: MainWindow, overview: Overview, dx: int
) -> None:
    before, (left, right) = shown_span(window), edges(overview)
    drag(overview, middle(overview), middle(overview) + QPoint(dx, 0))
    assert shown_span(window).length_s == before.length_s
    assert edges(overview) == pytest.approx((left + dx, right + dx), abs=1)


def test_dragging_an_end_of_the_brush_moves_that_end_only(window: MainWindow, overview: Overview) -> None:
    before, (left, right) = shown_span(window), edges(overview)
    drag(overview, QPoint(left, Y), QPoint(left - 80, Y))
    assert shown_span(window).end_s == before.end_s
    assert edges(overview)[0] == pytest.approx(left - 80, abs=1)
    wider = shown_span(window)
    drag(overview, QPoint(right, Y), QPoint(right - 60, Y))
    assert shown_span(window).start_s == wider.start_s
    assert edges(overview)[1] == pytest.approx(right - 60, abs=1)


def test_an_end_taken_hold_of_beside_its_line_does_not_jump(window: MainWindow, overview: Overview) -> None:
    before, (left, right) = shown_span(window), edges(overview)
    for x in (left + 4, left - 4, right + 4):
        drag(overview, QPoint(x, Y), QPoint(x, Y))
    assert shown_span(window) == before


def test_one_end_dragged_over_the_other_stops_there(window: MainWindow, overview: Overview) -> None:
    before, (left, right) = shown_span(window), edges(overview)
    drag(overview, QPoint(left, Y), QPoint(right + 100, Y))
    assert shown_span(window).end_s == before.end_s
    assert shown_span(window).length_s >= 1


def test_a_click_beside_the_brush_brings_its_middle_there(window: MainWindow, overview: Overview) -> None:
    before = shown_span(window)
    click(overview, QPoint(60, Y))
    assert shown_span(window).length_s == before.length_s
    assert middle(overview).x() == pytest.approx(60, abs=1)
    assert window.canvas.frame().view == shown_span(window)


def test_a_drag_that_begins_beside_the_brush_takes_it_along(window: MainWindow, overview: Overview) -> None:
    drag(overview, QPoint(60, Y), QPoint(200, Y))
    assert middle(overview).x() == pytest.approx(200, abs=1)


def test_a_drag_is_one_step_to_go_back_over(
    desk: Desk, window: MainWindow, overview: Overview, qtbot: QtBot
) -> None:
    before = shown_span(window)
    with qtbot.waitSignal(window.canvas.span_settled):
        drag(overview, middle(overview), QPoint(100, Y))
    window.presenter.navigator.back()
    assert shown_span(window) == before
    assert not window.presenter.session.can_go_back


def test_the_other_buttons_move_nothing(window: MainWindow, overview: Overview, qtbot: QtBot) -> None:
    before = shown_span(window)
    qtbot.mouseClick(overview, Qt.MouseButton.RightButton, pos=QPoint(60, Y))
    assert shown_span(window) == before


def test_the_cursor_shows_what_a_drag_would_do(overview: Overview) -> None:
    left, right = edges(overview)
    shapes = []
    for x in (left, right, (left + right) // 2, 40):
        hover(overview, QPoint(x, Y))
        shapes.append(overview.cursor().shape())
    ends, inside, beside = (
        Qt.CursorShape.SizeHorCursor,
        Qt.CursorShape.OpenHandCursor,
        Qt.CursorShape.ArrowCursor,
    )
    assert shapes == [ends, ends, inside, beside]


def test_a_very_short_view_still_has_a_brush_to_take_hold_of(window: MainWindow, overview: Overview) -> None:
    start_s = seconds_from_civil(2010)
    window.presenter.navigator.follow(Span(start_s, start_s + 60))
    left, right = edges(overview)
    assert right - left >= 4
    drag(overview, middle(overview), middle(overview) + QPoint(50, 0))
    assert shown_span(window).length_s == 60
    assert abs(middle(overview).x() - (left + right) // 2 - 50) <= 1


def test_moving_the_mouse_without_a_button_after_a_drag_moves_nothing(
    window: MainWindow, overview: Overview
) -> None:
    drag(overview, middle(overview), QPoint(100, Y))
    there = shown_span(window)
    hover(overview, QPoint(300, Y))
    assert shown_span(window) == there


def test_another_button_let_go_during_a_drag_does_not_end_it(window: MainWindow, overview: Overview) -> None:
    start = middle(overview)
    send_mouse(overview, QEvent.Type.MouseButtonPress, start, LEFT)
    send_mouse(overview, QEvent.Type.MouseMove, start + QPoint(-30, 0), LEFT)
    send_mouse(overview, QEvent.Type.MouseMove, start + QPoint(-90, 0), LEFT)
    send_mouse(overview, QEvent.Type.MouseButtonRelease, start + QPoint(-90, 0), NO_BUTTON)
    assert middle(overview).x() == pytest.approx(start.x() - 90, abs=1)


@pytest.mark.parametrize(
    "dates",
    [
        ["Y-13800000000", "Y-4500000000", "2020-05-04"],
        ["2020-05-04T12:00:00Z", "2020-05-04T12:00:03Z"],
        ["1966-05-04"],
        ["../1966", "1970/.."],
    ],
    ids=["the age of the universe", "three seconds", "a single event", "open dates"],
)
def test_stores_of_any_length_are_painted_and_can_be_moved_over(
    bare_desk: Desk, tmp_path: Path, dates: list[str]
) -> None:
    events = [an_event(f"e{number}", date=date) for number, date in enumerate(dates)]
    window = bare_desk.window(store_at(tmp_path / "long.eventstore", contents_with(events)))
    overview = window.overview
    assert not overview.grab().isNull()
    view = shown_span(window)
    window.presenter.session.show_span(Span(view.start_s, view.start_s + max(view.length_s // 3, 1)))
    for x in (3, overview.width() - 3):
        click(overview, QPoint(x, Y))
        bare_desk.rest(window)
        assert middle(overview).x() == pytest.approx(x, abs=a_second_px(window))
    drag(overview, middle(overview), QPoint(overview.width() // 2, Y))
    assert middle(overview).x() == pytest.approx(overview.width() // 2, abs=a_second_px(window))
    window.grab()


def test_an_empty_store_has_a_calm_strip(bare_desk: Desk, tmp_path: Path) -> None:
    window = bare_desk.new_window()
    assert window.overview.brush() is None
    click(window.overview, QPoint(50, Y))
    window.overview.grab()


def test_the_strip_of_a_store_that_was_empty_ends_with_its_events(
    bare_desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    window = bare_desk.window(store_at(tmp_path / "empty.eventstore", contents_with()))
    events = [an_event("first", date="1210"), an_event("last", date="1215")]
    window.editing.make(lambda store: put_records(store, "Add", events))

    def is_fitted() -> bool:
        whole = window.overview.whole
        return whole is not None and whole.end_s < seconds_from_civil(1220)

    qtbot.waitUntil(is_fitted)
    window.actions_by_id["view.home"].trigger()
    bare_desk.rest(window)
    assert shown_span(window).end_s < seconds_from_civil(1220)
