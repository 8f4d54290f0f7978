"""The list of hits as Qt asks for it: those that have been read, and more as one scrolls."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from timeline_app.app.search.words import described, title_of
from timeline_app.store.searching import ArticleHit, EventHit

HIT_ROLE: Final = int(Qt.ItemDataRole.UserRole)
Hit = EventHit | ArticleHit
Index = QModelIndex | QPersistentModelIndex


class HitModel(QAbstractTableModel):
    """Hits in their order, one column wide, of which there are ``total`` in all.

    Signals:
        more_wished: the end of those that have been read is near.
    """

    more_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hits: tuple[Hit, ...] = ()
        self.total = 0

    def set_hits(self, hits: Sequence[Hit], total: int) -> None:
        """Lists these; where they go on from those that are listed, the others stay as they are."""
        before, after = self._hits, tuple(hits)
        self.total = total
        if before and after[: len(before)] == before:
            if len(after) > len(before):
                self.beginInsertRows(QModelIndex(), len(before), len(after) - 1)
                self._hits = after
                self.endInsertRows()
            return
        self.beginResetModel()
        self._hits = after
        self.endResetModel()

    def hit(self, row: int) -> Hit:
        return self._hits[row]

    def row_of(self, hit_id: str) -> int | None:
        """Where a hit stands, if it is listed."""
        return next((row for row, hit in enumerate(self._hits) if hit.id == hit_id), None)

    # Qt's overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._hits)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and 0 < len(self._hits) < self.total

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self.more_wished.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        hit = self._hits[index.row()]
        if role == HIT_ROLE:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(hit)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return described(hit)
        return None
