"""The window as a whole: its keys, its looks, what it remembers, and that it ends without a trace."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from builders import an_event, contents_with
from hands import ALT, CONTROL, click, drag, empty_point, hover, point_of, press_key
from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMessageBox, QToolButton
from pytestqt.qtbot import QtBot
from windows import Desk, selected, shown_span, store_at

from timeline_app.app import links
from timeline_app.app.actions import action_entries
from timeline_app.app.elided_label import ElidedLabel
from timeline_app.app.figures.dialog import FigureDialog
from timeline_app.app.main_window import MainWindow
from timeline_app.app.palette.commands import commands_of
from timeline_app.core.bounds import Span
from timeline_app.core.calendar import seconds_from_civil
from timeline_app.drawing.theme import DARK, LIGHT

Key = Qt.Key


def press(desk: Desk, window: MainWindow, key: Qt.Key) -> None:
    press_key(window, key)
    desk.rest(window)


def status_texts(window: MainWindow) -> str:
    return " | ".join(label.text() for label in window.status.findChildren(QLabel))


# Keys


@pytest.mark.parametrize(
    ("key", "zooms", "moves"),
    [
        (Key.Key_W, 1 / 1.6, 0),
        (Key.Key_S, 1.6, 0),
        (Key.Key_Plus, 1 / 1.6, 0),
        (Key.Key_Minus, 1.6, 0),
        (Key.Key_A, 1, -0.25),
        (Key.Key_D, 1, 0.25),
        (Key.Key_Left, 1, -0.25),
        (Key.Key_Right, 1, 0.25),
    ],
)
def test_a_key_zooms_about_the_middle_or_goes_a_quarter_of_the_width(
    desk: Desk, window: MainWindow, key: Qt.Key, zooms: float, moves: float
) -> None:
    before = shown_span(window)
    press(desk, window, key)
    after = shown_span(window)
    assert after.length_s == pytest.approx(before.length_s * zooms, rel=1e-6)
    middle = (after.start_s + after.end_s) / 2 - (before.start_s + before.end_s) / 2
    assert middle == pytest.approx(moves * before.length_s, abs=2)


def test_keys_lead_from_event_to_event(desk: Desk, window: MainWindow) -> None:
    press(desk, window, Key.Key_Home)
    assert selected(window) == "southern-bureau-1939"
    assert shown_span(window).start_s < seconds_from_civil(1939) < shown_span(window).end_s
    press(desk, window, Key.Key_Period)
    second = selected(window)
    assert second not in (None, "southern-bureau-1939")
    press(desk, window, Key.Key_Comma)
    assert selected(window) == "southern-bureau-1939"
    press(desk, window, Key.Key_End)
    last = selected(window)
    assert last not in (None, "southern-bureau-1939", second)
    assert window.reader.event_pane.event_id == last


def test_f_fits_the_selection_and_then_everything_and_0_leads_to_the_starting_view(
    desk: Desk, window: MainWindow
) -> None:
    home = shown_span(window)
    click(window.canvas.viewport(), point_of(window.canvas, "cepa-2003"))
    press(desk, window, Key.Key_F)
    near = shown_span(window)
    assert near.start_s < seconds_from_civil(2003) < seconds_from_civil(2004) <= near.end_s
    assert near.length_s < home.length_s
    press(desk, window, Key.Key_F)
    assert shown_span(window).start_s < seconds_from_civil(1939)
    press(desk, window, Key.Key_0)
    assert shown_span(window) == home


def test_escape_clears_the_selection_and_puts_the_article_away(desk: Desk, window: MainWindow) -> None:
    click(window.canvas.viewport(), point_of(window.canvas, "cepa-2003"))
    desk.rest(window)
    window.presenter.session.open_article("liangjiang-feature-2020", None)
    desk.rest(window)
    press(desk, window, Key.Key_Escape)
    assert selected(window) is None
    assert window.reader.event_pane.event_id is None
    assert not window.reader.article_pane.isVisible()


def test_alt_and_arrows_walk_back_and_forward(desk: Desk, window: MainWindow) -> None:
    home = shown_span(window)
    press(desk, window, Key.Key_W)
    zoomed = shown_span(window)
    press(desk, window, Key.Key_End)
    ended = window.presenter.session.state
    press_key(window, Key.Key_Left, ALT)
    desk.rest(window)
    assert (shown_span(window), selected(window)) == (zoomed, None)
    assert window.reader.event_pane.event_id is None
    press_key(window, Key.Key_Left, ALT)
    assert shown_span(window) == home
    assert not window.actions_by_id["view.back"].isEnabled()
    press_key(window, Key.Key_Right, ALT)
    press_key(window, Key.Key_Right, ALT)
    desk.rest(window)
    assert window.presenter.session.state == ended
    assert window.reader.event_pane.event_id == ended.selected
    assert window.canvas.frame().view == ended.span
    assert not window.actions_by_id["view.forward"].isEnabled()


@pytest.mark.parametrize("key", [Key.Key_L, Key.Key_C])
def test_a_switch_changes_the_picture_at_once_and_stays_as_it_was_left(
    desk: Desk, window: MainWindow, key: Qt.Key
) -> None:
    switch = {Key.Key_L: "view.legend", Key.Key_C: "view.claims"}[key]

    def is_drawn(shown: MainWindow) -> bool:
        frame = shown.canvas.frame()
        return bool(frame.legend if key == Key.Key_L else frame.claims)

    before = window.actions_by_id[switch].isChecked()
    assert is_drawn(window) == before
    picture = window.canvas.grab().toImage()
    press(desk, window, key)
    assert window.canvas.grab().toImage() != picture
    desk.close()
    again = desk.window()
    assert again.actions_by_id[switch].isChecked() != before
    assert is_drawn(again) != before
    press(desk, again, key)
    assert is_drawn(again) == again.actions_by_id[switch].isChecked() == before


def test_control_e_opens_the_export(window: MainWindow) -> None:
    press_key(window, Key.Key_E, CONTROL)
    dialog = window.findChild(FigureDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_keys_work_wherever_the_focus_is(desk: Desk, window: MainWindow) -> None:
    click(window.canvas.viewport(), point_of(window.canvas, "cepa-2003"))
    desk.rest(window)
    window.reader.event_pane.focus_first()
    assert not window.canvas.hasFocus()
    before = shown_span(window)
    press(desk, window, Key.Key_D)
    assert shown_span(window).start_s > before.start_s


def test_arrows_in_the_article_scroll_it_and_leave_the_timeline(desk: Desk, window: MainWindow) -> None:
    window.presenter.session.open_article("liangjiang-feature-2020", None)
    desk.rest(window)
    window.reader.article_pane.text.setFocus()
    before = shown_span(window)
    for key in (Key.Key_Right, Key.Key_Home, Key.Key_End, Key.Key_Left):
        press(desk, window, key)
    assert shown_span(window) == before
    assert selected(window) is None


def test_no_key_leads_to_two_actions() -> None:
    texts = [key for each in action_entries() for key in (*each.keys, *each.on_canvas)]
    keys = [QKeySequence(text).toString() for text in texts]
    assert len(keys) == len(set(keys))
    assert "" not in keys


def test_tab_leads_through_the_window_and_back_to_the_timeline(window: MainWindow) -> None:
    window.canvas.setFocus()
    seen = []
    for _ in range(40):
        press_key(window, Key.Key_Tab)
        seen.append(QApplication.focusWidget())
        if window.canvas.hasFocus():
            break
    assert window.canvas.hasFocus()
    assert any(isinstance(widget, QToolButton) for widget in seen)


# Buttons, menus, status line


def test_every_button_of_the_top_bar_says_what_it_does_and_by_which_key(window: MainWindow) -> None:
    bar = window.top_bar
    buttons = [each for each in bar.findChildren(QToolButton) if each is not bar.more_button]
    assert len(buttons) >= 6
    for button in buttons:
        assert button.isVisible()
        assert button.accessibleName()
        assert button.toolTip().strip().endswith(")"), button.accessibleName()


def test_the_buttons_of_the_top_bar_can_be_clicked(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    before = shown_span(window)
    button = next(each for each in window.top_bar.findChildren(QToolButton) if each.text() == "+")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.rest(window)
    assert shown_span(window).length_s < before.length_s


def test_back_and_forward_are_offered_only_where_there_is_somewhere_to_go(
    desk: Desk, window: MainWindow
) -> None:
    back, forward = window.actions_by_id["view.back"], window.actions_by_id["view.forward"]
    assert (back.isEnabled(), forward.isEnabled()) == (False, False)
    press(desk, window, Key.Key_W)
    assert (back.isEnabled(), forward.isEnabled()) == (True, False)
    back.trigger()
    assert (back.isEnabled(), forward.isEnabled()) == (False, True)


def test_every_action_stands_in_a_menu(window: MainWindow) -> None:
    in_menus = {command.action for command in commands_of(window.menuBar())}
    assert set(window.actions_by_id.values()) <= in_menus


def test_every_menu_finds_room_below_the_bar_of_a_small_screen(window: MainWindow) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    heights = {menu.title(): menu.sizeHint().height() for menu in menus if isinstance(menu, QMenu)}
    assert {title: height for title, height in heights.items() if height > 680} == {}


def test_the_submenus_of_the_view_menu_are_none_of_them_empty_and_stand_where_they_are_used(
    window: MainWindow,
) -> None:
    places = {command.action: command.place for command in commands_of(window.menuBar())}
    wanted = {
        "view.zoom_in": "View › Move",
        "view.next_part": "View › Move",
        "view.list_only": "View › Timeline or list",
        "view.reset_lanes": "View › Lanes",
        "view.legend": "View",
    }
    assert {each: places[window.actions_by_id[each]] for each in wanted} == wanted


def test_the_name_of_the_store_is_told_whole_where_there_is_room(window: MainWindow) -> None:
    window.resize(1300, 800)
    label = next(each for each in window.status.findChildren(ElidedLabel) if "Saved in" in each.text())
    words_px = label.fontMetrics().horizontalAdvance(label.text())
    assert label.room_px >= words_px


def test_nothing_can_be_done_to_a_store_before_one_is_open(bare_desk: Desk) -> None:
    window = bare_desk.new_window()
    for action_id, action in window.actions_by_id.items():
        needs_a_store = action_id.startswith("event.") or action_id in (
            "view.back",
            "view.forward",
            "view.zoom_in",
            "view.fit",
            "file.export",
            "file.save_copy",
        )
        assert not (needs_a_store and action.isEnabled()), action_id
    for key in (Key.Key_W, Key.Key_Home, Key.Key_Escape, Key.Key_F):
        press_key(window, key)
    window.grab()


def test_about_names_the_version_the_licence_and_qt(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "about", staticmethod(lambda _parent, _title, text: told.append(text)))
    window.actions_by_id["help.about"].trigger()
    for word in ("Timeline Explorer 0.", "MIT", "PySide6 (LGPL)", "pyqtgraph"):
        assert word in told[0]


def test_the_status_line_tells_the_span_and_how_many_events_are_in_view_and_folded(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "of 64 events in view" in status_texts(window))
    assert "+n" in status_texts(window)
    start_s = seconds_from_civil(2003, 1, 1)
    window.presenter.navigator.follow(Span(start_s, start_s + 86_400 * 365))
    qtbot.waitUntil(lambda: "2003" in status_texts(window) and "64 of 64" not in status_texts(window))
    assert "Saved in chongqing-hong-kong.eventstore" in status_texts(window)


def test_what_is_folded_is_told_anew_when_the_window_changes_its_size(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "+n" in status_texts(window))
    before = status_texts(window)
    window.resize(1440, 620)
    qtbot.waitUntil(lambda: status_texts(window) != before)


def test_what_is_folded_is_told_anew_when_one_of_them_is_selected(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "+n" in status_texts(window))
    before = status_texts(window)
    groups = window.canvas.frame().picture.groups
    folded = next(each for each in groups if not each.is_single)
    window.presenter.session.select(folded.event_ids[0])
    qtbot.waitUntil(lambda: status_texts(window) != before)


def test_the_status_line_tells_the_time_under_the_mouse(window: MainWindow) -> None:
    canvas = window.canvas
    x = round(canvas.sizes.header_width + float(canvas.frame().scale.x_px(seconds_from_civil(2003, 7))))
    hover(canvas.viewport(), QPoint(x, empty_point(canvas).y()))
    assert "2003" in status_texts(window)


def test_a_link_is_opened_only_after_the_user_saw_where_it_leads(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    replies = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    asked: list[str] = []

    def question(_parent: object, _title: str, text: str) -> QMessageBox.StandardButton:
        asked.append(text)
        return replies.pop(0)

    class Services:
        @staticmethod
        def openUrl(url: object) -> None:
            opened.append(url.toString())

    monkeypatch.setattr(QMessageBox, "question", staticmethod(question))
    monkeypatch.setattr(links, "QDesktopServices", Services)
    for _ in range(2):
        window.reader.link_activated.emit("https://example.org/a?b=1")
    assert asked == ["https://example.org/a?b=1"] * 2
    assert opened == ["https://example.org/a?b=1"]


# Looks


def ground(window: MainWindow) -> QColor:
    """The timeline's ground, below the axis."""
    image = window.canvas.grab().toImage()
    return image.pixelColor(2, image.height() - 2)


def reader_ground(window: MainWindow) -> QColor:
    """The reader's ground, in its corner."""
    image = window.reader.grab().toImage()
    return image.pixelColor(3, image.height() - 3)


def choose_theme(window: MainWindow, choice: str) -> None:
    """Chooses a theme in the View menu."""
    action = next(each for each in window.findChildren(QAction) if each.objectName() == f"theme.{choice}")
    action.trigger()


def test_dark_and_light_repaint_timeline_reader_and_bars(desk: Desk, window: MainWindow) -> None:
    click(window.canvas.viewport(), point_of(window.canvas, "cepa-2003"))
    desk.rest(window)
    for choice, theme in (("dark", DARK), ("light", LIGHT), ("dark", DARK)):
        choose_theme(window, choice)
        assert ground(window).name() in (theme.ground, theme.stripe)
        assert reader_ground(window).name() == theme.panel
        assert window.overview.grab().toImage().pixelColor(1, 40).name() == theme.panel
        bar = window.top_bar.grab().toImage()
        assert bar.pixelColor(3, bar.height() // 2).name() == theme.panel


def test_the_theme_chosen_is_remembered(desk: Desk, window: MainWindow) -> None:
    assert desk.settings().theme == "system"
    choose_theme(window, "dark")
    desk.close()
    again = desk.window()
    assert ground(again).name() in (DARK.ground, DARK.stripe)
    checked = [each.objectName() for each in again.findChildren(QAction) if each.isChecked()]
    assert "theme.dark" in checked
    assert "theme.light" not in checked


def test_a_new_store_is_painted_in_the_theme_chosen_before(
    desk: Desk, window: MainWindow, tmp_path: Path
) -> None:
    choose_theme(window, "dark")
    desk.open(window, store_at(tmp_path / "one.eventstore", contents_with([an_event(date="1966")])))
    assert ground(window).name() in (DARK.ground, DARK.stripe)
    window.presenter.session.select("opening")
    desk.rest(window)
    assert reader_ground(window).name() == DARK.panel


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_empty_page_has_the_colours_of_the_theme(desk: Desk, theme: str) -> None:
    window = desk.new_window()
    choose_theme(window, theme)
    window.pages.setCurrentWidget(window.empty_page)
    image = window.empty_page.grab().toImage()
    wanted = {"light": LIGHT, "dark": DARK}[theme]
    assert image.pixelColor(4, 4).name() in (wanted.ground, wanted.panel)


# What is remembered


def test_the_size_of_window_and_reader_is_remembered(desk: Desk, qtbot: QtBot) -> None:
    first = desk.window()
    first.resize(790, 610)
    first.splitter.setSizes([440, 349])
    click(first.canvas.viewport(), point_of(first.canvas, "cepa-2003"))
    desk.rest(first)
    first.reader.set_article_share(0.7)
    sizes = first.splitter.sizes()
    desk.close()
    again = desk.window()
    assert (again.width(), again.height()) == (790, 610)
    assert again.splitter.sizes() == sizes
    assert again.reader.article_share == pytest.approx(0.7, abs=0.01)


def test_a_spoilt_place_opens_a_window_of_a_usable_size(desk: Desk) -> None:
    for name in ("window", "splitter"):
        desk.settings().set_geometry(name, QByteArray(b"nonsense"))
    window = desk.window()
    assert window.canvas.width() >= 420
    assert window.reader.width() >= 300


# The end


def test_closing_ends_the_thread_and_gives_the_store_back(desk: Desk, window: MainWindow) -> None:
    assert [each for each in threading.enumerate() if each.name.startswith("store")]
    window.close()
    assert not [each for each in threading.enumerate() if each.name.startswith("store")]
    assert not desk.first_store.with_name(f"{desk.first_store.name}-wal").exists()


def test_closing_twice_or_during_a_move_and_a_question_is_calm(desk: Desk, window: MainWindow) -> None:
    window.presenter.navigator.fit_all()
    window.presenter.session.select("cepa-2003")
    window.close()
    window.close()
    QApplication.processEvents()


def test_two_windows_can_be_open_on_one_store(desk: Desk) -> None:
    one, other = desk.window(), desk.window()
    for window in (one, other):
        click(window.canvas.viewport(), point_of(window.canvas, "cepa-2003"))
        desk.rest(window)
        assert window.reader.event_pane.event_id == "cepa-2003"
    assert selected(one) == selected(other)


def test_a_drag_after_the_window_was_hidden_and_shown_still_works(window: MainWindow, qtbot: QtBot) -> None:
    window.hide()
    window.show()
    qtbot.waitExposed(window)
    before = shown_span(window)
    drag(window.canvas.viewport(), QPoint(500, 30), QPoint(400, 30))
    assert shown_span(window).start_s > before.start_s
