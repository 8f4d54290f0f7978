"""Where in what was typed the fault lies, and what could be typed instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from timeline_app.core.dateentry import Reading, read_date

_QUOTED: Final = re.compile(r"'([^']+)'")
_NOTATION: Final = re.compile(r"[0-9XYESTZ?~%.:/,+\[\]{}\s-]+")
_PIECE: Final = re.compile(r"[^\s/,\[\]{}]+")
_SIDES: Final = re.compile(
    r"((?:between|from)\s+|[\[{])?(.+?)(\s*/\s*|\.\.|\s+(?:and|to|until|till)\s+|\s*[–—]\s*)(.+?)([\]}])?",
    re.IGNORECASE,
)
_LEAST_LENGTH: Final = 4  # less than a year is hardly what was meant
_LOOSE_END: Final = " \t/-,.:~?%T"


def fault_stretch(reading: Reading) -> tuple[int, int]:
    """The characters ``[start, end)`` of a refused text that are at fault.

    Empty, and standing behind the text, where something is missing at its end.
    """
    text = reading.text
    end = len(text.rstrip())
    at = min(reading.position or 0, end)
    quoted = _QUOTED.match(reading.reason)
    if quoted is not None and text.startswith(quoted[1], at):
        return at, at + len(quoted[1])
    if not _NOTATION.fullmatch(text):
        return end - len(text.strip()), end  # in words it is the date as a whole that cannot be
    piece = _PIECE.match(text, at)
    return at, piece.end() if piece is not None else min(at + 1, end)


def mended(reading: Reading, language: str) -> Reading | None:
    """What is near to a refused text and makes a date of it; None where nothing simple does."""
    for text in _repairs(reading):
        if len(text) < _LEAST_LENGTH:
            continue
        found = read_date(text, language)
        if found.status == "understood" and not found.notes:
            return found
    return None


def _repairs(reading: Reading) -> Iterator[str]:
    """Texts that are worth a try, the likeliest first."""
    text = reading.text.strip()
    sides = _SIDES.fullmatch(text)
    if sides is not None and "before it starts" in reading.reason:
        beginning, first, between, last, closing = sides.groups(default="")
        yield f"{beginning}{last}{between}{first}{closing}"
    start, end = fault_stretch(reading)
    before, after = reading.text[:start], reading.text[end:]
    pieces = (before.strip().rstrip(_LOOSE_END), after.strip())
    if all(pieces):
        yield pieces[0] + after
    yield from sorted(pieces, key=len, reverse=True)
    _, _, rest = text.partition(" ")
    if start == reading.text.find(text) and rest:
        yield rest  # 30 February 2010 without its day
