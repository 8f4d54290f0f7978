"""How articles are set: chosen in a menu or by key, shown at once, remembered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from timeline_app.app.reader import Reader
from timeline_app.app.reader.text_menu import TextMenu
from timeline_app.app.reader.typography import Typography, typography_from
from timeline_app.app.settings import Settings

_REMEMBERED: Final = "look/article_text"
_STEPS: Final = {"article.larger": 1, "article.smaller": -1}
_AS_AT_FIRST: Final = "article.first_size"


class Typesetting(QObject):
    """Sets the reader's articles as the user chooses."""

    def __init__(
        self, reader: Reader, settings: Settings, actions: Mapping[str, QAction], menu: QMenu
    ) -> None:
        super().__init__(reader)
        self._reader = reader
        self._settings = settings
        steps = [actions[action_id] for action_id in (*_STEPS, _AS_AT_FIRST)]
        menu.addMenu(TextMenu(steps, self._current, self._choose, menu))
        for action_id, places in _STEPS.items():
            actions[action_id].triggered.connect(
                lambda _=False, places=places: self._choose(self._current().scaled(places))
            )
        actions[_AS_AT_FIRST].triggered.connect(lambda: self._choose(Typography()))
        reader.article_pane.text.set_typography(typography_from(settings.text(_REMEMBERED)))

    def _current(self) -> Typography:
        return self._reader.article_pane.text.typography

    def _choose(self, typography: Typography) -> None:
        self._reader.article_pane.text.set_typography(typography)
        self._settings.set_text(_REMEMBERED, typography.as_text())
