"""The bar above the timeline: what is open, and the buttons one needs most."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.app.actions import plain
from timeline_app.app.elided_label import ElidedLabel

_MENU_KEY = "Alt+N"
_SPARED = ("view.zoom_out", "view.zoom_in")  # in a narrow window; wheel and keys do the same
_NARROW_PX = 1_000
_SPACING_PX = 7


class TopBar(QFrame):
    """Title and subtitle of the store, the ``search``, buttons for ``actions`` and ``menu``, ``primary`` at
    the right end."""

    def __init__(
        self,
        actions: Sequence[QAction],
        menu: QMenu,
        primary: QAction,
        search: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title = ElidedLabel()
        self._title.setObjectName("title")
        self._subtitle = ElidedLabel()
        self._subtitle.setObjectName("subtitle")
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self._title, self._subtitle):
            label.setMinimumWidth(46)
            words.addWidget(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 7, 16, 7)
        layout.setSpacing(_SPACING_PX)
        layout.addLayout(words, 2)
        layout.addWidget(search, 3)
        layout.addSpacing(6)
        self._spared = []
        for action in actions:
            button = _button(action)
            layout.addWidget(button)
            if action.objectName() in _SPARED:
                button.hide()
                self._spared.append(button)
        layout.addSpacing(10)
        self.menu_button = _menu_button(menu)
        layout.addWidget(self.menu_button)
        layout.addSpacing(10)
        self.primary_button = _button(primary)
        self.primary_button.setObjectName("primary")
        layout.addWidget(self.primary_button)

    def set_words(self, title: str, subtitle: str) -> None:
        """Shows what is open."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)

    # Qt's overrides

    def minimumSizeHint(self) -> QSize:
        """That without the buttons which a narrow window goes without."""
        hint = super().minimumSizeHint()
        spared = sum(each.sizeHint().width() + _SPACING_PX for each in self._spared if not each.isHidden())
        return QSize(hint.width() - spared, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for button in self._spared:
            button.setVisible(event.size().width() >= _NARROW_PX)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setAccessibleName(plain(action.text()))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _menu_button(menu: QMenu) -> QToolButton:
    button = QToolButton()
    button.setText(f"{menu.title()} ▾")
    button.setShortcut(QKeySequence(_MENU_KEY))
    keys = button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{menu.toolTip()}  ({keys})")
    # Not Qt's own way to pull down a menu, which holds up the program until the menu is gone.
    button.clicked.connect(lambda: menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2))))
    button.setAccessibleName(menu.title())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
