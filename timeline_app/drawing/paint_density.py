"""How densely the events lie that a lane only counts: a faint skyline along its foot, behind the counts."""

from __future__ import annotations

from typing import Final, Protocol, cast

import numpy as np
import numpy.typing as npt
import shiboken6
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from timeline_app.drawing.frame import Frame
from timeline_app.drawing.paint_dates import mixed
from timeline_app.drawing.theme import Theme, lane_ground

_STRENGTH: Final = 46  # of 255: behind words


class DensityStyle(Protocol):
    """What densities are painted with."""

    @property
    def theme(self) -> Theme: ...
    def colour_of(self, category: int) -> QColor: ...


def paint_densities(painter: QPainter, frame: Frame, style: DensityStyle) -> None:
    """A bar for each stretch of a few px, as high as the root of its count against the greatest of all."""
    densities = frame.picture.densities
    shift, width = frame.shift_px, frame.plot_width
    peak = max((int(density.counts.max(initial=0)) for density in densities), default=0)
    for density in densities:
        left, right = density.edges_px[:-1] + shift, density.edges_px[1:] + shift
        seen = (density.counts > 0) & (right > left) & (right > 0) & (left < width)
        if not seen.any():
            continue
        bottom = frame.picture.lanes[density.lane].bottom
        heights = np.sqrt(density.counts[seen] / peak) * frame.sizes.lane_strip
        colour, ground = style.colour_of(density.category), lane_ground(density.lane, style.theme)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(colour, QColor(ground), _STRENGTH))
        _draw(painter, np.column_stack((left[seen], bottom - heights, (right - left)[seen], heights)))


def _draw(painter: QPainter, rects: npt.NDArray[np.float64]) -> None:
    """Rectangles, a row each (x, y, width, height), in one call; shared edges must not shine through."""
    rects = np.ascontiguousarray(rects)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    # Qt reads the array itself, which has the form of QRectFs: a million calls fewer.
    first = cast(QRectF, shiboken6.Shiboken.wrapInstance(rects.ctypes.data, QRectF))
    painter.drawRects(first, len(rects))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
