"""The upper part of the reader: pages to choose from by tabs; a single one has no tab."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from timeline_app.drawing.theme import Theme


class Pages(QWidget):
    """Signals:
    page_shown: another page is shown (the widget).
    """

    page_shown = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(self.tr("Pages of the reader"))
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self._tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tabs.hide()
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self._stack, 1)
        self._tabs.currentChanged.connect(self._on_tab_changed)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._tabs.setStyleSheet(
            f"QTabBar {{ background: {theme.panel}; }}"
            f"QTabBar::tab {{ background: transparent; color: {theme.muted}; border: none; font-weight: 600;"
            f" padding: 9px 4px 7px 4px; margin-left: 18px; border-bottom: 2px solid transparent; }}"
            f"QTabBar::tab:selected {{ color: {theme.text}; border-bottom-color: {theme.accent}; }}"
            f"QTabBar::tab:hover:!selected {{ color: {theme.text}; }}"
            f"QTabBar:focus {{ outline: none; }}"
            f"QTabBar::tab:selected:focus {{ color: {theme.accent}; }}"
        )

    def add_page(self, page: QWidget, title: str) -> None:
        """Adds a page behind the others."""
        self._stack.addWidget(page)
        self._tabs.addTab(title)
        self._tabs.setVisible(self._stack.count() > 1)

    def set_title(self, page: QWidget, title: str) -> None:
        """Names a page otherwise."""
        self._tabs.setTabText(self._stack.indexOf(page), title)

    def title_of(self, page: QWidget) -> str:
        return self._tabs.tabText(self._stack.indexOf(page))

    @property
    def shown(self) -> QWidget | None:
        """The page that is shown; None while there is none."""
        return self._stack.currentWidget()

    def show_page(self, page: QWidget) -> None:
        """Shows one of the pages."""
        self._tabs.setCurrentIndex(self._stack.indexOf(page))

    def _on_tab_changed(self, index: int) -> None:
        page = self._stack.widget(index)
        if page is not None and page is not self._stack.currentWidget():
            self._stack.setCurrentIndex(index)
            self.page_shown.emit(page)
