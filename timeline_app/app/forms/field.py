"""A field of a form: what it is called, where it is filled in, and what is wrong with what stands there."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.app.reader.words import Style, Words
from timeline_app.drawing.theme import Theme

LABEL: Final = Style(tone="muted", size=0.92, weight=QFont.Weight.DemiBold)
PROBLEM: Final = Style(tone="differs", size=0.92, weight=QFont.Weight.Medium)


class Field(QWidget):
    """A label, a control and, where it is needed, what is wrong.

    ``state`` is what was filled in, as JSON can hold it: what a draft keeps. Subclasses put their control in
    with :meth:`_take` and tell with ``changed`` that its state is another one.
    """

    changed = Signal()

    def __init__(self, label: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = label
        self._control: QWidget | None = None
        self._label = Words(label, theme, LABEL)
        self._problem = Words("", theme, PROBLEM)
        self._problem.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._column.addWidget(self._label)
        self._column.addWidget(self._problem)

    @property
    def name(self) -> str:
        """What it is called."""
        return self._name

    @property
    def state(self) -> Any:
        """What stands there."""
        raise NotImplementedError

    def set_state(self, state: Any) -> None:
        """Puts something else there; what cannot stand there is left out."""
        raise NotImplementedError

    @property
    def own_problem(self) -> str:
        """Why no value can be read from what stands there; empty where one can."""
        return ""

    @property
    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()

    def show_problem(self, problem: str) -> None:
        """Says beside the field what is wrong, or no longer."""
        if problem == self._problem.text():
            return
        self._problem.set_words(problem)
        self._problem.setVisible(bool(problem))
        self._describe(problem)

    def _describe(self, problem: str) -> None:
        """Tells a screen reader of the problem where the focus is."""
        if self._control is not None:
            self._control.setAccessibleDescription(problem)

    def _take(self, control: QWidget) -> None:
        """Takes the control into its place."""
        self._control = control
        control.setAccessibleName(self._name)
        self._column.insertWidget(1, control)
        self.setFocusProxy(control)
