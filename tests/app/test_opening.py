"""Opening: what a start shows, what becomes of folders and files, and that a fault leaves what was open."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from builders import an_event, contents_with, some_contents
from hands import LEFT, NO_KEY
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from windows import Desk, bridges, events_in, failing, message, path_of, selected, shown_span, store_at, title

from timeline_app.app.main_window import MainWindow
from timeline_app.core.calendar import seconds_from_civil
from timeline_app.formats.folder import write_folder
from timeline_app.store import planning
from timeline_app.store.store import EventStore

# Starts


def test_the_first_start_makes_a_store_of_the_users_own_from_the_shipped_collection(bare_desk: Desk) -> None:
    window = bare_desk.window()
    assert path_of(window) == bare_desk.first_store
    assert events_in(window) == 64
    assert title(window) == "Chongqing & Hong Kong"
    assert bare_desk.settings().last_store == bare_desk.first_store


def test_the_next_start_opens_the_store_opened_last(desk: Desk, tmp_path: Path) -> None:
    first = desk.window()
    desk.open(first, bridges(tmp_path))
    desk.close()
    assert path_of(desk.window()) == tmp_path / "bridges.eventstore"


def test_a_start_with_a_store_named_opens_that_one(desk: Desk, tmp_path: Path) -> None:
    window = desk.window(bridges(tmp_path))
    assert title(window) == "Bridges"
    assert events_in(window) == 3
    assert desk.settings().last_store == tmp_path / "bridges.eventstore"


def test_a_start_after_the_last_store_was_deleted_opens_the_users_own(desk: Desk, tmp_path: Path) -> None:
    desk.window(bridges(tmp_path))
    desk.close()
    for file in tmp_path.glob("bridges.eventstore*"):
        file.unlink()
    assert path_of(desk.window()) == desk.first_store


def test_a_start_with_a_damaged_last_store_says_so_and_the_shipped_one_can_be_opened(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    damaged = tmp_path / "damaged.eventstore"
    damaged.write_bytes(b"nothing of ours")
    desk.settings().last_store = damaged
    window = desk.new_window()
    assert "not an event store" in failing(window, qtbot, lambda: window.open_path(None))
    with qtbot.waitSignal(window.store_shown):
        window.actions_by_id["file.open_shipped"].trigger()
    assert events_in(window) == 64


def test_the_users_own_store_is_kept_with_what_was_changed_in_it(desk: Desk) -> None:
    with EventStore.open(desk.first_store) as store:
        store.remove_event("cepa-2003")
    window = desk.window()
    assert events_in(window) == 63


def test_the_window_can_be_closed_while_a_store_is_being_opened(bare_desk: Desk) -> None:
    window = bare_desk.new_window()
    window.open_path(None)
    window.close()
    QApplication.processEvents()
    assert window.presenter is None
    assert bare_desk.first_store.exists()


# Folders


def test_a_folder_becomes_a_store_in_the_users_data_folder(desk: Desk, tmp_path: Path) -> None:
    write_folder(some_contents(), tmp_path / "text")
    window = desk.window(tmp_path / "text")
    assert path_of(window) == desk.data / "bridges.eventstore"
    assert events_in(window) == 3


def test_the_same_folder_opens_the_same_store_and_a_changed_one_gets_a_new_one(
    desk: Desk, tmp_path: Path
) -> None:
    folder = tmp_path / "text"
    write_folder(some_contents(), folder)
    window = desk.window(folder)
    first = path_of(window)
    desk.open(window, folder)
    assert path_of(window) == first
    write_folder(contents_with([an_event(date="1966")]), folder)
    desk.open(window, folder)
    assert path_of(window) == desk.data / "bridges-2.eventstore"
    assert events_in(window) == 1
    with EventStore.open(first, read_only=True) as kept:
        assert len(list(kept.events())) == 3


def test_a_folder_opened_again_leads_to_what_was_changed_since(desk: Desk, tmp_path: Path) -> None:
    write_folder(some_contents(), tmp_path / "folder")
    window = desk.window(tmp_path / "folder")
    path = path_of(window)
    window.editing.make(lambda store: planning.remove_events(store, "Delete", ["opening"]))
    desk.rest(window)
    desk.open(window, tmp_path / "folder")
    assert (path_of(window), events_in(window)) == (path, 2)


def test_a_broken_folder_shows_its_faults_with_file_and_line_and_leaves_what_was_open(
    desk: Desk, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "text"
    write_folder(some_contents(), folder)
    event = folder / "opening.md"
    event.write_text(event.read_text("utf-8").replace("date: 1966-05-04", "date: 1966-13-04"), "utf-8")
    text = failing(window, qtbot, lambda: window.open_path(folder))
    assert "opening.md:3" in text
    assert "1966-13-04" in text
    assert path_of(window) == desk.first_store
    assert not (desk.data / "bridges.eventstore").exists()
    assert desk.settings().last_store == desk.first_store


def test_of_very_many_faults_the_first_are_shown_and_the_others_counted(
    desk: Desk, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "text"
    write_folder(contents_with([an_event(f"e{number:02}", date="1966") for number in range(40)]), folder)
    for file in folder.glob("e*.md"):
        file.write_text(file.read_text("utf-8").replace("date: 1966", "date: sometime"), "utf-8")
    lines = failing(window, qtbot, lambda: window.open_path(folder)).splitlines()
    assert len(lines) == 13
    assert "28 more" in lines[-1]


# Files that cannot be opened


def missing(path: Path) -> None:
    path.unlink(missing_ok=True)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def foreign(path: Path) -> None:
    path.write_text("a letter to the editor, long enough to be a file of its own " * 20)


def foreign_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()


def cut_off(path: Path) -> None:
    store_at(path, some_contents())
    path.write_bytes(path.read_bytes()[:8192])


@pytest.mark.parametrize("spoil", [missing, empty, foreign, foreign_database, cut_off])
def test_what_is_no_store_gives_a_sentence_and_leaves_what_was_open(
    desk: Desk, window: MainWindow, tmp_path: Path, qtbot: QtBot, spoil: Callable[[Path], None]
) -> None:
    path = tmp_path / "some.eventstore"
    spoil(path)
    window.presenter.session.select("cepa-2003")
    desk.rest(window)
    text = failing(window, qtbot, lambda: window.open_path(path))
    assert str(path) in text
    assert "Traceback" not in text
    assert window.status.currentMessage() == "", "nothing is being opened any more"
    assert path_of(window) == desk.first_store
    assert selected(window) == "cepa-2003"
    window.presenter.session.select("rocket-launch-2018")
    desk.rest(window)
    assert window.reader.event_pane.event_id == "rocket-launch-2018", "the store before still answers"
    assert path not in desk.settings().recent_stores


def test_messages_show_a_path_as_it_is_written(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.open_path(tmp_path / "<b>bold</b>.eventstore")
    qtbot.waitUntil(lambda: message(window) is not None)
    box = message(window)
    assert box is not None
    assert box.textFormat() == Qt.TextFormat.PlainText
    box.accept()


def test_a_message_that_was_put_away_is_gone(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    failing(window, qtbot, lambda: window.open_path(tmp_path / "missing"))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(QWidget, "qt_msgbox_label") == []


# From one store to another


def test_another_store_comes_with_nothing_selected_and_no_way_back_to_the_one_before(
    desk: Desk, window: MainWindow, tmp_path: Path
) -> None:
    window.presenter.session.select("cepa-2003")
    desk.rest(window)
    desk.open(window, bridges(tmp_path))
    assert selected(window) is None
    assert window.reader.event_pane.event_id is None
    assert not window.actions_by_id["view.back"].isEnabled()
    assert "3 events" in window.findChild(QLabel, "subtitle").text()


def test_the_store_before_no_longer_listens(desk: Desk, window: MainWindow, tmp_path: Path) -> None:
    before = window.presenter
    at_close = before.session.state
    desk.open(window, bridges(tmp_path))
    window.canvas.event_activated.emit("opening")
    window.actions_by_id["view.zoom_in"].trigger()
    desk.rest(window)
    assert before.session.state == at_close
    assert selected(window) == "opening"


def test_the_status_line_tells_of_the_new_store_even_where_the_span_is_the_same(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    window = desk.window(bridges(tmp_path, view="1950/2025"))
    line = window.status.findChildren(QLabel)
    qtbot.waitUntil(lambda: any("of 3 events" in label.text() for label in line))
    other = contents_with([an_event(date="1966")], view="1950/2025")
    desk.open(window, store_at(tmp_path / "other.eventstore", other))
    qtbot.waitUntil(lambda: any("of 1 event" in label.text() for label in line))


def test_a_click_while_another_store_is_being_opened_troubles_nobody(
    desk: Desk, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = bridges(tmp_path)
    with qtbot.waitSignal(window.worker.busy_changed, check_params_cb=lambda is_busy: is_busy):
        window.open_path(path)
    shown: list[object] = []
    window.store_shown.connect(shown.append)
    while not shown:  # keep clicking events of the old store until the new one is there
        for event_id in ("cepa-2003", "rocket-launch-2018"):
            window.presenter.session.select(event_id)
        QApplication.processEvents()
    desk.rest(window)
    assert message(window) is None
    assert window.reader.event_pane.event_id is None


def test_of_two_stores_opened_at_once_the_later_is_shown_and_answers(
    desk: Desk, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    one, other = bridges(tmp_path, "one"), bridges(tmp_path, "other")
    window.open_path(one)
    window.open_path(other)
    qtbot.waitUntil(lambda: path_of(window) == other)
    desk.rest(window)
    assert path_of(window) == other
    window.presenter.session.select("opening")
    desk.rest(window)
    assert window.reader.event_pane.event_id == "opening"


def test_the_same_store_can_be_opened_again(desk: Desk, window: MainWindow) -> None:
    desk.open(window, desk.first_store)
    assert events_in(window) == 64
    assert desk.settings().recent_stores == [desk.first_store]


# Dropping


def drop(widget: QWidget, data: QMimeData) -> bool:
    """Drags data over a widget and lets it go there; whether it was taken."""
    where, copy = QPoint(20, 20), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(where, copy, data, LEFT, NO_KEY)
    enter.setAccepted(False)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(where), copy, data, LEFT, NO_KEY)
    QApplication.sendEvent(taker(widget), event)
    return event.isAccepted()


def taker(widget: QWidget) -> QWidget:
    """Who receives what is dropped on a widget: it or the nearest above it that takes drops."""
    while not widget.acceptDrops() or widget.window() is not widget:
        widget = widget.parentWidget()
    return widget


def urls(address: Path | str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(address)) if isinstance(address, Path) else QUrl(address)])
    return data


@pytest.mark.parametrize("part", ["canvas", "overview", "reader", "article", "top_bar", "status"])
def test_a_store_dropped_anywhere_on_the_window_is_opened(
    desk: Desk, window: MainWindow, tmp_path: Path, qtbot: QtBot, part: str
) -> None:
    parts = {
        "canvas": window.canvas.viewport(),
        "overview": window.overview,
        "reader": window.reader.event_pane.viewport(),
        "article": window.reader.article_pane.text.viewport(),
        "top_bar": window.top_bar,
        "status": window.status,
    }
    data = urls(bridges(tmp_path))
    with qtbot.waitSignal(window.store_shown):
        assert drop(parts[part], data)
    assert title(window) == "Bridges"


def test_a_folder_dropped_on_the_window_is_opened(
    desk: Desk, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    write_folder(some_contents(), tmp_path / "text")
    data = urls(tmp_path / "text")
    with qtbot.waitSignal(window.store_shown):
        assert drop(window.canvas.viewport(), data)
    assert path_of(window) == desk.data / "bridges.eventstore"


@pytest.mark.parametrize("data", [urls("https://example.org/store"), QMimeData()])
def test_what_is_no_file_cannot_be_dropped(window: MainWindow, data: QMimeData) -> None:
    data.setText("some words")
    assert not drop(window.canvas.viewport(), data)


# Strange stores


def test_a_store_whose_dates_lie_eons_apart_is_shown_whole(bare_desk: Desk, tmp_path: Path) -> None:
    events = [an_event("bang", date="Y-13800000000"), an_event("now", date="2020-05-04")]
    window = bare_desk.window(store_at(tmp_path / "eons.eventstore", contents_with(events)))
    assert shown_span(window).start_s < -13_799_999_999 * 31_556_952
    frame = window.canvas.frame()
    assert frame is not None
    assert len(frame.picture.marks) == 2
    window.grab()


def test_a_store_without_a_single_date_is_shown_and_its_events_can_be_read(
    bare_desk: Desk, tmp_path: Path
) -> None:
    events = [an_event("legend"), an_event("myth", date="../..")]
    window = bare_desk.window(store_at(tmp_path / "undated.eventstore", contents_with(events)))
    window.actions_by_id["event.next"].trigger()
    window.presenter.navigator.next_event()
    bare_desk.rest(window)
    window.grab()


def test_a_store_that_crowds_into_a_day_begins_with_that_day(desk: Desk, tmp_path: Path) -> None:
    minutes = [an_event(f"call-{n}", date=f"2018-05-17T{n // 60:02}:{n % 60:02}:00Z") for n in range(300)]
    bang = an_event("bang", date="Y-13800000000")
    store = store_at(tmp_path / "calls.eventstore", contents_with([bang, *minutes]))
    view = shown_span(desk.window(store))
    assert view.length_s < 2 * 86_400
    assert view.start_s <= seconds_from_civil(2018, 5, 17) < view.end_s


def test_a_store_with_a_date_that_is_none_is_told_by_its_name_and_the_open_one_stays(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    window = desk.window()
    strange = store_at(tmp_path / "strange.eventstore", some_contents())
    with closing(sqlite3.connect(strange)) as connection, connection:
        connection.execute("UPDATE article SET published = 'soon'")
    told = failing(window, qtbot, lambda: window.open_path(strange))
    assert told.startswith(f"{strange}: 'soon' is not a date")
    assert path_of(window) == desk.first_store
