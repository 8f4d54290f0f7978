"""A line to type what is looked for; Esc, Enter and the arrow keys go to whoever looks."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from timeline_app.drawing.theme import LIGHT, Theme

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


class SearchField(QLineEdit):
    """Signals:
    entered: Enter (True), or Shift and Enter (False).
    stepped: an arrow or page key (how many places on, negative upwards).
    escaped: Esc.
    """

    entered = Signal(bool)
    stepped = Signal(int)
    escaped = Signal()

    def __init__(self, name: str, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setClearButtonEnabled(True)
        self._name_clear_button()
        self.setMaxLength(400)
        self.setMinimumHeight(QFontMetrics(self.font()).height() + 12)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(
            f"QLineEdit {{ background: {theme.card}; color: {theme.text}; border: 1px solid {theme.line};"
            f" border-radius: 6px; padding: 2px 6px; selection-background-color: {theme.accent};"
            f" selection-color: {theme.on_accent}; }}"
            f"QLineEdit:focus {{ border-color: {theme.accent}; }}"
        )

    def _name_clear_button(self) -> None:
        """Qt gives its own button neither a name nor words."""
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear"))

    # Qt's overrides

    def event(self, event: QEvent) -> bool:
        # Esc is a key of the window too: it is this line's while one types here.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            )
            if is_plain and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key in _ENTER:
            self.entered.emit(not is_shifted)
        elif key in _STEPS and not is_shifted:
            self.stepped.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)
