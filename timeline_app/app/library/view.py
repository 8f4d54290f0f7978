"""The list of articles as it is painted, and what keys and mouse do in it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from timeline_app.app.library.model import ENTRY_ROLE, LibraryModel, credit_of, events_of, title_of
from timeline_app.app.reader.theming import scroll_bar_sheet
from timeline_app.app.reader.words import SMALL, styled
from timeline_app.app.row_list import RowList, paint_line
from timeline_app.app.text_size import scaled
from timeline_app.core.library import ArticleEntry
from timeline_app.drawing.theme import Theme

_ROW_PX: Final = 48
_LEFT_PX: Final = 26  # of the words; the dot of what is unread stands left of them
_RIGHT_PX: Final = 16
_DOT_PX: Final = 3.5
Index = QModelIndex | QPersistentModelIndex


class LibraryDelegate(QStyledItemDelegate):
    """Paints an article as two lines: its title, and where it comes from with how many events it has.

    What is unread has a dot before it and a heavier title.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    # Qt's overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, theme = index.data(ENTRY_ROLE), self.theme
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(theme.accent_soft if is_current else theme.other_passage))
            painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 6, 6)
        title, small = QFont(option.font), styled(option.font, SMALL)
        title.setWeight(QFont.Weight.Normal if entry.is_read else QFont.Weight.DemiBold)
        line_px, small_px = QFontMetricsF(title).height(), QFontMetricsF(small).height()
        top = rect.top() + (rect.height() - line_px - small_px - 1) / 2
        if not entry.is_read:
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(QPointF(rect.left() + 16, top + line_px / 2), _DOT_PX, _DOT_PX)
        self._paint_words(painter, entry, QRectF(rect.left(), top, rect.width(), line_px), (title, small))
        painter.restore()

    def _paint_words(
        self, painter: QPainter, entry: ArticleEntry, line: QRectF, fonts: tuple[QFont, QFont]
    ) -> None:
        title, small = fonts
        left, right = line.left() + _LEFT_PX, line.right() - _RIGHT_PX
        count = events_of(entry)
        count_px = QFontMetricsF(small).horizontalAdvance(count)
        lower = line.bottom() + 1
        theme = self.theme
        paint_line(painter, (left, line.top()), right - left, title_of(entry), title, theme.text)
        paint_line(painter, (left, lower), right - left - count_px - 10, credit_of(entry), small, theme.muted)
        paint_line(painter, (right - count_px, lower), count_px + 1, count, small, theme.muted)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, scaled(_ROW_PX))


class LibraryView(RowList):
    """One column of articles.

    Signals:
        article_chosen: Enter or a click on an article (its id).
        read_wished: an article is to be counted as read or unread (its id, whether it is read).
        typed: a letter was typed, which belongs to the search (text).
    """

    article_chosen = Signal(object)
    read_wished = Signal(object, bool)
    typed = Signal(str)

    def __init__(self, model: LibraryModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(_ROW_PX, parent)
        self._model = model
        self._delegate = LibraryDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Articles"))
        self.clicked.connect(lambda index: self.article_chosen.emit(model.entry(index.row()).id))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.setStyleSheet(
            f"QTableView {{ background: {theme.panel}; border: none; outline: none;"
            f" selection-background-color: transparent; }} {scroll_bar_sheet(theme)}"
        )

    @property
    def current(self) -> ArticleEntry | None:
        """The article that the keys are on."""
        index = self.currentIndex()
        return self._model.entry(index.row()) if index.isValid() else None

    def step(self, rows: int) -> None:
        """Goes some rows on; from nowhere to the first."""
        index = self.currentIndex()
        self.go_to(index.row() + rows if index.isValid() else 0)

    def enter(self) -> None:
        self.choose()

    def choose(self) -> None:
        """Chooses the current article; the first where none is."""
        if self.current is None:
            self.go_to(0)
        if self.current is not None:
            self.article_chosen.emit(self.current.id)

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_letter = event.text().isprintable() and event.text().strip() != ""
        if is_letter and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        ):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        entry = self.current
        if entry is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open")).triggered.connect(self.choose)
        words = self.tr("Mark as unread") if entry.is_read else self.tr("Mark as read")
        mark = menu.addAction(words)
        mark.triggered.connect(lambda: self.read_wished.emit(entry.id, not entry.is_read))
        is_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place: QRect = self.visualRect(self.currentIndex())
        menu.popup(self.viewport().mapToGlobal(place.center()) if is_by_key else event.globalPos())
