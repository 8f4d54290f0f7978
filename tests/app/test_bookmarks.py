"""Bookmarks of views: kept with the store, gone to with one key, changed with undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import an_event, contents_with
from hands import ALT, CONTROL, SHIFT, press_key
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot
from windows import Desk, message, shown_span, store_at

from timeline_app.app.bookmarks.bookmark import Bookmark
from timeline_app.app.bookmarks.dialog import BookmarksDialog
from timeline_app.app.main_window import MainWindow
from timeline_app.core.bounds import Span
from timeline_app.core.faults import UserError
from timeline_app.core.query import EVERYTHING, parse_filter
from timeline_app.formats.folder import read_folder, write_folder
from timeline_app.store.store import EventStore
from timeline_app.timeline.arrangement import LaneArrangement

Key = Qt.Key
VIEW = Span(-2_000_000_000, -1_000_000_000)


@pytest.fixture
def towns(tmp_path: Path) -> Path:
    events = [
        an_event("a", date="1910", places=("York",)),
        an_event("b", date="1920", places=("Leeds",), tags=("rail",)),
        an_event("c", date="1990", places=("Leeds",)),
    ]
    return store_at(tmp_path / "towns.eventstore", contents_with(events))


@pytest.fixture
def window(desk: Desk, towns: Path) -> MainWindow:
    """A window with a bookmark "Rail" of a view with a filter and lanes by place, now at its first view."""
    window = desk.window(towns)
    window.lanes.choices.actions["place"].trigger()
    desk.rest(window)
    window.presenter.session.show(VIEW, parse_filter("tag:rail"))
    desk.rest(window)
    window.bookmarks.add("Rail")
    desk.rest(window)
    window.lanes.choices.actions["category"].trigger()
    window.presenter.session.show(window.presenter.loaded.home, EVERYTHING)
    desk.rest(window)
    return window


def check_at_bookmark(window: MainWindow) -> None:
    assert shown_span(window) == VIEW
    assert window.presenter.lanes.query == parse_filter("tag:rail")
    assert [lane.title for lane in window.presenter.lanes.subject.lanes.lanes] == ["Leeds"]


def test_a_bookmark_brings_back_span_filter_and_lanes(desk: Desk, window: MainWindow) -> None:
    window.bookmarks.menu.aboutToShow.emit()
    action = next(each for each in window.bookmarks.menu.actions() if each.text() == "Rail")
    action.trigger()
    desk.rest(window)
    check_at_bookmark(window)


def test_back_leads_to_where_one_was_before_a_bookmark(desk: Desk, window: MainWindow) -> None:
    before = shown_span(window)
    window.bookmarks.go("Rail")
    desk.rest(window)
    press_key(window, Key.Key_Left, ALT)
    desk.rest(window)
    assert shown_span(window) == before
    assert window.presenter.lanes.query == EVERYTHING


def test_a_view_is_bookmarked_with_the_keyboard_alone(desk: Desk, window: MainWindow) -> None:
    press_key(window, Key.Key_B, CONTROL)
    dialog = window.findChild(QInputDialog)
    assert dialog.textValue()
    dialog.setTextValue("  All   there is ")
    QTest.keyClick(dialog, Key.Key_Return)
    window.activateWindow()
    desk.rest(window)
    assert window.bookmarks.records.names == ("All there is", "Rail")


def test_the_list_goes_to_renames_and_deletes_with_keys(desk: Desk, window: MainWindow) -> None:
    press_key(window, Key.Key_B, CONTROL | SHIFT)
    dialog = window.findChild(BookmarksDialog)
    assert dialog.current == "Rail"
    QTest.keyClick(dialog.list, Key.Key_F2)
    asked = window.findChild(QInputDialog)
    assert asked.textValue() == "Rail"
    asked.setTextValue("Railways")
    asked.accept()
    desk.rest(window)
    assert dialog.current == "Railways"
    QTest.keyClick(dialog.list, Key.Key_Return)
    window.activateWindow()
    desk.rest(window)
    check_at_bookmark(window)
    press_key(window, Key.Key_B, CONTROL | SHIFT)
    dialog = [each for each in window.findChildren(BookmarksDialog) if each.isVisible()][-1]
    QTest.keyClick(dialog.list, Key.Key_Delete)
    desk.rest(window)
    assert window.bookmarks.records.names == ()
    assert not dialog.go_button.isEnabled()
    dialog.reject()


def test_adding_renaming_and_deleting_can_be_undone(desk: Desk, window: MainWindow) -> None:
    window.bookmarks.rename("Rail", "Tracks")
    desk.rest(window)
    window.bookmarks.delete("Tracks")
    desk.rest(window)
    found = [window.bookmarks.records.names]
    for _ in range(3):
        press_key(window, Key.Key_Z, CONTROL)
        desk.rest(window)
        found.append(window.bookmarks.records.names)
    assert found == [(), ("Tracks",), ("Rail",), ()]


def test_a_bookmark_survives_reopening_and_the_text_form(
    desk: Desk, window: MainWindow, towns: Path, tmp_path: Path
) -> None:
    window.close()
    with EventStore.open(towns, read_only=True) as store:
        write_folder(store.contents(), tmp_path / "text")
    again = store_at(tmp_path / "again.eventstore", read_folder(tmp_path / "text"))
    other = desk.window(again)
    other.bookmarks.go("Rail")
    desk.rest(other)
    check_at_bookmark(other)


def test_a_bookmark_that_cannot_be_read_is_told(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    window.bookmarks.records.put("Save", "Old", '{"start_s": 9, "end_s": 3}')
    desk.rest(window)
    window.bookmarks.go("Old")
    qtbot.waitUntil(lambda: message(window) is not None)
    assert "bookmark the view anew" in message(window).text()
    message(window).reject()


def test_a_bookmark_is_the_same_from_its_text() -> None:
    bookmark = Bookmark(
        VIEW, parse_filter('place:="New York"'), LaneArrangement("place", ("a", "b"), hidden=frozenset("c"))
    )
    assert Bookmark.read(bookmark.text()) == bookmark
    for text in ("", "[]", '{"start_s": 1}', '{"start_s": 1, "end_s": 5, "filter": "plce:x"}'):
        with pytest.raises(UserError):
            Bookmark.read(text)
