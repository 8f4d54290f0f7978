"""The actions of the Help menu: what there is and what it is for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from timeline_app.app.actions.entry import ActionEntry


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def help_entries() -> tuple[ActionEntry, ...]:
    """In their order."""
    return (
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
