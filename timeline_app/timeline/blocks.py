"""From an event's date to the block it takes up: its mark along x, and the ways to write its label."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from timeline_app.core.calendar import FUTURE, PAST
from timeline_app.core.columns import Columns, DateFlag
from timeline_app.timeline.extents import Extents, Rows
from timeline_app.timeline.packing import Option
from timeline_app.timeline.picture import Extent, Side
from timeline_app.timeline.scale import Scale
from timeline_app.timeline.sizes import HEADLINE_IMPORTANCE, Sizes, TextMeasurer, TextStyle, elided

MAX_ARTICLE_TICKS: Final = 5  # more would read as a line

Xs = npt.NDArray[np.float64]
CONFLICT_SIGN: Final = "≠"  # the sources' dates cannot all be true
_SHORTENED: Final = (0.7, 0.5)  # shares of its width to which a headline may be shortened
_LEAST_WIDTH: Final = 70.0
_ON_BARS: Final = ("inside", "across")


class Words(NamedTuple):
    """All of an event's block that does not hang on the view: worked out once, kept while it is in sight.

    ``widths`` are those in px that its words may take, the widest first; the title is shortened to the
    one that finds room.
    """

    event_id: str
    title: str
    date: str
    category: int
    articles: int
    flags: DateFlag
    style: TextStyle
    is_period: bool
    is_headline: bool
    widths: tuple[float, ...]


class Draft(NamedTuple):
    """An event ready to be placed: how its date lies along x, its words and its options."""

    row: int
    extent: Extent
    is_period: bool
    words: Words
    mark_left: float
    mark_right: float
    options: tuple[Option, ...]

    @property
    def flags(self) -> DateFlag:
        return self.words.flags

    @property
    def is_headline(self) -> bool:
        return self.words.is_headline


@dataclass(frozen=True, slots=True, eq=False)
class Reach:
    """How far dates reach along x and where their discs stand: arrays of one shape, px."""

    earliest: Xs
    anchor: Xs
    latest: Xs

    @classmethod
    def of(cls, columns: Columns, extents: Extents, rows: Rows, scale: Scale, sizes: Sizes) -> Reach:
        """That of ``rows``, which are drawable. Sides without a limit get a tail of fixed length."""
        anchor = scale.x_px(extents.anchor_s[rows])
        no_start, no_end = _without_limit(columns, rows)
        return cls(
            earliest=np.where(no_start, anchor - sizes.tail_length, scale.x_px(extents.start_s[rows])),
            anchor=anchor,
            latest=np.where(no_end, anchor + sizes.tail_length, scale.x_px(extents.end_s[rows])),
        )

    def at(self, positions: Rows) -> Reach:
        """That of some of them, in this order."""
        return Reach(self.earliest[positions], self.anchor[positions], self.latest[positions])


def extents_px(columns: Columns, rows: Rows, reach: Reach, scale: Scale) -> list[Extent]:
    """How the dates of ``rows``, which reach so far, lie along x."""
    flags = columns.flags[rows]
    open_start = (flags & (DateFlag.OPEN_START | DateFlag.UNKNOWN_START)) != 0
    open_end = (flags & (DateFlag.OPEN_END | DateFlag.UNKNOWN_END)) != 0
    no_start, no_end = _without_limit(columns, rows)
    # Tails are open throughout: what is solid lies between the limits there are.
    start = np.where(no_start, reach.anchor, reach.earliest)
    end = np.where(no_end, reach.anchor, reach.latest)
    solid_start = np.clip(scale.x_px(columns.latest_start[rows]), start, end)
    solid_end = np.clip(scale.x_px(columns.earliest_end[rows]), start, end)
    return list(
        map(
            Extent,
            reach.earliest.tolist(),
            solid_start.tolist(),
            solid_end.tolist(),
            reach.latest.tolist(),
            reach.anchor.tolist(),
            (no_start | open_start).tolist(),
            (no_end | open_end).tolist(),
        )
    )


def _without_limit(columns: Columns, rows: Rows) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Which have a tail at their start and at their end; what goes on has none: its bar goes on."""
    goes_on = columns.earliest_end[rows] == FUTURE
    return columns.earliest_start[rows] == PAST, (columns.latest_end[rows] == FUTURE) & ~goes_on


def words_of(
    columns: Columns, row: int, date: str, sizes: Sizes, measure: TextMeasurer, number_width: float = 0.0
) -> Words:
    """The words of one event. ``date`` is its date as people write it.

    ``number_width`` is the room in px for a number before its title.
    """
    is_headline = bool(columns.importance[row] >= HEADLINE_IMPORTANCE)
    style = TextStyle.HEADLINE if is_headline else TextStyle.TITLE
    title = columns.titles[row]
    articles = int(columns.articles[row])
    flags = DateFlag(int(columns.flags[row]))
    date_room = sizes.label_max_width - date_line_width("", articles, flags, sizes, measure)
    date = elided(date, TextStyle.DATE, date_room, measure)
    date_width = date_line_width(date, articles, flags, sizes, measure)
    width = max(min(measure(title, style) + number_width, sizes.label_max_width), date_width)
    widths = [width]
    if is_headline:
        # A headline is rather shortened than only counted.
        widths += [max(width * share, date_width) for share in _SHORTENED if width * share > _LEAST_WIDTH]
    return Words(
        event_id=columns.ids[row],
        title=title,
        date=date,
        category=int(columns.category[row]),
        articles=articles,
        flags=flags,
        style=style,
        is_period=bool(flags & DateFlag.PERIOD),
        is_headline=is_headline,
        widths=tuple(widths),
    )


def draft(row: int, words: Words, extent: Extent, sizes: Sizes) -> Draft:
    """The block of one event whose date lies so."""
    is_bar = words.is_period and not (extent.open_start and extent.solid_end <= extent.solid_start)
    shape = Shape(extent, is_bar, words.is_headline, sizes)
    options: tuple[Option, ...] = ()
    for width in words.widths:
        options += shape.options(width)
    return Draft(row, extent, is_bar, words, shape.left, shape.right, options)


def ticks_width(articles: int, sizes: Sizes) -> float:
    """Width in px of the small ticks after a date, one for each article."""
    ticks = min(articles, MAX_ARTICLE_TICKS)
    return ticks * (sizes.tick_mark + sizes.tick_mark_gap) + sizes.label_gap if ticks else 0.0


def date_line_width(date: str, articles: int, flags: DateFlag, sizes: Sizes, measure: TextMeasurer) -> float:
    """Width of the second line: the date, a small tick for each article up to five, a sign of conflict."""
    sign_width = (
        measure(CONFLICT_SIGN, TextStyle.DATE) + sizes.label_gap if flags & DateFlag.CONFLICT else 0.0
    )
    return measure(date, TextStyle.DATE) + ticks_width(articles, sizes) + sign_width


class Shape:
    """A mark along x, and the ways to write words of a width beside it."""

    def __init__(self, extent: Extent, is_bar: bool, is_headline: bool, sizes: Sizes) -> None:
        self._extent = extent
        self._is_bar = is_bar
        self._radius = sizes.headline_radius if is_headline else sizes.disc_radius
        self._gap = sizes.label_gap
        if is_bar:
            spare = max(sizes.bar_min_width - (extent.latest - extent.earliest), 0.0) / 2
            self.left, self.right = extent.earliest - spare, extent.latest + spare
        else:
            self.left = min(extent.earliest, extent.anchor - self._radius)
            self.right = max(extent.latest, extent.anchor + self._radius)

    def option(self, side: Side, width: float) -> Option:
        """The way to write words ``width`` px wide on this side.

        A bar that has become too short to hold its words is outrun by them, and the other way round.
        """
        return next(
            each
            for each in self.options(width)
            if each.side == side or (each.side in _ON_BARS and side in _ON_BARS)
        )

    def options(self, width: float) -> tuple[Option, ...]:
        """The ways to write words ``width`` px wide, in order of liking."""
        if self._is_bar:
            return self._bar_options(width)
        return self._tail_options(width) if self._extent.open_start else self._disc_options(width)

    def _disc_options(self, width: float) -> tuple[Option, ...]:
        """A disc's words stand beyond a short whisker, but begin on a long one."""
        reach = self._radius + 3 * self._gap
        after = min(self.right, self._extent.anchor + reach) + self._gap
        before = max(self.left, self._extent.anchor - reach) - self._gap - width
        furthest = max(after, self.right - self._gap - width)
        nearest = min(before, self.left + self._gap)
        return (
            Option("right", self.left, max(self.right, after + width), after, width, (after, furthest)),
            Option("left", min(self.left, before), self.right, before, width, (nearest, before)),
        )

    def _bar_options(self, width: float) -> tuple[Option, ...]:
        """A bar's words stand in it where it is long enough, otherwise beside it, or else across it."""
        inside, furthest = self.left + self._gap, self.right - self._gap - width
        after, before = self.right + self._gap, self.left - self._gap - width
        beside = (
            Option("right", self.left, after + width, after, width, (after, after)),
            Option("left", before, self.right, before, width, (before, before)),
        )
        if inside <= furthest:
            return (Option("inside", self.left, self.right, inside, width, (inside, furthest)), *beside)
        return (*beside, Option("across", self.left, inside + width, inside, width, (inside, inside)))

    def _tail_options(self, width: float) -> tuple[Option, ...]:
        """What has only an upper limit is written along its tail, or else beyond its limit."""
        start, after = self._extent.anchor - 2 * self._gap - width, self.right + self._gap
        return (
            Option("left", min(self.left, start), self.right, start, width, (start, start)),
            Option("right", self.left, after + width, after, width, (after, after)),
        )
