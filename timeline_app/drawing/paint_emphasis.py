"""What sets the events of the open article apart: a ring about a disc, an outline about a bar or a count."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from timeline_app.drawing.frame import Frame
from timeline_app.drawing.ink import Ink
from timeline_app.drawing.theme import Theme
from timeline_app.timeline.picture import Group, Mark

_APART_PX: Final = 3.5  # between a sign and its ring
_OUTLINE_PX: Final = 1.6


class EmphasisStyle(Protocol):
    """What it is painted with."""

    @property
    def theme(self) -> Theme: ...
    @property
    def ink(self) -> Ink: ...


def paint_ring(painter: QPainter, mark: Mark, radius: float, frame: Frame, style: EmphasisStyle) -> None:
    """About an event's disc of ``radius`` px, or about all of its bar that is in view."""
    x, y, shift = mark.extent.anchor + frame.shift_px, mark.centre_y, frame.shift_px
    if not mark.is_period:
        style.ink.ring(painter, (x, y), radius + _APART_PX, style.theme.accent)
        return
    half = max(mark.extent.latest - mark.extent.earliest, frame.sizes.bar_min_width) / 2
    middle = (mark.extent.earliest + mark.extent.latest) / 2 + shift
    left, right = max(middle - half, -10.0), min(middle + half, frame.plot_width + 10.0)
    height = frame.sizes.bar_height
    _paint_outline(painter, QRectF(left, y - height / 2, right - left, height), height / 3, style)


def paint_group_ring(painter: QPainter, group: Group, frame: Frame, style: EmphasisStyle) -> None:
    """About a count, or the disc of a single event without words, that one of the events is in."""
    emphasis = frame.pointed.emphasis
    if not emphasis or not emphasis.is_in(group, frame.picture.by_event):
        return
    left, top, right, bottom = group.box
    left, right = left + frame.shift_px, right + frame.shift_px
    if group.is_single:
        centre = ((left + right) / 2, (top + bottom) / 2)
        style.ink.ring(painter, centre, frame.sizes.disc_radius + _APART_PX, style.theme.accent)
    else:
        _paint_outline(painter, QRectF(left, top, right - left, bottom - top), (bottom - top) / 2, style)


def _paint_outline(painter: QPainter, rect: QRectF, radius: float, style: EmphasisStyle) -> None:
    painter.setPen(QPen(QColor(style.theme.accent), _OUTLINE_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rect = rect.adjusted(-2, -2, 2, 2)
    painter.drawRoundedRect(rect, radius + 2, radius + 2)
