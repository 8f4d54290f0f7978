"""How a date is drawn: solid where it is certain, fading where it is open, a sign for what qualifies it.

Every difference is one of shape, so that it survives print and greyscale.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen, QPolygonF

from timeline_app.core.columns import DateFlag
from timeline_app.drawing.shapes import Shape, draw_shape, hatching, left_half, polygon_of
from timeline_app.timeline.picture import Extent
from timeline_app.timeline.sizes import Sizes

_LONG_PX: Final = 60.0  # from here on it pays to fill in parts
_ROUND_PX: Final = 3.0  # an end that fades over less is seen as a round corner
_EDGES: Final = {int(DateFlag.APPROXIMATE): [4.0, 3.0], int(DateFlag.UNCERTAIN): [1.0, 2.5]}


@dataclass(frozen=True, slots=True)
class DateLook:
    """What a date looks like besides where it lies: its form, its colours, its disc's radius in px.

    ``ground`` is what it is painted on, and ``tint`` (0 to 255) how strongly a bar's colour shows there:
    mixed with the ground, or ``is_translucent``. ``shape`` is that of its disc, which keeps it whatever the
    form of the date is where it ``has_shape``; otherwise a diamond is one of those forms.
    """

    flags: DateFlag
    is_period: bool
    colour: QColor
    ground: QColor
    tint: int
    radius: float
    shape: Shape = Shape.CIRCLE
    has_shape: bool = False
    is_translucent: bool = False
    _shades: dict[int, QColor] = field(default_factory=dict, init=False, compare=False, repr=False)

    def shade(self, strength: int) -> QColor:
        """The colour on its ground with a strength of 0 to 255; not to be changed."""
        shade = self._shades.get(strength)
        if shade is None:
            shade = faded(self.colour, strength) if self.is_translucent else self._mixed(strength)
            self._shades[strength] = shade
        return shade

    def _mixed(self, strength: int) -> QColor:
        return mixed(self.colour, self.ground, strength)


class Fade(NamedTuple):
    """Where a date's colour is full, between its peaks, and where it begins and ends from nothing."""

    earliest: float
    peak_start: float
    peak_end: float
    latest: float

    @classmethod
    def of(cls, extent: Extent, *, is_bar: bool) -> Fade:
        """Solid where the date is certain, fading to nothing towards what it leaves open."""
        peak_start, peak_end = extent.solid_start, extent.solid_end
        if peak_end <= peak_start:
            peak_start = peak_end = (peak_start + peak_end) / 2 if is_bar else extent.anchor
        return cls(extent.earliest, peak_start, peak_end, extent.latest)


FillReach = Callable[[QPainter, QRectF, Fade, DateLook], None]


def fill_exactly(painter: QPainter, rect: QRectF, fade: Fade, look: DateLook) -> None:
    """Fills what a date reaches over as one shape with round corners."""
    painter.setBrush(_brush(rect, fade, look))
    painter.drawRoundedRect(rect, rect.height() / 3, rect.height() / 3)


def fill_in_parts(painter: QPainter, rect: QRectF, fade: Fade, look: DateLook) -> None:
    """The same in a fraction of the time where it is long: what is solid is filled without a brush that
    fades, and what fades always with the same colours, which Qt then has at hand."""
    has_round_end = (fade.peak_start - fade.earliest < _ROUND_PX and rect.left() <= fade.earliest) or (
        fade.latest - fade.peak_end < _ROUND_PX and rect.right() >= fade.latest
    )
    if has_round_end or rect.width() < _LONG_PX:
        fill_exactly(painter, rect, fade, look)
        return
    start = min(max(round(fade.peak_start), rect.left()), rect.right())
    end = min(max(round(fade.peak_end), start), rect.right())
    top, height = rect.top(), rect.height()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # or the seams would show
    if start > rect.left():
        ramp = _ramp(fade.earliest, fade.peak_start, look)
        painter.fillRect(QRectF(rect.left(), top, start - rect.left(), height), ramp)
    if end > start:
        painter.fillRect(QRectF(start, top, end - start, height), look.shade(look.tint))
    if rect.right() > end:
        ramp = _ramp(fade.latest, fade.peak_end, look)
        painter.fillRect(QRectF(end, top, rect.right() - end, height), ramp)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def paint_reach(
    painter: QPainter,
    extent: Extent,
    y: float,
    look: DateLook,
    sizes: Sizes,
    limits: tuple[float, float],
    fill: FillReach = fill_exactly,
) -> None:
    """The bar of a period, or the whisker of a date that leaves something open, about ``y``."""
    height = sizes.bar_height if look.is_period else sizes.whisker_height
    spare = max(sizes.bar_min_width - (extent.latest - extent.earliest), 0.0) / 2 if look.is_period else 0.0
    left = max(extent.earliest - spare, limits[0])
    right = min(extent.latest + spare, limits[1])
    if right - left < 1.0:
        return
    rect = QRectF(left, y - height / 2, right - left, height)
    painter.setPen(Qt.PenStyle.NoPen)
    if spare > 0.0:  # too short here to show where it fades
        painter.setBrush(look.shade(look.tint))
        painter.drawRoundedRect(rect, height / 3, height / 3)
    else:
        fill(painter, rect, Fade.of(extent, is_bar=look.is_period), look)
    if look.is_period:
        _paint_hatching(painter, rect, extent, look)
        _paint_edge(painter, rect, look)
        _paint_ends(painter, extent, y, look, sizes, limits)


def paint_disc(painter: QPainter, centre: QPointF, extent: Extent, look: DateLook, sizes: Sizes) -> None:
    """The sign where the event most likely lies; an upright where only a limit is known."""
    painter.setPen(Qt.PenStyle.NoPen)
    if extent.open_start or extent.open_end:
        painter.setBrush(look.colour)
        painter.drawRect(QRectF(centre.x() - 1.25, centre.y() - sizes.bar_height / 2, 2.5, sizes.bar_height))
        if look.shape is not Shape.CIRCLE:
            draw_shape(painter, look.shape, centre, look.radius * 0.75)
        return
    painter.setBrush(look.ground)
    draw_shape(painter, look.shape, centre, look.radius + 1.5)
    if look.flags & DateFlag.ONE_OF and not look.has_shape:
        painter.setBrush(look.colour)
        painter.drawPolygon(_diamond(centre, look.radius * 1.25))
        return
    if look.flags & DateFlag.UNCERTAIN:
        # An outline only, half filled: the other half is in doubt.
        painter.setPen(QPen(look.colour, look.radius * 0.34))
        draw_shape(painter, look.shape, centre, look.radius * 0.83)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour)
        _fill_left_half(painter, centre, look)
    else:
        painter.setBrush(look.colour)
        draw_shape(painter, look.shape, centre, look.radius)
    painter.setBrush(look.ground)
    if look.flags & DateFlag.ONE_OF:
        painter.drawPolygon(_diamond(centre, look.radius * 0.62))
    if look.flags & DateFlag.APPROXIMATE:
        painter.drawEllipse(centre, look.radius * 0.48, look.radius * 0.48)


def _fill_left_half(painter: QPainter, centre: QPointF, look: DateLook) -> None:
    radius = look.radius
    if look.shape is Shape.CIRCLE:
        box = QRectF(centre.x() - radius, centre.y() - radius, radius * 2, radius * 2)
        painter.drawPie(box, 90 * 16, 180 * 16)
    else:
        painter.drawPolygon(left_half(polygon_of(look.shape, centre, radius), centre))


def _paint_hatching(painter: QPainter, rect: QRectF, extent: Extent, look: DateLook) -> None:
    """Where the date is certain; by it a category is known without its colour."""
    left, right = max(rect.left() + 1, extent.solid_start), min(rect.right() - 1, extent.solid_end)
    lines = (
        hatching(look.shape, QRectF(left, rect.top(), right - left, rect.height())) if right > left else []
    )
    if lines:
        painter.setPen(QPen(look.shade(115), 1))
        painter.drawLines(lines)
        painter.setPen(Qt.PenStyle.NoPen)


def faded(colour: QColor, alpha: int) -> QColor:
    """The colour with another alpha, 0 to 255."""
    other = QColor(colour)
    other.setAlpha(alpha)
    return other


def fade_brush(extent: Extent, rect: QRectF, colour: QColor, ground: QColor, tint: int) -> QBrush:
    """A whisker's brush: strongest at the anchor, nothing at the ends."""
    look = DateLook(DateFlag(0), False, colour, ground, tint, 0.0)
    return _brush(rect, Fade.of(extent, is_bar=False), look)


def mixed(colour: QColor, ground: QColor, tint: int) -> QColor:
    """The colour as it looks on the ground with a strength of 0 to 255, without transparency.

    Qt writes gradients with transparency into PDF so that many viewers show them solid.
    """
    share = tint / 255
    parts = zip(colour.getRgbF()[:3], ground.getRgbF()[:3], strict=True)  # type: ignore[index]
    return QColor.fromRgbF(*(mine * share + under * (1 - share) for mine, under in parts))


def _ramp(nothing: float, full: float, look: DateLook) -> QBrush:
    """From the ground at one x to the full colour at another."""
    gradient = QLinearGradient(nothing, 0, full, 0)
    gradient.setColorAt(0, look.shade(0))
    gradient.setColorAt(1, look.shade(look.tint))
    return QBrush(gradient)


def _brush(rect: QRectF, fade: Fade, look: DateLook) -> QBrush:
    earliest, peak_start, peak_end, latest = fade

    def strength(x: float) -> int:
        if x < peak_start - 1:
            share = (x - earliest) / (peak_start - earliest)
        elif x > peak_end + 1:
            share = (latest - x) / (latest - peak_end)
        else:
            share = 1.0
        return round(look.tint * min(max(share, 0.0), 1.0))

    # What lies outside the rectangle takes part by the strength it gives the rectangle's edges.
    bends = [x for x in (rect.left(), peak_start, peak_end, rect.right()) if rect.left() <= x <= rect.right()]
    strengths = [strength(x) for x in bends]
    if min(strengths) == max(strengths):
        return QBrush(look.shade(strengths[0]))
    gradient = QLinearGradient(rect.topLeft(), rect.topRight())
    for x, share in zip(bends, strengths, strict=True):
        gradient.setColorAt((x - rect.left()) / rect.width(), look.shade(share))
    return QBrush(gradient)


def _paint_edge(painter: QPainter, rect: QRectF, look: DateLook) -> None:
    """A dashed outline says "about", a dotted one "perhaps"."""
    flags = int(look.flags)
    pattern = next((each for flag, each in _EDGES.items() if flags & flag), None)
    if pattern is None:
        return
    pen = QPen(faded(look.colour, 200), 1)
    pen.setDashPattern(pattern)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, rect.height() / 3, rect.height() / 3)
    painter.setPen(Qt.PenStyle.NoPen)


def _paint_ends(
    painter: QPainter, extent: Extent, y: float, look: DateLook, sizes: Sizes, limits: tuple[float, float]
) -> None:
    """An arrow where it goes on; three points where its end is not known."""
    ends = (
        (extent.open_start, max(extent.earliest, limits[0]), -1.0, DateFlag.UNKNOWN_START),
        (extent.open_end, min(extent.latest, limits[1]), 1.0, DateFlag.UNKNOWN_END),
    )
    for is_open, x, side, unknown in ends:
        if not is_open:
            continue
        painter.setBrush(faded(look.colour, 200))
        if look.flags & unknown:
            for place in (0, 1, 2):
                painter.drawEllipse(QPointF(x - side * (4 + place * 5), y), 1.3, 1.3)
        else:
            half, tip = sizes.bar_height * 0.28, x - side * 2
            back = tip - side * half * 1.4
            painter.drawPolygon(
                QPolygonF([QPointF(tip, y), QPointF(back, y - half), QPointF(back, y + half)])
            )


def _diamond(centre: QPointF, half: float) -> QPolygonF:
    x, y = centre.x(), centre.y()
    return QPolygonF([QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)])
