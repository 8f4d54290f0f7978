"""The File menu: new stores, copies, stores opened before; nothing is ever destroyed."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from builders import an_article, contents_with, some_contents
from hands import LEFT
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot
from windows import Desk, bridges, failing, path_of, shown_span, store_at, title

from timeline_app.app.main_window import MainWindow
from timeline_app.core.calendar import seconds_from_civil
from timeline_app.formats.folder import write_folder
from timeline_app.store.store import EventStore

YEAR_S = 31_557_600


def answer(monkeypatch: pytest.MonkeyPatch, dialog: str, name: Path | str) -> None:
    """Lets a file dialog be answered at once."""
    given = str(name) if dialog == "getExistingDirectory" else (str(name), "")
    monkeypatch.setattr(QFileDialog, dialog, staticmethod(lambda *_args, **_more: given))


def test_a_new_store_is_empty_and_says_what_can_be_done(
    desk: Desk, window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "getSaveFileName", tmp_path / "My timeline")
    with qtbot.waitSignal(window.store_shown):
        window.actions_by_id["file.new"].trigger()
    assert path_of(window) == tmp_path / "My timeline.eventstore"
    assert title(window) == "My timeline"
    assert window.empty_page.isVisible()
    assert not window.canvas.isVisible()
    for action_id in ("view.zoom_in", "view.fit", "event.next", "event.first", "file.export"):
        assert not window.actions_by_id[action_id].isEnabled(), action_id
    assert window.actions_by_id["file.save_copy"].isEnabled()
    window.grab()


def test_each_button_of_the_empty_page_does_what_it_says(
    desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    void = store_at(tmp_path / "void.eventstore", contents_with())
    write_folder(some_contents(), tmp_path / "text")
    answer(monkeypatch, "getOpenFileName", bridges(tmp_path))
    answer(monkeypatch, "getExistingDirectory", tmp_path / "text")
    wanted = {
        "Open folder": desk.data / "bridges.eventstore",
        "Open": tmp_path / "bridges.eventstore",
        "Open the shipped collection": desk.first_store,
    }
    for words, path in wanted.items():
        window = desk.new_window()
        with qtbot.waitSignal(window.store_shown):
            window.open_path(void)
        button = next(each for each in window.empty_page.findChildren(QPushButton) if each.text() == words)
        with qtbot.waitSignal(window.store_shown):
            qtbot.mouseClick(button, LEFT)
        assert path_of(window) == path
        assert window.canvas.isVisible()
        assert window.canvas.hasFocus()


def test_the_words_of_the_empty_page_are_there_to_the_last_line(desk: Desk, tmp_path: Path) -> None:
    window = desk.window(store_at(tmp_path / "void.eventstore", contents_with()))
    words = window.empty_page.words
    assert words.height() >= words.heightForWidth(words.width())


def test_a_store_with_articles_and_no_events_leads_from_the_ones_to_the_others(
    desk: Desk, tmp_path: Path
) -> None:
    article = an_article()
    window = desk.window(
        store_at(tmp_path / "read.eventstore", replace(contents_with(), articles=(article,)))
    )
    page = window.empty_page
    offered = {each.text(): each for each in page.findChildren(QPushButton) if each.isVisible()}
    assert list(offered) == ["Find dated statements", "Article library", "New event", "Bring in articles"]
    assert "1 article." in page.words.text()
    assert not offered["Find dated statements"].isEnabled()
    assert window.actions_by_id["view.search"].isEnabled(), "articles can be searched"
    offered["Article library"].click()
    desk.rest(window)
    assert window.presenter is not None
    window.presenter.session.open_article(article.id, None)
    desk.rest(window)
    assert offered["Find dated statements"].isEnabled()
    offered["Find dated statements"].click()
    assert window.proposals.pane.isVisible()


def test_a_store_without_events_begins_in_the_time_of_which_its_articles_tell(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = store_at(tmp_path / "read.eventstore", contents_with())
    window = desk.window(path)
    assert shown_span(window).length_s > 100 * YEAR_S
    with EventStore.open(path) as store:
        store.put_article(an_article(published="2017"))
    window.follow()
    in_2017 = seconds_from_civil(2017, 7)
    qtbot.waitUntil(lambda: shown_span(window).length_s < 50 * YEAR_S)
    assert shown_span(window).start_s < in_2017 - 38 * YEAR_S < in_2017 < shown_span(window).end_s


def test_a_new_store_never_takes_the_place_of_a_file(
    desk: Desk, window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = tmp_path / "letter.eventstore"
    letter.write_text("Dear editor")
    answer(monkeypatch, "getSaveFileName", letter)
    text = failing(window, qtbot, window.actions_by_id["file.new"].trigger)
    assert "such a file already" in text
    assert letter.read_text() == "Dear editor"
    assert path_of(window) == desk.first_store


def test_a_copy_holds_what_the_store_holds_and_the_store_stays_open(
    desk: Desk, window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "getSaveFileName", tmp_path / "copy.eventstore")
    with qtbot.waitSignal(window.documents.message, check_params_cb=lambda text: "copy.eventstore" in text):
        window.actions_by_id["file.save_copy"].trigger()
    with EventStore.open(tmp_path / "copy.eventstore") as copy, EventStore.open(desk.first_store) as store:
        assert copy.fingerprint() == store.fingerprint()
    assert path_of(window) == desk.first_store


@pytest.mark.parametrize("place", ["the open store itself", "a letter", "a folder that is not there"])
def test_a_copy_never_destroys_what_is_there(
    desk: Desk,
    window: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    place: str,
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear editor")
    places = {
        "the open store itself": desk.first_store,
        "a letter": letter,
        "a folder that is not there": tmp_path / "nowhere" / "copy.eventstore",
    }
    answer(monkeypatch, "getSaveFileName", places[place])
    text = failing(window, qtbot, window.actions_by_id["file.save_copy"].trigger)
    assert str(places[place]) in text
    assert letter.read_text() == "Dear editor"
    window.presenter.session.select("cepa-2003")
    desk.rest(window)
    assert window.reader.event_pane.event_id == "cepa-2003"


@pytest.mark.parametrize("action_id", ["file.new", "file.open", "file.open_folder", "file.save_copy"])
def test_thinking_better_of_it_changes_nothing(
    desk: Desk, window: MainWindow, monkeypatch: pytest.MonkeyPatch, action_id: str
) -> None:
    for dialog in ("getSaveFileName", "getOpenFileName", "getExistingDirectory"):
        answer(monkeypatch, dialog, "")
    window.actions_by_id[action_id].trigger()
    assert not window.worker.is_busy
    assert path_of(window) == desk.first_store


def recent_menu(window: MainWindow) -> QMenu:
    """The recent stores, filled as they are when the menu is pulled down."""
    menu = next(each for each in window.findChildren(QMenu) if each.title() == "Open &recent")
    menu.aboutToShow.emit()
    return menu


def test_stores_opened_before_can_be_opened_again_from_the_menu(
    desk: Desk, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.open(window, bridges(tmp_path, "one & only"))
    names = [action.text() for action in recent_menu(window).actions()]
    assert names[:2] == ["one && only", "chongqing-hong-kong"]
    with qtbot.waitSignal(window.store_shown):
        recent_menu(window).actions()[1].trigger()
    assert path_of(window) == desk.first_store
    assert desk.settings().recent_stores == [desk.first_store, tmp_path / "one & only.eventstore"]


def test_stores_that_are_gone_are_not_offered_and_all_can_be_forgotten(
    desk: Desk, window: MainWindow, tmp_path: Path
) -> None:
    gone = bridges(tmp_path, "gone")
    desk.open(window, gone)
    desk.open(window, desk.first_store)
    shutil.move(gone, tmp_path / "elsewhere.eventstore")
    menu = recent_menu(window)
    assert menu.actions()[0].text() == "chongqing-hong-kong"
    assert "gone" not in [action.text() for action in menu.actions()]
    menu.actions()[-1].trigger()
    menu = recent_menu(window)
    assert not menu.actions()[0].isEnabled()
    assert desk.settings().recent_stores == []
