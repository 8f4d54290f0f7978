"""One section of the panel: a heading that opens and closes it, and what it holds."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

_OWN_KEYS: Final = (Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right)


class Section(QWidget):
    """Signals:
    opened: it has been opened or closed (whether it is open).
    left: Esc at its heading.
    """

    opened = Signal(bool)
    left = Signal()

    def __init__(self, title: str, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._body = body
        self.heading = _Heading()
        self.heading.setText(title)
        self.heading.setAccessibleName(title)
        self.heading.left.connect(self.left)
        self.heading.toggled.connect(self._on_toggled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addWidget(body)
        body.hide()

    @property
    def is_open(self) -> bool:
        return self.heading.isChecked()

    def set_open(self, *, is_open: bool) -> None:
        """Opens or closes it."""
        self.heading.setChecked(is_open)

    def set_number(self, conditions: int) -> None:
        """Tells at the heading how many conditions there are in it."""
        self.heading.setText(f"{self._title}  ·  {conditions}" if conditions else self._title)

    def _on_toggled(self, is_open: bool) -> None:
        self.heading.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._body.setVisible(is_open)
        self.opened.emit(is_open)


class _Heading(QToolButton):
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("filter_heading")
        self.setCheckable(True)
        self.setArrowType(Qt.ArrowType.RightArrow)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    # Qt's overrides

    def event(self, event: QEvent) -> bool:
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.setChecked(event.key() == Qt.Key.Key_Right)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle()
        else:
            super().keyPressEvent(event)
