"""A list of things with ticks: which of them are in a figure, and in which order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

_KEY = Qt.ItemDataRole.UserRole
_MOST_ROWS = 6
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class KeyList(QListWidget):
    """Things by their keys. Those with a tick are wanted; ``can_move`` ones are dragged into an order.

    Signals:
        changed: others are wanted, or in another order.
    """

    changed = Signal()

    def __init__(self, name: str, *, can_move: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if can_move:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDefaultDropAction(Qt.DropAction.MoveAction)
            self.model().rowsMoved.connect(lambda *_: self.changed.emit())
        self.itemChanged.connect(lambda _: self.changed.emit())
        self._come: tuple[str, ...] = ()

    def set_things(
        self, things: Sequence[tuple[str, str]], only: Iterable[str], order: Sequence[str]
    ) -> None:
        """Lists keys with their words; without ``only`` all have a tick. ``order`` leads."""
        self._come = tuple(key for key, _ in things)
        wanted = set(only) or set(self._come)
        words = dict(things)
        keys = dict.fromkeys([*(key for key in order if key in words), *words])
        with QSignalBlocker(self):
            self.clear()
            for key in keys:
                item = QListWidgetItem(words[key])
                item.setData(_KEY, key)
                item.setFlags(
                    (item.flags() | Qt.ItemFlag.ItemIsUserCheckable) & ~Qt.ItemFlag.ItemIsDropEnabled
                )
                item.setCheckState(_CHECKED if key in wanted else _UNCHECKED)
                item.setToolTip(words[key])
                self.addItem(item)
        self._fit()

    def only(self) -> tuple[str, ...]:
        """The keys with a tick; none at all where all have one."""
        wanted = tuple(key for key, item in self._items() if item.checkState() == _CHECKED)
        return () if len(wanted) == self.count() else wanted

    def order(self) -> tuple[str, ...]:
        """All keys in the order that was given to them; none where they stand as they come."""
        keys = tuple(key for key, _ in self._items())
        return () if keys == self._come else keys

    def _items(self) -> list[tuple[str, QListWidgetItem]]:
        return [(self.item(row).data(_KEY), self.item(row)) for row in range(self.count())]

    def _fit(self) -> None:
        """As high as its rows, up to some."""
        rows = min(max(self.count(), 1), _MOST_ROWS)
        row_px = max(self.sizeHintForRow(0), 22)
        self.setFixedHeight(rows * row_px + 2 * self.frameWidth() + 8)
