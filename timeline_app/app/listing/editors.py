"""How a cell of the list is changed in its place: words, a date with what is understood of it, a choice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from timeline_app.app.dates import DateField
from timeline_app.app.languages import date_language
from timeline_app.app.listing.fields import kind_words
from timeline_app.app.listing.model import EventTable
from timeline_app.core.model import Category
from timeline_app.drawing.theme import LIGHT, Theme

_DATE_WIDTH_PX = 360
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class DateEditor(QFrame):
    """A date field over its cell and what is below it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("date_editor")
        self.setStyleSheet(
            f"#date_editor {{ background: {theme.card}; border: 1px solid {theme.accent};"
            " border-radius: 6px; }"
        )
        self.field = DateField(theme, language=date_language(), parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 3, 4, 4)
        layout.addWidget(self.field)
        self.setFocusProxy(self.field.edit)


class CellEditors(QStyledItemDelegate):
    """Makes the editor of a cell by its field."""

    def __init__(self, table: EventTable, view: QTableView) -> None:
        super().__init__(view)
        self._table = table
        self._viewport = view.viewport()
        self._theme = LIGHT
        self._categories: Sequence[Category] = ()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def set_categories(self, categories: Sequence[Category]) -> None:
        """The categories to choose from."""
        self._categories = categories

    def _choice(self, parent: QWidget, choices: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox(parent)
        for value, words in choices:
            box.addItem(words, value)
        box.activated.connect(lambda _: self._finish(box))
        return box

    def _date(self) -> DateEditor:
        editor = DateEditor(self._theme, self._viewport.window())  # the list may be lower than it is
        editor.field.accepted.connect(lambda: self._finish(editor))
        return editor

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    # Qt's overrides

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        field = self._table.fields[index.column()]
        editor: QWidget
        match field.editor:
            case "date":
                editor = self._date()
            case "category":
                none = self.tr("No category")
                editor = self._choice(
                    parent, [("", none), *((category.id, category.name) for category in self._categories)]
                )
            case "kind":
                editor = self._choice(parent, tuple(kind_words().items()))
            case "importance":
                editor = QDoubleSpinBox(parent)
                editor.setRange(0.0, 1.0)
                editor.setSingleStep(0.05)
            case _:
                editor = QLineEdit(parent)
        (editor.field.edit if isinstance(editor, DateEditor) else editor).setAccessibleName(field.title)
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        text = self._table.start_text(index)
        if isinstance(editor, DateEditor):
            editor.field.set_text(text)
            editor.field.edit.selectAll()
        elif isinstance(editor, QComboBox):
            is_kind = self._table.fields[index.column()].editor == "kind"
            place = (
                editor.findText(text) if is_kind else editor.findData(self._table.category_of(index.row()))
            )
            editor.setCurrentIndex(max(place, 0))
        elif isinstance(editor, QDoubleSpinBox):
            editor.setValue(self._table.importance_of(index.row()))
        elif isinstance(editor, QLineEdit):
            editor.setText(text.replace("\n", " "))

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        value: object = None
        if isinstance(editor, DateEditor):
            value = editor.field.edtf()
            if value == self._table.start_text(index):
                return  # as it was, chosen from its sources maybe
        elif isinstance(editor, QComboBox):
            value = editor.currentData()
        elif isinstance(editor, QDoubleSpinBox):
            editor.interpretText()
            value = editor.value()
            if value == round(self._table.importance_of(index.row()), 2):
                return
        elif isinstance(editor, QLineEdit):
            value = editor.text()
            if value == self._table.start_text(index).replace("\n", " "):
                return
        if value is not None:
            model.setData(index, value)

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if not isinstance(editor, DateEditor):
            super().updateEditorGeometry(editor, option, index)
            return
        window = editor.parentWidget()
        if window is None:
            return
        room = window.rect()
        wanted = editor.sizeHint()
        cell: QRect = option.rect
        width = min(max(cell.width(), _DATE_WIDTH_PX), room.width())
        place = self._viewport.mapTo(window, cell.topLeft())
        left = max(0, min(place.x(), room.width() - width))
        top = max(0, min(place.y() - 3, room.height() - wanted.height()))
        editor.setGeometry(left, top, width, wanted.height())
        editor.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A date that is not understood is not left by Enter or Tab: what is wrong stands below it."""
        if isinstance(watched, DateEditor) and isinstance(event, QKeyEvent):
            is_entered = event.type() == QEvent.Type.KeyPress and event.key() in _ENTER
            if is_entered and watched.field.edtf() is None:
                return True
        return super().eventFilter(watched, event)
