"""Event time against report time: a line from each event in view to the dates of its articles."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final, Protocol

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter, QPen

from timeline_app.drawing.frame import Frame
from timeline_app.drawing.paint_dates import faded
from timeline_app.drawing.palette import Palette
from timeline_app.drawing.signs import signs_in_view
from timeline_app.drawing.zones import Zone
from timeline_app.timeline.picture import ArticleBand, Mark

_ALPHA: Final = 110  # behind words, and many of them
_QUIET_ALPHA: Final = 45  # those of other articles, while one is open
_BESIDE_PX: Final = 40.0  # how far beside the plot a line ends that leads out of it
_CLEAR_PX: Final = 2.0  # above an article's sign


class ReportStyle(Protocol):
    """What the lines are painted with."""

    @property
    def palette(self) -> Palette: ...


def paint_reports(
    painter: QPainter, zones: Sequence[tuple[Zone, Sequence[Mark]]], frame: Frame, style: ReportStyle
) -> None:
    """The lines of all events in view but the selected one, whose curves say the same.

    ``zones`` are those of the plot with the marks in each.
    """
    band, pointed = frame.picture.articles, frame.pointed
    if band is None or not pointed.reports:
        return
    lines: dict[tuple[int, bool], list[QLineF]] = {}
    end_y = _end_y(band, frame)
    for category, row, event_id, x, y in signs_in_view(zones, frame):
        for article in () if event_id == pointed.selected else pointed.reports.get(row, ()):
            time_s = pointed.report_dates.get(article)
            if time_s is not None:
                end_x = _end_x(float(frame.scale.x_px(time_s)), band, frame)
                line = _clipped(x, y, end_x, end_y, frame.plot_width)
                is_quiet = pointed.opened not in (None, article)
                lines.setdefault((category, is_quiet), []).append(line)
    for (category, is_quiet), each in lines.items():
        alpha = _QUIET_ALPHA if is_quiet else _ALPHA
        painter.setPen(QPen(faded(style.palette.colour(category), alpha), 1))
        painter.drawLines(each)


def _end_x(x: float, band: ArticleBand, frame: Frame) -> float:
    """Where the sign of an article stands that was published at ``x``: several may share one."""
    marks, in_picture = band.marks, x - frame.shift_px
    place = bisect_right(marks, in_picture + 0.5, key=lambda mark: mark.x) - 1
    joined_px = frame.sizes.article_width + frame.sizes.label_gap / 2
    if place >= 0 and in_picture - marks[place].x < joined_px:
        return marks[place].x + frame.shift_px
    return x


def _end_y(band: ArticleBand, frame: Frame) -> float:
    """Just above the signs of articles, as they are seen."""
    foot = frame.zones.foot
    top = band.marks[0].box.top - _CLEAR_PX if band.marks else band.top
    return top + (foot.shift_px if foot is not None else 0.0)


def _clipped(x: float, y: float, end_x: float, end_y: float, width: float) -> QLineF:
    """The line as far as it may be seen; its far end can lie farther off than a painter can count."""
    limit = min(max(end_x, -_BESIDE_PX), width + _BESIDE_PX)
    if limit == end_x:
        return QLineF(x, y, end_x, end_y)
    return QLineF(x, y, limit, y + (end_y - y) * (limit - x) / (end_x - x))
