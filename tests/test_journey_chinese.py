"""The main road through the program in Chinese, with the mouse and with the keys."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
import windows
from hands import LEFT, click, point_of, press_key
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from windows import Desk, events_in, is_at_rest, selected, shown_span

from timeline_app.app.dates import GoToDialog
from timeline_app.app.languages import LanguageChoice
from timeline_app.app.main_window import MainWindow
from timeline_app.app.program import Program
from timeline_app.app.reader.buttons import PassageButton
from timeline_app.core.calendar import seconds_from_civil

# The fixtures of tests/app, which stands beside this file.
application, bare_desk, desk = windows.application, windows.bare_desk, windows.desk
shipped_store = windows.shipped_store

ENGLISH_WORDS = re.compile(r"[A-Za-z]{3,}")


@pytest.fixture
def program(desk: Desk) -> Program:
    return desk.program("zh-Hans")


def menu_entry(window: MainWindow, *path: str) -> tuple[QMenu, QAction]:
    """The menu and the action at a path of words, each of which opens as a click would."""
    actions = window.menuBar().actions()
    for step in path[:-1]:
        menu = next(action.menu() for action in actions if action.text().startswith(step))
        assert isinstance(menu, QMenu)
        actions = menu.actions()
    return menu, next(action for action in actions if action.text().startswith(path[-1]))


def click_in_menu(window: MainWindow, qtbot: QtBot, *path: str) -> None:
    """Opens a menu and clicks one of its entries."""
    menu, action = menu_entry(window, *path)
    menu.popup(window.mapToGlobal(window.rect().topLeft()))
    qtbot.waitUntil(menu.isVisible)
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def shown_words(widget: QWidget) -> Iterator[str]:
    """What labels and buttons of a widget show."""
    for each in widget.findChildren(QWidget):
        if each.isVisible() and isinstance(each, (QLabel, QAbstractButton)) and each.text():
            yield each.text()


def test_from_an_event_to_its_source_and_another_language_with_the_mouse(
    program: Program, desk: Desk, qtbot: QtBot
) -> None:
    window = program.window
    assert [action.text() for action in window.menuBar().actions()][:2] == ["文件(&F)", "编辑(&E)"]
    click(window.canvas.viewport(), point_of(window.canvas, "liangjiang-new-area-2010"))
    desk.rest(window)
    words = list(shown_words(window.reader))
    assert "2010年6月18日" in words
    assert "来源怎么说" in words
    passage = window.reader.event_pane.findChildren(PassageButton)[0]
    window.reader.event_pane.ensureWidgetVisible(passage)
    qtbot.mouseClick(passage, LEFT, pos=passage.visibleRegion().boundingRect().center())
    desk.rest(window)
    assert "由我们转述的文摘，已注明原文出处。" in list(shown_words(window.reader.article_pane))

    count = events_in(window)
    click_in_menu(window, qtbot, "编辑", "复制事件")
    qtbot.waitUntil(lambda: events_in(window) == count + 1)
    click_in_menu(window, qtbot, "视图", "语言", "繁體中文")
    qtbot.waitUntil(lambda: program.window is not window and is_at_rest(program.window), timeout=20_000)
    window = program.window
    assert [action.text() for action in window.menuBar().actions()][:2] == ["檔案(&F)", "編輯(&E)"]
    assert "來源怎麼說" in list(shown_words(window.reader))
    click_in_menu(window, qtbot, "編輯", "復原")
    qtbot.waitUntil(lambda: events_in(window) == count)


def test_a_date_in_chinese_is_gone_to_with_the_keys_alone(program: Program, desk: Desk, qtbot: QtBot) -> None:
    window = program.window
    press_key(window, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: bool(window.findChildren(GoToDialog)))
    (dialog,) = window.findChildren(GoToDialog)
    assert dialog.windowTitle() == "转到日期"
    dialog.field.edit.insert("2003年6月")  # as an input method does
    QTest.keyClick(dialog.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    window.activateWindow()
    desk.rest(window)
    span = shown_span(window)
    assert seconds_from_civil(2003) < (span.start_s + span.end_s) // 2 < seconds_from_civil(2004)
    press_key(window, Qt.Key.Key_Home)
    desk.rest(window)
    assert selected(window) == "southern-bureau-1939"
    assert "1939年" in list(shown_words(window.reader))


@pytest.mark.parametrize(("language", "refusal"), [("zh-Hans", "没有 13 月"), ("zh-Hant", "沒有 13 月")])
def test_what_cannot_be_read_is_refused_in_chinese(
    desk: Desk, qtbot: QtBot, language: LanguageChoice, refusal: str
) -> None:
    window = desk.program(language).window
    press_key(window, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: bool(window.findChildren(GoToDialog)))
    (dialog,) = window.findChildren(GoToDialog)
    dialog.field.edit.insert("2010-13-01")
    QApplication.processEvents()
    assert refusal in dialog.field.edit.accessibleDescription()
    dialog.reject()


def test_no_english_is_left_in_the_window(program: Program, desk: Desk) -> None:
    """What is not data (titles, names, the store's file) is Chinese."""
    window = program.window
    data = window.presenter.loaded.collection if window.presenter else None
    assert data is not None
    known = {data.title, window.presenter.loaded.path.name, *(each.name for each in data.categories)}
    found = [text for text in shown_words(window) if ENGLISH_WORDS.search(_without(text, known))]
    assert found == []


def _without(text: str, known: set[str]) -> str:
    for each in known:
        text = text.replace(each, "")
    return text
