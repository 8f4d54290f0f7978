"""The language of the interface: by the system or by choice, and another one while one works."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hands import LEFT, click, point_of
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from windows import Desk, events_in, is_at_rest

from timeline_app.app.languages import ENGLISH, LANGUAGES, current_language, install_language, language_for
from timeline_app.app.main_window import MainWindow
from timeline_app.app.program import Program
from timeline_app.app.reader.buttons import PassageButton

HANS, HANT = LANGUAGES[1], LANGUAGES[2]


@pytest.mark.parametrize(
    ("wished", "tag"),
    [
        (["zh-CN"], "zh-Hans"),
        (["zh-SG"], "zh-Hans"),
        (["zh"], "zh-Hans"),
        (["zh-TW"], "zh-Hant"),
        (["zh-HK"], "zh-Hant"),
        (["zh-Hant-MO"], "zh-Hant"),
        (["zh-Hans-HK"], "zh-Hans"),
        (["en-GB", "zh-CN"], "en"),
        (["de-DE", "zh-TW", "en"], "zh-Hant"),
        (["de-DE"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_system_language_is_followed_where_it_is_spoken(wished: list[str], tag: str) -> None:
    assert language_for("system", wished).tag == tag


def test_what_was_chosen_goes_before_what_the_system_says() -> None:
    assert language_for("zh-Hant", ["en-GB"]).tag == "zh-Hant"


def test_a_language_that_is_not_there_any_more_reads_as_the_systems(desk: Desk) -> None:
    settings = desk.settings()
    settings.set_text("look/language", "tlh")
    assert settings.language == "system"


def switched(program: Program, qtbot: QtBot, desk: Desk, tag: str) -> MainWindow:
    """Chooses a language in the menu, and waits for the window that speaks it."""
    before = program.window
    before.findChild(QAction, f"language.{tag}").trigger()
    qtbot.waitUntil(lambda: program.window is not before and is_at_rest(program.window))
    return program.window


def test_another_language_is_spoken_at_once_and_nothing_is_lost(desk: Desk, qtbot: QtBot) -> None:
    program = desk.program()
    window = program.window
    assert window.presenter is not None
    click(window.canvas.viewport(), point_of(window.canvas, "cepa-2003"))
    desk.rest(window)
    window.actions_by_id["edit.duplicate_event"].trigger()
    qtbot.waitUntil(window.actions_by_id["edit.undo"].isEnabled)
    desk.rest(window)
    click(window.canvas.viewport(), point_of(window.canvas, "cepa-2003"))
    desk.rest(window)
    qtbot.mouseClick(window.reader.event_pane.findChildren(PassageButton)[0], LEFT)
    desk.rest(window)
    state, count, place = window.presenter.session.state, events_in(window), window.geometry()
    article = window.reader.article_pane.text.toPlainText()
    assert state.article is not None

    after = switched(program, qtbot, desk, "zh-Hans")
    assert current_language().tag == "zh-Hans"
    assert after.presenter is not None
    assert after.presenter.session.state == state
    assert after.geometry() == place
    assert after.reader.article_pane.text.toPlainText() == article
    assert events_in(after) == count
    after.actions_by_id["view.back"].trigger()
    desk.rest(after)
    assert after.presenter.session.state == replace(state, article=None)
    after.actions_by_id["edit.undo"].trigger()
    qtbot.waitUntil(lambda: events_in(after) == count - 1)
    after.actions_by_id["edit.redo"].trigger()
    qtbot.waitUntil(lambda: events_in(after) == count)


def test_the_next_start_speaks_the_language_that_was_chosen(desk: Desk, qtbot: QtBot) -> None:
    program = desk.program()
    switched(program, qtbot, desk, "zh-Hant")
    assert desk.settings().language == "zh-Hant"


def test_qt_itself_speaks_the_language_too(application: QApplication) -> None:
    install_language(application, HANT)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    install_language(application, ENGLISH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert current_language() == ENGLISH
