"""From events to a picture: which show, in which lane and row, with which words, and what is counted."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping, Sequence
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
from timeline_app.timeline.extents import Extents
from timeline_app.timeline.folding import Strip, fold
from timeline_app.timeline.groups import spots
from timeline_app.timeline.lanes import Lanes, lane_edges, rows_per_lane
from timeline_app.timeline.packing import Before, Block, Place, Rank, pack
from timeline_app.timeline.picture import Box, Density, Group, Label, LaneBand, Mark, Picture
from timeline_app.timeline.ruler import Counts, Ruler
from timeline_app.timeline.scale import Scale
from timeline_app.timeline.sizes import Sizes, TextMeasurer, elided

MARGIN_WIDTHS: Final = 1  # a picture on screen covers this many widths beyond each side of its view
_PASSING_MARGIN: Final = 0.05
_MOST_WORDS: Final = 4_000  # kept from one layout to the next


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
class Page:
    """Where it is laid out: the plot's size in px, the measures, and the means to measure text.

    A ``is_final`` page is a figure: it has no margins to pan into, and nothing on it may be cut.
    """

    width_px: float
    height_px: float
    sizes: Sizes
    measure: TextMeasurer
    is_final: bool = False

    @property
    def margin_widths(self) -> int:
        return 0 if self.is_final else MARGIN_WIDTHS

    @property
    def limits_px(self) -> tuple[float, float]:
        """Between which x counts and names have to stay: on a screen one pans to see them whole."""
        return (0.0, self.width_px) if self.is_final else (-math.inf, math.inf)


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


def lay_out(
    subject: Subject,
    page: Page,
    view: Span,
    *,
    selected_row: int | None = None,
    previous: Layout | None = None,
    passing: bool = False,
) -> Layout:
    """Lays out what stands in ``view`` and, on a screen, a width to each side of it.

    ``previous`` is the layout before this one: events keep their rows where they can. A ``passing`` one
    is soon replaced, in the midst of a zoom: it hardly reaches beyond the view, and looks less far for
    events that could find room besides those that have it.
    """
    scale = Scale(view, page.width_px)
    covers = widened(view, _PASSING_MARGIN if passing else page.margin_widths)
    ruler = Ruler.of(scale, covers)
    lanes = subject.lanes
    band_height = page.height_px - (page.sizes.article_lane_height if subject.articles else 0.0)
    lane_rows = rows_per_lane([lane.count for lane in lanes.lanes], band_height, page.sizes)
    edges = lane_edges(lane_rows, band_height, page.sizes)
    before = _before(previous, page, scale)
    kept = [*before.places, *([] if selected_row is None else [selected_row])]
    crowd = _crowd(subject, page, ruler, [_looked_at(count, passing=passing) for count in lane_rows], kept)
    others = _others(subject, ruler, crowd)
    tried = crowd.tried(lane_rows, kept)
    words = _words(subject, page, tried, previous)
    drafts = _drafts(subject, page, scale, tried, words)
    marks: list[Mark] = []
    groups: list[Group] = []
    densities: list[Density] = []
    places: dict[int, Place] = {}
    for number in range(len(lanes.lanes)):
        in_lane = drafts[number]
        lane = _LaneLayout(subject, page, number, edges[number])
        placed = lane.place(in_lane, lane_rows[number], selected_row, before)
        places.update(placed)
        marks += [lane.mark(each, placed[each.row]) for each in in_lane if each.row in placed]
        counted, density = fold(
            lane.strip(), subject.detail, ruler, crowd.left_over(number, placed), others.get(number), placed
        )
        groups += counted
        if density is not None:
            densities.append(density)
    bands = tuple(
        LaneBand(lane.key, lane.title, lane.count, lane.category, top, bottom)
        for lane, (top, bottom) in zip(lanes.lanes, edges, strict=True)
    )
    articles = None
    if subject.articles:
        top = edges[-1][1] if edges else 0.0
        articles = article_band(subject.articles, scale, top, page.limits_px, page.sizes, page.measure)
    picture = Picture(
        origin_s=view.start_s,
        px_per_s=scale.px_per_s,
        covers=covers,
        width_px=page.width_px,
        height_px=page.height_px,
        lanes=bands,
        marks=tuple(marks),
        groups=tuple(groups),
        densities=tuple(densities),
        articles=articles,
        by_event={mark.event_id: mark for mark in marks},
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


def _crowd(subject: Subject, page: Page, ruler: Ruler, a_cell: Sequence[int], kept: Collection[int]) -> Crowd:
    """What may find room: in a crowd the most important, otherwise all that has any time in the picture."""
    rows = subject.detail.candidates(ruler, np.array(a_cell, np.int64), kept)
    scale, covers = ruler.scale, ruler.covers
    reach = Reach.of(subject.columns, subject.extents, rows, scale, page.sizes)
    covers_px = scale.x_px(covers.start_s), scale.x_px(covers.end_s)
    spots_px = spots(reach, (0.0, page.width_px), covers_px)
    ranks = np.empty(len(rows), np.intp)
    ranks[order_of(subject.columns, rows)] = np.arange(len(rows))
    bins = ruler.bins_of(subject.extents, rows)
    return Crowd(rows, reach, spots_px, ranks, subject.lanes.of_row[rows], bins)


def _others(subject: Subject, ruler: Ruler, crowd: Crowd) -> dict[int, Counts]:
    """How many events there are in each bin of the lanes besides the crowd; empty if there are no others."""
    if subject.detail.count_in(ruler.covers) == len(crowd.rows):
        return {}
    totals = subject.detail.totals(ruler)
    np.subtract.at(totals, (crowd.lanes, crowd.bins), 1)
    return dict(enumerate(totals))


def _looked_at(lane_rows: int, *, passing: bool) -> int:
    """For how many events a place is sought in a cell of the ruler, which is about as wide as a label."""
    return lane_rows // 2 + 1 if passing else lane_rows + 2


def _words(subject: Subject, page: Page, tried: Crowd, previous: Layout | None) -> dict[int, Words]:
    """The words of the events that are tried; those of the layout before are taken over."""
    columns, sizes, measure = subject.columns, page.sizes, page.measure
    known: Mapping[int, Words] = {}
    if previous is not None and previous.columns is columns and previous.page is not None:
        last = previous.page
        known = previous.words if last.sizes == sizes and last.measure is measure else {}
    words = dict(known) if len(known) < _MOST_WORDS else {}
    for row in tried.rows.tolist():
        if row not in words:
            date = subject.date_words(columns.dates[row])
            words[row] = known.get(row) or words_of(columns, row, date, sizes, measure)
    return words


def _drafts(
    subject: Subject, page: Page, scale: Scale, tried: Crowd, words: Mapping[int, Words]
) -> list[list[Draft]]:
    """The blocks of the events that are tried, by lane, in their order."""
    extents = extents_px(subject.columns, tried.rows, tried.reach, scale)
    drafts: list[list[Draft]] = [[] for _ in subject.lanes.lanes]
    for row, lane, extent in zip(tried.rows.tolist(), tried.lanes.tolist(), extents, strict=True):
        drafts[lane].append(draft(row, words[row], extent, page.sizes))
    return drafts


class _LaneLayout:
    """One lane while it is laid out."""

    def __init__(self, subject: Subject, page: Page, number: int, edges: tuple[float, float]) -> None:
        self._subject = subject
        self._page = page
        self._number = number
        self._top, self._bottom = edges
        self._category = subject.lanes.lanes[number].category

    def place(
        self, drafts: Sequence[Draft], lane_rows: int, selected_row: int | None, before: Before
    ) -> dict[int, Place]:
        width = self._page.width_px
        blocks = []
        for each in drafts:
            is_selected = each.row == selected_row
            in_view = 0 <= each.extent.anchor <= width
            rank = Rank.HEADLINE if each.words.is_headline else Rank.OTHER
            blocks.append(
                Block(
                    row=each.row,
                    options=each.options,
                    # The selection shows in any case; what stands outside the view is not cut by it.
                    whole=not is_selected and (self._page.is_final or in_view),
                    rank=Rank.SELECTED if is_selected else rank,
                )
            )
        return pack(blocks, lane_rows, self._page.sizes.block_gap, before, (0.0, width))

    def mark(self, each: Draft, place: Place) -> Mark:
        sizes, words = self._page.sizes, each.words
        option = next(option for option in each.options if place.takes(option))
        top = self._top + sizes.lane_top + place.lane_row * sizes.row_height
        end = option.start + option.width
        label_box = Box(option.start, top, end, top + sizes.title_height + sizes.date_height)
        radius = sizes.headline_radius if words.is_headline else sizes.disc_radius
        half = max(radius, sizes.bar_height / 2 if each.is_period else 0.0)
        centre_y = top + sizes.title_height / 2
        return Mark(
            row=each.row,
            event_id=words.event_id,
            category=words.category,
            is_period=each.is_period,
            is_headline=words.is_headline,
            flags=words.flags,
            extent=each.extent,
            centre_y=centre_y,
            box=Box(
                min(each.mark_left, label_box.left),
                min(centre_y - half, top),
                max(each.mark_right, label_box.right),
                label_box.bottom,
            ),
            label=Label(
                title=elided(words.title, words.style, place.width + 0.5, self._page.measure),
                date=words.date,
                box=label_box,
                articles=words.articles,
                side=option.side,
                slides=option.slides,
            ),
            lane=self._number,
            lane_row=place.lane_row,
        )

    def strip(self) -> Strip:
        """Where the lane's counts stand."""
        page = self._page
        return Strip(self._number, self._category, self._bottom, page.limits_px, page.sizes, page.measure)
