"""Lanes by names while the store is edited: an event is in its lane at once, and lanes come and go."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from builders import an_event, contents_with
from pytestqt.qtbot import QtBot
from windows import Desk, store_at

from timeline_app.app import loaded
from timeline_app.app.lanes import keeper
from timeline_app.app.main_window import MainWindow
from timeline_app.core.model import Event
from timeline_app.store.planning import put_records, remove_events


@pytest.fixture
def towns(tmp_path: Path) -> Path:
    events = [
        an_event("a", date="2001", places=("Alding",)),
        an_event("b", date="2002", places=("Alding", "Brook")),
        an_event("c", date="2003", places=("Brook",)),
    ]
    return store_at(tmp_path / "towns.eventstore", contents_with(events))


@pytest.fixture
def window(desk: Desk, towns: Path) -> MainWindow:
    """A window with a lane for each town."""
    window = desk.window(towns)
    window.lanes.choices.actions["place"].trigger()
    desk.rest(window)
    return window


@pytest.fixture
def never_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """What an edit shows at once is all there is."""
    monkeypatch.setattr(keeper, "_QUIET_MS", 10_000_000)


def put(desk: Desk, window: MainWindow, qtbot: QtBot, event: Event) -> None:
    """Puts an event into the store as the user does, and waits until it is shown."""
    with qtbot.waitSignal(window.presenter.shown_changed):
        window.editing.make(lambda store: put_records(store, "Put", [event]))


def contents(window: MainWindow) -> dict[str, set[str]]:
    """The ids in each lane."""
    subject = window.presenter.lanes.subject
    found: dict[str, set[str]] = {lane.title: set() for lane in subject.lanes.lanes}
    for row in np.flatnonzero(subject.columns.has_event).tolist():
        found[subject.lanes.lanes[subject.lanes.of_row[row]].title].add(subject.columns.ids[row])
    return found


def check_counts(window: MainWindow) -> None:
    """Headers count what is in the lanes, and the index finds it there."""
    subject = window.presenter.lanes.subject
    counts = Counter(subject.lanes.of_row[subject.columns.has_event].tolist())
    whole = subject.extents.whole()
    for number, lane in enumerate(subject.lanes.lanes):
        assert lane.count == counts[number]
        assert len(subject.detail.rows_in(number, whole)) == lane.count


@pytest.mark.usefixtures("never_read_again")
def test_a_new_event_is_in_its_lane_at_once(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    put(desk, window, qtbot, an_event("d", date="2004", places=("Nowhere", "Brook")))
    assert contents(window) == {"Alding": {"a", "b"}, "Brook": {"c", "d"}}
    check_counts(window)


@pytest.mark.usefixtures("never_read_again")
def test_an_event_that_gets_another_place_changes_lanes_at_once(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    put(desk, window, qtbot, an_event("a", date="2005", places=("Brook",)))
    assert contents(window) == {"Alding": {"b"}, "Brook": {"a", "c"}}
    check_counts(window)


@pytest.mark.usefixtures("never_read_again")
def test_names_without_a_lane_and_no_names_find_one_at_the_end(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    put(desk, window, qtbot, an_event("d", date="2004", places=("Cray",)))
    put(desk, window, qtbot, an_event("e", date="2004"))
    assert contents(window) == {
        "Alding": {"a", "b"},
        "Brook": {"c"},
        "1 other name": {"d"},
        "No place": {"e"},
    }
    check_counts(window)


def test_a_new_name_gets_a_lane_of_its_own_in_a_moment(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    put(desk, window, qtbot, an_event("d", date="2004", places=("Cray",)))
    desk.rest(window)
    assert contents(window) == {"Alding": {"a", "b"}, "Brook": {"c"}, "Cray": {"d"}}
    frame = window.canvas.frame()
    assert [lane.title for lane in frame.picture.lanes] == ["Alding", "Brook", "Cray"]
    assert frame.lane_notes[:3] == ("2 events", "1 of 2 events", "1 event")
    check_counts(window)


def test_a_lane_that_lost_its_last_event_goes(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.presenter.shown_changed):
        window.editing.make(lambda store: remove_events(store, "Remove", ["c"]))
    desk.rest(window)
    assert contents(window) == {"Alding": {"a", "b"}}
    window.actions_by_id["edit.undo"].trigger()
    qtbot.waitUntil(lambda: "Brook" in contents(window))
    desk.rest(window)
    check_counts(window)


def test_an_edit_keeps_lanes_arranged_and_scrolled(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    lanes = window.presenter.lanes
    lanes.arrange(lanes.arrangement.with_hidden(["Alding"]).with_collapsed(["Brook"]))
    put(desk, window, qtbot, an_event("d", date="2004", places=("Alding",)))
    desk.rest(window)
    shown = lanes.subject.lanes
    assert [(lane.title, lane.is_collapsed, lane.count) for lane in shown.lanes] == [("Brook", True, 1)]
    assert [lane.count for lane in shown.hidden] == [3]


def test_one_lane_for_all_follows_edits_too(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    window.lanes.choices.actions["none"].trigger()
    desk.rest(window)
    put(desk, window, qtbot, an_event("d", date="2004"))
    desk.rest(window)
    assert contents(window) == {"All events": {"a", "b", "c", "d"}}
    check_counts(window)


def test_a_large_store_changed_while_its_lanes_are_read_shows_them_right(
    desk: Desk, towns: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loaded, "_MOST_READ_AT_ONCE", 0)
    window = desk.window(towns)
    window.lanes.choices.actions["place"].trigger()
    assert window.presenter.lanes.is_reading
    put(desk, window, qtbot, an_event("d", date="2004", places=("Cray",)))
    desk.rest(window)
    assert contents(window) == {"Alding": {"a", "b"}, "Brook": {"c"}, "Cray": {"d"}}
    check_counts(window)


def test_lanes_by_category_follow_edits_as_ever(desk: Desk, towns: Path, qtbot: QtBot) -> None:
    window = desk.window(towns)
    lanes = window.presenter.lanes
    lanes.arrange(lanes.arrangement.with_hidden(["trade"]))
    put(desk, window, qtbot, an_event("d", date="2004", category="politics"))
    desk.rest(window)
    assert contents(window)["Politics"] == {"d"}
    check_counts(window)
