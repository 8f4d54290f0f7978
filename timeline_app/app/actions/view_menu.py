"""The actions of the View menu: where one is and what is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from timeline_app.app.actions.entry import ActionEntry


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def view_entries() -> tuple[ActionEntry, ...]:
    """In their order."""
    return (
        ActionEntry("view.back", "view", _tr("&Back"), ("Alt+Left",), tip=_tr("Where you were before")),
        ActionEntry(
            "view.forward", "view", _tr("&Forward"), ("Alt+Right",), tip=_tr("Where you came back from")
        ),
        ActionEntry("view.zoom_in", "view", _tr("Zoom &in"), ("W", "Ctrl++", "Ctrl+="), ("+",)),
        ActionEntry("view.zoom_out", "view", _tr("Zoom &out"), ("S", "Ctrl+-"), ("-",)),
        ActionEntry("view.pan_back", "view", _tr("Go &earlier"), ("A",), ("Left",)),
        ActionEntry("view.pan_ahead", "view", _tr("Go &later"), ("D",), ("Right",)),
        ActionEntry(
            "view.fit", "view", _tr("&Fit"), ("F",), tip=_tr("Fit the selected event, then everything")
        ),
        ActionEntry("view.home", "view", _tr("&Starting view"), ("0",)),
        ActionEntry("view.go_to", "view", _tr("&Go to date…"), ("G",), tip=_tr("Show a date you type")),
        ActionEntry(
            "view.search",
            "view",
            _tr("Searc&h…"),
            ("/",),
            ("Ctrl+F",),
            tip=_tr("Find events and articles by words"),
        ),
        ActionEntry("view.search_next", "view", _tr("Ne&xt hit"), ("F4",)),
        ActionEntry("view.search_previous", "view", _tr("Previo&us hit"), ("Shift+F4",)),
        ActionEntry(
            "view.list",
            "view",
            _tr("Timeline, both or &list"),
            ("V",),
            tip=_tr("Show the events as a timeline, with a list of them, or as a list only"),
        ),
        ActionEntry("view.timeline_only", "view", _tr("&Timeline only"), is_switch=True),
        ActionEntry("view.list_and_timeline", "view", _tr("Timeline a&nd list"), is_switch=True),
        ActionEntry("view.list_only", "view", _tr("List &only"), is_switch=True),
        ActionEntry(
            "view.legend",
            "view",
            _tr("&Legend"),
            ("L",),
            is_switch=True,
            tip=_tr("Explain the forms of dates in view"),
        ),
        ActionEntry(
            "view.claims",
            "view",
            _tr("Dates of the &sources"),
            ("C",),
            is_switch=True,
            tip=_tr("Draw each source's own date under its event"),
        ),
        ActionEntry(
            "view.weeks",
            "view",
            _tr("Axis in &weeks"),
            (),
            is_switch=True,
            tip=_tr("Count weeks instead of days of the month"),
        ),
        ActionEntry(
            "view.arrange_lanes",
            "view",
            _tr("Arran&ge lanes…"),
            ("Shift+L",),
            tip=_tr("Order lanes, hide, collapse and pin them"),
        ),
        ActionEntry(
            "view.filter",
            "view",
            _tr("&Filter"),
            ("Ctrl+Shift+F",),
            is_switch=True,
            tip=_tr("Choose which events are shown, by category, place, person, time, sources and more"),
        ),
        ActionEntry(
            "view.clear_filter",
            "view",
            _tr("Clear the fi&lter"),
            ("Ctrl+Shift+X",),
            tip=_tr("Show all events again"),
        ),
        ActionEntry(
            "view.add_bookmark",
            "view",
            _tr("Boo&kmark this view…"),
            ("Ctrl+B",),
            tip=_tr("Keep the span, the filter and the lanes you see under a name"),
        ),
        ActionEntry(
            "view.bookmarks",
            "view",
            _tr("Book&marks…"),
            ("Ctrl+Shift+B",),
            tip=_tr("Go to a bookmarked view, rename or delete bookmarks"),
        ),
        ActionEntry("view.lanes_up", "view", _tr("Lanes further &up"), (), ("PgUp",)),
        ActionEntry("view.lanes_down", "view", _tr("Lanes further &down"), (), ("PgDown",)),
        ActionEntry(
            "view.wheel_lanes",
            "view",
            _tr("&Wheel scrolls lanes"),
            (),
            is_switch=True,
            tip=_tr("The wheel scrolls lanes, and zooms with the Ctrl key"),
        ),
        ActionEntry("view.show_lanes", "view", _tr("Show all la&nes"), tip=_tr("Show the hidden lanes")),
        ActionEntry("view.reset_lanes", "view", _tr("&Reset lanes"), tip=_tr("Lanes as they come")),
        ActionEntry(
            "view.reports",
            "view",
            _tr("Event and &report time"),
            ("R",),
            is_switch=True,
            tip=_tr("A line from each event in view to when it was reported"),
        ),
        ActionEntry(
            "view.library",
            "view",
            _tr("&Article library"),
            ("B",),
            is_switch=True,
            tip=_tr("List all articles, to search and open"),
        ),
        ActionEntry(
            "view.walk",
            "view",
            _tr("Arrow keys wal&k among events"),
            is_switch=True,
            tip=_tr("Arrow keys lead from event to event; with Shift they move the view"),
        ),
        ActionEntry(
            "view.still",
            "view",
            _tr("Less &motion"),
            is_switch=True,
            tip=_tr("Go to a place at once, without a move there"),
        ),
        ActionEntry("view.next_part", "view", _tr("Next &part of the window"), ("F6",)),
        ActionEntry("view.previous_part", "view", _tr("Previous part of the window"), ("Shift+F6",)),
    )
