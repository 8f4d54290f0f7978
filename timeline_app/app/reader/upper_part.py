"""The upper part of the reader: the event and its neighbours by tabs, or something laid over them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from timeline_app.app.reader.pages import Pages

_LEAST_PX: Final = 120
_LEAST_OVER_PX: Final = 280  # of what lies over the pages


class UpperPart(QStackedWidget):
    """The pages, with room for a line above them; over them can lie others, the last one on top.

    Signals:
        covered: something was laid over the pages, or taken away.
    """

    covered = Signal()

    def __init__(self, pages: Pages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over: list[QWidget] = []
        place = QWidget()
        self._column = QVBoxLayout(place)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(pages)
        self.addWidget(place)
        self.setMinimumHeight(_LEAST_PX)

    @property
    def on_top(self) -> QWidget | None:
        """What lies over the pages, None if nothing does."""
        return self._over[-1] if self._over else None

    def set_banner(self, banner: QWidget) -> None:
        """Puts a line above the pages; it shows and hides itself."""
        self._column.insertWidget(0, banner)

    def lay_over(self, widget: QWidget) -> None:
        """Lays something over the pages, and over what lies there already."""
        if self.indexOf(widget) < 0:
            self.addWidget(widget)
        self._over = [*(each for each in self._over if each is not widget), widget]
        self._show_top()

    def take_away(self, widget: QWidget) -> None:
        """Shows what lies below."""
        if widget in self._over:
            self._over = [each for each in self._over if each is not widget]
            self._show_top()

    def focus_top(self) -> bool:
        """Gives the focus to what lies over the pages; false if nothing does."""
        if not self._over:
            return False
        self._over[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _show_top(self) -> None:
        if self._over:
            self.setCurrentWidget(self._over[-1])
        else:
            self.setCurrentIndex(0)
        self.setMinimumHeight(_LEAST_OVER_PX if self._over else _LEAST_PX)
        self.show()
        self.covered.emit()
