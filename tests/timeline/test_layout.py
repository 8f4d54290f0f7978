"""What stands on a picture: nothing on anything else, nothing lost, nothing that jumps."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from builders import an_event
from hypothesis import assume, given
from hypothesis import strategies as st
from scenes import (
    Scene,
    dated,
    few,
    mark_box,
    measure,
    page,
    rows_shown,
    rows_with_time_in,
    scenes,
    span_of,
    subject_with,
)

from timeline_app.core.bounds import Span
from timeline_app.core.calendar import FUTURE, PAST, seconds_from_civil
from timeline_app.core.columns import DateFlag
from timeline_app.timeline.extents import Extents
from timeline_app.timeline.layout import Layout, Subject, lay_out
from timeline_app.timeline.picture import Mark, Picture, slid
from timeline_app.timeline.scale import panned, zoomed
from timeline_app.timeline.sizes import HEADLINE_IMPORTANCE, TextStyle

ROUNDING_PX = 0.02


def laid_out(scene: Scene, *, selected_row: int | None = None, previous: Layout | None = None) -> Layout:
    return lay_out(scene.subject, scene.page, scene.view, selected_row=selected_row, previous=previous)


def neighbours(picture: Picture) -> list[tuple[Mark, Mark]]:
    """All pairs of marks in one lane."""
    return [pair for pair in combinations(picture.marks, 2) if pair[0].lane == pair[1].lane]


# Nothing on anything else


@few
@given(scenes())
def test_no_two_labels_overlap(scene: Scene) -> None:
    for one, other in neighbours(laid_out(scene).picture):
        assert not one.label.box.overlaps(other.label.box)


@few
@given(scenes())
def test_no_label_stands_on_the_mark_of_another_event(scene: Scene) -> None:
    for one, other in neighbours(laid_out(scene).picture):
        assert not one.label.box.overlaps(mark_box(other))
        assert not other.label.box.overlaps(mark_box(one))


@few
@given(scenes())
def test_no_two_marks_overlap(scene: Scene) -> None:
    for one, other in neighbours(laid_out(scene).picture):
        assert not mark_box(one).overlaps(mark_box(other))


@few
@given(scenes())
def test_a_label_that_slides_along_its_mark_stays_in_its_own_place(scene: Scene) -> None:
    for mark in laid_out(scene).picture.marks:
        width = mark.label.box.right - mark.label.box.left
        first, last = mark.label.slides
        assert mark.box.left <= first <= mark.label.box.left + ROUNDING_PX
        assert mark.label.box.left - ROUNDING_PX <= last <= mark.box.right - width + ROUNDING_PX


@few
@given(scenes())
def test_no_count_stands_on_a_count_a_label_or_a_mark(scene: Scene) -> None:
    picture = laid_out(scene).picture
    for one, other in combinations(picture.groups, 2):
        assert one.lane != other.lane or not one.box.overlaps(other.box)
    for group in picture.groups:
        for mark in picture.marks:
            assert not group.box.overlaps(mark.label.box)
            assert not group.box.overlaps(mark_box(mark))


@few
@given(scenes())
def test_nothing_leaves_its_lane(scene: Scene) -> None:
    picture = laid_out(scene).picture
    for drawn in (*picture.marks, *picture.groups):
        lane = picture.lanes[drawn.lane]
        assert lane.top <= drawn.box.top
        assert drawn.box.bottom <= lane.bottom


@few
@given(scenes())
def test_the_box_of_a_mark_holds_all_that_is_drawn_of_it(scene: Scene) -> None:
    for mark in laid_out(scene).picture.marks:
        for drawn in (mark_box(mark), mark.label.box):
            assert mark.box.left <= drawn.left + ROUNDING_PX
            assert mark.box.top <= drawn.top
            assert drawn.right - ROUNDING_PX <= mark.box.right
            assert drawn.bottom <= mark.box.bottom


@few
@given(scenes())
def test_marks_and_counts_stand_in_the_lane_of_their_events(scene: Scene) -> None:
    picture, lanes = laid_out(scene).picture, scene.subject.lanes
    for mark in picture.marks:
        assert mark.lane == lanes.of_row[mark.row]
    for group in picture.groups:
        assert {group.lane} == {int(lane) for lane in lanes.of_row[list(group.rows)]}


@few
@given(scenes())
def test_words_are_as_wide_as_the_place_that_is_kept_for_them(scene: Scene) -> None:
    for mark in laid_out(scene).picture.marks:
        style = TextStyle.HEADLINE if mark.is_headline else TextStyle.TITLE
        room = mark.label.box.right - mark.label.box.left + 1
        assert measure(mark.label.title, style) <= room
        assert measure(mark.label.date, TextStyle.DATE) <= room


# Nothing lost


@few
@given(scenes(), st.data())
def test_every_event_in_the_span_is_shown_or_counted_exactly_once(scene: Scene, data: st.DataObject) -> None:
    selected = data.draw(st.sampled_from([None, *range(len(scene.subject.columns))]))
    picture = laid_out(scene, selected_row=selected).picture
    shown = [mark.row for mark in picture.marks]
    counted = [row for group in picture.groups for row in group.rows]
    assert sorted(shown + counted) == sorted(rows_with_time_in(scene.subject.columns, picture.covers))


def test_a_crowd_on_one_day_is_counted_to_the_last_event() -> None:
    crowd = subject_with(*dated(*["2018-05-17"] * 3_000))
    picture = lay_out(crowd, page(), span_of("2018")).picture
    assert sum(len(group.rows) for group in picture.groups) + len(picture.marks) == 3_000
    assert [group.text for group in picture.groups] == [f"+{3_000 - len(picture.marks):,}"]


def test_a_crowd_is_not_measured_word_by_word() -> None:
    titles: set[str] = set()

    def counting(text: str, style: TextStyle) -> float:
        if style == TextStyle.TITLE:
            titles.add(text)
        return measure(text, style)

    crowd = [replace(event, title=f"Bridge {event.id}") for event in dated(*["2018-05-17"] * 3_000)]
    lay_out(subject_with(*crowd), replace(page(), measure=counting), span_of("2018"))
    assert 0 < len(titles) < 100


@few
@given(scenes())
def test_only_what_is_in_the_span_is_measured(scene: Scene) -> None:
    measured: set[str] = set()

    def counting(text: str, style: TextStyle) -> float:
        measured.add(text)
        return measure(text, style)

    columns = scene.subject.columns
    named = replace(columns, titles=[f"{row}" for row in range(len(columns))])
    subject = Subject(named, scene.subject.extents, scene.subject.lanes, (), lambda _date: "a date")
    picture = lay_out(subject, replace(scene.page, measure=counting), scene.view).picture
    inside = {str(row) for row in rows_with_time_in(columns, picture.covers)}
    assert {text for text in measured if text.isdigit()} <= inside


@few
@given(scenes())
def test_a_picture_on_the_screen_reaches_a_width_beyond_its_view(scene: Scene) -> None:
    covers = laid_out(scene).picture.covers
    margin_s = 0 if scene.page.is_final else scene.view.length_s
    assert covers == Span(max(PAST, scene.view.start_s - margin_s), min(FUTURE, scene.view.end_s + margin_s))


def test_an_event_without_a_date_is_neither_shown_nor_counted() -> None:
    picture = lay_out(subject_with(an_event("when", date="")), page(), span_of("2018")).picture
    assert (picture.marks, picture.groups) == ((), ())


def test_an_empty_store_has_its_lanes() -> None:
    picture = lay_out(subject_with(), page(), span_of("2018")).picture
    assert [lane.title for lane in picture.lanes] == ["Politics", "Trade"]


def test_a_figure_of_a_year_does_not_hold_the_events_of_the_years_beside_it() -> None:
    subject = subject_with(*dated("2017", "2018", "2019", "../2017", "2019/.."))
    final = lay_out(subject, page(is_final=True), span_of("2018")).picture
    assert {mark.event_id for mark in final.marks} == {"e1"}
    assert final.groups == ()


def test_what_must_have_been_before_the_end_of_a_figure_is_on_it() -> None:
    subject = subject_with(*dated("../2018", "2016/.."))
    final = lay_out(subject, page(is_final=True), span_of("2016/2018")).picture
    shown = {mark.event_id for mark in final.marks}
    counted = {event_id for group in final.groups for event_id in group.event_ids}
    assert shown | counted == {"e0", "e1"}


def test_a_period_whose_middle_is_out_of_view_is_counted_where_the_rest_of_it_is_seen() -> None:
    long_ago = an_event("empire", date="1000/2010", category="politics", importance=0.0)
    crowd = dated(*[f"2009-{month:02d}" for month in range(1, 13)], title="A long title of an event here")
    picture = lay_out(subject_with(long_ago, *crowd), page(400, 150), span_of("2009")).picture
    group = next(group for group in picture.groups if "empire" in group.event_ids)
    assert group.box.left >= 0
    assert group.box.right <= 400


# The selection, the headlines, the others


@few
@given(scenes(), st.data())
def test_the_selected_event_always_shows_with_its_words(scene: Scene, data: st.DataObject) -> None:
    rows = sorted(rows_with_time_in(scene.subject.columns, scene.view))
    assume(rows)
    row = data.draw(st.sampled_from(rows))
    before = laid_out(scene)
    for previous in (None, before):
        picture = laid_out(scene, selected_row=row, previous=previous).picture
        mark = picture.mark_of(scene.subject.columns.ids[row])
        assert mark is not None
        assert mark.label.title
        if 10 <= mark.extent.anchor <= scene.page.width_px - 10 and scene.page.width_px >= 1_000:
            assert not is_cut(mark, picture)


def is_cut(mark: Mark, picture: Picture) -> bool:
    """Whether the view's edge cuts a mark's words where they come to stand."""
    width = mark.label.box.right - mark.label.box.left
    start = slid(mark.label.box.left, width, mark.label.slides, (0.0, picture.width_px))
    return start < 0 or start + width > picture.width_px


@few
@given(scenes())
def test_headlines_have_the_places_they_would_have_alone(scene: Scene) -> None:
    columns = scene.subject.columns
    is_other = columns.importance < HEADLINE_IMPORTANCE
    flags = columns.flags.copy()
    flags[is_other] |= int(DateFlag.UNDATED)
    alone = replace(columns, flags=flags)
    subject = Subject(alone, Extents.of(alone), scene.subject.lanes, scene.subject.articles, str)
    headlines = lay_out(subject, scene.page, scene.view).places
    places = laid_out(scene).places
    assert {row: place for row, place in places.items() if not is_other[row]} == headlines


def test_the_more_important_of_two_events_is_shown() -> None:
    lesser, greater = dated("2018-05-17", "2018-05-17", title="A long title of an event here")
    greater = replace(greater, importance=0.8)
    picture = lay_out(subject_with(lesser, greater), page(500, 150), span_of("2018")).picture
    assert [mark.event_id for mark in picture.marks] == ["e1"]


def test_of_two_alike_the_one_with_more_sources_is_shown() -> None:
    pair = dated("2018-05-17", "2018-05-17", title="A long title of an event here")
    subject = subject_with(*pair, counts={"e0": 1, "e1": 3})
    picture = lay_out(subject, page(500, 150), span_of("2018")).picture
    assert [mark.event_id for mark in picture.marks] == ["e1"]


# Nothing jumps


@few
@given(scenes(is_final=False), st.floats(-1, 1))
def test_panning_moves_no_event_to_another_row(scene: Scene, share: float) -> None:
    before = laid_out(scene)
    view = panned(scene.view, share * scene.page.width_px, scene.page.width_px)
    after = laid_out(scene.seen(view), previous=before)
    for mark in after.picture.marks:
        old = before.picture.mark_of(mark.event_id)
        if old is not None and not mark.is_headline:
            assert (mark.lane, mark.lane_row) == (old.lane, old.lane_row)


@few
@given(scenes(is_final=False, headlines=False), st.floats(-1, 1))
def test_panning_loses_no_words_but_those_the_edge_would_cut(scene: Scene, share: float) -> None:
    before = laid_out(scene)
    view = panned(scene.view, share * scene.page.width_px, scene.page.width_px)
    after = laid_out(scene.seen(view), previous=before).picture
    dx = (scene.view.start_s - view.start_s) * before.picture.px_per_s
    shown = rows_shown(after)
    for mark in before.picture.marks:
        left, right = mark.label.box.left + dx, mark.label.box.right + dx
        if left >= 0 and right <= after.width_px and 0 <= mark.extent.anchor + dx <= after.width_px:
            assert shown.get(mark.row) == (mark.lane, mark.lane_row)


@few
@given(scenes(is_final=False), st.floats(-1, 1))
def test_a_headline_keeps_its_row_while_its_words_stay_in_view(scene: Scene, share: float) -> None:
    before = laid_out(scene)
    view = panned(scene.view, share * scene.page.width_px, scene.page.width_px)
    after = laid_out(scene.seen(view), previous=before).picture
    dx = (scene.view.start_s - view.start_s) * before.picture.px_per_s
    for mark in before.picture.marks:
        left, right = mark.label.box.left + dx, mark.label.box.right + dx
        now = after.mark_of(mark.event_id)
        if mark.is_headline and now is not None and left >= 0 and right <= after.width_px:
            assert now.lane_row == mark.lane_row


@few
@given(scenes(), st.data())
def test_laying_out_once_more_changes_nothing(scene: Scene, data: st.DataObject) -> None:
    selected = data.draw(st.sampled_from([None, *range(len(scene.subject.columns))]))
    first = laid_out(scene, selected_row=selected)
    again = laid_out(scene, selected_row=selected, previous=first)
    assert rows_shown(again.picture) == rows_shown(first.picture)


@few
@given(scenes(is_final=False, headlines=False), st.floats(1.05, 8), st.floats(0, 1))
def test_zooming_in_keeps_the_rows_of_what_stays_in_view(scene: Scene, factor: float, at: float) -> None:
    before = laid_out(scene)
    anchor_s = scene.view.start_s + int(scene.view.length_s * at)
    after = laid_out(scene.seen(zoomed(scene.view, factor, anchor_s)), previous=before).picture
    for mark in after.marks:
        old = before.picture.mark_of(mark.event_id)
        if old is not None and old.label.side == mark.label.side and not is_near_an_edge(mark, after):
            assert (mark.lane, mark.lane_row) == (old.lane, old.lane_row)


@few
@given(scenes(is_final=False, headlines=False), st.floats(1.05, 8), st.floats(0, 1))
def test_zooming_in_loses_no_words_far_from_the_edge(scene: Scene, factor: float, at: float) -> None:
    before = laid_out(scene)
    anchor_s = scene.view.start_s + int(scene.view.length_s * at)
    view = zoomed(scene.view, factor, anchor_s)
    after = laid_out(scene.seen(view), previous=before).picture
    for group in after.groups:
        for row, event_id in zip(group.rows, group.event_ids, strict=True):
            old = before.picture.mark_of(event_id)
            if old is None or old.is_period:
                continue
            x = (int(scene.subject.extents.anchor_s[row]) - view.start_s) * after.px_per_s
            room = old.label.box.right - old.label.box.left + 50
            assert x < room or x > after.width_px - room


def is_near_an_edge(mark: Mark, picture: Picture) -> bool:
    room = mark.label.box.right - mark.label.box.left + 50
    return mark.extent.anchor < room or mark.extent.anchor > picture.width_px - room


def test_selecting_an_event_moves_nothing_that_is_out_of_its_way() -> None:
    dates = [f"2018-{month:02d}-{day:02d}" for month in range(1, 13) for day in (2, 12, 22)]
    scene = Scene(subject_with(*dated(*dates)), page(), span_of("2018"))
    before = laid_out(scene)
    folded = next(row for group in before.picture.groups for row in group.rows)
    after = laid_out(scene, selected_row=folded, previous=before)
    mark = after.picture.mark_of(scene.subject.columns.ids[folded])
    assert mark is not None
    for old in before.picture.marks:
        if old.box.right + 20 < mark.box.left or old.box.left > mark.box.right + 20:
            assert after.places[old.row] == before.places[old.row]


def test_a_headline_that_comes_into_view_shows_though_lesser_events_stand_there() -> None:
    months = [f"2018-{month:02d}-15" for month in range(1, 13)]
    days = [f"2019-01-{day:02d}" for day in range(1, 28, 3)]
    lesser = dated(*months, *days, title="Some bridge or other here")
    headline = an_event("great", title="The bridge", date="2019-01-05", category="politics", importance=1.0)
    subject = subject_with(*lesser, headline)
    before = lay_out(subject, page(1_000, 200), span_of("2017"))
    after = lay_out(subject, page(1_000, 200), span_of("2018/2019"), previous=before)
    assert after.picture.mark_of("great") is not None


@few
@given(scenes(), st.data())
def test_the_same_input_gives_the_same_picture(scene: Scene, data: st.DataObject) -> None:
    selected = data.draw(st.sampled_from([None, *range(len(scene.subject.columns))]))
    first, second = (laid_out(scene, selected_row=selected) for _ in range(2))
    assert first.picture == second.picture
    assert first.places == second.places


# Figures


@few
@given(scenes(is_final=True))
def test_no_word_of_a_figure_leaves_the_plot(scene: Scene) -> None:
    picture = laid_out(scene).picture
    width = picture.width_px + ROUNDING_PX
    for group in picture.groups:
        assert group.box.left >= -ROUNDING_PX
        assert group.box.right <= width
    for mark in picture.marks:
        assert not is_cut(mark, picture)
    for article in picture.articles.marks if picture.articles else ():
        for box in (article.box, *([article.label_box] if article.label_box else [])):
            assert box.left >= -ROUNDING_PX
            assert box.right <= width


def test_words_that_the_edge_of_a_figure_would_cut_are_counted_instead() -> None:
    late = dated("[2019-11-15,2030]", title="A long title of an event here")
    final, screen = (
        lay_out(subject_with(*late), page(is_final=each), span_of("2018/2019")).picture
        for each in (True, False)
    )
    assert (len(final.marks), len(final.groups)) == (0, 1)
    assert final.groups[0].box.right <= final.width_px
    assert len(screen.marks) == 1


# One second, billions of years


@pytest.mark.parametrize("year", [-13_800_000_000, -66_000_000, -44, 0, 1, 2018])
def test_events_a_second_apart_stand_apart_at_any_time(year: int) -> None:
    start_s = seconds_from_civil(year)
    subject = subject_with(*dated("2018-01-01T00:00:00Z", "2018-01-01T00:00:01Z", "2018-01-01T00:00:02Z"))
    shift_s = start_s - int(subject.columns.earliest_start[0])
    moved = replace(
        subject.columns,
        **{
            name: getattr(subject.columns, name) + shift_s
            for name in ("earliest_start", "latest_start", "earliest_end", "latest_end")
        },
    )
    subject = Subject(moved, Extents.of(moved), subject.lanes, (), str)
    picture = lay_out(subject, page(900, 600), Span(start_s, start_s + 3)).picture
    starts = sorted(mark.extent.earliest for mark in picture.marks)
    assert starts == pytest.approx([0, 300, 600])


def test_the_whole_of_time_and_one_day_go_on_one_picture() -> None:
    subject = subject_with(*dated("Y-13800000000", "2018-05-17"))
    whole = subject.extents.whole()
    assert whole is not None
    picture = lay_out(subject, page(), whole).picture
    assert len(picture.marks) == 2
    first, last = sorted(mark.extent.anchor for mark in picture.marks)
    assert first == pytest.approx(0, abs=0.1)
    assert last == pytest.approx(picture.width_px, abs=0.1)


def test_a_page_of_another_width_keeps_the_rows() -> None:
    dates = [f"2018-{month:02d}-02" for month in range(1, 13)]
    subject = subject_with(*dated(*dates))
    before = lay_out(subject, page(1_000), span_of("2018"))
    after = lay_out(subject, page(1_010), span_of("2018"), previous=before)
    common = before.places.keys() & after.places.keys()
    assert len(common) > 3
    assert all(before.places[row].lane_row == after.places[row].lane_row for row in common)


def test_a_headline_is_rather_shortened_than_counted() -> None:
    title = "The very long title of a great event in the middle of the year"
    for importance, shown in ((1.0, True), (0.5, False)):
        event = dated("2018-07-01", title=title, importance=importance)
        picture = lay_out(subject_with(*event), page(500, 150), span_of("2018")).picture
        assert bool(picture.marks) is shown
        assert all(mark.label.title.endswith("…") for mark in picture.marks)


def test_lanes_fill_the_page_above_the_articles() -> None:
    picture = lay_out(subject_with(*dated("2018")), page(height_px=400), span_of("2018")).picture
    assert picture.lanes[0].top == 0
    assert picture.lanes[0].bottom == picture.lanes[1].top
    assert picture.lanes[-1].bottom == pytest.approx(400)
