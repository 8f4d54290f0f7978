"""Puts keys in force: on the window's actions, on the timeline, in the reader."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from timeline_app.app.actions import ActionEntry, action_entries, tip_of
from timeline_app.app.settings import Settings
from timeline_app.app.shortcuts.dialog import ShortcutsDialog
from timeline_app.app.shortcuts.keymap import Keymap, entries_by, keymap_from, keymap_text, native, walking

_REMEMBERED: Final = "keys/changed"
_WALKS: Final = "view.walk"


class Shortcuts(QObject):
    """The keys of all actions as they are now.

    Those that work on the timeline only trigger their actions; those of the reader are its own, which it
    calls by the ids of the actions.
    """

    def __init__(
        self, actions: Mapping[str, QAction], canvas: QWidget, reader: QWidget, settings: Settings
    ) -> None:
        super().__init__(canvas)
        self._actions = actions
        self._canvas = canvas
        self._reader = reader
        self._settings = settings
        self._is_walking = settings.switch(_WALKS, default=False)
        self._on_canvas: dict[str, list[QShortcut]] = {}
        self._keymap: Keymap = keymap_from(settings.text(_REMEMBERED), action_entries())
        self._apply()

    @property
    def entries(self) -> tuple[ActionEntry, ...]:
        """All actions with the keys they have now."""
        entries = entries_by(action_entries(), self._keymap)
        return walking(entries) if self._is_walking else entries

    def set_walking(self, is_on: bool) -> None:
        """Lets the arrow keys walk among events, and those with Shift move the view; or the other way."""
        self._is_walking = is_on
        self._apply()

    def change(self, keymap: Keymap) -> None:
        """Gives actions other keys, and remembers them."""
        self._keymap = keymap
        self._settings.set_text(_REMEMBERED, keymap_text(keymap))
        self._apply()

    def ask(self) -> None:
        """Opens the dialog in which keys are changed."""
        dialog = ShortcutsDialog(action_entries(), self._keymap, self._canvas.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.change(dialog.keymap))
        dialog.open()

    def _apply(self) -> None:
        for entry in self.entries:
            action = self._actions[entry.id]
            action.setShortcuts([QKeySequence(key) for key in entry.keys])
            action.setToolTip(tip_of(entry))
            keys = (*entry.keys, *entry.on_canvas, *entry.in_reader)
            action.setProperty("keys", "  ".join(map(native, keys)))
            self._set_on_canvas(entry, action)
            in_reader = self._reader.findChild(QShortcut, entry.id)
            if in_reader is not None:
                in_reader.setKeys([QKeySequence(key) for key in entry.in_reader])

    def _set_on_canvas(self, entry: ActionEntry, action: QAction) -> None:
        for shortcut in self._on_canvas.pop(entry.id, ()):
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        for key in entry.on_canvas:
            shortcut = QShortcut(QKeySequence(key), self._canvas)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action.trigger)
            self._on_canvas.setdefault(entry.id, []).append(shortcut)
