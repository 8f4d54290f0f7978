"""Keeps what is typed into the form that is open, a moment after the last key."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from timeline_app.app.forms.drafts import Drafts
from timeline_app.app.forms.form_pane import FormPane
from timeline_app.app.forms.targets import Draft, Target
from timeline_app.app.settings import Settings

_KEEP_AFTER_MS: Final = 800  # of no typing


class Keeping(QObject):
    """``target`` is what the form that is open is about, None while there is none."""

    def __init__(self, pane: FormPane, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._settings = settings
        self.target: Target | None = None
        self.drafts = Drafts(settings, "")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        pane.typed_on.connect(self._timer.start)

    def begin(self, store: str) -> None:
        """Another store is open: it has drafts of its own."""
        self.drafts = Drafts(self._settings, store)

    def keep(self) -> None:
        """Keeps what is typed now."""
        self._timer.stop()
        if self.target is None or self._pane.sheet is None:
            return
        typed = self._pane.typed
        if typed:
            self.drafts.keep(Draft(self.target, typed))
        else:
            self.drafts.drop(self.target)

    def let_go(self) -> Target | None:
        """The form goes; what it was about."""
        self._timer.stop()
        target, self.target = self.target, None
        return target
