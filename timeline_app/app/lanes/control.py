"""The window's hold on lanes: menus and the dialog on one side, the lanes of the open store on the other."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from timeline_app.app.lanes.choices import LaneChoices
from timeline_app.app.lanes.dialog import ArrangeLanesDialog
from timeline_app.app.lanes.keeper import LaneKeeper
from timeline_app.app.loaded import Loaded
from timeline_app.app.messages import show_error
from timeline_app.app.settings import Settings
from timeline_app.timeline.arrangement import LanesBy

ARRANGE, SHOW_ALL, RESET = ACTIONS = ("view.arrange_lanes", "view.show_lanes", "view.reset_lanes")


class LaneControl(QObject):
    """Signals:
    lanes_changed: the lanes on show are others, or are arranged otherwise.
    """

    lanes_changed = Signal()

    def __init__(self, actions: Mapping[str, QAction], settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._actions = {each: actions[each] for each in ACTIONS}
        self._settings = settings
        self._window = window
        self.keeper: LaneKeeper | None = None
        self.choices = LaneChoices(list(self._actions.values()), window)
        self.choices.by_chosen.connect(self._on_by_chosen)
        for action_id, react in ((ARRANGE, self.arrange), (SHOW_ALL, self.show_all), (RESET, self.reset)):
            self._actions[action_id].triggered.connect(lambda _=False, react=react: react())

    def open(self, loaded: Loaded) -> LaneKeeper:
        """Takes hold of the lanes of a store, in the place of those of the store before."""
        self.close()
        keeper = LaneKeeper(loaded.path, loaded.subject, loaded.first_lanes, self._settings, self._window)
        keeper.lanes_changed.connect(self._on_lanes_changed)
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

    def _on_by_chosen(self, by: LanesBy) -> None:
        if self.keeper is not None:
            self.keeper.choose(by)
            self.choices.set_by(self.keeper.by)  # what is chosen shows once it has been read

    def _on_lanes_changed(self) -> None:
        self.show_state()
        self.lanes_changed.emit()
