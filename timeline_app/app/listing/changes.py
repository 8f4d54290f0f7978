"""What the list changes in the store: cells, many events at once, and what is pasted."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QInputDialog

from timeline_app.app.edits import Editing
from timeline_app.app.languages import date_language
from timeline_app.app.listing.changing import Changed, plan_of, with_tags, with_value, without_tags
from timeline_app.app.listing.fields import COPIED_AS
from timeline_app.app.listing.paste_dialog import PasteDialog
from timeline_app.app.listing.pasting import Pasted, looked_at
from timeline_app.app.listing.view import ListView
from timeline_app.app.presenter import Presenter
from timeline_app.app.words import events_text
from timeline_app.app.worker import Worker
from timeline_app.formats.event_cells import (
    CELL_COLUMNS,
    MOST_LINES,
    cell_of,
    cells_text,
    names_in,
    read_cells,
)
from timeline_app.store.planning import remove_events
from timeline_app.store.store import EventStore

MOST_CHANGED: Final = 20_000  # events at once: as many as can be taken back in one step without waiting long
_LONGEST: Final = 40  # characters of a title in a menu
_PASTE: Final = "listing.paste"


class ListChanges(QObject):
    """Makes each change through ``editing``, as one step that can be undone.

    Signals:
        message: what was done or cannot be, in a line.
        failed: something could not be read (UserError).
    """

    message = Signal(str)
    failed = Signal(object)

    def __init__(
        self, view: ListView, editing: Editing, worker: Worker, actions: Mapping[str, QAction]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._table = view.table
        self._editing = editing
        self._worker = worker
        self._presenter: Presenter | None = None
        self._table.change_wished.connect(self._on_cell_changed)
        view.copy_wished.connect(self.copy)
        view.paste_wished.connect(self.paste)
        view.deletion_wished.connect(self.delete)
        actions["edit.paste_events"].triggered.connect(lambda _=False: self.paste())

    def begin(self, presenter: Presenter) -> None:
        """Another store is open."""
        self._worker.drop(_PASTE)
        self._presenter = presenter

    def set_value(self, field_id: str, value: object) -> None:
        """Gives a cell of all chosen events a value."""
        self._change_chosen(self.tr("Change {0}"), with_value(field_id, value))

    def ask_tags(self, *, is_adding: bool) -> None:
        """Asks for tags to give to the chosen events, or to take from them."""
        dialog = QInputDialog(self._view.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Add tags") if is_adding else self.tr("Remove tags"))
        dialog.setLabelText(self.tr("Tags, with semicolons between them"))
        dialog.textValueSelected.connect(partial(self._on_tags, is_adding))
        dialog.open()

    def delete(self) -> None:
        """Removes the chosen events with their passages."""
        ids = self._chosen_ids()
        if ids:
            name = self.tr("Delete {0}").format(self._named(ids))
            self._editing.make(lambda store: remove_events(store, name, ids))

    def copy(self) -> None:
        """Puts the chosen events on the clipboard as a table: what is shown of them, and their ids."""
        ids = self._chosen_ids()
        presenter = self._presenter
        if not ids or presenter is None:
            return
        columns = ("id", *(each for each in self._columns_shown() if each != "id"))
        dates = {each: self._date_of(each) for each in ids}
        self._worker.ask(
            "listing.copy",
            lambda store: _copied(store, ids, columns, dates),
            lambda text: self._on_copied(text, len(ids)),
            self.failed.emit,
        )

    def paste(self) -> None:
        """Looks at the table on the clipboard, and asks whether to do what it says."""
        language = date_language()
        table = read_cells(QGuiApplication.clipboard().text(), self._columns_shown())
        if not table.lines:
            self.message.emit(self.tr("No table is on the clipboard: copy lines of a spreadsheet first"))
        elif len(table.lines) > MOST_LINES:
            self.message.emit(
                self.tr("More than {0} lines: save them as a file, and import that").format(f"{MOST_LINES:,}")
            )
        elif self._presenter is not None:
            self._worker.ask(
                _PASTE, lambda store: looked_at(store, table, language), self._on_looked_at, self.failed.emit
            )

    def _on_looked_at(self, pasted: Pasted) -> None:
        dialog = PasteDialog(pasted, self._view.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._paste(pasted))
        dialog.open()

    def _paste(self, pasted: Pasted) -> None:
        count = pasted.count("added") + pasted.count("changed")
        change = pasted.change(self.tr("Paste {0}").format(events_text(count)))
        self._editing.make(lambda _: change)

    def _on_copied(self, text: str, count: int) -> None:
        QGuiApplication.clipboard().setText(text)
        self.message.emit(self.tr("{0} copied as a table").format(events_text(count)))

    def _on_cell_changed(self, event_id: str, field_id: str, value: object) -> None:
        if field_id == "title" and not str(value).strip():
            self.message.emit(self.tr("An event has a title; Delete removes the event"))
            return
        name = self.tr("Change {0}").format(self._named([event_id]))
        self._editing.make(plan_of(name, [event_id], with_value(field_id, value)))

    def _on_tags(self, is_adding: bool, text: str) -> None:
        tags = names_in(text)
        if not tags:
            return
        if is_adding:
            self._change_chosen(self.tr("Add tags to {0}"), with_tags(tags))
        else:
            self._change_chosen(self.tr("Remove tags from {0}"), without_tags(tags))

    def _change_chosen(self, name: str, changed: Changed) -> None:
        ids = self._chosen_ids()
        if ids:
            self._editing.make(plan_of(name.format(self._named(ids)), ids, changed))

    def _chosen_ids(self) -> list[str]:
        """The ids of the chosen events; none, and a word about it, if they are too many."""
        places = self._view.chosen
        if len(places) > MOST_CHANGED:
            self.message.emit(
                self.tr("Choose at most {0} events; {1} are chosen").format(
                    f"{MOST_CHANGED:,}", f"{len(places):,}"
                )
            )
            return []
        return [self._table.event_id(place) for place in places.tolist()]

    def _named(self, event_ids: list[str]) -> str:
        columns = self._table.columns
        row = columns.row_of(event_ids[0]) if columns is not None and len(event_ids) == 1 else None
        if columns is None or row is None:
            return events_text(len(event_ids))
        title = columns.titles[row]
        return f"“{title if len(title) <= _LONGEST else title[: _LONGEST - 1].rstrip() + '…'}”"

    def _date_of(self, event_id: str) -> str:
        columns = self._table.columns
        row = None if columns is None else columns.row_of(event_id)
        return "" if columns is None or row is None else columns.dates[row]

    def _columns_shown(self) -> tuple[str, ...]:
        header = self._view.horizontalHeader()
        places = (header.logicalIndex(place) for place in range(header.count()))
        ids = [self._table.fields[place].id for place in places if not header.isSectionHidden(place)]
        named = (COPIED_AS.get(each, each) for each in ids)
        return tuple(dict.fromkeys(each for each in named if each in CELL_COLUMNS))


def _copied(store: EventStore, ids: list[str], columns: tuple[str, ...], dates: Mapping[str, str]) -> str:
    with store.snapshot():
        events = [store.event(event_id) for event_id in ids]
    return cells_text(
        columns, ([cell_of(event, column, dates[event.id]) for column in columns] for event in events)
    )
