"""Steps from mark to mark."""

from __future__ import annotations

import numpy as np
import pytest
from builders import an_event
from hypothesis import given
from hypothesis import strategies as st
from scenes import few, subject_with

from timeline_app.timeline.walking import Walk


@pytest.fixture
def walk() -> Walk:
    """Politics in 1900, 1950 and 2000, trade in 1940 and 1960, an event of neither in 1990, one undated."""
    events = [
        an_event("a", date="1900", category="politics"),
        an_event("b", date="1940", category="trade"),
        an_event("c", date="1950", category="politics"),
        an_event("d", date="1960", category="trade"),
        an_event("e", date="1990"),
        an_event("f", date="2000", category="politics"),
        an_event("g", category="politics"),
    ]
    subject = subject_with(*events)
    return Walk(subject.extents, subject.lanes.of_row)


def test_along_a_lane_one_comes_to_the_next_event_and_stops_at_its_end(walk: Walk) -> None:
    assert walk.along(0, 1) == 2
    assert walk.along(2, 1) == 5
    assert walk.along(5, 1) is None
    assert walk.along(2, -1) == 0
    assert walk.along(0, -1) is None


def test_across_lanes_one_comes_to_what_is_nearest_in_time(walk: Walk) -> None:
    assert walk.across(0, 1) == 1
    assert walk.across(5, 1) == 3
    assert walk.across(3, 1) == 4
    assert walk.across(4, -1) == 3
    assert walk.across(0, -1) is None
    assert walk.across(4, 1) is None


def test_hidden_lanes_are_walked_past(walk: Walk) -> None:
    lanes = walk.lane_of_row.copy()
    lanes[lanes == 1] = -1
    hidden = Walk(walk.extents, lanes)
    assert hidden.across(0, 1) == 4
    assert not hidden.is_on(1)


def test_one_cannot_walk_from_what_is_not_drawn(walk: Walk) -> None:
    assert not walk.is_on(6)
    assert walk.is_on(0)


@few
@given(st.lists(st.integers(1900, 1910), min_size=1, max_size=12))
def test_walking_along_a_lane_meets_every_event_once_and_back_again(years: list[int]) -> None:
    events = [an_event(f"e{place}", date=str(year), category="trade") for place, year in enumerate(years)]
    subject = subject_with(*events)
    walk = Walk(subject.extents, subject.lanes.of_row)
    rows = [int(np.lexsort((np.arange(len(years)), subject.extents.anchor_s))[0])]
    while (row := walk.along(rows[-1], 1)) is not None:
        rows.append(row)
    assert sorted(rows) == list(range(len(years)))
    back = [rows[-1]]
    while (row := walk.along(back[-1], -1)) is not None:
        back.append(row)
    assert back == rows[::-1]
