"""The menu of an article's text: copying, quoting, and what others can do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from timeline_app.app.reader.article_text import ArticleText


def reading_menu(text: ArticleText) -> QMenu:
    """The menu as it is now; it goes when it is put away."""
    menu = QMenu(text)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    copy = menu.addAction(_tr("Copy"))
    copy.setEnabled(text.textCursor().hasSelection())
    copy.triggered.connect(text.copy_selection)
    quote = menu.addAction(_tr("Copy as quotation\tCtrl+Shift+C"))
    quote.setEnabled(bool(text.quotable))
    quote.triggered.connect(text.quotation_requested)
    menu.addAction(_tr("Select all")).triggered.connect(text.selectAll)
    if text.actions():
        menu.addSeparator()
        menu.addActions(text.actions())
    return menu


def _tr(text: str) -> str:
    return QCoreApplication.translate("ArticleText", text)
