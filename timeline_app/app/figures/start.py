"""What the window shows when a figure is asked for, and the options that this suggests."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from timeline_app.app.loaded import Loaded
from timeline_app.core.bounds import Span
from timeline_app.drawing.figure_options import Extent, FigureOptions, LaneChoice
from timeline_app.timeline.arrangement import LaneArrangement, ordered
from timeline_app.timeline.lanes import Lane


@dataclass(frozen=True, slots=True, eq=False)
class Start:
    """The store, the span in view, the selected event (its id and title), all lanes as they come, how they
    are arranged, and the filter."""

    loaded: Loaded
    view: Span
    selected: tuple[str, str] | None
    lanes: tuple[Lane, ...]
    arrangement: LaneArrangement
    filter: str = ""

    def options(self, remembered: FigureOptions) -> FigureOptions:
        """The options as they were the last time, of what the window shows now."""
        return msgspec.structs.replace(
            remembered,
            extent=Extent(start=self.view.start_s, end=self.view.end_s),
            lanes=self.lane_choice(has_articles=remembered.lanes.articles),
            categories=(),
            filter=self.filter,
        )

    def lane_choice(self, *, has_articles: bool) -> LaneChoice:
        """The lanes as the window has them."""
        arrangement = self.arrangement
        keys = [lane.key for lane in self.lanes]
        order = [keys[number] for number in ordered(self.lanes, arrangement)]
        hidden = arrangement.hidden & set(keys)
        return LaneChoice(
            by=arrangement.by,
            order=tuple(order) if order != keys else (),
            only=tuple(key for key in keys if key not in hidden) if hidden else (),
            collapsed=tuple(key for key in keys if key in arrangement.collapsed),
            articles=has_articles,
        )
