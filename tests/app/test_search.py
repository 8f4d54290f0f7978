"""Search in the window: as one types, listed with why, lit on the timeline, walked by Enter, ended by Esc."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from builders import a_collection, an_article, an_event, an_excerpt
from hands import CONTROL, SHIFT, click, press_key
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from windows import Desk, selected, store_at

from timeline_app.app.main_window import MainWindow
from timeline_app.app.search import indexing
from timeline_app.app.search.help import QueryHelp
from timeline_app.core.model import Contents
from timeline_app.core.query import parse
from timeline_app.store.store import EventStore

Key = Qt.Key


def rest(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.search.indexing.is_busy, timeout=10_000)
    desk.rest(window)


def search(desk: Desk, window: MainWindow, qtbot: QtBot, words: str) -> None:
    """Types into the line as a hand does."""
    press_key(window, Key.Key_Slash)
    qtbot.keyClicks(window.search.line.field, words)
    rest(desk, window, qtbot)


def listed(window: MainWindow) -> list[str]:
    model = window.search.panel.model
    return [model.hit(row).id for row in range(model.rowCount())]


def lit(window: MainWindow) -> set[str]:
    """The events that stand out on the timeline."""
    frame = window.canvas.frame()
    assert frame is not None
    assert frame.pointed.found is not None
    ids = window.presenter.loaded.subject.columns.ids if window.presenter else ()
    return {ids[row] for row in np.flatnonzero(frame.pointed.found.found.is_event).tolist()}


def is_dimmed(window: MainWindow) -> bool:
    frame = window.canvas.frame()
    assert frame is not None
    return frame.pointed.found is not None


def test_what_one_types_is_found_listed_and_lit(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    search(desk, window, qtbot, "rocket")
    assert listed(window)[0] == "rocket-launch-2018"
    assert set(listed(window)) == lit(window)
    assert window.search.panel.events.text() == "4 events"
    assert window.search.panel.articles.text() == "1 article"


def test_found_events_have_words_on_the_timeline(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    search(desk, window, qtbot, "rocket")
    frame = window.canvas.frame()
    assert frame is not None
    assert all(frame.picture.mark_of(event_id) is not None for event_id in listed(window))


def test_a_word_that_is_not_complete_yet_finds_what_begins_so(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    search(desk, window, qtbot, "rock")
    assert "rocket-launch-2018" in listed(window)


def test_ctrl_f_leads_to_the_line_too(window: MainWindow) -> None:
    press_key(window, Key.Key_F, CONTROL)
    assert window.search.line.field.hasFocus()


def test_enter_walks_the_hits_and_shift_enter_walks_back(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    search(desk, window, qtbot, "rocket")
    first, second, *_, last = listed(window)
    for key, modifiers, expected in (
        (Key.Key_Return, Qt.KeyboardModifier.NoModifier, first),
        (Key.Key_Return, Qt.KeyboardModifier.NoModifier, second),
        (Key.Key_Return, SHIFT, first),
        (Key.Key_Return, SHIFT, last),
        (Key.Key_Return, Qt.KeyboardModifier.NoModifier, first),
    ):
        press_key(window, key, modifiers)
        rest(desk, window, qtbot)
        assert selected(window) == window.search.current == expected
        assert window.search.panel.list.row == listed(window).index(expected)
    assert window.search.line.field.hasFocus()


def test_the_arrow_keys_point_at_a_hit_and_enter_goes_there(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    search(desk, window, qtbot, "rocket")
    for _ in range(2):
        press_key(window, Key.Key_Down)
    assert selected(window) is None
    press_key(window, Key.Key_Return)
    rest(desk, window, qtbot)
    assert selected(window) == listed(window)[1]


def test_keys_walk_the_hits_from_the_timeline_too(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    search(desk, window, qtbot, "rocket")
    window.canvas.setFocus()
    press_key(window, Key.Key_F4)
    press_key(window, Key.Key_F4)
    rest(desk, window, qtbot)
    assert selected(window) == listed(window)[1]
    press_key(window, Key.Key_F4, SHIFT)
    rest(desk, window, qtbot)
    assert selected(window) == listed(window)[0]


def test_esc_ends_the_search_and_gives_the_keys_back_to_the_timeline(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    search(desk, window, qtbot, "rocket")
    assert window.search.panel.isVisible()
    press_key(window, Key.Key_Escape)
    rest(desk, window, qtbot)
    assert window.search.line.text == ""
    assert not window.search.panel.isVisible()
    assert not is_dimmed(window)
    assert window.canvas.hasFocus()


def test_a_click_on_a_hit_shows_its_event(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    search(desk, window, qtbot, "rocket")
    hits = window.search.panel.list
    click(hits.viewport(), hits.visualRect(hits.model().index(2, 0)).center())
    rest(desk, window, qtbot)
    assert selected(window) == listed(window)[2]


def test_an_article_opens_at_the_words_that_were_found(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    search(desk, window, qtbot, "railways")
    window.search.panel.articles.click()
    rest(desk, window, qtbot)
    press_key(window, Key.Key_Return)
    rest(desk, window, qtbot)
    assert window.presenter is not None
    article = window.presenter.session.state.article
    assert article is not None
    assert article.article == listed(window)[0]
    bar = window.reader.article_pane.find_bar
    assert bar.isVisible()
    assert bar.field.text().lower().startswith("railways")
    assert bar.count_text.startswith("1 of")


def test_where_only_articles_say_it_they_are_listed_at_once(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    window = desk.window(_store(tmp_path))
    search(desk, window, qtbot, "mayor")
    assert window.search.panel.shows_articles
    assert listed(window) == ["daily"]
    assert QApplication.focusWidget() is window.search.line.field


def test_a_misspelt_word_is_offered_as_it_was_meant(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    search(desk, window, qtbot, "liangjang")
    assert "Did you mean" in window.search.panel.nothing_text
    assert not is_dimmed(window)
    window.search.panel.meant.click()
    rest(desk, window, qtbot)
    assert window.search.line.text == "liangjiang"
    assert listed(window)


def test_a_condition_that_cannot_be_read_is_told_and_the_hits_stay(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    search(desk, window, qtbot, "rocket")
    before = listed(window)
    qtbot.keyClicks(window.search.line.field, " after:soon")
    rest(desk, window, qtbot)
    assert "after" in window.search.panel.note_text
    assert listed(window) == before


def test_conditions_narrow_what_is_found(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    search(desk, window, qtbot, "rocket before:2018 ")
    assert listed(window) == ["rocket-project-start-2016"]


def test_what_a_filter_hides_is_not_listed_but_told(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    search(desk, window, qtbot, "rocket")
    before = listed(window)
    window.filters.set_query(parse("before:2018"))
    rest(desk, window, qtbot)
    qtbot.waitUntil(lambda: 0 < len(listed(window)) < len(before))
    assert "hidden" in window.search.panel.note_text
    assert lit(window) == set(listed(window))


def test_chinese_characters_are_found_wherever_they_stand(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    window = desk.window(_store(tmp_path))
    window.search.take_keys()
    window.search.line.field.setText("大橋")
    rest(desk, window, qtbot)
    assert listed(window) == ["bridge"]


def test_an_edit_is_found_at_once_and_what_is_deleted_no_longer(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    search(desk, window, qtbot, "rocket")
    before = listed(window)
    press_key(window, Key.Key_Return)
    rest(desk, window, qtbot)
    window.canvas.setFocus()
    press_key(window, Key.Key_Delete)
    rest(desk, window, qtbot)
    qtbot.waitUntil(lambda: listed(window) == before[1:])
    assert lit(window) == set(before[1:])
    window.actions_by_id["edit.undo"].trigger()
    rest(desk, window, qtbot)
    qtbot.waitUntil(lambda: listed(window) == before)


def test_what_was_searched_for_is_offered_again(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    search(desk, window, qtbot, "rocket")
    press_key(window, Key.Key_Return)
    press_key(window, Key.Key_Escape)
    again = desk.window()
    press_key(again, Key.Key_Slash)
    press_key(again, Key.Key_Down)
    menu = again.search.line.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["rocket"]
    menu.actions()[0].trigger()
    menu.close()
    rest(desk, again, qtbot)
    assert again.search.line.text == "rocket"


def test_help_on_what_can_be_typed_is_in_place(window: MainWindow) -> None:
    window.search.line.help_button.click()
    sheet = window.search.line.findChild(QueryHelp)
    assert sheet is not None
    assert sheet.isVisible()
    sheet.close()


def test_a_hit_is_read_aloud_with_where_it_was_found(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    search(desk, window, qtbot, "rocket")
    hits = window.search.panel.list
    words = hits.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("Chongqing Liangjiang Star rocket launched, 17 May 2018 · title, summary")


def test_more_hits_are_read_as_one_scrolls(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    events = tuple(an_event(f"e{number:03}", title=f"Fair {number}", date="1950") for number in range(180))
    window = desk.window(store_at(tmp_path / "many.eventstore", Contents(a_collection(), events)))
    search(desk, window, qtbot, "fair")
    assert window.search.panel.events.text() == "180 events"
    assert len(listed(window)) < 180
    model = window.search.panel.model
    while model.rowCount() < 180:
        count = model.rowCount()
        window.search.panel.list.scrollToBottom()
        qtbot.waitUntil(lambda count=count: model.rowCount() > count)
    rest(desk, window, qtbot)
    assert sorted(listed(window)) == sorted(event.id for event in events)


def test_walking_goes_on_beyond_the_hits_that_were_read_first(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    events = tuple(an_event(f"e{number:03}", title=f"Fair {number}", date="1950") for number in range(60))
    window = desk.window(store_at(tmp_path / "many.eventstore", Contents(a_collection(), events)))
    search(desk, window, qtbot, "fair")
    for _ in range(50):
        window.search.step(1)
    window.search.step(1)
    rest(desk, window, qtbot)
    qtbot.waitUntil(lambda: window.search.current == listed(window)[50])


def test_while_there_is_no_index_titles_are_searched_and_it_is_said(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The index of a large store is built in a process of its own, and kept."""
    monkeypatch.setattr(indexing, "FEW_EVENTS", 0)
    monkeypatch.setattr(indexing.Indexing, "_build", lambda _: None)
    path = _store(tmp_path)
    window = desk.window(path)
    search(desk, window, qtbot, "bridge")
    assert listed(window) == ["second"]
    assert "Titles only" in window.search.panel.note_text


def test_the_index_of_a_large_store_is_built_beside_the_window(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "FEW_EVENTS", 0)
    window = desk.window(_store(tmp_path))
    press_key(window, Key.Key_Slash)
    qtbot.keyClicks(window.search.line.field, "steel")
    rest(desk, window, qtbot)
    assert listed(window) == ["bridge"]
    assert window.search.panel.note_text == ""


def test_another_store_is_searched_once_it_is_open(
    desk: Desk, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    search(desk, window, qtbot, "rocket")
    desk.open(window, _store(tmp_path))
    rest(desk, window, qtbot)
    assert window.search.line.text == ""
    assert not is_dimmed(window)
    search(desk, window, qtbot, "bridge")
    assert listed(window) == ["second"]


def test_searching_leaves_no_file_beside_a_store(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    path = _store(tmp_path)
    window = desk.window(path)
    search(desk, window, qtbot, "bridge")
    desk.close()
    assert [each.name for each in path.parent.iterdir() if "eventstore" in each.name] == [path.name]
    with EventStore.open(path) as store:
        assert len(list(store.events())) == 2


def _store(tmp_path: Path) -> Path:
    article = an_article("daily", text="The mayor said a tunnel would be dug by 1970. He smiled.")
    events = (
        an_event("bridge", title="大桥通车", summary="It is made of steel", date="1960"),
        an_event("second", title="A bridge is planned", date="1961"),
    )
    excerpt = an_excerpt("a tunnel would be dug", article, "bridge")
    contents = Contents(a_collection(), events, (article,), (excerpt,))
    return store_at(tmp_path / "own.eventstore", contents)
