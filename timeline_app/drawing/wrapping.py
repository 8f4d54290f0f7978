"""Running text in lines of a width: words stay whole where they can, Han letters break anywhere."""

from __future__ import annotations

import re
from typing import Final

from timeline_app.timeline.sizes import TextMeasurer, TextStyle

# A run of letters with the blanks behind it, or one letter of a script that is written without blanks.
_PIECE: Final = re.compile(
    r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+|\s+"
)
_NOT_FIRST: Final = frozenset("，。、；：！？）》」』”’％…")


def wrapped(text: str, style: TextStyle, width_px: float, measure: TextMeasurer) -> list[str]:
    """The lines of a text, no wider than ``width_px`` unless one letter is; line breaks in it are kept."""
    return [line for part in text.splitlines() for line in _lines(part, style, width_px, measure)]


def _lines(text: str, style: TextStyle, width_px: float, measure: TextMeasurer) -> list[str]:
    lines, line = [], ""
    for piece in _PIECE.findall(text):
        if measure((line + piece).rstrip(), style) <= width_px or (piece in _NOT_FIRST and line):
            line += piece
            continue
        if line.strip():
            lines.append(line.rstrip())
        line = piece.lstrip()
        while len(line) > 1 and measure(line, style) > width_px:
            fitting = _longest(line, style, width_px, measure)
            lines.append(line[:fitting])
            line = line[fitting:]
    return [*lines, line.rstrip()] if line.strip() else lines


def _longest(word: str, style: TextStyle, width_px: float, measure: TextMeasurer) -> int:
    """How many letters of a word too long for a line find room; one at least."""
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure(word[:middle], style) <= width_px else (low, middle - 1)
    return low
