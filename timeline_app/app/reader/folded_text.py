"""A text to read whose hidden lines are folded to thin notes; its positions stay those of the whole text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from timeline_app.app.reader.folds import Folds, within
from timeline_app.app.reader.passage_shapes import ground_path, line_shapes
from timeline_app.app.reader.plain_text import PlainText
from timeline_app.drawing.theme import Theme

_LONGEST_LINE: Final = 400  # positions; a line begins within that much of the next
_VEIL: Final = 0.55  # of the ground's colour over hidden parts of a line


class FoldedText(PlainText):
    """Folds what is hidden; a click on a note opens it, and so does whatever leads to words below it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._folds: Folds | None = None
        self._note: int | None = None  # under the mouse
        super().__init__(theme, parent)
        self._folds = Folds(self.document())

    @property
    def folds(self) -> Folds:
        """What is folded."""
        if self._folds is None:
            raise RuntimeError("the folds are made with the widget")
        return self._folds

    def hide_spans(self, spans: Iterable[tuple[int, int]], seen: Iterable[tuple[int, int]] = ()) -> None:
        """Folds parts of the text (offsets), except those in which ``seen`` (positions) begin or end."""
        hidden = [(self.position(start), self.position(end)) for start, end in spans]
        kept = list(seen)
        if not hidden and not self.folds.count and not self.folds.partial:
            return
        self.folds.set_hidden(
            hidden, lambda start, end: any(first < end and start < last for first, last in kept)
        )
        self.set_again()

    def set_source(self, text: str) -> None:
        """Shows another text from its beginning; nothing of it is hidden."""
        self.folds.clear()
        super().set_source(text)

    def open_folds(self, is_open: bool) -> None:
        """Shows all hidden lines, or folds them again."""
        self.folds.set_open(is_open)
        self._lay_out_again()

    def set_again(self) -> None:
        super().set_again()
        if self._folds is not None:
            self._folds.apply()

    def show_position(self, position: int) -> None:
        """Opens the fold that a position lies in."""
        if self.folds.open_at(position):
            self._lay_out_again()

    def select_words(self, start: int, end: int) -> None:
        """Selects ``text[start:end]`` and brings it into view."""
        self.show_position(self.position(start))
        super().select_words(start, end)

    def _lay_out_again(self) -> None:
        self._note = None
        self.set_again()
        self.viewport().update()

    def _note_at(self, point: QPointF) -> int | None:
        return self.folds.at(point + self.scrolled()) if self.folds.count else None

    def _hover_note(self, point: QPointF) -> None:
        note = self._note_at(point)
        if note != self._note:
            self._note = note
            shape = Qt.CursorShape.IBeamCursor if note is None else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    # Qt's overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        note = self._note_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if note is None:
            super().mousePressEvent(event)
        else:
            self.folds.toggle(note)
            self._lay_out_again()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover_note(event.position())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.folds.count and not self.folds.partial:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scrolled = self.scrolled()
        painter.translate(-scrolled)
        veil = QColor(self._theme.panel)
        veil.setAlphaF(_VEIL)
        visible = QRectF(event.rect()).translated(scrolled)
        first = self.position_at(visible.top())
        last = self.position_at(visible.bottom() + self.pitch_px) + _LONGEST_LINE
        for start, end in within(self.folds.partial, first, last):
            painter.fillPath(ground_path(line_shapes(self.document(), start, end)), veil)
        self.folds.draw(painter, visible, self._theme, self.font(), self._note)
        painter.end()
