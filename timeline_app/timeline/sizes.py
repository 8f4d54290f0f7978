"""The measures a picture is laid out with, and how text is measured without a window system."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import Enum
from typing import Final, Protocol


class TextStyle(Enum):
    """The kinds of text in a picture. Which font each one is, the drawing decides."""

    HEADLINE = "headline"
    TITLE = "title"
    DATE = "date"
    COUNT = "count"
    LANE = "lane"
    LANE_NOTE = "lane_note"
    TICK = "tick"
    BAND = "band"
    ARTICLE = "article"
    TITLE_PAGE = "title_page"
    NUMBER = "number"
    NOTE = "note"
    NOTE_HEAD = "note_head"
    NOTE_ITALIC = "note_italic"

    # There is one of each: its identity will do, and widths are looked up some hundred times a frame.
    __hash__ = object.__hash__


class TextMeasurer(Protocol):
    """Gives the width of a text in px. Passed in, so that layout needs no window system."""

    def __call__(self, text: str, style: TextStyle) -> float: ...


@dataclass(frozen=True, slots=True)
class Sizes:
    """Lengths in px for labels of 13 px. A figure with other letters is painted scaled as a whole."""

    header_width: float = 120.0
    header_max_width: float = 220.0
    header_text_x: float = 27.0
    header_above: float = 0.0  # where headers stand above their lanes and not on the left
    row_height: float = 36.0
    title_height: float = 18.0
    date_height: float = 14.0
    lane_top: float = 8.0
    lane_strip: float = 21.0
    lane_min_height: float = 48.0
    lane_collapsed: float = 26.0
    disc_radius: float = 4.5
    headline_radius: float = 6.5
    whisker_height: float = 14.0
    bar_height: float = 16.0
    bar_min_width: float = 9.0
    tail_length: float = 120.0
    label_gap: float = 6.0
    block_gap: float = 14.0
    label_max_width: float = 350.0
    tick_mark: float = 4.0
    tick_mark_gap: float = 2.5
    count_height: float = 16.0
    count_padding: float = 8.0
    article_lane_height: float = 60.0
    article_count_height: float = 15.0
    article_width: float = 12.0
    article_height: float = 15.0
    article_label_max_width: float = 150.0
    axis_height: float = 44.0
    legend_height: float = 24.0
    legend_line: float = 24.0

    def scaled(self, scale: float) -> Sizes:
        """The lengths for labels so many times as large."""
        return Sizes(**{each.name: getattr(self, each.name) * scale for each in fields(self)})


HEADLINE_IMPORTANCE: Final = 0.9
ELLIPSIS: Final = "…"


def elided(text: str, style: TextStyle, width_px: float, measure: TextMeasurer) -> str:
    """``text``, or as much of its beginning as fits ``width_px`` with an ellipsis."""
    if measure(text, style) <= width_px:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + ELLIPSIS, style) <= width_px:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + ELLIPSIS
