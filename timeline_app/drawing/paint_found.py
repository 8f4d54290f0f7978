"""What was found by a search, over a veil that dims everything else."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Final, Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from timeline_app.drawing.frame import Frame
from timeline_app.drawing.paint_marks import (
    MarkStyle,
    paint_articles,
    paint_groups,
    paint_marks,
    paint_reaches,
)
from timeline_app.drawing.zones import Zone
from timeline_app.timeline.picture import Box, Mark, slid

_VEIL: Final = 166  # of 255: what lies under it can still be made out
_AROUND_PX: Final = 3.0  # between words and the end of what is laid under them
_OUTLINE_PX: Final = 1.6

Zones = Sequence[tuple[Zone, Sequence[Mark]]]


class Inside(Protocol):
    """What is painted in the block stands in a zone of the plot."""

    def __call__(self, painter: QPainter, zone: Zone, frame: Frame) -> AbstractContextManager[None]: ...


def divided(zones: Zones, frame: Frame) -> tuple[Zones, Zones]:
    """The marks to be dimmed, and those that were found or are selected; by zone. Without a search all are
    as they are."""
    inside = frame.pointed.found
    if inside is None:
        return zones, ()
    selected = frame.pointed.selected
    rest, lit = [], []
    for zone, shown in zones:
        of_zone = [inside.found.has(mark.row) or mark.event_id == selected for mark in shown]
        rest.append((zone, [mark for mark, is_lit in zip(shown, of_zone, strict=True) if not is_lit]))
        lit.append((zone, [mark for mark, is_lit in zip(shown, of_zone, strict=True) if is_lit]))
    return rest, lit


def paint_found(painter: QPainter, lit: Zones, frame: Frame, style: MarkStyle, inside: Inside) -> None:
    """The marks that were found with a ground under their words, and the counts with found events in them."""
    found = frame.pointed.found
    if found is None:
        return
    _paint_veil(painter, frame, style)
    groups = found.groups_with_more(frame.picture.groups, frame.picture.marks)
    for zone, shown in lit:
        with inside(painter, zone, frame):
            for mark in shown:
                if found.found.has(mark.row):
                    _paint_ground(painter, mark, frame, style)
            paint_reaches(painter, shown, frame, zone, style, articles=found.found.articles)
            paint_marks(painter, shown, frame, style)
            paint_groups(painter, frame, zone, style, groups)
            style.ink.flush(painter)
            for group in groups:
                if zone.holds(group.box.top, group.box.bottom):
                    _paint_outline(painter, group.box.moved(frame.shift_px), style)
            paint_articles(painter, frame, zone, style, found.found.articles)
            style.ink.flush(painter)


def _paint_veil(painter: QPainter, frame: Frame, style: MarkStyle) -> None:
    """Dims all of the plot."""
    veil = QColor(style.theme.ground)
    veil.setAlpha(_VEIL)
    painter.fillRect(QRectF(0, 0, frame.plot_width, frame.plot_height), veil)


def _paint_ground(painter: QPainter, mark: Mark, frame: Frame, style: MarkStyle) -> None:
    """Under the words of a mark, where they stand."""
    label = mark.label
    if not label.title:
        return
    shift, width = frame.shift_px, label.box.right - label.box.left
    slides = (label.slides[0] + shift, label.slides[1] + shift)
    left = slid(label.box.left + shift, width, slides, (0.0, frame.plot_width))
    rect = QRectF(left, label.box.top, width, label.box.bottom - label.box.top)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.theme.passage))
    painter.drawRoundedRect(rect.adjusted(-_AROUND_PX, 0, _AROUND_PX, 0), 4, 4)


def _paint_outline(painter: QPainter, box: Box, style: MarkStyle) -> None:
    """About a count, or a disc without words."""
    painter.setPen(QPen(QColor(style.theme.differs), _OUTLINE_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rect = QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top).adjusted(-2, -2, 2, 2)
    radius = min(rect.width(), rect.height()) / 2
    painter.drawRoundedRect(rect, radius, radius)
