"""A line under the axis that explains the forms of dates in view, and only those."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from timeline_app.core.columns import DateFlag
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.frame import Frame
from timeline_app.drawing.ink import Ink
from timeline_app.drawing.paint_dates import DateLook, paint_disc, paint_reach
from timeline_app.drawing.theme import Theme
from timeline_app.timeline.blocks import CONFLICT_SIGN
from timeline_app.timeline.forms import DateForm, forms_in
from timeline_app.timeline.picture import Extent, Mark
from timeline_app.timeline.sizes import TextStyle, elided

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


class _Sample(NamedTuple):
    """One form in the legend: in which line it stands, and from where."""

    form: DateForm
    words: str
    line: int
    x: float


def legend_lines(frame: Frame, fonts: Fonts) -> int:
    """How many lines the legend of a frame would need to be whole."""
    samples = _samples(_words_of(frame, frame.marks_in_view()), frame, fonts)
    return samples[-1].line + 1 if samples else 0


def paint_legend(painter: QPainter, shown: Sequence[Mark], frame: Frame, style: LegendStyle) -> None:
    """Paints the legend of the forms of ``shown`` at the foot of the frame, in as many lines as it has.

    What finds no room in them is left out.
    """
    if not frame.legend:
        return
    top = frame.height_px - frame.sizes.legend_height
    words = _words_of(frame, shown)
    place = QRectF(0, top, frame.width_px, frame.sizes.legend_height)
    state = (tuple(words.items()), place.getRect(), frame.sizes, style.theme)
    style.ink.still(painter, "legend", state, place, lambda own: _paint(own, place, words, frame, style))


def _words_of(frame: Frame, shown: Sequence[Mark]) -> dict[DateForm, str]:
    forms = (*forms_in(shown, frame.sizes.disc_radius), *_lines_in(frame))
    return {form: frame.legend[form] for form in forms if frame.legend.get(form)}


def _samples(words: Mapping[DateForm, str], frame: Frame, fonts: Fonts) -> list[_Sample]:
    """Each beside the one before or, where that is full, in the next line."""
    first = frame.sizes.header_text_x if frame.sizes.header_width else 0.0
    last = frame.width_px - frame.sizes.label_gap
    samples: list[_Sample] = []
    x, line = first, 0
    for form, name in words.items():
        width = _SAMPLE_PX + fonts(name, TextStyle.DATE)
        if x > first and x + width > last:
            x, line = first, line + 1
        samples.append(_Sample(form, elided(name, TextStyle.DATE, last - x - _SAMPLE_PX, fonts), line, x))
        x += width + _BETWEEN_PX
    return samples


def _paint(
    painter: QPainter, place: QRectF, words: Mapping[DateForm, str], frame: Frame, style: LegendStyle
) -> None:
    theme, fonts, sizes = style.theme, style.fonts, frame.sizes
    painter.fillRect(place, QColor(theme.ground))
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLine(place.topLeft(), place.topRight())
    lines = round(place.height() / sizes.legend_line)
    for sample in _samples(words, frame, fonts):
        if sample.line >= lines:
            continue
        middle = place.top() + (sample.line + 0.5) * sizes.legend_line
        _paint_sample(painter, sample.form, QPointF(sample.x + _SAMPLE_PX / 2 - 3, middle), frame, style)
        base = middle - sizes.date_height / 2 + fonts.baseline(TextStyle.DATE, sizes.date_height)
        style.ink.write(painter, (sample.x + _SAMPLE_PX, base), sample.words, TextStyle.DATE, theme.muted)
    style.ink.flush(painter)


def _lines_in(frame: Frame) -> list[DateForm]:
    """The lines in view that are no marks: the sources' own dates, and today."""
    lines = [DateForm.CLAIMS] if frame.claims else []
    is_today = frame.today_s is not None and frame.view.contains(frame.today_s)
    return [*lines, DateForm.TODAY] if is_today else lines


def _paint_sample(
    painter: QPainter, form: DateForm, centre: QPointF, frame: Frame, style: LegendStyle
) -> None:
    """A small mark of the form, in no category's colour."""
    theme = style.theme
    x, half = centre.x(), _SAMPLE_PX / 2 - 5
    if form is DateForm.CONFLICT:
        place = (x - 4, centre.y() + 5)
        style.ink.write(painter, place, CONFLICT_SIGN, TextStyle.DATE, theme.differs)
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
