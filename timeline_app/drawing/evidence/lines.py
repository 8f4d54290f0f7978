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
_BLANKS: Final = "\t\n\r\f\v \u2028\u2029"  # but not those at which a line must not break
_TOKEN: Final = re.compile(rf"[{_BLANKS}]+|[{_HAN}]|[^{_BLANKS}{_HAN}]+")
_IS_HAN: Final = re.compile(rf"[{_HAN}]")
_ADDRESS_PART: Final = re.compile(r"[^/?&=_.\-]+[/?&=_.\-]*|[/?&=_.\-]+")
_NOT_FIRST: Final = frozenset("\u00a0，。、；：？！）》〉」』】〕％…—·”’,.;:?!)]}%")
_NOT_LAST: Final = frozenset("\u00a0（《〈「『【〔“‘([{")
_STYLES: Final[dict[Look, TextStyle]] = {
    "plain": TextStyle.NOTE,
    "bold": TextStyle.NOTE_HEAD,
    "italic": TextStyle.NOTE_ITALIC,
    "muted": TextStyle.NOTE,
    "warning": TextStyle.NOTE,
}

LINE_PX: Final = 15.0
_KEPT_WHOLE: Final = 4  # lines of a paragraph that no column divides
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

    What ``keeps_next`` is not the last of its column: a heading, an event before its sources, a source
    before its passages, the lines of a short paragraph, and of others the first and the last but one.
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

    def with_more(self, other: _Chunk) -> _Chunk:
        """With another that must stand right behind it."""
        return _Chunk((*self.parts, *other.parts), self.width + other.width, self.blank)


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
        following = paragraphs[index + 1].kind if index + 1 < len(paragraphs) else ""
        pair = (paragraph.kind, following)
        is_head = bool(following) and (pair[0] in ("heading", "event") or pair == ("source", "passage"))
        for place, row in enumerate(rows):
            is_inner = place < len(rows) - 1
            is_kept = len(rows) <= _KEPT_WHOLE or place in (0, len(rows) - 2)
            keeps = is_head or (is_inner and is_kept)
            number = paragraph.number if place == 0 else ""
            space = _SPACES_PX[paragraph.kind] if place == 0 else 0.0
            found.append(Line(row, number, space, keeps))
    return found


class _Breaker:
    """Breaks runs into rows of fragments; what comes again is measured once."""

    def __init__(self, measure: Measure) -> None:
        self._measure = measure
        self._rows: dict[tuple[tuple[Run, ...], float], list[tuple[Fragment, ...]]] = {}
        self._runs: dict[Run, tuple[list[_Chunk], float]] = {}
        self._words: dict[tuple[str, Look, str, float], _Chunk] = {}

    def rows(self, runs: tuple[Run, ...], width_px: float, left_px: float) -> list[tuple[Fragment, ...]]:
        key = (runs, left_px)
        rows = self._rows.get(key)
        if rows is None:
            rows = self._rows[key] = list(self._broken(runs, width_px, left_px))
        return rows

    def _broken(
        self, runs: tuple[Run, ...], width_px: float, left_px: float
    ) -> Iterator[tuple[Fragment, ...]]:
        row: list[_Chunk] = []
        used = 0.0
        for chunk in self._fitting(self._chunks(runs), width_px):
            if row and used + chunk.blank + chunk.width > width_px:
                yield _set(row, left_px)
                row, used = [], 0.0
            used += chunk.width + (chunk.blank if row else 0.0)
            row.append(chunk)
        if row:
            yield _set(row, left_px)

    def _chunks(self, runs: Iterable[Run]) -> list[_Chunk]:
        """The chunks of runs in a row: where one ends and the next begins, a line may have to stay whole."""
        found: list[_Chunk] = []
        blank = 0.0
        for run in runs:
            chunks, blank_after = self._chunks_of(run)
            if not chunks:
                blank = blank or blank_after
                continue
            first = chunks[0]
            if found and not (blank or first.blank) and not _may_break(found[-1].parts[-1], first.parts[0]):
                found[-1] = found[-1].with_more(first)
            else:
                found.append(first if first.blank or not blank else first._replace(blank=blank))
            found += chunks[1:]
            blank = blank_after
        return found

    def _chunks_of(self, run: Run) -> tuple[list[_Chunk], float]:
        """The chunks of one run, and the width of the blank that it ends with."""
        known = self._runs.get(run)
        if known is not None:
            return known
        found: list[_Chunk] = []
        blank = 0.0
        for token in _TOKEN.findall(run.text):
            if token[0] in _BLANKS:
                blank = self._measure(" ", _STYLES[run.look])
                continue
            for piece in _ADDRESS_PART.findall(token) if run.link else (token,):
                chunk = self._word(piece, run, blank)
                if found and not blank and not _may_break(found[-1].parts[-1], chunk.parts[0]):
                    found[-1] = found[-1].with_more(chunk)
                else:
                    found.append(chunk)
                blank = 0.0
        self._runs[run] = found, blank
        return found, blank

    def _word(self, text: str, run: Run, blank: float) -> _Chunk:
        key = (text, run.look, run.link, blank)
        chunk = self._words.get(key)
        if chunk is None:
            width = self._measure(text, _STYLES[run.look])
            chunk = self._words[key] = _Chunk((_Part(text, run.look, run.link, width),), width, blank)
        return chunk

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


def _set(row: Sequence[_Chunk], left_px: float) -> tuple[Fragment, ...]:
    """A row of chunks as fragments, neighbours of one look together."""
    fragments: list[Fragment] = []
    texts: list[str] = []
    x = start = left_px
    last = row[0].parts[0]
    for index, chunk in enumerate(row):
        if index and chunk.blank:
            texts.append(" ")
            x += chunk.blank
        for part in chunk.parts:
            if part.look != last.look or part.link != last.link:
                fragments.append(Fragment(start, "".join(texts), _STYLES[last.look], last.look, last.link))
                texts, start, last = [], x, part
            texts.append(part.text)
            x += part.width
    fragments.append(Fragment(start, "".join(texts), _STYLES[last.look], last.look, last.link))
    return tuple(fragments)


def _may_break(before: _Part, after: _Part) -> bool:
    last, first = before.text[-1], after.text[0]
    if first in _NOT_FIRST or last in _NOT_LAST:
        return False
    is_in_address = bool(before.link) and before.link == after.link
    return is_in_address or bool(_IS_HAN.match(last) or _IS_HAN.match(first))
