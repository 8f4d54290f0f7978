"""The words of one event: its title, and below it its date with a tick for each article."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from PySide6.QtGui import QPainter

from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.theme import Theme
from timeline_app.timeline.blocks import CONFLICT_SIGN, MAX_ARTICLE_TICKS, ticks_width
from timeline_app.timeline.numbering import number_width
from timeline_app.timeline.sizes import Sizes, TextStyle


class LabelWords(NamedTuple):
    """All that a label looks like: its words, how wide it is in px and whether it stands before its mark."""

    title: str
    date: str
    articles: int
    width: float
    is_headline: bool
    is_before: bool
    is_pointed: bool
    has_conflict: bool
    number: str = ""


class Pens(Protocol):
    """What the parts of a label are drawn with."""

    def write(
        self, painter: QPainter, place: tuple[float, float], text: str, style: TextStyle, colour: str
    ) -> None: ...
    def ticks(
        self, painter: QPainter, place: tuple[float, float], count: int, sizes: Sizes, colour: str
    ) -> None: ...


def draw_label(
    painter: QPainter,
    corner: tuple[float, float],
    words: LabelWords,
    sizes: Sizes,
    theme: Theme,
    fonts: Fonts,
    pens: Pens,
) -> None:
    """Draws a label whose top left corner is ``corner``."""
    x, top = corner
    title_style = TextStyle.HEADLINE if words.is_headline else TextStyle.TITLE
    date_width = fonts(words.date, TextStyle.DATE)
    count = min(words.articles, MAX_ARTICLE_TICKS)
    sign_width = fonts(CONFLICT_SIGN, TextStyle.DATE) + sizes.label_gap if words.has_conflict else 0.0
    title_x = date_x = x
    if words.is_before:
        title_x += words.width - fonts(words.title, title_style) - number_width(words.number, fonts)
        date_x += words.width - date_width - ticks_width(count, sizes) - sign_width
    title_y = top + fonts.baseline(title_style, sizes.title_height)
    if words.number:
        pens.write(painter, (title_x, title_y), words.number, TextStyle.NUMBER, theme.muted)
        title_x += number_width(words.number, fonts)
    pens.write(
        painter,
        (title_x, title_y),
        words.title,
        title_style,
        theme.accent if words.is_pointed else theme.text,
    )
    below = top + sizes.title_height
    base = below + fonts.baseline(TextStyle.DATE, sizes.date_height)
    pens.write(painter, (date_x, base), words.date, TextStyle.DATE, theme.muted)
    ticks_x = date_x + date_width + sizes.label_gap
    # One small tick for each article that supports the event.
    pens.ticks(painter, (ticks_x, below + sizes.date_height / 2), count, sizes, theme.muted)
    if words.has_conflict:
        place = (ticks_x + count * (sizes.tick_mark + sizes.tick_mark_gap) + sizes.tick_mark_gap, base)
        pens.write(painter, place, CONFLICT_SIGN, TextStyle.DATE, theme.differs)
