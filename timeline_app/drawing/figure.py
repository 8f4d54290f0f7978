"""A figure: the timeline laid out for a page of its own, with a title, ready to be painted anywhere."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from timeline_app.core.bounds import Span
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.frame import Frame, foot_height
from timeline_app.drawing.ink import Ink
from timeline_app.drawing.paint import Style, paint_frame
from timeline_app.timeline.forms import DateForm
from timeline_app.timeline.heights import lane_edges, least_height
from timeline_app.timeline.lanes import header_width
from timeline_app.timeline.layout import Subject, lay_out
from timeline_app.timeline.numbering import numbered_layout
from timeline_app.timeline.page import Page
from timeline_app.timeline.sizes import Sizes, TextStyle, elided

PX_PER_INCH: Final = 96.0
MM_PER_INCH: Final = 25.4
LETTER_PX: Final = 13.0  # the size of labels that all measures are made for
PRINT_LETTER_PT: Final = 8.0  # labels of a figure whose size is given in mm

_MARGIN: Final = 14.0
_TITLE_HEIGHT: Final = 46.0
_MOST_ROWS: Final = 12  # a lane's, where the height is ours to choose
_USUAL: Final = Sizes()


@dataclass(frozen=True, slots=True)
class FigureSize:
    """A figure's size in px at 96 dpi, and its letters' size against that on screen (1.0).

    ``margin_px`` is on all four sides, at 96 dpi too (None: what suits the letters)."""

    width_px: float
    height_px: float | None = None
    letters: float = 1.0
    margin_px: float | None = None

    @property
    def margin(self) -> float:
        """The margin in the figure's own measures, before it is scaled to its letters."""
        return _MARGIN if self.margin_px is None else self.margin_px / self.letters

    @classmethod
    def in_mm(cls, width_mm: float, height_mm: float | None) -> FigureSize:
        """A size on paper; labels are then of 8 pt, as journals ask."""
        px_per_mm = PX_PER_INCH / MM_PER_INCH
        letters = PRINT_LETTER_PT * PX_PER_INCH / 72.0 / LETTER_PX
        height_px = None if height_mm is None else height_mm * px_per_mm
        return cls(width_mm * px_per_mm, height_px, letters)


@dataclass(frozen=True, slots=True)
class FigureWords:
    """The words around the timeline: title and subtitle, the second lines of the lane headers (the
    articles' last), the name of the article lane, and the legend's words by form (none: no legend)."""

    title: str
    subtitle: str
    lane_notes: tuple[str, ...]
    articles_title: str
    legend: Mapping[DateForm, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Figure:
    """A frame with its title. Painted at ``letters`` times its own measures it is ``width_px`` by
    ``height_px`` at 96 dpi."""

    frame: Frame
    words: FigureWords
    style: Style
    letters: float
    margin: float = _MARGIN

    @property
    def width_px(self) -> float:
        return (self.frame.width_px + 2 * self.margin) * self.letters

    @property
    def height_px(self) -> float:
        return (self.frame.height_px + head_height(self.words, self.margin) + self.margin) * self.letters

    @property
    def name(self) -> str:
        return self.words.title

    @property
    def fonts(self) -> Fonts:
        return self.style.fonts

    def paint(self, painter: QPainter, ink: Ink | None = None) -> None:
        """Paints the figure with its top left corner at the origin, in px at 96 dpi."""
        style = self.style if ink is None else replace(self.style, ink=ink)
        style.ink.part("words")
        painter.scale(self.letters, self.letters)
        theme, fonts = style.theme, style.fonts
        page = QRectF(0, 0, self.width_px / self.letters, self.height_px / self.letters)
        painter.fillRect(page, QColor(theme.ground))
        painter.setFont(fonts.font(TextStyle.TITLE_PAGE))
        painter.setPen(QColor(theme.text))
        base = self.margin + fonts.ascent(TextStyle.TITLE_PAGE)
        title = elided(self.words.title, TextStyle.TITLE_PAGE, page.width() - 2 * self.margin, fonts)
        painter.drawText(QPointF(self.margin, base), title)
        x = self.margin + (fonts(title, TextStyle.TITLE_PAGE) + _MARGIN if title else 0.0)
        if x + fonts(self.words.subtitle, TextStyle.DATE) < page.width() - self.margin:
            painter.setFont(fonts.font(TextStyle.DATE))
            painter.setPen(QColor(theme.muted))
            painter.drawText(QPointF(x, base), self.words.subtitle)
        painter.translate(self.margin, head_height(self.words, self.margin))
        paint_frame(painter, self.frame, style)


def head_height(words: FigureWords, margin: float) -> float:
    """How much there is above the timeline: the margin, and the line of the title if there is one."""
    return margin + (_TITLE_HEIGHT - _MARGIN if words.title or words.subtitle else 0.0)


def compose(
    subject: Subject,
    view: Span,
    size: FigureSize,
    words: FigureWords,
    style: Style,
    language: str = "en",
    *,
    measures: Sizes = _USUAL,
    has_numbers: bool = False,
) -> Figure:
    """Lays the timeline out for a page. Without a height it gets the one its lanes need.

    With ``has_numbers`` each event on it carries the number that a list of sources has for it
    (:mod:`timeline_app.timeline.numbering`).
    ``measures`` say among other things how close labels may come; the headers' width is found here."""
    fonts = style.fonts
    titles = [*(lane.title for lane in subject.lanes.lanes), words.articles_title]
    sizes = replace(measures, header_width=header_width(titles, words.lane_notes, measures, fonts))
    width = size.width_px / size.letters - 2 * size.margin
    if size.height_px is None:
        height = _comfortable_height(subject, view, sizes) + foot_height(sizes, has_legend=bool(words.legend))
    else:
        height = size.height_px / size.letters - head_height(words, size.margin) - size.margin
    plot_width, plot_height = (
        width - sizes.header_width,
        height - foot_height(sizes, has_legend=bool(words.legend)),
    )
    page = Page(plot_width, plot_height, sizes, fonts, is_final=True)
    picture = numbered_layout(subject, page, view) if has_numbers else lay_out(subject, page, view).picture
    axis = fonts.axis(view, plot_width, language=language)
    frame = Frame(
        picture=picture,
        view=view,
        axis=axis,
        sizes=sizes,
        width_px=width,
        height_px=height,
        lane_notes=words.lane_notes,
        articles_title=words.articles_title,
        legend=words.legend,
    )
    return Figure(frame, words, style, size.letters, size.margin)


def smallest_size(subject: Subject, letters: float, margin: float = _MARGIN) -> tuple[float, float]:
    """The least width and height in px in which a row a lane and some of the plot still fit.

    ``margin`` is in the figure's own measures."""
    sizes = Sizes()
    lanes = max(least_height(subject.lanes.lanes, sizes), sizes.lane_min_height)
    articles = sizes.article_lane_height if subject.articles else 0.0
    height = lanes + articles + foot_height(sizes, has_legend=True) + _TITLE_HEIGHT - _MARGIN + 2 * margin
    return (sizes.header_max_width + 160.0 + 2 * margin) * letters, height * letters


def _comfortable_height(subject: Subject, view: Span, sizes: Sizes) -> float:
    """A height in px in which the events of the view have room, within reason."""
    rows = subject.extents.rows_in(view)
    lanes = subject.lanes
    counts = np.bincount(lanes.of_row[rows] + 1, minlength=len(lanes.lanes) + 1)[1:]  # of hidden lanes none
    wanted = [
        0 if lane.is_collapsed else min(math.ceil(math.sqrt(max(count, 1))), _MOST_ROWS)
        for lane, count in zip(lanes.lanes, counts.tolist(), strict=True)
    ]
    edges = lane_edges(wanted, 0.0, sizes)
    articles = sizes.article_lane_height if subject.articles else 0.0
    return (edges[-1][1] if edges else sizes.lane_min_height) + articles
