"""Every surface: nothing in it is without a name, Esc leads out of it, larger and longer words have room."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from surfaces import SURFACES, Scene
from test_access import unnamed
from windows import Desk

from timeline_app.app.main_window import MainWindow

WIDTH, HEIGHT = 900, 600
NOT_OURS = ("print_preview",)  # made by Qt, which names what is in it

BESIDE_THE_TIMELINE = ("filters", "search", "search_without_hits")  # with the reader a third column
OVER_THE_WINDOW = (
    "search_help", "bookmarks", "figures_page", "bring_in", "hidden_lines", "table", "attach", "guide",
    "paste", "change_keys", "palette", "go_to", "lanes", "tray",
)  # fmt: skip


@pytest.fixture
def scene(desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Scene:
    """A desk whose windows are as large as a small screen."""
    new = Desk.new_window

    def small(self: Desk) -> MainWindow:
        window = new(self)
        window.resize(WIDTH, HEIGHT)
        QApplication.processEvents()
        return window

    monkeypatch.setattr(Desk, "new_window", small)
    return Scene(desk, qtbot, tmp_path)


def opened(scene: Scene, name: str) -> QWidget:
    root = SURFACES[name](scene)
    QApplication.processEvents()
    return root


def cut(root: QWidget) -> list[str]:
    """The buttons and lines whose words have no room."""
    found = []
    for button in root.findChildren(QAbstractButton):
        words = button.text().replace("&&", "\0").replace("&", "")
        needed = max(button.fontMetrics().horizontalAdvance(line) for line in f"{words}\n".split("\n"))
        height = button.fontMetrics().height()
        if words and button.isVisible() and (button.width() < needed or button.height() < height):
            found.append(f"button {words!r} {button.size()}")
    for label in root.findChildren(QLabel):
        words = label.text().replace("&", "")
        is_plain = type(label) is QLabel and words and "<" not in words
        if not is_plain or not label.isVisible():
            continue
        if label.wordWrap():
            is_cut = label.height() < label.heightForWidth(label.width()) - 2
        else:
            is_cut = label.width() < label.fontMetrics().horizontalAdvance(words) - 2
        if is_cut or label.height() < label.fontMetrics().height() * 0.95:
            found.append(f"line {label.text()!r} {label.size()}")
    return found


@pytest.mark.parametrize("name", [each for each in SURFACES if each not in NOT_OURS])
def test_twice_as_large_everything_has_a_name_and_room_and_esc_leads_out(scene: Scene, name: str) -> None:
    scene.desk.settings().text_size = 200
    root = opened(scene, name)
    assert unnamed(root) == []
    assert cut(root) == []
    assert root.width() <= WIDTH or name in BESIDE_THE_TIMELINE
    if name in OVER_THE_WINDOW:
        QTest.keyClick(root.focusWidget() or root, Qt.Key.Key_Escape)
        QApplication.processEvents()
        assert not [each for each in QApplication.topLevelWidgets() if each.isVisible() and _lies_over(each)]


def _lies_over(widget: QWidget) -> bool:
    return isinstance(widget, QDialog) or widget.parent() is not None


def test_a_narrow_window_keeps_its_buttons_in_a_menu(scene: Scene) -> None:
    scene.desk.settings().text_size = 200
    window = scene.window()
    bar = window.top_bar
    assert window.width() == WIDTH
    assert bar.more_button.isVisible()
    bar.more_button.click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert window.actions_by_id["view.library"] in menu.actions()
    assert window.actions_by_id["view.fit"] in menu.actions()
    menu.close()
    window.resize(2_000, HEIGHT)
    QApplication.processEvents()
    assert not bar.more_button.isVisible()
