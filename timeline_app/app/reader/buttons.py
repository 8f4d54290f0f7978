"""Buttons of the reader: quiet words and icons, and passages that can be clicked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from timeline_app.app.reader.icons import Icon
from timeline_app.app.reader.words import (
    BODY,
    Style,
    TextBlock,
    add_copy_action,
    line_pitch_px,
    styled,
    wrapping_policy,
)
from timeline_app.drawing.theme import Theme

_KEYBOARD_REASONS: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_ICON_PX: Final = 14
LINK: Final = Style(tone="accent", weight=QFont.Weight.DemiBold)
QUIET: Final = Style(tone="muted", size=0.92, weight=QFont.Weight.Medium)

_MOST_SHOWN: Final = 1_500  # characters of a passage on a card


@dataclass(frozen=True, slots=True)
class Face:
    """What a button shows: words, an icon before or after them, or either alone."""

    text: str = ""
    icon: str = ""
    icon_last: bool = False
    style: Style = QUIET


class ThemedButton(QAbstractButton):
    """A button that Enter presses as Space does, and that shows the focus the keyboard gave it."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shows_focus = False
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def _draw_focus(self, painter: QPainter) -> None:
        if not (self.hasFocus() and self._shows_focus):
            return
        painter.setPen(QPen(QColor(self._theme.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def _draw_ground(self, painter: QPainter, colour: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(self.rect()), 5, 5)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_focus = event.reason() in _KEYBOARD_REASONS
        super().focusInEvent(event)


class QuietButton(ThemedButton):
    """Words or an icon that are a button: a ground under the mouse, no frame."""

    def __init__(self, face: Face, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent)
        self._face = face
        self._icon = Icon(face.icon) if face.icon else None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_face(self, face: Face) -> None:
        """Shows something else."""
        self._face = face
        self._icon = Icon(face.icon) if face.icon else None
        self.updateGeometry()
        self.update()

    def _block(self) -> TextBlock:
        return TextBlock(self._face.text, self.font(), self._face.style)

    def _pad_px(self) -> int:
        if self._is_link():
            return 1
        return 6 if self._face.text else 5

    def _is_link(self) -> bool:
        """Whether it shows itself under the mouse by a line below its words, not by a ground."""
        return self._face.style.tone == "accent"

    def _colour(self) -> QColor:
        style = self._face.style
        if not self.isEnabled():
            colour = style.colour(self._theme)
            colour.setAlphaF(0.4)
            return colour
        if self.underMouse() and style.tone == "muted":
            style = replace(style, tone="text")
        return style.colour(self._theme)

    def sizeHint(self) -> QSize:
        block = self._block()
        icon_px = _ICON_PX if self._icon else 0
        gap_px = 3 if self._icon and self._face.text else 0
        words_px = block.width_px if self._face.text else 0
        height_px = max(block.height_px, _ICON_PX) + 6
        return QSize(words_px + gap_px + icon_px + 2 * self._pad_px(), height_px)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_under_mouse = self.isEnabled() and (self.underMouse() or self.isDown())
        if is_under_mouse and not self._is_link():
            self._draw_ground(painter, self._theme.line if self.isDown() else self._theme.other_passage)
        block, colour = self._block(), self._colour()
        icon_y = (self.height() - _ICON_PX) / 2
        words_x = icon_x = float(self._pad_px())
        if self._icon and self._face.text and self._face.icon_last:
            icon_x = self.width() - self._pad_px() - _ICON_PX
        elif self._icon and self._face.text:
            words_x += _ICON_PX + 3
        if self._face.text:
            block.draw(painter, words_x, (self.height() - block.height_px) / 2, colour)
        if is_under_mouse and self._is_link():
            line_y = self.height() - 3.5
            painter.drawLine(QPointF(words_x, line_y), QPointF(words_x + block.width_px, line_y))
        if self._icon:
            self._icon.paint(painter, QRectF(icon_x, icon_y, _ICON_PX, _ICON_PX), colour)
        self._draw_focus(painter)
        painter.end()


class PassageButton(ThemedButton):
    """A quoted passage, with a bar at its left; a click asks for its article."""

    _TEXT_X_PX = 15
    _PAD_PX = 5

    def __init__(self, quote: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Passage: %1").replace("%1", shortened(quote)), theme, parent)
        self._quote = quote
        self._is_open = False
        self._heights: dict[int, int] = {}
        self.setSizePolicy(wrapping_policy())
        add_copy_action(self, lambda: quote)

    @property
    def quote(self) -> str:
        return self._quote

    def set_open(self, is_open: bool) -> None:
        """Show whether the article stands open at this passage."""
        if is_open != self._is_open:
            self._is_open = is_open
            self.update()

    def _block(self, width_px: int) -> TextBlock:
        return TextBlock(shortened(self._quote), self.font(), BODY, width_px - self._TEXT_X_PX - 4)

    def sizeHint(self) -> QSize:
        width_px = 320
        return QSize(width_px, self.heightForWidth(width_px))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, line_pitch_px(styled(self.font(), BODY), BODY.leading) + 2 * self._PAD_PX)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width_px: int) -> int:
        if width_px not in self._heights:
            self._heights[width_px] = self._block(width_px).height_px + 2 * self._PAD_PX
        return self._heights[width_px]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._heights.clear()
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_open:
            self._draw_ground(painter, self._theme.passage)
        elif self.underMouse() or self.isDown():
            self._draw_ground(painter, self._theme.other_passage)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent))
        bar = QRectF(2, self._PAD_PX, 3, self.height() - 2 * self._PAD_PX)
        painter.drawRoundedRect(bar, 1.5, 1.5)
        self._block(self.width()).draw(painter, self._TEXT_X_PX, self._PAD_PX, BODY.colour(self._theme))
        self._draw_focus(painter)
        painter.end()


def shortened(quote: str) -> str:
    """What a card shows of a passage; all of it stands in the article."""
    return quote if len(quote) <= _MOST_SHOWN else f"{quote[:_MOST_SHOWN].rstrip()} …"
