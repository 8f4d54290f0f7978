"""A place that one asks for by name looks the same each time one comes there."""

from __future__ import annotations

from hands import press_key
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from windows import is_at_rest

from timeline_app.app.main_window import MainWindow


def places(window: MainWindow) -> dict[str, tuple[int, str, str]]:
    """The row, side and words of every mark."""
    frame = window.canvas.frame()
    assert frame is not None
    return {mark.event_id: (mark.lane_row, mark.label.side, mark.label.title) for mark in frame.picture.marks}


def test_the_starting_view_looks_as_at_the_start_wherever_one_has_been(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: is_at_rest(window))
    at_the_start = places(window)
    assert window.presenter is not None
    for leave in (Qt.Key.Key_F, Qt.Key.Key_W, Qt.Key.Key_D):
        press_key(window, leave)
        qtbot.waitUntil(lambda: is_at_rest(window))
    press_key(window, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: is_at_rest(window) and places(window) == at_the_start)


def test_a_title_that_looks_like_markup_is_no_markup_in_its_tooltip(window: MainWindow) -> None:
    window.top_bar.set_words('<h1>x</h1><img src="a.png">', "")
    label = window.top_bar.findChild(QLabel, "title")
    assert label is not None
    assert "<img" not in label.toolTip()
    assert "&lt;img" in label.toolTip()
