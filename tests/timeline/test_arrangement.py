"""Lanes as a user arranges them: nothing is lost, whatever is moved, hidden, collapsed or pinned."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn
from scenes import few, scenes

from timeline_app.core.bounds import Span
from timeline_app.core.calendar import FUTURE, PAST
from timeline_app.timeline.arrangement import LaneArrangement, arranged, moved, ordered, shown
from timeline_app.timeline.lanes import Lane, Lanes
from timeline_app.timeline.layout import lay_out
from timeline_app.timeline.subject import with_arrangement

EVERY_KEY = ("politics", "trade", "", "art", "gone")
keys = st.frozensets(st.sampled_from(EVERY_KEY))
ALWAYS = Span(PAST, FUTURE)


def lanes_called(*names: str) -> tuple[Lane, ...]:
    return tuple(Lane(name, name.title(), -1, 10) for name in names)


FOUR = lanes_called("politics", "trade", "art", "")


@st.composite
def arrangements(draw: DrawFn) -> LaneArrangement:
    return LaneArrangement(
        order=tuple(draw(st.lists(st.sampled_from(EVERY_KEY), unique=True))),
        collapsed=draw(keys),
        hidden=draw(keys),
        pinned=draw(keys),
    )


def keys_shown(arrangement: LaneArrangement, lanes: tuple[Lane, ...] = FOUR) -> list[str]:
    return [lanes[number].key for number in shown(lanes, arrangement)]


def test_lanes_stand_as_they_come_until_they_are_arranged() -> None:
    assert keys_shown(LaneArrangement()) == ["politics", "trade", "art", ""]
    assert LaneArrangement().is_untouched
    assert not LaneArrangement(hidden=frozenset({"art"})).is_untouched


def test_a_lane_that_came_later_stands_behind_the_one_it_comes_behind_by_itself() -> None:
    arrangement = LaneArrangement(order=("", "politics", "trade"))
    assert keys_shown(arrangement) == ["", "politics", "trade", "art"]
    first = LaneArrangement(order=("art", "trade"))
    assert keys_shown(first) == ["politics", "art", "", "trade"]


def test_pinned_lanes_come_first_in_their_order() -> None:
    assert keys_shown(LaneArrangement(pinned=frozenset({"art", "trade"}))) == ["trade", "art", "politics", ""]


def test_a_lane_is_moved_before_another_or_behind_the_last() -> None:
    start = LaneArrangement()
    assert keys_shown(moved(FOUR, start, "art", 0)) == ["art", "politics", "trade", ""]
    assert keys_shown(moved(FOUR, start, "politics", 3)) == ["trade", "art", "politics", ""]
    assert keys_shown(moved(FOUR, start, "politics", 4)) == ["trade", "art", "", "politics"]
    assert keys_shown(moved(FOUR, start, "politics", 1)) == ["politics", "trade", "art", ""]


def test_no_lane_can_be_moved_between_the_pinned_ones_or_out_of_them() -> None:
    pinned = LaneArrangement(pinned=frozenset({"politics", "trade"}))
    assert keys_shown(moved(FOUR, pinned, "", 0)) == ["politics", "trade", "", "art"]
    assert keys_shown(moved(FOUR, pinned, "politics", 4)) == ["trade", "politics", "art", ""]


def test_a_lane_that_is_hidden_or_not_there_cannot_be_moved() -> None:
    hidden = LaneArrangement(hidden=frozenset({"art"}))
    assert moved(FOUR, hidden, "art", 0) == hidden
    assert moved(FOUR, hidden, "gone", 0) == hidden


def test_what_is_done_to_a_lane_can_be_undone() -> None:
    start = LaneArrangement()
    assert start.with_hidden(["art"]).with_shown(["art"]) == start
    assert start.with_collapsed(["art"]).with_expanded(["art", "gone"]) == start
    assert start.with_pinned(["art"]).with_unpinned(["art"]) == start


@given(arrangements(), st.sampled_from(EVERY_KEY), st.integers(-2, 7))
def test_moving_loses_no_lane_and_hides_none(arrangement: LaneArrangement, key: str, to: int) -> None:
    after = moved(FOUR, arrangement, key, to)
    assert sorted(ordered(FOUR, after)) == [0, 1, 2, 3]
    assert sorted(keys_shown(after)) == sorted(keys_shown(arrangement))
    others = [each for each in keys_shown(arrangement) if each != key]
    assert [each for each in keys_shown(after) if each != key] == others


@given(arrangements(), st.sampled_from(EVERY_KEY), st.integers(0, 4))
def test_a_lane_stands_where_it_was_put(arrangement: LaneArrangement, key: str, to: int) -> None:
    seen = keys_shown(arrangement)
    if key in seen:
        pinned = [each for each in seen if each in arrangement.pinned]
        low, high = (0, len(pinned)) if key in arrangement.pinned else (len(pinned), len(seen))
        wanted = min(max(to, low), high)
        after = keys_shown(moved(FOUR, arrangement, key, to))
        assert after.index(key) == wanted - (wanted > seen.index(key))


@given(arrangements())
def test_every_lane_is_shown_or_hidden_and_keeps_what_it_holds(arrangement: LaneArrangement) -> None:
    of_row = np.array([0, 3, 2, 2, 1, -1, 0], np.int16)
    after = arranged(Lanes(FOUR, of_row), arrangement)
    assert {lane.key for lane in (*after.lanes, *after.hidden)} == {lane.key for lane in FOUR}
    assert len(after.lanes) + len(after.hidden) == 4
    for before, now in zip(of_row.tolist(), after.of_row.tolist(), strict=True):
        if before < 0 or FOUR[before].key in arrangement.hidden:
            assert now == -1
        else:
            assert after.lanes[now].key == FOUR[before].key
    for lane in after.lanes:
        assert lane.is_collapsed == (lane.key in arrangement.collapsed)
        assert lane.is_pinned == (lane.key in arrangement.pinned)


@few
@given(scenes(), arrangements())
def test_shown_and_folded_are_what_is_in_the_span_in_every_lane_however_arranged(
    scene, arrangement: LaneArrangement
) -> None:
    subject = with_arrangement(scene.subject, arrangement)
    layout = lay_out(subject, scene.page, scene.view)
    covers = layout.picture.covers
    inside = subject.extents.rows_in(covers)
    for number, lane in enumerate(subject.lanes.lanes):
        truth = inside[subject.lanes.of_row[inside] == number]
        marks = [mark.row for mark in layout.picture.marks if mark.lane == number]
        folded = [row for group in layout.picture.groups if group.lane == number for row in group.rows]
        assert sorted(marks + folded) == truth.tolist()
        assert lane.key == layout.picture.lanes[number].key
        assert subject.detail.rows_in(number, covers).tolist() == truth.tolist()


@few
@given(scenes(), arrangements())
def test_what_is_hidden_is_not_counted(scene, arrangement: LaneArrangement) -> None:
    subject = with_arrangement(scene.subject, arrangement)
    drawable = subject.extents.drawable & (subject.lanes.of_row >= 0)
    assert subject.detail.count_in(ALWAYS) == int(drawable.sum())


@few
@given(scenes(), st.data())
def test_a_selected_event_of_a_hidden_lane_shows_nowhere(scene, data) -> None:
    subject = with_arrangement(scene.subject, LaneArrangement(hidden=frozenset({"politics"})))
    rows = np.flatnonzero(subject.lanes.of_row < 0).tolist()
    if rows:
        selected = data.draw(st.sampled_from(rows))
        picture = lay_out(subject, scene.page, scene.view, selected_row=selected).picture
        assert selected not in [mark.row for mark in picture.marks]
