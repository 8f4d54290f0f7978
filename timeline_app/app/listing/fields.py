"""The columns a list of events can have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication

from timeline_app.core.model import Event
from timeline_app.formats.event_cells import cell_of
from timeline_app.timeline.ordering import SortBy

Editor = Literal["line", "date", "category", "kind", "importance"]


@dataclass(frozen=True, slots=True)
class ListField:
    """A column: ``title`` is its heading, ``sort`` what it is sorted by (None: it is not), ``editor`` how a
    cell is changed (None: it is not).

    Where ``is_read`` its cells are not in the columns of the store but read from it when they are seen.
    """

    id: str
    title: str
    width_px: int
    sort: SortBy | None = None
    editor: Editor | None = None
    is_read: bool = False
    is_shown: bool = True


def list_fields() -> tuple[ListField, ...]:
    """All columns, in order, in the language of the interface."""
    return (
        ListField("date", _tr("Date"), 150, "date", "date"),
        ListField("title", _tr("Title"), 300, "title", "line"),
        ListField("category", _tr("Category"), 130, "category", "category"),
        ListField("kind", _tr("Kind"), 80, None, "kind", is_read=True),
        ListField("importance", _tr("Importance"), 120, "importance", "importance"),
        ListField("sources", _tr("Sources"), 74, "sources"),
        ListField("tags", _tr("Tags"), 150, None, "line", is_read=True),
        ListField("places", _tr("Places"), 150, None, "line", is_read=True, is_shown=False),
        ListField("people", _tr("People"), 150, None, "line", is_read=True, is_shown=False),
        ListField("organisations", _tr("Organisations"), 150, None, "line", is_read=True, is_shown=False),
        ListField("summary", _tr("Summary"), 300, None, "line", is_read=True, is_shown=False),
        ListField("edtf", _tr("Date in EDTF"), 120, "date", is_shown=False),
        ListField("id", _tr("Id"), 150, is_shown=False),
    )


def kind_words() -> Mapping[str, str]:
    """What the kinds of events are called in a cell."""
    return {"event": _tr("event"), "period": _tr("period"), "statistic": _tr("statistic")}


def read_cell(event: Event, field_id: str) -> str:
    """What a cell shows of an event that was read."""
    if field_id == "kind":
        return kind_words()[event.kind]
    return cell_of(event, field_id)


# What a column is called in text that is copied, where it is not its own id.
COPIED_AS: Final[Mapping[str, str]] = {"edtf": "date"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Listing", text)
