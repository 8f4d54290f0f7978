"""A section with the values of one field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.app.filters.section import Section
from timeline_app.app.filters.values import ValueEntry, ValueList, ValueModel
from timeline_app.app.filters.words import field_words
from timeline_app.app.reader.search_field import SearchField
from timeline_app.core.query import Field

_FEW: Final = 10  # values that need no search


class ValueSection(Section):
    """Signals:
    ticked: a value of the field is to be asked for, or no longer (field, value, whether it is).
    """

    ticked = Signal(str, str, bool)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        self.field = field
        self.model = ValueModel()
        self.list = ValueList(self.model, field_words(field))
        self.search = SearchField(self.tr("Find in {0}").format(field_words(field)))
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(12, 0, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(self.search)
        layout.addWidget(self.list)
        super().__init__(field_words(field), body, parent)
        self.search.hide()
        self.search.textChanged.connect(self.model.set_words)
        self.search.escaped.connect(self._on_escaped)
        self.search.stepped.connect(lambda _: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self.search.entered.connect(lambda _: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self.list.typed.connect(self._on_typed)
        self.list.left.connect(self.left)
        self.model.ticked.connect(lambda value, is_on: self.ticked.emit(self.field, value, is_on))

    def set_entries(self, entries: Sequence[ValueEntry]) -> None:
        """Lists these values."""
        self.model.set_entries(entries)
        self.search.setVisible(len(entries) > _FEW)

    def _on_typed(self, text: str) -> None:
        """Typing in the list goes on in the search, where there is one."""
        if self.search.isVisible():
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            self.search.setText(self.search.text() + text)

    def _on_escaped(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.left.emit()
