"""A frame onto a painter, whatever the painter paints on: a window, an image, SVG, PDF."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from timeline_app.drawing.figure_ink import FigureInk
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.frame import Frame
from timeline_app.drawing.ink import Floor, Ink
from timeline_app.drawing.paint_axis import grid_lines, paint_axis, paint_grid
from timeline_app.drawing.paint_density import paint_densities
from timeline_app.drawing.paint_found import divided, paint_found
from timeline_app.drawing.paint_legend import paint_legend
from timeline_app.drawing.paint_marks import paint_articles, paint_groups, paint_marks, paint_reaches
from timeline_app.drawing.paint_pairs import paint_pairs
from timeline_app.drawing.paint_reports import paint_reports
from timeline_app.drawing.paint_selection import paint_ring, paint_selection
from timeline_app.drawing.palette import Palette
from timeline_app.drawing.shapes import draw_shape
from timeline_app.drawing.theme import Theme, lane_ground
from timeline_app.drawing.zones import Zone
from timeline_app.timeline.lanes import MIXED
from timeline_app.timeline.picture import LaneBand, Mark
from timeline_app.timeline.sizes import ELLIPSIS, Sizes, TextStyle, elided


@dataclass(frozen=True, slots=True)
class Style:
    """What a frame is painted with: the theme, the fonts, the categories' colours by index, and the ink.

    Without an ink it is that of figures.
    """

    theme: Theme
    fonts: Fonts
    category_colours: Sequence[str]
    ink: Ink = field(default=cast(Ink, None))
    palette: Palette = field(init=False, compare=False)

    def __post_init__(self) -> None:
        if cast(Ink | None, self.ink) is None:
            object.__setattr__(self, "ink", FigureInk(self.fonts))
        palette = Palette(self.theme, self.category_colours, is_clear=self.ink.has_floor)
        object.__setattr__(self, "palette", palette)


def paint_frame(painter: QPainter, frame: Frame, style: Style) -> None:
    """Paints a frame with its top left corner at the painter's origin."""
    ink = style.ink
    ink.begin(painter, frame.picture.lanes)
    ink.part("ground")
    _lay_ground(painter, frame, style)
    in_view = frame.marks_in_view()
    zones = [(zone, _marks_in(zone, in_view, frame)) for zone in frame.zones]
    painter.save()
    seen_width = frame.plot_width + 2 * frame.bleed_px
    seen = QRectF(frame.sizes.header_width - frame.bleed_px, 0, seen_width, frame.plot_height)
    painter.setClipRect(seen, Qt.ClipOperation.IntersectClip)  # it may be a part of a page already
    painter.translate(frame.sizes.header_width, 0)
    dimmed, lit = divided(zones, frame)
    for zone, shown in dimmed:
        with _inside(painter, zone, frame):
            paint_reaches(painter, shown, frame, zone, style)
    if not ink.has_floor:
        ink.part("grid")
        paint_grid(painter, frame, style)
    if frame.sizes.header_above:
        ink.part("lanes")
        _paint_headers(painter, frame.zones.lanes, frame, style)
    ink.part("relations")
    paint_reports(painter, zones, frame, style)
    paint_pairs(painter, zones, frame, style)
    paint_selection(painter, frame, style)
    ink.part("lanes")
    for zone, shown in dimmed:
        with _inside(painter, zone, frame):
            paint_densities(painter, frame, zone, style)
            paint_marks(painter, shown, frame, style)
            paint_groups(painter, frame, zone, style)
            paint_articles(painter, frame, zone, style)
            ink.flush(painter)
    if frame.pointed.found is not None:
        paint_found(painter, lit, frame, style, _inside)
    ink.part("relations")
    paint_ring(painter, frame, style)
    painter.restore()
    ink.part("axis")
    paint_axis(painter, frame, style)
    ink.part("legend")
    paint_legend(painter, [mark for _, shown in zones for mark in shown], frame, style)
    ink.flush(painter)
    ink.part("words")


@contextmanager
def _inside(painter: QPainter, zone: Zone, frame: Frame) -> Iterator[None]:
    """What is painted in the block stands in a zone of the plot and nowhere else."""
    if not frame.zones.is_scrolled:
        yield
        return
    painter.save()
    painter.setClipRect(
        QRectF(0, zone.top, frame.width_px, zone.bottom - zone.top), Qt.ClipOperation.IntersectClip
    )
    painter.translate(0, zone.shift_px)
    yield
    painter.restore()


def _marks_in(zone: Zone, shown: list[Mark], frame: Frame) -> list[Mark]:
    if not frame.zones.is_scrolled:
        return shown
    return [mark for mark in shown if zone.holds(mark.box.top, mark.box.bottom)]


def _bands(frame: Frame) -> list[tuple[float, float]]:
    bands = [(lane.top, lane.bottom) for lane in frame.picture.lanes]
    if frame.picture.articles:
        bands.append((frame.picture.articles.top, frame.picture.articles.bottom))
    return bands


def _lay_ground(painter: QPainter, frame: Frame, style: Style) -> None:
    """The lanes' grounds, their names, the lines between them; with a floor the grid as well."""
    ink, left = style.ink, frame.sizes.header_width
    room = QRectF(0, 0, left if ink.has_floor else frame.width_px, frame.height_px)
    ink.still(
        painter, "ground", _ground_state(frame, style), room, lambda own: _paint_ground(own, frame, style)
    )
    if ink.has_floor:
        ink.floor(painter, QRectF(left, 0, frame.plot_width, frame.height_px), _floor(frame, style.theme))


def _floor(frame: Frame, theme: Theme) -> Floor:
    seams = [zone.bottom for zone in frame.zones]
    bands: list[tuple[float, float, str]] = []
    for zone in frame.zones:
        for number, (top, bottom) in enumerate(_bands(frame)):
            if zone.holds(top, bottom):
                upper, lower = top + zone.shift_px, bottom + zone.shift_px
                bands.append((max(upper, zone.top), min(lower, zone.bottom), lane_ground(number, theme)))
                if lower <= zone.bottom:  # of a lane that is seen in part the end is not
                    seams.append(lower)
    return Floor(
        ground=theme.ground,
        bands=bands,
        seams=[*(y for y in seams if y <= frame.plot_height), frame.plot_height],
        seam_colour=theme.line,
        uprights=grid_lines(frame, theme),
        uprights_end=frame.plot_height,
    )


def _ground_state(frame: Frame, style: Style) -> Hashable:
    """All that the ground hangs on."""
    size = (frame.width_px, frame.height_px, frame.sizes, frame.zones, bool(frame.legend))
    words = (frame.lane_notes, frame.articles_title if frame.picture.articles else "")
    return size, words, frame.picture.lanes, style.theme, tuple(style.category_colours)


def _paint_ground(painter: QPainter, frame: Frame, style: Style) -> None:
    """What stays while one pans and zooms: the lanes' grounds and names, and the lines between them."""
    sizes, theme = frame.sizes, style.theme
    style.ink.fill(painter, QRectF(0, 0, frame.width_px, frame.height_px), theme.ground)
    for zone in frame.zones:
        with _inside(painter, zone, frame):
            _paint_bands(painter, zone, frame, style)
            style.ink.flush(painter)
    painter.setPen(QPen(QColor(theme.line), 1))
    for y in (*(zone.bottom for zone in frame.zones), frame.plot_height):
        painter.drawLine(QPointF(0, round(y) - 0.5), QPointF(frame.width_px, round(y) - 0.5))
    if sizes.header_width:
        x = round(sizes.header_width) - 0.5
        painter.drawLine(QPointF(x, 0), QPointF(x, frame.plot_height))


def _paint_bands(painter: QPainter, zone: Zone, frame: Frame, style: Style) -> None:
    """The lanes' grounds and headers, as far as they are seen in a zone."""
    theme, width = style.theme, frame.width_px
    bands = [(number, *band) for number, band in enumerate(_bands(frame)) if zone.holds(*band)]
    for number, top, bottom in bands:
        style.ink.fill(painter, QRectF(0, top, width, bottom - top), lane_ground(number, theme))
    painter.setPen(QPen(QColor(theme.line), 1))
    for _, _, bottom in bands:
        y = round(bottom) - 0.5  # one sharp pixel and not two pale ones
        painter.drawLine(QPointF(0, y), QPointF(width, y))
    if not frame.sizes.header_above:
        _paint_headers(painter, zone, frame, style)


def _paint_headers(painter: QPainter, zone: Zone, frame: Frame, style: Style) -> None:
    for number, lane in enumerate(style.ink.each(frame.picture.lanes)):
        if zone.holds(lane.top, lane.bottom):
            _paint_header(painter, lane, frame.lane_notes[number], zone, frame, style)
    articles = frame.picture.articles
    if articles is not None and zone.holds(articles.top, articles.bottom):
        place = articles.top + _header_top(frame.sizes)
        _paint_header_words(painter, frame.articles_title, frame.lane_notes[-1], place, frame, style)


def _paint_header(
    painter: QPainter, lane: LaneBand, note: str, zone: Zone, frame: Frame, style: Style
) -> None:
    sizes = frame.sizes
    spare = _header_top(sizes, is_collapsed=lane.is_collapsed)
    height = 2 * spare + sizes.title_height + (0.0 if lane.is_collapsed else sizes.date_height)
    top = zone.sticky_top(lane, height) + spare
    if lane.category != MIXED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.palette.colour(lane.category))
        radius = sizes.disc_radius
        x = sizes.header_text_x - sizes.label_gap - radius
        place = QPointF(x, top + sizes.title_height / 2)
        draw_shape(painter, style.palette.shape(lane.category), place, radius)
    _paint_header_words(painter, lane.title, "" if lane.is_collapsed else note, top, frame, style)


def _header_top(sizes: Sizes, *, is_collapsed: bool = False) -> float:
    """How far below the top of a lane its header's words begin."""
    if sizes.header_above:
        return (sizes.header_above - sizes.title_height) / 2
    return (sizes.lane_collapsed - sizes.title_height) / 2 if is_collapsed else sizes.lane_top


def _paint_header_words(
    painter: QPainter, title: str, note: str, top: float, frame: Frame, style: Style
) -> None:
    sizes, fonts, theme = frame.sizes, style.fonts, style.theme
    x = sizes.header_text_x
    room = (sizes.header_width or frame.width_px) - x - sizes.label_gap
    place = (x, top + fonts.baseline(TextStyle.LANE, sizes.title_height))
    shown = elided(title, TextStyle.LANE, room, fonts)
    style.ink.write(painter, place, shown, TextStyle.LANE, theme.text)
    if sizes.header_above:  # the note in the same line
        beside = fonts(shown, TextStyle.LANE) + 2 * sizes.label_gap
        place, room = (x + beside, place[1]), room - beside
        if room < fonts(ELLIPSIS, TextStyle.LANE_NOTE):
            return
    else:
        place = (x, top + sizes.title_height + fonts.baseline(TextStyle.LANE_NOTE, sizes.date_height))
    shown = elided(note, TextStyle.LANE_NOTE, room, fonts)
    style.ink.write(painter, place, shown, TextStyle.LANE_NOTE, theme.muted)
