"""The bar above the timeline that is there as long as a filter is on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from timeline_app.app.actions import plain
from timeline_app.app.elided_label import ElidedLabel
from timeline_app.app.reader.words import plain_tooltip


class FilterBar(QFrame):
    """Tells what is filtered by and how much that hides, with buttons to change and to clear it."""

    def __init__(self, change: QAction, clear: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter_bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._words = ElidedLabel(margin_px=10)
        self._words.setObjectName("filter_words")
        self._count = ElidedLabel()
        self._count.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._count.setMinimumWidth(30)
        self._count.setObjectName("filter_count")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 3, 10, 3)
        layout.setSpacing(6)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._count)
        self._change = _button(change, self.tr("Change"))
        layout.addWidget(self._change)
        layout.addWidget(_button(clear, self.tr("Clear")))
        change.toggled.connect(lambda is_on: self._change.setVisible(not is_on))
        self.setAccessibleName(self.tr("Filter"))
        self.hide()

    @property
    def text(self) -> str:
        """All that it tells."""
        return f"{self._words.text()}  {self._count.text()}".strip()

    def show_filter(self, words: str, count: str) -> None:
        """Tells of a filter; of none it is put away."""
        self._words.setText(words)
        self._words.setToolTip(plain_tooltip(words))
        self._count.setText(count)
        self.setAccessibleDescription(f"{words}. {count}")
        self.setVisible(bool(words))


def _button(action: QAction, text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(action.toolTip())
    button.setAccessibleName(plain(action.text()))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(action.trigger)
    return button
