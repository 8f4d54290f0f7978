"""The store as the switches of the View menu ask for it, on the canvas."""

from __future__ import annotations

import time
from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from timeline_app.app.canvas import Canvas
from timeline_app.app.loaded import Loaded
from timeline_app.app.presenter import Presenter
from timeline_app.app.settings import Settings
from timeline_app.app.stage import Show
from timeline_app.app.words import articles_title, lane_notes, legend_words
from timeline_app.timeline.layout import Subject

# And what they are at first.
_SWITCHES: Final = {"view.legend": True, "view.claims": False, "view.weeks": False, "view.wheel_lanes": False}


class Showing(QObject):
    """Hands the canvas what it shows of the open store, anew whenever a switch is thrown; the switches are
    remembered."""

    def __init__(self, canvas: Canvas, actions: Mapping[str, QAction], settings: Settings) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._actions = actions
        self._settings = settings
        self._presenter: Presenter | None = None
        for action_id, is_on in _SWITCHES.items():
            action = actions[action_id]
            action.setChecked(settings.switch(action_id, default=is_on))
            action.toggled.connect(partial(self._on_switched, action_id))

    def open(self, subject: Subject, loaded: Loaded) -> None:
        """Shows another store; its presenter comes next."""
        self._canvas.set_show(self._show_of(subject, loaded))

    def begin(self, presenter: Presenter) -> None:
        """From now on what this presenter has is shown."""
        self._presenter = presenter

    def refresh(self) -> None:
        """Shows the same store after a change of it: what has not changed stays where it is."""
        if self._presenter is not None:
            self._canvas.change_show(self._show_of(self._presenter.lanes.subject, self._presenter.loaded))

    def exchange(self) -> None:
        """Shows the store in other lanes, or read anew: nothing has to stay where it was."""
        if self._presenter is not None:
            self._canvas.exchange_show(self._show_of(self._presenter.lanes.subject, self._presenter.loaded))

    def _show_of(self, subject: Subject, loaded: Loaded) -> Show:
        switched = {action_id: self._actions[action_id].isChecked() for action_id in _SWITCHES}
        return Show(
            subject=subject,
            lane_notes=lane_notes(subject),
            articles_title=articles_title(),
            legend=legend_words() if switched["view.legend"] else {},
            today_s=int(time.time()),
            claims=loaded.claims if switched["view.claims"] else {},
            weeks=switched["view.weeks"],
        )

    def _on_switched(self, action_id: str, is_on: bool) -> None:
        self._settings.set_switch(action_id, is_on=is_on)
        self.refresh()
