"""What a filter leaves of the lanes, and that it stays right while events are edited."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import numpy as np
from builders import an_event
from hypothesis import given
from hypothesis import strategies as st
from scenes import cells_of, dated, subject_with

from timeline_app.core.bounds import Span
from timeline_app.core.columns_editing import edited_columns
from timeline_app.core.model import Event
from timeline_app.timeline.arrangement import LaneArrangement
from timeline_app.timeline.filtered import edited_filtered, filtered, without_empty_lanes
from timeline_app.timeline.layout import Subject
from timeline_app.timeline.subject import edited_subject, with_arrangement


def _events(chance: Random, count: int) -> list[Event]:
    return [
        an_event(
            f"e{number:02}", date=f"{chance.randrange(1900, 2000)}", category=chance.choice(("", "politics"))
        )
        for number in range(count)
    ]


def _same(found: Subject, wanted: Subject) -> None:
    """Lanes, counts and what the index finds are the same."""
    assert [(lane.key, lane.count) for lane in found.lanes.lanes] == [
        (lane.key, lane.count) for lane in wanted.lanes.lanes
    ]
    assert np.array_equal(found.lanes.of_row, wanted.lanes.of_row)
    whole = Span(-(10**11), 10**11)
    for number in range(len(wanted.lanes.lanes)):
        assert found.detail.rows_in(number, whole).tolist() == wanted.detail.rows_in(number, whole).tolist()
    assert found.detail.count_in(whole) == wanted.detail.count_in(whole)


def test_what_is_not_shown_is_in_no_lane_and_not_counted() -> None:
    subject = subject_with(*dated("1901", "1902", "1903"))
    shown = np.array([True, False, True])
    left = filtered(subject, shown)
    assert (left.lanes.of_row >= 0).tolist() == [True, False, True]
    assert sum(lane.count for lane in left.lanes.lanes) == 2
    assert left.detail.count_in(Span(-(10**11), 10**11)) == 2


@given(st.integers(0, 100_000))
def test_after_an_edit_it_is_as_if_it_had_been_filtered_anew(seed: int) -> None:
    chance = Random(seed)
    events = _events(chance, 8)
    subject = subject_with(*events)
    shown = np.array([chance.random() < 0.5 for _ in events])
    before = filtered(subject, shown)
    for _ in range(2):
        put = _events(chance, 12)[:: chance.randrange(2, 5)]
        removed = [event.id for event in events if event not in put and chance.random() < 0.2]
        removed = [each for each in removed if each not in {event.id for event in put}]
        columns, edited = edited_columns(subject.columns, [cells_of(event) for event in put], removed)
        note = before.detail.noting(edited.rows)
        subject = edited_subject(subject, columns, edited, other_title="Other")
        now = np.array([chance.random() < 0.5 for _ in edited.put], np.bool_)
        before = edited_filtered(before, note, subject, columns, edited, now)
        shown = np.concatenate((shown, np.zeros(len(columns) - len(shown), np.bool_)))
        shown[edited.put] = now
        shown[edited.removed] = False
        wanted = filtered(subject, shown & columns.has_event)
        lanes = replace(before.lanes, of_row=np.where(columns.has_event, before.lanes.of_row, np.int16(-1)))
        _same(replace(before, lanes=lanes), wanted)


def test_empty_lanes_go_but_are_not_told_as_hidden_ones() -> None:
    events = [an_event("a", date="1901", category="politics"), an_event("b", date="1902")]
    subject = subject_with(*events)
    left = filtered(subject, np.array([False, True]))
    arranged = without_empty_lanes(with_arrangement(left, LaneArrangement("category")))
    assert len(arranged.lanes.lanes) == 1
    assert arranged.lanes.hidden == ()
    assert arranged.lanes.of_row.tolist() == [-1, 0]


def test_lanes_stay_where_nothing_is_shown_at_all() -> None:
    subject = subject_with(*dated("1901"))
    left = without_empty_lanes(filtered(subject, np.array([False])))
    assert len(left.lanes.lanes) == len(subject.lanes.lanes)
