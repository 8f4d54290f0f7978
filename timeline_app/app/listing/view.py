"""The table of events on the screen: its keys, its columns, the rows that are chosen."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from timeline_app.app.listing.editors import CellEditors
from timeline_app.app.listing.model import EventTable, Index
from timeline_app.app.reader.theming import scroll_bar_sheet
from timeline_app.app.text_size import scaled
from timeline_app.drawing.theme import Theme
from timeline_app.timeline.ordering import Rows

_ROW_PAD_PX: Final = 10
# Keys that the window has other uses for, while the table has the focus.
_OWN_KEYS: Final = (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN_SEQUENCES: Final = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
)


class ListView(QTableView):
    """Rows are chosen whole; a cell is changed by F2 or a double click.

    Signals:
        event_chosen: the user has come to an event (its id).
        read_wished: Enter was pressed on an event.
        deletion_wished, copy_wished, paste_wished: keys for the rows that are chosen.
        menu_asked: what can be done with them (a place on the screen).
    """

    event_chosen = Signal(object)
    read_wished = Signal()
    deletion_wished = Signal()
    copy_wished = Signal()
    paste_wished = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, table: EventTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.editors = CellEditors(table, self)
        self._is_led = False  # the current row follows the timeline, not the user
        self.setObjectName("event_list")
        self.setAccessibleName(self.tr("List of events"))
        self.setModel(table)
        self.setItemDelegate(self.editors)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setSortingEnabled(False)  # Qt would ask the model to sort at once
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda point: self.menu_asked.emit(self.viewport().mapToGlobal(point))
        )
        self._set_up_headers()

    def set_theme(self, theme: Theme) -> None:
        self.table.set_theme(theme)
        self.editors.set_theme(theme)
        self.setStyleSheet(_style_sheet(theme))
        self.viewport().update()

    @property
    def is_editing(self) -> bool:
        """Whether a cell is being changed."""
        return self.state() == QAbstractItemView.State.EditingState

    @property
    def chosen(self) -> Rows:
        """The places in the list of the rows that are chosen, ascending."""
        ranges = self.selectionModel().selection()
        each_range = [ranges.at(place) for place in range(ranges.count())]
        # One range a column where all is chosen.
        spans = sorted({(each.top(), each.bottom() + 1) for each in each_range})
        parts, end = [], 0
        for first, last in spans:
            if last > end:
                parts.append(np.arange(max(first, end), last))
                end = last
        return np.concatenate(parts) if parts else np.zeros(0, np.intp)

    def show_event(self, place: int | None) -> None:
        """Goes to an event, because it was selected elsewhere; None: to none."""
        self._is_led = True
        try:
            if place is None:
                self.selectionModel().clear()
            elif place != self.currentIndex().row() or not self.selectionModel().hasSelection():
                index = self.table.index(place, max(self.currentIndex().column(), self._first_column()))
                flags = QItemSelectionModel.SelectionFlag
                self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
                self.scrollTo(index)
        finally:
            self._is_led = False

    def choose(self, places: Rows) -> None:
        """Chooses just these rows, which the list may have had at other places before."""
        self._is_led = True
        self.clearSelection()
        flags = QItemSelectionModel.SelectionFlag
        for place in places.tolist():
            self.selectionModel().select(self.table.index(place, 0), flags.Select | flags.Rows)
        self._is_led = False

    def _first_column(self) -> int:
        header = self.horizontalHeader()
        shown = (header.logicalIndex(place) for place in range(header.count()))
        return next((column for column in shown if not header.isSectionHidden(column)), 0)

    def _set_up_headers(self) -> None:
        down, along = self.verticalHeader(), self.horizontalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        along.setAccessibleName(self.tr("Columns"))
        along.setSectionsMovable(True)
        along.setSectionsClickable(True)
        along.setSortIndicatorShown(True)
        along.setHighlightSections(False)
        along.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        along.setStretchLastSection(True)
        for column, field in enumerate(self.table.fields):
            self.setColumnWidth(column, scaled(field.width_px))
            self.setColumnHidden(column, not field.is_shown)
        self._fit_rows()

    def _fit_rows(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW_PAD_PX)

    def columns_menu(self) -> QMenu:
        """A menu in which columns are shown and hidden."""
        menu = QMenu(self.tr("Columns"), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = [column for column in range(len(self.table.fields)) if not self.isColumnHidden(column)]
        for column, field in enumerate(self.table.fields):
            action = menu.addAction(field.title)
            action.setCheckable(True)
            action.setChecked(column in shown)
            action.setEnabled(shown != [column])  # one has to stay
            action.toggled.connect(lambda is_on, column=column: self.setColumnHidden(column, not is_on))
        return menu

    # Qt's overrides

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._is_led and current.isValid() and current.row() != previous.row():
            self.event_chosen.emit(self.table.event_id(current.row()))

    def event(self, event: QEvent) -> bool:
        # Shortcuts of the window would take these keys before the table sees them.
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_editing:
            return  # what an editor does not take itself, such as Enter, is none of the table's either
        wishes = {
            QKeySequence.StandardKey.Copy: self.copy_wished,
            QKeySequence.StandardKey.Paste: self.paste_wished,
        }
        for sequence, wish in wishes.items():
            if event.matches(sequence):
                wish.emit()
                return
        is_plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if is_plain and event.key() == Qt.Key.Key_Delete:
            self.deletion_wished.emit()
        elif is_plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.read_wished.emit()
        elif is_plain and event.key() == Qt.Key.Key_F2:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the window; Qt's search by the first letters would read all rows."""

    @staticmethod
    def _is_own(event: QKeyEvent) -> bool:
        is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        return (is_plain and event.key() in _OWN_KEYS) or any(map(event.matches, _OWN_SEQUENCES))


def _style_sheet(theme: Theme) -> str:
    return f"""
        QTableView {{
            background: {theme.ground}; alternate-background-color: {theme.stripe}; border: none;
            selection-background-color: {theme.accent_soft}; selection-color: {theme.text};
            color: {theme.text}; outline: none;
        }}
        QTableView::item {{ padding: 0 6px; border: none; border-bottom: 1px solid {theme.hairline}; }}
        QTableView::item:selected {{ background: {theme.accent_soft}; color: {theme.text}; }}
        QTableView::item:focus {{ border: 2px solid {theme.accent}; }}
        QTableView QLineEdit, QTableView QComboBox, QTableView QDoubleSpinBox {{
            background: {theme.card}; color: {theme.text}; border: 1px solid {theme.accent}; padding: 0 5px;
        }}
        QHeaderView {{ background: {theme.panel}; border: none; }}
        QHeaderView::section {{
            background: {theme.panel}; color: {theme.muted}; border: none; font-weight: 600;
            border-bottom: 1px solid {theme.line}; border-right: 1px solid {theme.hairline};
            padding: 5px 8px;
        }}
        {scroll_bar_sheet(theme)}
        QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; border: none; }}
        QScrollBar::handle:horizontal {{ background: {theme.line}; border-radius: 3px; min-width: 32px; }}
        QScrollBar::handle:horizontal:hover {{ background: {theme.muted}; }}
    """
