"""Lanes by names: who gets one, and in which an event stands."""

from __future__ import annotations

from collections import Counter

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.facets import FacetNames
from timeline_app.timeline.facet_lanes import OTHERS_KEY, WITHOUT_KEY, LaneWords, lanes_by_names
from timeline_app.timeline.lanes import Lanes

WORDS = LaneWords(others=lambda count: f"Others ({count} names)", without="No place")

names_by_row = st.lists(st.lists(st.sampled_from("ABCDEFGH"), unique=True, max_size=4), max_size=30)


def lanes_of(*by_row: str, most: int = 40) -> Lanes:
    """Lanes of events whose names are the letters of a word each."""
    return in_lanes(FacetNames.of(by_row), most=most)


def in_lanes(names: FacetNames, titles: dict[str, str] | None = None, most: int = 40) -> Lanes:
    """Lanes of rows that all have an event."""
    return lanes_by_names(names, np.ones(len(names), np.bool_), WORDS, titles, most)


def keys(lanes: Lanes) -> list[str]:
    return [lane.key for lane in lanes.lanes]


def test_the_most_frequent_name_has_the_first_lane() -> None:
    lanes = lanes_of("B", "A", "B", "C", "A", "B")
    assert keys(lanes) == ["B", "A", "C"]
    assert [lane.count for lane in lanes.lanes] == [3, 2, 1]
    assert lanes.of_row.tolist() == [0, 1, 0, 2, 1, 0]


def test_an_event_of_several_names_stands_in_the_lane_of_the_first() -> None:
    lanes = lanes_of("AB", "BA", "B")
    assert [(lane.key, lane.count, lane.named) for lane in lanes.lanes] == [("B", 2, 3), ("A", 1, 2)]
    assert lanes.of_row.tolist() == [1, 0, 0]


def test_where_the_first_name_has_no_lane_the_next_one_counts() -> None:
    lanes = lanes_of("A", "A", "B", "B", "CB", "DC", most=2)
    assert keys(lanes) == ["B", "A", OTHERS_KEY]
    assert lanes.of_row.tolist() == [1, 1, 0, 0, 0, 2]
    assert [lane.count for lane in lanes.lanes] == [3, 2, 1]


def test_rare_names_share_a_lane_that_says_how_many_they_are() -> None:
    lanes = lanes_of("A", "A", "B", "CD", "C", "", most=1)
    assert [(lane.key, lane.title, lane.count) for lane in lanes.lanes] == [
        ("A", "A", 2),
        (OTHERS_KEY, "Others (3 names)", 3),
        (WITHOUT_KEY, "No place", 1),
    ]
    assert lanes.of_row.tolist() == [0, 0, 1, 1, 1, 2]


def test_events_without_a_name_come_last_and_only_if_there_are_any() -> None:
    assert keys(lanes_of("A", "")) == ["A", WITHOUT_KEY]
    assert keys(lanes_of("A", "AB")) == ["A"]
    assert keys(lanes_of("", "")) == [WITHOUT_KEY]
    assert keys(lanes_of()) == []


def test_names_that_are_ids_get_the_words_they_stand_for() -> None:
    names = FacetNames.of([("a-2017",), ("b-2020",)])
    lanes = in_lanes(names, {"a-2017": "Morning Paper"})
    assert [(lane.key, lane.title) for lane in lanes.lanes] == [
        ("a-2017", "Morning Paper"),
        ("b-2020", "b-2020"),
    ]


def test_a_row_without_an_event_is_in_no_lane() -> None:
    names = FacetNames.of([("A",), (), ()])
    lanes = lanes_by_names(names, np.array([True, False, True]), WORDS)
    assert [(lane.key, lane.count) for lane in lanes.lanes] == [("A", 1), (WITHOUT_KEY, 1)]
    assert lanes.of_row.tolist() == [0, -1, 1]


def test_a_thousand_names_get_forty_lanes_and_one_for_the_rest() -> None:
    by_row = [(f"name {number}",) for number in range(1_000) for _ in range(1 + number // 100)]
    lanes = in_lanes(FacetNames.of(by_row))
    assert len(lanes.lanes) == 41
    assert lanes.lanes[-1].title == "Others (960 names)"
    assert all(lane.count == 10 for lane in lanes.lanes[:40])


@given(names_by_row, st.integers(1, 6))
def test_every_event_is_in_one_lane_which_is_that_of_its_first_name_that_has_one(
    by_row: list[list[str]], most: int
) -> None:
    names = FacetNames.of(by_row)
    lanes = in_lanes(names, most=most)
    named = {lane.key for lane in lanes.lanes} - {OTHERS_KEY, WITHOUT_KEY}
    for row, row_names in enumerate(by_row):
        own = [name for name in row_names if name in named]
        expected = own[0] if own else OTHERS_KEY if row_names else WITHOUT_KEY
        assert lanes.lanes[lanes.of_row[row]].key == expected
    assert [lane.count for lane in lanes.lanes] == [
        int((lanes.of_row == number).sum()) for number in range(len(lanes.lanes))
    ]
    assert len(lanes.lanes) <= most + 2


@given(names_by_row, st.integers(1, 6))
def test_no_lane_is_empty_and_each_tells_how_many_events_have_its_name(
    by_row: list[list[str]], most: int
) -> None:
    lanes = in_lanes(FacetNames.of(by_row), most=most).lanes
    counts = Counter(name for row_names in by_row for name in row_names)
    assert all(lane.count > 0 for lane in lanes)
    assert all(lane.named == counts[lane.key] for lane in lanes if lane.key in counts)
    own = [lane for lane in lanes if lane.key not in (OTHERS_KEY, WITHOUT_KEY)]
    assert own == sorted(own, key=lambda lane: (-lane.count, lane.key))
    assert [lane.key for lane in lanes[len(own) :]] == [
        key for key in (OTHERS_KEY, WITHOUT_KEY) if key in {lane.key for lane in lanes}
    ]
