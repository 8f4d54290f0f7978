"""The frame to paint next: lays out anew in steps between frames, and shows what there is until then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

from timeline_app.app.languages import date_language
from timeline_app.app.stage_layouts import Made, StageLayouts
from timeline_app.core.bounds import Bounds, Span
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.frame import Frame, Pointed, foot_height
from timeline_app.drawing.zones import Plan
from timeline_app.timeline.forms import DateForm
from timeline_app.timeline.found import FoundIn
from timeline_app.timeline.heights import heights, least_height
from timeline_app.timeline.lanes import Lanes, header_width
from timeline_app.timeline.layout import Layout, Subject, Wish, widened
from timeline_app.timeline.page import Page
from timeline_app.timeline.picture import LaneBand, Picture
from timeline_app.timeline.projection import projected
from timeline_app.timeline.sizes import Sizes

_BESIDE_ZOOMING_OUT: Final = 0.75  # widths: what is to come into view while this layout is shown
_BESIDE_ZOOMING_IN: Final = 0.15
_LANES_BEFORE_LEGEND: Final = 5  # find room before it does; more of them are scrolled in any case
_LANES_BESIDE: Final = 0.6  # heights of the plot: as far above and below it lanes are laid out
_FAR_APART: Final = 0.5  # logarithm of the ratio of scales: from here on a layout of its own is begun
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


class Stage:
    """Keeps the last layout, and with it the rows of the events, while view and size change.

    While one pans, the picture at hand moves; while one zooms, it is projected. The layout that is due is
    made by :meth:`advance`, a little at a time.
    """

    def __init__(self, show: Show, fonts: Fonts) -> None:
        self.show = show
        self._fonts = fonts
        titles = [*(lane.title for lane in show.subject.lanes.lanes), show.articles_title]
        sizes = Sizes().scaled(fonts.scale)
        self.sizes = replace(sizes, header_width=header_width(titles, show.lane_notes, sizes, fonts))
        self._page: Page | None = None
        self._plan: tuple[Lanes, Page, Plan] | None = None
        self._scroll_px = 0.0
        self._layouts = StageLayouts()
        self._projection: tuple[Layout, Span, Picture] | None = None
        self._selected: tuple[str, int | None] | None = None  # the last row that was asked for, by its id
        self._found: FoundIn | None = None
        self._found_rows: tuple[Span, frozenset[int]] | None = None  # those shown in the last view

    @property
    def is_busy(self) -> bool:
        """Whether a layout is being made."""
        return self._layouts.is_busy

    @property
    def page(self) -> Page | None:
        """What the last frame was laid out on; None before the first."""
        return self._page

    def change_show(self, show: Show) -> None:
        """Shows the same rows otherwise. What was begun for another subject is let go: its arrays may have
        been edited."""
        if show.subject is not self.show.subject:
            self._layouts.let_go()
        self.show = show

    def set_found(self, found: FoundIn | None) -> None:
        """These events get a place before others, from the next layout of a settled view on."""
        self._found, self._found_rows = found, None

    def advance(self, seconds: float) -> bool:
        """Works on the layout that is due for about so long; true when it is done."""
        return self._layouts.advance(seconds)

    def aim(self, target: Span | None, selected: str | None, *, is_afresh: bool = False) -> None:
        """The view is being led to ``target``, whose layout can be begun; None: it no longer is.

        Where it is made ``is_afresh``, nothing keeps its row only because it had it before.
        """
        self._layouts.lead_nowhere()
        if target is not None and self._layouts.made is not None:
            wish = self._settled_wish(target, self.row_of(selected))
            self._layouts.lead_to(wish, self.show.subject, self._page_now, is_afresh=is_afresh)

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
            axis=self._fonts.axis(view, plot_width, language=date_language(), weeks=self.show.weeks),
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
        layouts, subject, page = self._layouts, self.show.subject, self._page_now
        made = layouts.made
        if made is None:
            layouts.make(self._settled_wish(view, selected_row), subject, page)
        elif not self._serves(made, view, selected_row, settled=settled):
            if made.subject is not subject:
                # An edit is in the next frame; what lies beside the view follows.
                wish = replace(self._settled_wish(view, selected_row), beside=_BESIDE_ZOOMING_IN)
                layouts.make(wish, subject, page)
            elif settled:
                wish = self._settled_wish(view, selected_row)
                layouts.settle(wish, subject, page, partial(self._is_for, wish=wish))
            elif not made.covers(view) and not layouts.is_aimed:
                layouts.make(self._moving_wish(made, view, selected_row), subject, page)
            elif not layouts.is_busy and not layouts.is_aimed:
                layouts.begin(self._moving_wish(made, view, selected_row), subject, page)
        return self._projected(layouts.nearest(view).layout, view)

    @property
    def _page_now(self) -> Page:
        assert self._page is not None, "there is a page from the first frame on"
        return self._page

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
            self._layouts.forget()

    def _settled_wish(self, view: Span, selected_row: int | None) -> Wish:
        return Wish(
            view,
            self._page_now.margin_widths,
            selected_row,
            self._found_in(view),
            lanes=self._lanes_near(_LANES_BESIDE),
        )

    def _found_in(self, view: Span) -> frozenset[int]:
        """The rows that were found and are to be seen in a view."""
        if self._found is None:
            return frozenset()
        if self._found_rows is None or self._found_rows[0] != view:
            self._found_rows = (view, self._found.rows_shown(view))
        return self._found_rows[1]

    def _lanes_near(self, heights: float) -> frozenset[int] | None:
        """The lanes in sight, or not further from it than so many heights of the plot; None: all lanes."""
        page, lanes = self._page_now, self.show.subject.lanes
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

    def _moving_wish(self, made: Made, view: Span, selected_row: int | None) -> Wish:
        """What serves on the way: while zooming, soon another layout will be due."""
        last = made.wish.view
        if view.length_s == last.length_s:
            return self._settled_wish(view, selected_row)
        beside = _BESIDE_ZOOMING_OUT if view.length_s > last.length_s else _BESIDE_ZOOMING_IN
        return Wish(
            view,
            beside,
            selected_row,
            made.wish.found_rows,
            is_passing=True,
            lanes=self._lanes_near(_LANES_BESIDE),
        )

    def _serves(self, made: Made, view: Span, selected_row: int | None, *, settled: bool) -> bool:
        if made.subject is not self.show.subject or made.wish.selected_row != selected_row:
            return False
        if settled:
            return self._is_for(made.wish, self._settled_wish(view, selected_row))
        if not self._has_lanes_in_sight(made.wish):
            return False
        apart = made.apart(view)
        if apart > _FAR_APART:
            return False
        around, covers = widened(view, 0.0 if apart else _NEAR_EDGE), made.layout.picture.covers
        return covers.start_s <= around.start_s and around.end_s <= covers.end_s

    def _projected(self, layout: Layout, view: Span) -> Picture:
        known = self._projection
        if known is None or known[0] is not layout or known[1] != view:
            picture = projected(layout.picture, view, self.sizes, self._fonts)
            known = self._projection = (layout, view, picture)
        return known[2]
