"""Where dates lie in time for drawing: their middle, their only limit, their tails."""

from __future__ import annotations

import numpy as np
import pytest
from builders import an_event
from hypothesis import example, given
from hypothesis import strategies as st
from scenes import Scene, bounds_of, columns_of, dated, few, rows_with_time_in, scenes, span_of, views_of

from timeline_app.core.bounds import Span
from timeline_app.core.calendar import FUTURE, PAST, seconds_from_civil
from timeline_app.core.columns import Columns
from timeline_app.timeline.extents import Extents

times = st.integers(PAST, FUTURE)


def extents_of(*dates: str) -> Extents:
    return Extents.of(columns_of(dated(*dates)))


def columns_with(first: list[int], last: list[int]) -> Columns:
    """Columns of events that lie somewhere between these times."""
    count = len(first)
    start, end = np.array(first, dtype=np.int64), np.array(last, dtype=np.int64)
    return Columns(
        ids=[f"e{row}" for row in range(count)],
        titles=[""] * count,
        dates=[""] * count,
        earliest_start=start,
        latest_start=end,
        earliest_end=start,
        latest_end=end,
        category=np.zeros(count, np.int16),
        importance=np.zeros(count, np.float32),
        articles=np.zeros(count, np.int16),
        flags=np.zeros(count, np.uint16),
    )


def test_a_year_stands_in_its_middle_and_not_on_the_first_of_january() -> None:
    year = bounds_of("1939")
    assert extents_of("1939").anchor_s.tolist() == [(year.earliest_start + year.latest_end) // 2]


@pytest.mark.parametrize("date", ["../2013", "/2013", "[..2013]"])
def test_what_has_only_an_upper_limit_stands_at_it_with_its_time_before(date: str) -> None:
    extents, limit_s = extents_of(date), bounds_of("2013").latest_end
    assert extents.anchor_s.tolist() == [limit_s]
    assert extents.rows_in(Span(limit_s - 10, limit_s)).tolist() == [0]
    assert extents.rows_in(Span(limit_s, limit_s + 10)).tolist() == []


@pytest.mark.parametrize("date", ["2013/..", "2013/", "[2013..]"])
def test_what_has_only_a_lower_limit_stands_at_it_with_its_time_after(date: str) -> None:
    extents, limit_s = extents_of(date), bounds_of("2013").earliest_start
    assert extents.anchor_s.tolist() == [limit_s]
    assert extents.rows_in(Span(limit_s, limit_s + 10)).tolist() == [0]
    assert extents.rows_in(Span(limit_s - 10, limit_s)).tolist() == []


@pytest.mark.parametrize("date", ["", "../..", "/", "/.."])
def test_what_has_no_limit_is_not_drawn(date: str) -> None:
    extents = extents_of(date)
    assert not extents.drawable.any()
    assert extents.rows_in(Span(PAST, FUTURE)).tolist() == []
    assert extents.whole() is None


def test_what_lies_beyond_all_that_can_be_shown_is_not_drawn() -> None:
    extents = Extents.of(columns_with([PAST, FUTURE, 0], [PAST, FUTURE, 1]))
    assert extents.drawable.tolist() == [False, False, True]


def test_a_year_is_not_in_the_span_of_the_next_year() -> None:
    extents = extents_of("2017", "2018", "2019")
    assert extents.rows_in(span_of("2018")).tolist() == [1]


@given(st.lists(st.tuples(times, times), max_size=6))
@example([(FUTURE - 9, FUTURE - 2), (PAST + 3, PAST + 8), (PAST + 1, FUTURE - 1)])
def test_no_time_overflows_however_far_it_lies(pairs: list[tuple[int, int]]) -> None:
    first, last = [min(pair) for pair in pairs], [max(pair) for pair in pairs]
    with np.errstate(all="raise"):
        extents = Extents.of(columns_with(first, last))
    for row in np.flatnonzero(extents.drawable).tolist():
        assert PAST <= extents.start_s[row] < FUTURE
        assert extents.start_s[row] <= extents.anchor_s[row] <= extents.end_s[row]
        if first[row] != PAST and last[row] != FUTURE:
            assert extents.anchor_s[row] == (first[row] + last[row]) // 2
            assert (extents.start_s[row], extents.end_s[row]) == (first[row], last[row])
        elif first[row] != PAST:
            assert extents.anchor_s[row] == first[row]
        else:
            assert extents.anchor_s[row] == last[row]


@few
@given(scenes(), st.data())
def test_the_rows_in_a_span_are_those_with_time_in_it(scene: Scene, data: st.DataObject) -> None:
    span = data.draw(views_of(scene.subject))
    found = scene.subject.extents.rows_in(span).tolist()
    assert found == sorted(rows_with_time_in(scene.subject.columns, span))


@few
@given(scenes())
def test_the_whole_holds_every_event_and_no_more(scene: Scene) -> None:
    extents = scene.subject.extents
    whole = extents.whole()
    if whole is None:
        assert not extents.drawable.any()
        return
    assert extents.rows_in(whole).tolist() == np.flatnonzero(extents.drawable).tolist()
    assert whole.start_s == extents.start_s[extents.drawable].min()
    ends = [end for end in extents.end_s[extents.drawable].tolist() if end < FUTURE]
    assert whole.end_s >= max(ends, default=whole.start_s)


def test_the_whole_of_an_instant_is_its_second() -> None:
    start_s = seconds_from_civil(2018, 5, 17, 23, 27, 36)
    assert extents_of("2018-05-17T23:27:36Z").whole() == Span(start_s, start_s + 1)


def test_an_undated_event_has_no_part_in_the_whole() -> None:
    columns = columns_of([*dated("2018"), an_event("when", date="")])
    assert Extents.of(columns).whole() == span_of("2018")
