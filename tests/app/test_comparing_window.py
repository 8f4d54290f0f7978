"""Two stores compared in the window: a journey from the File menu to the other event and back."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from windows import Desk, failing, is_at_rest, selected, store_at

from timeline_app import paths
from timeline_app.app.comparing.made import KINDS
from timeline_app.app.comparing.window import ComparisonWindow
from timeline_app.app.main_window import MainWindow
from timeline_app.app.program import Program
from timeline_app.core.model import Contents, Event
from timeline_app.formats.folder import read_folder

ROCKET, AREA, ZHUBAJIE = "rocket-launch-2018", "liangjiang-new-area-2010", "zhubajie-founded-2006"


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """The shipped collection with another title, a coarser and a wrong date, three events less, two more."""
    contents = read_folder(paths.shipped_events())
    events = {event.id: event for event in contents.events}
    for gone in ("cepa-2003", "cloudwalk-founded-2015", "onespace-licence"):
        del events[gone]
    events[ROCKET] = replace(events[ROCKET], title="A small rocket of OneSpace lifts off")
    events[AREA] = replace(events[AREA], date="2010-06")
    events[ZHUBAJIE] = replace(events[ZHUBAJIE], date="2008")
    for new, date in (("bridge", "2009-04-29"), ("airport", "2017-08")):
        events[new] = Event(new, f"Another {new}", date)
    excerpts = tuple(each for each in contents.excerpts if each.event in events)
    collection = replace(contents.collection, title="A second look")
    made = Contents(collection, tuple(events.values()), contents.articles, excerpts)
    return store_at(tmp_path / "other.eventstore", made)


@pytest.fixture
def program(desk: Desk) -> Program:
    return desk.program()


def _compare(program: Program, other: Path, qtbot: QtBot) -> ComparisonWindow:
    """Compares what is open with another store by the File menu; gives the window that opens, at rest."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
        program.window.actions_by_id["file.compare"].trigger()
    qtbot.waitUntil(lambda: bool(program.comparisons) and is_at_rest(program.comparisons[0]), timeout=20_000)
    return program.comparisons[0]


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _words(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.reader.event_pane.findChildren(QLabel))


def test_a_user_sees_what_is_in_both_goes_to_the_other_event_and_nothing_has_changed(
    program: Program, desk: Desk, other: Path, qtbot: QtBot
) -> None:
    before = _sum(desk.first_store), _sum(other)
    recent = desk.settings().recent_stores
    window = _compare(program, other, qtbot)
    counts = [len(window.compared.of_kind(kind)) for kind in KINDS]
    assert counts == [60, 1, 3, 2]
    assert "60" in window.panel.summary.text()
    qtbot.mouseClick(
        window.panel.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=window.panel.view.visualRect(window.panel.view.entries.index(0, 0)).center(),
    )
    first = window.panel.view.entries.entry(0)
    assert selected(window) == first.first_id
    assert window.presenter is not None
    window.presenter.session.select(f"a-{ROCKET}")
    qtbot.waitUntil(lambda: "A second look" in _words(window))
    assert "Both give the same date." in _words(window)
    window.beside_button.click()
    assert selected(window) == f"b-{ROCKET}"
    qtbot.waitUntil(lambda: "A small rocket" in _words(window))
    passing = window.compared.folder.path
    window.close()
    assert not passing.exists()
    assert not program.comparisons
    assert desk.settings().recent_stores == recent
    program.window.close()
    assert (_sum(desk.first_store), _sum(other)) == before


def test_curves_join_the_events_of_a_pair_and_tell_where_dates_contradict(
    program: Program, other: Path, qtbot: QtBot
) -> None:
    window = _compare(program, other, qtbot)
    frame = window.canvas.frame()
    assert frame is not None
    assert window.presenter is not None
    row_of = window.presenter.loaded.subject.columns.row_of
    mine, theirs = row_of(f"a-{ROCKET}"), row_of(f"b-{ROCKET}")
    assert mine is not None
    assert frame.pointed.pairs[mine] == theirs
    assert frame.pointed.disputed == {row_of(f"a-{ZHUBAJIE}"), row_of(f"b-{ZHUBAJIE}")}
    titles = [lane.title for lane in frame.picture.lanes[:2]]
    assert [title[0] for title in titles] == ["A", "B"]
    assert titles[0][1:] == titles[1][1:]


def test_what_would_change_a_store_is_off_and_says_why(program: Program, other: Path, qtbot: QtBot) -> None:
    window = _compare(program, other, qtbot)
    assert window.presenter is not None
    window.presenter.session.select(f"a-{ROCKET}")
    qtbot.waitUntil(lambda: is_at_rest(window))
    for action_id in ("edit.delete_event", "edit.edit_event", "file.open", "view.add_bookmark"):
        action = window.actions_by_id[action_id]
        assert not action.isEnabled(), action_id
        assert "only looked at" in action.toolTip()
    table = window.listing.table
    assert not any(
        table.flags(table.index(0, column)) & Qt.ItemFlag.ItemIsEditable
        for column in range(table.columnCount())
    )
    window.editing.make(lambda store: pytest.fail("a change was made"))
    assert "only looked at" in window.status.currentMessage()
    assert window.actions_by_id["file.export"].isEnabled()


def test_the_list_is_walked_by_key_and_read_aloud(program: Program, other: Path, qtbot: QtBot) -> None:
    window = _compare(program, other, qtbot)
    window.activateWindow()
    window.panel.kinds.setCurrentIndex(1)
    window.panel.take_keys()
    view = window.panel.view
    spoken = view.entries.data(view.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Zhubajie founded, A 2006 · B 2008, in both, perhaps, dates contradict"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert selected(window) == f"a-{ZHUBAJIE}"
    assert window.panel.isVisible()  # the keys stay in the list
    assert view.hasFocus()


def test_a_store_is_not_compared_with_itself(program: Program, desk: Desk, qtbot: QtBot) -> None:
    said = failing(program.window, qtbot, lambda: program.window.comparing.compare_with(desk.first_store))
    assert "choose another one" in said
    assert not program.comparisons


def test_a_folder_can_be_compared_with_and_other_colours_are_followed(program: Program, qtbot: QtBot) -> None:
    program.window.comparing.compare_with(paths.shipped_events())
    qtbot.waitUntil(lambda: bool(program.comparisons) and is_at_rest(program.comparisons[0]), timeout=20_000)
    window = program.comparisons[0]
    assert not window.compared.of_kind("only_a")
    program.window.set_theme_choice("dark")
    assert window.reader.theme.name == "dark"
    window.close()


def test_everything_that_takes_the_focus_has_a_name(program: Program, other: Path, qtbot: QtBot) -> None:
    window = _compare(program, other, qtbot)
    for event_id in (None, f"a-{ROCKET}"):
        if window.presenter is not None and event_id:
            window.presenter.session.select(event_id)
        qtbot.waitUntil(lambda: is_at_rest(window))
        shown = [each for each in window.findChildren(QWidget) if each.isVisible()]
        focusable = [each for each in shown if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        named = [QAccessible.queryAccessibleInterface(each) for each in focusable if not each.focusProxy()]
        assert all(each is not None and each.text(QAccessible.Text.Name).strip() for each in named)
