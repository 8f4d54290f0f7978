"""The list of articles as Qt asks for it: a model on plain records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from timeline_app.app.reader.phrases import day_words
from timeline_app.app.reader.words import plain_tooltip
from timeline_app.core.library import ArticleEntry

ENTRY_ROLE: Final = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Library", text, None, number)


def title_of(entry: ArticleEntry) -> str:
    """What an article is listed as: its title, else who published or wrote it, else its id."""
    return entry.title or entry.publisher or entry.author or entry.id


def credit_of(entry: ArticleEntry) -> str:
    """Where an article comes from: publisher, author and date, as far as they are known."""
    dated = day_words(entry.published) if entry.published else _tr("undated")
    return " · ".join(part for part in (entry.publisher, entry.author, dated) if part)


def events_of(entry: ArticleEntry) -> str:
    """Of how many events an article speaks."""
    if not entry.events:
        return _tr("no events")
    return _tr("%Ln event(s)", entry.events)


def described(entry: ArticleEntry) -> str:
    """All of an entry in one line, as it is read aloud."""
    kind = _tr("digest") if entry.is_digest else _tr("original")
    state = _tr("read") if entry.is_read else _tr("unread")
    return ", ".join((title_of(entry), credit_of(entry), events_of(entry), kind, state))


class LibraryModel(QAbstractTableModel):
    """Articles in the order they are given, one column wide."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[ArticleEntry] = ()

    def set_entries(self, entries: Sequence[ArticleEntry]) -> None:
        """Lists others."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def exchange(self, entry: ArticleEntry) -> None:
        """Lists an article otherwise than it was, at the same place."""
        row = self.row_of(entry.id)
        if row is not None:
            self._entries = [*self._entries[:row], entry, *self._entries[row + 1 :]]
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def entry(self, row: int) -> ArticleEntry:
        return self._entries[row]

    def row_of(self, article_id: str) -> int | None:
        """Where an article stands, if it is listed."""
        rows = (row for row, entry in enumerate(self._entries) if entry.id == article_id)
        return next(rows, None)

    # Qt's overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(entry)
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return described(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(described(entry))
        return None
