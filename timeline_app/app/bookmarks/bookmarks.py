"""Bookmarks at work: views are kept, gone to, renamed and deleted; each change can be undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from timeline_app.app.bookmarks.bookmark import KIND, Bookmark
from timeline_app.app.bookmarks.dialog import BookmarksDialog
from timeline_app.app.edits import Editing
from timeline_app.app.presenter import Presenter
from timeline_app.app.saved_records import SavedRecords
from timeline_app.app.text_size import scaled
from timeline_app.app.worker import Worker
from timeline_app.core.dateformat import format_span
from timeline_app.core.faults import UserError
from timeline_app.core.query import to_text

ADD, LIST = "view.add_bookmark", "view.bookmarks"
_LONGEST: Final = 80  # characters of a name


class Bookmarks(QObject):
    """Signals:
    failed: a bookmark cannot be understood (UserError).
    """

    failed = Signal(object)

    def __init__(
        self, window: QWidget, worker: Worker, actions: Mapping[str, QAction], editing: Editing
    ) -> None:
        super().__init__(window)
        self._window = window
        self._presenter: Presenter | None = None
        self.records = SavedRecords(KIND, worker, editing, self)
        self.menu = QMenu(self.tr("Go to a &bookmark"), window)
        self.menu.aboutToShow.connect(self._fill)
        actions[ADD].triggered.connect(self.ask_name)
        actions[LIST].triggered.connect(self.show_list)

    def begin(self, presenter: Presenter) -> None:
        """Another store is open: its bookmarks are the ones to list."""
        self._presenter = presenter
        self.records.read()

    def ask_name(self) -> None:
        """Asks for a name to keep the view under; what it shows is proposed."""
        if self._presenter is not None:
            state = self._presenter.session.state
            proposed = ", ".join(part for part in (format_span(state.span), to_text(state.filter)) if part)
            self._ask(self.tr("Bookmark this view"), self.tr("Bookmark"), proposed[:_LONGEST], self.add)

    def add(self, name: str) -> None:
        """Keeps the view under a name, in the place of one that has it."""
        name, presenter = _plain(name), self._presenter
        if name and presenter is not None:
            state = presenter.session.state
            bookmark = Bookmark(state.span, state.filter, presenter.lanes.arrangement)
            self.records.put(self.tr("Bookmark “{0}”").format(name), name, bookmark.text())

    def go(self, name: str) -> None:
        """Shows the view of a bookmark; back leads to where one was."""
        record, presenter = self.records.find(name), self._presenter
        if record is None or presenter is None:
            return
        try:
            bookmark = Bookmark.read(record.value)
        except UserError as error:
            self.failed.emit(error)
            return
        presenter.navigator.stop()
        presenter.session.show(bookmark.span, bookmark.query)
        presenter.lanes.restore(bookmark.lanes)

    def rename(self, name: str, other: str) -> None:
        """Gives a bookmark another name, in the place of one that has it."""
        other = _plain(other)
        if other:
            self.records.rename(self.tr("Rename bookmark “{0}”").format(name), name, other)

    def delete(self, name: str) -> None:
        """Keeps a bookmark no longer."""
        self.records.remove(self.tr("Delete bookmark “{0}”").format(name), name)

    def show_list(self) -> None:
        """Lists the bookmarks, to go to, rename and delete."""
        dialog = BookmarksDialog(self.records, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.go_wished.connect(self.go)
        dialog.delete_wished.connect(self.delete)
        dialog.rename_wished.connect(self._ask_other_name)
        dialog.open()

    def _ask_other_name(self, name: str) -> None:
        self._ask(self.tr("Rename bookmark"), self.tr("Rename"), name, partial(self.rename, name))

    def _ask(self, title: str, accept: str, text: str, chosen: Callable[[str], None]) -> None:
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name:"))
        dialog.setOkButtonText(accept)
        dialog.setTextValue(text)
        dialog.setMinimumWidth(min(scaled(420), self._window.width()))
        dialog.textValueSelected.connect(chosen)
        dialog.open()

    def _fill(self) -> None:
        self.menu.clear()
        for name in self.records.names:
            action = self.menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, name=name: self.go(name))
        if not self.records.names:
            self.menu.addAction(self.tr("No view is bookmarked yet")).setEnabled(False)


def _plain(name: str) -> str:
    return " ".join(name.split())[:_LONGEST].rstrip()
