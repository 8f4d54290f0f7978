"""Where an article's passages stand in a text document: exact positions, and overlaps told apart.

Offsets in a record count characters (Python ``str``); positions in a ``QTextDocument`` count UTF-16
units. A character beyond the Basic Multilingual Plane is one of the former and two of the latter.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass

from timeline_app.core.model import ArticlePassages, Category, Passage


class Utf16Offsets:
    """Converts between character offsets of a text and its positions in UTF-16 units."""

    def __init__(self, text: str) -> None:
        self._astral = [] if text.isascii() else [index for index, sign in enumerate(text) if sign > "\uffff"]
        self._starts = [index + pairs for pairs, index in enumerate(self._astral)]

    def position(self, offset: int) -> int:
        """The UTF-16 position at which the character with this offset begins."""
        return offset + bisect_left(self._astral, offset)

    def offset(self, position: int) -> int:
        """The offset of the character that begins at this position (or, inside a pair, ended there)."""
        return position - bisect_left(self._starts, position)


@dataclass(frozen=True, slots=True)
class Highlight:
    """A passage as it stands in a document: ``[start, end)`` in UTF-16 positions.

    ``level`` counts the passages that already lie under its beginning: two that overlap never have
    the same. ``colour`` is its event's category colour, empty where it has none.
    """

    excerpt: str
    event: str
    title: str
    colour: str
    start: int
    end: int
    level: int

    def covers(self, position: int) -> bool:
        return self.start <= position < self.end


def highlights_of(passages: ArticlePassages, categories: Mapping[str, Category]) -> tuple[Highlight, ...]:
    """The passages that have a place in the article's text, in the order of the text.

    A passage whose words are lost, or whose offsets do not fit the text, has none and is left out.
    """
    text = passages.article.text
    offsets = Utf16Offsets(text)
    placed = sorted(
        (passage for passage in passages.passages if _has_place(passage, len(text))),
        key=lambda passage: (passage.excerpt.start, passage.excerpt.end),
    )
    level_ends: list[int] = []
    highlights = []
    for passage in placed:
        start, end = offsets.position(passage.excerpt.start), offsets.position(passage.excerpt.end)
        highlights.append(_highlight(passage, categories, start, end, _take_level(level_ends, start, end)))
    return tuple(highlights)


def _has_place(passage: Passage, length: int) -> bool:
    excerpt = passage.excerpt
    return excerpt.anchor != "lost" and 0 <= excerpt.start < excerpt.end <= length


def _take_level(level_ends: list[int], start: int, end: int) -> int:
    """The lowest level free at ``start``, taken until ``end``."""
    for level, taken_until in enumerate(level_ends):
        if taken_until <= start:
            level_ends[level] = end
            return level
    level_ends.append(end)
    return len(level_ends) - 1


def _highlight(
    passage: Passage, categories: Mapping[str, Category], start: int, end: int, level: int
) -> Highlight:
    category = categories.get(passage.event.category)
    return Highlight(
        excerpt=passage.excerpt.id,
        event=passage.event.id,
        title=passage.event.title,
        colour=category.colour if category else "",
        start=start,
        end=end,
        level=level,
    )
