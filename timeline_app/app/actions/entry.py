"""An action as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActionEntry:
    """An action as data. ``keys`` are its shortcuts, the first shown in menus; ``menu`` where it stands.

    ``on_canvas`` keys work only while the timeline has the focus, since other widgets use them too, and
    ``in_reader`` keys, which the reader sees to itself, while it has. A switch is on or off.
    """

    id: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    on_canvas: tuple[str, ...] = ()
    tip: str = ""
    is_switch: bool = False
    in_reader: tuple[str, ...] = ()
