"""Which events the tray lists: those a timeline cannot place between two ends."""

from __future__ import annotations

import pytest
from builders import an_event
from scenes import columns_of, dated

from timeline_app.timeline.tray import tray_rows


def listed(*dates: str) -> list[str]:
    """The dates of the events in the tray of a store with these dates."""
    columns = columns_of(dated(*dates))
    return [columns.dates[row] for row in tray_rows(columns)]


def test_an_event_without_a_date_is_in_the_tray() -> None:
    assert listed("", "1939") == [""]


@pytest.mark.parametrize(
    "date", ["1990/..", "1939/", "../1990", "/1990", "[..2013-04]", "[1667..]", "..1984/1990..", "../.."]
)
def test_a_date_without_a_limit_on_a_side_is_in_the_tray(date: str) -> None:
    assert listed(date, "1939") == [date]


@pytest.mark.parametrize(
    "date", ["1939", "1939~", "2013/2015", "[1667..1672]", "193X", "Y-17E7", "XXXX-12-25"]
)
def test_a_date_with_both_ends_is_not_in_the_tray(date: str) -> None:
    assert listed(date) == []


def test_a_date_further_away_than_can_be_drawn_is_in_the_tray() -> None:
    assert listed("Y-17E15") == ["Y-17E15"]


def test_the_tray_is_in_the_order_of_time_with_the_undated_last() -> None:
    assert listed("1995/..", "", "2000", "1990/..") == ["1990/..", "1995/..", ""]


def test_a_store_without_events_has_an_empty_tray() -> None:
    assert len(tray_rows(columns_of([]))) == 0


def test_every_undated_event_is_listed_once() -> None:
    columns = columns_of([an_event("a"), an_event("b"), an_event("c", date="1939/..")])

    rows = tray_rows(columns)

    assert sorted(columns.ids[row] for row in rows) == ["a", "b", "c"]
