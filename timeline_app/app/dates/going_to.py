"""Asks for a date and takes the timeline there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from timeline_app.app.dates.go_to_dialog import GoToDialog, with_newest
from timeline_app.app.look import theme_for
from timeline_app.app.presenter import Presenter
from timeline_app.app.settings import Settings
from timeline_app.core.bounds import Bounds


class GoingTo(QObject):
    """Go to a date; those gone to last are remembered."""

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._presenter: Presenter | None = None

    def begin(self, presenter: Presenter) -> None:
        """From now on this store's timeline goes there."""
        self._presenter = presenter

    def ask(self) -> None:
        """Asks in a dialog that does not hold up the window's events."""
        dialog = GoToDialog(self._settings.recent_dates, theme_for(self._settings.theme), parent=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._on_chosen(dialog.bounds(), dialog.text()))
        dialog.open()

    def _on_chosen(self, bounds: Bounds | None, text: str) -> None:
        if self._presenter is not None and bounds is not None:
            self._settings.recent_dates = with_newest(self._settings.recent_dates, text)
            self._presenter.navigator.go_to(bounds)
