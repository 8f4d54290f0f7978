"""From a date to its mark and its words."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from builders import an_event
from hypothesis import given
from scenes import SIZES, Scene, bounds_of, columns_of, few, measure, scenes, span_of

from timeline_app.core.bounds import Span
from timeline_app.core.columns import DateFlag
from timeline_app.timeline.blocks import Draft, Reach, date_line_width, draft, extents_px, words_of
from timeline_app.timeline.extents import Extents
from timeline_app.timeline.layout import lay_out
from timeline_app.timeline.scale import Scale
from timeline_app.timeline.sizes import TextStyle

WIDTH_PX = 1_000.0
PLAIN = DateFlag(0)


def drafted(
    date: str, view: str | Span, *, articles: int = 1, flags: DateFlag = PLAIN, **event: object
) -> Draft:
    """The block of one event with this date in a view of 1000 px."""
    columns = columns_of([an_event("a", date=date, **event)], {"a": articles})
    columns = replace(columns, flags=columns.flags | np.uint16(flags))
    scale = Scale(view if isinstance(view, Span) else span_of(view), WIDTH_PX)
    rows = np.array([0])
    reach = Reach.of(columns, Extents.of(columns), rows, scale, SIZES)
    return draft(
        0, words_of(columns, 0, date, SIZES, measure), extents_px(columns, rows, reach, scale)[0], SIZES
    )


def x_of(date: str, view: str) -> float:
    return Scale(span_of(view), WIDTH_PX).x_px(bounds_of(date).earliest_start)


def test_a_year_reaches_from_its_first_to_its_last_day_and_is_certain_nowhere() -> None:
    extent = drafted("2014", "2010/2019").extent
    assert extent.earliest == pytest.approx(x_of("2014", "2010/2019"))
    assert extent.latest == pytest.approx(x_of("2015", "2010/2019"))
    assert extent.solid_end <= extent.solid_start
    assert extent.anchor == pytest.approx((extent.earliest + extent.latest) / 2)


def test_a_period_is_solid_where_it_certainly_was() -> None:
    each = drafted("2013/2015", "2010/2019")
    assert each.is_period
    assert each.extent.solid_start == pytest.approx(x_of("2014", "2010/2019"))
    assert each.extent.solid_end == pytest.approx(x_of("2015", "2010/2019"))


@pytest.mark.parametrize("view", ["2010/2019", "1000/2999", "2012-12"])
def test_a_tail_has_one_length_at_every_scale(view: str) -> None:
    before, after = drafted("../2012", view).extent, drafted("[2013..]", view).extent
    assert before.open_start
    assert before.latest == before.anchor == pytest.approx(x_of("2013", view))
    assert before.earliest == pytest.approx(before.anchor - SIZES.tail_length)
    assert after.open_end
    assert after.earliest == after.anchor == pytest.approx(x_of("2013", view))
    assert after.latest == pytest.approx(after.anchor + SIZES.tail_length)


@pytest.mark.parametrize("view", ["2015/2019", "2030-05", "1000/2999"])
def test_what_goes_on_is_solid_to_the_end_of_any_later_view(view: str) -> None:
    extent = drafted("2013/..", view).extent
    assert extent.open_end
    assert extent.solid_end == extent.latest
    assert extent.latest > 1_000


def test_what_has_only_an_upper_limit_is_a_limit_and_no_bar() -> None:
    assert not drafted("../2013", "2010/2019").is_period
    assert drafted("2013/..", "2010/2019").is_period


def test_the_words_of_an_upper_limit_stand_along_its_tail_first() -> None:
    each = drafted("../2013", "2010/2019")
    first, otherwise = each.options
    assert first.side == "left"
    assert first.start + first.width <= each.extent.anchor
    assert otherwise.start >= each.extent.anchor


def test_a_bar_holds_its_words_if_it_is_long_enough() -> None:
    long = drafted("2011/2018", "2010/2019", title="A dam")
    assert long.options[0].side == "inside"
    assert long.options[0].left == long.mark_left
    assert long.options[0].right == long.mark_right
    short = drafted("2011-05/2011-06", "2010/2019", title="A dam")
    assert [option.side for option in short.options] == ["right", "left", "across"]
    assert short.options[0].start >= short.mark_right


def test_a_bar_is_never_too_short_to_be_seen() -> None:
    each = drafted("2018-05-17/2018-05-18", "1000/2999")
    assert each.mark_right - each.mark_left == pytest.approx(SIZES.bar_min_width)


@few
@given(scenes())
def test_words_never_stand_on_the_disc_of_their_own_event(scene: Scene) -> None:
    for mark in lay_out(scene.subject, scene.page, scene.view).picture.marks:
        if not mark.is_period:
            radius = SIZES.headline_radius if mark.is_headline else SIZES.disc_radius
            first, last = mark.label.slides
            width = mark.label.box.right - mark.label.box.left
            for left in (first, mark.label.box.left, last):
                assert left >= mark.extent.anchor + radius or left + width <= mark.extent.anchor - radius


@few
@given(scenes())
def test_words_that_slide_in_a_bar_never_leave_it(scene: Scene) -> None:
    for mark in lay_out(scene.subject, scene.page, scene.view).picture.marks:
        if mark.label.side == "inside":
            width = mark.label.box.right - mark.label.box.left
            assert mark.extent.earliest <= mark.label.slides[0]
            assert mark.label.slides[1] + width <= mark.extent.latest


def test_the_words_of_a_day_stand_beside_its_disc() -> None:
    right, left = drafted("2014-05-17", "2010/2019").options
    assert right.start == pytest.approx(
        x_of("2014-05-17", "2010/2019") + SIZES.disc_radius + SIZES.label_gap, abs=0.3
    )
    assert left.start + left.width < x_of("2014-05-17", "2010/2019") - SIZES.disc_radius


def test_words_begin_on_a_long_whisker_rather_than_far_from_their_disc() -> None:
    each = drafted("2014", "2014")
    assert each.mark_left == pytest.approx(0)
    assert each.mark_right == pytest.approx(WIDTH_PX)
    assert each.options[0].start - each.extent.anchor < 40


def test_no_words_are_wider_than_a_label_may_be() -> None:
    dates = "[" + ",".join(str(year) for year in range(1900, 2000, 5)) + "]"
    for date, title in ((dates, "A dam"), ("2014", "A long title " * 20), (dates, "A long title " * 20)):
        each = drafted(date, "2010/2019", title=title, articles=9, flags=DateFlag.CONFLICT)
        for option in each.options:
            assert option.width <= SIZES.label_max_width + 1e-9


def test_a_headline_may_be_shortened_and_another_event_may_not() -> None:
    title = "The long title of a great event"
    headline = drafted("2014-05-17", "2010/2019", title=title, importance=0.9)
    other = drafted("2014-05-17", "2010/2019", title=title, importance=0.89)
    assert headline.is_headline
    assert not other.is_headline
    assert len({option.width for option in headline.options}) == 3
    assert {option.width for option in other.options} == {measure(title, TextStyle.TITLE)}
    widths = [option.width for option in headline.options]
    assert widths == sorted(widths, reverse=True)


def test_a_headline_is_not_shortened_below_its_date() -> None:
    headline = drafted("[1667,1760]", "1600/1800", title="The long title of a great event", importance=1.0)
    date_px = date_line_width("[1667,1760]", 1, PLAIN, SIZES, measure)
    assert min(option.width for option in headline.options) >= date_px


def test_the_date_line_has_a_tick_for_each_article_up_to_five() -> None:
    widths = [date_line_width("2018", articles, PLAIN, SIZES, measure) for articles in range(9)]
    assert widths[0] == measure("2018", TextStyle.DATE)
    assert widths[1] < widths[2] < widths[5]
    assert widths[5] == widths[6] == widths[8]


def test_dates_that_conflict_have_room_for_their_sign() -> None:
    plain, marked = (
        date_line_width("2018", 1, flags, SIZES, measure) for flags in (PLAIN, DateFlag.CONFLICT)
    )
    assert marked > plain


def test_what_the_form_of_a_date_says_goes_with_its_mark() -> None:
    assert drafted("2014~", "2010/2019").flags == DateFlag.APPROXIMATE
    assert drafted("2014?", "2010/2019").flags == DateFlag.UNCERTAIN
    assert drafted("[2014,2016]", "2010/2019").flags == DateFlag.ONE_OF
