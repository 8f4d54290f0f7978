"""The tray: a list of the events that the timeline cannot place between two ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from timeline_app.app.languages import date_in_words
from timeline_app.app.reader.theming import palette_of, scroll_bar_sheet
from timeline_app.app.reader.words import SMALL, plain_tooltip, styled
from timeline_app.app.row_list import RowList, paint_line
from timeline_app.app.text_size import scaled, scaled_sheet
from timeline_app.core.columns import Columns
from timeline_app.drawing.theme import LIGHT, Theme
from timeline_app.timeline.tray import Rows

DATE_ROLE: Final = int(Qt.ItemDataRole.UserRole)
_ROW_PX: Final = 46
_PAD_PX: Final = 14
_WIDTH_PX: Final = 360
_MOST_ROWS_SHOWN: Final = 8

Index = QModelIndex | QPersistentModelIndex
DateWords = Callable[[str], str]


class TrayModel(QAbstractTableModel):
    """The events of the tray, read from the columns when they are asked for."""

    def __init__(
        self, columns: Columns, rows: Rows, date_words: DateWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._date_words = date_words
        self._rows = rows

    def event_id(self, row: int) -> str:
        """The id of the event in a row of the list."""
        return self._columns.ids[int(self._rows[row])]

    # Qt's overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> str | None:
        row = int(self._rows[index.row()])
        title, date = self._columns.titles[row], self._columns.dates[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == DATE_ROLE:
            return self._date_words(date)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title}, {self._date_words(date)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            notation = f"  ({date})" if date else ""
            return plain_tooltip(f"{title}\n{self._date_words(date)}{notation}")
        return None

    def match(
        self,
        start: Index,
        role: int,
        value: object,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith,
    ) -> list[QModelIndex]:
        """The next title that begins with what was typed; without asking for every row through Qt."""
        begun, titles = str(value).casefold(), self._columns.titles
        first, length = start.row(), len(begun)
        for begin, end in ((first, len(self._rows)), (0, first)):
            for at, row in enumerate(self._rows[begin:end].tolist(), begin):
                if titles[row][:length].casefold() == begun:
                    return [self.index(at, 0)]
        return []


class TrayDelegate(QStyledItemDelegate):
    """Paints an event as two lines: its title and, quieter, its date."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    # Qt's overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, state, theme = option.rect, option.state, self.theme
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_current or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(theme.accent_soft if is_current else theme.other_passage))
            painter.drawRoundedRect(QRectF(rect).adjusted(5, 1, -5, -1), 6, 6)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.Medium)
        height_px = QFontMetricsF(font).height() + QFontMetricsF(styled(font, SMALL)).height() + 1
        top = rect.top() + (rect.height() - height_px) / 2
        left, room_px = rect.left() + _PAD_PX, rect.width() - 2 * _PAD_PX
        top = paint_line(painter, (left, top), room_px, str(index.data()), font, theme.text) + 1
        quiet = theme.text if is_current else theme.muted
        font = styled(option.font, SMALL)
        paint_line(painter, (left, top), room_px, str(index.data(DATE_ROLE)), font, quiet)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(scaled(_WIDTH_PX), scaled(_ROW_PX))


class TrayList(RowList):
    """One column of events.

    Signals:
        row_chosen: Enter or a click on an event (its row in the list).
    """

    row_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_ROW_PX, parent)
        self.clicked.connect(lambda index: self.row_chosen.emit(index.row()))

    def enter(self) -> None:
        if self.currentIndex().isValid():
            self.row_chosen.emit(self.currentIndex().row())


class TrayPopup(QFrame):
    """Lists the events without a full date. Esc or a click elsewhere closes it.

    Signals:
        event_activated: an event was chosen by Enter or a click (its id); the popup has closed.
    """

    event_activated = Signal(object)

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("tray")
        self.setAccessibleName(self.tr("Events without a full date"))
        self.heading = QLabel()
        self.heading.setObjectName("tray_heading")
        self.note = QLabel()
        self.note.setObjectName("tray_note")
        self.note.setWordWrap(True)
        self.view = TrayList()
        self.view.setAccessibleName(self.tr("Events without a full date"))
        self._delegate = TrayDelegate(theme, self)
        self.view.setItemDelegate(self._delegate)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 6)
        layout.setSpacing(0)
        words = QVBoxLayout()
        words.setContentsMargins(_PAD_PX, 12, _PAD_PX, 9)
        words.setSpacing(1)
        for label in (self.heading, self.note):
            words.addWidget(label)
        layout.addLayout(words)
        layout.addWidget(self.view)
        self.setFixedWidth(scaled(_WIDTH_PX))
        self.view.row_chosen.connect(self._on_row_chosen)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.setPalette(palette_of(theme))
        self.setStyleSheet(scaled_sheet(_style_sheet(theme)))

    def set_events(self, columns: Columns, rows: Rows, date_words: DateWords = date_in_words) -> None:
        """Lists the events in these rows, which have no full date. ``date_words`` writes EDTF for people."""
        model = TrayModel(columns, rows, date_words, self)
        before = self.view.model()
        self.view.setModel(model)
        if before is not None:
            before.deleteLater()
        self._show_words(model.rowCount())

    def show_at(self, anchor: QWidget) -> None:
        """Opens above ``anchor``, or below it where there is more room, and takes the keyboard."""
        self.adjustSize()
        self.move(_place(QRect(anchor.mapToGlobal(QPoint(0, 0)), anchor.size()), self.size(), anchor))
        self.show()
        first = self.view.model().index(0, 0) if self.view.model() is not None else QModelIndex()
        if first.isValid():
            self.view.setCurrentIndex(first)
            self.view.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def count(self) -> int:
        """How many events it lists."""
        return self.view.model().rowCount() if self.view.model() is not None else 0

    def _show_words(self, count: int) -> None:
        if count == 0:
            self.heading.setText(self.tr("Every event has a full date"))
            self.note.setText(self.tr("Those without one would be listed here."))
        else:
            self.heading.setText(self.tr("%Ln event(s) without a full date", None, count))
            self.note.setText(self.tr("No date is known, or only one limit of it."))
        self.view.setVisible(count > 0)
        room = self.screen().availableGeometry().height() * 3 // 5
        self.view.setFixedHeight(min(min(count, _MOST_ROWS_SHOWN) * scaled(_ROW_PX), room))

    def _on_row_chosen(self, row: int) -> None:
        model = self.view.model()
        if isinstance(model, TrayModel):
            self.close()
            self.event_activated.emit(model.event_id(row))

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)


def _place(anchor: QRect, size: QSize, widget: QWidget) -> QPoint:
    """Where a popup of this size opens at an anchor (global px): below or above it, wholly on the screen."""
    screen = widget.screen().availableGeometry()
    room_above, room_below = anchor.top() - screen.top(), screen.bottom() - anchor.bottom()
    y = anchor.bottom() + 5 if room_below >= room_above else anchor.top() - size.height() - 4
    x = min(max(anchor.left(), screen.left()), screen.right() - size.width())
    return QPoint(x, max(y, screen.top()))


def _style_sheet(theme: Theme) -> str:
    return f"""
        #tray {{ background: {theme.panel}; border: 1px solid {theme.line}; }}
        #tray_heading {{ color: {theme.text}; font-size: 14px; font-weight: 600; }}
        #tray_note {{ color: {theme.muted}; font-size: 12px; }}
        QTableView {{
            background: {theme.panel}; border: none; outline: none; selection-background-color: transparent;
        }}
        {scroll_bar_sheet(theme)}
    """
