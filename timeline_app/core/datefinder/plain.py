"""A text in ordinary characters, character for character, and where its paragraphs end."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_WIDE: Final = range(0xFF01, 0xFF5F)
_RADICALS: Final = range(0x2F00, 0x2FD6)  # what PDF files have in place of 月, 日 and the like
_SPACES: Final = "\u3000\u00a0\u2002\u2003\u2009\u200a\u202f\t\r\f\v\u2028\u2029\u0085"
# Full stops and commas of Chinese text keep their width: they say that a Chinese sentence ends here.
_KEPT: Final = "，。；：！？（）、"
_TABLE: Final = (
    {
        code: unicodedata.normalize("NFKC", chr(code))
        for code in (*_WIDE, *_RADICALS)
        if chr(code) not in _KEPT
    }
    | {ord(space): " " for space in _SPACES}
    | {ord("’"): "'", ord("‘"): "'", ord("ʼ"): "'", ord("−"): "-", ord("‐"): "-", ord("‑"): "-"}
)
_FINAL: Final = ".!?。！？:：;；…"
_QUOTES: Final = "\"'”’」』)）]】"
_LINE_END: Final = re.compile(r"\n\s*")
_WRAPPED_AT: Final = range(50, 110)  # characters of a line that was broken to fit a width
_WRAPPED_HAN_AT: Final = range(20, 60)


def plain(text: str) -> str:
    """The text with wide digits and letters made narrow, and radicals made characters; as long as before."""
    return text.translate(_TABLE)


def paragraph_breaks(text: str) -> list[int]:
    """The offsets of the line ends that end a paragraph, in order.

    An empty line always does. A single line end does not where the sentence plainly goes on: the line
    does not end with a full stop, and the next begins with a small letter or a digit, or the line is as long
    as lines broken to a width are.
    """
    found: list[int] = []
    line_start = 0
    for match in _LINE_END.finditer(text):
        if match[0].count("\n") > 1 or not _goes_on(text, line_start, match.start(), match.end()):
            found.append(match.start())
        line_start = match.end()
    return found


def _goes_on(text: str, start: int, end: int, following: int) -> bool:
    last = text[start:end].rstrip(" ").rstrip(_QUOTES)[-1:]
    if not last or last in _FINAL or following >= len(text):
        return False
    first = text[following]
    if first.islower() or (first.isdigit() and last.isascii()):
        return True
    width = end - start
    if "\u3400" <= first <= "\u9fff":
        return width in _WRAPPED_HAN_AT and (last in "，、" or "\u3400" <= last <= "\u9fff")
    return width in _WRAPPED_AT and (last == "," or last.islower())
