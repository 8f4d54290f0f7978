"""Moves without a way there, for those whom movement on the screen disturbs (WCAG 2.2, 2.3.3)."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QStyle

from timeline_app.app.canvas import Canvas
from timeline_app.app.presenter import Presenter
from timeline_app.app.settings import Settings

STILL: Final = "view.still"


def system_is_still() -> bool:
    """Whether the system asks programs not to animate, as far as it tells Qt."""
    return not QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animate)


class Stillness(QObject):
    """Follows the switch for it, which is at first as the system asks, and is remembered."""

    def __init__(self, canvas: Canvas, action: QAction, settings: Settings) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._action = action
        self._settings = settings
        self._presenter: Presenter | None = None
        action.setChecked(settings.switch(STILL, default=system_is_still()))
        action.toggled.connect(self._on_toggled)
        self._apply()

    def begin(self, presenter: Presenter) -> None:
        """Another store is open, which is moved in as the last one was."""
        self._presenter = presenter
        self._apply()

    def _on_toggled(self, is_on: bool) -> None:
        self._settings.set_switch(STILL, is_on=is_on)
        self._apply()

    def _apply(self) -> None:
        is_still = self._action.isChecked()
        self._canvas.rail.set_still(is_still=is_still)
        if self._presenter is not None:
            self._presenter.navigator.motion.set_still(is_still=is_still)
