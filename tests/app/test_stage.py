"""What stands on the timeline between one layout and the next."""

from __future__ import annotations

import pytest
from builders import an_event
from PySide6.QtWidgets import QApplication
from scenes import span_of, subject_with

from timeline_app.app.stage import Show, Stage
from timeline_app.core.bounds import Span
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.frame import Frame, Pointed
from timeline_app.timeline.layout import Subject, lay_out
from timeline_app.timeline.page import Page
from timeline_app.timeline.picture import Mark
from timeline_app.timeline.scale import panned, zoomed

WIDTH, HEIGHT = 1_000.0, 600.0
AGES = 10.0  # seconds; longer than any layout takes


@pytest.fixture
def subject() -> Subject:
    return subject_with(
        *(an_event(f"event-{year}", date=str(year), importance=year % 10 / 10) for year in range(1900, 2000))
    )


@pytest.fixture
def stage(subject: Subject, qapp: QApplication) -> Stage:
    return Stage(Show(subject, ("", "", ""), "", {}, None), Fonts())


def shown(stage: Stage, view: Span, *, settled: bool = True) -> Frame:
    return stage.frame(view, WIDTH, HEIGHT, Pointed(), settled=settled)


def finish(stage: Stage) -> None:
    while stage.is_busy:
        stage.advance(AGES)


def places(frame: Frame) -> dict[str, tuple[int, float]]:
    """The row of each mark with words, and where these start."""
    return {mark.event_id: (mark.lane_row, mark.label.box.left) for mark in written(frame)}


def written(frame: Frame) -> list[Mark]:
    return [mark for mark in frame.picture.marks if mark.label.title]


WHOLE = span_of("1900/1999")
NEARER = span_of("1940/1959")


def test_a_layout_that_was_made_in_steps_is_the_one_that_is_made_at_once(
    stage: Stage, subject: Subject
) -> None:
    shown(stage, WHOLE)
    while stage.is_busy or shown(stage, NEARER).picture.origin_s != NEARER.start_s:
        stage.advance(0.0)
        stage.advance(0.0001)
    first = lay_out(subject, _page(stage), WHOLE)
    at_once = lay_out(subject, _page(stage), NEARER, previous=first)
    finish(stage)
    assert shown(stage, NEARER).picture.marks == at_once.picture.marks


def test_a_view_that_is_new_shows_what_there_is_before_its_layout_is_ready(stage: Stage) -> None:
    shown(stage, WHOLE)
    between = shown(stage, NEARER, settled=False)
    assert stage.is_busy
    assert written(between)
    assert between.picture.px_per_s == between.scale.px_per_s


def test_a_short_pan_moves_the_picture_and_lays_out_nothing(stage: Stage) -> None:
    before = shown(stage, WHOLE)
    moved = shown(stage, panned(WHOLE, 0.3, 1.0), settled=False)
    assert moved.picture is before.picture
    assert not stage.is_busy


def test_a_long_pan_has_its_layout_made_before_the_picture_ends(stage: Stage) -> None:
    shown(stage, NEARER)
    shown(stage, panned(NEARER, 0.8, 1.0), settled=False)
    assert stage.is_busy


def test_a_place_far_away_is_never_shown_empty(stage: Stage) -> None:
    shown(stage, span_of("1900/1903"))
    far = shown(stage, span_of("1990/1993"), settled=False)
    assert {"event-1991", "event-1992"} <= places(far).keys()


def test_nothing_moves_when_an_animated_move_arrives(stage: Stage) -> None:
    shown(stage, WHOLE)
    stage.aim(NEARER, None)
    finish(stage)
    arrived = shown(stage, NEARER, settled=False)
    finish(stage)
    rested = shown(stage, NEARER)
    assert not stage.is_busy
    assert rested.picture.marks == arrived.picture.marks


def test_a_move_that_is_broken_off_leads_to_the_layout_of_where_it_ended(stage: Stage) -> None:
    shown(stage, WHOLE)
    stage.aim(NEARER, None)
    stage.advance(0.0001)
    stage.aim(None, None)
    halfway = zoomed(WHOLE, 2.0, WHOLE.start_s)
    shown(stage, halfway, settled=False)
    finish(stage)
    shown(stage, halfway)
    finish(stage)
    assert shown(stage, halfway).picture.origin_s == halfway.start_s


def test_a_selection_gets_words_once_its_layout_is_ready(stage: Stage) -> None:
    crowded = shown(stage, WHOLE)
    hidden = next(f"event-{year}" for year in range(1900, 2000) if f"event-{year}" not in places(crowded))
    pointed = Pointed(selected=hidden)
    stage.frame(WHOLE, WIDTH, HEIGHT, pointed, settled=True)
    finish(stage)
    assert hidden in places(stage.frame(WHOLE, WIDTH, HEIGHT, pointed, settled=True))


def test_another_size_is_laid_out_at_once(stage: Stage) -> None:
    shown(stage, WHOLE)
    smaller = stage.frame(WHOLE, 700.0, 400.0, Pointed(), settled=False)
    assert (smaller.picture.width_px, stage.is_busy) == (700.0 - stage.sizes.header_width, False)


def _page(stage: Stage) -> Page:
    assert stage.page is not None
    return stage.page


def test_an_edit_at_rest_is_in_the_next_frame(stage: Stage, subject: Subject) -> None:
    shown(stage, NEARER)
    stage.aim(WHOLE, None)  # a layout of the events of before is under way
    later = subject_with(an_event("a-late-one", date="1950", importance=1.0))
    stage.change_show(Show(later, ("", "", ""), "", {}, None))
    assert places(shown(stage, NEARER)).keys() == {"a-late-one"}
    assert not stage.is_busy
