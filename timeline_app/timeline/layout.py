"""From events to a picture: which show, in which lane and row, with which words, and what is counted."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from timeline_app.core.bounds import Span
from timeline_app.core.calendar import FUTURE, PAST
from timeline_app.core.columns import Columns
from timeline_app.timeline.articles import DatedArticle, article_band
from timeline_app.timeline.blocks import Draft, Reach, draft, extents_px
from timeline_app.timeline.detail import Crowd, Ranks, ranks_of
from timeline_app.timeline.extents import Extents
from timeline_app.timeline.groups import chips, spots
from timeline_app.timeline.lanes import Lanes, lane_edges, rows_per_lane
from timeline_app.timeline.packing import Before, Block, Place, Rank, pack
from timeline_app.timeline.picture import Box, Group, Label, LaneBand, Mark, Picture
from timeline_app.timeline.scale import Scale
from timeline_app.timeline.sizes import Sizes, TextMeasurer, TextStyle, elided

MARGIN_WIDTHS = 1  # a picture on screen covers this many widths beyond each side of its view


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """What is laid out: the events, their lanes, the articles and how dates are written.

    ``ranks`` is the order in which events are placed, worked out once.
    """

    columns: Columns
    extents: Extents
    lanes: Lanes
    articles: Sequence[DatedArticle]
    date_words: Callable[[str], str]
    ranks: Ranks = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "ranks", ranks_of(self.columns))


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
    """A picture and the places by which the next one keeps events on their rows."""

    picture: Picture
    places: Mapping[int, Place] = field(default_factory=dict)
    page: Page | None = None


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
    scale = Scale(view, page.width_px)
    covers = _widened(view, page.margin_widths)
    lanes = subject.lanes
    band_height = page.height_px - (page.sizes.article_lane_height if subject.articles else 0.0)
    lane_rows = rows_per_lane([lane.count for lane in lanes.lanes], band_height, page.sizes)
    edges = lane_edges(lane_rows, band_height, page.sizes)
    before = _before(previous, page, scale)
    crowd = _crowd(subject, page, scale, covers)
    kept = [*before.places, *([] if selected_row is None else [selected_row])]
    drafts = _drafts(subject, page, scale, crowd.tried(lane_rows, kept))
    marks: list[Mark] = []
    groups: list[Group] = []
    places: dict[int, Place] = {}
    for number in range(len(lanes.lanes)):
        in_lane = [each for each in drafts if lanes.of_row[each.row] == number]
        lane = _LaneLayout(subject, page, number, edges[number])
        placed = lane.place(in_lane, lane_rows[number], selected_row, before)
        places.update(placed)
        marks += [lane.mark(each, placed[each.row]) for each in in_lane if each.row in placed]
        groups += lane.groups(crowd.left_over(number, placed))
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
        articles=articles,
        by_event={mark.event_id: mark for mark in marks},
    )
    return Layout(picture, places, page)


def _widened(view: Span, widths: int) -> Span:
    margin_s = widths * view.length_s
    return Span(max(view.start_s - margin_s, PAST), min(view.end_s + margin_s, FUTURE))


def _before(previous: Layout | None, page: Page, scale: Scale) -> Before:
    """The places to keep, and whether the view was only moved since: then rows stay as they are."""
    if previous is None:
        return Before({})
    picture = previous.picture
    is_moved = picture.px_per_s == scale.px_per_s and picture.origin_s != scale.span.start_s
    return Before(previous.places, holds_rows=is_moved and previous.page == page)


def _crowd(subject: Subject, page: Page, scale: Scale, covers: Span) -> Crowd:
    """All that has any time in ``covers``."""
    rows = subject.extents.rows_in(covers)
    reach = Reach.of(subject.columns, subject.extents, rows, scale, page.sizes)
    covers_px = scale.x_px(covers.start_s), scale.x_px(covers.end_s)
    spots_px = spots(reach, (0.0, page.width_px), covers_px)
    return Crowd(rows, reach, spots_px, subject.ranks[rows], subject.lanes.of_row[rows])


def _drafts(subject: Subject, page: Page, scale: Scale, tried: Crowd) -> list[Draft]:
    """The blocks of the events that are tried, in their order."""
    columns = subject.columns
    extents = extents_px(columns, tried.rows, tried.reach, scale)
    return [
        draft(columns, row, extent, subject.date_words(columns.dates[row]), page.sizes, page.measure)
        for row, extent in zip(tried.rows.tolist(), extents, strict=True)
    ]


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
            rank = Rank.HEADLINE if each.is_headline else Rank.OTHER
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
        sizes = self._page.sizes
        option = next(option for option in each.options if place.takes(option))
        top = self._top + sizes.lane_top + place.lane_row * sizes.row_height
        end = option.start + option.width
        label_box = Box(option.start, top, end, top + sizes.title_height + sizes.date_height)
        radius = sizes.headline_radius if each.is_headline else sizes.disc_radius
        half = max(radius, sizes.bar_height / 2 if each.is_period else 0.0)
        centre_y = top + sizes.title_height / 2
        columns = self._subject.columns
        return Mark(
            row=each.row,
            event_id=columns.ids[each.row],
            category=int(columns.category[each.row]),
            is_period=each.is_period,
            is_headline=each.is_headline,
            flags=each.flags,
            extent=each.extent,
            centre_y=centre_y,
            box=Box(
                min(each.mark_left, label_box.left),
                min(centre_y - half, top),
                max(each.mark_right, label_box.right),
                label_box.bottom,
            ),
            label=Label(
                title=elided(each.words.title, each.words.style, place.width + 0.5, self._page.measure),
                date=each.words.date,
                box=label_box,
                articles=each.words.articles,
                side=option.side,
                slides=option.slides,
            ),
            lane=self._number,
            lane_row=place.lane_row,
        )

    def groups(self, folded: Crowd) -> list[Group]:
        sizes, measure = self._page.sizes, self._page.measure
        columns, extents = self._subject.columns, self._subject.extents

        def width_of(count: int) -> float:
            if count == 1:
                return 2 * sizes.disc_radius
            return measure(f"+{count}", TextStyle.COUNT) + 2 * sizes.count_padding

        top = self._bottom - sizes.lane_strip + (sizes.lane_strip - sizes.count_height) / 2
        groups = []
        for chip in chips(folded.spots_px, width_of, self._page.limits_px, sizes):
            members = folded.rows[chip.first : chip.first + chip.count]
            anchors = extents.anchor_s[members]
            rows = tuple(members.tolist())
            groups.append(
                Group(
                    rows=rows,
                    event_ids=tuple(columns.ids[row] for row in rows),
                    category=self._category,
                    lane=self._number,
                    text=f"+{len(rows)}" if len(rows) > 1 else "",
                    box=Box(chip.left, top, chip.right, top + sizes.count_height),
                    span=Span(int(anchors.min()), int(anchors.max()) + 1),
                )
            )
        return groups
