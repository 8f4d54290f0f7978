"""A text around the timeline: none, the one that the program puts together, or one's own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

_LONG_PX = 62


class TextOption(QWidget):
    """A switch, and below it a field that shows in grey what stands there if nothing is typed.

    Signals:
        changed: another text is wanted.
    """

    changed = Signal()

    def __init__(self, name: str, most: int, *, is_long: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.switch = QCheckBox(name)
        self.field: QLineEdit | QPlainTextEdit = QPlainTextEdit() if is_long else QLineEdit()
        self.field.setAccessibleName(name)
        if isinstance(self.field, QPlainTextEdit):
            self.field.setTabChangesFocus(True)
            self.field.setFixedHeight(_LONG_PX)
            self.field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        else:
            self.field.setMaxLength(most)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.switch)
        column.addWidget(self.field)
        self.switch.toggled.connect(self._on_toggled)
        self.field.textChanged.connect(lambda *_: self.changed.emit())

    def text(self) -> str | None:
        """What is wanted: None for what the program puts together, empty for nothing."""
        if not self.switch.isChecked():
            return ""
        return self._typed()[: self._most] or None

    def show_text(self, text: str | None) -> None:
        self.switch.setChecked(text != "")
        if self._typed() != (text or ""):
            if isinstance(self.field, QPlainTextEdit):
                self.field.setPlainText(text or "")
            else:
                self.field.setText(text or "")
        self.field.setVisible(text != "")

    def show_usual(self, text: str) -> None:
        """Shows what stands there if nothing is typed."""
        self.field.setPlaceholderText(text)

    def _typed(self) -> str:
        field = self.field
        return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()

    def _on_toggled(self, is_on: bool) -> None:
        self.field.setVisible(is_on)
        self.changed.emit()
