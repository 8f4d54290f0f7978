"""The main road through the program without a mouse: open, find an event, read, edit, undo, export."""

from __future__ import annotations

from pathlib import Path

import pytest
import windows
from hands import CONTROL, SHIFT, press_key
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from windows import Desk, path_of, selected

from timeline_app.app.figures.dialog import FigureDialog
from timeline_app.app.main_window import MainWindow
from timeline_app.app.palette import Palette
from timeline_app.app.reader.buttons import PassageButton
from timeline_app.store.store import EventStore

# The fixtures of tests/app, which stands beside this file.
application, bare_desk, desk = windows.application, windows.bare_desk, windows.desk
shipped_store, window = windows.shipped_store, windows.window

Key = Qt.Key
LIANGJIANG = "liangjiang-new-area-2010"


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def command(window: MainWindow, letters: str) -> None:
    """A command by some of its letters."""
    press_key(window, Key.Key_P, CONTROL | SHIFT)
    palette = next(each for each in window.findChildren(Palette) if each.isVisible())
    QTest.keyClicks(palette.field, letters)
    QTest.keyClick(palette.field, Key.Key_Return)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def title_in_store(window: MainWindow) -> str:
    with EventStore.open(path_of(window), read_only=True) as store:
        return store.event(LIANGJIANG).title


def test_the_whole_road_by_keyboard_alone(
    desk: Desk, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # To a date, and from there to the event in its lane.
    press_key(window, Key.Key_G)
    QTest.keyClicks(focused(), "June 2009")
    QTest.keyClick(focused(), Key.Key_Return)
    window.activateWindow()
    desk.rest(window)
    assert window.canvas.hasFocus()
    press_key(window, Key.Key_Down)
    desk.rest(window)
    for _ in range(12):
        if selected(window) == LIANGJIANG:
            break
        columns = window.presenter.loaded.subject.columns
        row = columns.row_of(selected(window) or "")
        wanted = columns.row_of(LIANGJIANG)
        if columns.category[row] != columns.category[wanted]:
            press_key(window, Key.Key_Down if columns.category[row] < 1 else Key.Key_Up)
        else:
            is_later = columns.earliest_start[row] < columns.earliest_start[wanted]
            press_key(window, Key.Key_Right if is_later else Key.Key_Left, SHIFT)
        desk.rest(window)
    assert selected(window) == LIANGJIANG
    # Its first passage, opened in its article.
    press_key(window, Key.Key_Return)
    assert isinstance(focused(), PassageButton)
    QTest.keyClick(focused(), Key.Key_Return)
    desk.rest(window)
    assert window.presenter.session.state.article is not None
    # Its title, changed and saved.
    before = title_in_store(window)
    press_key(window, Key.Key_F2)
    desk.rest(window)
    field = focused()
    assert isinstance(field, QPlainTextEdit)
    QTest.keyClick(field, Key.Key_A, CONTROL)
    QTest.keyClicks(field, "A new area is established")
    press_key(window, Key.Key_Return, CONTROL)
    desk.rest(window)
    assert title_in_store(window) == "A new area is established"
    # And taken back.
    press_key(window, Key.Key_Z, CONTROL)
    desk.rest(window)
    assert title_in_store(window) == before
    # A figure of it.
    figure = tmp_path / "figure.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(figure), ""))
    command(window, "export figure")
    dialog = next(each for each in window.findChildren(FigureDialog) if each.isVisible())
    with qtbot.waitSignal(window.figures.message, check_params_cb=lambda text: "figure." in text):
        QTest.keyClick(dialog, Key.Key_Return)
    (written,) = tmp_path.glob("figure.*")
    assert written.stat().st_size > 1_000


def test_every_action_has_a_key_or_is_in_the_palette_and_is_named(window: MainWindow) -> None:
    press_key(window, Key.Key_P, CONTROL | SHIFT)
    palette = next(each for each in window.findChildren(Palette) if each.isVisible())
    listed = {id(each.action): each for each in palette.model.commands}
    for action in window.actions_by_id.values():
        assert listed[id(action)].name.strip()


def test_the_list_reads_the_timeline_in_order_by_arrow_keys(desk: Desk, window: MainWindow) -> None:
    press_key(window, Key.Key_V)
    press_key(window, Key.Key_V)
    desk.rest(window)
    assert focused() is window.listing.view
    window.presenter.session.select("southern-bureau-1939")
    seen = []
    for _ in range(3):
        press_key(window, Key.Key_Down)
        desk.rest(window)
        seen.append(selected(window))
    order = [window.listing.table.event_id(place) for place in range(64)]
    first = order.index("southern-bureau-1939") + 1
    assert seen == order[first : first + 3]
    press_key(window, Key.Key_Return)
    assert isinstance(focused(), PassageButton)


def test_tab_leads_through_every_part_that_takes_the_focus_and_round(desk: Desk, window: MainWindow) -> None:
    window.modes.show("both")
    window.presenter.session.select(LIANGJIANG)
    desk.rest(window)
    window.canvas.setFocus()
    seen = []
    for _ in range(80):
        press_key(window, Key.Key_Tab)
        seen.append(QApplication.focusWidget())
        if seen[-1] is window.canvas:
            break
    assert seen[-1] is window.canvas
    assert window.listing.view in seen
    assert any(isinstance(each, PassageButton) for each in seen)
    assert window.top_bar.menu_button in seen
