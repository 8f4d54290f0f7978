"""Parts of an article's text that a reader shows folded: spans of characters, since the text itself stays."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

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

    A span that lies before or behind everything that changed goes along; the others are hidden no longer.
    """
    before = _common_length(old_text, new_text)
    after = min(_common_length(old_text[::-1], new_text[::-1]), min(len(old_text), len(new_text)) - before)
    return tuple(_carried(spans, before, len(old_text) - after, len(new_text) - len(old_text)))


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


def _carried(
    spans: Iterable[tuple[int, int]], first_changed: int, last_changed: int, growth: int
) -> Iterator[tuple[int, int]]:
    for start, end in spans:
        if end <= first_changed:
            yield start, end
        elif start >= last_changed:
            yield start + growth, end + growth


def _common_length(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
