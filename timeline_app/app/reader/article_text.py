"""An article's text with its passages marked: read, select, copy; nothing in it is markup."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QToolTip, QWidget

from timeline_app.app.reader.folded_text import FoldedText
from timeline_app.app.reader.found_marks import FoundMarks
from timeline_app.app.reader.highlights import Highlight
from timeline_app.app.reader.passage_marks import PassageMarks
from timeline_app.app.reader.plain_text import MARGIN_PX
from timeline_app.app.reader.quotable import passage_around, sentence_around
from timeline_app.app.reader.reading_menu import reading_menu
from timeline_app.app.reader.theming import palette_of
from timeline_app.app.reader.words import plain_tooltip
from timeline_app.drawing.theme import Theme

__all__ = ["MARGIN_PX", "ArticleText"]


class ArticleText(FoldedText):
    """The text of an article. One passage can be current: it stands on a ground of its own."""

    passages_clicked = Signal(object)  # tuple of Highlights under the mouse, never empty
    activated = Signal()  # Enter
    quotation_requested = Signal()  # of what is selected, or else of the current passage
    places_changed = Signal()  # where passages or found words stand, or which is current

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._current: int | None = None
        self._hovered: tuple[int, ...] = ()
        self._pressed_at: QPoint | None = None
        self._follows_current = False
        super().__init__(theme, parent)
        self._marks = PassageMarks(self.document())
        self._found = FoundMarks(self.document())
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Text of the article"))
        self.document().documentLayout().documentSizeChanged.connect(self._on_laid_out)
        self.verticalScrollBar().actionTriggered.connect(self._stop_following)
        self.set_theme(theme)

    @property
    def current(self) -> int | None:
        """The index of the current passage among the highlights."""
        return self._current

    @property
    def marks(self) -> PassageMarks:
        """Where the passages stand in the document."""
        return self._marks

    @property
    def found(self) -> FoundMarks:
        """Where the words that are looked for stand in the document."""
        return self._found

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._colour_text()

    def show_text(
        self, text: str, highlights: Sequence[Highlight], hidden: Sequence[tuple[int, int]] = ()
    ) -> None:
        """Show another text from its beginning, with no passage current.

        ``hidden`` parts (offsets) are folded, unless a passage stands there.
        """
        self._current = None
        self._hovered = ()
        self._follows_current = False
        self._marks.set_highlights(())
        self._found.set_places((), None)
        self._found.last = None
        self.set_source(text)
        self.hide_spans(hidden, [(each.start, each.end) for each in highlights])
        self._marks.set_highlights(highlights)
        self._colour_text()
        self.places_changed.emit()

    def set_current(self, index: int | None) -> None:
        """Make a passage current and bring it into view, with something of its context above it."""
        self._current = index
        self._colour_text()
        self.viewport().update()
        self._follows_current = False
        self.places_changed.emit()
        if index is None:
            return
        cursor = self.textCursor()
        cursor.setPosition(self._marks.highlights[index].start)
        is_in_view = self._is_in_view(index, self.viewport().size())
        self.setTextCursor(cursor)
        if not is_in_view:
            self._reveal_current()

    def select_words(self, start: int, end: int) -> None:
        """Selects ``text[start:end]`` and brings it into view."""
        self._stop_following()
        super().select_words(start, end)

    def show_found(self, places: Sequence[tuple[int, int]], current: int | None) -> None:
        """Mark words that are looked for (offsets); the current one comes into view."""
        self._found.set_places([(self.position(start), self.position(end)) for start, end in places], current)
        self._show_current_found()

    def go_to_found(self, current: int | None) -> None:
        """Make another of the words that are marked current."""
        self._found.current = current
        self._show_current_found()

    def _show_current_found(self) -> None:
        if self._found.current is not None:
            self.show_position(self._found.places[self._found.current][0])
        self.viewport().update()
        self.places_changed.emit()
        area = self._found.area_of_current_px()
        if area is not None:
            top, bottom = (y_px - self.scrolled().y() for y_px in area)
            if top < self.pitch_px or bottom > self.viewport().height() - self.pitch_px / 2:
                self.scroll_to(area[0])

    def select_found(self) -> None:
        """Select the found words that are current, and mark no others any longer."""
        if self._found.current is not None:
            start, end = self._found.places[self._found.current]
            cursor = self.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self._found.last = (start, end)
        self.show_found((), None)

    def scroll_to(self, y_px: float) -> None:
        """Scroll to a height of the document, with something of its context above it."""
        self._stop_following()
        above_px = self.viewport().height() * 0.3
        self.verticalScrollBar().setValue(self.line_top_px(y_px - above_px))

    @property
    def quotable(self) -> str:
        """The words that are selected, or else those of the current passage, as they are stored.

        Letters that were looked for and found are no choice of words: of them it is the passage, or else the
        sentence, that they stand in.
        """
        place, marked = self.selected_place, self._marks.highlights
        if place is None:
            found = (
                None if self._current is None else (marked[self._current].start, marked[self._current].end)
            )
        else:
            found = passage_around(marked, *place) if place == self._found.last else place
        if found is not None:
            return self.words_between(*found)
        return "" if place is None else sentence_around(self.source, *map(self._offsets.offset, place))

    def passage_area(self, index: int) -> QRectF:
        """The rectangle around a passage, in coordinates of the viewport."""
        return self._marks.area(index).translated(-self.scrolled())

    def passages_at(self, point: QPointF) -> tuple[Highlight, ...]:
        """The passages at a point of the viewport, in the order of the text."""
        return tuple(self._marks.highlights[index] for index in self._marks.at(point + self.scrolled()))

    def _on_laid_out(self) -> None:
        self._marks.forget_places()
        self._found.forget_tops()
        self.places_changed.emit()

    def _stop_following(self) -> None:
        self._follows_current = False

    def _colour_text(self) -> None:
        """The current passage in the colour of text, the rest quieter; all alike where none is."""
        palette = palette_of(self._theme)
        if self._current is None:
            self.setExtraSelections([])
        else:
            palette.setColor(QPalette.ColorRole.Text, QColor(self._theme.muted))
            highlight = self._marks.highlights[self._current]
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(self.document())
            selection.cursor.setPosition(highlight.start)
            selection.cursor.setPosition(highlight.end, QTextCursor.MoveMode.KeepAnchor)
            selection.format.setForeground(QColor(self._theme.text))
            self.setExtraSelections([selection])
        self.setPalette(palette)

    def _reveal_current(self) -> None:
        if self._current is None:
            return
        area = self._marks.area(self._current)
        spare_px = self.viewport().height() - area.height()
        above_px = max(MARGIN_PX / 2, min(spare_px / 2, self.viewport().height() * 0.3))
        self.verticalScrollBar().setValue(self.line_top_px(area.top() - above_px))
        self._follows_current = True

    def _is_in_view(self, index: int | None, size: QSize) -> bool:
        """Whether a viewport of this size shows all of a passage already: then nothing need move."""
        seen = QRectF(QPointF(0, self.pitch_px), QPointF(size.width(), size.height()))
        return index is not None and self.isVisible() and seen.contains(self.passage_area(index))

    def _hover(self, point: QPointF | None) -> None:
        hovered = self._marks.at(point + self.scrolled()) if point is not None else ()
        if hovered == self._hovered:
            return
        self._hovered = hovered
        shape = Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        self.viewport().update()

    def _show_tooltip(self, event: QHelpEvent) -> None:
        found = self.passages_at(QPointF(event.pos()))
        titles = "\n".join(dict.fromkeys(highlight.title for highlight in found))
        QToolTip.showText(event.globalPos(), plain_tooltip(titles), self.viewport())

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit()
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
            return
        self._stop_following()
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        reading_menu(self).popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(event.position() if event.buttons() == Qt.MouseButton.NoButton else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed_at, self._pressed_at = self._pressed_at, None
        if pressed_at is None or self.textCursor().hasSelection():
            return
        travelled = (event.position().toPoint() - pressed_at).manhattanLength()
        found = self.passages_at(event.position())
        if found and travelled < QApplication.startDragDistance():
            self.passages_clicked.emit(found)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tooltip(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        was_in_view = self._is_in_view(self._current, event.oldSize())
        top = self.cursorForPosition(QPoint(MARGIN_PX, 0))
        top_px = self.cursorRect(top).top()
        super().resizeEvent(event)
        if not self._follows_current:
            moved_px = self.cursorRect(top).top() - top_px
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved_px)
        if self._follows_current or (was_in_view and not self._is_in_view(self._current, event.size())):
            self._reveal_current()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        # Painted here and not left to the palette: under a style sheet the viewport keeps an old one.
        painter.fillRect(event.rect(), QColor(self._theme.panel))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scrolled = self.scrolled()
        painter.translate(-scrolled)
        visible = QRectF(event.rect()).translated(scrolled)
        self._marks.draw_grounds(painter, visible, self._theme, self._current)
        first, last = (self.position_at(y_px) for y_px in (visible.top(), visible.bottom() + self.pitch_px))
        self._found.draw(painter, first, last, self._theme)
        self._marks.draw_lines(painter, visible, self._theme, self._current, self._hovered)
        painter.end()
        super().paintEvent(event)
