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
_NOT_LAST: Final = frozenset("（《「『“‘")


def wrapped(text: str, style: TextStyle, width_px: float, measure: TextMeasurer) -> list[str]:
    """The lines of a text, no wider than ``width_px`` unless one letter is; line breaks in it are kept."""
    return [line for part in text.splitlines() for line in _lines(part, style, width_px, measure)]


def _lines(text: str, style: TextStyle, width_px: float, measure: TextMeasurer) -> list[str]:
    lines: list[str] = []
    line: list[str] = []
    for piece in _PIECE.findall(text):
        if measure("".join((*line, piece)).rstrip(), style) <= width_px:
            line.append(piece)
            continue
        kept, carried = _divided(line, piece)
        if "".join(kept).strip():
            lines.append("".join(kept).rstrip())
        rest = "".join(carried).lstrip()
        while len(rest) > 1 and measure(rest, style) > width_px:
            fitting = _longest(rest, style, width_px, measure)
            lines.append(rest[:fitting])
            rest = rest[fitting:]
        line = [rest]
    last = "".join(line).rstrip()
    return [*lines, last] if last else lines


def _divided(line: list[str], piece: str) -> tuple[list[str], list[str]]:
    """What stays of a line that ``piece`` has no room on, and what goes on the next: with a mark that begins
    no line what stands before it, and a mark that ends none."""
    at = len(line)
    while at and ((line[at] if at < len(line) else piece) in _NOT_FIRST or line[at - 1] in _NOT_LAST):
        at -= 1
    return (line[:at], [*line[at:], piece]) if at else (line, [piece])


def _longest(word: str, style: TextStyle, width_px: float, measure: TextMeasurer) -> int:
    """How many letters of a word too long for a line find room; one at least."""
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure(word[:middle], style) <= width_px else (low, middle - 1)
    return low
