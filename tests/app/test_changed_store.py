"""A store that changes while it is shown: the window shows it as it is, and keeps what it can."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from builders import an_event
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from windows import Desk, bridges, events_in, is_at_rest, selected, shown_span

from timeline_app.app import follower
from timeline_app.app.main_window import MainWindow
from timeline_app.core.bounds import Span
from timeline_app.core.model import Category
from timeline_app.store import columns as columns_module
from timeline_app.store import following
from timeline_app.store.columns import cached_columns
from timeline_app.store.store import EventStore
from timeline_app.timeline import detail

Change = Callable[[EventStore], object]


class Shown:
    """A window on a store of bridges, and changes of that store as the program makes them."""

    def __init__(self, desk: Desk, qtbot: QtBot, path: Path) -> None:
        self.desk, self.qtbot, self.path = desk, qtbot, path
        self.window = desk.window(path)

    def change(self, *changes: Change) -> None:
        """Makes changes one after the other and waits until the window has come to rest after each."""
        for change in changes:
            with self.qtbot.waitSignal(self.window.canvas.span_settled):
                self.window.worker.ask("test", change, self.told, self.fail)
            self.qtbot.waitUntil(lambda: is_at_rest(self.window))

    def told(self, _: object) -> None:
        self.window.presenter.store_changed()

    def fail(self, error: Exception) -> None:
        raise error

    def marks(self) -> set[str]:
        """The events that have a mark, in the view of everything."""
        return set(self.window.canvas.frame().picture.by_event)

    def status(self) -> str:
        return self.window.status._shown.text()


@pytest.fixture
def shown(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Shown:
    return Shown(desk, qtbot, bridges(tmp_path))


def test_an_event_that_is_added_shows_and_is_counted(shown: Shown) -> None:
    shown.change(lambda store: store.put_event(an_event("new", date="1970", category="trade")))
    assert "new" in shown.marks()
    assert events_in(shown.window) == 4
    subtitle = shown.window.top_bar.findChild(QLabel, "subtitle")
    shown.qtbot.waitUntil(lambda: subtitle.text().startswith("4 events"))
    shown.qtbot.waitUntil(lambda: "of 4 events" in shown.status())


def test_an_event_that_is_moved_stands_elsewhere(shown: Shown) -> None:
    before = shown.window.canvas.frame().picture.mark_of("opening").extent.anchor
    shown.change(lambda store: store.put_event(replace(store.event("opening"), date="1963")))
    assert shown.window.canvas.frame().picture.mark_of("opening").extent.anchor < before - 50


def test_an_event_with_another_title_has_the_new_words(shown: Shown) -> None:
    shown.change(lambda store: store.put_event(replace(store.event("opening"), title="Everyone crosses")))
    assert shown.window.canvas.frame().picture.mark_of("opening").label.title == "Everyone crosses"


def test_an_event_that_is_removed_goes_and_is_selected_no_more(shown: Shown) -> None:
    presenter = shown.window.presenter
    presenter.session.select("opening")
    shown.change(lambda store: store.remove_event("opening"))
    assert "opening" not in shown.marks()
    assert selected(shown.window) is None
    presenter.navigator.back()
    shown.desk.rest(shown.window)  # to where it was selected: it is not asked for
    assert events_in(shown.window) == 2


def test_a_removal_that_is_taken_back_shows_the_event_where_it_was(shown: Shown) -> None:
    before = shown.window.canvas.frame().picture.marks
    removed = []
    shown.change(lambda store: removed.append(store.remove_event("opening")))
    shown.change(lambda store: store.put_event(*removed[0]))
    assert shown.window.canvas.frame().picture.marks == before


def test_the_tray_lists_an_event_that_loses_its_date(shown: Shown) -> None:
    assert shown.window.tray.count == 1
    shown.change(lambda store: store.put_event(an_event("new")))
    assert shown.window.tray.count == 2
    shown.change(lambda store: store.remove_event("new"))
    assert shown.window.tray.count == 1


def test_changes_that_come_quickly_are_all_shown(shown: Shown) -> None:
    for number in range(30):
        event = an_event(f"n{number}", date=str(1950 + number))
        shown.window.worker.ask(
            f"test {number}",
            lambda store, event=event: store.put_event(event),
            shown.told,
            shown.fail,
        )
    shown.qtbot.waitUntil(lambda: is_at_rest(shown.window) and events_in(shown.window) == 33)


def test_stepping_from_event_to_event_follows_the_changes(shown: Shown) -> None:
    shown.change(
        lambda store: store.put_event(an_event("first", date="1900")),
        lambda store: store.remove_event("building"),
    )
    shown.window.presenter.navigator.first_event()
    assert selected(shown.window) == "first"
    shown.window.presenter.navigator.next_event()
    assert selected(shown.window) == "opening"
    assert shown.window.presenter.navigator.position_of("opening") == (2, 3)


def test_a_new_category_gets_its_lane_and_its_colour(shown: Shown) -> None:
    def add(store: EventStore) -> None:
        collection = store.collection()
        art = Category("art", "Art", "#009E73")
        store.put_collection(replace(collection, categories=(*collection.categories, art)))
        store.put_event(an_event("new", date="1970", category="art"))

    shown.change(add)
    frame = shown.window.canvas.frame()
    lanes = [lane.key for lane in frame.picture.lanes]
    assert "art" in lanes
    assert frame.picture.mark_of("new").lane == lanes.index("art")
    assert "#009E73" in shown.window.presenter.loaded.colours


def test_very_many_changes_at_once_are_shown_too_and_the_view_stays(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "MOST_FOLLOWED", 3)
    presenter = shown.window.presenter
    presenter.session.select("opening")
    presenter.navigator.follow(Span(0, 10**9))
    shown.desk.rest(shown.window)

    def fill(store: EventStore) -> None:
        for number in range(10):
            store.put_event(an_event(f"n{number}", date=str(1970 + number)))

    shown.change(fill)
    assert events_in(shown.window) == 13
    assert shown_span(shown.window) == Span(0, 10**9)
    assert selected(shown.window) == "opening"
    shown.change(lambda store: store.put_event(an_event("one-more", date="1985")))
    assert events_in(shown.window) == 14


def test_changes_of_another_program_are_shown_with_the_next_of_ours(shown: Shown) -> None:
    with EventStore.open(shown.path) as other:
        other.put_event(an_event("theirs", date="1975"))
    shown.change(lambda store: store.put_event(an_event("ours", date="1976")))
    assert events_in(shown.window) == 5


def test_an_index_with_many_changes_is_built_anew(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(detail, "MOST_CHANGES", 3)
    for number in range(6):
        event = an_event(f"n{number}", date=str(1950 + number))
        shown.change(lambda store, event=event: store.put_event(event))
    loaded = shown.window.presenter.loaded
    assert len(loaded.subject.detail.changes) <= 3
    assert loaded.subject.detail.count_in(Span(-(10**10), 10**10)) == 8


def test_what_was_changed_is_there_at_the_next_start_without_reading_rows(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(columns_module, "FEWEST_CACHED", 1)
    shown = Shown(desk, qtbot, bridges(tmp_path))
    shown.change(lambda store: store.put_event(an_event("new", date="1970")))
    shown.window.close()
    with EventStore.open(shown.path, read_only=True) as store:
        cached = cached_columns(store)
    assert cached is not None
    assert sorted(cached.ids) == ["building", "new", "opening", "second-bridge"]


def test_what_was_changed_is_kept_after_a_while_too(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(columns_module, "FEWEST_CACHED", 1)
    monkeypatch.setattr(follower, "_QUIET_MS", 10)
    shown = Shown(desk, qtbot, bridges(tmp_path))
    shown.change(lambda store: store.put_event(an_event("new", date="1970")))

    def is_kept() -> bool:
        with EventStore.open(shown.path, read_only=True) as store:
            return cached_columns(store) is not None

    qtbot.waitUntil(is_kept)


def test_a_store_that_is_opened_anew_has_the_changes(desk: Desk, shown: Shown) -> None:
    shown.change(lambda store: store.put_event(an_event("new", date="1970")))
    desk.open(shown.window, shown.path)
    assert events_in(shown.window) == 4
    shown.change(lambda store: store.remove_event("new"))
    assert events_in(shown.window) == 3


def test_the_first_event_of_an_empty_store_brings_the_timeline(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "empty.eventstore"
    EventStore.create(path).close()
    window: MainWindow = desk.new_window()
    with qtbot.waitSignal(window.store_shown):
        window.open_path(path)
    window.worker.ask(
        "test",
        lambda store: store.put_event(an_event("first", date="1970")),
        lambda _: window.presenter.store_changed(),
        lambda error: None,
    )
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.views)
