"""What can be done with the events that are chosen in the list, all at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from timeline_app.app.forms.importance import importance_words
from timeline_app.app.listing.fields import kind_words
from timeline_app.core.model import Category

_IMPORTANCES = (0.95, 0.75, 0.5, 0.3, 0.1)


class OnRows(Protocol):
    """What the menu asks for; a change is of the rows that are chosen."""

    def set_value(self, field_id: str, value: object) -> None: ...
    def ask_tags(self, *, is_adding: bool) -> None: ...
    def copy(self) -> None: ...
    def paste(self) -> None: ...
    def delete(self) -> None: ...


def rows_menu(count: int, categories: Sequence[Category], rows: OnRows, parent: QWidget) -> QMenu:
    """The menu for so many rows."""
    menu = QMenu(_tr("Change"), parent)
    heading = _tr("%Ln event(s) are chosen", count)
    menu.addAction(heading).setEnabled(False)
    values = (
        ("category", _tr("Category"), [("", _tr("No category")), *((e.id, e.name) for e in categories)]),
        ("kind", _tr("Kind"), [*kind_words().items()]),
        ("importance", _tr("Importance"), [(each, importance_words(each)) for each in _IMPORTANCES]),
    )
    for field_id, title, choices in values:
        below = menu.addMenu(title)
        below.setEnabled(count > 0)
        for value, words in choices:
            _add(below, str(words), partial(rows.set_value, field_id, value))
    tags = (
        (_tr("Add tags…"), lambda: rows.ask_tags(is_adding=True)),
        (_tr("Remove tags…"), lambda: rows.ask_tags(is_adding=False)),
    )
    for words, react in tags:
        _add(menu, words, react, is_enabled=count > 0)
    menu.addSeparator()
    _add(menu, _tr("Copy as a table") + "\tCtrl+C", rows.copy, is_enabled=count > 0)
    _add(menu, _tr("Paste events…") + "\tCtrl+V", rows.paste)
    menu.addSeparator()
    _add(menu, _tr("Delete") + "\tDel", rows.delete, is_enabled=count > 0)
    return menu


def _add(menu: QMenu, words: str, react: Callable[[], None], *, is_enabled: bool = True) -> None:
    action = menu.addAction(words.replace("&", "&&"))
    action.setEnabled(is_enabled)
    action.triggered.connect(lambda _=False: react())


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Listing", text, None, number)
