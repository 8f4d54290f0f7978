"""The window's hold on lanes: menus and the dialog on one side, the lanes of the open store on the other."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from timeline_app.app.follower import Follower
from timeline_app.app.lanes.choices import LaneChoices
from timeline_app.app.lanes.dialog import ArrangeLanesDialog
from timeline_app.app.lanes.keeper import LaneKeeper
from timeline_app.app.lanes.lane_menu import hidden_menu, lane_menu
from timeline_app.app.lanes.rail import LaneRail
from timeline_app.app.messages import show_error
from timeline_app.app.settings import Settings
from timeline_app.timeline.arrangement import LanesBy, moved

ARRANGE, SHOW_ALL, RESET = ACTIONS = ("view.arrange_lanes", "view.show_lanes", "view.reset_lanes")
_UP, _DOWN, _WHEEL = "view.lanes_up", "view.lanes_down", "view.wheel_lanes"


class LaneControl(QObject):
    """Signals:
    lanes_changed: the lanes on show are others, or are arranged otherwise.
    lanes_refreshed: the same lanes have been read again.
    """

    lanes_changed = Signal()
    lanes_refreshed = Signal()

    def __init__(self, actions: Mapping[str, QAction], settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._actions = {each: actions[each] for each in ACTIONS}
        self._scrolling = {each: actions[each] for each in (_UP, _DOWN, _WHEEL)}
        self._settings = settings
        self._window = window
        self.keeper: LaneKeeper | None = None
        self.choices = LaneChoices(list(self._actions.values()), window)
        self.choices.by_chosen.connect(self._on_by_chosen)
        for action_id, react in ((ARRANGE, self.arrange), (SHOW_ALL, self.show_all), (RESET, self.reset)):
            self._actions[action_id].triggered.connect(lambda _=False, react=react: react())

    def attach(self, rail: LaneRail) -> None:
        """Does what the mouse asks for at the lanes' headers, and scrolls them by keys and wheel."""
        self._scrolling[_UP].triggered.connect(lambda: rail.page(-1))
        self._scrolling[_DOWN].triggered.connect(lambda: rail.page(1))
        self._scrolling[_WHEEL].toggled.connect(rail.set_wheel_scrolls)
        rail.headers.toggled.connect(self._on_toggled)
        rail.headers.moved.connect(self._on_moved)
        rail.headers.menu_asked.connect(self._on_menu_asked)
        rail.hidden_asked.connect(self._on_hidden_asked)

    def open(self, follower: Follower) -> LaneKeeper:
        """Takes hold of the lanes of a store, in the place of those of the store before."""
        self.close()
        keeper = LaneKeeper(follower, self._settings, self._window)
        keeper.lanes_changed.connect(self._on_lanes_changed)
        keeper.refreshed.connect(self._on_refreshed)
        keeper.failed.connect(lambda error: show_error(self._window, error))
        self.keeper = keeper
        self.show_state()
        return keeper

    def close(self) -> None:
        """Lets go of the lanes."""
        if self.keeper is not None:
            self.keeper.close()
            self.keeper = None

    def arrange(self) -> None:
        """Opens the dialog in which lanes are arranged."""
        if self.keeper is not None:
            dialog = ArrangeLanesDialog(self.keeper.lanes, self.keeper.arrangement, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.arrangement_wished.connect(self.keeper.arrange)
            dialog.open()

    def show_all(self) -> None:
        """Shows the lanes that are hidden."""
        if self.keeper is not None:
            keys = [lane.key for lane in self.keeper.lanes]
            self.keeper.arrange(self.keeper.arrangement.with_shown(keys))

    def reset(self) -> None:
        """The lanes as they come."""
        if self.keeper is not None:
            self.keeper.reset()

    def show_state(self) -> None:
        """Enables what there is something to do for."""
        keeper = self.keeper
        has_lanes = keeper is not None and bool(keeper.lanes)
        self.choices.set_enabled(is_enabled=has_lanes)
        self._actions[ARRANGE].setEnabled(has_lanes)
        self._actions[SHOW_ALL].setEnabled(keeper is not None and bool(keeper.subject.lanes.hidden))
        self._actions[RESET].setEnabled(keeper is not None and not keeper.arrangement.is_untouched)
        if keeper is not None:
            self.choices.set_by(keeper.by)

    def _on_toggled(self, key: str) -> None:
        if self.keeper is not None:
            arrangement = self.keeper.arrangement
            is_collapsed = key in arrangement.collapsed
            self.keeper.arrange(
                arrangement.with_expanded([key]) if is_collapsed else arrangement.with_collapsed([key])
            )

    def _on_moved(self, key: str, to: int) -> None:
        if self.keeper is not None:
            self.keeper.arrange(moved(self.keeper.used_lanes, self.keeper.arrangement, key, to))

    def _on_menu_asked(self, key: str, place: QPoint) -> None:
        keeper = self.keeper
        if keeper is not None:
            more = list(self._actions.values())
            lanes, arrangement = keeper.subject.lanes, keeper.arrangement
            lane_menu(key, lanes, arrangement, keeper.arrange, more, self._window).popup(place)

    def _on_hidden_asked(self, place: QPoint) -> None:
        keeper = self.keeper
        if keeper is not None:
            hidden, show_all = keeper.subject.lanes.hidden, self._actions[SHOW_ALL]
            hidden_menu(hidden, keeper.arrangement, keeper.arrange, show_all, self._window).popup(place)

    def _on_by_chosen(self, by: LanesBy) -> None:
        if self.keeper is not None:
            self.keeper.choose(by)
            self.choices.set_by(self.keeper.by)  # what is chosen shows once it has been read

    def _on_refreshed(self) -> None:
        self.show_state()
        self.lanes_refreshed.emit()

    def _on_lanes_changed(self) -> None:
        self.show_state()
        self.lanes_changed.emit()
