"""Changes that the user makes: saved at once, with undo and redo, whatever others do to the store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from builders import an_event, contents_with
from hands import CONTROL, SHIFT, click, point_of, press_key
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from windows import Desk, bridges, events_in, failing, message, path_of, selected, shown_span, store_at

from timeline_app.app.edits import Edits, edits
from timeline_app.app.main_window import MainWindow
from timeline_app.app.worker import Worker
from timeline_app.core.changes import Change
from timeline_app.core.faults import UserError
from timeline_app.core.model import Event
from timeline_app.store import planning
from timeline_app.store.errors import StoreError
from timeline_app.store.store import EventStore

Key = Qt.Key
BUREAU = "southern-bureau-1939"


@pytest.fixture
def small(bare_desk: Desk, tmp_path: Path) -> MainWindow:
    """A window on the store of three events about bridges, at rest."""
    return bare_desk.window(bridges(tmp_path))


def choose(window: MainWindow, event_id: str | None) -> None:
    assert window.presenter is not None
    window.presenter.session.select(event_id)


def press(desk: Desk, window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    press_key(window, key) if modifiers is None else press_key(window, key, modifiers)
    desk.rest(window)


def delete(desk: Desk, window: MainWindow, event_id: str) -> None:
    choose(window, event_id)
    desk.rest(window)
    press(desk, window, Key.Key_Delete)


def undo(desk: Desk, window: MainWindow) -> None:
    press(desk, window, Key.Key_Z, CONTROL)


def redo(desk: Desk, window: MainWindow) -> None:
    press(desk, window, Key.Key_Z, CONTROL | SHIFT)


def in_store(window: MainWindow) -> list[str]:
    """The events in the file, as another program sees them."""
    with EventStore.open(path_of(window), read_only=True) as store:
        return [event.id for event in store.events()]


def words(window: MainWindow, action_id: str) -> str:
    return window.actions_by_id[action_id].text()


def test_the_delete_key_deletes_the_event_that_was_clicked_and_undo_brings_it_back_with_its_sources(
    desk: Desk, window: MainWindow
) -> None:
    with EventStore.open(path_of(window), read_only=True) as store:
        before = store.fingerprint()
    press(desk, window, Key.Key_Home)
    click(window.canvas.viewport(), point_of(window.canvas, BUREAU))
    desk.rest(window)
    sources = len(window.reader.event_pane.findChildren(object))
    press(desk, window, Key.Key_Delete)
    assert BUREAU not in in_store(window)
    assert events_in(window) == 63
    assert selected(window) is None
    undo(desk, window)
    with EventStore.open(path_of(window), read_only=True) as store:
        assert store.fingerprint() == before
    assert events_in(window) == 64
    assert selected(window) == window.reader.event_pane.event_id == BUREAU
    assert len(window.reader.event_pane.findChildren(object)) == sources
    assert point_of(window.canvas, BUREAU) is not None


def test_the_menu_names_what_can_be_undone_and_redone(bare_desk: Desk, small: MainWindow) -> None:
    assert words(small, "edit.undo") == "&Undo"
    assert not small.actions_by_id["edit.undo"].isEnabled()
    delete(bare_desk, small, "opening")
    assert words(small, "edit.undo") == "&Undo Delete “The bridge opens”"
    assert small.actions_by_id["edit.undo"].isEnabled()
    assert not small.actions_by_id["edit.redo"].isEnabled()
    undo(bare_desk, small)
    assert words(small, "edit.redo") == "&Redo Delete “The bridge opens”"
    assert not small.actions_by_id["edit.undo"].isEnabled()


def test_a_title_with_an_ampersand_and_a_long_one_make_a_sound_menu(bare_desk: Desk, tmp_path: Path) -> None:
    event = an_event(title="Sand & gravel: " + "more " * 20, date="1990")
    window = bare_desk.window(store_at(tmp_path / "a.eventstore", contents_with([event])))
    delete(bare_desk, window, "opening")
    assert words(window, "edit.undo") == "&Undo Delete “Sand && gravel: more more more more more…”"


def test_every_change_is_undone_and_redone_in_order(bare_desk: Desk, small: MainWindow) -> None:
    states = [in_store(small)]
    for event_id in ("opening", "building", "second-bridge"):
        delete(bare_desk, small, event_id)
        states.append(in_store(small))
    assert states[-1] == []
    assert small.pages.currentWidget() is small.empty_page
    for state in reversed(states[:-1]):
        undo(bare_desk, small)
        assert in_store(small) == state
    assert small.pages.currentWidget() is small.views
    for state in states[1:]:
        redo(bare_desk, small)
        assert in_store(small) == state


def test_steps_asked_for_faster_than_the_disk_are_taken_one_after_the_other(
    bare_desk: Desk, small: MainWindow
) -> None:
    delete(bare_desk, small, "opening")
    delete(bare_desk, small, "building")
    for _ in range(4):
        small.actions_by_id["edit.undo"].trigger()
    bare_desk.rest(small)
    assert len(in_store(small)) == 3
    assert message(small) is None


def test_nothing_is_deleted_while_no_event_is_selected(bare_desk: Desk, small: MainWindow) -> None:
    assert not small.actions_by_id["edit.delete_event"].isEnabled()
    press(bare_desk, small, Key.Key_Delete)
    assert len(in_store(small)) == 3


def test_a_duplicate_has_the_same_sources_and_is_selected(bare_desk: Desk, small: MainWindow) -> None:
    choose(small, "opening")
    bare_desk.rest(small)
    press(bare_desk, small, Key.Key_D, CONTROL)
    assert selected(small) == "opening-2"
    with EventStore.open(path_of(small), read_only=True) as store:
        assert store.event("opening-2") == replace(
            store.event("opening"), id="opening-2", title="The bridge opens (copy)"
        )
        assert [each.quote for each in store.excerpts("opening-2")] == [
            each.quote for each in store.excerpts("opening")
        ]
    undo(bare_desk, small)
    assert len(in_store(small)) == 3
    assert selected(small) is None


def test_the_view_stays_where_it_is_when_an_event_goes(desk: Desk, window: MainWindow) -> None:
    press(desk, window, Key.Key_W)
    before = shown_span(window)
    delete(desk, window, BUREAU)
    assert shown_span(window) == before


def test_an_article_stays_open_and_has_one_passage_less(desk: Desk, window: MainWindow) -> None:
    assert window.presenter is not None
    choose(window, BUREAU)
    desk.rest(window)
    article = window.presenter.loaded.subject.articles[0].id
    window.presenter.session.open_article(article, None)
    desk.rest(window)
    with EventStore.open(path_of(window), read_only=True) as store:
        other = next(each.event for each in store.excerpts(article_id=article) if each.event != BUREAU)
    passages = window.presenter._passages
    assert passages is not None
    window.editing.make(lambda store: planning.remove_events(store, "Delete", [other]))
    desk.rest(window)
    assert window.reader.article_pane.isVisible()
    assert selected(window) == BUREAU
    after = window.presenter._passages
    assert after is not None
    assert {each.event.id for each in passages.passages} - {each.event.id for each in after.passages} == {
        other
    }


def test_going_back_to_an_event_that_was_deleted_shows_no_event_and_no_error(
    bare_desk: Desk, small: MainWindow
) -> None:
    choose(small, "building")
    delete(bare_desk, small, "opening")
    for _ in range(3):
        small.actions_by_id["view.back"].trigger()
        bare_desk.rest(small)
        assert message(small) is None
        assert small.reader.event_pane.event_id in ("building", None)


def test_a_change_by_another_program_is_not_undone_and_what_was_before_still_can_be(
    bare_desk: Desk, small: MainWindow, qtbot: QtBot
) -> None:
    delete(bare_desk, small, "building")
    delete(bare_desk, small, "opening")
    with EventStore.open(path_of(small)) as other:
        other.put_event(an_event("opening", title="Theirs"))
    text = failing(small, qtbot, small.actions_by_id["edit.undo"].trigger)
    assert "changed meanwhile" in text
    assert "event 'opening' is there already" in text
    bare_desk.rest(small)
    assert events_in(small) == 2  # theirs is shown
    with EventStore.open(path_of(small), read_only=True) as other:
        assert other.event("opening").title == "Theirs"
    small.actions_by_id["edit.undo"].trigger()
    bare_desk.rest(small)
    assert "building" in in_store(small)


def test_what_cannot_be_undone_now_for_a_full_disk_can_be_undone_later(
    bare_desk: Desk, small: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreError("the disk is full")

    delete(bare_desk, small, "opening")
    with monkeypatch.context() as patch:
        patch.setattr(edits, "apply_change", full)
        assert "disk is full" in failing(small, qtbot, small.actions_by_id["edit.undo"].trigger)
    small.actions_by_id["edit.undo"].trigger()
    bare_desk.rest(small)
    assert "opening" in in_store(small)


def test_another_store_begins_with_nothing_to_undo(
    bare_desk: Desk, small: MainWindow, tmp_path: Path
) -> None:
    delete(bare_desk, small, "opening")
    bare_desk.open(small, bridges(tmp_path, "other"))
    assert not small.actions_by_id["edit.undo"].isEnabled()
    undo(bare_desk, small)
    assert len(in_store(small)) == 3


def test_a_change_is_there_after_closing_without_a_question(
    bare_desk: Desk, small: MainWindow, tmp_path: Path
) -> None:
    delete(bare_desk, small, "opening")
    path = path_of(small)
    small.close()
    with EventStore.open(path, read_only=True) as store:
        assert "opening" not in [event.id for event in store.events()]


# The list of changes by itself


@pytest.fixture
def listed(qtbot: QtBot, tmp_path: Path) -> Callable[[], tuple[Edits, list[str]]]:
    """Edits of a store without a window, and what they told."""

    def make() -> tuple[Edits, list[str]]:
        told: list[str] = []
        found = Edits(worker)
        found.made.connect(lambda outcome: told.append(f"made {outcome.change.name}"))
        found.undone.connect(lambda outcome: told.append(f"undone {outcome.change.name}"))
        found.redone.connect(lambda outcome: told.append(f"redone {outcome.change.name}"))
        found.failed.connect(lambda error: told.append(f"failed: {error}"))
        return found, told

    worker = Worker()
    path = store_at(tmp_path / "a.eventstore", contents_with())
    opened: list[object] = []
    worker.open_store(path, lambda store: store.path, opened.append, opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    yield make
    worker.stop()


def adding(event_id: str) -> Callable[[EventStore], Change]:
    event: Event = an_event(event_id)
    return lambda store: planning.put_records(store, event_id, [event])


def test_a_change_that_fails_takes_the_wishes_behind_it_along(
    listed: Callable[[], tuple[Edits, list[str]]], qtbot: QtBot
) -> None:
    def fail(store: EventStore) -> Change:
        raise UserError("no")

    made, told = listed()
    made.make(adding("a"))
    made.make(fail)
    made.make(adding("b"))
    qtbot.waitUntil(lambda: len(told) == 2)
    made.undo()
    made.redo()
    made.make(adding("c"))
    qtbot.waitUntil(lambda: len(told) == 5)
    assert told == ["made a", "failed: no", "undone a", "redone a", "made c"]


def test_a_change_of_nothing_is_no_step_to_undo(
    listed: Callable[[], tuple[Edits, list[str]]], qtbot: QtBot
) -> None:
    made, told = listed()
    made.make(adding("a"))
    made.make(adding("a"))
    made.undo()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["made a", "undone a"]
    assert made.undo_name is None


def test_a_new_change_takes_the_place_of_those_that_were_undone(
    listed: Callable[[], tuple[Edits, list[str]]], qtbot: QtBot
) -> None:
    made, told = listed()
    for wish in (made.make, lambda _: made.undo(), made.make):
        wish(adding(f"event-{len(told)}"))
        qtbot.waitUntil(lambda: not made._is_busy)
    assert (made.undo_name, made.redo_name) == ("event-2", None)
