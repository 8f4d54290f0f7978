"""Lines of a document that are folded to a thin note, which opens them; the text itself keeps them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)

from timeline_app.app.reader.words import SMALL, styled
from timeline_app.app.text_size import scaled
from timeline_app.drawing.theme import Theme

NOTE_PX: Final = 24
_GAP_PX: Final = 8


@dataclass(frozen=True, slots=True)
class Fold:
    """Blocks ``first`` to ``last`` (their numbers) that are folded together; ``lines`` have words."""

    first: int
    last: int
    lines: int


class Folds:
    """What of one document is folded. Parts of a line are not: they stay, in a quieter colour."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._folds: tuple[Fold, ...] = ()
        self._open: set[int] = set()
        self.partial: tuple[tuple[int, int], ...] = ()

    @property
    def count(self) -> int:
        """How many notes there are."""
        return len(self._folds)

    @property
    def lines(self) -> int:
        """How many lines with words can be folded."""
        return sum(fold.lines for fold in self._folds)

    @property
    def are_open(self) -> bool:
        """Whether nothing is folded now."""
        return len(self._open) == len(self._folds)

    def clear(self) -> None:
        """Nothing is hidden, for another text is shown."""
        self._folds, self.partial = (), ()
        self._open.clear()

    def set_hidden(self, spans: Sequence[tuple[int, int]], shown: Callable[[int, int], bool]) -> None:
        """What is hidden, as ascending spans of positions; ``shown`` tells of a span that it must be seen.

        Lines that are wholly hidden are folded. A text all of which is hidden is shown.
        """
        self._open.clear()
        blocks = list(_blocks(self._document))
        states = [_state(block, spans) for block in blocks]
        folds = tuple(_runs(states)) if "seen" in states else ()
        self._folds = tuple(
            fold for fold in folds if not shown(blocks[fold.first].position(), _end(blocks[fold.last]))
        )
        folded = {number for fold in self._folds for number in range(fold.first, fold.last + 1)}
        self.partial = tuple(
            part
            for number, block in enumerate(blocks)
            if number not in folded
            for part in _parts(block, spans)
        )

    def set_open(self, is_open: bool) -> None:
        """Opens everything, or folds it."""
        self._open = set(range(len(self._folds))) if is_open else set()

    def toggle(self, index: int) -> None:
        """Opens a fold, or closes it."""
        self._open ^= {index}

    def open_at(self, position: int) -> bool:
        """Opens the fold that a position lies in; whether there is one that was closed."""
        number = self._document.findBlock(position).blockNumber()
        for index, fold in enumerate(self._folds):
            if fold.first <= number <= fold.last and index not in self._open:
                self._open.add(index)
                return True
        return False

    def apply(self) -> None:
        """Lays the document out so, after its paragraphs have been set."""
        if not self._folds:
            return
        cursor = QTextCursor(self._document)
        for index, fold in enumerate(self._folds):
            is_open = index in self._open
            for number in range(fold.first, fold.last + 1):
                self._document.findBlockByNumber(number).setVisible(is_open)
            block, is_above = self._anchor(index)
            form = block.blockFormat()
            if is_above:
                form.setTopMargin(form.topMargin() + scaled(NOTE_PX))
            else:
                form.setBottomMargin(form.bottomMargin() + scaled(NOTE_PX))
            cursor.setPosition(block.position())
            cursor.setBlockFormat(form)
        self._document.markContentsDirty(0, self._document.characterCount())

    def words(self, index: int) -> str:
        """What a note says."""
        count = self._folds[index].lines
        if index in self._open:
            return _tr("Fold %Ln line(s)", count)
        return _tr("%Ln line(s) hidden", count)

    def area(self, index: int) -> QRectF:
        """Where a note stands in the document."""
        block, is_above = self._anchor(index)
        area = self._document.documentLayout().blockBoundingRect(block)
        top = area.top() - scaled(NOTE_PX) if is_above else area.bottom()
        return QRectF(area.left(), top, area.width(), scaled(NOTE_PX))

    def at(self, point: QPointF) -> int | None:
        """The note at a point of the document."""
        found = (index for index in range(len(self._folds)) if self.area(index).contains(point))
        return next(found, None)

    def draw(
        self, painter: QPainter, visible: QRectF, theme: Theme, font: QFont, hovered: int | None
    ) -> None:
        """Paints the notes that are in view."""
        font = styled(font, SMALL)
        for index in range(len(self._folds)):
            area = self.area(index)
            if not area.intersects(visible):
                continue
            words = self.words(index)
            painter.setFont(font)
            painter.setPen(QColor(theme.accent if index == hovered else theme.muted))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
            left = area.left() + QFontMetricsF(font).horizontalAdvance(words) + _GAP_PX
            line = QRectF(left, round(area.center().y()), max(0.0, area.right() - left), 1)
            painter.fillRect(line, QColor(theme.line))

    def _anchor(self, index: int) -> tuple[QTextBlock, bool]:
        """The block beside whose words a note stands, and whether it is above them."""
        fold = self._folds[index]
        # Above its first line a document has no margin: there the note stays below what it opened.
        if index in self._open and fold.first > 0:
            return self._document.findBlockByNumber(fold.first), True
        below = self._document.findBlockByNumber(fold.last + 1)
        if below.isValid():
            return below, True
        return self._document.findBlockByNumber(fold.first - 1), False


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _end(block: QTextBlock) -> int:
    return block.position() + block.length() - 1


def _words(block: QTextBlock) -> tuple[int, int]:
    """Where the words of a block begin and end; equal if it has none."""
    text = block.text()
    left = len(text) - len(text.lstrip())
    return block.position() + _utf16(text[:left]), block.position() + _utf16(text.rstrip())


def _utf16(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _state(block: QTextBlock, spans: Sequence[tuple[int, int]]) -> str:
    """Whether the words of a block are all hidden, are seen, or there are none (blank)."""
    start, end = _words(block)
    if start >= end:
        return "blank"
    place = bisect_right(spans, start, key=lambda span: span[0]) - 1
    return "hidden" if place >= 0 and end <= spans[place][1] else "seen"


def _runs(states: Sequence[str]) -> Iterator[Fold]:
    """Neighbouring blocks that are hidden, with the blank ones between them."""
    first, last, lines = -1, -1, 0
    for number, state in enumerate(states):
        if state == "hidden":
            first = number if first < 0 else first
            last, lines = number, lines + 1
        elif state == "seen" and first >= 0:
            yield Fold(first, last, lines)
            first, lines = -1, 0
    if first >= 0:
        yield Fold(first, last, lines)


def _parts(block: QTextBlock, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The hidden parts of a block that is shown."""
    start, end = block.position(), _end(block)
    for first, last in within(spans, start, end):
        yield max(first, start), min(last, end)


def within(spans: Sequence[tuple[int, int]], start: int, end: int) -> Sequence[tuple[int, int]]:
    """Those of ascending spans of which anything lies in ``[start, end)``."""
    first = bisect_right(spans, start, key=lambda span: span[1])
    return spans[first : bisect_left(spans, end, key=lambda span: span[0])]


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Reader", text, None, number)
