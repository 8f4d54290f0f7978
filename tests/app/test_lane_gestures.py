"""Lanes under mouse and keys: dragged, collapsed, hidden, pinned and scrolled, as a user does it."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import an_event, contents_with
from figure_dialogs import export, figure_dialog, goes_to
from hands import (
    CONTROL,
    LEFT,
    NO_BUTTON,
    SHIFT,
    click,
    double_click,
    drag,
    hover,
    point_of,
    press_key,
    send_mouse,
    turn_wheel,
)
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot
from windows import Desk, selected, shown_span, store_at

from timeline_app.app.main_window import MainWindow
from timeline_app.drawing.theme import LIGHT
from timeline_app.timeline.picture import LaneBand


@pytest.fixture
def crowd(tmp_path: Path) -> Path:
    """Thirty people with three events each, by whom the lanes do not fit a window."""
    events = [
        an_event(f"e{person:02d}-{number}", date=f"{1990 + number * 9}", people=(f"Person {person:02d}",))
        for person in range(30)
        for number in range(3)
    ]
    return store_at(tmp_path / "crowd.eventstore", contents_with(events))


@pytest.fixture
def people(desk: Desk, crowd: Path) -> MainWindow:
    """A window with a lane for each of these people."""
    window = desk.window(crowd)
    by(desk, window, "person")
    return window


def by(desk: Desk, window: MainWindow, what: str) -> None:
    window.lanes.choices.actions[what].trigger()
    desk.rest(window)


def bands(window: MainWindow) -> tuple[LaneBand, ...]:
    frame = window.canvas.frame()
    assert frame is not None
    return frame.picture.lanes


def titles(window: MainWindow) -> list[str]:
    return [lane.title for lane in bands(window)]


def header_of(window: MainWindow, title: str, share: float = 0.5) -> QPoint:
    """A point on the header of a lane, so far down its height."""
    frame = window.canvas.frame()
    assert frame is not None
    lane = next(each for each in bands(window) if each.title == title)
    y = lane.top + (lane.bottom - lane.top) * share + frame.zones.of_lane(lane).shift_px
    return QPoint(60, round(y))


def chevron_of(window: MainWindow, title: str) -> QPoint:
    frame = window.canvas.frame()
    assert frame is not None
    lane = next(each for each in bands(window) if each.title == title)
    return QPoint(7, round(lane.top + 14 + frame.zones.of_lane(lane).shift_px))


def menu_of(window: MainWindow, title: str) -> QMenu:
    """The menu of a lane, as the right button opens it."""
    headers = window.canvas.rail.headers
    point = header_of(window, title)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, headers.mapToGlobal(point))
    QApplication.sendEvent(headers, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(desk: Desk, window: MainWindow, menu: QMenu, words: str) -> None:
    next(each for each in menu.actions() if each.text().replace("&", "") == words).trigger()
    menu.close()
    desk.rest(window)


def scroll(window: MainWindow) -> float:
    frame = window.canvas.frame()
    assert frame is not None
    return -frame.zones.lanes.shift_px


def rest_of_scrolling(window: MainWindow, qtbot: QtBot) -> None:
    """Waits until a move of the lanes has come to its end."""
    rail = window.canvas.rail
    qtbot.waitUntil(lambda: rail.is_at_rest)


# Order


def test_a_lane_is_dragged_below_another_by_its_header(desk: Desk, window: MainWindow) -> None:
    headers = window.canvas.rail.headers
    drag(headers, header_of(window, "Politics"), header_of(window, "Technology", 0.8))
    desk.rest(window)
    assert titles(window)[:3] == ["Trade & economy", "Technology", "Politics"]


def test_a_lane_is_dragged_to_the_top_and_to_the_bottom(desk: Desk, window: MainWindow) -> None:
    headers = window.canvas.rail.headers
    drag(headers, header_of(window, "Technology"), QPoint(60, 2))
    desk.rest(window)
    assert titles(window)[0] == "Technology"
    drag(headers, header_of(window, "Technology"), header_of(window, "Culture & people", 0.9))
    desk.rest(window)
    assert titles(window)[-1] == "Technology"


def test_while_a_lane_is_dragged_a_line_shows_where_it_would_stand(window: MainWindow) -> None:
    headers = window.canvas.rail.headers
    start, end = header_of(window, "Politics"), header_of(window, "Technology", 0.8)
    before = window.canvas.grab().toImage()
    send_mouse(headers, QEvent.Type.MouseButtonPress, start, LEFT)
    for step in (1, 2, 3):
        send_mouse(headers, QEvent.Type.MouseMove, start + (end - start) * step / 3, LEFT)
    during = window.canvas.grab().toImage()
    gap = round(next(lane.bottom for lane in bands(window) if lane.title == "Technology"))
    x = window.canvas.width() - 200
    accent = int(LIGHT.accent[1:], 16)
    assert accent not in colours_about(before, x, gap)
    assert accent in colours_about(during, x, gap)
    send_mouse(headers, QEvent.Type.MouseButtonRelease, end, NO_BUTTON)


def colours_about(image: QImage, x: int, y: int) -> set[int]:
    ratio = image.devicePixelRatio()
    return {image.pixel(round(x * ratio), round((y + dy) * ratio)) & 0xFFFFFF for dy in (-1, 0, 1)}


def test_the_escape_key_lets_go_of_a_lane_and_keeps_the_selection(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    click(window.canvas.viewport(), point_of(window.canvas, "rocket-launch-2018"))
    desk.rest(window)
    headers = window.canvas.rail.headers
    start = header_of(window, "Politics")
    send_mouse(headers, QEvent.Type.MouseButtonPress, start, LEFT)
    send_mouse(headers, QEvent.Type.MouseMove, start + QPoint(0, 300), LEFT)
    qtbot.keyClick(headers, Qt.Key.Key_Escape)
    send_mouse(headers, QEvent.Type.MouseButtonRelease, start + QPoint(0, 300), NO_BUTTON)
    desk.rest(window)
    assert titles(window)[0] == "Politics"
    assert selected(window) == "rocket-launch-2018"
    assert window.lanes.keeper.arrangement.is_untouched


def test_a_short_press_moves_no_lane(desk: Desk, window: MainWindow) -> None:
    headers = window.canvas.rail.headers
    drag(headers, header_of(window, "Politics"), header_of(window, "Politics") + QPoint(0, 3))
    click(headers, header_of(window, "Politics"))
    desk.rest(window)
    assert window.lanes.keeper.arrangement.is_untouched


def test_a_lane_held_at_the_edge_is_carried_past_the_others(people: MainWindow, qtbot: QtBot) -> None:
    headers = people.canvas.rail.headers
    frame = people.canvas.frame()
    foot = QPoint(60, round(frame.zones.lanes.bottom) - 6)
    start = header_of(people, "Person 00")
    send_mouse(headers, QEvent.Type.MouseButtonPress, start, LEFT)
    for step in (1, 2, 3):
        send_mouse(headers, QEvent.Type.MouseMove, start + (foot - start) * step / 3, LEFT)
    qtbot.waitUntil(lambda: scroll(people) > 100)
    send_mouse(headers, QEvent.Type.MouseButtonRelease, foot, NO_BUTTON)
    assert titles(people).index("Person 00") > 5


# Collapse


@pytest.mark.parametrize("gesture", ["chevron", "double click"])
def test_a_lane_is_collapsed_and_expanded_at_its_header(desk: Desk, window: MainWindow, gesture: str) -> None:
    headers = window.canvas.rail.headers

    def toggle() -> None:
        if gesture == "chevron":
            click(headers, chevron_of(window, "Politics"))
        else:
            double_click(headers, header_of(window, "Politics"))
        desk.rest(window)

    before = bands(window)[0]
    toggle()
    lane = bands(window)[0]
    assert lane.is_collapsed
    assert lane.bottom - lane.top < before.bottom - before.top
    assert all(mark.lane != 0 for mark in window.canvas.frame().picture.marks)
    assert sum(group.count for group in window.canvas.frame().picture.groups if group.lane == 0) > 0
    toggle()
    assert bands(window)[0] == before


def test_the_others_are_collapsed_at_once_and_expanded_again(desk: Desk, window: MainWindow) -> None:
    choose(desk, window, menu_of(window, "Technology"), "Collapse all others")
    assert [lane.title for lane in bands(window) if not lane.is_collapsed] == ["Technology"]
    choose(desk, window, menu_of(window, "Politics"), "Expand all")
    assert not any(lane.is_collapsed for lane in bands(window))


# Hide and pin


def test_a_lane_is_hidden_and_brought_back_at_the_sign_that_tells_of_it(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    button = window.canvas.rail.hidden_button
    assert not button.isVisible()
    choose(desk, window, menu_of(window, "Politics"), "Hide")
    choose(desk, window, menu_of(window, "Technology"), "Hide")
    assert titles(window) == ["Trade & economy", "Transport & logistics", "Culture & people"]
    assert button.isVisible()
    assert button.text() == "2 lanes hidden"
    assert "35 events" in button.toolTip()
    qtbot.mouseClick(button, LEFT)
    choose(desk, window, QApplication.activePopupWidget(), "Technology")
    assert "Technology" in titles(window)
    assert button.text() == "1 lane hidden"
    qtbot.mouseClick(button, LEFT)
    choose(desk, window, QApplication.activePopupWidget(), "Show all lanes")
    assert len(titles(window)) == 5
    assert not button.isVisible()


def test_a_pinned_lane_stays_on_top_while_the_others_scroll(desk: Desk, people: MainWindow) -> None:
    choose(desk, people, menu_of(people, "Person 05"), "Pin on top")
    assert titles(people)[:2] == ["Person 05", "Person 00"]
    turn_wheel(people.canvas.rail.headers, QPoint(50, 200), -4)
    assert scroll(people) > 0
    assert header_of(people, "Person 05").y() < 100
    assert header_of(people, "Person 00").y() < header_of(people, "Person 05").y()
    event = people.canvas.frame().picture.mark_of("e05-1")
    assert event is not None
    click(people.canvas.viewport(), point_of(people.canvas, "e05-1"))
    assert selected(people) == "e05-1", "what is seen in a pinned lane is what is clicked"
    choose(desk, people, menu_of(people, "Person 05"), "Unpin")
    assert titles(people)[0] == "Person 00"


def test_resetting_puts_everything_back(desk: Desk, window: MainWindow) -> None:
    choose(desk, window, menu_of(window, "Politics"), "Hide")
    choose(desk, window, menu_of(window, "Technology"), "Pin on top")
    choose(desk, window, menu_of(window, "Technology"), "Collapse")
    choose(desk, window, menu_of(window, "Technology"), "Reset lanes")
    assert titles(window)[:2] == ["Politics", "Trade & economy"]
    assert not any(lane.is_collapsed or lane.is_pinned for lane in bands(window))


def test_a_menu_offers_only_what_there_is_to_do(window: MainWindow) -> None:
    menu = menu_of(window, "Politics")
    enabled = {each.text().replace("&", ""): each.isEnabled() for each in menu.actions() if each.text()}
    assert enabled["Collapse"]
    assert not enabled["Expand all"]
    assert not enabled["Show all lanes"]
    assert not enabled["Reset lanes"]
    menu.close()


def test_the_tooltip_of_a_header_has_the_whole_name_and_its_events(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    by(desk, window, "place")
    headers = window.canvas.rail.headers
    point = header_of(window, "Hong Kong")
    QApplication.sendEvent(headers, QHelpEvent(QEvent.Type.ToolTip, point, headers.mapToGlobal(point)))
    qtbot.waitUntil(QToolTip.isVisible)
    assert "Hong Kong" in QToolTip.text()
    assert "24 events in all have this name" in QToolTip.text()


# Scrolling


def test_lanes_that_fit_have_no_scroll_bar_and_do_not_scroll(window: MainWindow) -> None:
    assert not window.canvas.rail.scroll_bar.isVisible()
    turn_wheel(window.canvas.rail.headers, QPoint(50, 200), -3)
    turn_wheel(window.canvas.viewport(), QPoint(400, 200), -3, modifiers=SHIFT)
    assert scroll(window) == 0


def test_the_wheel_over_the_headers_scrolls_and_over_the_plot_zooms(desk: Desk, people: MainWindow) -> None:
    before = shown_span(people)
    assert people.canvas.rail.scroll_bar.isVisible()
    turn_wheel(people.canvas.rail.headers, QPoint(50, 200), -2)
    assert scroll(people) == 120
    assert shown_span(people) == before
    turn_wheel(people.canvas.rail.headers, QPoint(50, 200), 5)
    assert scroll(people) == 0
    turn_wheel(people.canvas.viewport(), QPoint(500, 200), 1)
    assert shown_span(people) != before


@pytest.mark.parametrize("is_sideways", [False, True])
def test_the_wheel_with_the_shift_key_scrolls_lanes_anywhere(people: MainWindow, is_sideways: bool) -> None:
    before = shown_span(people)
    turn_wheel(people.canvas.viewport(), QPoint(500, 200), -2, modifiers=SHIFT, sideways=is_sideways)
    assert scroll(people) == 120
    assert shown_span(people) == before


def test_the_wheel_scrolls_lanes_by_itself_where_one_wants_that(
    desk: Desk, people: MainWindow, crowd: Path
) -> None:
    people.actions_by_id["view.wheel_lanes"].trigger()
    before = shown_span(people)
    turn_wheel(people.canvas.viewport(), QPoint(500, 200), -2)
    assert (scroll(people), shown_span(people)) == (120, before)
    turn_wheel(people.canvas.viewport(), QPoint(500, 200), 1, modifiers=CONTROL)
    assert scroll(people) == 120
    assert shown_span(people) != before
    people.close()
    again = desk.window(crowd)
    assert again.canvas.wheel_scrolls, "it is remembered"


def test_the_page_keys_go_through_the_lanes(people: MainWindow, qtbot: QtBot) -> None:
    people.canvas.setFocus()
    press_key(people, Qt.Key.Key_PageDown)
    rest_of_scrolling(people, qtbot)
    first = scroll(people)
    assert first > 200
    for _ in range(2):
        press_key(people, Qt.Key.Key_PageUp)
        press_key(people, Qt.Key.Key_PageDown)
    press_key(people, Qt.Key.Key_PageDown)
    rest_of_scrolling(people, qtbot)
    assert scroll(people) == pytest.approx(2 * first, abs=2)
    for _ in range(5):
        press_key(people, Qt.Key.Key_PageUp)
    rest_of_scrolling(people, qtbot)
    assert scroll(people) == 0


def test_the_bar_leads_to_the_last_lane(people: MainWindow) -> None:
    bar = people.canvas.rail.scroll_bar
    bar.setValue(bar.maximum())
    lane = bands(people)[-1]
    zone = people.canvas.frame().zones.lanes
    assert lane.bottom + zone.shift_px == pytest.approx(zone.bottom, abs=1)


def test_what_is_under_the_mouse_is_what_is_painted_there_when_lanes_are_scrolled(
    desk: Desk, people: MainWindow
) -> None:
    turn_wheel(people.canvas.rail.headers, QPoint(50, 200), -9)
    desk.rest(people)
    frame = people.canvas.frame()
    zone = frame.zones.lanes
    seen = [mark for mark in frame.picture.marks if zone.holds(mark.centre_y - 4, mark.centre_y + 4)]
    assert 3 < len(seen) < len(frame.picture.marks)
    for mark in seen:
        point = point_of(people.canvas, mark.event_id)
        if zone.top + 6 < point.y() < zone.bottom - 6:
            hover(people.canvas.viewport(), point)
            hit = people.canvas.hit_at(point.toPointF())
            assert hit is not None
            assert hit.event_id == mark.event_id


def test_no_line_goes_through_the_articles_where_a_lane_above_them_is_seen_in_part(
    desk: Desk, window: MainWindow
) -> None:
    window.resize(1000, 600)
    by(desk, window, "person")
    bar = window.canvas.rail.scroll_bar
    assert bar.maximum() > 100
    for value in range(0, bar.maximum(), max(bar.maximum() // 12, 1)):
        bar.setValue(value)
        window.canvas.viewport().repaint()
        foot = window.canvas.frame().zones.foot
        assert foot is not None
        image = window.canvas.viewport().grab().toImage()
        left, right = int(window.canvas.sizes.header_width) + 6, window.canvas.viewport().width() - 20
        inside = range(round(foot.top) + 3, round(foot.bottom) - 3)
        seams = [
            y
            for y in inside
            if all(image.pixelColor(x, y).name() == LIGHT.line for x in range(left, right, 7))
        ]
        assert seams == [], value


def test_selecting_an_event_scrolls_its_lane_into_view(desk: Desk, people: MainWindow, qtbot: QtBot) -> None:
    def is_seen(event_id: str) -> bool:
        frame = people.canvas.frame()
        mark, zone = frame.picture.mark_of(event_id), frame.zones.lanes
        return mark is not None and zone.top <= mark.box.top + zone.shift_px <= zone.bottom - 30

    assert not is_seen("e25-1")
    people.presenter.session.select("e25-1")
    desk.rest(people)
    qtbot.waitUntil(lambda: is_seen("e25-1"))
    people.presenter.session.select("e00-1")
    desk.rest(people)
    qtbot.waitUntil(lambda: is_seen("e00-1"))


def test_a_click_on_an_event_in_view_scrolls_nothing(desk: Desk, people: MainWindow, qtbot: QtBot) -> None:
    click(people.canvas.viewport(), point_of(people.canvas, "e01-1"))
    desk.rest(people)
    rest_of_scrolling(people, qtbot)
    assert scroll(people) == 0


def test_other_lanes_begin_at_the_top(desk: Desk, people: MainWindow) -> None:
    people.canvas.rail.scroll_by(400)
    by(desk, people, "category")
    by(desk, people, "person")
    assert scroll(people) == 0


def test_a_collapsed_lane_leaves_the_others_where_they_were_scrolled_to(
    desk: Desk, people: MainWindow
) -> None:
    people.canvas.rail.scroll_by(400)
    choose(desk, people, menu_of(people, "Person 09"), "Collapse")
    assert scroll(people) == 400


# The whole road


def test_everything_is_as_it_was_left_when_the_store_is_opened_again(
    desk: Desk, people: MainWindow, crowd: Path
) -> None:
    headers = people.canvas.rail.headers
    drag(headers, header_of(people, "Person 02"), QPoint(60, 2))
    desk.rest(people)
    choose(desk, people, menu_of(people, "Person 01"), "Hide")
    choose(desk, people, menu_of(people, "Person 03"), "Pin on top")
    click(headers, chevron_of(people, "Person 00"))
    desk.rest(people)
    before = bands(people)
    assert titles(people)[:4] == ["Person 03", "Person 02", "Person 00", "Person 04"]
    people.close()
    again = desk.window(crowd)
    assert bands(again) == before
    assert again.canvas.rail.hidden_button.text() == "1 lane hidden"


# What is selected or stepped to, where lanes are collapsed or hidden


def test_a_selected_event_of_a_collapsed_lane_is_ringed_where_it_is_counted(
    desk: Desk, window: MainWindow
) -> None:
    click(window.canvas.rail.headers, chevron_of(window, "Technology"))
    desk.rest(window)
    before = window.canvas.grab().toImage()
    window.presenter.session.select("rocket-launch-2018")
    desk.rest(window)
    frame = window.canvas.frame()
    assert frame.picture.mark_of("rocket-launch-2018") is None
    time_s, number = frame.selected_at
    x = round(frame.scale.x_px(time_s) + frame.sizes.header_width)
    y = round(bands(window)[number].bottom - frame.sizes.lane_strip / 2)
    accent = int(LIGHT.accent[1:], 16)
    ring = round(frame.sizes.disc_radius + 4)
    assert accent in colours_about(window.canvas.grab().toImage(), x + ring, y)
    assert accent not in colours_about(before, x + ring, y)


def test_stepping_leaves_out_what_is_hidden(desk: Desk, window: MainWindow) -> None:
    presenter = window.presenter
    choose(desk, window, menu_of(window, "Politics"), "Hide all others")
    politics = {"politics"}
    window.actions_by_id["event.first"].trigger()
    desk.rest(window)
    for _ in range(5):
        columns = presenter.loaded.subject.columns
        row = columns.row_of(selected(window))
        assert presenter.loaded.collection.categories[columns.category[row]].id in politics
        window.actions_by_id["event.next"].trigger()
        desk.rest(window)


def test_selecting_an_event_of_a_hidden_lane_says_that_it_is_hidden(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    choose(desk, window, menu_of(window, "Technology"), "Hide")
    window.presenter.session.select("rocket-launch-2018")
    assert "hidden" in window.status.currentMessage()
    desk.rest(window)
    assert window.canvas.frame().selected_at is None


def test_a_figure_shows_the_lanes_as_they_are_arranged(
    desk: Desk, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    by(desk, window, "place")
    choose(desk, window, menu_of(window, "Hong Kong"), "Hide")
    choose(desk, window, menu_of(window, "Guoyuan Port"), "Pin on top")
    goes_to(monkeypatch, desk.data / "figure.svg")
    dialog = figure_dialog(window, qtbot)
    export(dialog, window, qtbot)
    dialog.reject()
    text = (desk.data / "figure.svg").read_text(encoding="utf-8")
    assert "Guoyuan Port" in text
    assert text.index(">Guoyuan Port<") < text.index(">Chongqing<")
    assert ">Hong Kong<" not in text
