"""Filters kept by name in the store: chosen, added and deleted from a menu."""

from __future__ import annotations

import json
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from timeline_app.app.saved_records import SavedRecords
from timeline_app.core.model import Saved
from timeline_app.core.query import Query, QueryError, parse_filter, to_text

KIND: Final = "filter"
_FILTER: Final = "filter"  # the name in the JSON
_LONGEST: Final = 80  # characters of a name


class SavedFilters(QObject):
    """Signals:
    chosen: a filter is to be shown (Query).
    failed: a filter that was kept cannot be understood (UserError).
    """

    chosen = Signal(object)
    failed = Signal(object)

    def __init__(self, records: SavedRecords, window: QWidget) -> None:
        super().__init__(window)
        self.records = records
        self._window = window
        self._query = Query()
        self.menu = QMenu(self.tr("Saved &filters"), window)
        self.menu.aboutToShow.connect(self._fill)

    def show_query(self, query: Query) -> None:
        """This is the filter that can be kept now."""
        self._query = query

    def popup(self, place: QPoint) -> None:
        """Shows the menu."""
        self.menu.popup(place)

    def save_as(self, name: str) -> None:
        """Keeps the filter that is on under a name."""
        name = " ".join(name.split())[:_LONGEST]
        if name and self._query:
            self.records.put(self.tr("Save filter “{0}”").format(name), name, _value_of(self._query))

    def choose(self, name: str) -> None:
        """Wants the filter of a name shown."""
        record = self.records.find(name)
        if record is None:
            return
        try:
            self.chosen.emit(_query_of(record))
        except QueryError as error:
            self.failed.emit(error)

    def delete(self, name: str) -> None:
        """Keeps the filter of a name no longer."""
        self.records.remove(self.tr("Delete filter “{0}”").format(name), name)

    def ask_name(self) -> None:
        """Asks for a name to keep the filter under."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Save filter"))
        dialog.setLabelText(self.tr("Name of the filter; one that is there already is replaced:"))
        dialog.setOkButtonText(self.tr("Save"))
        dialog.setComboBoxEditable(True)
        dialog.setComboBoxItems(["", *self.records.names])
        dialog.textValueSelected.connect(self.save_as)
        dialog.open()

    def _fill(self) -> None:
        self.menu.clear()
        for name in self.records.names:
            action = self.menu.addAction(_in_menu(name))
            action.setCheckable(True)
            record = self.records.find(name)
            action.setChecked(record is not None and record.value == _value_of(self._query))
            action.triggered.connect(partial(self._choose, name))
        if not self.records.names:
            self.menu.addAction(self.tr("No filter is saved yet")).setEnabled(False)
        self.menu.addSeparator()
        save = self.menu.addAction(self.tr("&Save this filter…"))
        save.setEnabled(bool(self._query))
        save.triggered.connect(self.ask_name)
        deleting = self.menu.addMenu(self.tr("&Delete"))
        deleting.setEnabled(bool(self.records.names))
        for name in self.records.names:
            deleting.addAction(_in_menu(name)).triggered.connect(partial(self._delete, name))

    def _choose(self, name: str, _is_checked: bool = False) -> None:
        self.choose(name)

    def _delete(self, name: str, _is_checked: bool = False) -> None:
        self.delete(name)


def _in_menu(name: str) -> str:
    return name.replace("&", "&&")


def _value_of(query: Query) -> str:
    return json.dumps({_FILTER: to_text(query)}, ensure_ascii=False)


def _query_of(record: Saved) -> Query:
    """The filter that was kept. Raises QueryError."""
    value = json.loads(record.value)
    text = value.get(_FILTER, "") if isinstance(value, dict) else ""
    return parse_filter(text if isinstance(text, str) else "")
