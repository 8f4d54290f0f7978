"""The index by which a view's events are found: exact counts, the most important first, single changes."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

import numpy as np
import pytest
from builders import an_event
from hypothesis import given
from hypothesis import strategies as st
from scenes import (
    CATEGORIES,
    Scene,
    cells_at,
    cells_of,
    dated,
    page,
    rows_with_time_in,
    scenes,
    span_of,
    subject_with,
)

from timeline_app.core.columns_editing import edited_columns
from timeline_app.core.model import Event
from timeline_app.timeline import detail as detail_module
from timeline_app.timeline.extents import Extents
from timeline_app.timeline.lanes import lanes_by_category
from timeline_app.timeline.layout import Subject, Wish, lay_out, layout_steps, widened
from timeline_app.timeline.picture import Picture
from timeline_app.timeline.ruler import Ruler
from timeline_app.timeline.scale import Scale, panned, zoomed
from timeline_app.timeline.steps import finished
from timeline_app.timeline.subject import edited_subject
from timeline_app.timeline.tray import tray_rows


@pytest.fixture(autouse=True)
def crowds_are_small(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that stores of some dozens of events are treated as crowds."""
    monkeypatch.setattr(detail_module, "FEW_IN_VIEW", 3)
    monkeypatch.setattr(detail_module, "FEW_IN_PICTURE", 9)


@given(scenes(), st.data())
def test_in_a_crowd_too_every_event_is_shown_or_counted_exactly_once(
    scene: Scene, data: st.DataObject
) -> None:
    selected = data.draw(st.sampled_from([None, *range(len(scene.subject.columns))]))
    layout = lay_out(scene.subject, scene.page, scene.view, selected_row=selected)
    truth = sorted(rows_with_time_in(scene.subject.columns, layout.picture.covers))
    for number in range(len(layout.picture.lanes)):
        shown = [mark.row for mark in layout.picture.marks if mark.lane == number]
        groups = [group for group in layout.picture.groups if group.lane == number]
        in_lane = [row for row in truth if scene.subject.lanes.of_row[row] == number]
        assert len(shown) + sum(group.count for group in groups) == len(in_lane)
        assert sorted(shown + [row for group in groups for row in group.rows]) == in_lane
        assert all(len(group.rows) == group.count for group in groups)


@given(scenes(is_final=False), st.floats(-1, 1), st.floats(0.3, 4))
def test_the_counts_of_a_crowd_stay_exact_while_one_pans_and_zooms(
    scene: Scene, share: float, factor: float
) -> None:
    layout = lay_out(scene.subject, scene.page, scene.view)
    view = zoomed(panned(scene.view, share, 1.0), factor, scene.view.start_s)
    wish = Wish(view, 0.15, is_passing=True)
    layout = finished(layout_steps(scene.subject, scene.page, wish, layout))
    counted = len(layout.picture.marks) + sum(group.count for group in layout.picture.groups)
    assert counted == len(rows_with_time_in(scene.subject.columns, layout.picture.covers))


@given(scenes())
def test_the_bins_of_a_picture_add_up_to_what_is_in_it(scene: Scene) -> None:
    detail, covers = scene.subject.detail, widened(scene.view, 1)
    ruler = Ruler.of(Scale(scene.view, scene.page.width_px), covers)
    rows = np.array(sorted(rows_with_time_in(scene.subject.columns, covers)), np.intp)
    truth = np.zeros_like(detail.totals(ruler))
    np.add.at(truth, (scene.subject.lanes.of_row[rows], ruler.bins_of(scene.subject.extents, rows)), 1)
    assert (detail.totals(ruler) == truth).all()
    assert detail.count_in(covers) == len(rows)


@given(scenes(), st.integers(1, 9))
def test_of_each_cell_the_most_important_are_looked_at(scene: Scene, most: int) -> None:
    looked_at_the_most_important(scene, most)


def looked_at_the_most_important(scene: Scene, most: int) -> None:
    subject, view = scene.subject, scene.view
    columns, extents = subject.columns, subject.extents
    ruler = Ruler.of(Scale(view, scene.page.width_px), view)
    found = set(
        finished(subject.detail.candidates(ruler, np.full(len(subject.lanes.lanes), most), ())).tolist()
    )
    inside = np.array(sorted(rows_with_time_in(columns, view)), np.intp)
    spots = extents.spots_of(inside)
    cells = ruler.cell_edges_s.searchsorted(spots, "right")
    for lane in range(len(subject.lanes.lanes)):
        for cell in set(cells.tolist()):
            here = inside[(cells == cell) & (subject.lanes.of_row[inside] == lane)]
            times, articles = columns.earliest_start[here], -columns.articles[here].astype(int)
            order = here[np.lexsort((here, times, articles, -columns.importance[here]))]
            assert set(order[:most].tolist()) <= found


@given(scenes(is_final=False), st.integers(0, 2**32), st.integers(0, 12), st.integers(1, 9))
def test_the_most_important_of_a_lane_are_found_without_looking_at_all(
    scene: Scene, seed: int, edits: int, most: int
) -> None:
    subject = after_edits(scene.subject, seed, edits)
    columns, extents, view = subject.columns, subject.extents, scene.view
    for lane in range(len(subject.lanes.lanes)):
        rows = np.flatnonzero(extents.drawable & (subject.lanes.of_row == lane))
        spots = extents.spots_of(rows)
        rows = rows[(spots >= view.start_s) & (spots < view.end_s)]
        first = rows[detail_module.order_of(columns, rows)[:most]]
        assert subject.detail.most_important(lane, view, most).tolist() == first.tolist()


def test_a_crowded_view_keeps_the_selection_and_what_it_showed() -> None:
    dates = [f"2018-{month:02d}-{day:02d}" for month in range(1, 13) for day in range(1, 29)]
    subject = subject_with(*dated(*dates, importance=0.1))
    before = lay_out(subject, page(), span_of("2018"))
    folded = next(row for group in before.picture.groups for row in group.rows)
    after = lay_out(subject, page(), span_of("2018"), selected_row=folded, previous=before)
    assert folded in after.places
    assert len(before.places.keys() - after.places.keys()) <= 3
    closer = lay_out(subject, page(), span_of("2018-03/2018-10"), selected_row=folded, previous=after)
    kept = [mark.row for mark in after.picture.marks if 400 < mark.extent.anchor < 600]
    assert kept
    assert set(kept) <= closer.places.keys()


# Changes to single events


def an_edit(subject: Subject, chance: Random, number: int) -> tuple[list[Event], list[str]]:
    """Some events to put in or to change, and the ids of some to take out."""
    columns = subject.columns
    here = [columns.ids[row] for row in np.flatnonzero(columns.has_event).tolist()]
    gone = [event_id for event_id in dict.fromkeys(columns.ids) if columns.row_of(event_id) is None]
    removed = chance.sample(here, min(len(here), chance.choice([0, 0, 1, 3])))
    known = chance.sample([*here, *gone], min(len(here) + len(gone), chance.choice([0, 1, 2])))
    ids = [event_id for event_id in known if event_id not in removed]
    ids += [f"new{number}-{place}" for place in range(chance.choice([0, 1, 2]))]
    return [_some_event(chance, event_id) for event_id in ids], removed


def _some_event(chance: Random, event_id: str) -> Event:
    return an_event(
        event_id,
        title=f"Of {event_id}, {chance.random()}",
        date=chance.choice(
            ["2018-05-17", "2010/2019", "1939", "2018~", "../2018", "2019/..", "1939/", "", "../.."]
        ),
        category=chance.choice(["politics", "trade", ""]),
        importance=chance.choice([0.2, 0.5, 0.95]),
    )


def after(subject: Subject, put: Iterable[Event], removed: Iterable[str]) -> Subject:
    """The subject after an edit."""
    columns, rows = edited_columns(subject.columns, [cells_of(event) for event in put], removed)
    return edited_subject(subject, columns, rows, other_title="Others")


def after_edits(subject: Subject, seed: int, edits: int) -> Subject:
    """The subject after some edits at random."""
    chance = Random(seed)
    for number in range(edits):
        subject = after(subject, *an_edit(subject, chance, number))
    return subject


def built_anew(subject: Subject) -> Subject:
    """The same rows with all that follows from them worked out anew."""
    columns = subject.columns
    lanes = lanes_by_category(columns, CATEGORIES, "Others")
    return Subject(columns, Extents.of(columns), lanes, subject.articles, str)


@given(scenes(is_final=False), st.integers(0, 2**32), st.integers(1, 12))
def test_after_edits_everything_is_as_if_it_had_been_built_anew(scene: Scene, seed: int, edits: int) -> None:
    subject = after_edits(scene.subject, seed, edits)
    fresh = built_anew(subject)
    assert subject.lanes.lanes == fresh.lanes.lanes
    present = subject.columns.has_event
    assert (subject.lanes.of_row[present] == fresh.lanes.of_row[present]).all()
    for name in ("start_s", "end_s", "anchor_s", "drawable"):
        assert (getattr(subject.extents, name) == getattr(fresh.extents, name)).all()
    detail, covers = subject.detail, widened(scene.view, 1)
    ruler = Ruler.of(Scale(scene.view, scene.page.width_px), covers)
    assert (detail.totals(ruler) == fresh.detail.totals(ruler)).all()
    cells = ruler.cell_edges_s
    assert (detail.histogram(cells) == fresh.detail.histogram(cells)).all()
    assert detail.count_in(scene.view) == fresh.detail.count_in(scene.view)
    assert subject.extents.whole() == fresh.extents.whole()
    for lane in range(len(subject.lanes.lanes)):
        assert detail.rows_in(lane, covers).tolist() == fresh.detail.rows_in(lane, covers).tolist()
    few = np.full(len(subject.lanes.lanes), 2)
    found, expected = (finished(each.candidates(ruler, few, ())) for each in (detail, fresh.detail))
    assert found.tolist() == expected.tolist()
    assert tray_rows(subject.columns).tolist() == tray_rows(fresh.columns).tolist()


@given(scenes(is_final=False), st.integers(0, 2**32), st.integers(1, 12))
def test_after_edits_every_event_is_shown_or_counted_exactly_once(
    scene: Scene, seed: int, edits: int
) -> None:
    subject = after_edits(scene.subject, seed, edits)
    picture = lay_out(subject, scene.page, scene.view).picture
    truth = sorted(rows_with_time_in(subject.columns, picture.covers))
    rows = [mark.row for mark in picture.marks] + [row for group in picture.groups for row in group.rows]
    assert sorted(rows) == truth
    assert len(picture.marks) + sum(group.count for group in picture.groups) == len(truth)


@given(scenes(), st.integers(0, 2**32), st.integers(1, 12), st.integers(1, 9))
def test_after_edits_too_the_most_important_of_each_cell_are_looked_at(
    scene: Scene, seed: int, edits: int, most: int
) -> None:
    edited = Scene(after_edits(scene.subject, seed, edits), scene.page, scene.view)
    looked_at_the_most_important(edited, most)


@given(scenes(is_final=False), st.integers(0, 2**32))
def test_an_edit_taken_back_gives_the_same_picture(scene: Scene, seed: int) -> None:
    subject = scene.subject
    before = lay_out(subject, scene.page, scene.view)
    put, removed = an_edit(subject, Random(seed), 0)
    ids = [*removed, *(event.id for event in put)]
    old = {each: cells_at(subject.columns, each) for each in ids if subject.columns.row_of(each) is not None}
    edited = after(subject, put, removed)
    new = [event.id for event in put if event.id not in old]
    columns, rows = edited_columns(edited.columns, old.values(), new)
    back = edited_subject(edited, columns, rows, other_title="Others")
    assert pictured(lay_out(back, scene.page, scene.view).picture) == pictured(before.picture)


def pictured(picture: Picture) -> object:
    """What a picture shows."""
    groups = [(group.count, group.box, group.event_ids) for group in picture.groups]
    return picture.lanes, picture.marks, groups


def test_rows_stay_where_they_are() -> None:
    subject = subject_with(*dated("2016", "2017", "2018"))
    edited = after(subject, dated("1900", "2019"), ["e2"])  # the first two are changed
    assert [edited.columns.row_of(each) for each in ("e0", "e1", "e2")] == [0, 1, None]
    back = after(edited, [an_event("e2", date="2018"), an_event("e3", date="1800")], [])
    assert [back.columns.row_of(each) for each in ("e0", "e1", "e2", "e3")] == [0, 1, 2, 3]
    assert back.columns.count == 4


def test_an_event_that_is_put_in_shows_and_one_that_is_taken_out_goes() -> None:
    subject = subject_with(*dated("2016", "2018"))
    edited = after(subject, [an_event("new", date="2017", category="trade")], ["e1"])
    picture = lay_out(edited, page(), span_of("2015/2020")).picture
    assert picture.mark_of("new") is not None
    assert picture.mark_of("e1") is None
    assert [lane.count for lane in picture.lanes] == [1, 1]


def test_an_event_that_is_moved_stands_at_its_new_date() -> None:
    subject = subject_with(*dated("2016", "2018"))
    before = lay_out(subject, page(), span_of("2015/2020")).picture.mark_of("e0")
    moved = after(subject, [an_event("e0", date="2019", category="politics")], [])
    after_it = lay_out(moved, page(), span_of("2015/2020")).picture.mark_of("e0")
    assert before is not None
    assert after_it is not None
    assert after_it.extent.anchor > before.extent.anchor + 100


def test_the_first_event_without_a_category_brings_their_lane_and_the_last_one_takes_it_along() -> None:
    subject = subject_with(*dated("2016", "2018"))
    with_lane = after(subject, [an_event("new", date="2017", category="")], [])
    assert [lane.title for lane in with_lane.lanes.lanes][-1] == "Others"
    assert lay_out(with_lane, page(), span_of("2015/2020")).picture.mark_of("new") is not None
    without = after(with_lane, [], ["new"])
    assert without.lanes.lanes == subject.lanes.lanes
    again = after(without, [an_event("new", date="2017", category="")], [])
    assert again.detail.count_in(span_of("2015/2020")) == 3


def test_what_was_laid_out_before_an_edit_can_still_be_asked() -> None:
    dates = [f"2018-{month:02d}-{day:02d}" for month in range(1, 13) for day in range(1, 29)]
    subject = subject_with(*dated(*dates, importance=0.1))
    picture = lay_out(subject, page(), span_of("2018")).picture
    folded = [event_id for group in picture.groups for event_id in group.event_ids]
    after(subject, dated("1700", "1900"), folded[2:9])
    assert {event_id for group in picture.groups for event_id in group.event_ids} <= set(folded)
