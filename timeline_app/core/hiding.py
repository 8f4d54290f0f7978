"""Parts of an article's text that a reader shows folded: spans of characters, since the text itself stays."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from timeline_app.core.common_ends import common_ends
from timeline_app.core.passages import occurrences

Spans = tuple[tuple[int, int], ...]  # half-open, in characters, in the order of the text, none overlapping

_WRITTEN: Final = re.compile(r"([0-9]{1,15})-([0-9]{1,15})")


def written(spans: Iterable[tuple[int, int]]) -> tuple[str, ...]:
    """Spans as texts, such as ``6353-6374``."""
    return tuple(f"{start}-{end}" for start, end in spans)


def span_of(text: str) -> tuple[int, int] | None:
    """The span that :func:`written` wrote; None if it is none."""
    match = _WRITTEN.fullmatch(text)
    return None if match is None else (int(match[1]), int(match[2]))


def carried(spans: Iterable[tuple[int, int]], old_text: str, new_text: str) -> Spans:
    """The spans as they stand in another text of the same article, where that can be said.

    A span that lies before or behind everything that changed goes along, and so does one between whose words
    both texts have once; the others are hidden no longer.
    """
    found: list[tuple[int, int]] = []
    for start, end in sorted(_carried(spans, old_text, new_text)):
        if not found or start >= found[-1][1]:
            found.append((start, end))
    return tuple(found)


def merged(spans: Iterable[tuple[int, int]]) -> Spans:
    """Any spans in the order of the text, those that overlap or touch made one; empty ones are left out."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if start >= end:
            continue
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def _carried(spans: Iterable[tuple[int, int]], old_text: str, new_text: str) -> Iterator[tuple[int, int]]:
    before, after = common_ends(old_text, new_text)
    growth = len(new_text) - len(old_text)
    for start, end in spans:
        if end <= before:
            yield start, end
        elif start >= len(old_text) - after:
            yield start + growth, end + growth
        else:
            words = old_text[start:end]
            places = occurrences(new_text, words, 2)
            if len(places) == 1 and len(occurrences(old_text, words, 2)) == 1:
                yield places[0], places[0] + len(words)
