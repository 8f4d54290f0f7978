"""What one window leaves to the next that takes its place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt

from timeline_app.app.edits.edits import DoneChanges
from timeline_app.app.history import History, ViewState
from timeline_app.app.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Handover:
    """The store that was open, what was looked at and had been, and what can be undone and redone.

    What the settings remember (lanes, drafts of forms, the place of the window) needs no handing over.
    """

    store: Path
    state: ViewState
    history: History
    done: DoneChanges

    @classmethod
    def of(cls, window: MainWindow) -> Handover | None:
        """What a window has to leave; None while nothing is open."""
        if window.presenter is None:
            return None
        session = window.presenter.session
        return cls(window.presenter.loaded.path, session.state, session.history, window.editing.done)

    def give_to(self, window: MainWindow) -> None:
        """Opens the store in another window, and goes on there once it is shown."""
        window.store_shown.connect(lambda _: self._go_on(window), Qt.ConnectionType.SingleShotConnection)
        window.open_path(self.store)

    def _go_on(self, window: MainWindow) -> None:
        if window.presenter is not None and window.presenter.loaded.path == self.store:
            window.presenter.session.resume(self.state, self.history)
            window.editing.take_over(self.done)
