"""Keys go on working when what had them has been hidden."""

from __future__ import annotations

from pathlib import Path

import pytest
from hands import CONTROL, SHIFT, press_key
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from windows import Desk, bridges, events_in

from timeline_app.app.main_window import MainWindow


@pytest.fixture
def small(bare_desk: Desk, tmp_path: Path) -> MainWindow:
    return bare_desk.window(bridges(tmp_path))


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_all_is_undone_and_done_again_by_key_though_the_timeline_was_hidden_meanwhile(
    bare_desk: Desk, small: MainWindow, qtbot: QtBot
) -> None:
    assert small.presenter is not None
    for event_id in ("opening", "building", "second-bridge"):
        small.presenter.session.select(event_id)
        bare_desk.rest(small)
        press_key(small, Qt.Key.Key_Delete)
        bare_desk.rest(small)
    assert events_in(small) == 0
    assert small.empty_page.isVisible()
    qtbot.waitUntil(lambda: not small.top_bar.isAncestorOf(focused()))
    press_key(small, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: events_in(small) == 1)
    bare_desk.rest(small)
    press_key(small, Qt.Key.Key_Z, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: events_in(small) == 0)


def test_after_the_tour_letters_are_commands_and_no_words_to_search_for(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window()
    window.reader.event_pane.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Tab)  # as one who clicks on the button of the tour
    window.actions_by_id["help.tour"].trigger()
    tour = window.first_steps.tour
    assert tour is not None
    tour.end()
    qtbot.waitUntil(lambda: not window.top_bar.isAncestorOf(focused()))


def test_who_goes_to_the_search_by_key_stays_there(desk: Desk, window: MainWindow) -> None:
    window.actions_by_id["view.search"].trigger()
    desk.rest(window)
    assert window.top_bar.isAncestorOf(focused())
