"""The values of one field as a list: each with how many events have it, to be ticked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from timeline_app.app.text_size import scaled
from timeline_app.app.words import events_text
from timeline_app.core.finding import folded

Index = QModelIndex | QPersistentModelIndex

_COUNT_ROLE: Final = Qt.ItemDataRole.UserRole
_ROW_PX: Final = 26
_BOX_PX: Final = 16
_GAP_PX: Final = 8
_MOST_ROWS: Final = 8  # in sight; of more the list scrolls
_NOWHERE: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class ValueEntry:
    """A value, what it is called, how many events have it beside the other conditions, whether it is asked
    for."""

    value: str
    title: str
    count: int
    is_on: bool


def _is_on(entry: ValueEntry) -> bool:
    return entry.is_on


class ValueModel(QAbstractTableModel):
    """The values in one column.

    Those that are asked for come first where one would have to scroll to them; what is in sight stays where
    it is, under the mouse that ticks it.

    Signals:
        ticked: a value is to be asked for, or no longer (its text, whether it is).
    """

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[ValueEntry, ...] = ()
        self._listed: tuple[ValueEntry, ...] = ()
        self._words = ""

    @property
    def listed(self) -> tuple[ValueEntry, ...]:
        """The values that are listed."""
        return self._listed

    def set_entries(self, entries: Sequence[ValueEntry]) -> None:
        """Lists these values."""
        self._entries = tuple(entries)
        self._list()

    def set_words(self, words: str) -> None:
        """Lists only the values in which some words stand."""
        self._words = folded(words).strip()
        self._list()

    def _list(self) -> None:
        fitting = [
            each
            for each in self._entries
            if not self._words or each.is_on or self._words in folded(each.title)
        ]
        seen, below = fitting[:_MOST_ROWS], fitting[_MOST_ROWS:]
        listed = (*filter(_is_on, below), *seen, *(each for each in below if not each.is_on))
        if [each.value for each in listed] == [each.value for each in self._listed]:
            self._listed = listed  # where the keys are, they stay
            self.dataChanged.emit(self.index(0, 0), self.index(len(listed) - 1, 0))
            return
        self.beginResetModel()
        self._listed = listed
        self.endResetModel()

    # Qt's overrides

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._listed)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._listed[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.title}, {events_text(entry.count)}"
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if entry.is_on else Qt.CheckState.Unchecked
        return f"{entry.count:,}" if role == _COUNT_ROLE else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        is_on = Qt.CheckState(value) == Qt.CheckState.Checked
        self.ticked.emit(self._listed[index.row()].value, is_on)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        del index
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


class _ValueDelegate(QStyledItemDelegate):
    """Paints a box to tick, what a value is called, and at the right how many events have it."""

    # Qt's overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, palette = option.rect, option.palette
        is_here = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        if is_here or option.state & QStyle.StateFlag.State_MouseOver:
            ground = QColor(palette.color(QPalette.ColorRole.Highlight))
            ground.setAlpha(36)
            painter.fillRect(rect, ground)
        if is_here:
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        box = QStyleOptionViewItem(option)
        box.rect = QRect(rect.left() + 4, rect.top() + (rect.height() - _BOX_PX) // 2, _BOX_PX, _BOX_PX)
        is_on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        box.state = QStyle.StateFlag.State_Enabled
        box.state |= QStyle.StateFlag.State_On if is_on else QStyle.StateFlag.State_Off
        style = option.widget.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter, option.widget
        )
        count = index.data(_COUNT_ROLE)
        metrics = option.fontMetrics
        count_px = metrics.horizontalAdvance(count)
        words = rect.adjusted(4 + _BOX_PX + _GAP_PX, 0, -count_px - 2 * _GAP_PX, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        title = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, title)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(rect.adjusted(0, 0, -_GAP_PX, 0), middle | Qt.AlignmentFlag.AlignRight, count)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(160, scaled(_ROW_PX))


class ValueList(QTableView):
    """The list, as high as its values up to eight rows. Space and Enter tick, letters go to the search.

    A table, because Qt's list asks its model for every row before it shows one.

    Signals:
        typed: a letter was typed, which belongs to the search (text).
        left: Esc.
    """

    typed = Signal(str)
    left = Signal()

    def __init__(self, model: ValueModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_ValueDelegate(self))
        self.setObjectName("filter_values")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW_PX))
        self.clicked.connect(self._tick)
        model.modelReset.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        rows = self.model().rowCount()
        self.setFixedHeight(min(max(rows, 1), _MOST_ROWS) * scaled(_ROW_PX) + 2)
        if rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    def _tick(self, index: QModelIndex) -> None:
        is_on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked
        self.model().setData(index, wanted, Qt.ItemDataRole.CheckStateRole)

    # Qt's overrides

    def event(self, event: QEvent) -> bool:
        # Letters, Space, Enter and Esc are keys of the window too: they are this list's while one is in it.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
            )
            if is_plain and (event.text() or event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End)):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self._tick(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            super().keyPressEvent(event)
        elif event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)
