"""What a screen reader is told: everything that takes the focus has a name."""

from __future__ import annotations

import pytest
from hands import press_key
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QWidget
from windows import Desk

from timeline_app.app.main_window import MainWindow


def focusable(root: QWidget) -> list[QWidget]:
    """The widgets that the keyboard can reach, without the parts that others are made of."""
    shown = [each for each in (root, *root.findChildren(QWidget)) if each.isVisible()]
    return [each for each in shown if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not each.focusProxy()]


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def nameless(root: QWidget) -> list[str]:
    return [repr(each) for each in focusable(root) if not name_of(each).strip()]


def test_everything_in_the_window_that_takes_the_focus_has_a_name(desk: Desk, window: MainWindow) -> None:
    assert len(focusable(window)) >= 7
    assert nameless(window) == []
    window.presenter.session.select("liangjiang-new-area-2010")
    window.presenter.session.open_article("liangjiang-feature-2020", None)
    desk.rest(window)
    assert len(focusable(window)) >= 12
    assert nameless(window) == []


def test_the_timeline_is_named_as_such(window: MainWindow) -> None:
    assert name_of(window.canvas) == "Timeline"
    assert name_of(window.overview) == "Overview of the whole timeline"
    assert name_of(window.reader) == "Reader"


def test_everything_on_the_empty_page_has_a_name(desk: Desk) -> None:
    window = desk.new_window()
    window.pages.setCurrentWidget(window.empty_page)
    assert len(focusable(window.empty_page)) == 4
    assert nameless(window) == []


def test_the_list_of_keys_has_a_name(window: MainWindow) -> None:
    press_key(window, Qt.Key.Key_Question)
    assert nameless(window) == []


@pytest.mark.parametrize("action_id", ["file.export", "view.go_to"])
def test_everything_in_a_dialog_has_a_name(window: MainWindow, action_id: str) -> None:
    window.actions_by_id[action_id].trigger()
    dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
    assert nameless(dialog) == []
    dialog.reject()


def test_every_action_has_words_for_a_menu(window: MainWindow) -> None:
    assert all(action.text().strip() for action in window.actions_by_id.values())
