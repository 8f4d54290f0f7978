"""The menus that say what lanes are by."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from timeline_app.app.lanes.titles import by_words
from timeline_app.timeline.arrangement import LANES_BY, LanesBy


class LaneChoices(QObject):
    """One choice in two menus: ``by_menu`` for the menu bar, ``menu`` for a button, with ``more`` actions.

    Signals:
        by_chosen: what the lanes are to be by (LanesBy).
    """

    by_chosen = Signal(object)

    def __init__(self, more: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        self.actions: dict[LanesBy, QAction] = {}
        self.by_menu = QMenu(self.tr("La&nes by"), parent)
        self.menu = QMenu(self.tr("Lanes"), parent)
        self.menu.setToolTip(self.tr("What the lanes are by, and how they are arranged"))
        self.menu.addSection(self.tr("Lanes by"))
        for by in LANES_BY:
            action = self.actions[by] = self._group.addAction(QAction(by_words(by), self))
            action.setObjectName(f"lanes_by.{by}")
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, by=by: self.by_chosen.emit(by))
            self.by_menu.addAction(action)
            self.menu.addAction(action)
        self.menu.addSeparator()
        self.menu.addActions(list(more))

    def set_by(self, by: LanesBy) -> None:
        """Shows what the lanes are by now."""
        self.actions[by].setChecked(True)

    def set_enabled(self, *, is_enabled: bool) -> None:
        """Whether there are lanes to choose for."""
        self._group.setEnabled(is_enabled)
