"""Where keys go when what had them is no longer there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class LostFocus(QObject):
    """Takes keys home when what had them was hidden or disabled.

    Qt gives them to whatever comes next in the order of the Tab key then, mostly to the field for
    searches: there letters are no longer commands, and Ctrl+Z takes back what was typed there and not what
    was done. Of ``homes`` the first that is seen gets them instead; where Qt has found a place outside of
    ``strange`` they stay there.
    """

    def __init__(self, strange: QWidget, homes: Sequence[QWidget]) -> None:
        super().__init__(strange)
        self._strange = strange
        self._homes = tuple(homes)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_changed)

    def _on_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is None or new is None or not self._strange.isAncestorOf(new):
            return
        if old.window() is new.window() and not (old.isVisible() and old.isEnabled()):
            # Whoever has hidden it may have a better place for the keys.
            QTimer.singleShot(0, self, lambda: self._go_home(new))

    def _go_home(self, stranded: QWidget) -> None:
        if QApplication.focusWidget() is not stranded:
            return
        for home in self._homes:
            if home.isVisible() and home.isEnabled():
                home.setFocus()
                return
