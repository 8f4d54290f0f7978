"""A line under the axis that explains the forms of dates in view, and only those."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from timeline_app.core.columns import DateFlag
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.frame import Frame
from timeline_app.drawing.ink import Ink
from timeline_app.drawing.paint_dates import DateLook, paint_disc, paint_reach
from timeline_app.drawing.theme import Theme
from timeline_app.timeline.forms import DateForm, forms_in
from timeline_app.timeline.picture import Extent, Mark
from timeline_app.timeline.sizes import TextStyle

_SAMPLE_PX = 34.0
_BETWEEN_PX = 18.0

_FLAGS = {
    DateForm.APPROXIMATE_PERIOD: DateFlag.APPROXIMATE,
    DateForm.UNCERTAIN_PERIOD: DateFlag.UNCERTAIN,
    DateForm.APPROXIMATE: DateFlag.APPROXIMATE,
    DateForm.UNCERTAIN: DateFlag.UNCERTAIN,
    DateForm.ONE_OF: DateFlag.ONE_OF,
    DateForm.UNKNOWN_END: DateFlag.UNKNOWN_END,
}
_PERIODS = (
    DateForm.PERIOD,
    DateForm.APPROXIMATE_PERIOD,
    DateForm.UNCERTAIN_PERIOD,
    DateForm.ONGOING,
    DateForm.UNKNOWN_END,
)


class LegendStyle(Protocol):
    """What the legend is painted with."""

    @property
    def theme(self) -> Theme: ...
    @property
    def fonts(self) -> Fonts: ...
    @property
    def ink(self) -> Ink: ...


def paint_legend(painter: QPainter, shown: Sequence[Mark], frame: Frame, style: LegendStyle) -> None:
    """Paints the legend of the forms of ``shown`` at the foot of the frame.

    What finds no room at its right end is left out.
    """
    if not frame.legend:
        return
    top = frame.height_px - frame.sizes.legend_height
    forms = (*forms_in(shown, frame.sizes.disc_radius), *_lines_in(frame))
    words = {form: frame.legend[form] for form in forms if frame.legend.get(form)}
    place = QRectF(0, top, frame.width_px, frame.sizes.legend_height)
    state = (tuple(words.items()), place.getRect(), frame.sizes, style.theme)
    style.ink.still(painter, "legend", state, place, lambda own: _paint(own, place, words, frame, style))


def _paint(
    painter: QPainter, place: QRectF, words: Mapping[DateForm, str], frame: Frame, style: LegendStyle
) -> None:
    theme, fonts, sizes = style.theme, style.fonts, frame.sizes
    painter.fillRect(place, QColor(theme.ground))
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLine(place.topLeft(), place.topRight())
    x = sizes.header_text_x
    middle = place.center().y()
    for form, name in words.items():
        end = x + _SAMPLE_PX + fonts(name, TextStyle.DATE)
        if end > frame.width_px - sizes.label_gap:
            continue
        _paint_sample(painter, form, QPointF(x + _SAMPLE_PX / 2 - 3, middle), frame, theme)
        painter.setFont(fonts.font(TextStyle.DATE))
        painter.setPen(QColor(theme.muted))
        base = middle - sizes.date_height / 2 + fonts.baseline(TextStyle.DATE, sizes.date_height)
        painter.drawText(QPointF(x + _SAMPLE_PX, base), name)
        x = end + _BETWEEN_PX


def _lines_in(frame: Frame) -> list[DateForm]:
    """The lines in view that are no marks: the sources' own dates, and today."""
    lines = [DateForm.CLAIMS] if frame.claims else []
    is_today = frame.today_s is not None and frame.view.contains(frame.today_s)
    return [*lines, DateForm.TODAY] if is_today else lines


def _paint_sample(painter: QPainter, form: DateForm, centre: QPointF, frame: Frame, theme: Theme) -> None:
    """A small mark of the form, in no category's colour."""
    x, half = centre.x(), _SAMPLE_PX / 2 - 5
    if form is DateForm.CONFLICT:
        painter.setPen(QColor(theme.differs))
        painter.drawText(QPointF(x - 4, centre.y() + 5), "≠")
        return
    if form in (DateForm.CLAIMS, DateForm.TODAY):
        painter.setPen(QPen(QColor(theme.differs if form is DateForm.TODAY else theme.muted), 2))
        across = QPointF(half / 2, 0) if form is DateForm.CLAIMS else QPointF(0, frame.sizes.bar_height / 2)
        painter.drawLine(centre - across, centre + across)
        return
    look = DateLook(
        flags=_FLAGS.get(form, DateFlag(0)),
        is_period=form in _PERIODS,
        colour=QColor(theme.uncategorised),
        ground=QColor(theme.ground),
        tint=min(theme.tint + 60, 255),
        radius=frame.sizes.disc_radius,
        has_shape=theme.has_shapes,
    )
    extent = _sample_extent(form, x, half)
    paint_reach(painter, extent, centre.y(), look, frame.sizes, (x - half, x + half))
    if not look.is_period:
        paint_disc(painter, QPointF(extent.anchor, centre.y()), extent, look, frame.sizes)


def _sample_extent(form: DateForm, x: float, half: float) -> Extent:
    if form is DateForm.WITHIN:
        return Extent(x - half, x, x, x + half, x)
    if form is DateForm.LIMIT:
        return Extent(x - half, x + half, x - half, x + half - 2, x + half - 2, open_start=True)
    if form in (DateForm.PERIOD, DateForm.APPROXIMATE_PERIOD, DateForm.UNCERTAIN_PERIOD):
        return Extent(x - half, x - half / 2, x + half / 2, x + half, x)
    if form in (DateForm.ONGOING, DateForm.UNKNOWN_END):
        return Extent(x - half, x - half, x, x + half, x, open_end=True)
    return Extent(x, x, x, x, x)
