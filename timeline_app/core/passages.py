"""Where words stand in a text, and what stands around them."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from timeline_app.core.model import CONTEXT_CHARACTERS, Excerpt, Placement

Placed = TypeVar("Placed", Excerpt, Placement)


def occurrences(text: str, words: str, limit: int = 100) -> tuple[int, ...]:
    """The first ``limit`` offsets, in characters, at which ``words`` stand in ``text``.

    Occurrences may overlap. Empty words stand nowhere.
    """
    found: list[int] = []
    start = text.find(words) if words else -1
    while start >= 0 and len(found) < limit:
        found.append(start)
        start = text.find(words, start + 1)
    return tuple(found)


def context(text: str, start: int, end: int) -> tuple[str, str]:
    """The characters before and after ``text[start:end]``: prefix and suffix of a TextQuoteSelector."""
    return text[max(0, start - CONTEXT_CHARACTERS) : start], text[end : end + CONTEXT_CHARACTERS]


def anchored(excerpt: Placed, text: str, start: int) -> Placed:
    """The passage with its end, prefix and suffix as they follow from its quote standing at ``start``."""
    end = start + len(excerpt.quote)
    prefix, suffix = context(text, start, end)
    return replace(excerpt, start=start, end=end, prefix=prefix, suffix=suffix)


def matching_length(text: str, words: str) -> int:
    """How many of the first characters of ``words`` stand together somewhere in ``text``."""
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if words[:middle] in text:
            low = middle
        else:
            high = middle - 1
    return low
