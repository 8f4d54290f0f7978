"""The menu of the styles that articles are cited in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from timeline_app.core.citing import STYLE_NAMES, StyleId


def _tr(text: str) -> str:
    return QCoreApplication.translate("Citing", text)


class StyleMenu(QMenu):
    """The styles by their names, with the chosen one marked."""

    def __init__(
        self, current: Callable[[], StyleId], choose: Callable[[StyleId], None], parent: QMenu
    ) -> None:
        super().__init__(_tr("&Style of citations"), parent)
        self._current = current
        self._entries: dict[StyleId, QAction] = {}
        group = QActionGroup(self)
        for style, name in STYLE_NAMES.items():
            action = self.addAction(name)
            action.setObjectName(f"citations.{style}")
            action.setCheckable(True)
            action.setActionGroup(group)
            action.triggered.connect(lambda _=False, style=style: choose(style))
            self._entries[style] = action
        self.aboutToShow.connect(self._mark)

    def _mark(self) -> None:
        for style, action in self._entries.items():
            action.setChecked(style == self._current())
