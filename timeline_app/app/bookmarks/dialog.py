"""All bookmarks in a list: gone to, renamed and deleted with mouse or keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.app.saved_records import SavedRecords
from timeline_app.app.text_size import size_over


class BookmarksDialog(QDialog):
    """Signals:
    go_wished: a bookmark is to be gone to (its name).
    rename_wished: it is to have another name (its name).
    delete_wished: it is to be deleted (its name).
    """

    go_wished = Signal(str)
    rename_wished = Signal(str)
    delete_wished = Signal(str)

    def __init__(self, records: SavedRecords, parent: QWidget) -> None:
        super().__init__(parent)
        self._records = records
        self.setObjectName("bookmarks")
        self.setWindowTitle(self.tr("Bookmarks"))
        self.resize(size_over(parent, 420, 340))
        self.list = QListWidget()
        self.list.setObjectName("views")
        self.list.setAccessibleName(self.tr("Bookmarks"))
        self._empty = QLabel(
            self.tr("No view is bookmarked yet. Bookmark the one you see from the View menu.")
        )
        self._empty.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.go_button = self._button(self.tr("&Go"), self._go, self.tr("Enter"))
        self.rename_button = self._button(self.tr("&Rename…"), self._rename, "F2")
        self.delete_button = self._button(self.tr("&Delete"), self._delete, self.tr("Del"))
        self.go_button.setDefault(True)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.buttons)
        self.list.itemActivated.connect(lambda _: self._go())
        self.list.currentRowChanged.connect(lambda _: self._enable())
        records.changed.connect(self._fill)
        self._fill()
        self.list.setFocus()

    # Qt's overrides

    def showEvent(self, event: QShowEvent) -> None:
        # Now the style of the buttons is known, and so how wide their words are.
        self.buttons.setMinimumWidth(self.buttons.sizeHint().width())
        super().showEvent(event)

    @property
    def current(self) -> str | None:
        """The name of the bookmark the keys are on."""
        item = self.list.currentItem()
        return None if item is None else item.text()

    def _fill(self) -> None:
        row = max(self.list.currentRow(), 0)
        self.list.clear()
        self.list.addItems(self._records.names)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._empty.setVisible(not self.list.count())
        self.list.setVisible(bool(self.list.count()))
        self._enable()

    def _enable(self) -> None:
        for button in (self.go_button, self.rename_button, self.delete_button):
            button.setEnabled(self.current is not None)

    def _button(self, text: str, react: object, keys: str) -> QPushButton:
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setToolTip(f"{text.replace('&', '').rstrip('…')}  ({keys})")
        button.clicked.connect(react)
        return button

    def _go(self) -> None:
        if self.current is not None:
            self.go_wished.emit(self.current)
            self.accept()

    def _rename(self) -> None:
        if self.current is not None:
            self.rename_wished.emit(self.current)

    def _delete(self) -> None:
        if self.current is not None:
            self.delete_wished.emit(self.current)

    # Qt's overrides

    def event(self, event: QEvent) -> bool:
        # F2 and Del are keys of the window too.
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete):
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self._rename()
        elif event.key() == Qt.Key.Key_Delete:
            self._delete()
        else:
            super().keyPressEvent(event)
