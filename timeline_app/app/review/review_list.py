"""The list of passages to review, worked through by keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from timeline_app.app.reader.theming import list_sheet, scroll_bar_sheet
from timeline_app.core.reviewing import ReviewItem
from timeline_app.drawing.theme import Theme

_NO_KEYS: Final = Qt.KeyboardModifier.NoModifier
_PLAIN: Final = (_NO_KEYS, Qt.KeyboardModifier.KeypadModifier)
_LEFT_PX: Final = 22
_FIRST_DIGIT: Final = int(Qt.Key.Key_1)
_MOST_CANDIDATES: Final = 9

Index = QModelIndex | QPersistentModelIndex


class _WholePassages(QStyledItemDelegate):
    """Paints no passage of which the lower edge of the list would cut a line, but the first in view."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        room_px = view.viewport().height() if isinstance(view, QListWidget) else option.rect.bottom()
        if option.rect.top() <= 0 or option.rect.bottom() <= room_px:
            super().paint(painter, option, index)


class ReviewList(QListWidget):
    """Signals: ``accepted``, ``remarked``, ``kept`` and ``opened`` by the keys A, M, K and Enter, for the
    current passage; ``chosen`` by the digits (the candidate's number from 0); ``left`` by Esc; ``moved`` when
    another passage is current.
    """

    accepted = Signal()
    remarked = Signal()
    kept = Signal()
    opened = Signal()
    left = Signal()
    moved = Signal()
    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[ReviewItem, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setItemDelegate(_WholePassages(self))
        self.setAccessibleName(self.tr("Passages to review"))
        self.currentRowChanged.connect(lambda _: self.moved.emit())
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(list_sheet(theme, _LEFT_PX) + scroll_bar_sheet(theme))

    @property
    def current(self) -> ReviewItem | None:
        """The passage that keys are for."""
        row = self.currentRow()
        return self._items[row] if 0 <= row < len(self._items) else None

    def set_items(self, items: Sequence[ReviewItem]) -> None:
        """Lists other passages; the current one stays current, or else its place in the list."""
        current, row = self.current, max(self.currentRow(), 0)
        self._items = tuple(items)
        ids = [item.excerpt.id for item in self._items]
        with QSignalBlocker(self):
            self.clear()
            for item in self._items:
                words = self._words(item)
                entry = QListWidgetItem(words)
                entry.setToolTip(item.article.title)
                entry.setData(Qt.ItemDataRole.AccessibleTextRole, words.replace("\n", ". "))
                self.addItem(entry)
            if current is not None and current.excerpt.id in ids:
                row = ids.index(current.excerpt.id)
            self.setCurrentRow(min(row, len(ids) - 1))
        self.moved.emit()

    def _words(self, item: ReviewItem) -> str:
        state = self.tr("Lost")
        if not item.is_lost:
            state = self.tr("Doubtful, {0} %").format(round(item.excerpt.confidence * 100))
        return f"{item.event.title}\n{state} · {item.article.title}"

    # Qt's overrides

    def event(self, event: QEvent) -> bool:
        # The window's own shortcuts for these keys would take them before the list sees them.
        is_own = isinstance(event, QKeyEvent) and self._is_own(event)
        if event.type() == QEvent.Type.ShortcutOverride and is_own:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_own(event):
            super().keyPressEvent(event)
            return
        wishes = {
            Qt.Key.Key_A: self.accepted,
            Qt.Key.Key_M: self.remarked,
            Qt.Key.Key_K: self.kept,
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_Escape: self.left,
        }
        wish = wishes.get(Qt.Key(event.key()))
        if wish is not None:
            wish.emit()
        else:
            self.chosen.emit(event.key() - _FIRST_DIGIT)

    def _is_own(self, event: QKeyEvent) -> bool:
        if event.modifiers() not in _PLAIN:
            return False
        named = (
            Qt.Key.Key_A,
            Qt.Key.Key_M,
            Qt.Key.Key_K,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Escape,
        )
        return event.key() in named or 0 <= event.key() - _FIRST_DIGIT < _MOST_CANDIDATES
