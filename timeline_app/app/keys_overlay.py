"""The keys of the program, laid over the window; any key or click puts it away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from timeline_app.app.actions import ActionEntry, plain
from timeline_app.drawing.theme import Theme

_COLUMNS = 2
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class KeysOverlay(QWidget):
    """Covers ``window`` and lists the keys of ``entries`` and what the mouse does."""

    def __init__(self, window: QWidget, entries: Sequence[ActionEntry], theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAccessibleName(self.tr("Keys"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.addWidget(self._sheet(entries), 0, Qt.AlignmentFlag.AlignCenter)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self._focused_before = window.focusWidget()
        self.show()
        self.raise_()
        self.setFocus()

    def _sheet(self, entries: Sequence[ActionEntry]) -> QFrame:
        theme = self._theme
        sheet = QFrame()
        sheet.setObjectName("keys_sheet")
        sheet.setStyleSheet(
            f"#keys_sheet {{ background: {theme.card}; border-radius: 10px; border: 1px solid {theme.line} }}"
        )
        grid = QGridLayout(sheet)
        grid.setContentsMargins(28, 22, 28, 24)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(7)
        heading = QLabel(self.tr("Keys and mouse"))
        heading.setStyleSheet("font-size: 16px; font-weight: 600; padding-bottom: 8px;")
        grid.addWidget(heading, 0, 0, 1, 2 * _COLUMNS)
        lines = [*self._key_lines(entries), *self._mouse_lines()]
        per_column = -(-len(lines) // _COLUMNS)
        for number, (keys, words) in enumerate(lines):
            column, row = divmod(number, per_column)
            key_label, word_label = QLabel(keys), QLabel(words)
            key_label.setStyleSheet(f"font-weight: 600; color: {theme.accent};")
            key_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(key_label, row + 1, 2 * column)
            grid.addWidget(word_label, row + 1, 2 * column + 1)
        return sheet

    def _key_lines(self, entries: Sequence[ActionEntry]) -> list[tuple[str, str]]:
        return [
            (
                "  ".join(_native(key) for key in (*entry.keys, *entry.on_canvas, *entry.in_reader)),
                plain(entry.text),
            )
            for entry in entries
            if entry.keys or entry.on_canvas or entry.in_reader
        ]

    def _mouse_lines(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Drag"), self.tr("Move in time")),
            (self.tr("Shift + drag"), self.tr("Zoom to a span")),
            (self.tr("Wheel, pinch"), self.tr("Zoom at the cursor")),
            (self.tr("Double-click"), self.tr("Zoom in there")),
            (self.tr("Click +n"), self.tr("Zoom to what is counted, or list it")),
        ]

    def _put_away(self) -> None:
        self.window().removeEventFilter(self)
        self.hide()
        if self._focused_before is not None:
            self._focused_before.setFocus()
        self.deleteLater()

    # Qt's overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self.window().rect())
        return False

    def event(self, event: QEvent) -> bool:
        # Shortcuts of the window would take the keys before this widget sees them.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, _is_next: bool) -> bool:
        return False  # Tab is a key like any other here

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _MODIFIERS:  # those only begin a key: the rest would go to the window
            self._put_away()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._put_away()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        veil = QColor(self._theme.text if self._theme.name == "light" else self._theme.ground)
        veil.setAlpha(120)
        painter.fillRect(self.rect(), veil)
        painter.end()


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
