"""Counts: every event in one, none on another, each where its events are."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scenes import SIZES, Scene, dated, few, page, scenes, span_of, subject_with

from timeline_app.timeline.blocks import Reach
from timeline_app.timeline.groups import chips, spots
from timeline_app.timeline.layout import lay_out

EVERYWHERE = (-math.inf, math.inf)

places = st.lists(
    st.one_of(st.floats(-4_000, 6_000), st.integers(-20, 40).map(float)), max_size=60
).map(sorted)  # fmt: skip
limits = st.sampled_from([EVERYWHERE, (0.0, 1_000.0)])


def width_of(count: int) -> float:
    """A disc for one, wider the more digits there are."""
    return 9.0 if count == 1 else 16.0 + 6.5 * (1 + len(str(count)))


def array(values: list[float]) -> np.ndarray:
    return np.array(values, dtype=np.float64)


@given(places, limits)
def test_every_event_is_counted_once_in_the_order_of_time(
    some: list[float], within: tuple[float, float]
) -> None:
    found = chips(array(some), width_of, within, SIZES)
    counted = [index for chip in found for index in range(chip.first, chip.first + chip.count)]
    assert counted == list(range(len(some)))


@given(places, limits)
def test_no_two_counts_touch(some: list[float], within: tuple[float, float]) -> None:
    found = chips(array(some), width_of, within, SIZES)
    for chip, following in pairwise(found):
        assert chip.right + SIZES.label_gap <= following.left


@given(places, limits)
def test_a_count_is_as_wide_as_its_number_and_stays_within_the_limits(
    some: list[float], within: tuple[float, float]
) -> None:
    for chip in chips(array(some), width_of, within, SIZES):
        assert chip.right - chip.left == pytest.approx(width_of(chip.count))
        assert chip.left >= within[0]
        assert chip.right <= within[1]


@given(places)
def test_a_count_stands_in_the_middle_of_its_events(some: list[float]) -> None:
    for chip in chips(array(some), width_of, EVERYWHERE, SIZES):
        members = some[chip.first : chip.first + chip.count]
        middle = sum(members) / len(members)
        assert (chip.left + chip.right) / 2 == pytest.approx(middle, abs=1e-6)


def test_events_far_apart_are_not_counted_together() -> None:
    assert [chip.count for chip in chips(array([0, 200, 201, 500]), width_of, EVERYWHERE, SIZES)] == [1, 2, 1]


def test_counts_that_grow_into_one_another_become_one() -> None:
    found = chips(array([0, 10, 28, 35, 42]), width_of, EVERYWHERE, SIZES)
    assert [chip.count for chip in found] == [5]


def test_a_hundred_thousand_events_on_one_day_are_one_count() -> None:
    found = chips(np.full(100_000, 12.5), width_of, EVERYWHERE, SIZES)
    assert [(chip.first, chip.count) for chip in found] == [(0, 100_000)]


reaches = st.tuples(st.floats(-8_000, 9_000), st.floats(0, 3_000), st.floats(0, 3_000))


@given(st.lists(reaches, min_size=1, max_size=8))
def test_an_event_is_counted_on_itself_and_in_view_if_any_of_it_is(
    some: list[tuple[float, float, float]],
) -> None:
    anchor = array([each[0] for each in some])
    reach = Reach(
        anchor - array([each[1] for each in some]), anchor, anchor + array([each[2] for each in some])
    )
    found = spots(reach, (0.0, 1_000.0), (-1_000.0, 2_000.0))
    for left, middle, right, spot in zip(reach.earliest, reach.anchor, reach.latest, found, strict=True):
        assert left <= spot <= right
        if left < 1_000 and right > 0:
            assert 0 <= spot <= 1_000
        if 0 <= middle <= 1_000:
            assert spot == middle
        if left < 2_000 and right > -1_000:
            assert -1_000 <= spot <= 2_000


@few
@given(scenes())
def test_the_span_of_a_count_holds_the_anchors_of_its_events(scene: Scene) -> None:
    picture = lay_out(scene.subject, scene.page, scene.view).picture
    for group in picture.groups:
        anchors = [int(scene.subject.extents.anchor_s[row]) for row in group.rows]
        assert group.span.start_s == min(anchors)
        assert group.span.end_s == max(anchors) + 1


@few
@given(scenes())
def test_a_count_tells_its_number_and_names_its_events(scene: Scene) -> None:
    picture = lay_out(scene.subject, scene.page, scene.view).picture
    for group in picture.groups:
        assert group.event_ids == tuple(scene.subject.columns.ids[row] for row in group.rows)
        assert group.text == ("" if group.is_single else f"+{len(group.rows)}")
        assert group.category == scene.subject.lanes.lanes[group.lane].category


def test_a_single_folded_event_stands_as_a_disc() -> None:
    pair = dated("2018-07-01", "2018-07-02", title="A long title of an event here")
    picture = lay_out(subject_with(*pair), page(500, 150), span_of("2018")).picture
    (group,) = picture.groups
    assert group.is_single
    assert group.text == ""
    assert group.box.right - group.box.left == 2 * SIZES.disc_radius
    middle = picture.width_px * (182.5 / 365)
    assert (group.box.left + group.box.right) / 2 == pytest.approx(middle, abs=1)
