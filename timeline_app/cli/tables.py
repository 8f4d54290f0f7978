"""Text in aligned columns, and paragraphs of a readable width."""

from __future__ import annotations

import shutil
import textwrap
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

_GAP: Final = "  "
_WIDEST_CELL: Final = 300  # columns
_WIDEST_TEXT: Final = 100  # characters; longer lines are hard to read


def aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Lines in which the cells of each column begin at the same place. Rows have the same length.

    A cell that is wider than a line pushes the rest of its row along, but no other row.
    """
    widths = [
        max((width for width in map(_width_in_line, column) if width <= _WIDEST_CELL), default=0)
        for column in zip(*rows, strict=True)
    ]
    for row in rows:
        cells = (cell + " " * (width - _width_in_line(cell)) for cell, width in zip(row, widths, strict=True))
        yield _GAP.join(cells).rstrip()


def shown_width(text: str) -> int:
    """How many columns of a terminal a text takes: wide characters two, combining ones none (UAX #11)."""
    return sum(
        0 if unicodedata.combining(character) else 1 + (unicodedata.east_asian_width(character) in "WF")
        for character in text
    )


def _width_in_line(cell: str) -> int:
    """The width of a cell, not counted to its end where no line has so many columns."""
    return shown_width(cell[: _WIDEST_CELL + 1])


def paragraph(text: str, indent: str = "", first: str | None = None) -> str:
    """A text broken into lines that fit the terminal; the first line may begin otherwise than the rest."""
    width = min(shutil.get_terminal_size((_WIDEST_TEXT, 24)).columns, _WIDEST_TEXT)
    return textwrap.fill(
        " ".join(text.split()),
        width=max(width, 40),
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
