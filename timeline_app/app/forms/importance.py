"""How important an event is: a slider with words."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from timeline_app.app.forms.field import Field
from timeline_app.app.reader.words import MUTED, Words
from timeline_app.drawing.theme import Theme
from timeline_app.timeline.sizes import HEADLINE_IMPORTANCE

_STEPS: Final = 100  # the slider counts hundredths


def importance_words(importance: float) -> str:
    """What an importance from 0 to 1 is called."""
    limits = (
        (0.15, QCoreApplication.translate("Forms", "a detail")),
        (0.4, QCoreApplication.translate("Forms", "minor")),
        (0.65, QCoreApplication.translate("Forms", "as usual")),
        (HEADLINE_IMPORTANCE, QCoreApplication.translate("Forms", "important")),
    )
    headline = QCoreApplication.translate("Forms", "a headline")
    return next((words for limit, words in limits if importance < limit), headline)


class CalmSlider(QSlider):
    """A slider that the wheel leaves alone while the form scrolls below it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ImportanceField(Field):
    """An importance from 0 to 1, in hundredths; a finer one stays until the slider is moved."""

    def __init__(self, label: str, importance: float, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(label, theme, parent)
        self._value = importance
        self.slider = CalmSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setSingleStep(5)
        self.slider.setPageStep(20)
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.slider.setToolTip(self.tr("What is more important gets its words first where room is short"))
        self._said = Words("", theme, MUTED)
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addWidget(self.slider, 1)
        row.addWidget(self._said, 0, Qt.AlignmentFlag.AlignVCenter)
        self._take(place)
        self.slider.setAccessibleName(label)
        self.setFocusProxy(self.slider)
        self._show()
        self.slider.valueChanged.connect(self._on_moved)

    @property
    def state(self) -> Any:
        return self._value

    def set_state(self, state: Any) -> None:
        if isinstance(state, int | float) and 0 <= state <= 1:
            self._value = float(state)
            self._show()
            self.changed.emit()

    @property
    def importance(self) -> float:
        """From 0 to 1."""
        return self._value

    def _on_moved(self, steps: int) -> None:
        self._value = steps / _STEPS
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        was_blocked = self.slider.blockSignals(True)
        self.slider.setValue(round(self._value * _STEPS))
        self.slider.blockSignals(was_blocked)
        words = importance_words(self._value)
        self._said.set_words(f"{self._value:.2f} · {words}")
        self.slider.setAccessibleDescription(words)
