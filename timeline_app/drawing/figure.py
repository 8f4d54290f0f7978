"""A figure: the timeline laid out for a page of its own, with a title, ready to be painted anywhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from timeline_app.core.bounds import Span
from timeline_app.drawing.figure_page import comfortable_height, least_size, page_sizes
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.frame import Frame, foot_height
from timeline_app.drawing.ink import Ink
from timeline_app.drawing.paint import Style, paint_frame
from timeline_app.drawing.paint_legend import legend_lines
from timeline_app.timeline.forms import DateForm
from timeline_app.timeline.layout import Subject, lay_out
from timeline_app.timeline.numbering import numbered_layout
from timeline_app.timeline.page import Page
from timeline_app.timeline.picture import Picture
from timeline_app.timeline.sizes import Sizes, TextStyle, elided

PX_PER_INCH: Final = 96.0
MM_PER_INCH: Final = 25.4
LETTER_PX: Final = 13.0  # the size of labels that all measures are made for
PRINT_LETTER_PT: Final = 8.0  # labels of a figure whose size is given in mm

_MARGIN: Final = 14.0
_TITLE_HEIGHT: Final = 46.0
_BLEED: Final = 2.0  # px beside the plot, with the radius of a sign: no sign at its edge is cut
_LEAST_SUBTITLE: Final = 60.0  # px; in less it says nothing
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
        base = self.margin + fonts.ascent(TextStyle.TITLE_PAGE)
        title = elided(self.words.title, TextStyle.TITLE_PAGE, page.width() - 2 * self.margin, fonts)
        style.ink.write(painter, (self.margin, base), title, TextStyle.TITLE_PAGE, theme.text)
        x = self.margin + (fonts(title, TextStyle.TITLE_PAGE) + _MARGIN if title else 0.0)
        room = page.width() - self.margin - x
        if room > _LEAST_SUBTITLE:
            subtitle = elided(self.words.subtitle, TextStyle.DATE, room, fonts)
            style.ink.write(painter, (x, base), subtitle, TextStyle.DATE, theme.muted)
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
    width = size.width_px / size.letters - 2 * size.margin
    sizes = page_sizes(measures, titles, words.lane_notes, width, fonts)
    layout = _Layout(subject, view, words, style, language, width, has_numbers)
    if size.height_px is None:
        frame = layout.frame(sizes, comfortable_height(subject, view, sizes) + _foot(sizes, words))
        taller = _with_lines(sizes, legend_lines(frame, fonts))
        height = frame.height_px + taller.legend_height - sizes.legend_height
        return Figure(replace(frame, sizes=taller, height_px=height), words, style, size.letters, size.margin)
    height = size.height_px / size.letters - head_height(words, size.margin) - size.margin
    frame = layout.frame(sizes, height)
    taller = _with_lines(sizes, legend_lines(frame, fonts))
    if taller != sizes:
        frame = layout.frame(taller, height)
    return Figure(frame, words, style, size.letters, size.margin)


@dataclass(frozen=True, slots=True)
class _Layout:
    """All that a frame of a width is laid out by besides its measures and its height."""

    subject: Subject
    view: Span
    words: FigureWords
    style: Style
    language: str
    width: float
    has_numbers: bool

    def frame(self, sizes: Sizes, height: float) -> Frame:
        view, fonts = self.view, self.style.fonts
        plot_width, plot_height = self.width - sizes.header_width, height - _foot(sizes, self.words)
        page = Page(plot_width, plot_height, sizes, fonts, is_final=True)
        lay = numbered_layout if self.has_numbers else _lay_out
        return Frame(
            picture=lay(self.subject, page, view),
            view=view,
            axis=fonts.axis(view, plot_width, language=self.language),
            sizes=sizes,
            width_px=self.width,
            height_px=height,
            lane_notes=self.words.lane_notes,
            articles_title=self.words.articles_title,
            legend=self.words.legend,
            bleed_px=sizes.headline_radius + _BLEED,
        )


def _lay_out(subject: Subject, page: Page, view: Span) -> Picture:
    return lay_out(subject, page, view).picture


def _foot(sizes: Sizes, words: FigureWords) -> float:
    return foot_height(sizes, has_legend=bool(words.legend))


def _with_lines(sizes: Sizes, lines: int) -> Sizes:
    """With room for so many lines of the legend."""
    return replace(sizes, legend_height=max(lines, 1) * sizes.legend_line)


def smallest_size(
    subject: Subject, letters: float, margin: float = _MARGIN, width_px: float | None = None
) -> tuple[float, float]:
    """The least width and height in px in which a row a lane and some of the plot still fit; the height for
    a page of ``width_px`` if that is known.

    ``margin`` is in the figure's own measures."""
    inner = None if width_px is None else width_px / letters - 2 * margin
    width, height = least_size(subject, inner)
    height += foot_height(Sizes(), has_legend=True) + _TITLE_HEIGHT - _MARGIN + 2 * margin
    return (width + 2 * margin) * letters, height * letters
