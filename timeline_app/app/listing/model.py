"""The events of a store as Qt asks for a table: rows of arrays, and nothing made for any of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon

from timeline_app.app.forms.choices import dot_icon
from timeline_app.app.forms.importance import importance_words
from timeline_app.app.listing.details import Details
from timeline_app.app.listing.fields import ListField, list_fields, read_cell
from timeline_app.app.reader.theming import category_colour
from timeline_app.app.reader.words import plain_tooltip
from timeline_app.core.columns import Columns
from timeline_app.core.model import Category
from timeline_app.drawing.theme import LIGHT, Theme
from timeline_app.timeline.layout import Subject
from timeline_app.timeline.ordering import Rows

Index = QModelIndex | QPersistentModelIndex
NO_INDEX: Final = QModelIndex()


class EventTable(QAbstractTableModel):
    """Events in an order of rows.

    Signals:
        change_wished: a cell is to say something else (event id, field id, value).
    """

    change_wished = Signal(object, object, object)

    def __init__(self, details: Details, parent: Any = None) -> None:
        super().__init__(parent)
        self.fields = list_fields()
        self._details = details
        self._subject: Subject | None = None
        self._categories: Sequence[Category] = ()
        self._order: Rows = np.zeros(0, np.intp)
        self._theme = LIGHT
        self._dots: dict[int, QIcon] = {}
        self._is_read_only = False
        details.came.connect(self._on_came)

    @property
    def order(self) -> Rows:
        """The rows of the columns that are listed, in their order."""
        return self._order

    @property
    def columns(self) -> Columns | None:
        """The columns that are listed; None before there are any."""
        return None if self._subject is None else self._subject.columns

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._dots.clear()

    def set_read_only(self) -> None:
        """No cell can be changed from now on."""
        self._is_read_only = True

    def show(
        self, subject: Subject, categories: Sequence[Category], order: Rows, *, are_others: bool = False
    ) -> None:
        """Lists these rows. The same ones in the same order stay what they are, an open editor too;
        ``are_others`` says that they are those of other columns."""
        is_alike = self._subject is not None and np.array_equal(order, self._order)
        if is_alike and not are_others:
            self._subject, self._categories = subject, categories
            self._dots.clear()
            self._on_came(("",))
            return
        self.beginResetModel()
        self._subject, self._categories, self._order = subject, categories, order
        self._dots.clear()
        self.endResetModel()

    def event_id(self, place: int) -> str:
        """The event that stands at a place of the list."""
        columns = self.columns
        if columns is None:
            raise IndexError(place)
        return columns.ids[int(self._order[place])]

    def place_of(self, event_id: str) -> int | None:
        """Where an event stands in the list, if it is there."""
        row = None if self.columns is None else self.columns.row_of(event_id)
        places = np.zeros(0, np.intp) if row is None else np.flatnonzero(self._order == row)
        return int(places[0]) if len(places) else None

    def start_text(self, index: Index) -> str:
        """What an editor of a cell begins with."""
        if self.columns is None:
            return ""
        row, field = int(self._order[index.row()]), self.fields[index.column()]
        if field.id == "date":
            return self.columns.dates[row]
        return self._text(row, field)

    def category_of(self, place: int) -> str:
        """The id of the category of the event at a place, empty for none."""
        number = -1 if self.columns is None else int(self.columns.category[self._order[place]])
        return self._categories[number].id if 0 <= number < len(self._categories) else ""

    def importance_of(self, place: int) -> float:
        """The importance of the event at a place, from 0 to 1."""
        return 0.0 if self.columns is None else round(float(self.columns.importance[self._order[place]]), 6)

    def _text(self, row: int, field: ListField) -> str:
        columns, text = self.columns, ""
        if columns is None or self._subject is None:
            return text
        match field.id:
            case "date":
                text = self._subject.date_words(columns.dates[row]) if columns.dates[row] else _tr("undated")
            case "edtf":
                text = columns.dates[row]
            case "title":
                text = columns.titles[row]
            case "category":
                number = int(columns.category[row])
                text = self._categories[number].name if 0 <= number < len(self._categories) else ""
            case "importance":
                importance = float(columns.importance[row])
                text = f"{importance:.2f} · {importance_words(importance)}"
            case "sources":
                text = str(int(columns.articles[row]))
            case "id":
                text = columns.ids[row]
            case _:
                event = self._details.read(columns.ids[row])
                text = "" if event is None else read_cell(event, field.id)
        return text

    def _spoken(self, row: int, field: ListField) -> str:
        """A cell as it is read aloud: "Title: Liangjiang New Area established"."""
        return f"{field.title}: {self._text(row, field) or _tr('nothing')}"

    def _dot(self, row: int) -> QIcon | None:
        number = -1 if self.columns is None else int(self.columns.category[row])
        if not 0 <= number < len(self._categories):
            return None
        if number not in self._dots:
            colour = category_colour(self._categories[number].colour, self._theme)
            self._dots[number] = dot_icon(colour, QColor(self._theme.muted), 2.0)
        return self._dots[number]

    def _on_came(self, event_ids: tuple[str, ...]) -> None:
        """Cells can be shown now: whoever shows them asks again, if they are in sight."""
        if event_ids and len(self._order):
            last = self.index(len(self._order) - 1, len(self.fields) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [int(Qt.ItemDataRole.DisplayRole)])

    # Qt's overrides

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.fields)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row, field = int(self._order[index.row()]), self.fields[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, field)
            case Qt.ItemDataRole.DecorationRole if field.id == "category":
                return self._dot(row)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(self._text(row, field))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, field)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.fields[section].title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        is_editable = bool(self.fields[index.column()].editor) and not self._is_read_only
        return flags | Qt.ItemFlag.ItemIsEditable if is_editable else flags

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Only wishes: what the store then holds is what is shown."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        self.change_wished.emit(self.event_id(index.row()), self.fields[index.column()].id, value)
        return True


def _tr(text: str) -> str:
    return QCoreApplication.translate("Listing", text)
