"""The sheet with the groups of keys, in as many columns as a window has room for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from timeline_app.app.keys_groups import KeysGroup
from timeline_app.app.text_size import scaled_sheet
from timeline_app.drawing.theme import Theme

_COLUMNS: Final = (2, 3, 4)
_GAPS_PX: Final = (6, 4, 2, 0)  # between lines; the widest with which all are seen
_GROUPS_APART_PX: Final = 4  # besides the gap of lines
_KEYS_TO_WORDS_PX: Final = 10
_COLUMNS_APART_PX: Final = 22
_MARGIN_PX: Final = 14


@dataclass(frozen=True, slots=True)
class _Block:
    """A group as labels: its heading, and a label of keys and one of words a line."""

    heading: QLabel
    lines: tuple[tuple[QLabel, QLabel], ...]

    def height(self, gap_px: int) -> int:
        rows = sum(_line_height(line) + gap_px for line in self.lines)
        return self.heading.sizeHint().height() + gap_px + rows

    @property
    def keys_width(self) -> int:
        return max(keys.sizeHint().width() for keys, _ in self.lines)

    @property
    def words_width(self) -> int:
        return max(words.sizeHint().width() for _, words in self.lines)


@dataclass(frozen=True, slots=True)
class _Column:
    """Blocks below each other, whose keys end and whose words begin in one line."""

    blocks: tuple[_Block, ...]

    @property
    def keys_width(self) -> int:
        return max(block.keys_width for block in self.blocks)

    @property
    def width(self) -> int:
        words = max(block.words_width for block in self.blocks)
        headings = max(block.heading.sizeHint().width() for block in self.blocks)
        return self.keys_width + _KEYS_TO_WORDS_PX + max(words, headings)

    def height(self, gap_px: int) -> int:
        blocks = sum(block.height(gap_px) for block in self.blocks)
        return blocks + (len(self.blocks) - 1) * (_GROUPS_APART_PX + gap_px)


class KeysSheet(QFrame):
    """Lists groups of keys below a title. :meth:`arrange` gives it its size."""

    def __init__(self, title: str, groups: Sequence[KeysGroup], theme: Theme) -> None:
        super().__init__()
        self.setObjectName("keys_sheet")
        self.setStyleSheet(
            scaled_sheet(
                f"#keys_sheet {{ background: {theme.card}; border-radius: 10px;"
                f" border: 1px solid {theme.line} }}"
                f" #keys_title {{ font-size: 16px; font-weight: 600; color: {theme.text}; }}"
                f" #keys_heading {{ font-size: 12px; font-weight: 600; color: {theme.muted}; }}"
                f" #keys {{ font-size: 12px; font-weight: 600; color: {theme.accent}; }}"
                f" #keys_words {{ font-size: 12px; color: {theme.text}; }}"
            )
        )
        self._title = _label(title, "keys_title", self)
        self._blocks = tuple(_block(group, self) for group in groups)

    def arrange(self, room: QSize) -> QSize:
        """Lays all out for a room and gives the size that takes: no wider than the room if two columns
        are not, and no higher if any number of columns within its width is not."""
        sizes = [(gap, columns) for gap in _GAPS_PX for columns in self._choices()]
        fitting = [each for each in sizes if _fits(self._size(*each), room)]
        if fitting:
            gap, columns = fitting[0]
        else:
            within = [each for each in sizes if self._size(*each).width() <= room.width()]
            gap, columns = min(within or sizes[:1], key=lambda each: self._size(*each).height())
        self._place(gap, columns)
        self.resize(self._size(gap, columns))
        return self.size()

    def _choices(self) -> list[tuple[_Column, ...]]:
        """The blocks in two columns and more, as even as their order allows."""
        return [_in_columns(self._blocks, number) for number in _COLUMNS if number <= len(self._blocks)]

    def _size(self, gap_px: int, columns: Sequence[_Column]) -> QSize:
        width = sum(column.width for column in columns) + (len(columns) - 1) * _COLUMNS_APART_PX
        height = self._top + max(column.height(gap_px) for column in columns)
        return QSize(width + 2 * _MARGIN_PX, height + _MARGIN_PX)

    @property
    def _top(self) -> int:
        return _MARGIN_PX + self._title.sizeHint().height() + _GROUPS_APART_PX

    def _place(self, gap_px: int, columns: Iterable[_Column]) -> None:
        left = _MARGIN_PX
        self._title.setGeometry(left, _MARGIN_PX - 4, *_both(self._title.sizeHint()))
        for column in columns:
            top = self._top
            for block in column.blocks:
                _place_block(block, left, top, column.keys_width, gap_px)
                top += block.height(gap_px) + _GROUPS_APART_PX + gap_px
            left += column.width + _COLUMNS_APART_PX


def _place_block(block: _Block, left: int, top: int, keys_width: int, gap_px: int) -> None:
    words_left = left + keys_width + _KEYS_TO_WORDS_PX
    block.heading.setGeometry(words_left, top, *_both(block.heading.sizeHint()))
    top += block.heading.sizeHint().height() + gap_px
    for line in block.lines:
        keys, words = line
        height = _line_height(line)
        keys.setGeometry(left, top, keys_width, height)
        words.setGeometry(words_left, top, words.sizeHint().width(), height)
        top += height + gap_px


def _in_columns(blocks: Sequence[_Block], number: int) -> tuple[_Column, ...]:
    """Blocks in so many columns, in order, with the longest column as short as can be."""
    ways = []
    for cuts in combinations(range(1, len(blocks)), number - 1):
        edges = (0, *cuts, len(blocks))
        ways.append(tuple(_Column(tuple(blocks[start:end])) for start, end in pairwise(edges)))
    return min(ways, key=lambda columns: max(column.height(0) for column in columns))


def _block(group: KeysGroup, sheet: QWidget) -> _Block:
    heading = _label(group.title, "keys_heading", sheet)
    lines = []
    for keys, words in group.lines:
        key_label = _label(keys, "keys", sheet)
        key_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        lines.append((key_label, _label(words, "keys_words", sheet)))
    return _Block(heading, tuple(lines))


def _label(text: str, name: str, sheet: QWidget) -> QLabel:
    label = QLabel(text, sheet)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.ensurePolished()  # its size follows from the style sheet
    return label


def _line_height(line: tuple[QLabel, QLabel]) -> int:
    return max(label.sizeHint().height() for label in line)


def _fits(size: QSize, room: QSize) -> bool:
    return size.width() <= room.width() and size.height() <= room.height()


def _both(size: QSize) -> tuple[int, int]:
    return size.width(), size.height()
