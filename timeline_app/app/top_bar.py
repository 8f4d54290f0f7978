"""The bar above the timeline: what is open, and the buttons one needs most."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from timeline_app.app.reader.words import plain_tooltip


class TopBar(QFrame):
    """Title and subtitle of the store, buttons for ``actions``, and ``primary`` at the right end."""

    def __init__(self, actions: Sequence[QAction], primary: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title = QLabel()
        self._title.setObjectName("title")
        self._subtitle = QLabel()
        self._subtitle.setObjectName("subtitle")
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self._title, self._subtitle):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(60)
            words.addWidget(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 7, 16, 7)
        layout.setSpacing(7)
        layout.addLayout(words, 1)
        for action in actions:
            layout.addWidget(_button(action))
        layout.addSpacing(10)
        button = _button(primary)
        button.setObjectName("primary")
        layout.addWidget(button)

    def set_words(self, title: str, subtitle: str) -> None:
        """Shows what is open."""
        self._title.setText(title)
        self._title.setToolTip(plain_tooltip(title))
        self._subtitle.setText(subtitle)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setAccessibleName(action.text().replace("&", ""))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
