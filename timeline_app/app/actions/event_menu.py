"""The actions of the Event menu: from event to event."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from timeline_app.app.actions.entry import ActionEntry


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def event_entries() -> tuple[ActionEntry, ...]:
    """In their order."""
    return (
        ActionEntry("event.tray", "event", _tr("Events without a full &date"), ("T",)),
        ActionEntry("event.first", "event", _tr("&First event"), (), ("Home",)),
        ActionEntry("event.previous", "event", _tr("&Previous event"), (",",)),
        ActionEntry("event.next", "event", _tr("&Next event"), (".",)),
        ActionEntry("event.last", "event", _tr("&Last event"), (), ("End",)),
        ActionEntry("event.earlier_in_lane", "event", _tr("Earlier in the &lane"), (), ("Shift+Left",)),
        ActionEntry("event.later_in_lane", "event", _tr("Later in the la&ne"), (), ("Shift+Right",)),
        ActionEntry("event.lane_above", "event", _tr("In the lane &above"), (), ("Up",)),
        ActionEntry("event.lane_below", "event", _tr("In the lane &below"), (), ("Down",)),
        ActionEntry(
            "event.read",
            "event",
            _tr("&Read its sources"),
            (),
            ("Return",),
            tip=_tr("Go to what the sources of the selected event say"),
        ),
        ActionEntry("event.clear", "event", _tr("&Clear the selection"), ("Esc",)),
    )
