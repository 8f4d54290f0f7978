"""Marks, their words, counts and articles. The painter's origin is the plot's top left corner."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.frame import Frame
from timeline_app.drawing.theme import Theme
from timeline_app.timeline.blocks import MAX_ARTICLE_TICKS, date_line_width
from timeline_app.timeline.picture import ArticleMark, Extent, Group, Mark, slid
from timeline_app.timeline.sizes import Sizes, TextStyle


class MarkStyle(Protocol):
    """What marks are painted with."""

    @property
    def theme(self) -> Theme: ...
    @property
    def fonts(self) -> Fonts: ...
    def colour_of(self, category: int) -> QColor: ...


def paint_marks(painter: QPainter, frame: Frame, style: MarkStyle) -> None:
    """All marks: first what lies low (bars, whiskers), then discs, then words."""
    shift, width = frame.shift_px, frame.plot_width
    shown = [
        mark for mark in frame.picture.marks if mark.box.right + shift > 0 and mark.box.left + shift < width
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    for mark in shown:
        _paint_reach(painter, mark, frame, style)
    for mark in shown:
        if not mark.is_period:
            _paint_disc(painter, mark, frame, style)
    for mark in shown:
        _paint_words(painter, mark, frame, style)


def paint_groups(painter: QPainter, frame: Frame, style: MarkStyle) -> None:
    """The counts of what did not fit."""
    shift, width = frame.shift_px, frame.plot_width
    painter.setFont(style.fonts.font(TextStyle.COUNT))
    for group in frame.picture.groups:
        if group.box.right + shift > 0 and group.box.left + shift < width:
            _paint_group(painter, group, frame, style)


def paint_articles(painter: QPainter, frame: Frame, style: MarkStyle) -> None:
    """The articles at their dates of publication."""
    if frame.picture.articles is None:
        return
    painter.setFont(style.fonts.font(TextStyle.ARTICLE))
    for mark in frame.picture.articles.marks:
        if mark.latest + frame.shift_px > -200 and mark.earliest + frame.shift_px < frame.plot_width + 200:
            _paint_article(painter, mark, frame, style)


def _paint_reach(painter: QPainter, mark: Mark, frame: Frame, style: MarkStyle) -> None:
    """The bar of a period, the whisker of a date that leaves something open."""
    sizes = frame.sizes
    colour = style.colour_of(mark.category)
    extent = _moved(mark.extent, frame.shift_px)
    height = sizes.bar_height if mark.is_period else sizes.whisker_height
    spare = max(sizes.bar_min_width - (extent.latest - extent.earliest), 0.0) / 2 if mark.is_period else 0.0
    left = max(extent.earliest - spare, -50.0)
    right = min(extent.latest + spare, frame.plot_width + 50.0)
    if right - left < 1.0:
        return
    rect = QRectF(left, mark.centre_y - height / 2, right - left, height)
    painter.setBrush(_fade(extent, rect, colour, style.theme.tint, is_bar=mark.is_period and spare == 0.0))
    painter.drawRoundedRect(rect, height / 3, height / 3)
    if mark.is_period and mark.is_approximate:
        _paint_approximate_edge(painter, rect, colour)


def _fade(extent: Extent, rect: QRectF, colour: QColor, alpha: int, *, is_bar: bool) -> QBrush:
    """Solid where the date is certain, fading to nothing towards what it leaves open."""
    gradient = QLinearGradient(rect.topLeft(), rect.topRight())
    peak_start, peak_end = extent.solid_start, extent.solid_end
    if peak_end <= peak_start:
        middle = extent.anchor if not is_bar else (peak_start + peak_end) / 2
        peak_start = peak_end = middle
    ends = (extent.earliest, 0 if extent.earliest < peak_start - 1 else alpha)
    tails = (extent.latest, 0 if extent.latest > peak_end + 1 else alpha)
    for x, strength in (ends, (peak_start, alpha), (peak_end, alpha), tails):
        place = (x - rect.left()) / rect.width()
        if 0.0 <= place <= 1.0:
            gradient.setColorAt(place, _with_alpha(colour, strength))
    # A fade that begins outside the rectangle has, at its edge, the strength it got to by then.
    for place, x in ((0.0, rect.left()), (1.0, rect.right())):
        if extent.earliest < x < peak_start and peak_start > extent.earliest:
            share = (x - extent.earliest) / (peak_start - extent.earliest)
            gradient.setColorAt(place, _with_alpha(colour, round(alpha * share)))
        elif peak_end < x < extent.latest and extent.latest > peak_end:
            share = (extent.latest - x) / (extent.latest - peak_end)
            gradient.setColorAt(place, _with_alpha(colour, round(alpha * share)))
    return QBrush(gradient)


def _paint_approximate_edge(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """A dashed outline says "about" without colour."""
    pen = QPen(_with_alpha(colour, 190), 1)
    pen.setDashPattern([2, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, rect.height() / 3, rect.height() / 3)
    painter.setPen(Qt.PenStyle.NoPen)


def _paint_disc(painter: QPainter, mark: Mark, frame: Frame, style: MarkStyle) -> None:
    """A disc where the event most likely lies; an upright where only a limit is known."""
    sizes, theme = frame.sizes, style.theme
    x, y = mark.extent.anchor + frame.shift_px, mark.centre_y
    colour = style.colour_of(mark.category)
    radius = sizes.headline_radius if mark.is_headline else sizes.disc_radius
    if mark.event_id == frame.pointed.selected:
        painter.setBrush(_with_alpha(QColor(theme.accent), 70))
        painter.drawEllipse(QPointF(x, y), radius * 2, radius * 2)
    if mark.extent.open_start or mark.extent.open_end:
        painter.setBrush(colour)
        painter.drawRect(QRectF(x - 1.25, y - sizes.bar_height / 2, 2.5, sizes.bar_height))
        return
    painter.setBrush(QColor(theme.ground))
    painter.drawEllipse(QPointF(x, y), radius + 1.5, radius + 1.5)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(x, y), radius, radius)
    if mark.is_approximate:
        # Hollow, so that "about 2007" is told from "2007" in print as well.
        painter.setBrush(QColor(theme.ground))
        painter.drawEllipse(QPointF(x, y), radius * 0.5, radius * 0.5)


def _paint_words(painter: QPainter, mark: Mark, frame: Frame, style: MarkStyle) -> None:
    label, sizes, theme, fonts = mark.label, frame.sizes, style.theme, style.fonts
    width = label.box.right - label.box.left
    shift = frame.shift_px
    slides = (label.slides[0] + shift, label.slides[1] + shift)
    x = slid(label.box.left + shift, width, slides, (0.0, frame.plot_width))
    title_style = TextStyle.HEADLINE if mark.is_headline else TextStyle.TITLE
    pointed = mark.event_id in (frame.pointed.selected, frame.pointed.hovered)
    painter.setFont(fonts.font(title_style))
    painter.setPen(QColor(theme.accent if pointed else theme.text))
    title_x = x + width - fonts(label.title, title_style) if label.side == "left" else x
    painter.drawText(
        QPointF(title_x, label.box.top + fonts.baseline(title_style, sizes.title_height)), label.title
    )
    painter.setFont(fonts.font(TextStyle.DATE))
    painter.setPen(QColor(theme.muted))
    below = label.box.top + sizes.title_height
    date_x = (
        x + width - date_line_width(label.date, label.articles, sizes, fonts) if label.side == "left" else x
    )
    painter.drawText(QPointF(date_x, below + fonts.baseline(TextStyle.DATE, sizes.date_height)), label.date)
    ticks_x = date_x + fonts(label.date, TextStyle.DATE) + sizes.label_gap
    _paint_ticks(painter, ticks_x, below + sizes.date_height / 2, label.articles, sizes, theme)


def _paint_ticks(painter: QPainter, x: float, y: float, articles: int, sizes: Sizes, theme: Theme) -> None:
    """One small tick for each article that supports the event."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.muted))
    step, height = sizes.tick_mark + sizes.tick_mark_gap, sizes.tick_mark * 1.6
    for number in range(min(articles, MAX_ARTICLE_TICKS)):
        painter.drawRect(QRectF(x + number * step, y - height / 2, sizes.tick_mark, height))


def _paint_group(painter: QPainter, group: Group, frame: Frame, style: MarkStyle) -> None:
    colour, sizes = style.colour_of(group.category), frame.sizes
    box = group.box.moved(frame.shift_px)
    rect = QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
    painter.setPen(Qt.PenStyle.NoPen)
    if group.is_single:
        pointed = frame.pointed.hovered == group.event_ids[0]
        painter.setBrush(QColor(style.theme.accent) if pointed else colour)
        painter.drawEllipse(rect.center(), sizes.disc_radius, sizes.disc_radius)
        return
    painter.setBrush(_with_alpha(colour, style.theme.tint))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setPen(QColor(style.theme.text))
    x = rect.center().x() - style.fonts(group.text, TextStyle.COUNT) / 2
    y = rect.top() + style.fonts.baseline(TextStyle.COUNT, rect.height())
    painter.drawText(QPointF(x, y), group.text)


def _paint_article(painter: QPainter, mark: ArticleMark, frame: Frame, style: MarkStyle) -> None:
    theme, sizes, shift = style.theme, frame.sizes, frame.shift_px
    linked = any(article in frame.pointed.linked_articles for article in mark.article_ids)
    hovered = frame.pointed.hovered in mark.article_ids
    ink = QColor(theme.accent if linked or hovered else theme.muted)
    box = mark.box.moved(shift)
    rect = QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
    left, right = mark.earliest + shift, mark.latest + shift
    if right - left > rect.width() + 2:
        extent = Extent(left, mark.x + shift, mark.x + shift, right, mark.x + shift)
        whisker = QRectF(
            left, rect.center().y() - sizes.whisker_height / 2, right - left, sizes.whisker_height
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_fade(extent, whisker, QColor(theme.muted), theme.tint, is_bar=False))
        painter.drawRoundedRect(whisker, 3, 3)
    painter.setPen(QPen(ink, 1.2))
    painter.setBrush(QColor(theme.ground))
    painter.drawRoundedRect(rect, 2.5, 2.5)
    inset = rect.width() * 0.25
    for line in (0.32, 0.52, 0.72):
        y = rect.top() + rect.height() * line
        painter.drawLine(QPointF(rect.left() + inset, y), QPointF(rect.right() - inset, y))
    painter.setPen(QColor(theme.accent if linked or hovered else theme.muted))
    if len(mark.article_ids) > 1:
        count = str(len(mark.article_ids))
        x = rect.center().x() - style.fonts(count, TextStyle.ARTICLE) / 2
        painter.drawText(QPointF(x, rect.top() - 3), count)
    if mark.label_box is not None:
        y = mark.label_box.top + style.fonts.baseline(TextStyle.ARTICLE, sizes.date_height)
        painter.drawText(QPointF(mark.label_box.left + shift, y), mark.label)


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


def _with_alpha(colour: QColor, alpha: int) -> QColor:
    faded = QColor(colour)
    faded.setAlpha(alpha)
    return faded
