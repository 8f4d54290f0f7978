"""The drawable result of a layout: where every mark, label, count and link stands, and what is under a point.

Lengths are px; x runs from the left edge of the plot (right of the lane headers), y from the top
of the first lane. A picture covers more than the view it was made for, so that panning moves it
instead of making a new one; ``origin_s`` is the time at x = 0 and ``px_per_s`` its scale.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from timeline_app.core.bounds import Span
from timeline_app.core.columns import DateFlag
from timeline_app.timeline.lanes import Lane

Side = Literal["right", "left", "inside", "across"]  # of a mark; "across" begins in a bar and outruns it
EDGE_PX = 4.0  # words that slide keep this far from the view's edge


class Box(NamedTuple):
    """A rectangle; ``right`` and ``bottom`` are outside it."""

    left: float
    top: float
    right: float
    bottom: float

    def contains(self, x: float, y: float) -> bool:
        return self.left <= x < self.right and self.top <= y < self.bottom

    def overlaps(self, other: Box) -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def moved(self, dx: float) -> Box:
        return Box(self.left + dx, self.top, self.right + dx, self.bottom)


@dataclass(frozen=True, slots=True)
class LaneBand:
    """A lane: its name, how many events it holds in all, its colour index and its place."""

    key: str
    title: str
    count: int
    category: int
    top: float
    bottom: float
    is_collapsed: bool = False
    is_pinned: bool = False

    @classmethod
    def of(cls, lane: Lane, top: float, bottom: float) -> LaneBand:
        """A lane at its place."""
        return cls(
            lane.key, lane.title, lane.count, lane.category, top, bottom, lane.is_collapsed, lane.is_pinned
        )


class Extent(NamedTuple):
    """Where a date lies along x: it starts between the first two and ends between the last two.

    An end without a limit has its fading tail from ``solid`` to ``earliest`` (or ``latest``).
    ``anchor`` is where its disc stands, or the limit of a date that has only one.
    """

    earliest: float
    solid_start: float
    solid_end: float
    latest: float
    anchor: float
    open_start: bool = False
    open_end: bool = False


class Label(NamedTuple):
    """The words of a mark: a title line and a date line, each drawn from ``box.left``.

    ``slides`` are the two places between which they may slide along their own mark to stay in view;
    both are ``box.left`` where they stay. ``number`` stands right before the title; it may be empty.
    """

    title: str
    date: str
    box: Box
    articles: int
    side: Side
    slides: tuple[float, float]
    number: str = ""


class Mark(NamedTuple):
    """One event on the picture. ``row`` is its row in the columns, ``lane_row`` its row in the lane."""

    row: int
    event_id: str
    category: int
    is_period: bool
    is_headline: bool
    flags: DateFlag
    extent: Extent
    centre_y: float
    box: Box
    label: Label
    lane: int
    lane_row: int


class Members(Protocol):
    """The events behind a count, which may be a great many: looked up when they are asked for."""

    def rows(self) -> tuple[int, ...]:
        """All their rows in the columns, in order of time."""
        ...

    def first(self, most: int) -> tuple[int, ...]:
        """The rows of all if there are no more than ``most``, else those of the most important."""
        ...

    def ids(self, rows: Sequence[int]) -> tuple[str, ...]:
        """The ids of such rows."""
        ...

    def titles(self, rows: Sequence[int]) -> tuple[str, ...]:
        """The titles of such rows."""
        ...


@dataclass(frozen=True, slots=True)
class Group:
    """Events whose words did not fit, as a count where they stand. ``span`` holds their anchors.

    Of very many events ``span`` leaves out the anchors of those that only reach in from outside. One
    single event is not counted but stands there as a disc without words, at most with its ``number``.
    """

    count: int
    category: int
    lane: int
    text: str
    box: Box
    span: Span
    members: Members = field(compare=False, repr=False)
    number: str = ""

    @property
    def is_single(self) -> bool:
        return self.count == 1

    @property
    def rows(self) -> tuple[int, ...]:
        """All rows; takes as long as there are many."""
        return self.members.rows()

    @property
    def event_ids(self) -> tuple[str, ...]:
        """The ids of all; takes as long as there are many."""
        return self.members.ids(self.members.rows())


@dataclass(frozen=True, slots=True, eq=False)
class Density:
    """How densely the events of a lane lie that are only counted: bars of a few px along its foot.

    ``bars`` has a row for each, ascending: its left edge, its top, its width and its height.
    """

    lane: int
    category: int
    bars: npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class ArticleMark:
    """Articles at the date they were published: one, or several that stand on one another."""

    article_ids: tuple[str, ...]
    earliest: float
    latest: float
    x: float
    box: Box
    label: str
    label_box: Box | None


@dataclass(frozen=True, slots=True)
class ArticleBand:
    """The lane of articles."""

    top: float
    bottom: float
    marks: tuple[ArticleMark, ...]


def slid(start: float, width: float, slides: tuple[float, float], view_px: tuple[float, float]) -> float:
    """Where words of ``width`` px that like to stand at ``start`` do stand in a view, within ``slides``."""
    if start < view_px[0] + EDGE_PX:
        return min(view_px[0] + EDGE_PX, slides[1])
    if start + width > view_px[1] - EDGE_PX:
        return max(view_px[1] - EDGE_PX - width, slides[0])
    return start


Hit = Mark | Group | ArticleMark


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything between the top of the lanes and the axis. See the module's head for its units.

    ``among`` are the numbers of the lanes that have been laid out; None: all of them. The others are empty.
    """

    origin_s: int
    px_per_s: float
    covers: Span
    width_px: float
    height_px: float
    lanes: tuple[LaneBand, ...] = ()
    marks: tuple[Mark, ...] = ()
    groups: tuple[Group, ...] = ()
    densities: tuple[Density, ...] = field(default=(), compare=False)
    articles: ArticleBand | None = None
    by_event: dict[str, Mark] = field(default_factory=dict)
    among: frozenset[int] | None = None

    def mark_of(self, event_id: str) -> Mark | None:
        """The mark of an event, if it is shown."""
        return self.by_event.get(event_id)

    def article_mark_of(self, article_id: str) -> ArticleMark | None:
        """The mark an article stands under, if it is in this picture."""
        for mark in self.articles.marks if self.articles else ():
            if article_id in mark.article_ids:
                return mark
        return None

    def hit(self, x: float, y: float, margin_px: float = 3.0) -> Hit | None:
        """What is drawn at a point, nearest first; ``margin_px`` makes small marks easier to meet."""
        for group in self.groups:
            if group.box.contains(x, y):
                return group
        near = [mark for mark in self.marks if _grown(mark.box, margin_px).contains(x, y)]
        if near:
            # Words are painted over whatever lies under them.
            return min(near, key=lambda mark: (_distance(mark, x, y), not mark.label.box.contains(x, y)))
        for group in self.groups:
            if _grown(group.box, margin_px).contains(x, y):
                return group
        for article in self.articles.marks if self.articles else ():
            boxes = [article.box] + ([article.label_box] if article.label_box else [])
            if any(_grown(box, margin_px).contains(x, y) for box in boxes):
                return article
        return None


def _grown(box: Box, margin: float) -> Box:
    return Box(box.left - margin, box.top - margin, box.right + margin, box.bottom + margin)


def _distance(mark: Mark, x: float, y: float) -> float:
    """How far a point is from a mark's own rows; only neighbours within the margin are compared."""
    dx = max(mark.box.left - x, 0.0, x - mark.box.right)
    dy = max(mark.box.top - y, 0.0, y - mark.box.bottom)
    return dx + dy
