"""What lanes can be by, in words: for menus, and for the lanes that no name gives a title."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from timeline_app.timeline.arrangement import LanesBy
from timeline_app.timeline.facet_lanes import LaneWords


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Lanes", text, None, number)


def by_words(by: LanesBy) -> str:
    """What the lanes are by, with the key that chooses it in a menu."""
    return {
        "category": _tr("&Category"),
        "place": _tr("&Place"),
        "person": _tr("P&erson"),
        "organisation": _tr("&Organisation"),
        "article": _tr("&Article"),
        "tag": _tr("&Tag"),
        "none": _tr("One lane for a&ll"),
    }[by]


def reading_words(by: LanesBy) -> str:
    """What is being read, for the time this takes."""
    return {
        "category": _tr("Reading the categories of all events…"),
        "place": _tr("Reading the places of all events…"),
        "person": _tr("Reading the people of all events…"),
        "organisation": _tr("Reading the organisations of all events…"),
        "article": _tr("Reading the articles of all events…"),
        "tag": _tr("Reading the tags of all events…"),
        "none": _tr("Reading all events…"),
    }[by]


def filter_reading_words() -> str:
    """What is being read for a filter."""
    return _tr("Reading what events are filtered by…")


def lane_words(by: LanesBy) -> LaneWords:
    """The titles of the lanes of rare names and of events without a name."""
    without = {
        "category": _tr("Other"),
        "place": _tr("No place"),
        "person": _tr("No person"),
        "organisation": _tr("No organisation"),
        "article": _tr("No article"),
        "tag": _tr("No tag"),
        "none": _tr("All events"),
    }[by]
    return LaneWords(_others_title, without)


def _others_title(names: int) -> str:
    return _tr("%Ln other name(s)", names)
