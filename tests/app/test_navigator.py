"""Moves that need to know what is on the timeline: fit, steps from event to event, groups."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import cast

import pytest
from builders import an_event, contents_with
from pytestqt.qtbot import QtBot
from windows import store_at

from timeline_app.app import navigator as navigator_module
from timeline_app.app.history import ViewState
from timeline_app.app.motion import Motion
from timeline_app.app.navigator import Navigator
from timeline_app.app.session import Session
from timeline_app.core.bounds import Span
from timeline_app.core.calendar import seconds_from_civil
from timeline_app.core.edtf import bounds, parse
from timeline_app.store.columns import load_columns
from timeline_app.store.store import EventStore
from timeline_app.timeline.extents import Extents
from timeline_app.timeline.picture import Box, Group, Members

HOME = Span(seconds_from_civil(1960), seconds_from_civil(2000))
DATES = {"early": "1939", "bridge": "1966-05-04", "war": "1970/1975", "late": "2020"}


NOBODY = cast(Members, None)  # who is counted does not matter here


class Journey:
    """A navigator over events with these dates (an empty one: undated), whose moves take no time."""

    def __init__(self, tmp_path: Path, dates: dict[str, str]) -> None:
        events = [an_event(each, date=date) for each, date in dates.items()]
        path = store_at(tmp_path / "some.eventstore", contents_with(events))
        with EventStore.open(path) as store:
            columns = load_columns(store)
        self.session = Session(ViewState(HOME))
        self.navigator = Navigator(self.session, columns, Extents.of(columns), HOME)

    @property
    def span(self) -> Span:
        return self.session.state.span

    @property
    def selected(self) -> str | None:
        return self.session.state.selected

    def walk(self, steps: int, step: str) -> list[str | None]:
        places = []
        for _ in range(steps):
            getattr(self.navigator, step)()
            places.append(self.selected)
        return places


class AtOnce(Motion):
    """A move that takes no time."""

    def go(self, start: Span, target: Span) -> None:
        self.span_reached.emit(target)
        self.arrived.emit()


@pytest.fixture
def instant(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(navigator_module, "Motion", AtOnce)


@pytest.fixture
def journey(instant: None, tmp_path: Path) -> Journey:
    return Journey(tmp_path, DATES)


def test_stepping_goes_through_all_events_in_time_and_stops_at_the_ends(journey: Journey) -> None:
    assert journey.walk(5, "next_event") == ["early", "bridge", "war", "late", "late"]
    assert journey.walk(4, "previous_event") == ["war", "bridge", "early", "early"]


def test_stepping_back_with_nothing_selected_begins_at_the_last_event(journey: Journey) -> None:
    assert journey.walk(1, "previous_event") == ["late"]


def test_home_and_end_select_the_first_and_last_event_and_bring_them_into_view(journey: Journey) -> None:
    for step, event_id, year in (("first_event", "early", 1939), ("last_event", "late", 2020)):
        getattr(journey.navigator, step)()
        assert journey.selected == event_id
        assert journey.span.start_s < seconds_from_civil(year) < journey.span.end_s
        assert journey.span.length_s == HOME.length_s, "the zoom stays"


def test_an_event_well_in_view_is_selected_without_moving(journey: Journey) -> None:
    journey.navigator.next_event()
    journey.navigator.next_event()
    in_view = journey.span
    journey.navigator.next_event()
    assert journey.selected == "war"
    assert journey.span == in_view


def test_where_everything_is_in_view_stepping_from_event_to_event_moves_nothing(journey: Journey) -> None:
    journey.navigator.fit_all()
    assert journey.walk(4, "next_event") == ["early", "bridge", "war", "late"]
    assert journey.span == journey.navigator.whole()


def test_each_step_from_event_to_event_is_one_step_back(journey: Journey) -> None:
    journey.walk(4, "next_event")
    journey.navigator.back()
    assert journey.selected == "war"
    journey.navigator.back()
    journey.navigator.back()
    assert journey.selected == "early"
    journey.navigator.back()
    assert journey.session.state == ViewState(HOME)
    assert not journey.session.can_go_back


def test_events_without_a_date_are_reached_behind_the_last_one(instant: None, tmp_path: Path) -> None:
    journey = Journey(tmp_path, {"first": "1966", "legend": "", "myth": ""})
    assert journey.walk(4, "next_event") == ["first", "legend", "myth", "myth"]
    journey.navigator.last_event()
    assert journey.selected == "first", "End leads to an event that has a place"


def test_what_is_only_known_to_lie_before_a_date_comes_where_it_stands(instant: None, tmp_path: Path) -> None:
    dates = {"record": "[..2017]", "bureau": "1939", "service": "1960/..", "mechanism": "2023"}
    journey = Journey(tmp_path, dates)
    assert journey.walk(4, "next_event") == ["bureau", "service", "record", "mechanism"]
    assert [journey.navigator.position_of(each) for each in ("bureau", "record")] == [(1, 4), (3, 4)]


def test_a_period_comes_before_what_happens_in_it(instant: None, tmp_path: Path) -> None:
    journey = Journey(tmp_path, {"battle": "1971", "war": "1970/1975", "peace": "1976"})
    assert journey.walk(3, "next_event") == ["war", "battle", "peace"]


def test_fit_shows_the_selection_then_everything_then_the_selection_again(journey: Journey) -> None:
    journey.session.select("bridge")
    journey.navigator.fit()
    near = journey.span
    day = seconds_from_civil(1966, 5, 4)
    assert near.start_s < day < near.end_s
    assert near.length_s < HOME.length_s / 10
    journey.navigator.fit()
    assert journey.span.start_s < seconds_from_civil(1939)
    assert journey.span.end_s > seconds_from_civil(2021)
    journey.navigator.fit()
    assert journey.span == near


def test_fit_of_a_period_shows_all_of_it(journey: Journey) -> None:
    journey.session.select("war")
    journey.navigator.fit()
    assert journey.span.start_s < seconds_from_civil(1970)
    assert journey.span.end_s > seconds_from_civil(1976)


def test_fit_without_a_selection_shows_everything(journey: Journey) -> None:
    journey.navigator.fit()
    assert journey.span == journey.navigator.whole()


def test_keys_zoom_about_the_middle_and_zooming_out_undoes_zooming_in(journey: Journey) -> None:
    middle_s = (HOME.start_s + HOME.end_s) // 2
    journey.navigator.zoom_in()
    assert journey.span.length_s == pytest.approx(HOME.length_s / 1.6, abs=2)
    assert (journey.span.start_s + journey.span.end_s) // 2 == pytest.approx(middle_s, abs=2)
    journey.navigator.zoom_out()
    assert journey.span.start_s == pytest.approx(HOME.start_s, abs=2)
    assert journey.span.end_s == pytest.approx(HOME.end_s, abs=2)


def test_panning_moves_by_a_quarter_of_the_width_and_keeps_the_zoom(journey: Journey) -> None:
    journey.navigator.pan_ahead()
    assert journey.span.start_s - HOME.start_s == pytest.approx(HOME.length_s / 4, abs=1)
    assert journey.span.length_s == HOME.length_s
    journey.navigator.pan_back()
    assert journey.span == HOME


def test_the_starting_view_is_found_again(journey: Journey) -> None:
    journey.navigator.fit_all()
    journey.navigator.go_home()
    assert journey.span == HOME


def test_steps_during_a_move_add_up(
    qapp: object, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(navigator_module, "Motion", partial(Motion, duration_ms=40))
    journey = Journey(tmp_path, DATES)
    with qtbot.waitSignal(journey.navigator.motion.arrived):
        for _ in range(4):
            journey.navigator.pan_ahead()
    assert journey.span.start_s - HOME.start_s == pytest.approx(HOME.length_s, abs=4)


def test_an_event_chosen_during_a_move_and_the_rest_of_the_move_are_one_step(
    qapp: object, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(navigator_module, "Motion", partial(Motion, duration_ms=40))
    journey = Journey(tmp_path, DATES)
    with qtbot.waitSignal(journey.navigator.motion.arrived):
        journey.navigator.fit_all()
        journey.navigator.next_event()
    assert journey.session.state == ViewState(journey.navigator.whole(), "early")
    journey.navigator.back()
    assert journey.session.state == ViewState(HOME)


def test_the_hand_on_the_timeline_ends_a_move(
    qapp: object, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(navigator_module, "Motion", partial(Motion, duration_ms=5000))
    journey = Journey(tmp_path, DATES)
    journey.navigator.fit_all()
    journey.navigator.follow(Span(5, 1005))
    assert journey.navigator.motion.target is None
    assert journey.span == Span(5, 1005)


def a_group(start_s: int, end_s: int) -> Group:
    return Group(2, 0, 0, "+2", Box(0, 0, 1, 1), Span(start_s, end_s), NOBODY)


def test_a_date_gone_to_is_more_than_a_point(journey: Journey) -> None:
    day = bounds(parse("1966-05-04"))
    journey.navigator.go_to(day)
    assert journey.span.length_s == 24 * 86_400
    assert journey.span.start_s + journey.span.length_s // 2 == day.earliest_start + 43_200
    near = journey.span
    journey.navigator.go_to(bounds(parse("1966-05-06")))
    assert journey.span.length_s == near.length_s, "a neighbour is gone to without a zoom"


def test_a_date_gone_to_fits_into_the_view(journey: Journey) -> None:
    journey.navigator.follow(Span(seconds_from_civil(1966, 5, 1), seconds_from_civil(1966, 5, 30)))
    year = bounds(parse("1939"))
    journey.navigator.go_to(year)
    assert journey.span.start_s < year.earliest_start < year.latest_end < journey.span.end_s


def test_an_event_of_some_year_is_not_shown_as_one_of_a_day(journey: Journey) -> None:
    journey.navigator.follow(Span(seconds_from_civil(1966, 5, 1), seconds_from_civil(1966, 5, 30)))
    journey.navigator.reveal("early")
    assert journey.span.start_s < seconds_from_civil(1939)
    assert journey.span.end_s > seconds_from_civil(1940)


def test_a_long_period_is_brought_into_view_without_a_zoom(journey: Journey) -> None:
    journey.navigator.follow(Span(seconds_from_civil(1966, 5, 1), seconds_from_civil(1966, 5, 30)))
    before = journey.span.length_s
    journey.navigator.reveal("war")
    assert journey.span.length_s == before


def test_a_count_is_zoomed_to_where_its_events_stand_apart(journey: Journey) -> None:
    first, last = seconds_from_civil(1966, 5, 4), seconds_from_civil(1970)
    assert journey.navigator.zoom_to_group(a_group(first, last + 1))
    assert journey.span.start_s < first
    assert last < journey.span.end_s
    assert journey.span.length_s < HOME.length_s / 4


def test_a_count_of_events_at_one_time_cannot_be_zoomed_to(journey: Journey) -> None:
    day = seconds_from_civil(1966, 5, 4)
    assert not journey.navigator.zoom_to_group(a_group(day, day + 1))
    assert journey.span == HOME


def test_an_empty_store_can_be_moved_about_in(instant: None, tmp_path: Path) -> None:
    journey = Journey(tmp_path, {})
    for move in ("fit", "fit_all", "first_event", "last_event", "next_event", "previous_event", "go_home"):
        getattr(journey.navigator, move)()
    assert journey.selected is None
    assert journey.span == HOME
    assert journey.navigator.position_of("nothing") is None


def test_times_as_old_as_the_universe_can_be_stepped_through_and_fitted(
    instant: None, tmp_path: Path
) -> None:
    dates = {"bang": "Y-13800000000", "earth": "Y-4500000000", "now": "2020-05-04T12:00:00Z"}
    journey = Journey(tmp_path, dates)
    assert journey.walk(3, "next_event") == ["bang", "earth", "now"]
    for event_id in dates:
        journey.session.select(event_id)
        journey.navigator.fit()
        assert journey.span.length_s > 0
        journey.navigator.fit()
        assert journey.span == journey.navigator.whole()
