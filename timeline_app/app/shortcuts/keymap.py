"""Which keys actions have: those of the table, with the user's own in their place."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtGui import QKeySequence

from timeline_app.app.actions import ActionEntry

Keymap = Mapping[str, tuple[str, ...]]  # the keys of an action that has others than in the table

_EXCHANGED: Final = {"view.pan_back": "event.earlier_in_lane", "view.pan_ahead": "event.later_in_lane"}
_MOST_KEYS: Final = 4  # of one action


def own_keys(entry: ActionEntry) -> tuple[str, ...]:
    """The keys of an action that can be changed: where they work is not changed with them."""
    return entry.keys or entry.on_canvas or entry.in_reader


def with_keys(entry: ActionEntry, keys: tuple[str, ...]) -> ActionEntry:
    """An action with other keys in the place of its own."""
    if entry.keys or not own_keys(entry):
        return replace(entry, keys=keys)
    return replace(entry, on_canvas=keys) if entry.on_canvas else replace(entry, in_reader=keys)


def entries_by(entries: Iterable[ActionEntry], keymap: Keymap) -> tuple[ActionEntry, ...]:
    """All actions with the keys they have now."""
    return tuple(with_keys(each, keymap[each.id]) if each.id in keymap else each for each in entries)


def walking(entries: Iterable[ActionEntry]) -> tuple[ActionEntry, ...]:
    """All actions with the keys of those that pan and those that walk along a lane exchanged."""
    by_id = {entry.id: entry for entry in entries}
    for pan, walk in _EXCHANGED.items():
        one, other = by_id[pan], by_id[walk]
        by_id[pan] = replace(one, on_canvas=other.on_canvas)
        by_id[walk] = replace(other, on_canvas=one.on_canvas)
    return tuple(by_id.values())


def holder_of(key: str, entries: Iterable[ActionEntry], but: str) -> ActionEntry | None:
    """The action that has a key now, wherever it works; not the one of the id ``but``."""
    wanted = portable(key)
    for entry in entries:
        keys = (*entry.keys, *entry.on_canvas, *entry.in_reader)
        if entry.id != but and wanted in map(portable, keys):
            return entry
    return None


def portable(key: str) -> str:
    """A key as it is written everywhere; empty if it is none."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def native(key: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def keymap_from(text: str, entries: Iterable[ActionEntry]) -> dict[str, tuple[str, ...]]:
    """What :func:`keymap_text` wrote; what is not understood of it is left out."""
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        return {}
    known = {entry.id for entry in entries}
    keymap: dict[str, tuple[str, ...]] = {}
    for action_id, keys in found.items() if isinstance(found, dict) else ():
        if action_id in known and isinstance(keys, list) and len(keys) <= _MOST_KEYS:
            keymap[action_id] = tuple(key for key in map(str, keys) if portable(key))
    return keymap


def keymap_text(keymap: Keymap) -> str:
    """As it is remembered: JSON."""
    return json.dumps({action_id: list(keys) for action_id, keys in sorted(keymap.items())})
