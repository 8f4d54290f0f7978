"""The dialog in which actions are given other keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from timeline_app.app.actions import ActionEntry, menu_titles, plain
from timeline_app.app.palette.likeness import likeness
from timeline_app.app.shortcuts.keymap import Keymap, entries_by, holder_of, native, own_keys, portable
from timeline_app.app.text_size import size_over

_ID_ROLE = int(Qt.ItemDataRole.UserRole)


class ShortcutsDialog(QDialog):
    """Lists all actions with their keys. Accepted, ``keymap`` is what the user wants.

    A key that another action has is taken from it, and the dialog says so before.
    """

    def __init__(self, entries: Sequence[ActionEntry], keymap: Keymap, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys of actions"))
        self.resize(size_over(parent, 620, 560))
        self._first = {entry.id: entry for entry in entries}
        self.keymap: dict[str, tuple[str, ...]] = dict(keymap)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search for an action"))
        self.field.setAccessibleName(self.tr("Search for an action"))
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._menus: list[QTreeWidgetItem] = []
        self.tree = self._tree()
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(self.tr("New key"))
        line = self.keys.findChild(QLineEdit)
        if line is not None:
            line.setAccessibleName(self.tr("New key"))
            line.setPlaceholderText(self.tr("Press a key"))
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.set_button = QPushButton(self.tr("&Give this key"))
        self.remove_button = QPushButton(self.tr("&No key"))
        self.first_button = QPushButton(self.tr("As at &first"))
        self.all_button = QPushButton(self.tr("&All as at first"))
        for button in (self.set_button, self.remove_button, self.first_button, self.all_button):
            button.setAutoDefault(False)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        self._connect()
        self._show_keys()
        self.choose(entries[0].id)
        self.field.setFocus()

    def choose(self, action_id: str) -> None:
        """Marks an action."""
        self.tree.setCurrentItem(self._rows[action_id])

    def _lay_out(self) -> None:
        label = QLabel(self.tr("New &key:"))
        label.setBuddy(self.keys)
        row = QHBoxLayout()
        for widget in (label, self.keys, self.set_button, self.remove_button):
            row.addWidget(widget, 1 if widget is self.keys else 0)
        foot = QHBoxLayout()
        foot.addWidget(self.first_button)
        foot.addWidget(self.all_button)
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self.field)
        layout.addWidget(self.tree, 1)
        layout.addLayout(row)
        layout.addWidget(self.told)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._filter)
        self.tree.currentItemChanged.connect(lambda *_: self._tell())
        self.keys.keySequenceChanged.connect(lambda _: self._tell())
        self.set_button.clicked.connect(self._give)
        self.remove_button.clicked.connect(lambda: self._put(self._current, ()))
        self.first_button.clicked.connect(self._reset)
        self.all_button.clicked.connect(self._reset_all)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Actions and their keys"))
        tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setStretchLastSection(False)
        menus: dict[str, QTreeWidgetItem] = {}
        for menu_id, title in menu_titles().items():
            menus[menu_id] = QTreeWidgetItem([plain(title)])
            menus[menu_id].setFlags(Qt.ItemFlag.ItemIsEnabled)
            menus[menu_id].setData(1, Qt.ItemDataRole.AccessibleTextRole, plain(title))
            tree.addTopLevelItem(menus[menu_id])
        for entry in self._first.values():
            item = QTreeWidgetItem([plain(entry.text)])
            item.setData(0, _ID_ROLE, entry.id)
            menus[entry.menu].addChild(item)
            self._rows[entry.id] = item
        self._menus = [*menus.values()]
        tree.expandAll()
        return tree

    @property
    def _current(self) -> str | None:
        item = self.tree.currentItem()
        action_id = None if item is None else item.data(0, _ID_ROLE)
        return action_id if isinstance(action_id, str) else None

    @property
    def _entries(self) -> tuple[ActionEntry, ...]:
        return entries_by(self._first.values(), self.keymap)

    def _typed(self) -> str:
        return self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _show_keys(self) -> None:
        entries = {entry.id: entry for entry in self._entries}
        for action_id, item in self._rows.items():
            entry = entries[action_id]
            keys = "  ".join(map(native, (*entry.keys, *entry.on_canvas, *entry.in_reader)))
            item.setText(1, keys)
            item.setData(1, Qt.ItemDataRole.AccessibleTextRole, keys or self.tr("no key"))
            font = item.font(1)
            font.setBold(entry.id in self.keymap)
            item.setFont(1, font)
            item.setToolTip(1, self.tr("Changed by you") if entry.id in self.keymap else "")
        self._tell()

    def _tell(self) -> None:
        """Says what giving the key would do."""
        current, key = self._current, self._typed()
        holder = holder_of(key, self._entries, current or "") if key else None
        self.set_button.setEnabled(current is not None and bool(key))
        self.remove_button.setEnabled(current is not None)
        self.first_button.setEnabled(current in self.keymap)
        self.all_button.setEnabled(bool(self.keymap))
        if holder is not None:
            words = self.tr("{0} is the key of “{1}”, and would be taken from there.")
            self.told.setText(words.format(native(key), plain(holder.text)))
        else:
            self.told.setText(self.tr("{0} is free.").format(native(key)) if key else "")

    def _give(self) -> None:
        current, key = self._current, self._typed()
        if current is None or not key:
            return
        holder = holder_of(key, self._entries, current)
        if holder is not None:
            # It may be one of its keys that are not its own, such as + beside W: those stay with it.
            kept = tuple(each for each in own_keys(holder) if portable(each) != key)
            if len(kept) == len(own_keys(holder)):
                words = self.tr("{0} is a key of “{1}” on the timeline; choose another one.")
                self.told.setText(words.format(native(key), plain(holder.text)))
                return
            self.keymap[holder.id] = kept
        self._put(current, (key,))
        self.keys.clear()

    def _put(self, action_id: str | None, keys: tuple[str, ...]) -> None:
        if action_id is None:
            return
        self.keymap[action_id] = keys
        if keys == own_keys(self._first[action_id]):
            del self.keymap[action_id]
        self._show_keys()

    def _reset(self) -> None:
        """Gives the action the keys it had at first; those who have got them since lose them."""
        current = self._current
        if current is None:
            return
        for key in own_keys(self._first[current]):
            holder = holder_of(key, self._entries, current)
            if holder is not None:
                self.keymap[holder.id] = tuple(
                    each for each in own_keys(holder) if portable(each) != portable(key)
                )
        self.keymap.pop(current, None)
        self._show_keys()

    def _reset_all(self) -> None:
        self.keymap.clear()
        self._show_keys()

    def _filter(self, typed: str) -> None:
        for item in self._rows.values():
            item.setHidden(bool(typed.strip()) and likeness(typed, item.text(0)) is None)
        for menu in self._menus:
            below = [menu.child(each) for each in range(menu.childCount())]
            menu.setHidden(all(item is None or item.isHidden() for item in below))
        shown = [item for item in self._rows.values() if not item.isHidden()]
        if shown and self.tree.currentItem() not in shown:
            self.tree.setCurrentItem(shown[0])
