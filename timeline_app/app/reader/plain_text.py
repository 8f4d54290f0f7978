"""A text to read: plain, selectable, set in readable lines; nothing in it is markup, nothing is loaded."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from timeline_app.app.reader.displaying import in_blocks
from timeline_app.app.reader.highlights import Utf16Offsets
from timeline_app.app.reader.paragraphs import set_margins, set_paragraphs
from timeline_app.app.reader.passage_shapes import line_shapes
from timeline_app.app.reader.theming import scroll_bar_sheet
from timeline_app.app.reader.typography import Typography
from timeline_app.app.reader.words import line_pitch_px
from timeline_app.drawing.theme import Theme

MARGIN_PX: Final = 22


class PlainText(QTextEdit):
    """Shows a text as it is stored. Its positions count UTF-16 units; offsets count characters."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = ""
        self._offsets = Utf16Offsets("")
        self._typography = Typography()
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
        self.setFont(self._typography.font(QApplication.font()))

    @property
    def typography(self) -> Typography:
        return self._typography

    def set_typography(self, typography: Typography) -> None:
        """Sets the text anew; what stood at the upper edge stays there."""
        top = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        self._typography = typography
        self.setFont(typography.font(QApplication.font()))
        self.set_again()
        cursor = QTextCursor(self.document())
        cursor.setPosition(top)
        shift_px = self.cursorRect(cursor).top()
        if top > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + shift_px)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.verticalScrollBar().setStyleSheet(scroll_bar_sheet(theme))
        self.viewport().update()

    def set_source(self, text: str) -> None:
        """Shows another text from its beginning."""
        self._source = text
        self._offsets = Utf16Offsets(text)
        self.setPlainText(in_blocks(text))
        self.set_again()
        self.verticalScrollBar().setValue(0)

    def set_again(self) -> None:
        """Sets paragraphs and lines as the font asks for."""
        set_margins(self.document(), MARGIN_PX)
        set_paragraphs(self.document(), self.pitch_px)
        self.fit_column()

    def fit_column(self) -> None:
        """Limits lines to a readable length; the scroll bar has its place within the right margin."""
        measure_px = self._typography.measure_px(self.font())
        column_px = min(self.width() - 2 * MARGIN_PX, round(measure_px))
        wrap_px = MARGIN_PX + max(column_px, 40)
        if wrap_px != self.lineWrapColumnOrWidth():  # setting it lays out the whole text
            self.setLineWrapColumnOrWidth(wrap_px)

    @property
    def pitch_px(self) -> int:
        """The distance from line to line."""
        return line_pitch_px(self.font(), self._typography.leading_em)

    def position(self, offset: int) -> int:
        """Where the character with this offset begins."""
        return self._offsets.position(offset)

    def offset_in_view(self) -> int:
        """The offset of the first character that is in view."""
        return self._offsets.offset(self.cursorForPosition(QPoint(MARGIN_PX, 0)).position())

    @property
    def source(self) -> str:
        """The text as it is stored."""
        return self._source

    @property
    def selected_span(self) -> tuple[int, int] | None:
        """Start and end, in characters of the text, of the words that are selected; None if none are."""
        start, end = self._selected()
        words = self._source[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        return (start, end) if start < end else None

    @property
    def selected_place(self) -> tuple[int, int] | None:
        """Where the selection begins and ends, in positions; None where nothing is selected."""
        cursor = self.textCursor()
        return (cursor.selectionStart(), cursor.selectionEnd()) if cursor.hasSelection() else None

    def select_words(self, start: int, end: int) -> None:
        """Selects ``text[start:end]`` and brings it into view."""
        cursor = self.textCursor()
        cursor.setPosition(self.position(end))
        self.setTextCursor(cursor)
        cursor.setPosition(self.position(start))
        cursor.setPosition(self.position(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def words_between(self, start: int, end: int) -> str:
        """The characters between two positions, as they are stored."""
        return self._source[self._offsets.offset(start) : self._offsets.offset(end)]

    def copy_selection(self) -> None:
        """Copies the selected characters of the article as they are stored, as plain text only.

        Not by createMimeDataFromSelection: what a Python override of it makes lives on the clipboard
        until after Python has ended, and takes the process with it.
        """
        words = self._source[slice(*self._selected())]
        if words:
            QGuiApplication.clipboard().setText(words)

    def _selected(self) -> tuple[int, int]:
        cursor = self.textCursor()
        return self._offsets.offset(cursor.selectionStart()), self._offsets.offset(cursor.selectionEnd())

    def scrolled(self) -> QPointF:
        """Where the viewport's corner lies in the document."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def line_top_px(self, y_px: float) -> int:
        """The top of the line that stands at a height of the document, so that none is cut there."""
        if y_px <= 0:
            return 0
        position = self.position_at(y_px)
        shapes = line_shapes(self.document(), position, position + 1)
        return round(shapes[0].area.top()) if shapes else round(y_px)

    def position_at(self, y_px: float) -> int:
        """Where the line at a height of the document begins."""
        layout = self.document().documentLayout()
        return max(layout.hitTest(QPointF(MARGIN_PX, y_px), Qt.HitTestAccuracy.FuzzyHit), 0)

    # Qt's overrides

    def loadResource(self, _kind: int, _name: QUrl | str) -> QByteArray:
        """Nothing is ever loaded: no picture, no style sheet, near or far.

        Nothing is not None: for that the document would look into local files itself.
        """
        return QByteArray()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.set_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit_column()
        super().resizeEvent(event)
