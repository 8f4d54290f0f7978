"""The actions of the Edit menu: changes, and taking them back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from timeline_app.app.actions.entry import ActionEntry


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def edit_entries() -> tuple[ActionEntry, ...]:
    """In their order."""
    return (
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
    )
