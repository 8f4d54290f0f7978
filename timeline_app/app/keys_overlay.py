"""The keys of the program, laid over the window; any key or click puts it away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from timeline_app.app.actions import ActionEntry
from timeline_app.app.keys_groups import key_groups
from timeline_app.app.keys_sheet import KeysSheet
from timeline_app.drawing.theme import Theme

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
_SCROLLING = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
_BESIDE_PX = 12  # of the window, on every side of the sheet


class KeysOverlay(QWidget):
    """Covers ``window`` and lists the keys of ``entries`` and what the mouse does.

    In a window in which they do not all find room the sheet scrolls.
    """

    def __init__(self, window: QWidget, entries: Sequence[ActionEntry], theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAccessibleName(self.tr("Keys"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheet = KeysSheet(self.tr("Keys and mouse"), key_groups(entries), theme)
        self._area = _area(self)
        self._area.setWidget(self._sheet)
        window.installEventFilter(self)
        self._focused_before = window.focusWidget()
        self.setGeometry(window.rect())
        self._arrange()
        self.show()
        self.raise_()
        self.setFocus()

    def _arrange(self) -> None:
        """Puts the sheet into the middle of the window, in as many columns as it takes to be seen whole."""
        room = self.rect().adjusted(_BESIDE_PX, _BESIDE_PX, -_BESIDE_PX, -_BESIDE_PX)
        size = self._sheet.arrange(room.size())
        if size.height() > room.height():  # then it has a scroll bar beside it
            size.setWidth(size.width() + self._area.verticalScrollBar().sizeHint().width())
        seen = QRect(room.topLeft(), size.boundedTo(room.size()))
        seen.moveCenter(room.center())
        self._area.setGeometry(seen)

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
            self._arrange()
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
        bar = self._area.verticalScrollBar()
        steps = _SCROLLING.get(Qt.Key(event.key()))
        if steps is not None and bar.maximum() > 0:
            bar.setValue(bar.value() + steps * bar.singleStep())
        elif event.key() not in _MODIFIERS:  # those only begin a key: the rest would go to the window
            self._put_away()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._put_away()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        veil = QColor(self._theme.text if self._theme.name == "light" else self._theme.ground)
        veil.setAlpha(120)
        painter.fillRect(self.rect(), veil)
        painter.end()


def _area(overlay: QWidget) -> QScrollArea:
    """What carries the sheet, and is not seen itself."""
    area = QScrollArea(overlay)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.viewport().setAutoFillBackground(False)
    area.setStyleSheet("QScrollArea { background: transparent; }")
    return area
