"""An article's text with its passages marked: read, select, copy; nothing in it is markup."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QPoint, QPointF, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QGuiApplication,
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
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QTextEdit, QToolTip, QWidget

from timeline_app.app.reader.highlights import Highlight, Utf16Offsets, displayable
from timeline_app.app.reader.paragraphs import set_margins, set_paragraphs
from timeline_app.app.reader.passage_marks import PassageMarks
from timeline_app.app.reader.passage_shapes import line_shapes
from timeline_app.app.reader.theming import palette_of, scroll_bar_sheet
from timeline_app.app.reader.words import line_pitch_px, plain_tooltip
from timeline_app.drawing.theme import Theme

MARGIN_PX: Final = 22
_LEADING_EM: Final = 1.48
_MEASURE_CHARACTERS: Final = 70


class ArticleText(QTextEdit):
    """The text of an article. One passage can be current: it stands on a ground of its own."""

    passages_clicked = Signal(object)  # tuple of Highlights under the mouse, never empty
    activated = Signal()  # Enter

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = ""
        self._offsets = Utf16Offsets("")
        self._marks = PassageMarks(self.document())
        self._current: int | None = None
        self._hovered: tuple[int, ...] = ()
        self._pressed_at: QPoint | None = None
        self._follows_current = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)  # a file dropped here is for the window
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Text of the article"))
        self.document().documentLayout().documentSizeChanged.connect(self._marks.forget_places)
        self.verticalScrollBar().actionTriggered.connect(self._stop_following)
        self.set_theme(theme)

    @property
    def current(self) -> int | None:
        """The index of the current passage among the highlights."""
        return self._current

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.verticalScrollBar().setStyleSheet(scroll_bar_sheet(theme))
        self._colour_text()
        self.viewport().update()

    def show_text(self, text: str, highlights: Sequence[Highlight]) -> None:
        """Show another text from its beginning, with no passage current."""
        self._source = text
        self._offsets = Utf16Offsets(text)
        self._current = None
        self._hovered = ()
        self._follows_current = False
        self.setPlainText(displayable(text))
        self._marks.set_highlights(highlights)
        self._set_text()
        self._colour_text()
        self.verticalScrollBar().setValue(0)

    def set_current(self, index: int | None) -> None:
        """Make a passage current and bring it into view, with something of its context above it."""
        self._current = index
        self._colour_text()
        self.viewport().update()
        self._follows_current = False
        if index is None:
            return
        cursor = self.textCursor()
        cursor.setPosition(self._marks.highlights[index].start)
        is_in_view = self._is_in_view(index, self.viewport().size())
        self.setTextCursor(cursor)
        if not is_in_view:
            self._reveal_current()

    def passage_area(self, index: int) -> QRectF:
        """The rectangle around a passage, in coordinates of the viewport."""
        return self._marks.area(index).translated(-self._scrolled())

    def passages_at(self, point: QPointF) -> tuple[Highlight, ...]:
        """The passages at a point of the viewport, in the order of the text."""
        return tuple(self._marks.highlights[index] for index in self._marks.at(point + self._scrolled()))

    def copy_selection(self) -> None:
        """Copies the selected characters of the article as they are stored, as plain text only.

        Not by createMimeDataFromSelection: what a Python override of it makes lives on the clipboard
        until after Python has ended, and takes the process with it.
        """
        cursor = self.textCursor()
        start, end = (self._offsets.offset(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        if start < end:
            QGuiApplication.clipboard().setText(self._source[start:end])

    def _scrolled(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _stop_following(self) -> None:
        self._follows_current = False

    def _set_text(self) -> None:
        """Set the paragraphs as the font asks for."""
        self._marks.forget_places()
        set_margins(self.document(), MARGIN_PX)
        set_paragraphs(self.document(), line_pitch_px(self.font(), _LEADING_EM))

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

    def _fit_column(self) -> None:
        """Limit lines to a readable length; the scroll bar has its place within the right margin."""
        measure_px = QFontMetricsF(self.font()).averageCharWidth() * _MEASURE_CHARACTERS
        column_px = min(self.width() - 2 * MARGIN_PX, round(measure_px))
        wrap_px = MARGIN_PX + max(column_px, 40)
        if wrap_px != self.lineWrapColumnOrWidth():  # setting it lays out the whole text
            self.setLineWrapColumnOrWidth(wrap_px)

    def _reveal_current(self) -> None:
        if self._current is None:
            return
        area = self._marks.area(self._current)
        spare_px = self.viewport().height() - area.height()
        above_px = max(MARGIN_PX / 2, min(spare_px / 2, self.viewport().height() * 0.3))
        self.verticalScrollBar().setValue(self._line_top_px(area.top() - above_px))
        self._follows_current = True

    def _is_in_view(self, index: int | None, size: QSize) -> bool:
        """Whether a viewport of this size shows all of a passage already: then nothing need move."""
        line_px = line_pitch_px(self.font(), _LEADING_EM)
        seen = QRectF(QPointF(0, line_px), QPointF(size.width(), size.height()))
        return index is not None and self.isVisible() and seen.contains(self.passage_area(index))

    def _line_top_px(self, y_px: float) -> int:
        """The top of the line that stands at a height of the document, so that none is cut there."""
        if y_px <= 0:
            return 0
        position = (
            self.document().documentLayout().hitTest(QPointF(MARGIN_PX, y_px), Qt.HitTestAccuracy.FuzzyHit)
        )
        shapes = line_shapes(self.document(), position, position + 1)
        return round(shapes[0].area.top()) if shapes else round(y_px)

    def _hover(self, point: QPointF | None) -> None:
        hovered = self._marks.at(point + self._scrolled()) if point is not None else ()
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

    def loadResource(self, _kind: int, _name: QUrl | str) -> QByteArray:
        """Nothing is ever loaded: no picture, no style sheet, near or far.

        Nothing is not None: for that the document would look into local files itself.
        """
        return QByteArray()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_text()
            self._fit_column()

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
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"))
        copy.setEnabled(self.textCursor().hasSelection())
        copy.triggered.connect(self.copy_selection)
        menu.addAction(self.tr("Select all")).triggered.connect(self.selectAll)
        menu.popup(event.globalPos())

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
        self._fit_column()
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
        scrolled = self._scrolled()
        painter.translate(-scrolled)
        visible = QRectF(event.rect()).translated(scrolled)
        self._marks.draw(painter, visible, self._theme, self._current, self._hovered)
        painter.end()
        super().paintEvent(event)
