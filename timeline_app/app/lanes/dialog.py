"""Arranges lanes by the keyboard or the mouse: their order, which are shown, collapsed and pinned."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.app.lanes.words import lane_line
from timeline_app.app.text_size import size_over
from timeline_app.timeline.arrangement import LaneArrangement, ordered, stepped
from timeline_app.timeline.lanes import Lane

_KEY = Qt.ItemDataRole.UserRole
_WIDTH_PX, _HEIGHT_PX = 560, 460
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ArrangeLanesDialog(QDialog):
    """Every change is seen at once behind the dialog; Cancel takes all of them back.

    Signals:
        arrangement_wished: the lanes are to be arranged so (LaneArrangement).
    """

    arrangement_wished = Signal(object)

    def __init__(
        self, lanes: Sequence[Lane], arrangement: LaneArrangement, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._before = self._arrangement = arrangement
        self.setObjectName("arrange_lanes")
        self.setWindowTitle(self.tr("Arrange lanes"))
        self._build()
        self._connect_signals()
        self._fill()
        self.list.setCurrentRow(0)
        self.resize(size_over(parent, _WIDTH_PX, _HEIGHT_PX))

    @property
    def arrangement(self) -> LaneArrangement:
        """The lanes as they are arranged in the dialog."""
        return self._arrangement

    def _build(self) -> None:
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Lanes from top to bottom; those with a tick are shown"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setObjectName("lanes")
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.up = QPushButton(self.tr("Move &up"))
        self.down = QPushButton(self.tr("Move &down"))
        self.up.setToolTip(self.tr("Alt+Up"))
        self.down.setToolTip(self.tr("Alt+Down"))
        self.is_shown = QCheckBox(self.tr("&Shown"))
        self.is_collapsed = QCheckBox(self.tr("Co&llapsed to a thin band"))
        self.is_pinned = QCheckBox(self.tr("&Pinned on top"))
        self.show_all = QPushButton(self.tr("Show &all"))
        self.expand_all = QPushButton(self.tr("&Expand all"))
        self.reset = QPushButton(self.tr("&Reset"))
        self.reset.setToolTip(self.tr("Lanes as they come"))
        side = QVBoxLayout()
        side.setSpacing(8)
        for widget in (self.up, self.down, self.is_shown, self.is_collapsed, self.is_pinned):
            side.addWidget(widget)
        side.addStretch(1)
        for widget in (self.show_all, self.expand_all, self.reset):
            side.addWidget(widget)
        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addWidget(self.list, 1)
        middle.addLayout(side)
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(middle, 1)
        layout.addWidget(self.told)
        layout.addWidget(self.buttons)

    def _connect_signals(self) -> None:
        self.list.currentItemChanged.connect(lambda *_: self._show_current())
        self.list.itemChanged.connect(self._on_item_changed)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=step: self._move(step))
        self.is_shown.clicked.connect(self._on_shown)
        self.is_collapsed.clicked.connect(self._on_collapsed)
        self.is_pinned.clicked.connect(self._on_pinned)
        keys_of_all = [lane.key for lane in self._lanes]
        self.show_all.clicked.connect(lambda: self._take(self._arrangement.with_shown(keys_of_all)))
        self.expand_all.clicked.connect(lambda: self._take(self._arrangement.with_expanded(keys_of_all)))
        self.reset.clicked.connect(lambda: self._take(LaneArrangement(self._arrangement.by)))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _current(self) -> str | None:
        item = self.list.currentItem()
        return None if item is None else str(item.data(_KEY))

    def _fill(self) -> None:
        """Lists the lanes in their order, the current one staying current."""
        current = self._current()
        arrangement = self._arrangement
        with QSignalBlocker(self.list):
            self.list.clear()
            for number in ordered(self._lanes, arrangement):
                lane = self._lanes[number]
                item = QListWidgetItem(
                    lane_line(
                        lane,
                        is_collapsed=lane.key in arrangement.collapsed,
                        is_pinned=lane.key in arrangement.pinned,
                    )
                )
                item.setData(_KEY, lane.key)
                item.setCheckState(_UNCHECKED if lane.key in arrangement.hidden else _CHECKED)
                item.setToolTip(lane.title)
                self.list.addItem(item)
                if lane.key == current:
                    self.list.setCurrentItem(item)
        self._show_current()

    def _show_current(self) -> None:
        key, arrangement = self._current(), self._arrangement
        row, count = self.list.currentRow(), self.list.count()
        self.is_shown.setChecked(key is not None and key not in arrangement.hidden)
        self.is_collapsed.setChecked(key in arrangement.collapsed)
        self.is_pinned.setChecked(key in arrangement.pinned)
        for widget in (self.is_shown, self.is_collapsed, self.is_pinned):
            widget.setEnabled(key is not None)
        self.up.setEnabled(row > 0 and self._moved(-1) != arrangement)
        self.down.setEnabled(0 <= row < count - 1 and self._moved(1) != arrangement)
        keys = {lane.key for lane in self._lanes}
        hidden = len(keys & arrangement.hidden)
        self.show_all.setEnabled(hidden > 0)
        self.expand_all.setEnabled(bool(keys & arrangement.collapsed))
        self.reset.setEnabled(not arrangement.is_untouched)
        self.told.setText(
            self.tr("{0} of {1} lanes are shown.").format(count - hidden, count) if count else ""
        )

    def _moved(self, step: int) -> LaneArrangement:
        key = self._current()
        return self._arrangement if key is None else stepped(self._lanes, self._arrangement, key, step)

    def _move(self, step: int) -> None:
        self._take(self._moved(step))

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        """The tick in the list was changed."""
        self.list.setCurrentItem(item)
        self._on_shown(item.checkState() == _CHECKED)

    def _on_shown(self, is_on: bool) -> None:
        keys = [self._current() or ""]
        arrangement = self._arrangement
        self._take(arrangement.with_shown(keys) if is_on else arrangement.with_hidden(keys))

    def _on_collapsed(self, is_on: bool) -> None:
        keys = [self._current() or ""]
        arrangement = self._arrangement
        self._take(arrangement.with_collapsed(keys) if is_on else arrangement.with_expanded(keys))

    def _on_pinned(self, is_on: bool) -> None:
        keys = [self._current() or ""]
        arrangement = self._arrangement
        self._take(arrangement.with_pinned(keys) if is_on else arrangement.with_unpinned(keys))

    def _take(self, arrangement: LaneArrangement) -> None:
        if arrangement != self._arrangement:
            self._arrangement = arrangement
            self._fill()
            self.arrangement_wished.emit(arrangement)

    # Qt's overrides

    def reject(self) -> None:
        if self._arrangement != self._before:
            self.arrangement_wished.emit(self._before)
        super().reject()
