"""All that is on the timeline at one moment: a picture, the view of it, and what is pointed out."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_app.core.bounds import Span
from timeline_app.timeline.picture import Picture
from timeline_app.timeline.scale import Scale
from timeline_app.timeline.sizes import Sizes
from timeline_app.timeline.ticks import Axis


@dataclass(frozen=True, slots=True)
class Pointed:
    """What is pointed out: the selected event, the articles that support it, what the mouse is on."""

    selected: str | None = None
    linked_articles: tuple[str, ...] = ()
    hovered: str | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """One moment of the timeline, ready to be painted.

    ``width_px`` and ``height_px`` include the lane headers on the left and the axis below.
    ``lane_notes`` are the second lines of the lane headers ("18 events"), the article lane's last.
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

    @property
    def plot_width(self) -> float:
        return self.width_px - self.sizes.header_width

    @property
    def plot_height(self) -> float:
        return self.height_px - self.sizes.axis_height

    @property
    def scale(self) -> Scale:
        return Scale(self.view, self.plot_width)

    @property
    def shift_px(self) -> float:
        """How far the picture stands moved to the right in this view."""
        return (self.picture.origin_s - self.view.start_s) * self.picture.px_per_s
