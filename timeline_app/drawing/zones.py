"""The parts of a plot that stay or scroll: pinned lanes on top, the others, the articles at the foot."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from timeline_app.timeline.picture import LaneBand

_MOST_PINNED: Final = 0.5  # of the height above the articles; pinned lanes beyond it scroll with the others


@dataclass(frozen=True, slots=True)
class Zone:
    """From ``top`` to ``bottom`` in px of the plot; things stand ``shift_px`` lower than in the picture."""

    top: float
    bottom: float
    shift_px: float

    def holds(self, top: float, bottom: float) -> bool:
        """Whether anything between these heights of the picture is seen in it."""
        return bottom + self.shift_px > self.top and top + self.shift_px < self.bottom

    def sticky_top(self, lane: LaneBand, height_px: float) -> float:
        """Where in the picture a lane's header of a height begins: as high as it is seen, in its lane."""
        return max(lane.top, min(self.top - self.shift_px, lane.bottom - height_px))


@dataclass(frozen=True, slots=True)
class Zones:
    """One zone for all of a plot, or one that scrolls between one that is ``fixed`` and the ``foot``."""

    lanes: Zone
    fixed: Zone | None = None
    foot: Zone | None = None
    is_scrolled: bool = False

    def __iter__(self) -> Iterator[Zone]:
        return (zone for zone in (self.fixed, self.lanes, self.foot) if zone is not None)

    def at(self, y: float) -> Zone:
        """The zone in which a height of the plot lies."""
        if self.fixed is not None and y < self.fixed.bottom:
            return self.fixed
        return self.foot if self.foot is not None and y >= self.foot.top else self.lanes

    def of_lane(self, lane: LaneBand) -> Zone:
        """The zone that a lane is in, seen or not."""
        return self.fixed if self.fixed is not None and lane.bottom <= self.fixed.bottom else self.lanes


@dataclass(frozen=True, slots=True)
class Plan:
    """Where lanes stand in a picture, and the height in px of its articles (0: none) and of the plot."""

    lanes: tuple[LaneBand, ...]
    articles_px: float
    height_px: float

    @property
    def foot_px(self) -> float:
        """Where in the plot the lanes end and the articles begin."""
        return max(self.height_px - self.articles_px, 0.0)

    @property
    def furthest_scroll(self) -> float:
        """How far in px the lanes can be scrolled up; 0 where all find room."""
        beyond = self._bottom - self.foot_px
        return beyond if beyond >= 1.0 else 0.0

    def zones(self, scroll_px: float) -> Zones:
        """The zones when the lanes have been scrolled up so far."""
        most, foot = self.furthest_scroll, self.foot_px
        if not most:
            return Zones(Zone(0.0, self.height_px, 0.0))
        fixed = self._fixed_bottom()
        return Zones(
            lanes=Zone(fixed, foot, -min(max(scroll_px, 0.0), most)),
            fixed=Zone(0.0, fixed, 0.0) if fixed else None,
            foot=Zone(foot, self.height_px, foot - self._bottom) if self.articles_px else None,
            is_scrolled=True,
        )

    @property
    def _bottom(self) -> float:
        return self.lanes[-1].bottom if self.lanes else 0.0

    def _fixed_bottom(self) -> float:
        """Where the pinned lanes end, as far as they leave room for others."""
        limit = self.foot_px * _MOST_PINNED
        fitting = [lane.bottom for lane in self.lanes if lane.is_pinned and lane.bottom <= limit]
        return fitting[-1] if fitting else 0.0
