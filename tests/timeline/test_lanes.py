"""Lanes: who shares one, and what height each gets."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from builders import an_event
from hypothesis import given
from hypothesis import strategies as st
from scenes import CATEGORIES, SIZES, columns_of, measure

from timeline_app.timeline.heights import lane_edges, rows_per_lane
from timeline_app.timeline.lanes import header_width, lanes_by_category

counts = st.lists(st.integers(0, 2_000), min_size=1, max_size=8)
heights = st.floats(0, 3_000)
ONE_ROW_PX = SIZES.lane_top + SIZES.row_height + SIZES.lane_strip


def test_each_category_has_a_lane_in_order_even_without_events() -> None:
    columns = columns_of([an_event("a", category="trade")])
    lanes = lanes_by_category(columns, CATEGORIES, "Others").lanes
    assert [(lane.key, lane.title, lane.category, lane.count) for lane in lanes] == [
        ("politics", "Politics", 0, 0),
        ("trade", "Trade", 1, 1),
    ]


def test_events_without_a_category_get_the_last_lane() -> None:
    columns = columns_of([an_event("a", date="2018", category="trade"), an_event("b", date="2019")])
    lanes = lanes_by_category(columns, CATEGORIES, "Others")
    assert [lane.title for lane in lanes.lanes] == ["Politics", "Trade", "Others"]
    assert (lanes.lanes[-1].key, lanes.lanes[-1].category, lanes.lanes[-1].count) == ("", -1, 1)
    assert lanes.of_row.tolist() == [1, 2]


def test_a_store_without_categories_has_one_lane() -> None:
    columns = columns_of([an_event("a"), an_event("b")])
    lanes = lanes_by_category(columns, (), "Events")
    assert [(lane.title, lane.count) for lane in lanes.lanes] == [("Events", 2)]


def test_the_columns_are_left_as_they_were() -> None:
    columns = columns_of([an_event("a")])
    lanes_by_category(columns, CATEGORIES, "Others")
    assert columns.category.tolist() == [-1]


@given(counts, heights)
def test_every_lane_has_a_row_and_no_more_rows_than_events(some: list[int], height: float) -> None:
    rows = rows_per_lane(some, height, SIZES)
    assert len(rows) == len(some)
    assert all(1 <= row <= max(1, count) for row, count in zip(rows, some, strict=True))


@given(counts, heights)
def test_the_lanes_fit_the_height_if_a_row_each_does(some: list[int], height: float) -> None:
    rows = rows_per_lane(some, height, SIZES)
    bottom = lane_edges(rows, height, SIZES)[-1][1]
    if height >= len(some) * ONE_ROW_PX:
        assert bottom == pytest.approx(height)
    else:
        assert bottom == pytest.approx(len(some) * ONE_ROW_PX)


@given(counts, heights)
def test_lanes_stand_under_one_another_and_have_room_for_their_rows(some: list[int], height: float) -> None:
    rows = rows_per_lane(some, height, SIZES)
    edges = lane_edges(rows, height, SIZES)
    assert edges[0][0] == 0
    assert all(above[1] == below[0] for above, below in pairwise(edges))
    for row, (top, bottom) in zip(rows, edges, strict=True):
        needed = SIZES.lane_top + row * SIZES.row_height + SIZES.lane_strip
        assert bottom - top >= needed - 1e-6


def test_rows_follow_the_square_root_of_the_number_of_events() -> None:
    height = 2 * (SIZES.lane_top + SIZES.lane_strip) + 12 * SIZES.row_height
    assert rows_per_lane([400, 100], height, SIZES) == [8, 4]
    assert rows_per_lane([100, 900], height, SIZES) == [3, 9]


@given(counts, heights)
def test_no_lane_gets_a_row_that_another_needs_more(some: list[int], height: float) -> None:
    rows = rows_per_lane(some, height, SIZES)
    needs = [count**0.5 / row for count, row in zip(some, rows, strict=True)]
    for giver, row in enumerate(rows):
        if row > 1:
            need_with_one_less = some[giver] ** 0.5 / (row - 1)
            open_needs = [need for need, count, have in zip(needs, some, rows, strict=True) if have < count]
            assert all(need <= need_with_one_less + 1e-9 for need in open_needs)


def test_an_empty_store_has_no_lanes_to_divide_a_height_among() -> None:
    assert rows_per_lane([], 500, SIZES) == []
    assert lane_edges([], 500, SIZES) == []


def test_headers_are_as_wide_as_their_words_within_limits() -> None:
    words_px = measure("x" * 20, None)  # type: ignore[arg-type]
    assert header_width(["x"], [], SIZES, measure) == SIZES.header_width
    assert (
        header_width(["x" * 20], [], SIZES, measure) == SIZES.header_text_x + words_px + 2 * SIZES.label_gap
    )
    assert header_width(["x"], ["x" * 20], SIZES, measure) > SIZES.header_width
    assert header_width(["x" * 100], [], SIZES, measure) == SIZES.header_max_width
    narrow = replace(SIZES, header_width=10.0)
    assert header_width([], [], narrow, measure) == SIZES.header_text_x + 2 * SIZES.label_gap
