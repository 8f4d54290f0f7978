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
_SPARED_FIRST = ("view.zoom_out", "view.zoom_in")  # in a narrow window; wheel and keys do the same
_NARROW_PX = 1_000
_TITLE_PX = 46
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
            label.setMinimumWidth(_TITLE_PX)
            words.addWidget(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 7, 16, 7)
        layout.setSpacing(_SPACING_PX)
        layout.addLayout(words, 2)
        layout.addWidget(search, 3)
        layout.addSpacing(6)
        buttons = [_button(action) for action in actions]
        for button in buttons:
            layout.addWidget(button)
        first = [each for each in buttons if each.defaultAction().objectName() in _SPARED_FIRST]
        self._spared = [*first, *(each for each in reversed(buttons) if each not in first)]
        self._more = QMenu(self)
        self.more_button = self._more_button()
        layout.addWidget(self.more_button)
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

    def _more_button(self) -> QToolButton:
        button = _plain_button("…")
        button.setToolTip(self.tr("What has no room beside it"))
        button.setAccessibleName(self.tr("More buttons"))
        button.clicked.connect(lambda: self._more.popup(button.mapToGlobal(QPoint(0, button.height() + 2))))
        button.hide()
        return button

    def _fit(self, width: int) -> None:
        """Puts buttons for which there is no room into a menu, those that one needs least first."""
        room = width - super().minimumSizeHint().width()
        room += sum(_px(each) for each in (*self._spared, self.more_button) if not each.isHidden())
        needed = sum(_px(each) for each in self._spared)
        in_menu: list[QToolButton] = []
        for number, button in enumerate(self._spared):
            is_dear = number >= len(_SPARED_FIRST)
            more = _px(self.more_button) if in_menu else 0
            if needed + more <= room and (is_dear or width >= _NARROW_PX):
                break
            in_menu.append(button)
            needed -= _px(button)
        for button in self._spared:
            button.setVisible(button not in in_menu)
        shown = [each for each in reversed(in_menu) if each not in self._spared[: len(_SPARED_FIRST)]]
        self._more.clear()
        self._more.addActions([each.defaultAction() for each in shown])
        self.more_button.setVisible(bool(shown))

    # Qt's overrides

    def minimumSizeHint(self) -> QSize:
        """That without the buttons which a narrow window goes without."""
        hint = super().minimumSizeHint()
        spared = sum(_px(each) for each in self._spared if not each.isHidden())
        more = _px(self.more_button) if self.more_button.isHidden() else 0
        return QSize(hint.width() - spared + more, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())


def _px(button: QToolButton) -> int:
    """The room a button takes up in the bar."""
    return button.sizeHint().width() + _SPACING_PX


def _plain_button(text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setAccessibleName(plain(action.text()))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _menu_button(menu: QMenu) -> QToolButton:
    button = _plain_button(f"{menu.title()} ▾")
    button.setShortcut(QKeySequence(_MENU_KEY))
    keys = button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{menu.toolTip()}  ({keys})")
    # Not Qt's own way to pull down a menu, which holds up the program until the menu is gone.
    button.clicked.connect(lambda: menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2))))
    button.setAccessibleName(menu.title())
    return button
