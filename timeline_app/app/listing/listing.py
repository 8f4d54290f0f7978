"""The list of events at work: in step with the timeline, sorted beside the window, and what it changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction

from timeline_app.app.edits import Editing
from timeline_app.app.history import ViewState
from timeline_app.app.listing.changes import ListChanges
from timeline_app.app.listing.details import Details
from timeline_app.app.listing.model import EventTable
from timeline_app.app.listing.panel import ListPanel
from timeline_app.app.listing.rows_menu import rows_menu
from timeline_app.app.listing.views import Mode
from timeline_app.app.presenter import Presenter
from timeline_app.app.settings import Settings
from timeline_app.app.words import events_text
from timeline_app.app.worker import Worker
from timeline_app.core.faults import UserError
from timeline_app.core.progress import Stopped
from timeline_app.drawing.theme import Theme
from timeline_app.timeline.ordering import Rows, SortBy, ordered, rows_listed, sort_keys

_AT_ONCE: Final = 20_000  # rows sorted while the window waits; of more another thread does it
_VIEW_MS: Final = 150  # after the last step of a pan or zoom, before what is in view is listed
_MOST_CHOSEN_AGAIN: Final = 500
_COLUMNS: Final = "list_columns"
_IN_VIEW: Final = "list.in_view"


class Listing(QObject):
    """A table of all events that are not hidden, and what is done in it.

    Signals:
        message: what was done or cannot be, in a line.
        failed: something could not be read (UserError).
        read_wished: the event that is selected is to be read.
    """

    message = Signal(str)
    failed = Signal(object)
    read_wished = Signal()

    def __init__(
        self, worker: Worker, editing: Editing, settings: Settings, actions: Mapping[str, QAction]
    ) -> None:
        super().__init__()
        self._settings = settings
        self._presenter: Presenter | None = None
        self._sorter = Worker(self)  # a sort waits for nothing that is read
        self._details = Details(worker, self)
        self.table = EventTable(self._details, self)
        self.panel = ListPanel(self.table)
        self.view = self.panel.view
        self.changes = ListChanges(self.view, editing, worker, actions)
        self._by: tuple[SortBy, bool] = ("date", False)
        self._is_shown = False
        self._is_stale = True
        self._are_rows_others = False  # those of the columns now are not those of before
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_VIEW_MS)
        self._later.timeout.connect(self.refresh)
        self._sorting = 0  # the number of the order that is wanted
        self._connect()
        self.panel.in_view.setChecked(settings.switch(_IN_VIEW, default=False))
        header = self.view.horizontalHeader()
        header.restoreState(settings.geometry(_COLUMNS))
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)

    def begin(self, presenter: Presenter) -> None:
        """Another store is open: its events are the ones to list."""
        self._details.forget()
        self._presenter = presenter
        self._are_rows_others = True
        self.changes.begin(presenter)
        presenter.session.state_changed.connect(self._on_state_changed)
        presenter.shown_changed.connect(self._on_shown_changed)
        presenter.shown_anew.connect(self._on_shown_anew)
        for lanes_are_others in (presenter.lanes.lanes_changed, presenter.lanes.filter_changed):
            lanes_are_others.connect(self.refresh)
        self.refresh(is_other_store=True)

    def remember(self) -> None:
        """Keeps which columns there are and how wide."""
        self._settings.set_geometry(_COLUMNS, self.view.horizontalHeader().saveState())

    def close(self) -> None:
        """Ends the sorting."""
        self._presenter = None
        self._sorter.stop()

    def set_theme(self, theme: Theme) -> None:
        self.panel.set_theme(theme)

    def set_mode(self, mode: Mode) -> None:
        """The list is shown, or not: then it costs nothing."""
        self._is_shown = mode != "timeline"
        if self._is_shown and self._is_stale:
            self.refresh()

    @property
    def is_sorting(self) -> bool:
        """Whether another order is being made."""
        return self._sorter.is_busy or self._later.isActive()

    def refresh(self, *, is_other_store: bool = False) -> None:
        """Lists what is there now, at once; a long list gets its order a little later."""
        presenter = self._presenter
        self._is_stale = not self._is_shown
        if presenter is None or not self._is_shown:
            return
        subject = presenter.loaded.subject
        span = presenter.session.state.span if self.panel.in_view.isChecked() else None
        rows = rows_listed(subject.columns, presenter.lanes.subject.lanes.of_row, span)
        by, is_descending = self._by
        keys = sort_keys(subject.columns, by)
        self._sorting += 1
        self._sorter.drop("sort")
        if len(rows) <= _AT_ONCE:
            self._show(ordered(keys, rows, is_descending=is_descending))
            return
        if is_other_store or not len(self.table.order):
            self._show(rows)  # in order of time, as they are loaded
        else:
            self._show(_as_before(self.table.order, rows))
        number = self._sorting
        self._sorter.run(
            "sort",
            lambda: ordered(
                keys, rows, is_descending=is_descending, is_stopped=lambda: number != self._sorting
            ),
            self._show,
            self._on_failed,
        )

    def take_keys(self) -> None:
        """The list has the focus."""
        self.view.setFocus()

    def _connect(self) -> None:
        header = self.view.horizontalHeader()
        header.sortIndicatorChanged.connect(self._on_sort_wished)
        self.panel.in_view_changed.connect(self._on_in_view_changed)
        self.panel.rows_menu_asked.connect(self._on_menu_asked)
        self.panel.setFocusProxy(self.view)
        self.view.menu_asked.connect(self._on_menu_asked)
        self.view.editors.closeEditor.connect(lambda *_: self._later.start() if self._is_stale else None)
        self.view.event_chosen.connect(self._on_chosen)
        self.view.read_wished.connect(self.read_wished)
        self.changes.message.connect(self.message)
        self.changes.failed.connect(self.failed)

    def _show(self, order: Rows) -> None:
        presenter = self._presenter
        if presenter is None:
            return
        chosen = self.table.order[self.view.chosen[:_MOST_CHOSEN_AGAIN]]
        subject, categories = presenter.loaded.subject, presenter.loaded.collection.categories
        self.view.editors.set_categories(categories)
        is_reset = self._are_rows_others or not np.array_equal(order, self.table.order)
        if is_reset and self.view.is_editing:
            self._is_stale = True  # what is being typed goes first
            return
        self.table.show(subject, categories, order, are_others=self._are_rows_others)
        self._follow_selection(presenter.session.state.selected)
        if is_reset and len(chosen) and not self._are_rows_others:
            self.view.choose(np.flatnonzero(np.isin(order, chosen)))
        self._are_rows_others = False
        self._say_count(presenter, len(order))

    def _say_count(self, presenter: Presenter, count: int) -> None:
        whole = presenter.loaded.subject.columns.count
        words = events_text(count)
        if count != whole:
            words = self.tr("{0} of {1}").format(f"{count:,}", events_text(whole))
        self.panel.set_count(words)

    def _follow_selection(self, selected: str | None) -> None:
        self.view.show_event(None if selected is None else self.table.place_of(selected))

    def _on_chosen(self, event_id: str) -> None:
        if self._presenter is not None:
            self._presenter.session.select(event_id)
            self._presenter.navigator.reveal(event_id)

    def _on_state_changed(self, before: ViewState, state: ViewState) -> None:
        if not self._is_shown:
            return
        if state.selected != before.selected:
            current = self.view.currentIndex()
            is_there = current.isValid() and self.table.event_id(current.row()) == state.selected
            if not is_there:
                self._follow_selection(state.selected)
        if state.span != before.span and self.panel.in_view.isChecked():
            self._later.start()

    def _on_shown_changed(self) -> None:
        self._details.forget()
        self.refresh()

    def _on_shown_anew(self) -> None:
        self._are_rows_others = True
        self._on_shown_changed()

    def _on_in_view_changed(self, is_on: bool) -> None:
        self._settings.set_switch(_IN_VIEW, is_on=is_on)
        self.refresh()

    def _on_sort_wished(self, column: int, order: Qt.SortOrder) -> None:
        by = self.table.fields[column].sort
        header = self.view.horizontalHeader()
        if by is None:
            self.message.emit(self.tr("The list cannot be sorted by this column"))
            sorted_by = [field.sort for field in self.table.fields].index(self._by[0])
            was_blocked = header.blockSignals(True)
            header.setSortIndicator(
                sorted_by, Qt.SortOrder.DescendingOrder if self._by[1] else Qt.SortOrder.AscendingOrder
            )
            header.blockSignals(was_blocked)
            return
        self._by = (by, order == Qt.SortOrder.DescendingOrder)
        self.refresh()

    def _on_menu_asked(self, place: QPoint) -> None:
        if self._presenter is not None:
            categories = self._presenter.loaded.collection.categories
            menu = rows_menu(len(self.view.chosen), categories, self.changes, self.panel)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(place)

    def _on_failed(self, error: UserError) -> None:
        if not isinstance(error, Stopped):
            self.failed.emit(error)


def _as_before(order: Rows, rows: Rows) -> Rows:
    """Rows in the order they had; those that had none come last."""
    last = int(max(order.max(initial=-1), rows.max(initial=-1)))
    is_listed = np.zeros(last + 1, np.bool_)
    is_listed[rows] = True
    still = order[is_listed[order]]
    is_listed[still] = False
    return np.concatenate((still, np.flatnonzero(is_listed)))
