"""A page to begin from: what was open last, and what else there is to open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from timeline_app.app.actions import plain
from timeline_app.app.text_size import scaled

_COLUMN_PX = 350
_WIDEST_PX = 520
_BETWEEN_PX = 40
_AROUND_PX = 24
_MOST_RECENT = 6


class StartPage(QScrollArea):
    """Two columns: stores to open again, and other ways to begin.

    Signals:
        store_wished: a store that was open before is to be opened (Path).
        shown_at_start: whether the program shall begin here from now on (bool).
    """

    ACTIONS: ClassVar = ("file.open_shipped", "file.new", "file.open", "file.open_folder")
    HELP: ClassVar = ("help.tour", "help.guide", "help.keys")

    store_wished = Signal(object)
    shown_at_start = Signal(bool)

    def __init__(self, actions: Sequence[QAction], helping: Sequence[QAction]) -> None:
        super().__init__()
        self.setObjectName("start_page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Start"))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(4)
        self.at_start = QCheckBox(self.tr("Begin with this page"))
        self.at_start.toggled.connect(self.shown_at_start)
        self.setWidget(self._page(actions, helping))

    def show_recent(self, stores: Sequence[Path]) -> None:
        """Lists stores that were open before, the last one first."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for path in stores[:_MOST_RECENT]:
            # Qt's own button with two lines has letters of one size, however large the others are.
            button = QPushButton(f"{path.stem}\n{self._folder_of(path)}".replace("&", "&&"))
            button.setObjectName("recent")
            button.setAccessibleName(self.tr("Open {0}").format(path.stem))
            button.setToolTip(str(path))
            button.clicked.connect(lambda _=False, path=path: self.store_wished.emit(path))
            self._recent.addWidget(button)
        if not stores:
            words = QLabel(self.tr("Nothing was opened yet. The collection that comes with the program is a "
                                   "good place to look around."))  # fmt: skip
            words.setObjectName("muted")
            words.setWordWrap(True)
            self._recent.addWidget(words)

    def _folder_of(self, path: Path) -> str:
        folder = str(path.parent)
        return self.fontMetrics().elidedText(folder, Qt.TextElideMode.ElideMiddle, _column_px() - 60)

    def _page(self, actions: Sequence[QAction], helping: Sequence[QAction]) -> QWidget:
        page = QWidget()
        page.setObjectName("start_ground")
        column = QVBoxLayout(page)
        column.setContentsMargins(_AROUND_PX, _AROUND_PX, _AROUND_PX, _AROUND_PX)
        column.addStretch(2)
        heading = QLabel(self.tr("Timeline Explorer"))
        heading.setObjectName("start_heading")
        words = QLabel(self.tr("Every event one click from the words that support it"))
        words.setObjectName("muted")
        for label in (heading, words):
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(28)
        columns = self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        columns.setSpacing(_BETWEEN_PX)
        columns.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        columns.addWidget(_titled(self.tr("Open again"), self._recent), 0, middle)
        columns.addWidget(_titled(self.tr("Begin"), self._buttons(actions)), 0, middle)
        columns.addStretch(1)
        column.addLayout(columns)
        column.addSpacing(24)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch(1)
        for action in helping:
            foot.addWidget(_button(action))
        foot.addWidget(self.at_start)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(3)
        return page

    def _buttons(self, actions: Sequence[QAction]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        for action in actions:
            column.addWidget(_button(action))
        hint = QLabel(self.tr("Files and folders can be dropped on this window, too."))
        hint.setObjectName("muted")
        hint.setWordWrap(True)
        hint.setFixedSize(
            _column_px(), hint.heightForWidth(_column_px())
        )  # in a scrolled page it would be cut
        column.addWidget(hint)
        return column

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where both columns have no room beside one another, one stands below the other."""
        needed = 2 * (_column_px() + _BETWEEN_PX + _AROUND_PX)
        is_wide = event.size().width() >= needed
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)
        super().resizeEvent(event)


def _column_px() -> int:
    return min(scaled(_COLUMN_PX), _WIDEST_PX)


def _button(action: QAction) -> QPushButton:
    button = QPushButton(plain(action.text()))
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)
    return button


def _titled(title: str, content: QVBoxLayout) -> QWidget:
    """A column under its heading."""
    whole = QWidget()
    whole.setFixedWidth(_column_px())
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    heading = QLabel(title)
    heading.setObjectName("start_title")
    column.addWidget(heading)
    column.addLayout(content)
    column.addStretch(1)
    return whole
