"""The parts of a plot that stay and the part that scrolls: nothing is lost between them or seen twice."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from timeline_app.drawing.zones import Plan
from timeline_app.timeline.picture import LaneBand


def plan_of(*heights: float, pinned: int = 0, articles_px: float = 60.0, height_px: float = 400.0) -> Plan:
    """Lanes of these heights, the first ones pinned."""
    lanes, top = [], 0.0
    for number, height in enumerate(heights):
        lanes.append(LaneBand(str(number), "", 1, 0, top, top + height, is_pinned=number < pinned))
        top += height
    return Plan(tuple(lanes), articles_px, height_px)


@st.composite
def plans(draw: DrawFn) -> Plan:
    heights = draw(st.lists(st.integers(26, 300), min_size=1, max_size=12))
    return plan_of(
        *heights,
        pinned=draw(st.integers(0, len(heights))),
        articles_px=draw(st.sampled_from([0.0, 60.0])),
        height_px=draw(st.integers(150, 900)),
    )


def test_where_all_lanes_fit_there_is_one_zone_and_nothing_is_moved() -> None:
    plan = plan_of(170, 170)
    assert plan.furthest_scroll == 0
    (zone,) = plan.zones(500.0)
    assert (zone.top, zone.bottom, zone.shift_px) == (0, 400, 0)


def test_the_articles_stay_at_the_foot_while_lanes_scroll() -> None:
    plan = plan_of(200, 200, 200)
    zones = plan.zones(120.0)
    assert plan.furthest_scroll == 260
    assert zones.fixed is None
    assert (zones.lanes.top, zones.lanes.bottom, zones.lanes.shift_px) == (0, 340, -120)
    assert zones.foot is not None
    assert 600 + zones.foot.shift_px == 340, "the articles stand below the last lane in the picture"


def test_pinned_lanes_stay_on_top_while_the_others_scroll() -> None:
    plan = plan_of(100, 200, 200, 200, pinned=1)
    zones = plan.zones(150.0)
    assert zones.fixed is not None
    assert (zones.fixed.top, zones.fixed.bottom, zones.fixed.shift_px) == (0, 100, 0)
    assert (zones.lanes.top, zones.lanes.shift_px) == (100, -150)
    assert zones.of_lane(plan.lanes[0]) is zones.fixed
    assert zones.of_lane(plan.lanes[1]) is zones.lanes


def test_pinned_lanes_that_would_leave_no_room_for_the_others_scroll_with_them() -> None:
    plan = plan_of(100, 100, 200, 200, pinned=3)
    zones = plan.zones(0.0)
    assert zones.fixed is not None
    assert zones.fixed.bottom == 100
    assert zones.of_lane(plan.lanes[1]) is zones.lanes


def test_a_header_stays_in_view_while_any_of_its_lane_is() -> None:
    plan = plan_of(200, 200, 200)
    zone = plan.zones(120.0).lanes
    first, second = plan.lanes[:2]
    assert zone.sticky_top(first, 50) + zone.shift_px == 0
    assert zone.sticky_top(second, 50) == second.top
    nearly_gone = plan.zones(180.0).lanes
    assert nearly_gone.sticky_top(first, 50) == first.bottom - 50, "it does not leave its lane"


@given(plans(), st.floats(-100, 4_000))
def test_the_zones_fill_the_plot_without_a_gap(plan: Plan, scroll_px: float) -> None:
    zones = list(plan.zones(scroll_px))
    assert zones[0].top == 0
    assert zones[-1].bottom == plan.height_px
    assert all(above.bottom == below.top for above, below in pairwise(zones))


@given(plans(), st.floats(0, 1), st.floats(0, 4_000))
def test_every_height_of_the_plot_shows_one_place_of_the_picture_and_no_place_is_seen_twice(
    plan: Plan, share: float, scroll_px: float
) -> None:
    zones = plan.zones(scroll_px)
    y = share * (plan.height_px - 0.01)
    zone = zones.at(y)
    assert zone.top <= y < zone.bottom
    place = y - zone.shift_px
    assert [each for each in zones if each.top <= place + each.shift_px < each.bottom] == [zone]


@given(plans(), st.data())
def test_any_part_of_any_lane_can_be_scrolled_into_view(plan: Plan, data: st.DataObject) -> None:
    lane = data.draw(st.sampled_from(plan.lanes))
    place = data.draw(st.floats(lane.top, lane.bottom - 0.5))
    found = False
    for scroll in (0.0, plan.furthest_scroll, *range(0, int(plan.furthest_scroll) + 1, 5)):
        zone = plan.zones(float(scroll)).of_lane(lane)
        found = found or zone.top <= place + zone.shift_px <= zone.bottom
    assert found
