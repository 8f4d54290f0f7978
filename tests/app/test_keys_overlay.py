"""The list of keys over the window: complete, and put away by anything without doing anything else."""

from __future__ import annotations

from itertools import combinations

import pytest
from hands import ALT, CONTROL, SHIFT, click, press_key
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from windows import Desk, selected, shown_span

from timeline_app.app.actions import action_entries, plain
from timeline_app.app.keys_groups import key_groups
from timeline_app.app.keys_overlay import KeysOverlay
from timeline_app.app.main_window import MainWindow
from timeline_app.app.settings import ThemeChoice


def overlay(window: MainWindow) -> KeysOverlay | None:
    """The overlay, if it lies over the window."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shown = window.findChildren(KeysOverlay)
    assert len(shown) <= 1
    return shown[0] if shown and shown[0].isVisible() else None


@pytest.fixture
def keys(window: MainWindow) -> KeysOverlay:
    press_key(window, Qt.Key.Key_Question)
    shown = overlay(window)
    assert shown is not None
    return shown


def test_a_question_mark_lays_the_keys_over_all_of_the_window(window: MainWindow, keys: KeysOverlay) -> None:
    assert keys.geometry() == window.rect()
    assert keys.hasFocus()


def test_every_key_of_every_action_is_listed_with_what_it_does(keys: KeysOverlay) -> None:
    texts = [label.text() for label in keys.findChildren(QLabel)]
    for entry in action_entries():
        shown = (*entry.keys, *entry.on_canvas, *entry.in_reader)
        if shown:
            assert plain(entry.text) in texts
        for key in shown:
            native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            assert any(native in text.split("  ") for text in texts), f"{entry.id}: {key}"


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Question, SHIFT),
        (Qt.Key.Key_D, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Period, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, ALT),
        (Qt.Key.Key_E, CONTROL),
    ],
)
def test_any_key_puts_the_list_away_and_does_nothing_else(
    desk: Desk, window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    window.presenter.session.select("cepa-2003")
    desk.rest(window)
    before = window.presenter.session.state
    press_key(window, Qt.Key.Key_Question)
    assert overlay(window) is not None
    press_key(window, key, modifiers)
    assert overlay(window) is None
    assert window.presenter.session.state == before
    assert window.presenter.navigator.motion.target is None
    assert QApplication.activeModalWidget() is None


def test_a_click_puts_the_list_away_and_selects_nothing(window: MainWindow, keys: KeysOverlay) -> None:
    click(keys, QPoint(300, 300))
    assert overlay(window) is None
    assert selected(window) is None


def test_a_click_on_the_sheet_itself_puts_it_away_too(window: MainWindow, keys: KeysOverlay) -> None:
    label = keys.findChildren(QLabel)[3]
    click(label, QPoint(2, 2))
    assert overlay(window) is None


def test_keys_work_again_where_they_did_before(desk: Desk, window: MainWindow, keys: KeysOverlay) -> None:
    before = shown_span(window)
    press_key(window, Qt.Key.Key_Space)
    assert window.canvas.hasFocus()
    press_key(window, Qt.Key.Key_Right)
    desk.rest(window)
    assert shown_span(window).start_s > before.start_s


def test_the_list_follows_the_size_of_the_window(window: MainWindow, keys: KeysOverlay, qtbot: QtBot) -> None:
    window.resize(1100, 760)
    qtbot.waitUntil(lambda: keys.size() == window.size())
    assert overlay(window) is keys


def labels_of(keys: KeysOverlay) -> list[QLabel]:
    return [label for label in keys.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [(900, 600), (1440, 900)])
def test_the_list_is_seen_whole_and_nothing_in_it_is_cut(
    window: MainWindow, size: tuple[int, int], theme: ThemeChoice
) -> None:
    window.set_theme_choice(theme)
    window.resize(*size)
    window.show_keys()
    keys = overlay(window)
    assert keys is not None
    for label in labels_of(keys):
        assert label.visibleRegion().boundingRect() == label.rect(), label.text()
        assert label.width() >= label.sizeHint().width(), label.text()
        assert label.height() >= label.sizeHint().height(), label.text()


def test_no_two_lines_of_the_list_overlap(window: MainWindow) -> None:
    window.resize(900, 600)
    window.show_keys()
    keys = overlay(window)
    assert keys is not None
    labels = labels_of(keys)
    for first, second in combinations(labels, 2):
        assert not first.geometry().intersects(second.geometry()), (first.text(), second.text())


def test_every_action_with_a_key_is_listed_once() -> None:
    groups = key_groups(action_entries())
    listed = [line for group in groups for line in group.lines]
    assert len(set(listed)) == len(listed)
    for entry in action_entries():
        keys = [
            QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            for key in (*entry.keys, *entry.on_canvas, *entry.in_reader)
        ]
        assert listed.count(("  ".join(keys), plain(entry.text))) == bool(keys), entry.id


def test_a_small_window_scrolls_the_list_by_key_and_keeps_it(window: MainWindow) -> None:
    window.resize(760, 420)
    window.show_keys()
    keys = overlay(window)
    assert keys is not None
    last = max(labels_of(keys), key=lambda label: label.geometry().bottom())
    assert last.visibleRegion().isEmpty()
    for _ in range(6):
        press_key(window, Qt.Key.Key_PageDown)
    assert overlay(window) is keys
    assert not last.visibleRegion().isEmpty()
    press_key(window, Qt.Key.Key_Space)
    assert overlay(window) is None
