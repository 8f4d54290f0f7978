"""The list of events: in step with the timeline, sorted, changed in its cells, copied and pasted."""

from __future__ import annotations

import numpy as np
import pytest
from hands import CONTROL, click, point_of, press_key
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QInputDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot
from windows import Desk, path_of, selected

from timeline_app.app.listing import listing as listing_module
from timeline_app.app.listing.editors import DateEditor
from timeline_app.app.listing.paste_dialog import PasteDialog
from timeline_app.app.main_window import MainWindow
from timeline_app.core.model import Event
from timeline_app.core.query import parse
from timeline_app.store.store import EventStore

Key = Qt.Key
LIANGJIANG = "liangjiang-new-area-2010"
CEPA = "cepa-2003"


@pytest.fixture
def both(desk: Desk, window: MainWindow) -> MainWindow:
    """A window that shows the timeline and the list below it."""
    window.modes.show("both")
    settle(desk, window)
    return window


def settle(desk: Desk, window: MainWindow) -> None:
    QApplication.processEvents()  # what an editor has put off
    desk.rest(window)
    desk._qtbot.waitUntil(lambda: not window.listing.is_sorting and not window.worker.is_busy)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def ids(window: MainWindow) -> list[str]:
    table = window.listing.table
    return [table.event_id(place) for place in range(table.rowCount())]


def column(window: MainWindow, field_id: str) -> int:
    return [field.id for field in window.listing.table.fields].index(field_id)


def cell(window: MainWindow, event_id: str, field_id: str) -> QModelIndex:
    place = window.listing.table.place_of(event_id)
    assert place is not None
    return window.listing.table.index(place, column(window, field_id))


def shown(desk: Desk, window: MainWindow, event_id: str, field_id: str) -> str:
    index = cell(window, event_id, field_id)
    index.data()  # asks for what has to be read
    desk._qtbot.waitUntil(lambda: not window.worker.is_busy)
    desk._qtbot.waitUntil(lambda: index.data() != "")
    return str(index.data())


def in_store(window: MainWindow, event_id: str) -> Event:
    with EventStore.open(path_of(window), read_only=True) as store:
        return store.event(event_id)


def choose(window: MainWindow, *event_ids: str) -> None:
    view = window.listing.view
    places = [window.listing.table.place_of(each) for each in event_ids]
    view.choose(np.array(places))


def undo(desk: Desk, window: MainWindow) -> None:
    window.activateWindow()
    press_key(window, Key.Key_Z, CONTROL)
    settle(desk, window)


def menu_action(window: MainWindow, *words: str) -> None:
    """Chooses in the menu of the button over the list."""
    click(window.listing.panel.rows_button, window.listing.panel.rows_button.rect().center())
    menu = next(each for each in window.findChildren(QMenu) if each.isVisible())
    for word in words:
        action = next(each for each in menu.actions() if each.text().split("\t")[0] == word)
        if action.menu() is not None:
            menu = action.menu()
        else:
            action.trigger()
    for each in window.findChildren(QMenu):
        each.close()


def paste(desk: Desk, window: MainWindow, text: str) -> PasteDialog:
    QGuiApplication.clipboard().setText(text)
    window.listing.view.setFocus()
    press_key(window, Key.Key_V, CONTROL)
    desk._qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(PasteDialog)))
    return next(each for each in window.findChildren(PasteDialog) if each.isVisible())


def test_one_key_leads_from_the_timeline_to_both_to_the_list_and_back(desk: Desk, window: MainWindow) -> None:
    panel, canvas = window.listing.panel, window.canvas
    seen = []
    for _ in range(4):
        seen.append((canvas.isVisible(), panel.isVisible()))
        press_key(window, Key.Key_V)
        settle(desk, window)
    assert seen == [(True, False), (True, True), (False, True), (True, False)]


def test_a_window_opens_with_the_list_if_it_was_closed_with_it(desk: Desk, both: MainWindow) -> None:
    both.close()
    again = desk.window()
    assert again.listing.panel.isVisible()
    assert again.actions_by_id["view.list_and_timeline"].isChecked()
    assert len(ids(again)) == 64


def test_all_events_are_listed_by_date_with_their_dates_in_words(desk: Desk, both: MainWindow) -> None:
    assert len(ids(both)) == 64
    assert ids(both).index("southern-bureau-1939") < ids(both).index(CEPA) < ids(both).index(LIANGJIANG)
    assert shown(desk, both, LIANGJIANG, "date") == "18 June 2010"
    assert shown(desk, both, LIANGJIANG, "category") == "Trade & economy"
    assert shown(desk, both, LIANGJIANG, "sources") == "3"
    assert shown(desk, both, LIANGJIANG, "kind") == "event"


def test_a_click_on_a_heading_sorts_and_a_second_one_turns_the_order_round(
    desk: Desk, both: MainWindow
) -> None:
    header = both.listing.view.horizontalHeader()
    header.setSortIndicator(column(both, "title"), Qt.SortOrder.AscendingOrder)
    settle(desk, both)
    titles = [cell(both, each, "title").data() for each in ids(both)]
    assert titles == sorted(titles, key=str.lower)
    header.setSortIndicator(column(both, "title"), Qt.SortOrder.DescendingOrder)
    settle(desk, both)
    assert [cell(both, each, "title").data() for each in ids(both)] == titles[::-1]


def test_a_long_list_is_shown_at_once_and_gets_its_order_from_another_thread(
    desk: Desk, both: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing_module, "_AT_ONCE", 10)
    before = ids(both)
    header = both.listing.view.horizontalHeader()
    header.setSortIndicator(column(both, "importance"), Qt.SortOrder.DescendingOrder)
    assert ids(both) == before
    assert both.listing.is_sorting
    settle(desk, both)
    values = [both.listing.table.importance_of(place) for place in range(64)]
    assert values == sorted(values, reverse=True)


def test_a_column_that_cannot_be_sorted_leaves_the_order_and_says_so(desk: Desk, both: MainWindow) -> None:
    before = ids(both)
    header = both.listing.view.horizontalHeader()
    header.setSortIndicator(column(both, "tags"), Qt.SortOrder.AscendingOrder)
    assert ids(both) == before
    assert header.sortIndicatorSection() == column(both, "date")
    assert "cannot be sorted" in both.status.currentMessage()


def test_an_event_that_is_clicked_on_the_timeline_is_chosen_in_the_list(desk: Desk, both: MainWindow) -> None:
    click(both.canvas.viewport(), point_of(both.canvas, LIANGJIANG))
    settle(desk, both)
    assert both.listing.view.currentIndex().row() == both.listing.table.place_of(LIANGJIANG)
    assert both.listing.view.chosen.tolist() == [both.listing.table.place_of(LIANGJIANG)]


def test_going_down_the_list_selects_the_event_brings_it_into_view_and_shows_its_sources(
    desk: Desk, both: MainWindow
) -> None:
    both.presenter.session.select("southern-bureau-1939")
    settle(desk, both)
    both.listing.view.setFocus()
    press_key(both, Key.Key_Up)
    press_key(both, Key.Key_Down)
    settle(desk, both)
    assert selected(both) == "southern-bureau-1939"
    assert point_of(both.canvas, "southern-bureau-1939").x() > 0
    assert both.listing.view.hasFocus()


def test_the_list_holds_what_is_in_view_only_when_asked_and_follows_the_view(
    desk: Desk, both: MainWindow, qtbot: QtBot
) -> None:
    both.listing.panel.in_view.setChecked(True)
    both.presenter.session.select(LIANGJIANG)
    both.presenter.navigator.fit()
    settle(desk, both)
    qtbot.waitUntil(lambda: len(ids(both)) < 64)
    assert LIANGJIANG in ids(both)
    assert "southern-bureau-1939" not in ids(both)
    assert both.listing.panel.count_text.endswith("of 64 events")


def test_events_of_hidden_lanes_are_not_listed(desk: Desk, both: MainWindow) -> None:
    keeper = both.presenter.lanes
    politics = keeper.lanes[0]
    keeper.arrange(keeper.arrangement.with_hidden([politics.key]))
    settle(desk, both)
    assert len(ids(both)) == 64 - politics.count
    keeper.reset()
    settle(desk, both)
    assert len(ids(both)) == 64


def test_what_a_filter_hides_is_not_listed(desk: Desk, both: MainWindow) -> None:
    both.presenter.lanes.filter_by(parse("category:politics"))
    settle(desk, both)
    assert {cell(both, each, "category").data() for each in ids(both)} == {"Politics"}
    assert both.listing.panel.count_text == "18 of 64 events"


def test_all_rows_are_chosen_once_whatever_columns_are_shown(desk: Desk, both: MainWindow) -> None:
    both.listing.view.selectAll()
    assert both.listing.view.chosen.tolist() == list(range(64))


def test_a_title_is_changed_in_its_cell_and_undo_brings_it_back(desk: Desk, both: MainWindow) -> None:
    view = both.listing.view
    before = in_store(both, CEPA).title
    view.setCurrentIndex(cell(both, CEPA, "title"))
    settle(desk, both)
    view.setFocus()
    press_key(both, Key.Key_F2)
    editor = view.findChild(QLineEdit)
    editor.setText("CEPA is signed")
    QTest.keyClick(editor, Key.Key_Return)
    settle(desk, both)
    assert in_store(both, CEPA).title == "CEPA is signed"
    assert cell(both, CEPA, "title").data() == "CEPA is signed"
    assert view.hasFocus()
    undo(desk, both)
    assert in_store(both, CEPA).title == before
    assert cell(both, CEPA, "title").data() == before


def open_date(both: MainWindow) -> DateEditor:
    view = both.listing.view
    view.setFocus()
    view.edit(cell(both, CEPA, "date"))
    return both.findChild(DateEditor)


def test_a_date_is_changed_in_its_cell_in_words_and_takes_its_place_in_time(
    desk: Desk, both: MainWindow
) -> None:
    editor = open_date(both)
    editor.field.set_text("29 June 2003")
    QTest.keyClick(editor.field.edit, Key.Key_Return)
    settle(desk, both)
    assert in_store(both, CEPA).date == "2003-06-29"
    assert cell(both, CEPA, "date").data() == "29 June 2003"
    undo(desk, both)
    assert cell(both, CEPA, "date").data() == "2003"


def test_a_date_that_is_not_understood_stays_in_its_field_and_changes_nothing(
    desk: Desk, both: MainWindow
) -> None:
    editor = open_date(both)
    editor.field.set_text("when it rained")
    QTest.keyClick(editor.field.edit, Key.Key_Return)
    QApplication.processEvents()
    assert editor.isVisible()
    assert in_store(both, CEPA).date == "2003"
    QTest.keyClick(editor.field.edit, Key.Key_Escape)
    settle(desk, both)
    assert both.findChild(DateEditor) is None
    assert in_store(both, CEPA).date == "2003"


def test_a_category_is_chosen_in_its_cell(desk: Desk, both: MainWindow) -> None:
    both.listing.view.edit(cell(both, CEPA, "category"))
    box = both.listing.view.findChild(QComboBox)
    box.setCurrentIndex(box.findText("Politics"))
    box.activated.emit(box.currentIndex())
    settle(desk, both)
    assert cell(both, CEPA, "category").data() == "Politics"


def test_several_events_get_a_category_together_and_one_undo_takes_it_back(
    desk: Desk, both: MainWindow
) -> None:
    before = {each: in_store(both, each).category for each in (CEPA, LIANGJIANG)}
    choose(both, CEPA, LIANGJIANG)
    menu_action(both, "Category", "Technology")
    settle(desk, both)
    assert {in_store(both, each).category for each in before} == {"technology"}
    assert len(both.listing.view.chosen) == 2
    undo(desk, both)
    assert {each: in_store(both, each).category for each in before} == before


def test_tags_are_added_to_and_removed_from_the_chosen_events(desk: Desk, both: MainWindow) -> None:
    before = in_store(both, CEPA).tags
    choose(both, CEPA, LIANGJIANG)
    for words, wanted in (("Add tags…", (*before, "to check", "trade law")), ("Remove tags…", before)):
        menu_action(both, words)
        dialog = next(each for each in both.findChildren(QInputDialog) if each.isVisible())
        dialog.setTextValue("to check; trade law")
        dialog.accept()
        settle(desk, both)
        assert in_store(both, CEPA).tags == wanted


def test_chosen_events_are_deleted_together_and_come_back_together(desk: Desk, both: MainWindow) -> None:
    choose(both, CEPA, LIANGJIANG)
    both.listing.view.setFocus()
    press_key(both, Key.Key_Delete)
    settle(desk, both)
    assert len(ids(both)) == 62
    undo(desk, both)
    assert {CEPA, LIANGJIANG} <= set(ids(both))


def test_events_are_copied_as_a_table_that_pasted_again_changes_nothing(desk: Desk, both: MainWindow) -> None:
    both.listing.view.selectAll()
    both.listing.view.setFocus()
    press_key(both, Key.Key_C, CONTROL)
    settle(desk, both)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["id", "date", "title"]
    assert len(lines) == 65
    dialog = paste(desk, both, QGuiApplication.clipboard().text())
    assert "64 as they are" in dialog.summary.text()
    assert not dialog.accept_button.isEnabled()
    dialog.reject()


def test_a_pasted_table_adds_and_changes_events_after_a_look_at_it_as_one_step(
    desk: Desk, both: MainWindow
) -> None:
    dialog = paste(
        desk,
        both,
        "id\tTitle\tDate\tCategory\n"
        f"{CEPA}\tCEPA, signed\t29 June 2003\tPolitics\n"
        "\tA new bridge\tMay 1966\t\n"
        "\tWithout sense\tat noon\t\n"
        "\tIn two ways\t03/04/2010\t\n"
        "\tOf no kind there is\t1950\tCooking\n",
    )
    assert "1 new, 1 changed, 3 left out" in dialog.summary.text()
    table = dialog.table
    rows = [[table.item(row, place).text() for place in range(4)] for row in range(table.rowCount())]
    reasons = {row[2]: row[3] for row in rows}
    assert "not understood" in reasons["Without sense"]
    assert "4 March 2010" in reasons["In two ways"]
    assert "Cooking" in reasons["Of no kind there is"]
    assert "2003 → 29 June 2003" in reasons["CEPA, signed"]
    dialog.accept()
    settle(desk, both)
    assert len(ids(both)) == 65
    assert in_store(both, CEPA).date == "2003-06-29"
    assert in_store(both, "a-new-bridge-1966-05").title == "A new bridge"
    undo(desk, both)
    assert len(ids(both)) == 64
    assert in_store(both, CEPA).date == "2003"


def test_an_empty_clipboard_says_what_to_do(desk: Desk, both: MainWindow) -> None:
    QGuiApplication.clipboard().setText("")
    both.listing.view.setFocus()
    press_key(both, Key.Key_V, CONTROL)
    assert "copy lines of a spreadsheet" in both.status.currentMessage()


def test_columns_are_chosen_and_remembered(desk: Desk, both: MainWindow) -> None:
    menu = both.listing.view.columns_menu()
    next(each for each in menu.actions() if each.text() == "Places").trigger()
    next(each for each in menu.actions() if each.text() == "Kind").trigger()
    both.close()
    again = desk.window()
    assert not again.listing.view.isColumnHidden(column(again, "places"))
    assert again.listing.view.isColumnHidden(column(again, "kind"))


def test_an_undone_edit_elsewhere_shows_in_the_list(desk: Desk, both: MainWindow) -> None:
    both.presenter.session.select(CEPA)
    settle(desk, both)
    both.canvas.setFocus()
    press_key(both, Key.Key_Delete)
    settle(desk, both)
    assert CEPA not in ids(both)
    undo(desk, both)
    assert CEPA in ids(both)
