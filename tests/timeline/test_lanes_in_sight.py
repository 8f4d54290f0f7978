"""Of lanes that are scrolled only those near the window are laid out: these as ever, others not at all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from scenes import Scene, few, scenes

from timeline_app.timeline.layout import Layout, Wish, lay_out, layout_steps
from timeline_app.timeline.steps import finished

seen_lanes = st.frozensets(st.integers(0, 2), max_size=3)


def laid_out(scene: Scene, seen: frozenset[int], previous: Layout | None = None) -> Layout:
    wish = Wish(scene.view, scene.page.margin_widths, lanes=within(scene, seen))
    return finished(layout_steps(scene.subject, scene.page, wish, previous))


def within(scene: Scene, seen: frozenset[int]) -> frozenset[int]:
    return frozenset(number for number in seen if number < len(scene.subject.lanes.lanes))


@few
@given(scenes(is_final=False), seen_lanes)
def test_lanes_in_sight_show_and_count_all_they_hold_and_the_others_nothing(
    scene: Scene, seen: frozenset[int]
) -> None:
    picture = laid_out(scene, seen).picture
    inside = scene.subject.extents.rows_in(picture.covers)
    for number in range(len(scene.subject.lanes.lanes)):
        truth = inside[scene.subject.lanes.of_row[inside] == number].tolist() if number in seen else []
        marks = [mark.row for mark in picture.marks if mark.lane == number]
        folded = [row for group in picture.groups if group.lane == number for row in group.rows]
        assert sorted(marks + folded) == truth
    assert picture.among == within(scene, seen)


@few
@given(scenes(is_final=False), seen_lanes)
def test_all_lanes_keep_their_place_and_height_in_sight_or_not(scene: Scene, seen: frozenset[int]) -> None:
    assert laid_out(scene, seen).picture.lanes == lay_out(scene.subject, scene.page, scene.view).picture.lanes


@few
@given(scenes(is_final=False), seen_lanes)
def test_events_of_a_lane_that_comes_back_into_sight_stand_where_they_stood(
    scene: Scene, seen: frozenset[int]
) -> None:
    first = lay_out(scene.subject, scene.page, scene.view)
    between = laid_out(scene, seen, first)
    again = finished(layout_steps(scene.subject, scene.page, Wish(scene.view, 1.0), between))
    before = {mark.row: (mark.lane, mark.lane_row) for mark in first.picture.marks}
    after = {mark.row: (mark.lane, mark.lane_row) for mark in again.picture.marks}
    unseen = {row for row, (lane, _) in before.items() if lane not in seen}
    assert {row: after.get(row) for row in unseen} == {row: before[row] for row in unseen}


@few
@given(scenes(is_final=False), seen_lanes)
def test_counts_among_lanes_are_those_of_these_lanes(scene: Scene, seen: frozenset[int]) -> None:
    among = within(scene, seen)
    rows = scene.subject.extents.rows_in(scene.view)
    truth = sum(int(scene.subject.lanes.of_row[row]) in among for row in rows.tolist())
    assert scene.subject.detail.count_in(scene.view, among) == truth
