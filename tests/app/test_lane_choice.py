"""Choosing what lanes are by, in the window: by mouse and keys, remembered, and never in the way."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from builders import an_event, contents_with
from hands import ALT, LEFT, click, point_of, press_key
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot
from windows import Desk, message, selected, store_at

from timeline_app.app import loaded
from timeline_app.app.lanes import making, reading, wanted
from timeline_app.app.lanes.dialog import ArrangeLanesDialog
from timeline_app.app.main_window import MainWindow
from timeline_app.core.columns import Columns
from timeline_app.core.facets import Facet, FacetNames
from timeline_app.core.progress import Asked, go_on
from timeline_app.store.errors import StoreError
from timeline_app.store.store import EventStore


def lanes_of(window: MainWindow) -> list[str]:
    """The titles of the lanes on show, from top to bottom."""
    frame = window.canvas.frame()
    assert frame is not None
    return [lane.title for lane in frame.picture.lanes]


def choose(desk: Desk, window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    """Opens the menu of the button in the top bar and presses the key of an entry."""
    qtbot.mouseClick(window.top_bar.menu_button, LEFT)
    qtbot.keyClick(QApplication.activePopupWidget(), key)
    desk.rest(window)


@pytest.fixture
def towns(tmp_path: Path) -> Path:
    """Three events in two towns, and one in none."""
    events = [
        an_event("a", date="2001", places=("Alding",), people=("Ann", "Bea")),
        an_event("b", date="2002", places=("Alding", "Brook")),
        an_event("c", date="2003", places=("Brook",)),
        an_event("d", date="2004"),
    ]
    return store_at(tmp_path / "towns.eventstore", contents_with(events))


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Reading names waits until this is set, or until it is told to stop."""
    may_go_on = threading.Event()

    def read_slowly(
        store: EventStore, columns: Columns, facet: Facet, *, progress: object, is_stopped: Asked
    ) -> FacetNames:
        while not may_go_on.wait(0.005):
            go_on(is_stopped)
        return read(store, columns, facet, is_stopped=is_stopped)

    read = making.read_facet
    monkeypatch.setattr(making, "read_facet", read_slowly)
    monkeypatch.setattr(loaded, "_MOST_READ_AT_ONCE", 0)
    return may_go_on


def test_the_button_changes_what_lanes_are_by(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    assert lanes_of(window)[0] == "Politics"
    choose(desk, window, qtbot, Qt.Key.Key_E)
    assert lanes_of(window)[0] == "John Lee Ka-chiu"
    assert lanes_of(window)[-1] == "No person"
    choose(desk, window, qtbot, Qt.Key.Key_P)
    assert lanes_of(window)[:2] == ["Chongqing", "Hong Kong"]
    choose(desk, window, qtbot, Qt.Key.Key_A)
    assert len(lanes_of(window)) == 5
    assert "China Daily" in lanes_of(window)
    choose(desk, window, qtbot, Qt.Key.Key_L)
    assert lanes_of(window) == ["All events"]
    choose(desk, window, qtbot, Qt.Key.Key_C)
    assert lanes_of(window)[0] == "Politics"


def test_the_button_is_reached_by_its_key_and_by_tab(window: MainWindow, qtbot: QtBot) -> None:
    assert window.top_bar.menu_button.focusPolicy() & Qt.FocusPolicy.TabFocus
    press_key(window, Qt.Key.Key_N, ALT)
    menu = window.lanes.choices.menu
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    assert window.lanes.choices.actions["category"].isChecked()
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()


def test_the_view_menu_has_the_same_choice(window: MainWindow) -> None:
    view = next(each.menu() for each in window.menuBar().actions() if each.text() == "&View")
    lanes = next(each.menu() for each in view.actions() if each.text() == "La&nes")
    assert window.lanes.choices.by_menu.menuAction() in lanes.actions()
    assert window.lanes.choices.by_menu.actions() == list(window.lanes.choices.actions.values())


def test_an_event_keeps_its_colour_in_any_lane_and_stays_selected(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    click(window.canvas.viewport(), point_of(window.canvas, "rocket-launch-2018"))
    desk.rest(window)
    before = window.canvas.frame().picture.mark_of("rocket-launch-2018")
    choose(desk, window, qtbot, Qt.Key.Key_P)
    after = window.canvas.frame().picture.mark_of("rocket-launch-2018")
    assert after is not None
    assert after.category == before.category
    assert selected(window) == "rocket-launch-2018"


def test_lanes_are_as_they_were_left_when_the_store_is_opened_again(
    desk: Desk, window: MainWindow, qtbot: QtBot, towns: Path
) -> None:
    choose(desk, window, qtbot, Qt.Key.Key_P)
    desk.open(window, towns)
    assert lanes_of(window) == ["Politics", "Trade", "Other"], "another store has its own lanes"
    window.close()
    again = desk.window(desk.first_store)
    assert lanes_of(again)[:2] == ["Chongqing", "Hong Kong"]
    assert again.lanes.choices.actions["place"].isChecked()


def test_headers_say_how_many_events_have_a_name_in_all(desk: Desk, qtbot: QtBot, towns: Path) -> None:
    window = desk.window(towns)
    choose(desk, window, qtbot, Qt.Key.Key_P)
    frame = window.canvas.frame()
    assert lanes_of(window) == ["Alding", "Brook", "No place"]
    assert frame.lane_notes[:3] == ("2 events", "1 of 2 events", "1 event")


def test_hidden_lanes_are_told_of_below(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    window.lanes.arrange()
    dialog = window.findChild(ArrangeLanesDialog)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    desk.rest(window)
    qtbot.waitUntil(lambda: "18 in hidden lanes" in window.status.shown_text())
    assert lanes_of(window)[0] == "Trade & economy"
    window.actions_by_id["view.show_lanes"].trigger()
    desk.rest(window)
    assert lanes_of(window)[0] == "Politics"
    assert not window.actions_by_id["view.show_lanes"].isEnabled()
    qtbot.waitUntil(lambda: "hidden" not in window.status.shown_text())


def test_all_lanes_may_be_hidden_and_come_back(desk: Desk, window: MainWindow) -> None:
    lanes = window.lanes.keeper
    lanes.arrange(lanes.arrangement.with_hidden(lane.key for lane in lanes.lanes))
    desk.rest(window)
    window.grab()
    assert lanes_of(window) == []
    window.actions_by_id["view.reset_lanes"].trigger()
    desk.rest(window)
    assert len(lanes_of(window)) == 5


def test_while_lanes_are_read_the_window_shows_the_old_ones_and_can_be_used(
    desk: Desk, qtbot: QtBot, towns: Path, slow: threading.Event
) -> None:
    window = desk.window(towns)
    window.lanes.choices.actions["place"].trigger()
    assert window.lanes.keeper.is_reading
    assert lanes_of(window) == ["Politics", "Trade", "Other"]
    assert window.lanes.choices.actions["category"].isChecked()
    click(window.canvas.viewport(), point_of(window.canvas, "c"))
    qtbot.waitUntil(lambda: not window.worker.is_busy)
    assert selected(window) == "c"
    slow.set()
    desk.rest(window)
    assert lanes_of(window) == ["Alding", "Brook", "No place"]
    assert window.lanes.choices.actions["place"].isChecked()


def test_long_reading_can_be_stopped(
    desk: Desk, qtbot: QtBot, towns: Path, slow: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_PATIENCE_MS", 0)
    window = desk.window(towns)
    window.lanes.choices.actions["place"].trigger()
    dialog = window.findChild(QProgressDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert not dialog.isModal()
    qtbot.mouseClick(dialog.findChild(QPushButton), LEFT)
    desk.rest(window)
    assert lanes_of(window) == ["Politics", "Trade", "Other"]
    assert message(window) is None
    assert window.findChild(QProgressDialog) is None or not window.findChild(QProgressDialog).isVisible()


def test_another_choice_takes_the_place_of_one_that_is_being_read(
    desk: Desk, towns: Path, slow: threading.Event
) -> None:
    window = desk.window(towns)
    window.lanes.choices.actions["place"].trigger()
    window.lanes.choices.actions["person"].trigger()
    slow.set()
    desk.rest(window)
    assert lanes_of(window) == ["Ann", "No person"]
    window.lanes.choices.actions["place"].trigger()
    window.lanes.choices.actions["person"].trigger()
    desk.rest(window)
    assert lanes_of(window) == ["Ann", "No person"]


def test_a_window_can_be_closed_while_lanes_are_read(desk: Desk, towns: Path, slow: threading.Event) -> None:
    window = desk.window(towns)
    window.lanes.choices.actions["place"].trigger()
    window.close()
    assert window.lanes.keeper is None


def test_a_large_store_is_shown_at_once_and_gets_its_lanes_later(
    desk: Desk, qtbot: QtBot, towns: Path, slow: threading.Event
) -> None:
    slow.set()
    window = desk.window(towns)
    window.lanes.choices.actions["place"].trigger()
    desk.rest(window)
    slow.clear()
    again = desk.new_window()
    with qtbot.waitSignal(again.store_shown):
        again.open_path(towns)
    assert lanes_of(again) == ["Politics", "Trade", "Other"]
    slow.set()
    desk.rest(again)
    assert lanes_of(again) == ["Alding", "Brook", "No place"]


def test_a_store_that_cannot_be_read_again_keeps_its_lanes_and_says_so(
    desk: Desk, qtbot: QtBot, towns: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise StoreError("towns.eventstore: it cannot be read")

    window = desk.window(towns)
    monkeypatch.setattr(wanted, "subject_by", fail)
    window.lanes.choices.actions["place"].trigger()
    qtbot.waitUntil(lambda: message(window) is not None)
    assert "cannot be read" in message(window).text()
    message(window).accept()
    assert lanes_of(window) == ["Politics", "Trade", "Other"]
