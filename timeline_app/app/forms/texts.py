"""Fields of text: one line or several, as high as what stands in them."""

from __future__ import annotations

import math
from typing import Any, Final

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from timeline_app.app.forms.field import Field
from timeline_app.drawing.theme import Theme

_PAD_PX: Final = 7  # above and below the words, the frame included
_LINES: Final = (2, 9)  # least and most that are shown at a time; more are scrolled
_NEW_LINE_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GrowingEdit(QPlainTextEdit):
    """A plain text that grows with what is typed. ``is_one_line`` lets no line break in.

    Enter is then for whoever stands around it.
    """

    def __init__(
        self, *, is_one_line: bool, lines: tuple[int, int] = _LINES, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_one_line = is_one_line
        self._least_lines, self._most_lines = (1 if is_one_line else lines[0]), lines[1]
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        lines = max(self._least_lines, math.ceil(self.document().size().height()))
        wanted_px = min(lines, self._most_lines) * self.fontMetrics().lineSpacing() + 2 * _PAD_PX + 2
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if lines > self._most_lines else policy.ScrollBarAlwaysOff
        )
        if wanted_px != self.height():
            self.setFixedHeight(wanted_px)

    # Qt's overrides

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_new_line = event.key() in _NEW_LINE_KEYS
        if is_new_line and (self._is_one_line or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            event.ignore()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            text = source.text()
            self.insertPlainText(" ".join(text.split()) if self._is_one_line else text)


class TextField(Field):
    """A text. ``is_one_line`` keeps it one line, however many it takes to show it.

    ``lines`` are the least and the most lines that are shown of another text.
    """

    def __init__(
        self,
        label: str,
        text: str,
        theme: Theme,
        *,
        is_one_line: bool = True,
        hint: str = "",
        lines: tuple[int, int] = _LINES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, theme, parent)
        self.edit = GrowingEdit(is_one_line=is_one_line, lines=lines)
        self.edit.setPlaceholderText(hint)
        self.edit.setPlainText(text)
        self._first = (self.edit.toPlainText(), text)
        self._take(self.edit)
        self.edit.textChanged.connect(self.changed)

    @property
    def state(self) -> Any:
        return self.edit.toPlainText()

    def set_state(self, state: Any) -> None:
        if isinstance(state, str) and state != self.state:
            self.edit.setPlainText(state)

    @property
    def text(self) -> str:
        """What stands there, without blanks around it; what it began with as it was."""
        shown, first = self._first
        return first if self.state == shown else str(self.state).strip()
