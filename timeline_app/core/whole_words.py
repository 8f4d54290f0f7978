"""A selection of words that begins or ends within one, brought to the whole of it."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_LONGEST: Final = 64  # letters; what is longer is no word but data, and stays as it was selected
_JOINTS: Final = "'\u2019"  # within a word where letters stand on both sides: it's, city\u2019s
# Thai to Tibetan, Burmese, Khmer, Chinese and Japanese: scripts without gaps between words.
_GAPLESS: Final = re.compile("[\u0e00-\u109f\u1780-\u17ff\u2e80-\ua4cf\uf900-\ufaff\U00020000-\U0003ffff]")


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The selection from ``start`` to ``end`` with the words at its ends whole.

    Where a script sets no gaps between words (Chinese, Japanese, Thai), and where a word is longer than any,
    nothing is added.
    """
    if start == end:
        return start, end
    first, last = start, end
    while first > 0 and start - first <= _LONGEST and _is_within(text, first):
        first -= 1
    while last < len(text) and last - end <= _LONGEST and _is_within(text, last):
        last += 1
    return (first if start - first <= _LONGEST else start), (last if last - end <= _LONGEST else end)


def _is_within(text: str, place: int) -> bool:
    """Whether the gap before the character at ``place`` is within a word."""
    before, after = text[place - 1], text[place]
    if after in _JOINTS:
        return _is_letter(before) and _is_letter(text[place + 1 : place + 2])
    if before in _JOINTS:
        return place > 1 and _is_letter(text[place - 2]) and _is_letter(after)
    return _is_letter(before) and _is_letter(after)


def _is_letter(character: str) -> bool:
    """Whether it is a letter, a digit or a mark on one, of a script with gaps between words."""
    if not character:
        return False
    return unicodedata.category(character)[0] in "LMN" and not _GAPLESS.match(character)
