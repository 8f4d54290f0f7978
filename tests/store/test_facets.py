"""Names of events by facet, as the lanes get them from a store."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from builders import an_article, an_event, an_excerpt, contents_with, some_contents
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app.core.columns import Columns
from timeline_app.core.columns_editing import edited_columns
from timeline_app.core.facets import FACETS, FacetNames, main_names
from timeline_app.core.model import Contents, Event, KnownName
from timeline_app.core.progress import Stopped
from timeline_app.store import facets, row_finding
from timeline_app.store.columns import load_columns
from timeline_app.store.facets import read_facet
from timeline_app.store.following import Following
from timeline_app.store.store import EventStore

Fill = Callable[[Contents], tuple[EventStore, Columns]]


@pytest.fixture
def fill(tmp_path: Path) -> Iterator[Fill]:
    """Makes stores of these contents; they are closed at the end."""
    opened: list[EventStore] = []

    def made(contents: Contents) -> tuple[EventStore, Columns]:
        store = EventStore.create(tmp_path / f"store-{len(opened)}.eventstore", contents)
        opened.append(store)
        return store, load_columns(store)

    yield made
    for store in opened:
        store.close()


def by_id(names: FacetNames, columns: Columns) -> dict[str, tuple[str, ...]]:
    return {columns.ids[row]: names.of_row(row) for row in range(len(columns))}


def test_every_list_of_an_event_is_read_in_its_order(fill: Fill) -> None:
    event = an_event(
        "a", date="2018", places=("X", "Y"), people=("P",), organisations=("O", "N"), tags=("t",)
    )
    store, columns = fill(contents_with([event, an_event("b", date="2017", places=("Y", "X"))]))
    places = read_facet(store, columns, "place")
    assert by_id(places, columns) == {"b": ("Y", "X"), "a": ("X", "Y")}
    assert sorted(places.names) == ["X", "Y"]
    assert by_id(read_facet(store, columns, "person"), columns) == {"b": (), "a": ("P",)}
    assert by_id(read_facet(store, columns, "organisation"), columns) == {"b": (), "a": ("O", "N")}
    assert by_id(read_facet(store, columns, "tag"), columns) == {"b": (), "a": ("t",)}


def test_the_articles_of_an_event_come_in_the_order_of_its_excerpts(fill: Fill) -> None:
    book, paper = an_article("a-book"), an_article("z-paper")
    excerpts = [
        an_excerpt("It opened on 4 May 1966.", paper, number=1),
        an_excerpt("It opened", book, number=2),
        an_excerpt("Work on the bridge", paper, number=3),
    ]
    store, columns = fill(contents_with([an_event(), an_event("other")], [book, paper], excerpts))
    names = read_facet(store, columns, "article")
    assert by_id(names, columns) == {"opening": ("z-paper", "a-book"), "other": ()}


def test_other_forms_of_a_known_name_are_brought_together_under_the_main_one(fill: Fill) -> None:
    events = [
        an_event("a", places=("Rivertown",)),
        an_event("b", places=("河镇", "River Town", "Far Bank")),
        an_event("c", people=("Rivertown",)),
    ]
    known = (KnownName("River Town", "place", ("Rivertown", "河镇")),)
    store, columns = fill(contents_with(events, names=known))
    found = by_id(read_facet(store, columns, "place"), columns)
    assert found == {"a": ("River Town",), "b": ("River Town", "Far Bank"), "c": ()}
    # A person may be called as a place is.
    assert by_id(read_facet(store, columns, "person"), columns)["c"] == ("Rivertown",)


def test_a_form_that_is_a_main_name_of_its_own_stays_what_it_is() -> None:
    known = [
        KnownName("Hong Kong", "place", ("SAR", "HK")),
        KnownName("SAR", "place", ("HK",)),
        KnownName("H. Kay", "person", ("HK",)),
    ]
    assert main_names(known, "place") == {"HK": "Hong Kong"}
    assert main_names(known, "person") == {"HK": "H. Kay"}
    assert main_names(known, "article") == {}


def test_an_event_that_came_after_the_columns_is_left_out(fill: Fill) -> None:
    store, columns = fill(contents_with([an_event("a", places=("X",))]))
    store.put_event(an_event("b", places=("Y",)))
    names = read_facet(store, columns, "place")
    assert len(names) == 1
    assert names.of_row(0) == ("X",)


def test_ids_with_the_same_sum_keep_their_own_names(fill: Fill, monkeypatch: pytest.MonkeyPatch) -> None:
    events = [an_event(f"e{number}", date=f"{2000 + number}", tags=(f"t{number}",)) for number in range(5)]
    store, columns = fill(contents_with(events))
    alike = replace(columns.id_index, sums=np.zeros(5, np.uint32))
    columns = replace(columns, id_index=alike)
    monkeypatch.setattr(row_finding.zlib, "crc32", lambda _: 0)
    found = by_id(read_facet(store, columns, "tag"), columns)
    assert found == {f"e{number}": (f"t{number}",) for number in range(5)}


def test_an_empty_store_has_no_names(fill: Fill) -> None:
    store, columns = fill(contents_with())
    for facet in FACETS:
        names = read_facet(store, columns, facet)
        assert (len(names), names.names) == (0, ())


def test_reading_tells_how_far_it_is_and_can_be_stopped(fill: Fill, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facets, "_CHUNK", 2)
    events = [an_event(f"e{number}", tags=(f"t{number}",)) for number in range(7)]
    store, columns = fill(contents_with(events))
    told: list[float] = []
    read_facet(store, columns, "tag", progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) > 3
    with pytest.raises(Stopped):
        read_facet(store, columns, "tag", is_stopped=lambda: True)


names_of_events = st.lists(
    st.lists(st.sampled_from("ABCDEFG"), unique=True, max_size=4), min_size=1, max_size=12
)


@given(names_of_events, st.randoms(use_true_random=False))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
def test_names_are_those_of_the_events_however_the_columns_are_sorted(
    fill: Fill, monkeypatch: pytest.MonkeyPatch, lists: Sequence[Sequence[str]], chance
) -> None:
    monkeypatch.setattr(facets, "_CHUNK", 3)
    monkeypatch.setattr(facets, "_MOST_REMEMBERED", 2)
    events: list[Event] = [
        an_event(f"e{number}", date=str(chance.randint(1900, 1999)), people=tuple(people))
        for number, people in enumerate(lists)
    ]
    store, columns = fill(contents_with(events))
    found = by_id(read_facet(store, columns, "person"), columns)
    assert found == {event.id: event.people for event in events}


def test_names_given_row_by_row_are_the_same_as_those_read(fill: Fill) -> None:
    store, columns = fill(some_contents())
    read = read_facet(store, columns, "place")
    given_by_row = FacetNames.of([read.of_row(row) for row in range(len(columns))])
    assert [given_by_row.of_row(row) for row in range(3)] == [read.of_row(row) for row in range(3)]
    assert FacetNames.of([("X", "X", "Y")]).of_row(0) == ("X", "Y")


def test_names_are_found_for_columns_that_were_edited(fill: Fill) -> None:
    store, columns = fill(contents_with([an_event("a", tags=("x",)), an_event("b", tags=("y",))]))
    following = Following(store)
    store.put_event(an_event("c", tags=("z",)))
    store.remove_event("a")
    changes = following.changes()
    columns, _ = edited_columns(columns, changes.put, changes.removed)
    found = by_id(read_facet(store, columns, "tag"), columns)
    assert found == {"a": (), "b": ("y",), "c": ("z",)}
