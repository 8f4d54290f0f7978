"""From entries to the actions that Qt knows, and what menus and tooltips say of them."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from timeline_app.app.actions.entry import ActionEntry

_KEY_IN_BRACKETS: Final = re.compile(r"\(&\w\)")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def menu_titles() -> dict[str, str]:
    """The menus by id, in order."""
    return {
        "file": _tr("&File"),
        "edit": _tr("&Edit"),
        "view": _tr("&View"),
        "event": _tr("&Event"),
        "article": _tr("&Article"),
        "help": _tr("&Help"),
    }


def make_action(entry: ActionEntry, parent: QWidget) -> QAction:
    """The Qt action of an entry; its tooltip names its first key."""
    action = QAction(entry.text, parent)
    action.setObjectName(entry.id)
    action.setIconText(plain(entry.text))  # what buttons show
    action.setCheckable(entry.is_switch)
    action.setShortcuts([QKeySequence(key) for key in entry.keys])
    action.setToolTip(tip_of(entry))
    return action


def tip_of(entry: ActionEntry) -> str:
    """The tooltip of an action, which names its first key."""
    tip = entry.tip or plain(entry.text)
    first = [*entry.keys, *entry.on_canvas, *entry.in_reader][:1]
    shown = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in first]
    return f"{tip}  ({shown[0]})" if shown else tip


def plain(text: str) -> str:
    """An action's words without the mark of its menu key, which Chinese has in brackets: 打开(&O)…"""
    return _KEY_IN_BRACKETS.sub("", text).replace("&", "").rstrip("…")
