"""The panel of a comparison: a few words of summary, what is listed, and the list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from timeline_app.app.comparing.made import KINDS, Compared
from timeline_app.app.comparing.model import ENTRY_ROLE, EntryModel, Index
from timeline_app.app.comparing.words import (
    agreement_words,
    dates_of,
    kind_words,
    names_of_sides,
    summary,
    title_of,
)
from timeline_app.app.reader.theming import scroll_bar_sheet
from timeline_app.app.reader.words import BODY, SMALL, Words, styled
from timeline_app.app.row_list import RowList, paint_line
from timeline_app.app.text_size import scaled
from timeline_app.drawing.theme import LIGHT, Theme

_ROW_PX: Final = 48
_MARGIN_PX: Final = 16


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry as two lines: its title with how its dates agree, and the dates."""

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
        if is_current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft if is_current else theme.other_passage))
            painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 6, 6)
        title, small = QFont(option.font), styled(option.font, SMALL)
        line_px, small_px = QFontMetricsF(title).height(), QFontMetricsF(small).height()
        top = rect.top() + (rect.height() - line_px - small_px - 1) / 2
        left, right = rect.left() + _MARGIN_PX + 2, rect.right() - _MARGIN_PX
        paint_line(painter, (left, top), right - left, title_of(entry), title, theme.text)
        is_pair = entry.first is not None and entry.second is not None
        how = agreement_words(entry.agreement) if is_pair else ""
        how_px = QFontMetricsF(small).horizontalAdvance(how)
        tone = theme.muted if entry.agreement == "agrees" else theme.text
        lower = top + line_px + 1
        paint_line(painter, (left, lower), right - left - how_px - 10, dates_of(entry), small, theme.muted)
        paint_line(painter, (right - how_px, lower), how_px + 1, how, small, tone)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, scaled(_ROW_PX))


class EntryList(RowList):
    """Signals:
    entry_chosen: Enter or a click on an entry (Entry).
    """

    entry_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(_ROW_PX, parent)
        self.entries = EntryModel()
        self._delegate = EntryDelegate(theme, self)
        self.setModel(self.entries)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Compared events"))
        self.clicked.connect(lambda index: self.entry_chosen.emit(self.entries.entry(index.row())))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.setStyleSheet(
            f"QTableView {{ background: {theme.panel}; border: none; outline: none;"
            f" selection-background-color: transparent; }} {scroll_bar_sheet(theme)}"
        )

    def enter(self) -> None:
        if self.currentIndex().isValid():
            self.entry_chosen.emit(self.entries.entry(self.currentIndex().row()))


class ComparisonPanel(QWidget):
    """All events of two stores by whether both have them.

    Signals:
        entry_chosen: an entry is to be gone to (Entry).
    """

    entry_chosen = Signal(object)

    def __init__(self, compared: Compared, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compared = compared
        self.setAccessibleName(self.tr("What was compared"))
        self.summary = Words(summary(compared), theme, BODY)
        self._sides = Words(names_of_sides(compared), theme, SMALL)
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("Which events are listed"))
        for kind in KINDS:
            self.kinds.addItem(kind_words(kind, len(compared.of_kind(kind))), kind)
        self.view = EntryList(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(0)
        upper = QVBoxLayout()
        upper.setContentsMargins(_MARGIN_PX + 2, 0, _MARGIN_PX, 8)
        upper.setSpacing(8)
        for part in (self.summary, self._sides, self.kinds):
            upper.addWidget(part)
        column.addLayout(upper)
        column.addWidget(self.view, 1)
        self.kinds.currentIndexChanged.connect(lambda _: self._list())
        self.view.entry_chosen.connect(self.entry_chosen)
        self._list()

    def show_event(self, event_id: str) -> None:
        """Puts the keys on the entry of an event, if it is listed."""
        row = self.view.entries.row_of(event_id)
        if row is not None:
            self.view.go_to(row)

    def take_keys(self) -> None:
        """Gives the focus to the list."""
        if not self.view.currentIndex().isValid():
            self.view.go_to(0)
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _list(self) -> None:
        self.view.entries.set_entries(self._compared.of_kind(self.kinds.currentData()))
