"""Events that are the same in two stores: a curve from one sign to the other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from timeline_app.drawing.frame import Frame
from timeline_app.drawing.signs import Sign, signs_in_view
from timeline_app.drawing.theme import Theme
from timeline_app.drawing.zones import Zone
from timeline_app.timeline.picture import Mark

_ALPHA: Final = 120  # behind words, and many of them
_WIDTH_PX, _SELECTED_PX = 1.2, 2.4
_BEND: Final = 0.12  # of its length a curve stands out, so that it is not taken for a line of the grid
_MOST_BEND_PX: Final = 26.0
_CLEAR_PX: Final = 3.0  # from a disc
_DASHES: Final = (4.0, 3.0)


class PairStyle(Protocol):
    """What the curves are painted with."""

    @property
    def theme(self) -> Theme: ...


def paint_pairs(
    painter: QPainter, zones: Sequence[tuple[Zone, Sequence[Mark]]], frame: Frame, style: PairStyle
) -> None:
    """The curves of all pairs with both signs in view; dashed where the dates conflict, and that of the
    selected event stronger."""
    pointed = frame.pointed
    if not pointed.pairs:
        return
    signs = {sign.row: sign for sign in signs_in_view(zones, frame)}
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
    for row, sign in signs.items():
        other = signs.get(pointed.pairs.get(row, -1))
        if other is not None and sign.row < other.row:
            is_selected = pointed.selected in (sign.event_id, other.event_id)
            painter.setPen(_pen(style.theme, is_selected=is_selected, is_disputed=row in pointed.disputed))
            painter.drawPath(_curve(sign, other, frame.sizes.disc_radius + _CLEAR_PX))


def _pen(theme: Theme, *, is_selected: bool, is_disputed: bool) -> QPen:
    colour = QColor(theme.accent)
    if not is_selected:
        colour.setAlpha(_ALPHA)
    pen = QPen(colour, _SELECTED_PX if is_selected else _WIDTH_PX)
    if is_disputed:
        pen.setDashPattern(_DASHES)
    return pen


def _curve(first: Sign, second: Sign, clear_px: float) -> QPainterPath:
    """From just beside one sign to just beside the other."""
    dx, dy = second.x - first.x, second.y - first.y
    length = max(math.hypot(dx, dy), 1.0)
    bend = min(length * _BEND, _MOST_BEND_PX)
    side = 1.0 if dy >= 0 else -1.0  # the same whichever end it is begun at
    middle = QPointF(
        (first.x + second.x) / 2 + side * bend * dy / length,
        (first.y + second.y) / 2 - side * bend * dx / length,
    )
    path = QPainterPath(_towards(first, middle, clear_px))
    path.quadTo(middle, _towards(second, middle, clear_px))
    return path


def _towards(sign: Sign, place: QPointF, clear_px: float) -> QPointF:
    dx, dy = place.x() - sign.x, place.y() - sign.y
    share = min(clear_px / max(math.hypot(dx, dy), 1.0), 0.9)
    return QPointF(sign.x + dx * share, sign.y + dy * share)
