"""A date in a form."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from timeline_app.app.dates import DateField
from timeline_app.app.forms.field import Field
from timeline_app.drawing.theme import Theme


class DateRow(Field):
    """A date as people write it, with what was understood; ``date`` is EDTF."""

    def __init__(self, label: str, date: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(label, theme, parent)
        self.field = DateField(theme, name=label)
        self.field.set_text(date)
        self._first = date
        self._take(self.field)
        self.field.edit.textChanged.connect(lambda _: self.changed.emit())

    @property
    def state(self) -> Any:
        return self.field.text()

    def set_state(self, state: Any) -> None:
        if isinstance(state, str) and state != self.state:
            self.field.set_text(state)

    @property
    def own_problem(self) -> str:
        if self.state == self._first or self.field.edtf() is not None:
            return ""
        if self.field.reading().status == "ambiguous":
            return self.tr("it can be read in several ways: choose one")
        return self.tr("it is not understood")

    @property
    def date(self) -> str:
        """The date as EDTF, empty for none; what it began with as it was."""
        return self._first if self.state == self._first else self.field.edtf() or ""

    def show_problem(self, problem: str) -> None:
        # What is not understood the field says itself, and where.
        super().show_problem("" if self.own_problem else problem)

    def _describe(self, problem: str) -> None:
        """The field tells what it understood; nothing may take the place of that."""
