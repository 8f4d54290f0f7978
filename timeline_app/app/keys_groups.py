"""What the list of keys says: every action that has a key, once, in groups, and what the mouse does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from timeline_app.app.actions import ActionEntry, plain

_GROUP_OF_MENU: Final = {
    "file": "program",
    "edit": "edit",
    "view": "shown",
    "event": "events",
    "article": "article",
    "help": "program",
}
_MOVING: Final = frozenset(
    f"view.{name}"
    for name in ("back", "forward", "zoom_in", "zoom_out", "pan_back", "pan_ahead", "fit", "home", "go_to")
)


@dataclass(frozen=True, slots=True)
class KeysGroup:
    """A heading and its lines: keys (or what the mouse does), and what they are for."""

    title: str
    lines: tuple[tuple[str, str], ...]


def key_groups(entries: Sequence[ActionEntry]) -> tuple[KeysGroup, ...]:
    """The groups in the order in which they are read. Keys of one action are two blanks apart."""
    lines: dict[str, list[tuple[str, str]]] = {group: [] for group in _titles()}
    for entry in entries:
        keys = (*entry.keys, *entry.on_canvas, *entry.in_reader)
        if keys:
            group = "moving" if entry.id in _MOVING else _GROUP_OF_MENU[entry.menu]
            lines[group].append(("  ".join(_native(key) for key in keys), plain(entry.text)))
    lines["mouse"] += _mouse_lines()
    lines["lists"] += _list_lines()
    return tuple(KeysGroup(title, tuple(lines[group])) for group, title in _titles().items() if lines[group])


def _titles() -> dict[str, str]:
    return {
        "moving": _tr("Move in time"),
        "mouse": _tr("With the mouse"),
        "shown": _tr("What is shown"),
        "events": _tr("Events"),
        "edit": _tr("Edit"),
        "program": _tr("Stores and program"),
        "article": _tr("Articles"),
        "lists": _tr("Proposals and review"),
    }


def _mouse_lines() -> list[tuple[str, str]]:
    return [
        (_tr("Drag"), _tr("Move in time")),
        (_tr("Shift + drag"), _tr("Zoom to a span")),
        (_tr("Wheel, pinch"), _tr("Zoom at the cursor")),
        (_tr("Shift + wheel"), _tr("Scroll the lanes")),
        (_tr("Double-click"), _tr("Zoom in there")),
        (_tr("Click +n"), _tr("Zoom to them, or list them")),
    ]


def _list_lines() -> list[tuple[str, str]]:
    """Those keys are the lists' own, on buttons that name them: they are no actions of the window."""
    return [
        (_native("A"), _tr("Accept")),
        (_native("E"), _tr("Change a proposal")),
        ("  ".join((_native("D"), _native("Del"))), _tr("Dismiss a proposal")),
        (_native("M"), _tr("Mark a passage anew")),
        (_native("K"), _tr("Keep a passage as lost")),
    ]


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keys", text)
