"""The frame to paint next: lays out anew only when the picture at hand no longer serves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from timeline_app.core.bounds import Bounds, Span
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.frame import Frame, Pointed, foot_height
from timeline_app.timeline.forms import DateForm
from timeline_app.timeline.lanes import header_width, least_height
from timeline_app.timeline.layout import Layout, Page, Subject, lay_out, widened
from timeline_app.timeline.picture import Picture
from timeline_app.timeline.scale import Scale
from timeline_app.timeline.sizes import Sizes


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
    """Keeps the last layout, and with it the rows of the events, while view and size change."""

    def __init__(self, show: Show, fonts: Fonts) -> None:
        self.show = show
        self._fonts = fonts
        titles = [*(lane.title for lane in show.subject.lanes.lanes), show.articles_title]
        self.sizes = replace(Sizes(), header_width=header_width(titles, show.lane_notes, Sizes(), fonts))
        self._layout: Layout | None = None
        self._laid_out_for: tuple[Span, int | None] | None = None
        self._selected: tuple[str, int | None] | None = None  # the last row that was asked for, by its id

    def forget(self) -> None:
        """Lays the next picture out anew, whatever rows the events have now."""
        self._layout = None
        self._selected = None

    def row_of(self, event_id: str | None) -> int | None:
        """The event's row in the columns."""
        if event_id is None:
            return None
        if self._selected is None or self._selected[0] != event_id:
            self._selected = (event_id, self.show.subject.columns.row_of(event_id))
        return self._selected[1]

    def frame(
        self, view: Span, width_px: float, height_px: float, pointed: Pointed, *, settled: bool
    ) -> Frame:
        """The frame for a view. While panning (not ``settled``) the picture at hand only moves."""
        legend = self._legend_for(height_px)
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
            legend=legend,
            today_s=self.show.today_s,
            claims=self.show.claims,
            pointed=pointed,
        )

    def _legend_for(self, height_px: float) -> Mapping[DateForm, str]:
        """The legend's words; none where its room is needed for the lanes."""
        needed = least_height(len(self.show.subject.lanes.lanes), self.sizes)
        needed += self.sizes.article_lane_height if self.show.subject.articles else 0.0
        room = height_px - foot_height(self.sizes, has_legend=True)
        return self.show.legend if room >= needed else {}

    def _picture(
        self, view: Span, width_px: float, height_px: float, selected: str | None, *, settled: bool
    ) -> Picture:
        page = Page(
            max(width_px - self.sizes.header_width, 1.0),
            max(height_px - foot_height(self.sizes, has_legend=bool(self._legend_for(height_px))), 1.0),
            self.sizes,
            self._fonts,
        )
        selected_row = self.row_of(selected)
        if self._layout is not None and self._layout.page != page:
            self._layout = None  # another window, another picture: the same for each size
        if self._layout is None or not self._serves(self._layout, page, view, selected_row, settled=settled):
            is_zooming = self._layout is not None and self._is_zooming(
                self._layout, page, view, settled=settled
            )
            self._layout = lay_out(
                self.show.subject,
                page,
                view,
                selected_row=selected_row,
                previous=self._layout,
                passing=is_zooming,
            )
            self._laid_out_for = (view, selected_row)
        return self._layout.picture

    def _is_zooming(self, layout: Layout, page: Page, view: Span, *, settled: bool) -> bool:
        """Whether the next frame will want a layout of its own: then what lies beside the view can wait."""
        px_per_s = Scale(view, page.width_px).px_per_s
        return not settled and layout.page == page and layout.picture.px_per_s != px_per_s

    def _serves(
        self, layout: Layout, page: Page, view: Span, selected_row: int | None, *, settled: bool
    ) -> bool:
        picture = layout.picture
        if layout.page != page or picture.px_per_s != Scale(view, page.width_px).px_per_s:
            return False
        if self._laid_out_for is None or self._laid_out_for[1] != selected_row:
            return False
        if settled:
            return self._laid_out_for[0] == view and picture.covers == widened(view, page.margin_widths)
        return picture.covers.start_s <= view.start_s and view.end_s <= picture.covers.end_s
