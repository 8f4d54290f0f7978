"""How densely the events lie that a lane only counts: a faint skyline along its foot, behind the counts."""

from __future__ import annotations

from typing import Final, Protocol

import numpy as np
from PySide6.QtGui import QPainter

from timeline_app.drawing.frame import Frame
from timeline_app.drawing.ink import Ink
from timeline_app.drawing.palette import Palette

_STRENGTH: Final = 46  # of 255: behind words


class DensityStyle(Protocol):
    """What densities are painted with."""

    @property
    def ink(self) -> Ink: ...
    @property
    def palette(self) -> Palette: ...


def paint_densities(painter: QPainter, frame: Frame, style: DensityStyle) -> None:
    """A bar for each stretch of a few px, as high as the root of its count against the greatest of all."""
    densities = frame.picture.densities
    shift, width = frame.shift_px, frame.plot_width
    peak = max((int(density.counts.max(initial=0)) for density in densities), default=0)
    for density in densities:
        first = int(density.rights_px.searchsorted(-shift, "right"))
        last = int(density.lefts_px.searchsorted(width - shift))
        if first >= last:
            continue
        lefts = density.lefts_px[first:last]
        rects = np.empty((last - first, 4))
        rects[:, 0] = lefts + shift
        rects[:, 2] = density.rights_px[first:last] - lefts
        rects[:, 3] = np.sqrt(density.counts[first:last]) * (frame.sizes.lane_strip / peak**0.5)
        rects[:, 1] = frame.picture.lanes[density.lane].bottom - rects[:, 3]
        style.ink.bars(painter, rects, style.palette.on_lane(density.category, density.lane, _STRENGTH))
