"""The panel with the list of events: what is listed, what can be done with it, and the table."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.app.listing.model import EventTable
from timeline_app.app.listing.view import ListView
from timeline_app.app.text_size import scaled
from timeline_app.drawing.theme import Theme

_SPACING_PX = 10


class ListPanel(QWidget):
    """Signals:
    in_view_changed: only events in view are to be listed, or all (bool).
    rows_menu_asked: what can be done with the chosen rows (a place on the screen).
    """

    in_view_changed = Signal(bool)
    rows_menu_asked = Signal(QPoint)

    def __init__(self, table: EventTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list_panel")
        self.setAccessibleName(self.tr("List of events"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = ListView(table)
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self.in_view = QCheckBox(self.tr("Only what is in view"))
        self.in_view.setToolTip(self.tr("List only events that the timeline shows now"))
        self.rows_button = self._menu_button(self.tr("Change"), self.tr("Change the chosen events together"))
        self.columns_button = self._menu_button(self.tr("Columns"), self.tr("Choose the columns"))
        bar = self._bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        bar.setContentsMargins(12, 5, 10, 5)
        bar.setSpacing(_SPACING_PX)
        upper, lower = QHBoxLayout(), QHBoxLayout()
        upper.addWidget(self._count, 1)
        upper.addWidget(self.in_view)
        lower.addStretch(1)
        lower.addWidget(self.rows_button)
        lower.addWidget(self.columns_button)
        bar.addLayout(upper, 1)
        bar.addLayout(lower)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.view, 1)
        self.setMinimumHeight(max(120, scaled(90)))
        self.in_view.toggled.connect(self.in_view_changed)
        self.rows_button.clicked.connect(lambda: self.rows_menu_asked.emit(_below(self.rows_button)))
        self.columns_button.clicked.connect(self._show_columns)

    def set_theme(self, theme: Theme) -> None:
        self.view.set_theme(theme)
        self.setStyleSheet(
            f"#list_panel {{ background: {theme.panel}; border-top: 1px solid {theme.line}; }}"
            f"#list_panel > QLabel {{ color: {theme.muted}; }}"
            f"#list_panel > QToolButton {{ background: {theme.card}; border: 1px solid {theme.line};"
            f" border-radius: 6px; padding: 3px 9px; color: {theme.text}; }}"
            f"#list_panel > QToolButton:hover {{ border-color: {theme.muted}; }}"
            f"#list_panel > QToolButton:focus {{ border-color: {theme.accent}; }}"
            f"#list_panel > QToolButton:disabled {{ background: {theme.panel}; color: {theme.muted}; }}"
        )

    def set_count(self, words: str) -> None:
        """Says how many events are listed, and of how many."""
        self._count.setText(words)

    @property
    def count_text(self) -> str:
        """What is said of how many events are listed."""
        return self._count.text()

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words are too long for one line above the list there are two."""
        parts = (self._count, self.in_view, self.rows_button, self.columns_button)
        needed = sum(each.sizeHint().width() + _SPACING_PX for each in parts) + _SPACING_PX
        is_wide = event.size().width() >= needed
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._bar.setDirection(direction)
        super().resizeEvent(event)

    def _menu_button(self, words: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(f"{words} ▾")
        button.setToolTip(tip)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _show_columns(self) -> None:
        menu: QMenu = self.view.columns_menu()
        menu.popup(_below(self.columns_button))


def _below(button: QToolButton) -> QPoint:
    return button.mapToGlobal(QPoint(0, button.height() + 2))
