"""The columns the timeline is drawn from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from builders import an_article, an_event, an_excerpt, contents_with, some_contents
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import dates

from timeline_app.core import edtf
from timeline_app.core.calendar import FUTURE, seconds_from_civil
from timeline_app.core.columns import DateFlag
from timeline_app.store import columns_building
from timeline_app.store.columns import load_columns
from timeline_app.store.store import EventStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[EventStore]:
    with EventStore.create(tmp_path / "bridges.timeline", some_contents()) as opened:
        yield opened


def test_events_stand_by_their_earliest_start_and_the_undated_last(store: EventStore) -> None:
    store.put_event(an_event("ancient", date="-0044-03-15"))
    loaded = load_columns(store)
    assert list(loaded.ids) == ["ancient", "building", "opening", "second-bridge"]
    assert list(loaded.dates) == ["-0044-03-15", "1960/1966", "1966-05-04", ""]
    assert loaded.titles[2] == "The bridge opens"
    assert len(loaded) == 4


def test_a_row_holds_what_its_event_says(store: EventStore) -> None:
    loaded = load_columns(store)
    assert loaded.earliest_start[1] == seconds_from_civil(1966, 5, 4)
    assert loaded.latest_end[1] == seconds_from_civil(1966, 5, 5)
    assert loaded.category.tolist() == [-1, 1, 0]
    assert loaded.importance.tolist() == [0.25, 1.0, 0.5]
    assert loaded.articles.tolist() == [1, 2, 1]
    assert loaded.flags.tolist() == [DateFlag.PERIOD, 0, DateFlag.UNDATED]
    assert loaded.earliest_start[2] == FUTURE


def test_arrays_have_the_kinds_that_are_promised(store: EventStore) -> None:
    loaded = load_columns(store)
    bounds = (loaded.earliest_start, loaded.latest_start, loaded.earliest_end, loaded.latest_end)
    assert {array.dtype for array in bounds} == {np.dtype(np.int64)}
    kinds = [loaded.category.dtype, loaded.importance.dtype, loaded.articles.dtype, loaded.flags.dtype]
    assert kinds == [np.int16, np.float32, np.int16, np.uint16]


def test_two_passages_of_one_article_are_one_article(tmp_path: Path) -> None:
    article = an_article()
    excerpts = [an_excerpt("It opened", article), an_excerpt("Tolls", article, number=2)]
    with EventStore.create(
        tmp_path / "a.timeline", contents_with([an_event()], [article], excerpts)
    ) as store:
        assert load_columns(store).articles.tolist() == [1]


def test_an_event_whose_date_changes_changes_its_place(store: EventStore) -> None:
    store.put_event(replace(store.event("opening"), date="1900"))
    assert load_columns(store).ids[0] == "opening"


def test_a_category_is_counted_in_the_order_of_the_lanes(store: EventStore) -> None:
    collection = store.collection()
    store.put_collection(replace(collection, categories=collection.categories[::-1]))
    assert load_columns(store).category.tolist() == [-1, 0, 1]


def test_an_empty_store_has_empty_columns(tmp_path: Path) -> None:
    with EventStore.create(tmp_path / "empty.timeline") as store:
        loaded = load_columns(store)
        assert len(loaded) == 0
        assert loaded.flags.dtype == np.uint16


def test_rows_that_come_in_several_chunks_are_all_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(columns_building, "_CHUNK", 4)
    events = [an_event(f"event-{number}", date=str(1900 + number)) for number in range(9)]
    with EventStore.create(tmp_path / "a.timeline", contents_with(events)) as store:
        loaded = load_columns(store)
        assert loaded.earliest_start.tolist() == [seconds_from_civil(1900 + number) for number in range(9)]
        assert list(loaded.ids) == [event.id for event in events]


@settings(max_examples=25)
@given(st.lists(dates, max_size=8))
def test_bounds_and_flags_are_those_of_the_dates(texts: list[str]) -> None:
    events = [an_event(f"event-{number}", date=date) for number, date in enumerate(texts)]
    with (
        TemporaryDirectory() as name,
        EventStore.create(Path(name) / "a.timeline", contents_with(events)) as store,
    ):
        loaded = load_columns(store)
    assert (np.diff(loaded.earliest_start.astype(object)) >= 0).all()
    for row, date in enumerate(loaded.dates):
        if date:
            bounds = edtf.bounds(edtf.parse(date))
            assert loaded.latest_start[row] == bounds.latest_start
            assert loaded.latest_end[row] == bounds.latest_end
            assert loaded.flags[row] == edtf.flags(edtf.parse(date))
        else:
            assert loaded.flags[row] == DateFlag.UNDATED
