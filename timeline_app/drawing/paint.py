"""A frame onto a painter, whatever the painter paints on: a window, an image, SVG, PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.frame import Frame
from timeline_app.drawing.ink import FigureInk, Ink
from timeline_app.drawing.paint_axis import paint_axis, paint_grid
from timeline_app.drawing.paint_density import paint_densities
from timeline_app.drawing.paint_legend import paint_legend
from timeline_app.drawing.paint_marks import paint_articles, paint_groups, paint_marks, paint_reaches
from timeline_app.drawing.theme import Theme, lane_ground
from timeline_app.timeline.picture import LaneBand
from timeline_app.timeline.sizes import TextStyle, elided


@dataclass(frozen=True, slots=True)
class Style:
    """What a frame is painted with: the theme, the fonts, the categories' colours by index, and the ink.

    Without an ink it is that of figures.
    """

    theme: Theme
    fonts: Fonts
    category_colours: Sequence[str]
    ink: Ink = field(default=cast(Ink, None))

    def __post_init__(self) -> None:
        if cast(Ink | None, self.ink) is None:
            object.__setattr__(self, "ink", FigureInk(self.fonts))

    def colour_of(self, category: int) -> QColor:
        if 0 <= category < len(self.category_colours):
            return QColor(self.category_colours[category])
        return QColor(self.theme.uncategorised)


def paint_frame(painter: QPainter, frame: Frame, style: Style) -> None:
    """Paints a frame with its top left corner at the painter's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    style.ink.fill(painter, QRectF(0, 0, frame.width_px, frame.height_px), style.theme.ground)
    _paint_stripes(painter, frame, style)
    plot = QRectF(frame.sizes.header_width, 0, frame.plot_width, frame.plot_height)
    painter.save()
    painter.setClipRect(plot)
    painter.translate(frame.sizes.header_width, 0)
    paint_reaches(painter, frame, style)
    paint_grid(painter, frame, style)
    _paint_selection_line(painter, frame, style)
    _paint_links(painter, frame, style)
    paint_marks(painter, frame, style)
    paint_densities(painter, frame, style)
    paint_groups(painter, frame, style)
    paint_articles(painter, frame, style)
    painter.restore()
    _paint_headers(painter, frame, style)
    paint_axis(painter, frame, style)
    paint_legend(painter, frame, style.theme, style.fonts)


def _bands(frame: Frame) -> list[tuple[float, float]]:
    bands = [(lane.top, lane.bottom) for lane in frame.picture.lanes]
    if frame.picture.articles:
        bands.append((frame.picture.articles.top, frame.picture.articles.bottom))
    return bands


def _paint_stripes(painter: QPainter, frame: Frame, style: Style) -> None:
    for number, (top, bottom) in enumerate(_bands(frame)):
        band = QRectF(0, top, frame.width_px, bottom - top)
        style.ink.fill(painter, band, lane_ground(number, style.theme))


def _paint_headers(painter: QPainter, frame: Frame, style: Style) -> None:
    """Names of the lanes, over whatever reaches under them, and the lines between lanes."""
    sizes, theme = frame.sizes, style.theme
    painter.setPen(QPen(QColor(theme.line), 1))
    for _, bottom in _bands(frame):
        painter.drawLine(QPointF(0, bottom), QPointF(frame.width_px, bottom))
    painter.drawLine(QPointF(sizes.header_width, 0), QPointF(sizes.header_width, frame.plot_height))
    for lane, note in zip(frame.picture.lanes, frame.lane_notes, strict=False):
        _paint_header(painter, lane, note, frame, style)
    if frame.picture.articles:
        top = frame.picture.articles.top + sizes.lane_top
        _paint_header_words(painter, frame.articles_title, frame.lane_notes[-1], top, frame, style)


def _paint_header(painter: QPainter, lane: LaneBand, note: str, frame: Frame, style: Style) -> None:
    sizes = frame.sizes
    top = lane.top + sizes.lane_top
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour_of(lane.category))
    radius = sizes.disc_radius
    painter.drawEllipse(
        QPointF(sizes.header_text_x - sizes.label_gap - radius, top + sizes.title_height / 2), radius, radius
    )
    _paint_header_words(painter, lane.title, note, top, frame, style)


def _paint_header_words(
    painter: QPainter, title: str, note: str, top: float, frame: Frame, style: Style
) -> None:
    sizes, fonts, theme = frame.sizes, style.fonts, style.theme
    x = sizes.header_text_x
    room = sizes.header_width - x - sizes.label_gap
    place = (x, top + fonts.baseline(TextStyle.LANE, sizes.title_height))
    style.ink.write(painter, place, elided(title, TextStyle.LANE, room, fonts), TextStyle.LANE, theme.text)
    place = (x, top + sizes.title_height + fonts.baseline(TextStyle.LANE_NOTE, sizes.date_height))
    shown = elided(note, TextStyle.LANE_NOTE, room, fonts)
    style.ink.write(painter, place, shown, TextStyle.LANE_NOTE, theme.muted)


def _paint_selection_line(painter: QPainter, frame: Frame, style: Style) -> None:
    mark = frame.picture.mark_of(frame.pointed.selected) if frame.pointed.selected else None
    if mark is None:
        return
    x = mark.extent.anchor + frame.shift_px
    pen = QPen(QColor(style.theme.accent), 1, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.drawLine(QPointF(x, 0), QPointF(x, frame.plot_height))


def _paint_links(painter: QPainter, frame: Frame, style: Style) -> None:
    """Curves from the selected event down to the articles that support it."""
    picture, shift = frame.picture, frame.shift_px
    mark = picture.mark_of(frame.pointed.selected) if frame.pointed.selected else None
    if mark is None:
        return
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
    # Paler than the selection itself: the curves pass behind the words of other events.
    ink = QColor(style.theme.accent)
    ink.setAlpha(150)
    painter.setPen(QPen(ink, 1.4))
    start = QPointF(mark.extent.anchor + shift, mark.centre_y)
    for spot in {
        id(found): found for found in map(picture.article_mark_of, frame.pointed.linked_articles)
    }.values():
        if spot is None:
            continue
        end = QPointF(spot.x + shift, spot.box.top - 2)
        drop = end.y() - start.y()
        path = QPainterPath(start)
        path.cubicTo(QPointF(start.x(), start.y() + drop * 0.55), QPointF(end.x(), end.y() - drop * 0.4), end)
        painter.drawPath(path)
