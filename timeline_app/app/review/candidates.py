"""The old words of a passage beside the places in the new text where it may stand."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.app.forms.field import LABEL
from timeline_app.app.reader.buttons import ThemedButton, shortened
from timeline_app.app.reader.words import BODY, MUTED, SMALL, TextBlock, Words, wrapping_policy
from timeline_app.core.anchoring import Candidate
from timeline_app.core.reviewing import ReviewItem
from timeline_app.drawing.theme import Theme

_PAD_PX: Final = 6
_TEXT_X_PX: Final = 15


class CandidateButton(ThemedButton):
    """A place in the text: how well it agrees, and its words. The current one has a ground of its own."""

    def __init__(
        self, number: int, words: str, score: float, theme: Theme, parent: QWidget | None = None
    ) -> None:
        self._words = shortened(words)
        self._head = f"{number + 1}   {round(score * 100)} %"
        super().__init__(f"{self._head}: {self._words}", theme, parent)
        self._is_current = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(wrapping_policy())

    @property
    def is_current(self) -> bool:
        return self._is_current

    def set_current(self, is_current: bool) -> None:
        """Shows whether it is the place that would be accepted."""
        self._is_current = is_current
        self.update()

    def _blocks(self, width_px: int) -> tuple[TextBlock, TextBlock]:
        inner_px = width_px - _TEXT_X_PX - 4
        return (
            TextBlock(self._head, self.font(), SMALL, inner_px),
            TextBlock(self._words, self.font(), BODY, inner_px),
        )

    # Qt's overrides

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 2 * _PAD_PX + 20)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width_px: int) -> int:
        return sum(block.height_px for block in self._blocks(width_px)) + 2 * _PAD_PX

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_current:
            self._draw_ground(painter, self._theme.passage)
        elif self.underMouse():
            self._draw_ground(painter, self._theme.other_passage)
        if self._is_current:
            painter.setBrush(QColor(self._theme.accent))
            painter.drawRoundedRect(QRectF(2, _PAD_PX, 3, self.height() - 2 * _PAD_PX), 1.5, 1.5)
        y_px: float = _PAD_PX
        for block, style in zip(self._blocks(self.width()), (SMALL, BODY), strict=True):
            block.draw(painter, _TEXT_X_PX, y_px, style.colour(self._theme))
            y_px += block.height_px
        self._draw_focus(painter)
        painter.end()


class Candidates(QWidget):
    """What a passage was, and where it may be now; one place is current.

    Signals:
        current_changed: another place is current.
    """

    current_changed = Signal()

    def __init__(self, item: ReviewItem, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = item
        self.buttons: list[CandidateButton] = []
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addWidget(Words(self.tr("The words were"), theme, LABEL))
        column.addWidget(Words(shortened(item.words), theme, BODY))
        around = " … ".join(filter(None, (item.before.strip(), item.after.strip())))
        if around:
            column.addWidget(Words(self.tr("between: {0}").format(around), theme, SMALL))
        column.addSpacing(6)
        heading = (
            self.tr("In the text now") if item.candidates else self.tr("No place in the text is like them")
        )
        column.addWidget(Words(heading, theme, LABEL))
        if not item.candidates:
            advice = self.tr("Select the words in the article and press M, or keep the passage as lost (K).")
            column.addWidget(Words(advice, theme, MUTED))
        for number, candidate in enumerate(item.candidates):
            self._add(number, candidate, theme)
        column.addStretch(1)
        self._current = 0 if self.buttons else -1
        self._show()

    @property
    def current(self) -> Candidate | None:
        """The place that would be accepted."""
        return self._item.candidates[self._current] if self._current >= 0 else None

    def choose(self, number: int) -> None:
        """Makes another place current, if there is one of that number."""
        if 0 <= number < len(self.buttons):
            self._current = number
            self._show()
            self.current_changed.emit()

    def _add(self, number: int, candidate: Candidate, theme: Theme) -> None:
        words = self._item.article.text[candidate.start : candidate.end]
        button = CandidateButton(number, words, candidate.score, theme)
        button.clicked.connect(lambda _=False, number=number: self.choose(number))
        self.buttons.append(button)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(button)

    def _show(self) -> None:
        for number, button in enumerate(self.buttons):
            button.set_current(number == self._current)
