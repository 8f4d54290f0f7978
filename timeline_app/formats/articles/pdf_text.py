"""From the lines of a PDF to paragraphs: what ends one, what goes over the page, which hyphens stay."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import Final

from timeline_app.core.says import says
from timeline_app.formats.articles.paragraphs import ends_sentence, is_han, normal
from timeline_app.formats.articles.pdf_lines import PdfLine
from timeline_app.formats.articles.values import Hidden

_EDGE_LINES: Final = 3  # at the top and at the bottom of a page, that can be running heads
_SAME_HEIGHT_PT: Final = 6.0
_LEADING: Final = 1.35  # times the usual distance of lines, from which it is a new paragraph
_OTHER_SIZE: Final = 0.08
_INDENT_EM: Final = 0.8
_SHORT: Final = 0.35  # of the column's width left over: the line was not broken, it ended
_PAGE_NUMBER: Final = re.compile(
    r"[-–—·\s]*(?:page|p\.|seite|第)?\s*\d{1,4}\s*(?:页|頁|(?:of|/|von)\s*\d{1,4})?[-–—·\s]*", re.I
)
_DIGITS: Final = re.compile(r"\d+")
_LONGEST_WORD: Final = 80  # characters
_LAST_WORD: Final = re.compile(r"([^\W_]+)[-\u00ad\u2010]$")
_FIRST_WORD: Final = re.compile(r"[^\W_]+")
_WORD: Final = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_FIRST_PARTS: Final = "self non well ex vice half high low long short all so cross mid state"
_KEEPS_HYPHEN: Final = frozenset(_FIRST_PARTS.split())
_HAN_OR_MARK: Final = re.compile(r"[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")


@dataclass(frozen=True, slots=True)
class PdfText:
    """The text of a PDF with a blank line between paragraphs, and where its running heads stand."""

    text: str
    hidden: tuple[Hidden, ...]
    joined_words: int


@dataclass(slots=True)
class _Piece:
    """A paragraph in the making, or a running head."""

    lines: list[str] = field(default_factory=list)
    is_running: bool = False


@dataclass(frozen=True, slots=True)
class _Measure:
    """The margins (points) and the usual distance of the lines of a page."""

    left: float
    right: float
    leading: float


def text_of(pages: Sequence[Sequence[PdfLine]]) -> PdfText:
    """The paragraphs of pages of lines.

    A paragraph that goes over the page is kept whole; the running heads in between come behind it.
    """
    running = _running_lines(pages)
    words = _words_of(pages)
    pieces = list(_pieces(pages, running))
    text, spans, joined = [], [], 0
    at = 0
    for piece in pieces:
        paragraph, count = _joined(piece.lines, words)
        paragraph = normal(paragraph)
        joined += count
        if piece.is_running:
            spans.append(
                Hidden(
                    at, at + len(paragraph), "running head", says("It is a running head or a page number.")
                )
            )
        text.append(paragraph)
        at += len(paragraph) + 2
    return PdfText("\n\n".join(text), tuple(spans), joined)


def _pieces(pages: Sequence[Sequence[PdfLine]], running: set[tuple[int, int]]) -> Iterator[_Piece]:
    """Paragraphs in their order, each followed by the running heads that stand inside it."""
    piece = _Piece()
    heads: list[_Piece] = []
    before: PdfLine | None = None
    before_page = 0
    for number, page in enumerate(pages):
        body = [line for index, line in enumerate(page) if (number, index) not in running]
        measures = _measures(body)
        for index, line in enumerate(page):
            if (number, index) in running:
                heads.append(_Piece([line.words], is_running=True))
                if not piece.lines:
                    yield heads.pop()
                continue
            measure = next(measures)
            if before is not None and _is_break(before, line, measure, is_new_page=number != before_page):
                yield piece
                yield from heads
                piece, heads = _Piece(), []
            piece.lines.append(line.words)
            before, before_page = line, number
    if piece.lines:
        yield piece
    yield from heads


def _is_break(before: PdfLine, line: PdfLine, measure: _Measure, *, is_new_page: bool) -> bool:
    """Whether a new paragraph begins with ``line``."""
    size = max(line.size, 1.0)
    if abs(before.size - line.size) > _OTHER_SIZE * size:
        return True
    distance = before.bottom - line.bottom
    is_indented = line.left - measure.left > _INDENT_EM * size
    if is_new_page or distance <= 0:  # the next page or column
        return ends_sentence(before.words) and (is_indented or not line.words[:1].islower())
    if distance > _LEADING * measure.leading:
        return True
    if _LAST_WORD.search(before.words[-_LONGEST_WORD:]):  # it stops inside a word
        return False
    if is_indented and line.left - before.left > _INDENT_EM * size / 2:
        return True
    return _ended_early(before, line, measure)


def _ended_early(before: PdfLine, line: PdfLine, measure: _Measure) -> bool:
    """Whether a line was not broken because it was full: the next word would have found room."""
    free = measure.right - before.right
    if free > _SHORT * (measure.right - measure.left):
        return True
    width = (line.right - line.left) / max(len(line.words), 1)
    first = 1 if is_han(line.words) else len(line.words.split(" ", 1)[0]) + 1
    return ends_sentence(before.words) and free > (first + 1) * width


def _measures(lines: Sequence[PdfLine]) -> Iterator[_Measure]:
    """For each line of a page the measure of its column; another begins where lines start at the top."""
    column: list[PdfLine] = []
    for line in lines:
        if column and line.bottom >= column[-1].bottom:
            yield from [_measure(column)] * len(column)
            column = []
        column.append(line)
    yield from [_measure(column)] * len(column)


def _measure(lines: Sequence[PdfLine]) -> _Measure:
    """The left edge that most lines share, the right one that few exceed, the middle distance of lines."""
    if not lines:
        return _Measure(0, 0, 1)
    lefts = Counter(round(line.left) for line in lines)
    rights = sorted(line.right for line in lines)
    distances = [
        first.bottom - second.bottom
        for first, second in pairwise(lines)
        if 0 < first.bottom - second.bottom < 4 * max(first.size, 1.0) and abs(first.size - second.size) < 1
    ]
    leading = median(distances) if distances else max(lines[0].size, 1.0) * 1.4
    return _Measure(lefts.most_common(1)[0][0], rights[int(len(rights) * 0.9)], leading)


def _running_lines(pages: Sequence[Sequence[PdfLine]]) -> set[tuple[int, int]]:
    """Page and index of the lines at the edges of pages that come again on others, and of page numbers."""
    found: set[tuple[int, int]] = set()
    edges: dict[str, list[tuple[int, int]]] = {}
    for number, page in enumerate(pages):
        for index in _edges(page):
            line = page[index]
            if _PAGE_NUMBER.fullmatch(line.words) and _is_outermost(page, index):
                found.add((number, index))
            edges.setdefault(_DIGITS.sub("#", line.words.casefold()), []).append((number, index))
    needed = max(2, (len(pages) * 2 + 4) // 5)
    for places in edges.values():
        heights = [pages[number][index].bottom for number, index in places]
        middle = median(heights)
        level = [
            place
            for place, height in zip(places, heights, strict=True)
            if abs(height - middle) < _SAME_HEIGHT_PT
        ]
        if len({number for number, _ in level}) >= needed:
            found.update(level)
    return found


def _edges(page: Sequence[PdfLine]) -> list[int]:
    ordered = sorted(range(len(page)), key=lambda index: -page[index].bottom)
    return list(dict.fromkeys((*ordered[:_EDGE_LINES], *ordered[-_EDGE_LINES:])))


def _is_outermost(page: Sequence[PdfLine], index: int) -> bool:
    heights = [line.bottom for line in page]
    return len(page) > 1 and page[index].bottom in (max(heights), min(heights))


def _joined(lines: Sequence[str], words: Counter[str]) -> tuple[str, int]:
    """The lines of a paragraph as one, and how many words were put together again."""
    parts, count = list(lines[:1]), 0
    for line in lines[1:]:
        last = parts[-1]
        broken = _LAST_WORD.search(last[-_LONGEST_WORD:])
        if broken is None:
            parts.append(line if _needs_no_space(last, line) else f" {line}")
        elif _keeps_hyphen(last, broken[1], line, words):
            parts.append(line)
        else:
            parts[-1] = last[:-1]
            parts.append(line)
            count += 1
    return "".join(parts), count


def _needs_no_space(last: str, line: str) -> bool:
    """Whether words go on without a space between them, as in Chinese."""
    return bool(_HAN_OR_MARK.match(last[-1:]) and _HAN_OR_MARK.match(line[:1]))


def _keeps_hyphen(text: str, last: str, line: str, words: Counter[str]) -> bool:
    """Whether the hyphen at a line's end belongs to the word: as the document writes it elsewhere."""
    following = _FIRST_WORD.match(line)
    if text.endswith("\u00ad"):
        return False
    if following is None or not last.isalpha() or not following[0][0].islower():
        return True
    whole, parted = words[(last + following[0]).lower()], words[f"{last}-{following[0]}".lower()]
    if whole != parted:
        return parted > whole
    return last.lower() in _KEEPS_HYPHEN


def _words_of(pages: Sequence[Sequence[PdfLine]]) -> Counter[str]:
    """How often each word stands inside a line, compounds with a hyphen as one."""
    return Counter(
        match[0].lower() for page in pages for line in page for match in _WORD.finditer(line.words[:-1])
    )
