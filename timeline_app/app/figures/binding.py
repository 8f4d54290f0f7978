"""Controls that show options of a figure and change them: each is bound to a place in the record."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QLineEdit, QWidget

from timeline_app.app.figures.number_box import NumberBox
from timeline_app.app.forms.choices import CalmBox
from timeline_app.drawing.figure_options import FigureOptions, Place, value_at, with_value
from timeline_app.drawing.theme import Theme

_ROUNDED: Final = 4  # decimals of numbers that people type


@dataclass(frozen=True, slots=True)
class _Bound:
    place: Place
    widget: QWidget
    read: Callable[[], Any]
    show: Callable[[Any], None]


class Binder(QObject):
    """Makes controls and keeps them with the record.

    Signals:
        changed: somebody has changed one of them.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._bound: list[_Bound] = []

    @property
    def places(self) -> set[Place]:
        """The options that have a control here."""
        return {each.place for each in self._bound}

    def show(self, options: FigureOptions) -> None:
        """Shows these options, without telling that anything has changed."""
        for each in self._bound:
            with QSignalBlocker(each.widget):
                each.show(value_at(options, each.place))

    def applied(self, options: FigureOptions) -> FigureOptions:
        """The options with those that are shown here in their place."""
        for each in self._bound:
            options = with_value(options, each.place, each.read())
        return options

    def bind(
        self, place: Place, widget: QWidget, read: Callable[[], Any], show: Callable[[Any], None]
    ) -> None:
        """Keeps any control with an option; whoever made it emits ``changed``."""
        self._bound.append(_Bound(place, widget, read, show))

    def choice(self, place: Place, name: str, choices: Iterable[tuple[Any, str]]) -> CalmBox:
        """One of several values, each with its words."""
        box = CalmBox(self.theme)
        for value, words in choices:
            box.addItem(words, value)
        box.setAccessibleName(name)
        self.bind(place, box, box.currentData, lambda value: box.setCurrentIndex(max(box.findData(value), 0)))
        box.currentIndexChanged.connect(lambda _: self.changed.emit())
        return box

    def switch(self, place: Place, words: str) -> QCheckBox:
        """Yes or no."""
        box = QCheckBox(words)
        self.bind(place, box, box.isChecked, box.setChecked)
        box.toggled.connect(lambda _: self.changed.emit())
        return box

    def number(
        self, place: Place, name: str, limits: tuple[float, float], *, decimals: int = 0, unset: str = ""
    ) -> QDoubleSpinBox:
        """A number; with ``unset`` words it may be left to the program (None), which these words tell."""
        box = NumberBox(limits, decimals=decimals, unset=unset)
        box.setAccessibleName(name)
        self.bind(place, box, lambda: _number(box, decimals), box.show_value)
        box.valueChanged.connect(lambda _: self.changed.emit())
        return box

    def line(self, place: Place, name: str, most: int) -> QLineEdit:
        """A line of text."""
        line = QLineEdit()
        line.setMaxLength(most)
        line.setAccessibleName(name)
        self.bind(place, line, line.text, lambda value: line.setText(value or ""))
        line.textChanged.connect(lambda _: self.changed.emit())
        return line


def _number(box: NumberBox, decimals: int) -> float | int | None:
    value = box.given()
    if value is None or decimals:
        return value if value is None else round(value, _ROUNDED)
    return round(value)
