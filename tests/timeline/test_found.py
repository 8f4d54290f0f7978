"""Found events counted along the lanes: as many as reading all of them one by one gives, after edits too."""

from __future__ import annotations

import numpy as np
from builders import an_event
from hypothesis import given
from hypothesis import strategies as st
from scenes import Scene, cells_at, dated, few, page, scenes, subject_with

from timeline_app.core.bounds import Span
from timeline_app.core.columns_editing import edited_columns
from timeline_app.timeline.found import Found, FoundIn
from timeline_app.timeline.layout import Subject, Wish, layout_steps
from timeline_app.timeline.steps import finished
from timeline_app.timeline.subject import edited_subject


def _found_in(subject: Subject, seed: int) -> FoundIn:
    is_event = np.random.default_rng(seed).random(len(subject.columns)) < 0.4
    return FoundIn.of(Found(is_event), subject.detail)


def _truth(inside: FoundIn, lane: int, first_s: int, last_s: int) -> int:
    """How many there are, by looking at each row."""
    detail = inside.detail
    return sum(
        bool(detail.extents.drawable[row])
        and int(detail.lanes_of_row[row]) == lane
        and inside.found.has(row)
        and first_s <= int(detail.extents.spots_of(np.array([row]))[0]) < last_s
        for row in range(len(detail.lanes_of_row))
    )


@few
@given(scenes(), st.integers(0, 99))
def test_found_events_are_counted_between_any_times(scene: Scene, seed: int) -> None:
    inside = _found_in(scene.subject, seed)
    view = scene.view
    for lane in range(len(scene.subject.lanes.lanes)):
        assert inside.count_between(lane, view.start_s, view.end_s) == _truth(
            inside, lane, view.start_s, view.end_s
        )
        edges = np.array([view.start_s, view.start_s + view.length_s // 2, view.end_s])
        assert int(inside.histogram(edges)[lane].sum()) == inside.count_between(
            lane, view.start_s, view.end_s
        )


@few
@given(scenes(), st.integers(0, 99), st.data())
def test_found_events_are_counted_where_they_are_after_an_edit(
    scene: Scene, seed: int, data: st.DataObject
) -> None:
    subject = scene.subject
    if not len(subject.columns):
        return
    ids = list(subject.columns.ids)
    moved, other = data.draw(st.sampled_from(ids)), data.draw(st.sampled_from(ids))
    cells = cells_at(subject.columns, moved)
    there = cells_at(subject.columns, other)
    put = cells._replace(**{name: getattr(there, name) for name in cells._fields[3:]})
    columns, rows = edited_columns(subject.columns, [put])
    after = edited_subject(subject, columns, rows, other_title="Others")
    inside = _found_in(after, seed)
    view = scene.view
    for lane in range(len(after.lanes.lanes)):
        assert inside.count_between(lane, view.start_s, view.end_s) == _truth(
            inside, lane, view.start_s, view.end_s
        )
    shown = inside.rows_shown(view)
    assert all(inside.found.has(row) for row in shown)
    assert len(shown) == sum(
        _truth(inside, lane, view.start_s, view.end_s) for lane in range(len(inside.before))
    )


@few
@given(scenes(is_final=False), st.integers(0, 99))
def test_every_found_event_in_view_has_a_mark_or_is_behind_a_count_that_is_lit(
    scene: Scene, seed: int
) -> None:
    inside = _found_in(scene.subject, seed)
    wish = Wish(scene.view, 1.0, None, inside.rows_shown(scene.view))
    picture = finished(layout_steps(scene.subject, scene.page, wish, None)).picture
    lit = inside.groups_with_more(picture.groups, picture.marks)
    marked = {mark.row for mark in picture.marks}
    extents, view = scene.subject.extents, scene.view
    for row in range(len(scene.subject.columns)):
        spot_s = int(extents.spots_of(np.array([row]))[0]) if extents.drawable[row] else None
        if spot_s is not None and view.contains(spot_s) and inside.found.has(row) and row not in marked:
            lane = int(scene.subject.lanes.of_row[row])
            assert any(group.lane == lane and row in group.rows for group in lit)


def test_rows_that_have_come_since_are_not_found() -> None:
    found = Found(np.array([True, False]))
    assert [found.has(row) for row in range(4)] == [True, False, False, False]
    assert found.among(np.array([0, 1, 2, 3])).tolist() == [True, False, False, False]


def test_what_was_found_has_words_where_others_had_them_before() -> None:
    events = dated(*(f"2018-05-{day:02d}" for day in range(1, 29)), importance=0.8)
    plain = an_event("found", date="2018-05-14", category="politics", importance=0.1)
    subject = subject_with(*events, plain)
    row = subject.columns.row_of("found")
    assert row is not None
    is_event = np.zeros(len(subject.columns), np.bool_)
    is_event[row] = True
    inside = FoundIn.of(Found(is_event), subject.detail)
    view = Span(1_524_000_000, 1_530_000_000)
    sheet = page(420.0, 120.0)
    before = finished(layout_steps(subject, sheet, Wish(view, 1.0), None)).picture
    wish = Wish(view, 1.0, None, inside.rows_shown(view))
    after = finished(layout_steps(subject, sheet, wish, None)).picture
    assert before.mark_of("found") is None
    assert after.mark_of("found") is not None
