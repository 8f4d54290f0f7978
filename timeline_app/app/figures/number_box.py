"""A number that may be left to the program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QSizePolicy, QWidget

_LEAST_PX = 56
_BESIDE_PX = 5  # of the words, where a style sheet's padding does not reach


class NumberBox(QDoubleSpinBox):
    """Typed, or changed with the arrow keys; the wheel leaves it alone unless it has the focus.

    With ``unset`` words it may stand one step below its least value, which is then shown by these words and
    means that the program decides.
    """

    def __init__(
        self,
        limits: tuple[float, float],
        *,
        decimals: int = 0,
        unset: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least = limits[0]
        self._has_unset = bool(unset)
        self.setDecimals(decimals)
        self.setRange(limits[0] - (1 if unset else 0), limits[1])
        self.setSpecialValueText(unset)
        self.setGroupSeparatorShown(True)
        self.setMinimumWidth(_LEAST_PX)
        self.lineEdit().setTextMargins(_BESIDE_PX, 0, _BESIDE_PX, 0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def given(self) -> float | None:
        """The number, None where the program decides."""
        is_unset = self._has_unset and self.value() < self._least
        return None if is_unset else self.value()

    def show_value(self, value: float | None) -> None:
        """Shows a number, or that the program decides."""
        self.setValue(self.minimum() if value is None else value)

    # Qt's overrides

    def stepBy(self, steps: int) -> None:
        """From left to the program to the least number there is, and back."""
        if self._has_unset and self.value() < self._least and steps > 0:
            self.setValue(self._least)
        else:
            super().stepBy(steps)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
