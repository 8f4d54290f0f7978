"""What is said of lanes: in their headers, tooltips and lists."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from timeline_app.app.words import events_text, lane_note
from timeline_app.timeline.lanes import Lane

_JOINT = "  ·  "


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Lanes", text, None, number)


def lane_line(lane: Lane, *, is_collapsed: bool, is_pinned: bool) -> str:
    """A lane in a list: its title, its events and how it is arranged."""
    parts = [lane.title, lane_note(lane)]
    parts += [_tr("collapsed")] * is_collapsed
    parts += [_tr("pinned")] * is_pinned
    return _JOINT.join(parts)


def lane_tip(lane: Lane) -> str:
    """A lane's tooltip: all of its title, and where its other events stand."""
    lines = [lane.title, events_text(lane.count)]
    if lane.named is not None and lane.named != lane.count:
        elsewhere = _tr("{0} in all have this name; the others stand in the lane of a name they have first.")
        lines.append(elsewhere.format(events_text(lane.named)))
    return "\n".join(lines)


def hidden_text(hidden: Sequence[Lane]) -> str:
    """How many lanes are hidden."""
    return _tr("%Ln lane(s) hidden", len(hidden))


def hidden_tip(hidden: Sequence[Lane]) -> str:
    """How many events the hidden lanes hold."""
    return _tr("{0} in them; click to show them").format(events_text(sum(lane.count for lane in hidden)))
