"""All that is on the timeline at one moment: a picture, the view of it, and what is pointed out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from timeline_app.core.bounds import Bounds, Span
from timeline_app.drawing.zones import Plan, Zones
from timeline_app.timeline.emphasis import NO_EMPHASIS, Emphasis
from timeline_app.timeline.forms import DateForm
from timeline_app.timeline.found import FoundIn
from timeline_app.timeline.picture import Mark, Picture
from timeline_app.timeline.scale import Scale
from timeline_app.timeline.sizes import Sizes
from timeline_app.timeline.ticks import Axis


@dataclass(frozen=True, slots=True)
class Pointed:
    """What is pointed out: the selected event, the articles that support it, what the mouse is on.

    ``opened`` is the article that is open, ``emphasis`` its events. ``reports`` says of events, by their
    rows, which articles report them, and ``report_dates`` when these were published (s): a line leads there
    from each in view. ``found`` is what a search has found: the rest is dimmed; None: there is no search.
    ``pairs`` leads, by row, to the event that is the same in another store, and ``disputed`` are the rows of
    which the dates conflict: a curve joins the two.
    """

    selected: str | None = None
    linked_articles: tuple[str, ...] = ()
    hovered: str | None = None
    opened: str | None = None
    emphasis: Emphasis = NO_EMPHASIS
    reports: Mapping[int, tuple[str, ...]] = field(default_factory=dict, hash=False)
    report_dates: Mapping[str, int] = field(default_factory=dict, hash=False)
    found: FoundIn | None = None
    pairs: Mapping[int, int] = field(default_factory=dict, hash=False)
    disputed: frozenset[int] = frozenset()


def foot_height(sizes: Sizes, *, has_legend: bool) -> float:
    """Height in px of what stands below the lanes: the axis, and the legend if there is one."""
    return sizes.axis_height + (sizes.legend_height if has_legend else 0.0)


@dataclass(frozen=True)
class Frame:
    """One moment of the timeline, ready to be painted.

    ``width_px`` and ``height_px`` include the lane headers on the left and the axis below.
    ``legend`` has words for the forms of dates; empty means no legend. ``today_s`` is where today's
    line stands, if it shall be drawn. ``claims`` are the dates that an event's sources give, to be drawn
    under it. ``lane_notes`` are the second lines of the lane headers ("18 events"), the article lane's
    last. ``selected_at`` is the time of the selected event, and its lane, whether it has a mark or not.
    ``scroll_px`` is how far the lanes have been scrolled up, where they are higher than the plot.
    A ``scale_bar``, of so many seconds and with these words, stands in the place of the axis' numbers.
    Signs are seen up to ``bleed_px`` beside the plot.
    """

    picture: Picture
    view: Span
    axis: Axis
    sizes: Sizes
    width_px: float
    height_px: float
    lane_notes: tuple[str, ...]
    articles_title: str
    pointed: Pointed = Pointed()
    legend: Mapping[DateForm, str] = field(default_factory=dict)
    today_s: int | None = None
    claims: Mapping[str, tuple[Bounds, ...]] = field(default_factory=dict)
    selected_at: tuple[int, int] | None = None
    scroll_px: float = 0.0
    scale_bar: tuple[int, str] | None = None
    bleed_px: float = 0.0

    @cached_property
    def plot_width(self) -> float:
        return self.width_px - self.sizes.header_width

    @cached_property
    def plot_height(self) -> float:
        return self.height_px - foot_height(self.sizes, has_legend=bool(self.legend))

    @cached_property
    def scale(self) -> Scale:
        return Scale(self.view, self.plot_width)

    @cached_property
    def shift_px(self) -> float:
        """How far the picture stands moved to the right in this view."""
        return (self.picture.origin_s - self.view.start_s) * self.picture.px_per_s

    @cached_property
    def zones(self) -> Zones:
        """The parts of the plot that stay or scroll."""
        articles = self.picture.articles
        articles_px = 0.0 if articles is None else articles.bottom - articles.top
        return Plan(self.picture.lanes, articles_px, self.plot_height).zones(self.scroll_px)

    def marks_in_view(self) -> list[Mark]:
        """The marks of which anything lies in the view, in the order of the picture."""
        left, right = -self.shift_px, self.plot_width - self.shift_px
        return [mark for mark in self.picture.marks if mark.box.right > left and mark.box.left < right]
