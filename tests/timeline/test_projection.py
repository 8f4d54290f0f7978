"""A picture in a view of another scale: everything in its time, nothing on anything else, nothing lost."""

from __future__ import annotations

from itertools import combinations

import pytest
from builders import an_event
from hypothesis import given
from hypothesis import strategies as st
from scenes import Scene, few, measure, page, scenes, span_of, subject_with

from timeline_app.core.bounds import Span
from timeline_app.timeline.layout import lay_out
from timeline_app.timeline.picture import Group, Picture
from timeline_app.timeline.projection import projected
from timeline_app.timeline.scale import Scale, panned, zoomed

FACTORS = st.floats(0.2, 5)


def seen_in(scene: Scene, view: Span) -> tuple[Picture, Picture]:
    """The picture of a scene, and the same as it stands in another view."""
    picture = lay_out(scene.subject, scene.page, scene.view).picture
    return picture, projected(picture, view, scene.page.sizes, measure)


def middle_of(group: Group) -> tuple[float, float]:
    return (group.box.left + group.box.right) / 2, (group.box.top + group.box.bottom) / 2


@few
@given(scenes(is_final=False), FACTORS, st.floats(0, 1))
def test_an_event_stands_at_its_time_while_one_zooms(scene: Scene, factor: float, place: float) -> None:
    anchor_s = scene.view.start_s + int(place * scene.view.length_s)
    view = zoomed(scene.view, factor, anchor_s)
    _, moved = seen_in(scene, view)
    width = scene.page.width_px
    scale = Scale(view, width)
    shift_px = (moved.origin_s - view.start_s) * scale.px_per_s
    for mark in moved.marks:
        expected = scale.x_px(int(scene.subject.extents.anchor_s[mark.row]))
        if abs(expected) < 2 * width:  # what lies far beside the view stands at its margin
            assert mark.extent.anchor + shift_px == pytest.approx(expected, abs=0.5)


@few
@given(scenes(is_final=False), FACTORS)
def test_no_words_stand_on_others_while_one_zooms(scene: Scene, factor: float) -> None:
    _, moved = seen_in(scene, zoomed(scene.view, factor, scene.view.start_s))
    written = [mark for mark in moved.marks if mark.label.title]
    for one, other in combinations(written, 2):
        assert not one.label.box.overlaps(other.label.box)
    for first, second in combinations(moved.groups, 2):
        assert first.lane != second.lane or not first.box.overlaps(second.box)


@few
@given(scenes(is_final=False), FACTORS)
def test_no_event_changes_its_row_while_one_zooms(scene: Scene, factor: float) -> None:
    picture, moved = seen_in(scene, zoomed(scene.view, factor, scene.view.start_s))
    for mark in moved.marks:
        before = picture.by_event[mark.event_id]
        assert (mark.lane, mark.lane_row, mark.centre_y) == (before.lane, before.lane_row, before.centre_y)


@few
@given(scenes(is_final=False), st.floats(1, 5))
def test_words_that_are_shown_stay_while_one_zooms_in(scene: Scene, factor: float) -> None:
    picture, moved = seen_in(scene, zoomed(scene.view, factor, scene.view.start_s))
    for mark in moved.marks:
        assert mark.label.title == picture.by_event[mark.event_id].label.title


@few
@given(scenes(is_final=False), st.floats(0.2, 1))
def test_counts_add_up_while_one_zooms_out(scene: Scene, factor: float) -> None:
    middle_s = scene.view.start_s + scene.view.length_s // 2
    picture, moved = seen_in(scene, zoomed(scene.view, factor, middle_s))
    near = [
        group for group in picture.groups if 0 <= (group.box.left + group.box.right) / 2 <= picture.width_px
    ]
    assert sum(group.count for group in moved.groups) >= sum(group.count for group in near)
    for group in moved.groups:
        assert group.count == len(group.rows) == len(group.event_ids)
    assert all(group.text or group.is_single for group in moved.groups)
    rows = [row for group in moved.groups for row in group.rows]
    assert len(rows) == len(set(rows))


@few
@given(scenes(is_final=False), FACTORS)
def test_what_is_under_the_mouse_is_what_is_painted_there(scene: Scene, factor: float) -> None:
    _, moved = seen_in(scene, zoomed(scene.view, factor, scene.view.start_s))
    for mark in moved.marks:
        if mark.label.title:
            box = mark.label.box
            assert moved.hit((box.left + box.right) / 2, (box.top + box.bottom) / 2) == mark
    for group in moved.groups:
        assert (
            moved.hit((group.box.left + group.box.right) / 2, (group.box.top + group.box.bottom) / 2) == group
        )


@given(scenes(is_final=False), st.floats(-1, 1))
@few
def test_a_view_that_only_moved_has_the_same_picture(scene: Scene, share: float) -> None:
    picture, moved = seen_in(scene, panned(scene.view, share, 1.0))
    assert moved is picture


def test_no_second_is_lost_in_deep_time() -> None:
    start_s = span_of("Y-13800000000").start_s
    subject = subject_with(an_event("first", date="Y-13800000000"))
    view = Span(start_s, start_s + 8)
    picture = lay_out(subject, page(), view).picture
    closer = Span(start_s + 1, start_s + 5)
    moved = projected(picture, closer, page().sizes, measure)
    scale = Scale(closer, page().width_px)
    assert moved.px_per_s == scale.px_per_s
    assert (moved.origin_s, scale.time_s(scale.x_px(start_s + 3))) == (start_s + 1, start_s + 3)
