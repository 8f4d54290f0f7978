"""The actions of the File menu: stores, what comes into them and goes out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from timeline_app.app.actions.entry import ActionEntry


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def file_entries() -> tuple[ActionEntry, ...]:
    """In their order."""
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
        ActionEntry(
            "file.compare",
            "file",
            _tr("Co&mpare with…"),
            tip=_tr("See which events of another store are in this one too; neither is changed"),
        ),
        ActionEntry("file.compare_folder", "file", _tr("Compare with a folde&r…")),
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
    )
