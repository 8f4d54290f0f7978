"""How the events are shown: as a timeline, as a list, or as both below one another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QSplitter, QWidget

from timeline_app.app.settings import Settings

Mode = Literal["timeline", "both", "list"]
MODES: Final[Mapping[Mode, str]] = {
    "timeline": "view.timeline_only",
    "both": "view.list_and_timeline",
    "list": "view.list_only",
}
_NEXT: Final[Mapping[Mode, Mode]] = {"timeline": "both", "both": "list", "list": "timeline"}
_CYCLE: Final = "view.list"
_REMEMBERED: Final = "view/mode"
_PLACE: Final = "views"
_TIMELINE_PX: Final = 420  # at first; the two share what there is in this proportion
_LIST_PX: Final = 300


class Views(QSplitter):
    """The timeline above the list.

    Signals:
        mode_changed: something else is shown (Mode).
    """

    mode_changed = Signal(object)

    def __init__(self, timeline: QWidget, listing: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(3)
        self._timeline, self._listing = timeline, listing
        self.addWidget(timeline)
        self.addWidget(listing)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self.setSizes([_TIMELINE_PX, _LIST_PX])
        listing.hide()
        self.mode: Mode = "timeline"

    def set_mode(self, mode: Mode) -> None:
        """Shows this."""
        had_focus = self._timeline.hasFocus() or self._listing.isAncestorOf(self.focusWidget() or self)
        self.mode = mode
        self._timeline.setVisible(mode != "list")
        self._listing.setVisible(mode != "timeline")
        if had_focus and self.isVisible():
            (self._timeline if mode == "timeline" else self._listing).setFocus()
        self.mode_changed.emit(mode)


class ViewModes(QObject):
    """The actions that choose what is shown; it is remembered."""

    def __init__(self, views: Views, actions: Mapping[str, QAction], settings: Settings) -> None:
        super().__init__(views)
        self._views = views
        self._settings = settings
        self._actions: dict[Mode, QAction] = {mode: actions[each] for mode, each in MODES.items()}
        group = QActionGroup(self)
        for mode, action in self._actions.items():
            group.addAction(action)
            action.triggered.connect(lambda _=False, mode=mode: self.show(mode))
        actions[_CYCLE].triggered.connect(lambda: self.show(_NEXT[views.mode]))
        views.restoreState(settings.geometry(_PLACE))
        views.splitterMoved.connect(lambda: settings.set_geometry(_PLACE, views.saveState()))
        remembered = settings.text(_REMEMBERED)
        self.show(next((mode for mode in MODES if mode == remembered), "timeline"))

    def show(self, mode: Mode) -> None:
        """Shows this, and remembers it."""
        self._settings.set_text(_REMEMBERED, mode)
        self._actions[mode].setChecked(True)
        self._views.set_mode(mode)
