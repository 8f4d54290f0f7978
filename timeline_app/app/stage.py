"""The frame to paint next: lays out anew in steps between frames, and shows what there is until then."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from timeline_app.core.bounds import Bounds, Span
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.frame import Frame, Pointed, foot_height
from timeline_app.drawing.zones import Plan
from timeline_app.timeline.forms import DateForm
from timeline_app.timeline.heights import heights, least_height
from timeline_app.timeline.lanes import Lanes, header_width
from timeline_app.timeline.layout import Layout, Subject, Wish, layout_steps, widened
from timeline_app.timeline.page import Page
from timeline_app.timeline.picture import LaneBand, Picture
from timeline_app.timeline.projection import projected
from timeline_app.timeline.sizes import Sizes
from timeline_app.timeline.steps import Steps, finished

_BESIDE_ZOOMING_OUT: Final = 0.75  # widths: what is to come into view while this layout is shown
_BESIDE_ZOOMING_IN: Final = 0.15
_LANES_BEFORE_LEGEND: Final = 5  # find room before it does; more of them are scrolled in any case
_LANES_BESIDE: Final = 0.6  # heights of the plot: as far above and below it lanes are laid out
_NEAR_EDGE: Final = 0.4  # with less than so many widths beside the view the next layout is begun


@dataclass(frozen=True, slots=True, eq=False)
class Show:
    """What is on: the subject, the second lines of the lane headers, the article lane's name, the words of
    the legend (none: no legend), where today's line stands, the dates that the sources of an event give
    (none: they are not drawn), and whether the axis counts weeks."""

    subject: Subject
    lane_notes: tuple[str, ...]
    articles_title: str
    legend: Mapping[DateForm, str]
    today_s: int | None
    claims: Mapping[str, tuple[Bounds, ...]] = field(default_factory=dict)
    weeks: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class _Made:
    """A layout, and what it was made for."""

    wish: Wish
    subject: Subject
    layout: Layout

    def covers(self, view: Span) -> bool:
        covers = self.layout.picture.covers
        return covers.start_s < view.end_s and view.start_s < covers.end_s

    def apart(self, view: Span) -> float:
        """How far its scale is from that of a view, as the logarithm of their ratio."""
        return abs(math.log(self.wish.view.length_s / view.length_s))


@dataclass(frozen=True, slots=True, eq=False)
class _Work:
    """A layout that is being made."""

    wish: Wish
    subject: Subject
    steps: Steps[Layout]


class Stage:
    """Keeps the last layout, and with it the rows of the events, while view and size change.

    While one pans, the picture at hand moves; while one zooms, it is projected. The layout that is due is
    made by :meth:`advance`, a little at a time.
    """

    def __init__(self, show: Show, fonts: Fonts) -> None:
        self.show = show
        self._fonts = fonts
        titles = [*(lane.title for lane in show.subject.lanes.lanes), show.articles_title]
        self.sizes = replace(Sizes(), header_width=header_width(titles, show.lane_notes, Sizes(), fonts))
        self._page: Page | None = None
        self._plan: tuple[Lanes, Page, Plan] | None = None
        self._scroll_px = 0.0
        self._made: _Made | None = None
        self._aimed: _Made | None = None  # the layout of where the view is being led
        self._aim: Wish | None = None
        self._is_aim_afresh = False
        self._work: _Work | None = None
        self._projection: tuple[Layout, Span, Picture] | None = None
        self._selected: tuple[str, int | None] | None = None  # the last row that was asked for, by its id

    @property
    def is_busy(self) -> bool:
        """Whether a layout is being made."""
        return self._work is not None

    @property
    def page(self) -> Page | None:
        """What the last frame was laid out on; None before the first."""
        return self._page

    def change_show(self, show: Show) -> None:
        """Shows the same rows otherwise. What was begun for another subject is let go: its arrays may have
        been edited."""
        if show.subject is not self.show.subject:
            self._work = self._aimed = self._aim = None
        self.show = show

    def advance(self, seconds: float) -> bool:
        """Works on the layout that is due for about so long; true when it is done."""
        work = self._work
        if work is None:
            return False
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            try:
                next(work.steps)
            except StopIteration as end:
                self._work = None
                self._keep(_Made(work.wish, work.subject, end.value))
                return True
        return False

    def aim(self, target: Span | None, selected: str | None, *, is_afresh: bool = False) -> None:
        """The view is being led to ``target``, whose layout can be begun; None: it no longer is.

        Where it is made ``is_afresh``, nothing keeps its row only because it had it before.
        """
        self._aimed = None
        self._aim = None
        self._is_aim_afresh = is_afresh
        if target is not None and self._made is not None:
            self._aim = self._settled_wish(target, self.row_of(selected))
            self._begin(self._aim)

    def row_of(self, event_id: str | None) -> int | None:
        """The event's row in the columns."""
        if event_id is None:
            return None
        if self._selected is None or self._selected[0] != event_id:
            self._selected = (event_id, self.show.subject.columns.row_of(event_id))
        return self._selected[1]

    def plan(self, height_px: float) -> Plan:
        """Where the lanes stand in a window of a height, whatever the view."""
        return self._planned(self._plot_height(height_px))

    def _planned(self, plot_px: float) -> Plan:
        subject = self.show.subject
        articles_px = self.sizes.article_lane_height if subject.articles else 0.0
        lanes = subject.lanes.lanes
        edges = heights(lanes, plot_px - articles_px, self.sizes, may_scroll=True).edges
        bands = tuple(LaneBand.of(lane, *edge) for lane, edge in zip(lanes, edges, strict=True))
        return Plan(bands, articles_px, plot_px)

    def frame(
        self,
        view: Span,
        width_px: float,
        height_px: float,
        pointed: Pointed,
        *,
        settled: bool,
        scroll_px: float = 0.0,
    ) -> Frame:
        """The frame for a view. ``settled`` asks for a layout that is made for just this view."""
        self._scroll_px = scroll_px
        picture = self._picture(view, width_px, height_px, pointed.selected, settled=settled)
        plot_width = width_px - self.sizes.header_width
        return Frame(
            picture=picture,
            view=view,
            axis=self._fonts.axis(view, plot_width, weeks=self.show.weeks),
            sizes=self.sizes,
            width_px=width_px,
            height_px=height_px,
            lane_notes=self.show.lane_notes,
            articles_title=self.show.articles_title,
            legend=self._legend_for(height_px),
            today_s=self.show.today_s,
            claims=self.show.claims,
            pointed=pointed,
            selected_at=self._place_of(self.row_of(pointed.selected)),
            scroll_px=scroll_px,
        )

    def _place_of(self, row: int | None) -> tuple[int, int] | None:
        """The time and the lane of a row, as far as it can be drawn in a lane that is shown."""
        subject = self.show.subject
        if row is None or row >= len(subject.lanes.of_row) or not subject.extents.drawable[row]:
            return None
        lane = int(subject.lanes.of_row[row])
        return (int(subject.extents.anchor_s[row]), lane) if 0 <= lane < len(subject.lanes.lanes) else None

    def _plot_height(self, height_px: float) -> float:
        return max(height_px - foot_height(self.sizes, has_legend=bool(self._legend_for(height_px))), 1.0)

    def _legend_for(self, height_px: float) -> Mapping[DateForm, str]:
        """The legend's words; none where its room is needed for the lanes."""
        needed = least_height(self.show.subject.lanes.lanes[:_LANES_BEFORE_LEGEND], self.sizes)
        needed += self.sizes.article_lane_height if self.show.subject.articles else 0.0
        room = height_px - foot_height(self.sizes, has_legend=True)
        return self.show.legend if room >= needed else {}

    def _picture(
        self, view: Span, width_px: float, height_px: float, selected: str | None, *, settled: bool
    ) -> Picture:
        self._set_page(width_px, height_px)
        selected_row = self.row_of(selected)
        made = self._made
        if made is None:
            made = self._made_at_once(self._settled_wish(view, selected_row))
        elif not self._serves(made, view, selected_row, settled=settled):
            if made.subject is not self.show.subject:
                # An edit is in the next frame; what lies beside the view follows.
                self._made_at_once(replace(self._settled_wish(view, selected_row), beside=_BESIDE_ZOOMING_IN))
            elif settled:
                self._settle(self._settled_wish(view, selected_row))
            elif not made.covers(view) and self._aim is None:
                made = self._made_at_once(self._moving_wish(made, view, selected_row))
            elif self._work is None and self._aim is None:
                self._begin(self._moving_wish(made, view, selected_row))
        return self._projected(self._nearest(view).layout, view)

    def _set_page(self, width_px: float, height_px: float) -> None:
        page = Page(
            max(width_px - self.sizes.header_width, 1.0),
            self._plot_height(height_px),
            self.sizes,
            self._fonts,
        )
        if page != self._page:
            # Another window, another picture: the same for each size.
            self._page = page
            self._made = self._aimed = self._aim = self._work = None

    def _settled_wish(self, view: Span, selected_row: int | None) -> Wish:
        assert self._page is not None
        return Wish(view, self._page.margin_widths, selected_row, lanes=self._lanes_near(_LANES_BESIDE))

    def _lanes_near(self, heights: float) -> frozenset[int] | None:
        """The lanes in sight, or not further from it than so many heights of the plot; None: all lanes."""
        page, lanes = self._page, self.show.subject.lanes
        assert page is not None
        if self._plan is None or self._plan[0] is not lanes or self._plan[1] is not page:
            self._plan = (lanes, page, self._planned(page.height_px))
        plan = self._plan[2]
        if not plan.furthest_scroll:
            return None
        zones = plan.zones(self._scroll_px)
        spare = heights * (zones.lanes.bottom - zones.lanes.top)
        return frozenset(
            number
            for number, lane in enumerate(plan.lanes)
            if zones.of_lane(lane).holds(lane.top - spare, lane.bottom + spare)
        )

    def _is_for(self, made: Wish, wish: Wish) -> bool:
        """Whether what was made for one wish will do for another: for its view, and the lanes in sight."""
        is_alike = made == replace(wish, lanes=made.lanes)
        return is_alike and self._has_lanes_in_sight(made)

    def _has_lanes_in_sight(self, made: Wish) -> bool:
        in_sight = None if made.lanes is None else self._lanes_near(0.0)
        return made.lanes is None or (in_sight is not None and in_sight <= made.lanes)

    def _moving_wish(self, made: _Made, view: Span, selected_row: int | None) -> Wish:
        """What serves on the way: while zooming, soon another layout will be due."""
        last = made.wish.view
        if view.length_s == last.length_s:
            return self._settled_wish(view, selected_row)
        beside = _BESIDE_ZOOMING_OUT if view.length_s > last.length_s else _BESIDE_ZOOMING_IN
        return Wish(view, beside, selected_row, is_passing=True, lanes=self._lanes_near(_LANES_BESIDE))

    def _serves(self, made: _Made, view: Span, selected_row: int | None, *, settled: bool) -> bool:
        if made.subject is not self.show.subject or made.wish.selected_row != selected_row:
            return False
        if settled:
            return self._is_for(made.wish, self._settled_wish(view, selected_row))
        if not self._has_lanes_in_sight(made.wish):
            return False
        if made.wish.view.length_s != view.length_s:
            return False
        around, covers = widened(view, _NEAR_EDGE), made.layout.picture.covers
        return covers.start_s <= around.start_s and around.end_s <= covers.end_s

    def _settle(self, wish: Wish) -> None:
        """Takes the layout of where the view was led to, if it is that; otherwise begins one."""
        if self._aimed is not None and self._is_for(self._aimed.wish, wish):
            self._made, self._aimed, self._aim, self._work = self._aimed, None, None, None
        elif self._work is None or not self._is_for(self._work.wish, wish):
            self._begin(wish)

    def _begin(self, wish: Wish) -> _Work:
        assert self._page is not None
        is_afresh = wish == self._aim and self._is_aim_afresh
        previous = None if self._made is None or is_afresh else self._made.layout
        subject = self.show.subject
        self._work = _Work(wish, subject, layout_steps(subject, self._page, wish, previous))
        return self._work

    def _made_at_once(self, wish: Wish) -> _Made:
        work = self._begin(wish)
        made = _Made(wish, work.subject, finished(work.steps))
        self._work = None
        self._keep(made)
        return made

    def _keep(self, made: _Made) -> None:
        if self._aim is not None and made.wish == self._aim:
            self._aimed = made
        else:
            self._made = made

    def _nearest(self, view: Span) -> _Made:
        """Of the layouts there are, the one whose scale is nearest to the view's."""
        assert self._made is not None
        there = [each for each in (self._made, self._aimed) if each is not None and each.covers(view)]
        return min(there, key=lambda each: each.apart(view), default=self._made)

    def _projected(self, layout: Layout, view: Span) -> Picture:
        known = self._projection
        if known is None or known[0] is not layout or known[1] != view:
            picture = projected(layout.picture, view, self.sizes, self._fonts)
            known = self._projection = (layout, view, picture)
        return known[2]
