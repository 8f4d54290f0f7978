"""From an event's date to the block it takes up: its mark along x, and the ways to write its label."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from timeline_app.core.columns import Columns, DateFlag
from timeline_app.timeline.extents import Extents, Rows
from timeline_app.timeline.packing import Option
from timeline_app.timeline.picture import Extent
from timeline_app.timeline.scale import Scale
from timeline_app.timeline.sizes import HEADLINE_IMPORTANCE, Sizes, TextMeasurer, TextStyle, elided

MAX_ARTICLE_TICKS: Final = 5  # more would read as a line


@dataclass(frozen=True, slots=True)
class Words:
    """An event's label in words, and its size in px."""

    title: str
    date: str
    articles: int
    width: float


@dataclass(frozen=True, slots=True)
class Draft:
    """An event ready to be placed: how its date lies along x, its words and its options."""

    row: int
    extent: Extent
    is_period: bool
    is_headline: bool
    is_approximate: bool
    words: Words
    mark_left: float
    mark_right: float
    options: tuple[Option, ...]


def extents_px(columns: Columns, extents: Extents, rows: Rows, scale: Scale, sizes: Sizes) -> list[Extent]:
    """How the dates of ``rows`` lie along x. Sides without a limit get a tail of fixed length."""
    flags = columns.flags[rows]
    open_start = (flags & (DateFlag.OPEN_START | DateFlag.UNKNOWN_START)) != 0
    open_end = (flags & (DateFlag.OPEN_END | DateFlag.UNKNOWN_END)) != 0
    start = np.asarray(scale.x_px(extents.start_s[rows]))
    end = np.asarray(scale.x_px(extents.end_s[rows]))
    anchor = np.asarray(scale.x_px(extents.anchor_s[rows]))
    no_start = columns.earliest_start[rows] < extents.start_s[rows]
    no_end = columns.latest_end[rows] > extents.end_s[rows]
    solid_start = np.minimum(np.asarray(scale.x_px(columns.latest_start[rows])), end)
    solid_end = np.maximum(np.asarray(scale.x_px(columns.earliest_end[rows])), start)
    solid_end = np.minimum(solid_end, end)
    solid_start = np.maximum(solid_start, start)
    earliest = np.where(no_start, start - sizes.tail_length, start)
    latest = np.where(no_end, end + sizes.tail_length, end)
    return [
        Extent(*values)
        for values in zip(
            earliest.tolist(),
            solid_start.tolist(),
            solid_end.tolist(),
            latest.tolist(),
            anchor.tolist(),
            (no_start | open_start).tolist(),
            (no_end | open_end).tolist(),
            strict=True,
        )
    ]


def draft(
    columns: Columns, row: int, extent: Extent, date: str, sizes: Sizes, measure: TextMeasurer
) -> Draft:
    """The block of one event. ``date`` is its date as people write it."""
    is_headline = bool(columns.importance[row] >= HEADLINE_IMPORTANCE)
    style = TextStyle.HEADLINE if is_headline else TextStyle.TITLE
    title = elided(columns.titles[row], style, sizes.label_max_width, measure)
    articles = int(columns.articles[row])
    words = Words(
        title=title,
        date=date,
        articles=articles,
        width=max(measure(title, style), date_line_width(date, articles, sizes, measure)),
    )
    flags = int(columns.flags[row])
    is_period = bool(flags & DateFlag.PERIOD)
    is_bar = is_period and not (extent.open_start and extent.solid_end <= extent.solid_start)
    left, right = _mark_sides(extent, is_bar, is_headline, sizes)
    make_options = _bar_options if is_bar else _tail_options if extent.open_start else _disc_options
    return Draft(
        row=row,
        extent=extent,
        is_period=is_bar,
        is_headline=is_headline,
        is_approximate=bool(flags & DateFlag.APPROXIMATE),
        words=words,
        mark_left=left,
        mark_right=right,
        options=make_options(extent, left, right, words.width, is_headline, sizes),
    )


def date_line_width(date: str, articles: int, sizes: Sizes, measure: TextMeasurer) -> float:
    """Width of the second line: the date and one small tick for each article, up to five."""
    ticks = min(articles, MAX_ARTICLE_TICKS)
    ticks_width = ticks * (sizes.tick_mark + sizes.tick_mark_gap) + sizes.label_gap if ticks else 0.0
    return measure(date, TextStyle.DATE) + ticks_width


def _mark_sides(extent: Extent, is_bar: bool, is_headline: bool, sizes: Sizes) -> tuple[float, float]:
    if is_bar:
        spare = max(sizes.bar_min_width - (extent.latest - extent.earliest), 0.0) / 2
        return extent.earliest - spare, extent.latest + spare
    radius = sizes.headline_radius if is_headline else sizes.disc_radius
    return min(extent.earliest, extent.anchor - radius), max(extent.latest, extent.anchor + radius)


def _disc_options(
    extent: Extent, left: float, right: float, width: float, is_headline: bool, sizes: Sizes
) -> tuple[Option, ...]:
    """A disc's words stand beyond a short whisker, but begin on a long one."""
    radius = sizes.headline_radius if is_headline else sizes.disc_radius
    reach = radius + 3 * sizes.label_gap
    after = min(right, extent.anchor + reach) + sizes.label_gap
    before = max(left, extent.anchor - reach) - sizes.label_gap - width
    return (
        Option(
            "right",
            left,
            max(right, after + width),
            (after, after + width),
            (after, max(after, right - sizes.label_gap - width)),
        ),
        Option(
            "left",
            min(left, before),
            right,
            (before, before + width),
            (min(before, left + sizes.label_gap), before),
        ),
    )


def _bar_options(
    extent: Extent, left: float, right: float, width: float, is_headline: bool, sizes: Sizes
) -> tuple[Option, ...]:
    """A bar's words stand in it where it is long enough, otherwise beside it."""
    if right - left >= width + 2 * sizes.label_gap:
        inside = left + sizes.label_gap
        furthest = right - sizes.label_gap - width
        return (Option("inside", left, right, (inside, inside + width), (inside, furthest)),)
    after, before = right + sizes.label_gap, left - sizes.label_gap - width
    return (
        Option("right", left, after + width, (after, after + width), (after, after)),
        Option("left", before, right, (before, before + width), (before, before)),
    )


def _tail_options(
    extent: Extent, left: float, right: float, width: float, is_headline: bool, sizes: Sizes
) -> tuple[Option, ...]:
    """What has only an upper limit is written along its tail: beyond the limit it cannot be."""
    start = extent.anchor - 2 * sizes.label_gap - width
    return (Option("left", min(left, start), right, (start, start + width), (start, start)),)
