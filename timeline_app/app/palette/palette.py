"""The palette on the screen: a line to type in, and the commands that fit."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from timeline_app.app.palette.commands import Command, commands_of, fitting
from timeline_app.app.reader.theming import scroll_bar_sheet
from timeline_app.drawing.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NO_INDEX: Final = QModelIndex()
COMMAND_ROLE: Final = int(Qt.ItemDataRole.UserRole)
_MOVING: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ROW_PAD_PX: Final = 12
_BESIDE_PX: Final = 12
_WIDTH_EMS: Final = 44
_ROWS: Final = 12


class CommandList(QAbstractListModel):
    """Commands, one a row."""

    def __init__(self) -> None:
        super().__init__()
        self.commands: tuple[Command, ...] = ()

    def show(self, commands: tuple[Command, ...]) -> None:
        self.beginResetModel()
        self.commands = commands
        self.endResetModel()

    # Qt's overrides

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.commands)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        command = self.commands[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return command.name
            case Qt.ItemDataRole.AccessibleTextRole:
                off = "" if command.is_enabled else self.tr("cannot be used now")
                return ", ".join(part for part in (command.name, command.place, command.keys, off) if part)
        return command if role == COMMAND_ROLE else None


class CommandDelegate(QStyledItemDelegate):
    """Paints a command: its name, where it stands, and its keys at the right end."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    # Qt's overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + _ROW_PAD_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        command, theme = index.data(COMMAND_ROLE), self._theme
        painter.save()
        is_current = bool(option.state & option.state.State_Selected)
        if is_current:
            painter.fillRect(option.rect, QColor(theme.accent_soft))
        room = option.rect.adjusted(_BESIDE_PX, 0, -_BESIDE_PX, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        metrics = option.fontMetrics
        painter.setFont(option.font)
        painter.setPen(QColor(theme.text if is_current else theme.muted))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, command.keys)
        room.setRight(room.right() - metrics.horizontalAdvance(command.keys) - _BESIDE_PX)
        painter.setPen(QColor(theme.text if command.is_enabled else theme.muted))
        name = metrics.elidedText(command.name, Qt.TextElideMode.ElideRight, room.width())
        font = QFont(option.font)
        font.setItalic(not command.is_enabled)  # besides its colour
        painter.setFont(font)
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(option.font)
        room.setLeft(room.left() + metrics.horizontalAdvance(name) + _BESIDE_PX)
        painter.setPen(QColor(theme.text if is_current else theme.muted))
        place = metrics.elidedText(command.place, Qt.TextElideMode.ElideRight, max(room.width(), 0))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, place)
        painter.restore()


class Palette(QDialog):
    """Lies over the upper part of ``window`` and lists its commands. Enter does the one that is marked."""

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self._commands = commands_of(window.menuBar(), window.actions())
        self._chosen: Command | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Search for a command"))
        self.model = CommandList()
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(CommandDelegate(theme, self.view))
        self.view.setAccessibleName(self.tr("Commands"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.verticalScrollBar().setStyleSheet(scroll_bar_sheet(theme))
        self.nothing = QLabel(self.tr("No command has these letters. Try fewer of them, or another word."))
        self.nothing.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self.nothing)
        layout.addWidget(self.view, 1)
        self.setStyleSheet(_style_sheet(theme))
        self.field.textChanged.connect(self._look)
        self.view.clicked.connect(self._choose)
        self.finished.connect(lambda _: self._carry_out())
        self._look("")
        self._place(window)

    def _place(self, window: QMainWindow) -> None:
        row = self.fontMetrics().height() + _ROW_PAD_PX
        width = min(self.fontMetrics().averageCharWidth() * _WIDTH_EMS * 2, window.width() - 40)
        height = min(row * (_ROWS + 2), window.height() - 80)
        self.resize(width, height)
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, 50)))

    def _look(self, typed: str) -> None:
        self.model.show(fitting(self._commands, typed))
        self.view.setCurrentIndex(self.model.index(0, 0))
        self.nothing.setVisible(not self.model.commands)

    def _choose(self, index: Index) -> None:
        if index.isValid():
            command = self.model.commands[index.row()]
            if command.is_enabled:
                self._chosen = command
                self.accept()

    def _carry_out(self) -> None:
        """Once the palette has gone: what is done may open a dialog of its own."""
        window = self.parentWidget()
        if window is not None:
            window.activateWindow()
        if self._chosen is not None:
            self._chosen.action.trigger()

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVING:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS}
            row = self.view.currentIndex().row() + step.get(Qt.Key(event.key()), _ROWS)
            row = max(0, min(row, self.model.rowCount() - 1))
            self.view.setCurrentIndex(self.model.index(row, 0))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.view.currentIndex())
        else:
            super().keyPressEvent(event)


def _style_sheet(theme: Theme) -> str:
    return f"""
        #palette {{ background: {theme.card}; border: 1px solid {theme.muted}; }}
        QLineEdit {{
            background: {theme.ground}; color: {theme.text}; border: 1px solid {theme.accent};
            border-radius: 6px; padding: 6px 10px;
        }}
        QListView {{ background: {theme.card}; border: none; outline: none; }}
        QLabel {{ color: {theme.muted}; padding: 6px 10px; }}
    """
