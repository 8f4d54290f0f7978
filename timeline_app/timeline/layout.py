"""From events to a picture: which show, in which lane and row, with which words, and what is counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, cast

import numpy as np

from timeline_app.core.bounds import Span
from timeline_app.core.calendar import FUTURE, PAST
from timeline_app.core.columns import Columns
from timeline_app.timeline.articles import DatedArticle, article_band
from timeline_app.timeline.blocks import Draft, Reach, Words, draft, extents_px, words_of
from timeline_app.timeline.crowd import Crowd
from timeline_app.timeline.detail import Detail, order_of
from timeline_app.timeline.extents import Extents, Rows
from timeline_app.timeline.folding import Crowds, densities, fold
from timeline_app.timeline.groups import spots
from timeline_app.timeline.heights import heights
from timeline_app.timeline.lane_layout import LaneLayout
from timeline_app.timeline.lanes import Lanes
from timeline_app.timeline.packing import Before, Place
from timeline_app.timeline.page import Page
from timeline_app.timeline.picture import Group, LaneBand, Mark, Picture
from timeline_app.timeline.ruler import Counts, Ruler
from timeline_app.timeline.scale import Scale
from timeline_app.timeline.steps import Steps, finished

_MOST_WORDS: Final = 4_000  # kept from one layout to the next
_WORDS_A_STEP: Final = 10
_DRAFTS_A_STEP: Final = 30


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """What is laid out: the events, their lanes, the articles and how dates are written.

    ``detail`` is the index by which a view's events are found; built here unless it is given.
    """

    columns: Columns
    extents: Extents
    lanes: Lanes
    articles: Sequence[DatedArticle]
    date_words: Callable[[str], str]
    detail: Detail = field(default=cast(Detail, None))

    def __post_init__(self) -> None:
        if cast(Detail | None, self.detail) is None:
            object.__setattr__(self, "detail", Detail.of(self.columns, self.extents, self.lanes))


@dataclass(frozen=True, slots=True)
class Layout:
    """A picture and the places by which the next one keeps events on their rows.

    ``words`` are those of the events that a place was sought for, by row, as ``columns`` have them.
    """

    picture: Picture
    places: Mapping[int, Place] = field(default_factory=dict)
    page: Page | None = None
    words: Mapping[int, Words] = field(default_factory=dict)
    columns: Columns | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be laid out: the ``view``, and how far beyond it on each side, in widths of it.

    The selection gets a place in any case, and what was ``found`` before all others. A layout that is
    ``is_passing`` is soon replaced, in the midst of a zoom: it looks less far for events that could find
    room besides those that have it. Only the ``lanes`` with these numbers are laid out, where there are so
    many that they are scrolled; None is all of them.
    """

    view: Span
    beside: float
    selected_row: int | None = None
    found_rows: frozenset[int] = frozenset()
    is_passing: bool = False
    lanes: frozenset[int] | None = None

    @property
    def shown_rows(self) -> frozenset[int]:
        """Those that are to be seen whatever else there is."""
        return self.found_rows if self.selected_row is None else self.found_rows | {self.selected_row}


def lay_out(
    subject: Subject,
    page: Page,
    view: Span,
    *,
    selected_row: int | None = None,
    previous: Layout | None = None,
) -> Layout:
    """Lays out what stands in ``view`` and, on a screen, a width to each side of it.

    ``previous`` is the layout before this one: events keep their rows where they can.
    """
    wish = Wish(view, page.margin_widths, selected_row)
    return finished(layout_steps(subject, page, wish, previous))


def layout_steps(subject: Subject, page: Page, wish: Wish, previous: Layout | None) -> Steps[Layout]:
    """Lays out in steps of a millisecond or two, so that frames can be painted between them."""
    view = wish.view
    scale = Scale(view, page.width_px)
    covers = widened(view, wish.beside)
    ruler = Ruler.of(scale, covers)
    lanes = subject.lanes
    band_height = page.height_px - (page.sizes.article_lane_height if subject.articles else 0.0)
    divided = heights(lanes.lanes, band_height, page.sizes, may_scroll=not page.is_final)
    lane_rows, edges = divided.rows, divided.edges
    before = _before(previous, page, scale)
    kept = [*before.places, *wish.shown_rows]
    among = range(len(lanes.lanes)) if wish.lanes is None else sorted(wish.lanes)
    a_cell = [0] * len(lanes.lanes)
    for number in among:
        a_cell[number] = _looked_at(lane_rows[number], passing=wish.is_passing)
    yield
    rows = yield from subject.detail.candidates(ruler, np.array(a_cell, np.int64), kept)
    crowd = _crowd(subject, page, ruler, rows)
    yield
    others = _others(subject, ruler, crowd, wish.lanes)
    tried = crowd.tried(lane_rows, kept)
    yield
    words = yield from _words(subject, page, tried, previous)
    drafts = yield from _drafts(subject, page, scale, tried, words)
    marks: list[Mark] = []
    groups: list[Group] = []
    crowded: list[Crowds] = []
    places = _out_of_sight(before, lanes, wish.lanes)
    for number in among:
        in_lane = drafts[number]
        lane_layout = LaneLayout(lanes.lanes[number], number, edges[number], page)
        placed = lane_layout.place(in_lane, lane_rows[number], wish.selected_row, wish.found_rows, before)
        yield
        places.update(placed)
        marks += [lane_layout.mark(each, placed[each.row]) for each in in_lane if each.row in placed]
        counted, crowds = fold(
            lane_layout.strip(),
            subject.detail,
            ruler,
            crowd.left_over(number, placed),
            others.get(number),
            placed,
        )
        groups += counted
        if crowds is not None:
            crowded.append(crowds)
        yield
    bands = tuple(
        LaneBand.of(lane, top, bottom) for lane, (top, bottom) in zip(lanes.lanes, edges, strict=True)
    )
    articles = None
    if subject.articles:
        top = max(divided.bottom_px, band_height)
        articles = article_band(subject.articles, scale, top, page.limits_px, page.sizes, page.measure)
    picture = Picture(
        origin_s=view.start_s,
        px_per_s=scale.px_per_s,
        covers=covers,
        width_px=page.width_px,
        height_px=max(page.height_px, divided.bottom_px + page.height_px - band_height),
        lanes=bands,
        marks=tuple(marks),
        groups=tuple(groups),
        densities=densities(crowded),
        articles=articles,
        by_event={mark.event_id: mark for mark in marks},
        among=wish.lanes,
    )
    return Layout(picture, places, page, words, subject.columns)


def widened(view: Span, widths: float) -> Span:
    """A view and ``widths`` of it to each side, as far as time reaches."""
    margin_s = int(widths * view.length_s)
    return Span(max(view.start_s - margin_s, PAST), min(view.end_s + margin_s, FUTURE))


def _before(previous: Layout | None, page: Page, scale: Scale) -> Before:
    """The places to keep, and whether the view was only moved since: then rows stay as they are."""
    if previous is None:
        return Before({})
    picture = previous.picture
    is_moved = picture.px_per_s == scale.px_per_s and picture.origin_s != scale.span.start_s
    return Before(previous.places, holds_rows=is_moved and previous.page == page)


def _crowd(subject: Subject, page: Page, ruler: Ruler, rows: Rows) -> Crowd:
    """What may find room: in a crowd the most important, otherwise all that has any time in the picture."""
    scale, covers = ruler.scale, ruler.covers
    reach = Reach.of(subject.columns, subject.extents, rows, scale, page.sizes)
    covers_px = scale.x_px(covers.start_s), scale.x_px(covers.end_s)
    spots_px = spots(reach, (0.0, page.width_px), covers_px)
    ranks = np.empty(len(rows), np.intp)
    ranks[order_of(subject.columns, rows)] = np.arange(len(rows))
    bins = ruler.bins_of(subject.extents, rows)
    return Crowd(rows, reach, spots_px, ranks, subject.lanes.of_row[rows], bins)


def _out_of_sight(before: Before, lanes: Lanes, seen: frozenset[int] | None) -> dict[int, Place]:
    """The places that events of lanes have which are not laid out now: for when these are seen again."""
    if seen is None:
        return {}
    return {
        row: place
        for row, place in before.places.items()
        if row < len(lanes.of_row) and int(lanes.of_row[row]) not in seen
    }


def _others(subject: Subject, ruler: Ruler, crowd: Crowd, among: frozenset[int] | None) -> dict[int, Counts]:
    """How many events there are in each bin of the lanes besides the crowd; empty if there are no others."""
    if subject.detail.count_in(ruler.covers, among) == len(crowd.rows):
        return {}
    totals = subject.detail.totals(ruler, among)
    np.subtract.at(totals, (crowd.lanes, crowd.bins), 1)
    return dict(enumerate(totals))


def _looked_at(lane_rows: int, *, passing: bool) -> int:
    """For how many events a place is sought in a cell of the ruler, which is about as wide as a label."""
    return lane_rows // 2 + 1 if passing else lane_rows + 2


def _words(subject: Subject, page: Page, tried: Crowd, previous: Layout | None) -> Steps[dict[int, Words]]:
    """The words of the events that are tried; those of the layout before are taken over."""
    columns, sizes, measure = subject.columns, page.sizes, page.measure
    known: Mapping[int, Words] = {}
    if previous is not None and previous.columns is columns and previous.page is not None:
        last = previous.page
        is_alike = (last.sizes, last.number_width) == (sizes, page.number_width) and last.measure is measure
        known = previous.words if is_alike else {}
    words = dict(known) if len(known) < _MOST_WORDS else {}
    fresh = 0
    for row in tried.rows.tolist():
        if row not in words:
            date = subject.date_words(columns.dates[row])
            words[row] = known.get(row) or words_of(columns, row, date, sizes, measure, page.number_width)
            fresh += 1
            if not fresh % _WORDS_A_STEP:
                yield
    return words


def _drafts(
    subject: Subject, page: Page, scale: Scale, tried: Crowd, words: Mapping[int, Words]
) -> Steps[list[list[Draft]]]:
    """The blocks of the events that are tried, by lane, in their order."""
    extents = extents_px(subject.columns, tried.rows, tried.reach, scale)
    drafts: list[list[Draft]] = [[] for _ in subject.lanes.lanes]
    for number, (row, lane, extent) in enumerate(
        zip(tried.rows.tolist(), tried.lanes.tolist(), extents, strict=True), start=1
    ):
        drafts[lane].append(draft(row, words[row], extent, page.sizes))
        if not number % _DRAFTS_A_STEP:
            yield
    return drafts
