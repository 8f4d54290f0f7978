"""Paragraphs into lines of a column: broken at blanks, between Chinese characters, within addresses.

Characters that must not begin or end a line stay with their neighbours (W3C, Requirements for Chinese Text
Layout, 3.1.3). A word that is wider than the column is broken anywhere rather than cut.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from timeline_app.drawing.evidence.wording import Kind, Look, Paragraph, Run
from timeline_app.timeline.sizes import TextStyle

Measure = Callable[[str, TextStyle], float]

_HAN: Final = r"\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_BLANK: Final = r"\t\n\r\f\v \u2028\u2029"  # but not those at which a line must not break
_TOKEN: Final = re.compile(rf"[{_BLANK}]+|[{_HAN}]|[^{_BLANK}{_HAN}]+")
_IS_HAN: Final = re.compile(rf"[{_HAN}]")
_ADDRESS_PART: Final = re.compile(r"[^/?&=_.\-]+[/?&=_.\-]*|[/?&=_.\-]+")
_NOT_FIRST: Final = frozenset("，。、；：？！）》〉」』】〕％…—·”’,.;:?!)]}%")
_NOT_LAST: Final = frozenset("（《〈「『【〔“‘([{")
_STYLES: Final[dict[Look, TextStyle]] = {
    "plain": TextStyle.NOTE,
    "bold": TextStyle.NOTE_HEAD,
    "italic": TextStyle.NOTE_ITALIC,
    "muted": TextStyle.NOTE,
    "warning": TextStyle.NOTE,
}

LINE_PX: Final = 15.0
_INDENTS_PX: Final[dict[Kind, float]] = {
    "heading": 0.0,
    "event": 0.0,
    "source": 0.0,
    "passage": 12.0,
    "note": 0.0,
}
_SPACES_PX: Final[dict[Kind, float]] = {
    "heading": 10.0,
    "event": 5.0,
    "source": 0.0,
    "passage": 0.0,
    "note": 8.0,
}


class Fragment(NamedTuple):
    """Words of one look from ``x`` px on."""

    x: float
    text: str
    style: TextStyle
    look: Look
    link: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a column. ``number`` hangs to its left; ``space_px`` is above it, but not at a column's top.

    What ``keeps_next`` is not the last of its column: a heading, an event before its sources, a
    paragraph's first line and its last but one.
    """

    fragments: tuple[Fragment, ...]
    number: str = ""
    space_px: float = 0.0
    keeps_next: bool = False

    @property
    def text(self) -> str:
        return "".join(fragment.text for fragment in self.fragments)


class _Part(NamedTuple):
    text: str
    look: Look
    link: str
    width: float


class _Chunk(NamedTuple):
    """What a line does not divide, with the width of the blank before it."""

    parts: tuple[_Part, ...]
    width: float
    blank: float


def lines_of(
    paragraphs: Sequence[Paragraph], width_px: float, gutter_px: float, measure: Measure
) -> list[Line]:
    """The lines of a column ``width_px`` wide, of which the first ``gutter_px`` are for numbers."""
    breaker = _Breaker(measure)
    found: list[Line] = []
    for index, paragraph in enumerate(paragraphs):
        gutter = 0.0 if paragraph.kind in ("heading", "note") else gutter_px
        left = gutter + _INDENTS_PX[paragraph.kind]
        rows = breaker.rows(paragraph.runs, width_px - left, left)
        is_head = paragraph.kind in ("heading", "event") and index + 1 < len(paragraphs)
        for place, row in enumerate(rows):
            keeps = is_head or (len(rows) > 1 and place in (0, len(rows) - 2) and place < len(rows) - 1)
            number = paragraph.number if place == 0 else ""
            space = _SPACES_PX[paragraph.kind] if place == 0 else 0.0
            found.append(Line(row, number, space, keeps))
    return found


class _Breaker:
    """Breaks runs into rows of fragments; what comes again is measured once."""

    def __init__(self, measure: Measure) -> None:
        self._measure = measure
        self._known: dict[tuple[tuple[Run, ...], float, float], list[tuple[Fragment, ...]]] = {}

    def rows(self, runs: tuple[Run, ...], width_px: float, left_px: float) -> list[tuple[Fragment, ...]]:
        key = (runs, width_px, left_px)
        rows = self._known.get(key)
        if rows is None:
            rows = self._known[key] = list(self._broken(runs, width_px, left_px))
        return rows

    def _broken(
        self, runs: tuple[Run, ...], width_px: float, left_px: float
    ) -> Iterator[tuple[Fragment, ...]]:
        row: list[_Chunk] = []
        used = 0.0
        for chunk in self._fitting(_chunks(self._parts(runs)), width_px):
            if row and used + chunk.blank + chunk.width > width_px:
                yield self._set(row, left_px)
                row, used = [], 0.0
            used += chunk.width + (chunk.blank if row else 0.0)
            row.append(chunk)
        if row:
            yield self._set(row, left_px)

    def _parts(self, runs: Iterable[Run]) -> Iterator[_Part]:
        for run in runs:
            style = _STYLES[run.look]
            for token in _TOKEN.findall(run.text):
                pieces = _ADDRESS_PART.findall(token) if run.link else (token,)
                for piece in pieces:
                    text = " " if piece[0] in " \t\n\r\f\v\u2028\u2029" else piece
                    yield _Part(text, run.look, run.link, self._measure(text, style))

    def _fitting(self, chunks: Iterable[_Chunk], width_px: float) -> Iterator[_Chunk]:
        """The chunks, those wider than the column taken to pieces."""
        for chunk in chunks:
            if chunk.width <= width_px:
                yield chunk
                continue
            blank = chunk.blank
            for part in chunk.parts:
                for letter in part.text:
                    width = self._measure(letter, _STYLES[part.look])
                    yield _Chunk((_Part(letter, part.look, part.link, width),), width, blank)
                    blank = 0.0

    def _set(self, row: Sequence[_Chunk], left_px: float) -> tuple[Fragment, ...]:
        fragments: list[Fragment] = []
        x = left_px
        for index, chunk in enumerate(row):
            if index and chunk.blank:
                last = fragments[-1]
                fragments[-1] = last._replace(text=f"{last.text} ")
                x += chunk.blank
            for part in chunk.parts:
                last_one = fragments[-1] if fragments else None
                if last_one is not None and (last_one.look, last_one.link) == (part.look, part.link):
                    fragments[-1] = last_one._replace(text=last_one.text + part.text)
                else:
                    fragments.append(Fragment(x, part.text, _STYLES[part.look], part.look, part.link))
                x += part.width
        return tuple(fragments)


def _chunks(parts: Iterable[_Part]) -> Iterator[_Chunk]:
    """Parts put together where a line must not break between them."""
    held: list[_Part] = []
    blank = next_blank = 0.0
    for part in parts:
        if part.text == " ":
            next_blank = part.width
            if held:
                yield _Chunk(tuple(held), sum(each.width for each in held), blank)
                held, blank = [], 0.0
            blank = next_blank
            continue
        if held and _may_break(held[-1], part):
            yield _Chunk(tuple(held), sum(each.width for each in held), blank)
            held, blank = [], 0.0
        held.append(part)
    if held:
        yield _Chunk(tuple(held), sum(each.width for each in held), blank)


def _may_break(before: _Part, after: _Part) -> bool:
    last, first = before.text[-1], after.text[0]
    if first in _NOT_FIRST or last in _NOT_LAST:
        return False
    is_in_address = bool(before.link) and before.link == after.link
    return is_in_address or bool(_IS_HAN.match(last) or _IS_HAN.match(first))
