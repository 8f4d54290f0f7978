"""A stored text as a text document shows it, position by position."""

from __future__ import annotations

import re
from typing import Final

# QTextCursor.insertText starts a new block at each of these, and makes one block of CR LF. Only LF
# is a line end in an article's text; the others become a space, so that positions stay one to one.
_BLOCK_MAKERS: Final = dict.fromkeys(map(ord, "\r\u2029\ufdd0\ufdd1"), " ")

# Qt lays a block out as a whole: of a million characters without a line end that takes seconds, without a
# blank minutes. So no block is longer than this, which is longer than any paragraph that somebody wrote.
LONGEST_BLOCK: Final = 10_000
_LONG_LINE: Final = re.compile(rf"[^\n]{{{LONGEST_BLOCK + 1},}}")
_LOOKED_BACK: Final = 1_000  # characters, for a good place to break
_BLANK: Final = re.compile(r"\s(?=\S*\Z)")
_MARK: Final = re.compile(r"[。；，、,.;:](?=[^。；，、,.;:]*\Z)")
_NARROW: Final = re.compile(r"[\u0000-\uffff](?=[^\u0000-\uffff]*\Z)")


def displayable(text: str) -> str:
    """The text with the same number of UTF-16 units, in which only LF starts a new block."""
    return text.translate(_BLOCK_MAKERS)


def in_blocks(text: str) -> str:
    """The same with no block too long to be laid out: a line without an end is broken where it has blanks.

    Where it has none, a character gives way to the break: it is not seen, but it is there, and copied.
    """
    return _LONG_LINE.sub(lambda match: _broken(match[0]), displayable(text))


def _broken(line: str) -> str:
    parts = []
    start = 0
    while len(line) - start > LONGEST_BLOCK:
        place = _place(line, start + LONGEST_BLOCK)
        if place is None:
            break
        parts.append(line[start:place])
        start = place + 1
    return "\n".join((*parts, line[start:]))


def _place(line: str, last: int) -> int | None:
    """The last blank before a place, else the last mark, else the last character of one UTF-16 unit."""
    first = last - _LOOKED_BACK
    for sought in (_BLANK, _MARK, _NARROW):
        match = sought.search(line, first, last)
        if match is not None:
            return match.start()
    return None
