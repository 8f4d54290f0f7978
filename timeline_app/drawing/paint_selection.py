"""What points out the selected event: a line through all lanes, curves to its articles, a ring in a count."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from timeline_app.drawing.frame import Frame
from timeline_app.drawing.theme import Theme
from timeline_app.drawing.zones import Zone

_RING_PX = 4.0  # wider than a disc


class SelectionStyle(Protocol):
    """What the selection is painted with."""

    @property
    def theme(self) -> Theme: ...


def paint_selection(painter: QPainter, frame: Frame, style: SelectionStyle) -> None:
    """A line at the selected event, and curves from it down to the articles that support it."""
    place = _place(frame)
    if place is None:
        return
    x, y, zone = place
    pen = QPen(QColor(style.theme.accent), 1, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.drawLine(QPointF(x, 0), QPointF(x, frame.plot_height))
    _paint_links(painter, QPointF(x, min(max(y, zone.top), zone.bottom)), frame, style)


def paint_ring(painter: QPainter, frame: Frame, style: SelectionStyle) -> None:
    """Where the selected event is counted, if it has no mark: in a collapsed lane."""
    place = _place(frame)
    if place is None or frame.picture.mark_of(frame.pointed.selected or "") is not None:
        return
    x, y, zone = place
    radius = frame.sizes.disc_radius + _RING_PX
    painter.save()
    painter.setClipRect(
        QRectF(0, zone.top, frame.plot_width, zone.bottom - zone.top), Qt.ClipOperation.IntersectClip
    )
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
    painter.setPen(QPen(QColor(style.theme.accent), 2))
    painter.drawEllipse(QPointF(x, y), radius, radius)
    painter.restore()


def _place(frame: Frame) -> tuple[float, float, Zone] | None:
    """Where the selected event stands in the plot, and in which part of it; None if it stands nowhere."""
    selected, lanes = frame.pointed.selected, frame.picture.lanes
    mark = frame.picture.mark_of(selected) if selected else None
    if mark is not None:
        zone = frame.zones.of_lane(lanes[mark.lane])
        return mark.extent.anchor + frame.shift_px, mark.centre_y + zone.shift_px, zone
    if selected is None or frame.selected_at is None:
        return None
    time_s, number = frame.selected_at
    lane = lanes[number]
    zone = frame.zones.of_lane(lane)
    return float(frame.scale.x_px(time_s)), lane.bottom - frame.sizes.lane_strip / 2 + zone.shift_px, zone


def _paint_links(painter: QPainter, start: QPointF, frame: Frame, style: SelectionStyle) -> None:
    picture, shift = frame.picture, frame.shift_px
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
    # Paler than the selection itself: the curves pass behind the words of other events.
    ink = QColor(style.theme.accent)
    ink.setAlpha(150)
    painter.setPen(QPen(ink, 1.4))
    foot_px = frame.zones.foot.shift_px if frame.zones.foot is not None else 0.0
    for spot in {
        id(found): found for found in map(picture.article_mark_of, frame.pointed.linked_articles)
    }.values():
        if spot is None:
            continue
        end = QPointF(spot.x + shift, spot.box.top - 2 + foot_px)
        drop = end.y() - start.y()
        path = QPainterPath(start)
        path.cubicTo(QPointF(start.x(), start.y() + drop * 0.55), QPointF(end.x(), end.y() - drop * 0.4), end)
        painter.drawPath(path)
