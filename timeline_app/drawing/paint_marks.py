"""Marks, their words, counts and articles. The painter's origin is the plot's top left corner."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from timeline_app.core.columns import DateFlag
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.frame import Frame
from timeline_app.drawing.ink import Ink
from timeline_app.drawing.label import LabelWords
from timeline_app.drawing.paint_dates import DateLook, fade_brush, faded
from timeline_app.drawing.paint_emphasis import paint_group_ring, paint_ring
from timeline_app.drawing.palette import Palette
from timeline_app.drawing.theme import Theme, lane_ground
from timeline_app.drawing.zones import Zone
from timeline_app.timeline.groups import NUMBER_GAP_PX
from timeline_app.timeline.picture import ArticleMark, Extent, Group, Mark, slid
from timeline_app.timeline.sizes import TextStyle

_CONFLICT: Final = int(DateFlag.CONFLICT)  # an enumeration's own operators take their time


class MarkStyle(Protocol):
    """What marks are painted with."""

    @property
    def theme(self) -> Theme: ...
    @property
    def fonts(self) -> Fonts: ...
    @property
    def ink(self) -> Ink: ...
    @property
    def palette(self) -> Palette: ...


def paint_reaches(
    painter: QPainter,
    shown: Sequence[Mark],
    frame: Frame,
    zone: Zone,
    style: MarkStyle,
    articles: Container[str] | None = None,
) -> None:
    """What lies lowest, under the grid: bars, and whiskers of dates that leave something open; of all
    articles, or some."""
    palette, sizes = style.palette, frame.sizes
    for mark in style.ink.each(shown):
        if mark.is_period or mark.extent.latest - mark.extent.earliest >= 1.0:
            extent = _moved(mark.extent, frame.shift_px)
            limits = (0.0, frame.plot_width)
            style.ink.reach(painter, extent, mark.centre_y, palette.look(mark, sizes), sizes, limits)
    for article in style.ink.each(_articles_in(zone, frame, articles)):
        _paint_article_whisker(painter, article, frame, style)


def _paint_article_whisker(painter: QPainter, mark: ArticleMark, frame: Frame, style: MarkStyle) -> None:
    """How far the date of publication is open."""
    shift, sizes, theme = frame.shift_px, frame.sizes, style.theme
    left, right = max(mark.earliest + shift, 0.0), min(mark.latest + shift, frame.plot_width)
    if right - left <= mark.box.right - mark.box.left + 2:
        return
    extent = Extent(
        mark.earliest + shift, mark.x + shift, mark.x + shift, mark.latest + shift, mark.x + shift
    )
    middle = (mark.box.top + mark.box.bottom) / 2
    rect = QRectF(left, middle - sizes.whisker_height / 2, right - left, sizes.whisker_height)
    ground = QColor(lane_ground(len(frame.picture.lanes), theme))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fade_brush(extent, rect, QColor(theme.muted), ground, theme.tint))
    painter.drawRoundedRect(rect, sizes.whisker_height / 3, sizes.whisker_height / 3)


def paint_marks(painter: QPainter, shown: Sequence[Mark], frame: Frame, style: MarkStyle) -> None:
    """All marks over the grid: first discs, then words."""
    palette, sizes, each = style.palette, frame.sizes, style.ink.each
    for mark in each(shown):
        _paint_sign(painter, mark, palette.look(mark, sizes), frame, style)
    for mark in each(shown):
        if mark.event_id in frame.claims:
            _paint_claims(painter, mark, frame, style)
        _paint_words(painter, mark, frame, style)


def paint_groups(
    painter: QPainter, frame: Frame, zone: Zone, style: MarkStyle, groups: Sequence[Group] | None = None
) -> None:
    """The counts of what did not fit, as far as they are seen in a zone of the plot; all, or some."""
    shift, width = frame.shift_px, frame.plot_width
    for group in style.ink.each(frame.picture.groups if groups is None else groups):
        box = group.box
        if box.right + shift > 0 and box.left + shift < width and zone.holds(box.top, box.bottom):
            _paint_group(painter, group, frame, style)


def paint_articles(
    painter: QPainter,
    frame: Frame,
    zone: Zone,
    style: MarkStyle,
    articles: Container[str] | None = None,
) -> None:
    """The articles at their dates of publication, if their zone is this one; all, or some."""
    pointed = frame.pointed
    apart = {*pointed.linked_articles, pointed.opened, pointed.hovered} - {None}
    for mark in style.ink.each(_articles_in(zone, frame, articles)):
        if mark.latest + frame.shift_px > -200 and mark.earliest + frame.shift_px < frame.plot_width + 200:
            is_apart = bool(apart) and not apart.isdisjoint(mark.article_ids)
            _paint_article(painter, mark, frame, style, is_apart=is_apart)


def _articles_in(zone: Zone, frame: Frame, wanted: Container[str] | None = None) -> Sequence[ArticleMark]:
    """The articles, or those that are wanted, if they stand in this zone."""
    band = frame.picture.articles
    marks = band.marks if band is not None and zone.holds(band.top, band.bottom) else ()
    if wanted is None:
        return marks
    return [mark for mark in marks if any(each in wanted for each in mark.article_ids)]


def _paint_sign(painter: QPainter, mark: Mark, look: DateLook, frame: Frame, style: MarkStyle) -> None:
    centre = QPointF(mark.extent.anchor + frame.shift_px, mark.centre_y)
    if not -look.radius <= centre.x() <= frame.plot_width + look.radius:
        return
    if mark.event_id == frame.pointed.selected:
        halo = faded(QColor(style.theme.accent), 70)
        radius = min(look.radius * 2, look.radius + frame.sizes.label_gap - 1)  # beside its words
        style.ink.dot(painter, (centre.x(), centre.y()), radius, halo)
    elif mark.row in frame.pointed.emphasis.rows:
        paint_ring(painter, mark, look.radius, frame, style)
    if not mark.is_period:
        style.ink.disc(painter, (centre.x(), centre.y()), mark.extent, look, frame.sizes)


def _paint_claims(painter: QPainter, mark: Mark, frame: Frame, style: MarkStyle) -> None:
    """A line for each date its sources give, under the mark; in the colour of doubt where they conflict."""
    scale, sizes = frame.scale, frame.sizes
    theme = style.theme
    y = mark.centre_y + (sizes.headline_radius if mark.is_headline else sizes.disc_radius) + 2.5
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.differs if mark.flags & DateFlag.CONFLICT else theme.muted))
    words = mark.label.box.moved(frame.shift_px)
    for claim in frame.claims.get(mark.event_id, ()):
        left, right = float(scale.x_px(claim.earliest_start)), float(scale.x_px(claim.latest_end))
        middle, half = (left + right) / 2, max((right - left) / 2, 2.0)
        left, right = max(middle - half, 0.0), min(middle + half, frame.plot_width)
        # Not under the words, which it would strike through.
        if mark.label.side == "left":
            left = max(left, words.right + 2)
        elif mark.label.side == "right":
            right = min(right, words.left - 2)
        if right > left:
            painter.drawRect(QRectF(left, y, right - left, 2.0))
        y += 3.5


def _paint_words(painter: QPainter, mark: Mark, frame: Frame, style: MarkStyle) -> None:
    label, shift = mark.label, frame.shift_px
    if not label.title:
        return
    width = label.box.right - label.box.left
    slides = (label.slides[0] + shift, label.slides[1] + shift)
    x = slid(label.box.left + shift, width, slides, (0.0, frame.plot_width))
    is_cut = x < 0 or x + width > frame.plot_width
    if is_cut and not 0 <= mark.extent.anchor + shift <= frame.plot_width:
        return  # the rest of the words of a mark that is out of view says nothing
    is_pointed = mark.event_id in (frame.pointed.selected, frame.pointed.hovered)
    words = LabelWords(
        title=label.title,
        date=label.date,
        articles=label.articles,
        width=width,
        is_headline=mark.is_headline,
        is_before=label.side == "left",
        is_pointed=is_pointed,
        has_conflict=bool(int(mark.flags) & _CONFLICT),
        number=label.number,
    )
    style.ink.label(painter, (x, label.box.top), words, frame.sizes, style.theme)


def _paint_group(painter: QPainter, group: Group, frame: Frame, style: MarkStyle) -> None:
    sizes, palette = frame.sizes, style.palette
    left, top, right, bottom = group.box
    left, right = left + frame.shift_px, right + frame.shift_px
    paint_group_ring(painter, group, frame, style)
    if group.is_single:
        hovered = frame.pointed.hovered
        is_pointed = hovered is not None and hovered == group.event_ids[0]
        colour = QColor(style.theme.accent) if is_pointed else palette.colour(group.category)
        x = left + sizes.disc_radius if group.number else (left + right) / 2
        shape = palette.shape(group.category)
        style.ink.dot(painter, (x, (top + bottom) / 2), sizes.disc_radius, colour, shape)
        if group.number:
            base = top + style.fonts.baseline(TextStyle.NUMBER, bottom - top)
            place = (left + 2 * sizes.disc_radius + NUMBER_GAP_PX, base)
            style.ink.write(painter, place, group.number, TextStyle.NUMBER, style.theme.muted)
        return
    rect = (left, top, right - left, bottom - top)
    # A number cut by the plot's edge would read as another one.
    text = "" if left < 0 or right > frame.plot_width else group.text
    style.ink.chip(painter, rect, text, palette.soft(group.category), style.theme.text)


def _paint_article(
    painter: QPainter, mark: ArticleMark, frame: Frame, style: MarkStyle, *, is_apart: bool
) -> None:
    theme, sizes, fonts, shift = style.theme, frame.sizes, style.fonts, frame.shift_px
    colour = theme.accent if is_apart else theme.muted
    box = mark.box.moved(shift)
    rect = QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
    style.ink.sheet(painter, rect, theme.ground, colour)
    if len(mark.article_ids) > 1:
        count = str(len(mark.article_ids))
        x = rect.center().x() - fonts(count, TextStyle.ARTICLE) / 2
        style.ink.write(painter, (x, rect.top() - 3), count, TextStyle.ARTICLE, colour)
    if mark.label_box is not None:
        y = mark.label_box.top + fonts.baseline(TextStyle.ARTICLE, sizes.date_height)
        width = mark.label_box.right - mark.label_box.left
        left = min(max(mark.label_box.left + shift, 2.0), frame.plot_width - width - 2)
        if abs(left - mark.label_box.left - shift) <= width / 2:
            style.ink.write(painter, (left, y), mark.label, TextStyle.ARTICLE, colour)


def _moved(extent: Extent, dx: float) -> Extent:
    return Extent(
        extent.earliest + dx,
        extent.solid_start + dx,
        extent.solid_end + dx,
        extent.latest + dx,
        extent.anchor + dx,
        extent.open_start,
        extent.open_end,
    )
