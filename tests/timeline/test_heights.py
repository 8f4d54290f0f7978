"""Heights of lanes: shared where they fit, as wanted where they scroll, thin where collapsed."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scenes import SIZES, few, measure, scenes

from timeline_app.timeline.arrangement import LaneArrangement
from timeline_app.timeline.heights import heights, least_height, rows_per_lane
from timeline_app.timeline.lanes import Lane
from timeline_app.timeline.layout import lay_out
from timeline_app.timeline.page import Page
from timeline_app.timeline.subject import with_arrangement

ONE_ROW_PX = SIZES.lane_top + SIZES.row_height + SIZES.lane_strip


def lanes_of(*counts: int, collapsed: tuple[int, ...] = ()) -> list[Lane]:
    """Lanes of so many events; ``collapsed`` are their numbers."""
    return [
        Lane(str(number), str(number), number, count, is_collapsed=number in collapsed)
        for number, count in enumerate(counts)
    ]


some_lanes = st.lists(
    st.builds(
        Lane,
        key=st.just(""),
        title=st.just(""),
        category=st.just(0),
        count=st.integers(0, 2_000_000),
        is_collapsed=st.booleans(),
    ),
    max_size=12,
)


def test_a_few_lanes_share_all_of_the_height() -> None:
    divided = heights(lanes_of(18, 21, 17, 4, 4), 600, SIZES, may_scroll=True)
    assert divided.bottom_px == pytest.approx(600)
    assert list(divided.rows) == rows_per_lane([18, 21, 17, 4, 4], 600, SIZES)


def test_many_lanes_get_the_rows_they_want_and_go_on_below() -> None:
    divided = heights(lanes_of(*[25] * 12), 600, SIZES, may_scroll=True)
    assert divided.rows == (3,) * 12
    assert divided.bottom_px == 12 * (SIZES.lane_top + 3 * SIZES.row_height + SIZES.lane_strip)


def test_a_lane_of_one_event_has_one_row_and_none_of_a_million_fills_the_window() -> None:
    divided = heights(lanes_of(1, 1_000_000, *[1] * 20), 600, SIZES, may_scroll=True)
    assert divided.rows[0] == 1
    assert 2 <= divided.rows[1] <= 4


def test_lanes_are_scrolled_only_where_a_row_each_does_not_fit() -> None:
    fits = heights(lanes_of(*[1_000] * 5), 5 * ONE_ROW_PX, SIZES, may_scroll=True)
    assert fits.rows == (1,) * 5
    assert fits.bottom_px == pytest.approx(5 * ONE_ROW_PX)
    does_not = heights(lanes_of(*[1_000] * 5), 5 * ONE_ROW_PX - 1, SIZES, may_scroll=True)
    assert does_not.rows == (3,) * 5
    assert does_not.bottom_px > 5 * ONE_ROW_PX


def test_in_a_figure_nothing_goes_on_below_as_long_as_a_row_each_fits() -> None:
    height = 9 * ONE_ROW_PX
    divided = heights(lanes_of(*[5_000] * 9), height, SIZES, may_scroll=False)
    assert divided.rows == (1,) * 9
    assert divided.bottom_px == pytest.approx(height)


def test_a_collapsed_lane_leaves_its_room_to_the_others() -> None:
    before = heights(lanes_of(20, 20, 20), 600, SIZES, may_scroll=True)
    after = heights(lanes_of(20, 20, 20, collapsed=(1,)), 600, SIZES, may_scroll=True)
    assert after.rows[1] == 0
    assert after.edges[1][1] - after.edges[1][0] == SIZES.lane_collapsed
    assert after.rows[0] > before.rows[0]
    assert after.bottom_px == pytest.approx(600)


def test_collapsing_lanes_brings_the_others_back_into_the_window() -> None:
    counts = [20] * 12
    assert heights(lanes_of(*counts), 600, SIZES, may_scroll=True).bottom_px > 600
    collapsed = lanes_of(*counts, collapsed=tuple(range(9)))
    assert heights(collapsed, 600, SIZES, may_scroll=True).bottom_px == pytest.approx(600)


def test_lanes_that_are_all_collapsed_stay_thin() -> None:
    divided = heights(lanes_of(5, 5, collapsed=(0, 1)), 600, SIZES, may_scroll=True)
    assert divided.bottom_px == 2 * SIZES.lane_collapsed
    assert least_height(lanes_of(5, 5, collapsed=(0, 1)), SIZES) == 2 * SIZES.lane_collapsed


@given(some_lanes, st.floats(0, 3_000), st.booleans())
def test_lanes_stand_under_one_another_and_each_has_room_for_its_rows(
    lanes: list[Lane], height: float, may_scroll: bool
) -> None:
    divided = heights(lanes, height, SIZES, may_scroll=may_scroll)
    assert len(divided.rows) == len(divided.edges) == len(lanes)
    assert all(above[1] == below[0] for above, below in pairwise(divided.edges))
    for lane, rows, (top, bottom) in zip(lanes, divided.rows, divided.edges, strict=True):
        if lane.is_collapsed:
            assert (rows, bottom - top) == (0, pytest.approx(SIZES.lane_collapsed))
        else:
            assert rows >= 1
            assert bottom - top >= SIZES.lane_top + rows * SIZES.row_height + SIZES.lane_strip - 1e-6


@given(some_lanes, st.floats(0, 3_000))
def test_a_higher_window_never_takes_a_row_from_all_lanes_that_fit(lanes: list[Lane], height: float) -> None:
    divided = heights(lanes, height, SIZES, may_scroll=True)
    is_open = [lane for lane in lanes if not lane.is_collapsed]
    if is_open and divided.bottom_px <= height + 1e-6:
        assert divided.bottom_px == pytest.approx(max(height, 0.0))


@few
@given(scenes(is_final=False), st.data())
def test_rows_of_lanes_do_not_hang_on_the_view(scene, data) -> None:
    low = replace(scene.page, height_px=150.0)
    one = lay_out(scene.subject, low, scene.view).picture
    length = max(scene.view.length_s // 7, 1)
    other_view = type(scene.view)(scene.view.start_s, scene.view.start_s + length)
    assert lay_out(scene.subject, low, other_view).picture.lanes == one.lanes


@few
@given(scenes())
def test_a_collapsed_lane_shows_no_words_and_counts_all_it_holds(scene) -> None:
    subject = with_arrangement(scene.subject, LaneArrangement(collapsed=frozenset({"politics"})))
    picture = lay_out(subject, scene.page, scene.view).picture
    number = [lane.key for lane in picture.lanes].index("politics")
    inside = subject.extents.rows_in(picture.covers)
    truth = int((subject.lanes.of_row[inside] == number).sum())
    assert all(mark.lane != number for mark in picture.marks)
    assert sum(group.count for group in picture.groups if group.lane == number) == truth
    lane = picture.lanes[number]
    assert lane.is_collapsed
    for group in picture.groups:
        if group.lane == number:
            assert lane.top <= group.box.top
            assert group.box.bottom <= lane.bottom


@few
@given(scenes(is_final=False))
def test_the_articles_stand_below_all_lanes_however_high_these_are(scene) -> None:
    page = Page(800.0, 90.0, SIZES, measure)
    picture = lay_out(scene.subject, page, scene.view).picture
    bottom = picture.lanes[-1].bottom if picture.lanes else 0.0
    assert bottom <= picture.height_px
    if picture.articles is not None:
        assert picture.articles.top >= bottom
        assert picture.articles.bottom <= picture.height_px + 1e-6
