"""Which events stand out together, and within which counts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from scenes import Scene, dated, few, scenes, subject_with

from timeline_app.timeline.emphasis import NO_EMPHASIS, emphasis_of
from timeline_app.timeline.layout import lay_out


@few
@given(scenes(), st.data())
def test_a_count_stands_out_if_and_only_if_it_counts_such_an_event(scene: Scene, data: st.DataObject) -> None:
    picture = lay_out(scene.subject, scene.page, scene.view).picture
    ids = list(scene.subject.columns.ids)
    chosen = data.draw(st.lists(st.sampled_from(ids), max_size=6, unique=True)) if ids else []
    emphasis = emphasis_of(scene.subject, chosen)
    for group in picture.groups:
        counted = set(group.event_ids)
        assert emphasis.is_in(group, picture.by_event) == any(each in counted for each in chosen)


def test_events_that_are_not_drawn_or_not_there_are_left_out() -> None:
    subject = subject_with(*dated("1966", ""))
    emphasis = emphasis_of(subject, ["e0", "e1", "gone"])
    assert emphasis.rows == frozenset({subject.columns.row_of("e0")})


def test_no_emphasis_is_none() -> None:
    assert not NO_EMPHASIS
    assert not emphasis_of(subject_with(*dated("1966")), [])
