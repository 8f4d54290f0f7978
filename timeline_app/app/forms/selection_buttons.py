"""Buttons beside the words that are selected in an article: what can be made of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.app.actions import plain
from timeline_app.app.reader.article_text import ArticleText
from timeline_app.app.reader.buttons import LINK, Face, QuietButton
from timeline_app.drawing.theme import Theme

_GAP_PX: Final = 6  # from the words
_WATCHED: Final = (
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.Resize,
    QEvent.Type.FocusIn,
    QEvent.Type.FocusOut,
)


class SelectionButtons(QWidget):
    """Shows itself while words are selected in ``text`` by hand, below their end or above their beginning.

    Each button triggers an action, whose key its tooltip names; the keyboard has no need of the buttons.
    """

    def __init__(self, text: ArticleText, actions: Sequence[QAction], theme: Theme) -> None:
        super().__init__(text.viewport())
        self._text = text
        self._theme = theme
        self._buttons = {action: self._button(action) for action in actions}
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 3, 6, 3)
        row.setSpacing(8)
        for button in self._buttons.values():
            row.addWidget(button)
        self.setAccessibleName(self.tr("The selected words"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        text.selectionChanged.connect(self._place)
        text.verticalScrollBar().valueChanged.connect(lambda _: self._place())
        text.installEventFilter(self)
        text.viewport().installEventFilter(self)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def _button(self, action: QAction) -> QuietButton:
        button = QuietButton(Face(plain(action.text()), style=LINK), plain(action.text()), self._theme)
        button.setToolTip(action.toolTip())
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the focus stays with the words, which stay selected
        button.clicked.connect(action.trigger)
        return button

    def _place(self) -> None:
        """Goes where the selection is, if there is one that was made by hand."""
        is_wanted = self._text.selected_span is not None and self._text.hasFocus() and not _is_held()
        if not is_wanted:
            self.hide()
            return
        for action, button in self._buttons.items():
            button.setVisible(action.isEnabled())
        self.adjustSize()
        first, last = self._ends()
        area = self._text.viewport().rect()
        y = last.bottom() + _GAP_PX
        if y + self.height() > area.bottom():
            y = first.top() - _GAP_PX - self.height()
        x = min(max(last.left() - self.width() // 2, 4), max(4, area.width() - self.width() - 4))
        self.move(QPoint(x, min(max(y, 4), max(4, area.bottom() - self.height() - 4))))
        self.setVisible(area.top() - last.height() < last.bottom() and first.top() < area.bottom())
        self.raise_()

    def _ends(self) -> tuple[QRect, QRect]:
        """Where the selection begins and ends, in the viewport."""
        cursor = self._text.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        cursor.setPosition(start)
        first = self._text.cursorRect(cursor)
        cursor.setPosition(end)
        return first, self._text.cursorRect(cursor)

    # Qt's overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _WATCHED:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.muted), 1))
        painter.setBrush(QColor(self._theme.card))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 7, 7)
        painter.end()


def _is_held() -> bool:
    """Whether words are still being selected with the mouse."""
    return bool(QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton)
