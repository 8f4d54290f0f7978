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

from timeline_app.app.languages import (
    ENGLISH,
    LANGUAGES,
    Language,
    current_language,
    date_in_words,
    error_in_words,
    fault_in_words,
    install_language,
    language_for,
    letters,
    missing_font,
    quoted,
    requoted,
    said,
)
from timeline_app.app.main_window import MainWindow
from timeline_app.app.program import Program
from timeline_app.app.reader.buttons import PassageButton
from timeline_app.core.edtf import EdtfError, parse
from timeline_app.core.faults import Fault, UserError
from timeline_app.core.says import says, says_number

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
    qtbot.waitUntil(lambda: program.window is not before and is_at_rest(program.window), timeout=20_000)
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


def test_what_stores_and_formats_say_is_said_in_the_language_too(application: QApplication) -> None:
    install_language(application, HANS)
    with pytest.raises(EdtfError) as caught:
        parse("2010-13-01")
    assert (
        error_in_words(caught.value)
        == "“2010-13-01”不是日期：没有月份或季节 13（月份为 01 至 12，季节为 21 至 41）（第 6 个字符）"
    )
    assert error_in_words(UserError("as it is")) == "as it is"


def test_a_fault_is_told_with_its_place_in_the_language(application: QApplication) -> None:
    install_language(application, HANT)
    fault = Fault(
        says("there is no event '{0}'", "x"), says("add the event first"), says("excerpt {0}", 3), 7
    )
    assert fault_in_words(fault) == "摘錄 3:7：沒有事件「x」（請先新增該事件）"


def test_many_faults_are_counted_in_the_language(application: QApplication) -> None:
    install_language(application, HANS)
    assert said(says_number("... and {0} more fault", "... and {0} more faults", 3)) == "……另有 3 个错误"


@pytest.mark.parametrize(
    ("language", "title", "words"),
    [(ENGLISH, "“T”", "“a ‘b’ c”"), (HANS, "“T”", "“a ‘b’ c”"), (HANT, "「T」", "「a『b』c」")],
)
def test_quotation_marks_are_those_of_the_language(
    application: QApplication, language: Language, title: str, words: str
) -> None:
    install_language(application, language)
    assert quoted("T") == title
    assert requoted("a “b” c" if language != HANT else "a「b」c") == words


def test_dates_are_written_in_the_language(application: QApplication) -> None:
    spoken = {}
    for language in LANGUAGES:
        install_language(application, language)
        spoken[language.tag] = date_in_words("2010-06-18~")
    assert spoken == {"en": "c. 18 June 2010", "zh-Hans": "约2010年6月18日", "zh-Hant": "約2010年6月18日"}


def test_without_a_chinese_font_the_package_that_has_one_is_named_where_it_is_needed(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(letters, "has_han_font", lambda: False)
    assert missing_font(["Chongqing & Hong Kong"]) == ""
    assert "sudo apt-get install fonts-noto-cjk" in missing_font(["重庆"])
    install_language(application, HANS)
    assert "sudo apt-get install fonts-noto-cjk" in missing_font([])
    monkeypatch.setattr(letters, "has_han_font", lambda: True)
    assert missing_font(["重庆"]) == ""
