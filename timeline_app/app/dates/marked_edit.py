"""A line edit that underlines the characters at fault."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from timeline_app.drawing.theme import Theme

_MISSING_PX: Final = 8.0  # how long the underline is where nothing stands
_DOT_PX: Final = 1.6
_GAP_DOTS: Final = 1.9


class MarkedLineEdit(QLineEdit):
    """Signals: ``down_pressed`` and ``up_pressed``, by keys that have no meaning inside one line."""

    down_pressed = Signal()
    up_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fault: tuple[int, int] | None = None
        self._composed = ""
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setStyleSheet(
            f"QLineEdit {{ background: {theme.card}; color: {theme.text}; border: 1px solid {theme.line};"
            f" border-radius: 7px; padding: 6px 9px; selection-background-color: {theme.accent};"
            f" selection-color: {theme.on_accent}; placeholder-text-color: {theme.muted}; }}"
            f"QLineEdit:focus {{ border-color: {theme.accent}; }}"
        )

    @property
    def fault(self) -> tuple[int, int] | None:
        """The underlined characters ``[start, end)``; empty where something is missing there."""
        return self._fault

    def set_fault(self, fault: tuple[int, int] | None) -> None:
        """Underlines other characters, or none."""
        self._fault = fault
        self.update()

    def _underline(self) -> QRectF | None:
        """Where the underline is drawn, not yet cut off at the edges; None without a fault."""
        if self._fault is None or self._composed:
            return None
        layout = QTextLayout(self.text(), self.font())
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        if not line.isValid():
            return None
        start, end = (_x_of(line, _utf16_index(self.text(), index)) for index in self._fault)
        cursor = _x_of(line, self.cursorPosition())
        # The line may be scrolled: the cursor says by how much.
        left = self.cursorRect().center().x() + 1 - cursor + start
        bottom = (self.height() + line.height()) / 2
        return QRectF(left, bottom - 1.5, end - start or _MISSING_PX, 3.0)

    # Qt's overrides

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composed = event.preeditString()
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = {Qt.Key.Key_Down: self.down_pressed, Qt.Key.Key_Up: self.up_pressed}.get(Qt.Key(event.key()))
        if wish is not None and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            wish.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        underline = self._underline()
        if underline is None:
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        contents = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(contents.adjusted(0, -4, 0, 4))
        pen = QPen(QColor(self._theme.differs), _DOT_PX)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, _GAP_DOTS])
        painter.setPen(pen)
        y = underline.center().y()
        painter.drawLine(QPointF(underline.left() + _DOT_PX / 2, y), QPointF(underline.right(), y))
        painter.end()


def _x_of(line: QTextLine, index: int) -> float:
    """Where the character stands that Qt counts as the ``index``-th, in px from the line's beginning."""
    x, _ = cast(tuple[float, int], line.cursorToX(index))
    return x


def _utf16_index(text: str, index: int) -> int:
    """Where Qt counts the ``index``-th character: it counts some as two."""
    return len(text[:index].encode("utf-16-le")) // 2
