"""The open article on the timeline, lines to report time, and how articles are set: in the whole window."""

from __future__ import annotations

import pytest
from hands import CONTROL, SHIFT, press_key
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot
from test_accessible_names import nameless
from windows import Desk

from timeline_app.app.main_window import MainWindow
from timeline_app.app.reader.text_menu import TextMenu
from timeline_app.app.reader.typography import Typography
from timeline_app.drawing.frame import Pointed
from timeline_app.store.planning import remove_events
from timeline_app.store.store import EventStore


def pointed(window: MainWindow) -> Pointed:
    frame = window.canvas.frame()
    assert frame is not None
    return frame.pointed


def emphasised(window: MainWindow) -> set[str]:
    columns = window.presenter.loaded.subject.columns
    return {columns.ids[row] for row in pointed(window).emphasis.rows}


def is_drawn(window: MainWindow, event_id: str) -> bool:
    subject = window.presenter.loaded.subject
    return bool(subject.extents.drawable[subject.columns.row_of(event_id)])


def open_article(desk: Desk, window: MainWindow, article_id: str = "china-daily-2017") -> None:
    window.presenter.session.open_article(article_id, None)
    desk.rest(window)


def test_the_events_of_the_open_article_stand_out_until_it_is_closed(desk: Desk, window: MainWindow) -> None:
    open_article(desk, window)
    with EventStore.open(desk.first_store, read_only=True) as store:
        events = set(store.event_ids_of_article("china-daily-2017"))
    assert emphasised(window) == {each for each in events if is_drawn(window, each)}
    assert "cepa-2003" in emphasised(window)
    assert pointed(window).opened == "china-daily-2017"
    window.presenter.session.close_article()
    desk.rest(window)
    assert emphasised(window) == set()
    assert pointed(window).opened is None


def test_another_open_article_has_its_own_events(desk: Desk, window: MainWindow) -> None:
    open_article(desk, window)
    open_article(desk, window, "ichongqing-2019")
    assert len(emphasised(window)) <= 6


def test_they_stand_out_after_a_change_of_the_store(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    open_article(desk, window)
    before = emphasised(window)
    window.editing.make(lambda store: remove_events(store, "Delete", ["cepa-2003"]))
    desk.rest(window)
    qtbot.waitUntil(lambda: emphasised(window) == before - {"cepa-2003"})
    assert pointed(window).opened == "china-daily-2017"


@pytest.fixture
def with_lines(desk: Desk, window: MainWindow) -> MainWindow:
    press_key(window, Qt.Key.Key_R)
    desk.rest(window)
    return window


def test_r_leads_a_line_from_each_event_in_view_to_its_articles(desk: Desk, with_lines: MainWindow) -> None:
    frame = with_lines.canvas.frame()
    reports = pointed(with_lines).reports
    assert all(reports[mark.row] for mark in frame.picture.marks)
    row = with_lines.presenter.loaded.subject.columns.row_of("cepa-2003")
    assert reports[row] == ("china-daily-2017",)
    assert set(pointed(with_lines).report_dates) == {
        article.id for article in with_lines.presenter.loaded.subject.articles
    }


def test_r_again_puts_the_lines_away(desk: Desk, with_lines: MainWindow) -> None:
    press_key(with_lines, Qt.Key.Key_R)
    desk.rest(with_lines)
    assert not pointed(with_lines).reports


def test_the_lines_are_there_at_the_next_start(desk: Desk, with_lines: MainWindow) -> None:
    with_lines.close()
    again = desk.window()
    desk.rest(again)
    assert pointed(again).reports


def test_events_that_come_into_view_have_lines_too(with_lines: MainWindow, qtbot: QtBot) -> None:
    row = with_lines.presenter.loaded.subject.columns.row_of("southern-bureau-1939")
    with_lines.presenter.navigator.reveal("southern-bureau-1939")
    qtbot.waitUntil(lambda: bool(pointed(with_lines).reports.get(row)))


def text_menu(window: MainWindow) -> QMenu:
    menu = window.findChild(TextMenu)
    assert menu is not None
    return menu


def test_text_is_made_larger_and_smaller_by_key_and_stays_so(desk: Desk, window: MainWindow) -> None:
    text = window.reader.article_pane.text
    press_key(window, Qt.Key.Key_Period, CONTROL | SHIFT)
    press_key(window, Qt.Key.Key_Period, CONTROL | SHIFT)
    assert text.typography.size_px == 16
    press_key(window, Qt.Key.Key_Comma, CONTROL | SHIFT)
    assert text.typography.size_px == 15
    assert text.font().pixelSize() == 15
    window.close()
    assert desk.window().reader.article_pane.text.typography.size_px == 15


def test_line_height_and_measure_are_chosen_in_the_view_menu(desk: Desk, window: MainWindow) -> None:
    menu = text_menu(window)
    menu.aboutToShow.emit()
    actions = {action.objectName(): action for action in menu.findChildren(type(menu.actions()[0]))}
    assert actions["text.measure.65"].isChecked()
    actions["text.leading_em.1.75"].trigger()
    actions["text.measure.80"].trigger()
    assert window.reader.article_pane.text.typography == Typography(14, 1.75, 80)
    menu.aboutToShow.emit()
    assert actions["text.measure.80"].isChecked()
    assert not actions["text.measure.65"].isChecked()
    window.actions_by_id["article.first_size"].trigger()
    assert window.reader.article_pane.text.typography == Typography()


def test_the_article_menu_is_of_use_only_while_an_article_is_open(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    find = window.actions_by_id["article.find"]
    assert not find.isEnabled()
    open_article(desk, window)
    assert find.isEnabled()
    find.trigger()
    bar: QWidget = window.reader.article_pane.find_bar
    assert bar.isVisible()
    window.actions_by_id["article.next"].trigger()
    assert window.reader.article_pane.current_excerpt is not None
    window.presenter.session.close_article()
    desk.rest(window)
    assert not find.isEnabled()


def test_everything_in_the_library_and_in_a_search_has_a_name(desk: Desk, window: MainWindow) -> None:
    open_article(desk, window)
    press_key(window, Qt.Key.Key_B)
    desk.rest(window)
    window.reader.begin_find()
    assert nameless(window) == []
