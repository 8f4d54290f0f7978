"""The commands of a window: every action in its menus, and where it stands there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from timeline_app.app.actions import plain
from timeline_app.app.palette.likeness import likeness


@dataclass(frozen=True, slots=True)
class Command:
    """An action: its name, the menus it stands in, its keys as they are shown."""

    name: str
    place: str
    keys: str
    action: QAction

    @property
    def is_enabled(self) -> bool:
        return self.action.isEnabled()


def commands_of(bar: QMenuBar, others: Iterable[QAction] = ()) -> tuple[Command, ...]:
    """Every action in the menus, below others too, in their order; then ``others`` that are in none."""
    found = {id(each.action): each for each in _below(bar.actions(), ())}
    for action in others:
        if id(action) not in found and action.text():
            found[id(action)] = Command(plain(action.text()), "", _keys(action), action)
    return tuple(found.values())


def fitting(commands: Iterable[Command], typed: str) -> tuple[Command, ...]:
    """The commands whose name or place fits what was typed, the best first; those that cannot be used now
    come last."""
    scored = []
    for command in commands:
        in_name = likeness(typed, command.name)
        score = likeness(typed, f"{command.place} {command.name}") if in_name is None else in_name + 1
        if score is not None:
            scored.append((not command.is_enabled, -score, command))
    scored.sort(key=lambda each: each[:2])
    return tuple(command for _, _, command in scored)


def _below(actions: Iterable[QAction], path: tuple[str, ...]) -> Iterator[Command]:
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            # What a menu holds may be made when it is about to be shown.
            menu.aboutToShow.emit()
            yield from _below(menu.actions(), (*path, plain(action.text())))
        elif action.text() and not action.isSeparator():
            yield Command(plain(action.text()), " › ".join(path), _keys(action), action)


def _keys(action: QAction) -> str:
    told = action.property("keys")
    if isinstance(told, str):
        return told
    return QKeySequence.listToString(action.shortcuts(), QKeySequence.SequenceFormat.NativeText)
