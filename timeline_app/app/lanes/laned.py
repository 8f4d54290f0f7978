"""A store's events in the lanes that are wanted, kept in step with the store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from timeline_app.app.lanes.titles import lane_words
from timeline_app.core.columns import Columns
from timeline_app.core.columns_editing import Edited
from timeline_app.store.facets import names_of_events
from timeline_app.store.store import EventStore
from timeline_app.timeline.arrangement import LanesBy
from timeline_app.timeline.detail import Detail
from timeline_app.timeline.facet_lanes import edited_lanes_by_names
from timeline_app.timeline.layout import Subject


@dataclass(frozen=True, slots=True, eq=False)
class Laned:
    """All lanes ``by`` something, as they come; of lanes by category the subject is that of the store."""

    by: LanesBy
    subject: Subject


class NewNames(NamedTuple):
    """The names of events that have changed, as lanes ``by`` something need them."""

    by: LanesBy
    of_event: Mapping[str, tuple[str, ...]]


def new_names(store: EventStore, by: LanesBy, event_ids: Sequence[str]) -> NewNames:
    """On the worker's thread. Raises StoreError."""
    if by == "category" or by == "none":  # noqa: PLR1714 - what is left is a facet
        return NewNames(by, {})
    return NewNames(by, names_of_events(store, by, event_ids))


def noted(laned: Laned, edited: Edited) -> Detail | None:
    """What the index of lanes by something else has of rows that are about to change; see :class:`Detail`."""
    return None if laned.by == "category" else laned.subject.detail.noting(edited.rows)


def edited_laned(
    laned: Laned, note: Detail | None, subject: Subject, columns: Columns, edited: Edited, names: NewNames
) -> Laned:
    """The lanes after an edit; ``subject`` is that of the store after it, ``note`` was taken before it."""
    if laned.by == "category" or note is None:
        return Laned("category", subject)
    # Where other lanes have been chosen since the names were read, these are read for all events in a moment.
    known = names.of_event if names.by == laned.by else {}
    by_row = {row: known.get(columns.ids[row], ()) for row in edited.put.tolist()}
    words = lane_words(laned.by)
    lanes = edited_lanes_by_names(laned.subject.lanes, columns, edited, by_row, words)
    detail = note.of_now(columns, subject.extents, lanes)
    return Laned(laned.by, replace(subject, lanes=lanes, detail=detail))
