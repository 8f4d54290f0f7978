"""The menu of how articles are set: the size of their text, the distance and the length of its lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from timeline_app.app.reader.typography import LEADINGS_EM, MEASURES, SIZES_PX, Typography


def _tr(text: str) -> str:
    return QCoreApplication.translate("TextMenu", text)


class TextMenu(QMenu):
    """What can be chosen of a typography, with what is chosen marked.

    ``steps`` are actions that stand first: larger, smaller, as at first.
    """

    def __init__(
        self,
        steps: Sequence[QAction],
        current: Callable[[], Typography],
        choose: Callable[[Typography], None],
        parent: QMenu,
    ) -> None:
        super().__init__(_tr("Te&xt of articles"), parent)
        self._current = current
        self._choose = choose
        self._entries: list[tuple[QAction, str, Any]] = []
        self.addActions(list(steps))
        leadings = (_tr("Close lines"), _tr("Ordinary lines"), _tr("Wide lines"))
        measures = [_tr("Lines of {0} characters").format(count) for count in MEASURES]
        sizes = self.addMenu(_tr("&Size"))
        self._add(sizes, "size_px", [(size, _tr("{0} px").format(size)) for size in SIZES_PX])
        self.addSeparator()
        self._add(self, "leading_em", list(zip(LEADINGS_EM, leadings, strict=True)))
        self.addSeparator()
        self._add(self, "measure", list(zip(MEASURES, measures, strict=True)))
        self.aboutToShow.connect(self._mark)

    def _add(self, menu: QMenu, field: str, choices: Sequence[tuple[Any, str]]) -> None:
        group = QActionGroup(self)
        for value, words in choices:
            action = menu.addAction(words)
            action.setObjectName(f"text.{field}.{value}")
            action.setCheckable(True)
            action.setActionGroup(group)
            action.triggered.connect(
                lambda _=False, value=value: self._choose(replace(self._current(), **{field: value}))
            )
            self._entries.append((action, field, value))

    def _mark(self) -> None:
        for action, field, value in self._entries:
            action.setChecked(getattr(self._current(), field) == value)
