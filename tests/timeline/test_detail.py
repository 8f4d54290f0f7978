"""The index by which a view's events are found: exact counts, the most important first, single changes."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import numpy as np
import pytest
from builders import an_event
from hypothesis import given
from hypothesis import strategies as st
from scenes import Scene, columns_of, dated, page, rows_with_time_in, scenes, span_of, subject_with

from timeline_app.core.columns import Columns
from timeline_app.timeline import detail as detail_module
from timeline_app.timeline.detail import Detail
from timeline_app.timeline.extents import Extents
from timeline_app.timeline.lanes import Lanes
from timeline_app.timeline.layout import Subject, Wish, finished, lay_out, layout_steps, widened
from timeline_app.timeline.ruler import Ruler
from timeline_app.timeline.scale import Scale, panned, zoomed


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
    subject, view = scene.subject, scene.view
    columns, extents = subject.columns, subject.extents
    ruler = Ruler.of(Scale(view, scene.page.width_px), view)
    found = set(subject.detail.candidates(ruler, np.full(len(subject.lanes.lanes), most), ()).tolist())
    inside = np.array(sorted(rows_with_time_in(columns, view)), np.intp)
    spots = extents.spots_of(inside)
    cells = ruler.cell_edges_s.searchsorted(spots, "right")
    for lane in range(len(subject.lanes.lanes)):
        for cell in set(cells.tolist()):
            here = inside[(cells == cell) & (subject.lanes.of_row[inside] == lane)]
            order = here[np.lexsort((here, -columns.articles[here].astype(int), -columns.importance[here]))]
            assert set(order[:most].tolist()) <= found


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


def edited(columns: Columns, chance: Random, number: int) -> tuple[Columns, list[int], list[int]]:
    """The columns with one event put in, taken out or moved; and which rows went and came."""
    removed: list[int] = []
    if len(columns) and chance.random() < 0.7:
        removed = [chance.randrange(len(columns))]
    rows = [row for row in range(len(columns)) if row not in removed]
    left = taken(columns, rows)
    if removed and chance.random() < 0.4:
        return left, removed, []
    date = chance.choice(["2018-05-17", "2010/2019", "1939", "2018~", "../2018", "2019/..", ""])
    event = an_event(f"new{number}", date=date, category=chance.choice(["politics", "trade"]), importance=0.5)
    new = columns_of([event])
    at = int(left.earliest_start.searchsorted(new.earliest_start[0], "right"))
    both = joined(taken(left, range(at)), new, taken(left, range(at, len(left))))
    return both, removed, [at]


def taken(columns: Columns, rows: object) -> Columns:
    where = np.array([*rows], np.intp)  # type: ignore[misc]
    texts = {
        name: [getattr(columns, name)[row] for row in where.tolist()] for name in ("ids", "titles", "dates")
    }
    arrays = {name: getattr(columns, name)[where] for name in ARRAYS}
    return replace(columns, **texts, **arrays)


def joined(*parts: Columns) -> Columns:
    texts = {
        name: [text for part in parts for text in getattr(part, name)] for name in ("ids", "titles", "dates")
    }
    arrays = {name: np.concatenate([getattr(part, name) for part in parts]) for name in ARRAYS}
    return replace(parts[0], **texts, **arrays)


ARRAYS = (
    "earliest_start", "latest_start", "earliest_end", "latest_end",
    "category", "importance", "articles", "flags",
)  # fmt: skip


@given(scenes(is_final=False), st.integers(0, 2**32), st.integers(1, 12))
def test_an_index_with_changes_counts_and_lists_as_one_built_anew(
    scene: Scene, seed: int, edits: int
) -> None:
    chance = Random(seed)
    columns, lanes, detail = scene.subject.columns, scene.subject.lanes.lanes, scene.subject.detail
    for number in range(edits):
        columns, removed, added = edited(columns, chance, number)
        of_row = np.where(columns.category < 0, len(lanes) - 1, columns.category).astype(np.int16)
        current = Lanes(lanes, of_row)
        detail = detail.updated(columns, Extents.of(columns), current, removed=removed, added=added)
    fresh = Detail.of(columns, Extents.of(columns), current)
    covers = widened(scene.view, 1)
    ruler = Ruler.of(Scale(scene.view, scene.page.width_px), covers)
    assert (detail.totals(ruler) == fresh.totals(ruler)).all()
    assert (detail.histogram(ruler.cell_edges_s) == fresh.histogram(ruler.cell_edges_s)).all()
    assert detail.count_in(scene.view) == fresh.count_in(scene.view)
    for lane in range(len(lanes)):
        assert detail.rows_in(lane, covers).tolist() == fresh.rows_in(lane, covers).tolist()
    subject = Subject(columns, detail.extents, current, (), str, detail)
    picture = lay_out(subject, scene.page, scene.view).picture
    counted = len(picture.marks) + sum(group.count for group in picture.groups)
    assert counted == len(rows_with_time_in(columns, picture.covers))
