"""How densely the events lie that a lane only counts: a faint skyline along its foot, behind the counts."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtGui import QPainter

from timeline_app.drawing.frame import Frame
from timeline_app.drawing.ink import Ink
from timeline_app.drawing.palette import Palette
from timeline_app.drawing.zones import Zone

_STRENGTH: Final = 46  # of 255: behind words
_WIDEST_PX: Final = 64.0  # no bar is wider


class DensityStyle(Protocol):
    """What densities are painted with."""

    @property
    def ink(self) -> Ink: ...
    @property
    def palette(self) -> Palette: ...


def paint_densities(painter: QPainter, frame: Frame, zone: Zone, style: DensityStyle) -> None:
    """The bars that are in view in a zone of the plot, each lane's in one call."""
    left, right = -frame.shift_px, frame.plot_width - frame.shift_px
    for density in style.ink.each(frame.picture.densities):
        lane = frame.picture.lanes[density.lane]
        first, last = density.bars[:, 0].searchsorted((left - _WIDEST_PX, right)).tolist()
        if first < last and zone.holds(lane.top, lane.bottom):
            bars = density.bars[first:last].copy()
            bars[:, 0] += frame.shift_px
            style.ink.bars(painter, bars, style.palette.on_lane(density.category, density.lane, _STRENGTH))
