"""Where the signs of events stand that are in view: marks with words, and discs without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline_app.drawing.frame import Frame
from timeline_app.drawing.zones import Zone
from timeline_app.timeline.picture import Mark


class Sign(NamedTuple):
    """An event's sign in the plot; ``x`` and ``y`` are its middle, or where its bar is held (px)."""

    category: int
    row: int
    event_id: str
    x: float
    y: float


def signs_in_view(zones: Sequence[tuple[Zone, Sequence[Mark]]], frame: Frame) -> Iterator[Sign]:
    """The signs of single events that are in view; ``zones`` are those of the plot with the marks in each."""
    shift, width = frame.shift_px, frame.plot_width
    for zone, shown in zones:
        for mark in shown:
            x, y = mark.extent.anchor + shift, mark.centre_y + zone.shift_px
            if 0 <= x <= width and zone.top <= y <= zone.bottom:
                yield Sign(mark.category, mark.row, mark.event_id, x, y)
        for group in frame.picture.groups:
            if group.is_single and zone.holds(group.box.top, group.box.bottom):
                x = (group.box.left + group.box.right) / 2 + shift
                if 0 <= x <= width:
                    y = (group.box.top + group.box.bottom) / 2 + zone.shift_px
                    yield Sign(group.category, group.rows[0], group.event_ids[0], x, y)
