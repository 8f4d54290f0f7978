"""Lines into columns: nothing cut, no heading left alone at a foot, the columns of a short list balanced."""

from __future__ import annotations

import math
from collections.abc import Sequence

from timeline_app.drawing.evidence.lines import LINE_PX, Line

Column = tuple[Line, ...]


def height_of(lines: Sequence[Line]) -> float:
    """How high lines are in one column, in px; the first has no space above it."""
    return sum(LINE_PX + (line.space_px if index else 0.0) for index, line in enumerate(lines))


def filled(lines: Sequence[Line], height_px: float) -> list[Column]:
    """Columns of at most this height, one after another.

    A line is taken along to the next column with all that it has to stay together with, unless that
    fills a whole column.
    """
    columns: list[Column] = []
    start = 0
    while start < len(lines):
        end = _end_of(lines, start, height_px)
        columns.append(tuple(lines[start:end]))
        start = end
    return columns


def balanced(lines: Sequence[Line], count: int, most_px: float = math.inf) -> list[Column]:
    """The lines in at most ``count`` columns, as low as can be without dividing what belongs together.

    So many columns of ``most_px`` have to be enough.
    """
    low, high = LINE_PX, min(max(height_of(lines), LINE_PX), most_px)
    while high - low > LINE_PX / 4:
        middle = (low + high) / 2
        columns = filled(lines, middle)
        if len(columns) <= count and not any(column[-1].keeps_next for column in columns[:-1]):
            high = middle
        else:
            low = middle
    return filled(lines, high)


def _end_of(lines: Sequence[Line], start: int, height_px: float) -> int:
    used = 0.0
    end = start
    while end < len(lines):
        used += LINE_PX + (lines[end].space_px if end > start else 0.0)
        if used > height_px + 0.01 and end > start:
            break
        end += 1
    if end == len(lines):
        return end
    kept = end
    while kept > start + 1 and lines[kept - 1].keeps_next:
        kept -= 1
    return kept if not lines[kept - 1].keeps_next else end
