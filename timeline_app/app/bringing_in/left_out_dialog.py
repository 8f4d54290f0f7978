"""What of a table was left out, and why: a line for each fault, to read and to copy."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from timeline_app.app.forms.form_style import form_sheet
from timeline_app.app.reader.words import HEADING, Words
from timeline_app.app.text_size import size_over
from timeline_app.drawing.theme import Theme

_WIDTH_PX: Final = 620
_HEIGHT_PX: Final = 360


class LeftOutDialog(QDialog):
    """``words`` say how much went in and how much did not; ``faults`` stand below, each on its line."""

    def __init__(self, words: str, faults: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.setObjectName("left_out")
        self.setWindowTitle(self.tr("Import a table"))
        self.setStyleSheet(form_sheet(theme))
        self.faults = QPlainTextEdit(faults)
        self.faults.setReadOnly(True)
        self.faults.setTabChangesFocus(True)
        self.faults.setAccessibleName(self.tr("What was left out"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(Words(words, theme, HEADING))
        layout.addWidget(self.faults, 1)
        layout.addWidget(buttons)
        self.resize(size_over(parent, _WIDTH_PX, _HEIGHT_PX))
        buttons.button(QDialogButtonBox.StandardButton.Ok).setFocus()
