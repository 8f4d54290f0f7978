"""Filters in the window: what they hide is gone from everything, and it is always told that they do."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from builders import an_article, an_event, an_excerpt, contents_with
from hands import ALT, CONTROL, SHIFT, press_key
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot
from windows import Desk, message, path_of, selected, shown_span, store_at

from timeline_app.app.filters.values import ValueEntry, ValueModel
from timeline_app.app.main_window import MainWindow
from timeline_app.core.model import Event
from timeline_app.core.query import EVERYTHING, parse_filter, to_text
from timeline_app.formats.folder import read_folder, write_folder
from timeline_app.store.planning import put_records, remove_events
from timeline_app.store.store import EventStore

Key = Qt.Key


def events() -> list[Event]:
    return [
        an_event("a", title="A", date="1901", places=("York",), category="politics"),
        an_event("b", title="B", date="1902", places=("York", "Leeds"), category="trade", tags=("rail",)),
        an_event("c", title="C", date="1903", places=("Leeds",), category="trade"),
        an_event("d", title="D", date="1990", places=("New York",), kind="period"),
        an_event("e", title="E", places=("York",)),
    ]


@pytest.fixture
def towns(tmp_path: Path) -> Path:
    excerpts = [an_excerpt(event="b"), an_excerpt(event="c")]
    return store_at(tmp_path / "towns.eventstore", contents_with(events(), [an_article()], excerpts))


@pytest.fixture
def window(desk: Desk, towns: Path) -> MainWindow:
    return desk.window(towns)


def filter_by(desk: Desk, window: MainWindow, text: str) -> None:
    window.filters.set_query(parse_filter(text))
    desk.rest(window)


def open_panel(desk: Desk, window: MainWindow) -> None:
    press_key(window, Key.Key_F, CONTROL | SHIFT)
    desk.rest(window)


def shown(window: MainWindow) -> set[str]:
    """The ids that are in a lane."""
    subject = window.presenter.lanes.subject
    rows = np.flatnonzero((subject.lanes.of_row >= 0) & subject.columns.has_event)
    return {subject.columns.ids[row] for row in rows.tolist()}


def check_index(window: MainWindow) -> None:
    """The index and the headers have what the lanes have."""
    subject = window.presenter.lanes.subject
    drawable = (subject.lanes.of_row >= 0) & subject.extents.drawable
    assert subject.detail.count_in(subject.extents.whole()) == np.count_nonzero(drawable)
    in_lanes = (subject.lanes.of_row >= 0) & subject.columns.has_event
    assert sum(lane.count for lane in subject.lanes.lanes) == np.count_nonzero(in_lanes)


def titles(window: MainWindow) -> list[str]:
    return [lane.title for lane in window.presenter.lanes.subject.lanes.lanes]


def put(desk: Desk, window: MainWindow, event: Event) -> None:
    window.editing.make(lambda store: put_records(store, "Put", [event]))
    desk.rest(window)


def values(window: MainWindow, field: str) -> dict[str, int]:
    return {each.title: each.count for each in window.filters.panel.sections[field].model.listed}


def open_section(desk: Desk, window: MainWindow, field: str) -> None:
    window.filters.panel.sections[field].set_open(is_open=True)
    desk.rest(window)


def test_only_events_that_answer_the_filter_are_on_the_timeline(desk: Desk, window: MainWindow) -> None:
    filter_by(desk, window, "place:=York")
    assert shown(window) == {"a", "b", "e"}
    marks = {
        window.presenter.loaded.subject.columns.ids[mark.row] for mark in window.canvas.frame().picture.marks
    }
    assert marks <= {"a", "b"}
    check_index(window)


def test_a_bar_tells_what_is_filtered_by_and_how_much_that_hides_until_it_is_cleared(
    desk: Desk, window: MainWindow
) -> None:
    assert not window.filters.bar.isVisible()
    filter_by(desk, window, "place:=York -tag:rail sources:<2")
    assert window.filters.bar.isVisible()
    text = window.filters.bar.text
    assert text.startswith("Place: York  ·  Tag: not rail  ·  Sources: < 2")
    assert "3 of 5" in text
    press_key(window, Key.Key_X, CONTROL | SHIFT)
    desk.rest(window)
    assert not window.filters.bar.isVisible()
    assert shown(window) == {"a", "b", "c", "d", "e"}


def test_lanes_of_which_nothing_is_left_go_and_come_back(desk: Desk, window: MainWindow) -> None:
    before = titles(window)
    filter_by(desk, window, "category:trade")
    assert titles(window) == ["Trade"]
    filter_by(desk, window, "")
    assert titles(window) == before


def test_a_filter_that_nothing_answers_leaves_an_empty_timeline(desk: Desk, window: MainWindow) -> None:
    filter_by(desk, window, "place:atlantis")
    assert shown(window) == set()
    assert "5 of 5" in window.filters.bar.text
    press_key(window, Key.Key_F)
    press_key(window, Key.Key_Period)
    desk.rest(window)
    assert selected(window) is None


def test_back_and_forward_lead_over_filters(desk: Desk, window: MainWindow) -> None:
    filter_by(desk, window, "tag:rail")
    filter_by(desk, window, "place:=Leeds")
    press_key(window, Key.Key_Left, ALT)
    desk.rest(window)
    assert shown(window) == {"b"}
    press_key(window, Key.Key_Left, ALT)
    desk.rest(window)
    assert len(shown(window)) == 5
    press_key(window, Key.Key_Right, ALT)
    desk.rest(window)
    assert to_text(window.presenter.session.state.filter) == "tag:rail"
    assert shown(window) == {"b"}


def test_stepping_leaves_out_what_the_filter_hides(desk: Desk, window: MainWindow) -> None:
    filter_by(desk, window, "place:=Leeds")
    found = []
    for _ in range(3):
        press_key(window, Key.Key_Period)
        desk.rest(window)
        found.append(selected(window))
    assert found == ["b", "c", "c"]


def test_fitting_fits_what_the_filter_shows(desk: Desk, window: MainWindow) -> None:
    filter_by(desk, window, "category:trade")
    press_key(window, Key.Key_F)
    desk.rest(window)
    span = shown_span(window)
    whole = window.presenter.loaded.subject.extents.whole()
    assert span.length_s < whole.length_s / 10


def test_the_place_of_an_event_is_told_among_those_shown(desk: Desk, window: MainWindow) -> None:
    filter_by(desk, window, "place:=Leeds")
    assert window.presenter.navigator.position_of("c") == (2, 2)
    assert window.presenter.navigator.position_of("a") is None


def test_selecting_an_event_that_the_filter_hides_says_so(desk: Desk, window: MainWindow) -> None:
    filter_by(desk, window, "place:=Leeds")
    window.presenter.session.select("a")
    desk.rest(window)
    assert "filter hides this event" in window.status.currentMessage()


def test_the_overview_shows_what_the_filter_leaves(desk: Desk, window: MainWindow) -> None:
    filter_by(desk, window, "category:trade")
    detail = window.presenter.lanes.shown.overview
    assert detail.count_in(detail.extents.whole()) == 2


@pytest.mark.parametrize("by", ["category", "place", "none"])
def test_edits_go_in_and_out_of_what_the_filter_shows(desk: Desk, window: MainWindow, by: str) -> None:
    window.lanes.choices.actions[by].trigger()
    desk.rest(window)
    filter_by(desk, window, "place:=York")
    put(desk, window, an_event("f", date="1950", places=("Hull",)))
    assert shown(window) == {"a", "b", "e"}
    put(desk, window, an_event("g", date="1950", places=("York",)))
    assert shown(window) == {"a", "b", "e", "g"}
    put(desk, window, an_event("a", title="A", date="1901", places=("Hull",)))
    assert shown(window) == {"b", "e", "g"}
    window.editing.make(lambda store: remove_events(store, "Remove", ["b"]))
    desk.rest(window)
    assert shown(window) == {"e", "g"}
    check_index(window)
    for _ in range(4):
        press_key(window, Key.Key_Z, CONTROL)
        desk.rest(window)
    assert shown(window) == {"a", "b", "e"}
    check_index(window)
    filter_by(desk, window, "")
    assert shown(window) == {"a", "b", "c", "d", "e"}
    check_index(window)


def test_what_another_program_changes_is_filtered_too(desk: Desk, window: MainWindow) -> None:
    filter_by(desk, window, "place:=York")
    with EventStore.open(path_of(window)) as other:
        other.put_event(an_event("z", date="1950", places=("York",)))
    put(desk, window, an_event("f", date="1950", places=("Hull",)))
    assert shown(window) == {"a", "b", "e", "z"}


def test_lanes_chosen_while_a_filter_is_on_show_what_it_leaves(desk: Desk, window: MainWindow) -> None:
    filter_by(desk, window, "category:trade")
    window.lanes.choices.actions["place"].trigger()
    desk.rest(window)
    assert shown(window) == {"b", "c"}
    assert set(titles(window)) == {"York", "Leeds"}
    window.lanes.choices.actions["category"].trigger()
    desk.rest(window)
    assert titles(window) == ["Trade"]


def test_the_panel_is_opened_and_used_with_keys_alone(desk: Desk, window: MainWindow) -> None:
    open_panel(desk, window)
    panel = window.filters.panel
    assert panel.field.hasFocus()
    QTest.keyClicks(panel.field, "kind:period")
    QTest.keyClick(panel.field, Key.Key_Return)
    desk.rest(window)
    assert shown(window) == {"d"}
    open_section(desk, window, "category")
    panel.sections["category"].list.setFocus()
    QTest.keyClick(panel.sections["category"].list, Key.Key_Down)
    QTest.keyClick(panel.sections["category"].list, Key.Key_Space)
    desk.rest(window)
    assert to_text(window.presenter.session.state.filter) == "kind:period category:=trade"
    QTest.keyClick(panel.sections["category"].list, Key.Key_Escape)
    assert window.canvas.hasFocus()


def test_a_mistake_in_the_text_is_told_with_its_place_and_changes_nothing(
    desk: Desk, window: MainWindow
) -> None:
    open_panel(desk, window)
    panel = window.filters.panel
    QTest.keyClicks(panel.field, "sources:many")
    QTest.keyClick(panel.field, Key.Key_Return)
    desk.rest(window)
    assert "whole number" in panel.fault.text()
    assert panel.fault.isVisible()
    assert panel.field.text() == "sources:many"
    assert window.presenter.session.state.filter == EVERYTHING


def test_a_name_that_no_event_has_is_told(desk: Desk, window: MainWindow) -> None:
    open_panel(desk, window)
    filter_by(desk, window, "place:atlantis")
    assert "atlantis" in window.filters.panel.fault.text()


def test_counts_beside_values_follow_the_other_conditions(desk: Desk, window: MainWindow) -> None:
    open_panel(desk, window)
    for field in ("place", "category", "sources", "kind"):
        open_section(desk, window, field)
    assert values(window, "place") == {"York": 3, "Leeds": 2, "New York": 1}
    assert values(window, "sources") == {"No source": 3, "One source": 2, "Two or more": 0}
    filter_by(desk, window, "category:=trade")
    assert values(window, "place") == {"Leeds": 2, "York": 1}
    assert values(window, "category") == {"Trade": 2, "Politics": 1, "None": 2}
    put(desk, window, an_event("g", date="1950", places=("York",), category="trade"))
    assert values(window, "place") == {"Leeds": 2, "York": 2}


def test_ticks_are_alternatives_within_a_field(desk: Desk, window: MainWindow) -> None:
    open_panel(desk, window)
    open_section(desk, window, "sources")
    section = window.filters.panel.sections["sources"]
    section.ticked.emit("sources", "0", True)
    desk.rest(window)
    assert shown(window) == {"a", "d", "e"}
    section.ticked.emit("sources", "1", True)
    desk.rest(window)
    assert len(shown(window)) == 5
    assert [each.value for each in section.model.listed if each.is_on] == ["0", "1"]
    section.ticked.emit("sources", "0", False)
    desk.rest(window)
    assert shown(window) == {"b", "c"}


def test_a_value_stays_under_the_mouse_that_ticks_it_and_is_in_sight_though_there_are_many(
    application: QApplication,
) -> None:
    def entries(*ticked: int) -> list[ValueEntry]:
        return [ValueEntry(str(each), f"Value {each}", 1, each in ticked) for each in range(20)]

    model = ValueModel()
    model.set_entries(entries())
    model.set_entries(entries(2))
    assert [each.value for each in model.listed] == [str(each) for each in range(20)]
    model.set_entries(entries(2, 15))
    assert [each.value for each in model.listed][:4] == ["15", "0", "1", "2"]
    assert len(model.listed) == 20


def test_a_span_is_typed_in_words_or_taken_from_the_view(desk: Desk, window: MainWindow) -> None:
    open_panel(desk, window)
    span = window.filters.panel.span
    span.set_open(is_open=True)
    span.field.setText("1902 to 1910")
    span.field.entered.emit(True)
    desk.rest(window)
    assert shown(window) == {"b", "c"}
    span.field.setText("")
    span.field.entered.emit(True)
    desk.rest(window)
    assert len(shown(window)) == 5
    span.view_wished.emit()
    desk.rest(window)
    assert shown(window) == {"a", "b", "c", "d"}
    span.field.setText("who knows")
    span.field.entered.emit(True)
    assert "2010" in span._fault.text()


def test_the_histogram_counts_what_is_shown(desk: Desk, window: MainWindow) -> None:
    open_panel(desk, window)
    filter_by(desk, window, "category:trade")
    assert sum(window.filters.panel.histogram.shown) == 2


def save(desk: Desk, window: MainWindow, name: str) -> None:
    window.filters.saved.ask_name()
    dialog = window.findChild(QInputDialog)
    dialog.setTextValue(name)
    dialog.accept()
    window.activateWindow()
    desk.rest(window)


def test_a_saved_filter_survives_reopening_and_its_text_form(
    desk: Desk, window: MainWindow, towns: Path, tmp_path: Path
) -> None:
    filter_by(desk, window, 'place:="New York" sources:<2')
    save(desk, window, "Far “away”")
    window.close()
    with EventStore.open(towns, read_only=True) as store:
        write_folder(store.contents(), tmp_path / "text")
    again = store_at(tmp_path / "again.eventstore", read_folder(tmp_path / "text"))
    for path in (towns, again):
        other = desk.window(path)
        assert other.filters.saved.records.names == ("Far “away”",)
        other.filters.saved.choose("Far “away”")
        desk.rest(other)
        assert shown(other) == {"d"}
        other.close()


def test_saving_and_deleting_a_filter_can_be_undone(desk: Desk, window: MainWindow) -> None:
    filter_by(desk, window, "tag:rail")
    save(desk, window, "Rail")
    records = window.filters.saved.records
    assert records.names == ("Rail",)
    window.filters.saved.delete("Rail")
    desk.rest(window)
    assert records.names == ()
    press_key(window, Key.Key_Z, CONTROL)
    desk.rest(window)
    assert records.names == ("Rail",)
    press_key(window, Key.Key_Z, CONTROL)
    desk.rest(window)
    assert records.names == ()


def test_the_menu_lists_saved_filters_and_marks_the_one_that_is_on(desk: Desk, window: MainWindow) -> None:
    filter_by(desk, window, "tag:rail")
    save(desk, window, "Rail & more")
    menu = window.filters.saved.menu
    menu.aboutToShow.emit()
    first = menu.actions()[0]
    assert (first.text(), first.isChecked()) == ("Rail && more", True)
    filter_by(desk, window, "")
    menu.aboutToShow.emit()
    assert not menu.actions()[0].isChecked()
    menu.actions()[0].trigger()
    desk.rest(window)
    assert shown(window) == {"b"}


def test_a_saved_filter_that_cannot_be_understood_is_told(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    window.filters.saved.records.put("Save", "Old", '{"filter": "colour:red"}')
    desk.rest(window)
    window.filters.saved.choose("Old")
    qtbot.waitUntil(lambda: message(window) is not None)
    assert "colour" in message(window).text()
    message(window).reject()
    QApplication.processEvents()


def test_a_filter_of_one_store_is_not_on_in_the_next(desk: Desk, window: MainWindow, tmp_path: Path) -> None:
    filter_by(desk, window, "tag:rail")
    desk.open(window, store_at(tmp_path / "other.eventstore", contents_with(events()[:2])))
    assert shown(window) == {"a", "b"}
    assert not window.filters.bar.isVisible()


def test_the_list_of_events_without_a_full_date_follows_the_filter(desk: Desk, window: MainWindow) -> None:
    assert window.tray.count == 1
    filter_by(desk, window, "category:trade")
    assert window.tray.count == 0
    filter_by(desk, window, "")
    assert window.tray.count == 1


def test_headings_tell_how_many_conditions_there_are(desk: Desk, window: MainWindow) -> None:
    open_panel(desk, window)
    filter_by(desk, window, "place:york -place:leeds sources:<2")
    sections = window.filters.panel.sections
    assert sections["place"].heading.text() == "Place  ·  2"
    assert sections["sources"].heading.text() == "Sources  ·  1"
    assert sections["kind"].heading.text() == "Kind"


def test_what_is_being_typed_stays_when_an_edit_is_shown(desk: Desk, window: MainWindow) -> None:
    open_panel(desk, window)
    field = window.filters.panel.field
    QTest.keyClicks(field, "place:yo")
    put(desk, window, an_event("f", date="1950"))
    assert field.text() == "place:yo"


def test_events_with_one_independent_source_are_those_with_the_badge(desk: Desk, tmp_path: Path) -> None:
    papers = [an_article(f"p{number}", publisher=publisher) for number, publisher in enumerate("XXY")]
    excerpts = [
        an_excerpt(article=papers[0], event="a"),
        an_excerpt(article=papers[1], event="a", number=2),
        an_excerpt(article=papers[0], event="b"),
        an_excerpt(article=papers[2], event="b", number=2),
    ]
    texts = [an_article(each.id, publisher=each.publisher, text=f"{each.text} {each.id}") for each in papers]
    store = store_at(tmp_path / "papers.eventstore", contents_with(events()[:3], texts, excerpts))
    window = desk.window(store)
    filter_by(desk, window, "independent:1")
    assert shown(window) == {"a"}
    filter_by(desk, window, "independent:>=2")
    assert shown(window) == {"b"}
