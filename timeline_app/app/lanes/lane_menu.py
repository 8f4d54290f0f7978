"""What can be done with one lane, and with those that are hidden, as menus."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from timeline_app.timeline.arrangement import LaneArrangement
from timeline_app.timeline.lanes import Lane, Lanes

Arrange = Callable[[LaneArrangement], None]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lanes", text)


def lane_menu(
    key: str,
    lanes: Lanes,
    arrangement: LaneArrangement,
    arrange: Arrange,
    more: Sequence[QAction],
    parent: QWidget,
) -> QMenu:
    """The menu of the lane with this key; ``more`` are actions for all lanes."""
    menu = _menu(parent)
    others = [lane.key for lane in lanes.lanes if lane.key != key]
    if key in arrangement.collapsed:
        _add(menu, _tr("&Expand"), arrange, arrangement.with_expanded([key]))
    else:
        _add(menu, _tr("&Collapse"), arrange, arrangement.with_collapsed([key]))
    _add(menu, _tr("Collapse all &others"), arrange, arrangement.with_expanded([key]).with_collapsed(others))
    _add(menu, _tr("Expand &all"), arrange, arrangement.with_expanded(arrangement.collapsed))
    menu.addSeparator()
    if key in arrangement.pinned:
        _add(menu, _tr("Un&pin"), arrange, arrangement.with_unpinned([key]))
    else:
        _add(menu, _tr("&Pin on top"), arrange, arrangement.with_pinned([key]))
    _add(menu, _tr("&Hide"), arrange, arrangement.with_hidden([key]))
    _add(menu, _tr("H&ide all others"), arrange, arrangement.with_hidden(others))
    menu.addSeparator()
    menu.addActions(list(more))
    for action in menu.actions():
        wished = action.data()
        action.setEnabled(action.isEnabled() and wished != arrangement)
    return menu


def hidden_menu(
    hidden: Sequence[Lane], arrangement: LaneArrangement, arrange: Arrange, more: QAction, parent: QWidget
) -> QMenu:
    """A menu that shows hidden lanes again, each by its name; ``more`` shows all."""
    menu = _menu(parent)
    menu.addAction(more)
    menu.addSeparator()
    for lane in hidden:
        _add(menu, lane.title.replace("&", "&&"), arrange, arrangement.with_shown([lane.key]))
    return menu


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add(menu: QMenu, words: str, arrange: Arrange, wished: LaneArrangement) -> None:
    action = menu.addAction(words)
    action.setData(wished)
    action.triggered.connect(lambda: arrange(wished))
