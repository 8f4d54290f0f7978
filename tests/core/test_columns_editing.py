"""Columns after edits: rows stay, what was not edited is as before, and the order of loading comes back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.calendar import FUTURE
from timeline_app.core.columns import NUMBERS, TEXTS, Columns, DateFlag
from timeline_app.core.columns_editing import Cells, edited_columns, in_order
from timeline_app.core.growing import beginning, grown
from timeline_app.core.text_changes import ChangedTexts
from timeline_app.core.text_column import TextColumn, TextIndex

NAMES = ["a", "b", "桥", "d", "e-very-long-id", "f", "g", "h"]


def cells(event_id: str, title: str = "A", year: int | None = 2018, importance: float = 0.5) -> Cells:
    times = (FUTURE,) * 4 if year is None else (year, year + 1, year, year + 1)
    flags = DateFlag.UNDATED if year is None else 0
    return Cells(event_id, title, str(year or ""), *times, 0, importance, 1, int(flags))


def columns_of(*events: Cells) -> Columns:
    """As a store's columns are loaded."""
    ordered = sorted(events, key=lambda each: (each.earliest_start, each.id))
    ids = TextColumn.of(each.id for each in ordered)
    return Columns(
        ids,
        TextColumn.of(each.title for each in ordered),
        TextColumn.of(each.date for each in ordered),
        **{name: np.array([getattr(each, name) for each in ordered], kind) for name, kind in NUMBERS.items()},
        id_index=TextIndex.of(ids),
    )


def content(columns: Columns) -> list[tuple[object, ...]]:
    """What the columns hold, row by row, without empty rows."""
    return [
        (*(getattr(columns, name)[row] for name in (*TEXTS, *NUMBERS)),)
        for row in np.flatnonzero(columns.has_event).tolist()
    ]


def test_an_event_put_in_stands_behind_the_others_and_is_found() -> None:
    columns, edited = edited_columns(columns_of(cells("a"), cells("b")), [cells("new", year=1000)])
    assert columns.row_of("new") == 2
    assert columns.titles[2] == "A"
    assert columns.earliest_start[2] == 1000
    assert (len(columns), columns.count) == (3, 3)
    assert [edited.removed.tolist(), edited.changed.tolist(), edited.added.tolist()] == [[], [], [2]]


def test_an_event_taken_out_leaves_its_row_and_gets_it_again() -> None:
    before = columns_of(cells("a"), cells("b"), cells("d"))
    columns, edited = edited_columns(before, [], ["b", "nobody"])
    assert columns.row_of("b") is None
    assert columns.row_of("d") == 2
    assert (len(columns), columns.count, edited.removed.tolist()) == (3, 2, [1])
    back, edited = edited_columns(columns, [cells("b", title="B")])
    assert (back.row_of("b"), back.titles[1], back.count, edited.added.tolist()) == (1, "B", 3, [1])


def test_an_event_that_is_changed_keeps_its_row_and_the_others_stay_as_they_were() -> None:
    before = content(columns_of(cells("a"), cells("b"), cells("d")))
    columns, edited = edited_columns(columns_of(cells("a"), cells("b"), cells("d")), [cells("b", "B", 1)])
    assert edited.changed.tolist() == [1]
    after = content(columns)
    assert (after[0], after[2]) == (before[0], before[2])
    assert after[1][:4] == ("b", "B", "1", 1)


def test_an_event_put_in_and_taken_out_again_is_gone() -> None:
    columns, _ = edited_columns(columns_of(cells("a")), [cells("new")])
    columns, edited = edited_columns(columns, [], ["new"])
    assert columns.row_of("new") is None
    assert (columns.count, edited.removed.tolist()) == (1, [1])


def test_columns_that_are_shown_cannot_be_changed_by_mistake() -> None:
    columns, _ = edited_columns(columns_of(cells("a")), [cells("new")])
    with pytest.raises(ValueError, match="read-only"):
        columns.importance[0] = 1.0


def test_the_columns_of_before_have_not_the_rows_that_came_since() -> None:
    before, _ = edited_columns(columns_of(cells("a")), [cells("b")])
    edited_columns(before, [cells("d")])
    assert len(before) == len(before.titles) == 2
    assert before.row_of("d") is None
    assert list(before.ids) == ["a", "b"]


def test_loaded_columns_are_not_written_to_where_they_have_no_room() -> None:
    loaded = columns_of(cells("a"), cells("b"))
    edited_columns(loaded, [cells("a", year=1)])
    assert loaded.earliest_start.tolist() == [2018, 2018]


def test_many_events_in_a_row_copy_the_arrays_only_now_and_then() -> None:
    columns = columns_of(cells("a"))
    rooms = set()
    for number in range(600):
        columns, _ = edited_columns(columns, [cells(f"n{number}")])
        rooms.add(columns.room["flags"].ctypes.data)
    assert columns.count == 601
    assert len(rooms) <= 3


def test_an_array_without_room_is_copied_and_one_with_room_is_not() -> None:
    room = np.arange(10)
    assert grown(room, 3, 10) is room
    longer = grown(room, 3, 11)
    assert longer is not room
    assert longer[:3].tolist() == [0, 1, 2]
    assert beginning(room, 3).tolist() == [0, 1, 2]
    assert room.flags.writeable


Edit = tuple[list[Cells], list[str]]


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    ids = draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=4))
    cut = draw(st.integers(0, len(ids)))
    years = st.sampled_from([None, 1, 2, 2, 3])
    return [cells(each, draw(st.sampled_from(["A", "重庆", ""])), draw(years)) for each in ids[:cut]], ids[
        cut:
    ]


@given(st.lists(st.sampled_from(NAMES), unique=True), st.lists(edits(), max_size=6))
def test_any_edits_give_the_columns_that_a_store_would_load(first: list[str], steps: list[Edit]) -> None:
    events = {each: cells(each, year=len(each)) for each in first}
    columns = columns_of(*events.values())
    for put, removed in steps:
        columns, edited = edited_columns(columns, put, removed)
        rows = edited.rows.tolist()
        assert rows == sorted(set(rows))
        assert edited.removed.tolist() == sorted(
            columns.row_ever_of(each) for each in removed if each in events
        )
        for each in removed:
            events.pop(each, None)
        events.update({each.id: each for each in put})
    truth = columns_of(*events.values())
    assert columns.count == len(events)
    assert sorted(content(columns)) == sorted(content(truth))
    ordered = in_order(columns)
    assert content(ordered) == content(truth)
    assert [ordered.row_of(each) for each in truth.ids] == list(range(len(truth)))


def test_changed_texts_are_a_sequence_as_any_other() -> None:
    texts = ChangedTexts.of(["a", "b"], {1: "B", 2: "c"}, 3)
    assert list(texts) == ["a", "B", "c"]
    assert (texts[-1], texts[:2], len(texts), texts.rows.tolist()) == ("c", ("a", "B"), 3, [1, 2])
    assert list(texts.taken(np.array([2, 0, 1]))) == ["c", "a", "B"]
    with pytest.raises(IndexError, match="no row 3"):
        texts[3]
