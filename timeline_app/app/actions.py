"""Every action of the window, once: its id, its words, its keys. Menus, buttons and overlay read it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


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


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def action_entries() -> tuple[ActionEntry, ...]:
    """All actions in the order of their menus, in the language of the interface."""
    return (
        ActionEntry("file.new", "file", _tr("&New store…"), ("Ctrl+N",), tip=_tr("Start an empty store")),
        ActionEntry("file.open", "file", _tr("&Open…"), ("Ctrl+O",), tip=_tr("Open an event store")),
        ActionEntry(
            "file.open_folder",
            "file",
            _tr("Open &folder…"),
            ("Ctrl+Shift+O",),
            tip=_tr("Build a store from a folder in the text form"),
        ),
        ActionEntry(
            "file.start_page",
            "file",
            _tr("S&tart page"),
            tip=_tr("What was open last, and other ways to begin"),
        ),
        ActionEntry("file.open_shipped", "file", _tr("Open the &shipped collection")),
        ActionEntry(
            "file.bring_in",
            "file",
            _tr("&Bring in articles…"),
            ("Ctrl+I",),
            tip=_tr("Read articles from files, look at what was recognised, and keep them"),
        ),
        ActionEntry(
            "file.import_table",
            "file",
            _tr("&Import a table…"),
            tip=_tr("Add the events of a CSV file"),
        ),
        ActionEntry(
            "file.attach",
            "file",
            _tr("&Attach originals…"),
            tip=_tr("Attach original texts to the digests of this store"),
        ),
        ActionEntry("file.attach_folder", "file", _tr("Attach originals of a fol&der…")),
        ActionEntry("file.save_copy", "file", _tr("Save a &copy…"), ("Ctrl+Shift+S",)),
        ActionEntry(
            "file.export",
            "file",
            _tr("&Export figure"),
            ("Ctrl+E",),
            tip=_tr("Write the timeline as PNG, SVG or PDF"),
        ),
        ActionEntry(
            "file.export_citations",
            "file",
            _tr("Export c&itations…"),
            tip=_tr("Write the articles as references: BibTeX, CSL-JSON, RIS or text"),
        ),
        ActionEntry(
            "file.share_page",
            "file",
            _tr("Share as &web page…"),
            tip=_tr("Write one file that any browser zooms and reads, without a network"),
        ),
        ActionEntry(
            "file.print_preview",
            "file",
            _tr("Print pre&view…"),
            tip=_tr("See the timeline on the printer's page"),
        ),
        ActionEntry("file.print", "file", _tr("&Print…"), ("Ctrl+P",), tip=_tr("Print the timeline")),
        ActionEntry("file.quit", "file", _tr("&Quit"), ("Ctrl+Q",)),
        ActionEntry("edit.undo", "edit", _tr("&Undo"), ("Ctrl+Z",)),
        ActionEntry("edit.redo", "edit", _tr("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
        ActionEntry(
            "edit.paste_article",
            "edit",
            _tr("&Paste as article…"),
            ("Ctrl+Shift+V",),
            tip=_tr("Bring in the words on the clipboard as an article"),
        ),
        ActionEntry(
            "edit.paste_events",
            "edit",
            _tr("Paste e&vents…"),
            tip=_tr("Add or change events by the table on the clipboard, after a look at it"),
        ),
        ActionEntry("edit.new_event", "edit", _tr("&New event…"), ("N",)),
        ActionEntry(
            "edit.edit_event", "edit", _tr("&Edit event…"), ("F2",), tip=_tr("Change the selected event")
        ),
        ActionEntry(
            "edit.duplicate_event",
            "edit",
            _tr("D&uplicate event"),
            ("Ctrl+D",),
            tip=_tr("A second event like the selected one, with the same sources"),
        ),
        ActionEntry(
            "edit.delete_event",
            "edit",
            _tr("&Delete event"),
            (),
            ("Del",),
            tip=_tr("Delete the selected event; it can be undone"),
        ),
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
        ActionEntry("view.go_to", "view", _tr("&Go to date…"), ("G",), tip=_tr("Show a date you type")),
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
        ActionEntry("article.find", "article", _tr("&Find in the article…"), in_reader=("Ctrl+F",)),
        ActionEntry(
            "article.quote",
            "article",
            _tr("&Copy as quotation"),
            in_reader=("Ctrl+Shift+C",),
            tip=_tr("Copy the selected words, or the passage, with the citation of the article"),
        ),
        ActionEntry("article.previous", "article", _tr("&Previous passage"), in_reader=("Alt+Up",)),
        ActionEntry("article.next", "article", _tr("&Next passage"), in_reader=("Alt+Down",)),
        ActionEntry(
            "article.expand",
            "article",
            _tr("&Read in full height"),
            in_reader=("Alt+Return",),
            tip=_tr("Give the article all of the height, or share it again"),
        ),
        ActionEntry(
            "article.new_from_passage",
            "article",
            _tr("New &event from passage…"),
            ("Ctrl+Shift+N",),
            tip=_tr("Make an event of the words selected in the article"),
        ),
        ActionEntry(
            "article.add_passage",
            "article",
            _tr("&Add passage to the event"),
            ("Ctrl+Shift+A",),
            tip=_tr("Add the words selected in the article to the selected event"),
        ),
        ActionEntry(
            "article.edit_passage",
            "article",
            _tr("Edit passa&ge…"),
            ("Ctrl+F2",),
            tip=_tr("Change the passage at which the article is open, and the date it gives"),
        ),
        ActionEntry(
            "article.edit_article",
            "article",
            _tr("Edit ar&ticle…"),
            ("Shift+F2",),
            tip=_tr("Change the citation of the open article"),
        ),
        ActionEntry(
            "article.find_statements",
            "article",
            _tr("Find &dated statements"),
            ("Ctrl+Shift+D",),
            tip=_tr("Look through the open article for what could become events"),
        ),
        ActionEntry(
            "article.attach",
            "article",
            _tr("Attach the &original…"),
            tip=_tr("Put the original text in the place of the open digest"),
        ),
        ActionEntry(
            "article.detach",
            "article",
            _tr("Detac&h the original"),
            tip=_tr("Give the open article its digest back"),
        ),
        ActionEntry(
            "article.replace",
            "article",
            _tr("Replace the te&xt…"),
            tip=_tr("Read another edition of the open article from a file, and find its passages again"),
        ),
        ActionEntry(
            "article.review",
            "article",
            _tr("Passages to re&view"),
            ("Ctrl+Shift+R",),
            tip=_tr("Look at passages whose words are lost or doubtful"),
        ),
        ActionEntry(
            "article.folds",
            "article",
            _tr("Sho&w or fold hidden lines"),
            ("Ctrl+Shift+H",),
            tip=_tr("Show the hidden lines of the open article, or fold them again"),
        ),
        ActionEntry(
            "article.hide_lines",
            "article",
            _tr("C&hoose hidden lines…"),
            tip=_tr("Choose which lines of the open article are hidden; its text stays as it is"),
        ),
        ActionEntry("article.larger", "article", _tr("&Larger text"), ("Ctrl+Shift+.",)),
        ActionEntry("article.smaller", "article", _tr("&Smaller text"), ("Ctrl+Shift+,",)),
        ActionEntry("article.first_size", "article", _tr("Text as at f&irst")),
        ActionEntry(
            "help.palette",
            "help",
            _tr("&Commands…"),
            ("Ctrl+Shift+P",),
            tip=_tr("Find any command by some of its letters"),
        ),
        ActionEntry("help.change_keys", "help", _tr("C&hange keys…"), tip=_tr("Give actions other keys")),
        ActionEntry(
            "help.tour", "help", _tr("&Tour"), tip=_tr("What the parts of the window are for, in a minute")
        ),
        ActionEntry("help.guide", "help", _tr("User's &guide"), tip=_tr("All there is to know, offline")),
        ActionEntry("help.keys", "help", _tr("&Keys"), ("?", "F1")),
        ActionEntry("help.about", "help", _tr("&About")),
    )


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
    """An action's words without the mark of its menu key."""
    return text.replace("&", "").rstrip("…")
