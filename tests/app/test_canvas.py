"""The timeline under the mouse: drag, wheel, click, hover, through real events on its viewport."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import an_article, an_event, an_excerpt, contents_with
from PySide6 import QtGui
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QHelpEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolTip
from pytestqt.qtbot import QtBot
from windows import (
    LEFT,
    NO_BUTTON,
    NO_KEY,
    SHIFT,
    Desk,
    click,
    double_click,
    drag,
    empty_point,
    hover,
    point_of,
    selected,
    send_mouse,
    shown_span,
    store_at,
    turn_wheel,
)

from timeline_app.app.canvas import Canvas
from timeline_app.app.main_window import MainWindow
from timeline_app.core.bounds import Span
from timeline_app.timeline.picture import Group

PRESS, MOVE, RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease


@pytest.fixture
def canvas(window: MainWindow) -> Canvas:
    return window.canvas


def time_at(canvas: Canvas, point: QPoint) -> int:
    time_s = canvas.time_at(QPointF(point))
    assert time_s is not None
    return time_s


def px_s(canvas: Canvas, span: Span) -> float:
    """How many seconds a pixel stands for."""
    return span.length_s / canvas.plot_width


def counts(canvas: Canvas) -> list[Group]:
    """The +n counts in view, from left to right."""
    frame = canvas.frame()
    assert frame is not None
    found = [group for group in frame.picture.groups if not group.is_single]
    in_view = [each for each in found if 0 < each.box.left + frame.shift_px < canvas.plot_width - 30]
    return sorted(in_view, key=lambda group: (group.box.left, group.lane))


def middle_of(canvas: Canvas, group: Group) -> QPoint:
    frame = canvas.frame()
    assert frame is not None
    x = (group.box.left + group.box.right) / 2 + frame.shift_px + canvas.sizes.header_width
    return QPointF(x, (group.box.top + group.box.bottom) / 2).toPoint()


def popup_entries() -> list[str]:
    menu = QApplication.activePopupWidget()
    return [action.text() for action in menu.actions()] if isinstance(menu, QMenu) else []


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


# Clicking


def test_a_click_on_a_disc_or_on_its_words_selects_the_event(
    desk: Desk, window: MainWindow, canvas: Canvas
) -> None:
    click(canvas.viewport(), point_of(canvas, "cepa-2003"))
    assert selected(window) == "cepa-2003"
    desk.rest(window)
    frame = canvas.frame()
    assert frame is not None
    mark = frame.picture.mark_of("liangjiang-new-area-2010")
    assert mark is not None
    box = mark.label.box
    middle = QPointF((box.left + box.right) / 2 + frame.shift_px + canvas.sizes.header_width, box.bottom - 4)
    click(canvas.viewport(), middle.toPoint())
    assert selected(window) == "liangjiang-new-area-2010"


def test_a_click_on_empty_ground_clears_the_selection(desk: Desk, window: MainWindow, canvas: Canvas) -> None:
    click(canvas.viewport(), point_of(canvas, "cepa-2003"))
    desk.rest(window)
    click(canvas.viewport(), empty_point(canvas))
    assert selected(window) is None


def test_a_click_on_the_name_of_a_lane_leaves_the_selection(
    desk: Desk, window: MainWindow, canvas: Canvas
) -> None:
    click(canvas.viewport(), point_of(canvas, "cepa-2003"))
    desk.rest(window)
    click(canvas.viewport(), QPoint(20, 20))
    assert selected(window) == "cepa-2003"


def test_the_other_mouse_buttons_select_nothing_and_open_no_menu(
    window: MainWindow, canvas: Canvas, qtbot: QtBot
) -> None:
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        qtbot.mouseClick(canvas.viewport(), button, pos=point_of(canvas, "cepa-2003"))
    assert selected(window) is None
    assert QApplication.activePopupWidget() is None


def test_a_click_on_a_disc_without_words_selects_its_event(
    desk: Desk, window: MainWindow, canvas: Canvas
) -> None:
    frame = canvas.frame()
    assert frame is not None
    singles = [each for each in frame.picture.groups if each.is_single]
    in_view = [each for each in singles if 20 < each.box.left + frame.shift_px < canvas.plot_width - 20]
    click(canvas.viewport(), middle_of(canvas, in_view[0]))
    assert selected(window) == in_view[0].event_ids[0]


def test_every_event_behind_a_count_is_reached_by_clicking(
    desk: Desk, window: MainWindow, canvas: Canvas
) -> None:
    """Click by click: each zooms in so that the events come apart, until they show or are listed."""
    wanted = [group.event_ids for group in counts(canvas)]
    assert len(wanted) > 3
    home = shown_span(window)
    for event_ids in wanted:
        pending = list(event_ids)
        clicks = 0
        while pending:
            frame = canvas.frame()
            assert frame is not None
            group = next((each for each in frame.picture.groups if pending[0] in each.event_ids), None)
            if group is None or group.is_single:
                point_of(canvas, pending.pop(0))  # it shows, and stands in the view
                continue
            before = shown_span(window)
            click(canvas.viewport(), middle_of(canvas, group))
            clicks += 1
            assert clicks < 20
            listed = popup_entries()
            if listed:
                assert len(listed) == len(group.event_ids)
                QApplication.activePopupWidget().close()
                pending = [each for each in pending if each not in group.event_ids]
            else:
                desk.rest(window)
                assert shown_span(window).length_s < before.length_s
                inside = shown_span(window)
                assert inside.start_s < group.span.start_s < group.span.end_s < inside.end_s
                pending = [each for each in pending if each in group.event_ids]
        window.presenter.navigator.follow(home)
        desk.rest(window)


def test_events_of_one_day_are_listed_and_the_one_chosen_is_selected(desk: Desk, tmp_path: Path) -> None:
    titles = [f"R&D meeting {number:02}" for number in range(40)]
    events = [
        an_event(f"e{number:02}", title=title, date="1966-05-04") for number, title in enumerate(titles)
    ]
    window = desk.window(store_at(tmp_path / "day.eventstore", contents_with(events)))
    group = counts(window.canvas)[0]
    click(window.canvas.viewport(), middle_of(window.canvas, group))
    listed = popup_entries()
    assert len(listed) == len(group.event_ids)
    assert all("4 May 1966" in entry for entry in listed)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[3].text().startswith("R&&D meeting"), "an ampersand is no menu key"
    menu.actions()[3].trigger()
    menu.close()
    assert selected(window) == group.event_ids[3]
    desk.rest(window)


def test_a_click_on_an_article_opens_it(desk: Desk, window: MainWindow, canvas: Canvas) -> None:
    frame = canvas.frame()
    assert frame is not None
    assert frame.picture.articles is not None
    mark = next(each for each in frame.picture.articles.marks if len(each.article_ids) == 1)
    x = mark.x + frame.shift_px + canvas.sizes.header_width
    click(canvas.viewport(), QPointF(x, (mark.box.top + mark.box.bottom) / 2).toPoint())
    desk.rest(window)
    state = window.presenter.session.state
    assert state.article is not None
    assert state.article.article == mark.article_ids[0]
    assert window.reader.article_pane.isVisible()


def test_articles_of_one_date_are_listed_and_the_one_chosen_opens(desk: Desk, tmp_path: Path) -> None:
    articles = [an_article(f"paper-{each}", title=f"Paper {each}", published="1970") for each in "abc"]
    excerpts = [an_excerpt(article=articles[1])]
    contents = contents_with([an_event(date="1966-05-04")], articles, excerpts, view="1960/1980")
    window = desk.window(store_at(tmp_path / "papers.eventstore", contents))
    frame = window.canvas.frame()
    assert frame is not None
    assert frame.picture.articles is not None
    mark = frame.picture.articles.marks[0]
    point = QPointF(mark.x + window.canvas.sizes.header_width, (mark.box.top + mark.box.bottom) / 2)
    click(window.canvas.viewport(), point.toPoint())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(popup_entries()) == 3
    menu.actions()[1].trigger()
    menu.close()
    desk.rest(window)
    assert window.reader.article_pane.isVisible()
    assert window.presenter.session.state.article.article == mark.article_ids[1]


# Hovering


def test_the_cursor_shows_what_can_be_clicked(window: MainWindow, canvas: Canvas) -> None:
    viewport = canvas.viewport()
    hover(viewport, point_of(canvas, "cepa-2003"))
    assert viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor
    hover(viewport, empty_point(canvas))
    assert viewport.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_the_time_under_the_mouse_is_told_until_it_leaves(window: MainWindow, canvas: Canvas) -> None:
    told: list[int | None] = []
    canvas.cursor_moved.connect(told.append)
    point = empty_point(canvas)
    hover(canvas.viewport(), point)
    hover(canvas.viewport(), QPoint(5, 5))
    hover(canvas.viewport(), point)
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert told == [time_at(canvas, point), None, time_at(canvas, point), None]


def test_what_the_mouse_is_on_stands_out_and_no_longer_when_it_leaves(
    window: MainWindow, canvas: Canvas
) -> None:
    bare = canvas.grab().toImage()
    hover(canvas.viewport(), point_of(canvas, "cepa-2003"))
    assert canvas.grab().toImage() != bare
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert canvas.grab().toImage() == bare


def tooltip_at(canvas: Canvas, point: QPoint) -> str:
    """What the tooltip there says, as it reads."""
    there = canvas.viewport().mapToGlobal(point)
    inside = QEnterEvent(QPointF(point), QPointF(point), QPointF(there))
    QApplication.sendEvent(canvas.viewport(), inside)
    QApplication.sendEvent(canvas.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, there))
    text = QToolTip.text()
    is_html = QtGui.Qt.mightBeRichText(text)  # as Qt decides it itself
    return QTextDocumentFragment.fromHtml(text).toPlainText() if is_html else text


def test_a_tooltip_names_an_event_its_date_and_its_sources(window: MainWindow, canvas: Canvas) -> None:
    text = tooltip_at(canvas, point_of(canvas, "liangjiang-new-area-2010"))
    title, date, sources = text.splitlines()
    assert "Liangjiang New Area" in title
    assert "18 June 2010" in date
    assert "2010-06-18" in date
    assert sources == "3 articles"


def test_a_tooltip_on_a_count_names_what_is_counted(window: MainWindow, canvas: Canvas) -> None:
    group = counts(canvas)[0]
    assert len(tooltip_at(canvas, middle_of(canvas, group)).splitlines()) == len(group.event_ids)


def test_a_tooltip_shows_a_title_as_it_is_written(desk: Desk, tmp_path: Path) -> None:
    events = [an_event(title="<b>Bold</b> & <i>open</i>", date="1966-05-04")]
    window = desk.window(store_at(tmp_path / "marks.eventstore", contents_with(events)))
    text = tooltip_at(window.canvas, point_of(window.canvas, "opening"))
    assert text.splitlines()[0] == "<b>Bold</b> & <i>open</i>"
    assert text.splitlines()[2] == "no source"


def test_a_tooltip_tells_an_old_day_in_both_calendars(desk: Desk, tmp_path: Path) -> None:
    events = [an_event(date="1917-11-07")]
    window = desk.window(store_at(tmp_path / "october.eventstore", contents_with(events)))
    lines = tooltip_at(window.canvas, point_of(window.canvas, "opening")).splitlines()
    assert lines[1:] == [
        "7 November 1917 (1917-11-07)",
        "7 November / 25 October 1917 (Gregorian / Julian)",
        "no source",
    ]


def test_an_event_that_has_its_date_from_its_sources_stands_there(desk: Desk, tmp_path: Path) -> None:
    claims = contents_with([an_event()], [an_article()], [an_excerpt(claim="1966-05-04")])
    window = desk.window(store_at(tmp_path / "claimed.eventstore", claims))
    text = tooltip_at(window.canvas, point_of(window.canvas, "opening"))
    assert text.splitlines()[1] == "4 May 1966 (1966-05-04)"
    click(window.canvas.viewport(), point_of(window.canvas, "opening"))
    desk.rest(window)
    shown = [label.text() for label in window.reader.findChildren(QLabel) if label.isVisible()]
    assert "4 May 1966" in shown
    assert "Chosen from its sources: the most precise date among those that agree" in shown


def test_there_is_no_tooltip_over_empty_ground(window: MainWindow, canvas: Canvas, qtbot: QtBot) -> None:
    assert tooltip_at(canvas, point_of(canvas, "cepa-2003"))
    tooltip_at(canvas, empty_point(canvas))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


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
