"""Keys of actions that the user has changed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hands import press_key
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from windows import Desk, shown_span

from timeline_app.app.actions import action_entries
from timeline_app.app.keys_overlay import KeysOverlay
from timeline_app.app.main_window import MainWindow
from timeline_app.app.shortcuts.dialog import ShortcutsDialog
from timeline_app.app.shortcuts.keymap import keymap_from, keymap_text

Key = Qt.Key


@pytest.fixture
def dialog(window: MainWindow) -> Iterator[ShortcutsDialog]:
    window.actions_by_id["help.change_keys"].trigger()
    (found,) = window.findChildren(ShortcutsDialog)
    yield found
    window.activateWindow()


def give(dialog: ShortcutsDialog, action_id: str, key: str) -> None:
    dialog.choose(action_id)
    dialog.keys.setKeySequence(QKeySequence(key))
    dialog.set_button.click()


def test_a_key_that_is_given_works_and_the_old_one_no_longer_does(
    desk: Desk, window: MainWindow, dialog: ShortcutsDialog
) -> None:
    give(dialog, "view.zoom_in", "Ctrl+J")
    dialog.accept()
    window.activateWindow()
    before = shown_span(window)
    press_key(window, Key.Key_W)
    desk.rest(window)
    assert shown_span(window) == before
    press_key(window, Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    desk.rest(window)
    assert shown_span(window).length_s < before.length_s


def test_a_changed_key_shows_in_menu_tooltip_and_the_list_of_keys(
    window: MainWindow, dialog: ShortcutsDialog
) -> None:
    give(dialog, "view.fit", "Ctrl+J")
    dialog.accept()
    action = window.actions_by_id["view.fit"]
    assert action.shortcut().toString() == "Ctrl+J"
    assert action.toolTip().endswith("(Ctrl+J)")
    window.show_keys()
    (overlay,) = window.findChildren(KeysOverlay)
    assert any(label.text() == "Ctrl+J" for label in overlay.findChildren(QLabel))


def test_changed_keys_are_there_at_the_next_start(
    desk: Desk, window: MainWindow, dialog: ShortcutsDialog
) -> None:
    give(dialog, "view.fit", "Ctrl+J")
    dialog.accept()
    window.close()
    assert desk.window().actions_by_id["view.fit"].shortcut().toString() == "Ctrl+J"


def test_a_key_that_another_action_has_is_told_of_and_taken_from_it(
    window: MainWindow, dialog: ShortcutsDialog
) -> None:
    dialog.choose("view.fit")
    dialog.keys.setKeySequence(QKeySequence("G"))
    assert dialog.told.text() == "G is the key of “Go to date”, and would be taken from there."
    dialog.set_button.click()
    assert dialog.keymap == {"view.fit": ("G",), "view.go_to": ()}
    dialog.accept()
    assert window.actions_by_id["view.go_to"].shortcuts() == []


def test_a_fixed_key_of_the_timeline_cannot_be_taken(dialog: ShortcutsDialog) -> None:
    give(dialog, "view.fit", "Right")
    assert dialog.keymap == {}
    assert "choose another one" in dialog.told.text()


def test_an_action_gets_its_first_keys_back_and_so_do_all(dialog: ShortcutsDialog) -> None:
    give(dialog, "view.fit", "G")
    give(dialog, "view.home", "Ctrl+J")
    dialog.choose("view.go_to")
    dialog.first_button.click()
    assert dialog.keymap == {"view.fit": (), "view.home": ("Ctrl+J",)}
    dialog.all_button.click()
    assert dialog.keymap == {}


def test_keys_of_the_timeline_and_of_the_reader_can_be_changed_too(
    desk: Desk, window: MainWindow, dialog: ShortcutsDialog, qtbot: QtBot
) -> None:
    give(dialog, "event.last", "J")
    give(dialog, "article.find", "Ctrl+J")
    dialog.accept()
    window.activateWindow()
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    press_key(window, Key.Key_J)
    desk.rest(window)
    assert window.presenter.session.state.selected is not None
    window.presenter.session.open_article("liangjiang-feature-2020", None)
    desk.rest(window)
    window.reader.article_pane.text.setFocus()
    press_key(window, Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert window.reader.article_pane.find_bar.isVisible()


def test_the_dialog_finds_an_action_by_some_of_its_letters(dialog: ShortcutsDialog) -> None:
    dialog.field.setText("zom in")
    item = dialog.tree.currentItem()
    assert item is not None
    assert item.text(0) == "Zoom in"


def test_what_is_remembered_badly_is_left_out() -> None:
    entries = action_entries()
    assert keymap_from("nonsense", entries) == {}
    assert keymap_from('{"view.fit": ["Ctrl+J", ""], "gone": ["A"], "view.home": 3}', entries) == {
        "view.fit": ("Ctrl+J",)
    }
    keymap = {"view.fit": ("Ctrl+J",), "view.home": ()}
    assert keymap_from(keymap_text(keymap), entries) == keymap
