"""Buttons for what a text can mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from timeline_app.app.dates.answers import Choice
from timeline_app.app.reader.buttons import ThemedButton
from timeline_app.app.reader.words import BODY, SMALL, Style, plain_tooltip, styled
from timeline_app.app.text_size import scaled
from timeline_app.drawing.theme import Theme

MOST_CHOICES: Final = 6
_TOP_PX: Final = 3
_HEIGHT_PX: Final = 25
_GAP_PX: Final = 5
_REMARK_GAP_PX: Final = 9
_MOST_ROWS: Final = 2
_ARROWS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


@dataclass(frozen=True, slots=True)
class Cut:
    """How much of a choice is shown: whether with its remark, in which style, with how much room aside."""

    with_remark: bool
    style: Style
    pad_px: int


_WHOLE: Final = Cut(True, BODY, 10)
_WORDS: Final = Cut(False, BODY, 10)
_TIGHT: Final = Cut(False, Style(size=0.92), 6)
_TIGHTEST: Final = Cut(False, Style(size=0.84), 4)
# Rows and cut, the first that fits.
_WAYS: Final = ((1, _WHOLE), (2, _WHOLE), (1, _WORDS), (2, _WORDS), (2, _TIGHT), (2, _TIGHTEST))


class ChoiceButton(ThemedButton):
    """One choice: its words and, where there is room, a remark in a quieter tone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", theme, parent)
        self.choice = Choice("", "", "")
        self._cut = _WHOLE
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_choice(self, choice: Choice) -> None:
        """Offers something else."""
        self.choice = choice
        self.setAccessibleName(choice.words)
        self.setAccessibleDescription(choice.remark)
        self.setToolTip(plain_tooltip("  ·  ".join(filter(None, (choice.words, choice.remark)))))
        self.updateGeometry()
        self.update()

    def set_cut(self, cut: Cut) -> None:
        """Shows more or less of the choice."""
        self._cut = cut
        self.update()

    def width_px(self, cut: Cut) -> int:
        """The width that shows as much of it."""
        width = QFontMetricsF(styled(self.font(), cut.style)).horizontalAdvance(self.choice.words)
        if cut.with_remark and self.choice.remark:
            remark_font = styled(self.font(), SMALL)
            width += _REMARK_GAP_PX + QFontMetricsF(remark_font).horizontalAdvance(self.choice.remark)
        return int(width) + 1 + 2 * cut.pad_px

    # Qt's overrides

    def sizeHint(self) -> QSize:
        return QSize(self.width_px(_WHOLE), scaled(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, scaled(_HEIGHT_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            event.ignore()  # for the row of choices: Qt's buttons would walk on to any other widget
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        is_pointed = self.underMouse() or self.isDown()
        painter.setPen(QPen(QColor(theme.accent if is_pointed else theme.line), 1))
        painter.setBrush(QColor(theme.accent_soft if is_pointed else theme.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        self._paint_words(painter)
        self._draw_focus(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        font, pad_px = styled(self.font(), self._cut.style), self._cut.pad_px
        metrics = QFontMetricsF(font)
        y = (self.height() - metrics.height()) / 2 + metrics.ascent()
        room_px = self.width() - 2 * pad_px
        words = metrics.elidedText(self.choice.words, Qt.TextElideMode.ElideRight, room_px)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(QPointF(pad_px, y), words)
        if self._cut.with_remark:
            painter.setFont(styled(self.font(), SMALL))
            painter.setPen(QColor(self._theme.muted))
            x = pad_px + metrics.horizontalAdvance(words) + _REMARK_GAP_PX
            painter.drawText(QPointF(x, y), self.choice.remark)


class Choices(QWidget):
    """Up to six choices in at most two rows. Arrow keys go from one to the next.

    Signals:
        chosen: one was clicked, or pressed by Enter or Space (Choice).
        left_upwards: the Up key was pressed on the first one.
    """

    chosen = Signal(object)
    left_upwards = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lead = QLabel(self)
        self._lead.setTextFormat(Qt.TextFormat.PlainText)
        # All are made at once, so that they keep their place in the order of the Tab key.
        self.buttons = tuple(ChoiceButton(theme, self) for _ in range(MOST_CHOICES))
        self._count = 0
        for button in self.buttons:
            button.clicked.connect(lambda _=False, button=button: self.chosen.emit(button.choice))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.set_theme(theme)
        self.set_choices((), "")

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._lead.setStyleSheet(f"color: {theme.muted};")
        for button in self.buttons:
            button.set_theme(theme)

    def set_choices(self, choices: Sequence[Choice], lead: str) -> None:
        """Offers other things, the first :data:`MOST_CHOICES` of them; ``lead`` stands before them."""
        self._count = min(len(choices), MOST_CHOICES)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        for number, button in enumerate(self.buttons):
            if number < self._count:
                button.set_choice(choices[number])
            button.setVisible(number < self._count)
        self._arrange()

    def focus_first(self) -> None:
        """Gives the keyboard to the first choice."""
        if self._count:
            self.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self) -> None:
        """One row if all fit in it, else two; remarks only where all of them fit."""
        left = self._lead.sizeHint().width() + 8 if self._lead.text() else 0
        self._lead.setGeometry(0, _TOP_PX, left, scaled(_HEIGHT_PX))
        shown = self.buttons[: self._count]
        widths, cut = self._fitted(self.width() - left)
        for number, button in enumerate(shown):
            row, column = divmod(number, len(widths))
            x = left + sum(widths[:column]) + _GAP_PX * column
            button.set_cut(cut)
            button.setGeometry(
                x, _TOP_PX + row * (scaled(_HEIGHT_PX) + _GAP_PX), widths[column], scaled(_HEIGHT_PX)
            )

    def _fitted(self, room_px: int) -> tuple[list[int], Cut]:
        """The widths of the columns and the cut that fit; what cannot fit at all is shortened."""
        shown = self.buttons[: self._count]
        widths: list[int] = []
        cut = _WHOLE
        for rows, cut in _WAYS:
            columns = -(-len(shown) // rows)
            widths = _column_widths([each.width_px(cut) for each in shown], columns)
            if sum(widths) + _GAP_PX * (len(widths) - 1) <= room_px:
                return widths, cut
        shared_px = room_px - _GAP_PX * (len(widths) - 1)
        return [max(40, shared_px // len(widths))] * len(widths), cut

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(320, _TOP_PX + _MOST_ROWS * scaled(_HEIGHT_PX) + _GAP_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _TOP_PX + scaled(_HEIGHT_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        shown = self.buttons[: self._count]
        at = next((number for number, each in enumerate(shown) if each.hasFocus()), 0) + step
        if at < 0:
            self.left_upwards.emit()
        elif at < len(shown):
            shown[at].setFocus(Qt.FocusReason.TabFocusReason)


def _column_widths(widths: Sequence[int], columns: int) -> list[int]:
    """The width of each column, when buttons of these widths stand in rows of so many."""
    return [max(widths[column::columns]) for column in range(min(columns, len(widths)))]
