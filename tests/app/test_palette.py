"""The command palette: every action, found by some of its letters."""

from __future__ import annotations

import pytest
from hands import CONTROL, SHIFT, press_key
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from windows import Desk

from timeline_app.app.figures.dialog import FigureDialog
from timeline_app.app.main_window import MainWindow
from timeline_app.app.palette import Palette
from timeline_app.app.palette.likeness import likeness


@pytest.fixture
def palette(window: MainWindow) -> Palette:
    press_key(window, Qt.Key.Key_P, CONTROL | SHIFT)
    return next(each for each in window.findChildren(Palette) if each.isVisible())


def names(palette: Palette) -> list[str]:
    return [command.name for command in palette.model.commands]


def test_every_action_and_every_theme_is_in_the_palette(window: MainWindow, palette: Palette) -> None:
    listed = {id(command.action) for command in palette.model.commands}
    assert {id(action) for action in window.actions_by_id.values()} <= listed
    assert "Dark" in names(palette)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("zoom in", "Zoom in"),
        ("zmin", "Zoom in"),
        ("exprot fig", "Export figure"),
        ("dark", "Dark"),
        ("theme dark", "Dark"),
        ("go date", "Go to date"),
    ],
)
def test_a_command_is_found_by_some_of_its_letters(palette: Palette, typed: str, first: str) -> None:
    palette.field.setText(typed)
    assert names(palette)[0] == first
    assert not palette.nothing.isVisible()


def test_what_fits_nothing_lists_nothing(palette: Palette) -> None:
    palette.field.setText("qqqq")
    assert names(palette) == []
    assert palette.nothing.isVisible(), "and it is said that nothing was found"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_enter_does_the_marked_command_once_the_palette_has_gone(
    desk: Desk, window: MainWindow, palette: Palette
) -> None:
    QTest.keyClicks(palette.field, "export fig")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(Palette) == []
    (dialog,) = window.findChildren(FigureDialog)
    dialog.reject()


def test_the_arrow_keys_mark_another_command_and_esc_does_none(window: MainWindow, palette: Palette) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.view.currentIndex().row() == 1
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.view.currentIndex().row() == 0
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_a_command_shows_its_keys_those_on_the_timeline_too(palette: Palette) -> None:
    keys = {command.name: command.keys for command in palette.model.commands}
    assert "W" in keys["Zoom in"]
    assert keys["First event"] == "Home"


def test_what_cannot_be_used_now_comes_last_and_is_not_done(window: MainWindow, palette: Palette) -> None:
    palette.field.setText("back")
    commands = palette.model.commands
    assert [each.is_enabled for each in commands] == sorted((e.is_enabled for e in commands), reverse=True)
    place = next(place for place, each in enumerate(commands) if each.name == "Back")
    palette.view.setCurrentIndex(palette.model.index(place, 0))
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_a_screen_reader_is_told_name_place_and_keys(palette: Palette) -> None:
    palette.field.setText("zoom in")
    told = palette.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Zoom in, View › Move, W")


def test_the_beginning_of_a_word_fits_better_than_its_middle() -> None:
    assert (likeness("out", "Zoom out") or 0) > (likeness("out", "About") or 0)
    assert likeness("xyz", "Zoom out") is None
