"""The list of proposals: painted row by row, and worked through by keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from timeline_app.app.proposals.proposal import Proposal
from timeline_app.app.proposals.proposal_model import PROPOSAL_ROLE, ProposalModel, lines_of
from timeline_app.app.reader.theming import scroll_bar_sheet
from timeline_app.app.reader.words import DATE, HEADING, SMALL, Style, TextBlock
from timeline_app.drawing.theme import Theme

_PAD_X_PX: Final = 22
_PAD_Y_PX: Final = 8
_BAR_PX: Final = 3
_DONE: Final = Style(tone="agrees", size=0.92)
_QUIET_HEADING: Final = Style(tone="muted", weight=HEADING.weight)
_QUIET_DATE: Final = Style(tone="muted", weight=DATE.weight)
_LINE_DATE: Final = Style(weight=DATE.weight, size=0.96)
_NO_KEYS: Final = Qt.KeyboardModifier.NoModifier
_PLAIN: Final = (_NO_KEYS, Qt.KeyboardModifier.KeypadModifier)

Index = QModelIndex | QPersistentModelIndex


class ProposalPainter(QStyledItemDelegate):
    """Paints a proposal: what it says, when, why then, and how it stands."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heights: dict[tuple[object, int], int] = {}

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def forget_heights(self) -> None:
        """The width or the font is another one."""
        self._heights.clear()

    def _blocks(
        self, proposal: Proposal, option: QStyleOptionViewItem, width_px: int
    ) -> list[tuple[TextBlock, Style]]:
        is_open = proposal.standing == "open"
        styles = (
            HEADING if is_open else _QUIET_HEADING,
            _LINE_DATE if is_open else _QUIET_DATE,
            SMALL,
            _DONE if proposal.standing == "used" else SMALL,
        )
        words_px = width_px - 2 * _PAD_X_PX
        lines = zip(lines_of(proposal), styles, strict=True)
        return [(TextBlock(text, option.font, style, words_px), style) for text, style in lines if text]

    # Qt's overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        proposal = index.data(PROPOSAL_ROLE)
        view = self.parent()
        width_px = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        key = (proposal, width_px)
        if key not in self._heights:
            blocks = self._blocks(proposal, option, width_px)
            self._heights[key] = sum(block.height_px for block, _ in blocks) + 2 * _PAD_Y_PX
        return QSize(60, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        proposal = index.data(PROPOSAL_ROLE)
        area: QRect = option.rect
        painter.save()
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current:
            has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
            ground = self._theme.accent_soft if has_focus else self._theme.other_passage
            painter.fillRect(area, QColor(ground))
            bar = QRectF(area.left(), area.top(), _BAR_PX, area.height())
            painter.fillRect(bar, QColor(self._theme.accent))
        view = self.parent()
        end_px = view.viewport().height() if isinstance(view, QListView) else area.bottom()
        y = area.top() + _PAD_Y_PX
        for block, style in self._blocks(proposal, option, area.width()):
            tone = "text" if is_current and style.tone == "muted" else style.tone
            block.draw(painter, area.left() + _PAD_X_PX, y, Style(tone).colour(self._theme), end_px)
            y += block.height_px
        painter.setPen(QPen(QColor(self._theme.hairline), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.restore()


class ProposalList(QListView):
    """Signals: ``accepted``, ``changed``, ``dismissed`` and ``opened`` by the keys A, E, D and Enter, for the
    current proposal; ``left`` by Esc; ``moved`` when another is current.
    """

    accepted = Signal()
    changed = Signal()
    dismissed = Signal()
    opened = Signal()
    left = Signal()
    moved = Signal()

    def __init__(self, model: ProposalModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = ProposalPainter(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Proposals"))
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._painter.set_theme(theme)
        self.setStyleSheet(f"QListView {{ background: {theme.panel}; border: none; }}")
        self.verticalScrollBar().setStyleSheet(scroll_bar_sheet(theme))
        self.viewport().update()

    @property
    def current(self) -> Proposal | None:
        """The proposal that keys are for."""
        index = self.currentIndex()
        return index.data(PROPOSAL_ROLE) if index.isValid() else None

    def make_current(self, row: int) -> None:
        """Goes to a row, or to the last one."""
        count = self.model().rowCount()
        if count:
            self.setCurrentIndex(self.model().index(max(0, min(row, count - 1)), 0))

    # Qt's overrides

    def event(self, event: QEvent) -> bool:
        # The window's own shortcuts for these keys would take them before the list sees them.
        is_own = isinstance(event, QKeyEvent) and self._signal_of(event) is not None
        if event.type() == QEvent.Type.ShortcutOverride and is_own:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = self._signal_of(event)
        if wish is None:
            super().keyPressEvent(event)
        else:
            wish.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._painter.forget_heights()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._painter.forget_heights()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.viewport().update()  # another line is the last whole one

    def _signal_of(self, event: QKeyEvent) -> SignalInstance | None:
        if event.modifiers() not in _PLAIN:
            return None
        found = {
            Qt.Key.Key_A: self.accepted,
            Qt.Key.Key_E: self.changed,
            Qt.Key.Key_D: self.dismissed,
            Qt.Key.Key_Delete: self.dismissed,
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_Escape: self.left,
        }
        return found.get(Qt.Key(event.key()))
