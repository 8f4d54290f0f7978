"""A store's events in the lanes that are wanted, those that a filter shows, kept in step with the store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from timeline_app.app.lanes.titles import lane_words
from timeline_app.core.columns import Columns
from timeline_app.core.columns_editing import Edited
from timeline_app.core.filtering import EventNames, Facts, answers_in, parts_of
from timeline_app.core.query import EVERYTHING, Query
from timeline_app.store.facets import names_of_events
from timeline_app.store.filtering import names_of_event
from timeline_app.store.store import EventStore
from timeline_app.timeline.arrangement import LanesBy
from timeline_app.timeline.detail import Detail
from timeline_app.timeline.facet_lanes import edited_lanes_by_names
from timeline_app.timeline.filtered import edited_filtered
from timeline_app.timeline.layout import Subject


@dataclass(frozen=True, slots=True, eq=False)
class Filtered:
    """What a filter shows: ``subject`` in the lanes that are wanted, ``overview`` in lanes by category.

    The overview is made anew when it has been quiet after an edit; till then it shows what it was.
    """

    query: Query
    subject: Subject
    overview: Detail


@dataclass(frozen=True, slots=True, eq=False)
class Laned:
    """All lanes ``by`` something, as they come; of lanes by category the subject is that of the store.

    ``filtered`` is what is shown of it, None for all. ``facts`` are what has been read to filter by; None
    where that was not needed yet, or is no longer what the store holds.
    """

    by: LanesBy
    subject: Subject
    filtered: Filtered | None = None
    facts: Facts | None = None

    @property
    def query(self) -> Query:
        """The filter that is on; an empty one shows everything."""
        return EVERYTHING if self.filtered is None else self.filtered.query

    @property
    def shown(self) -> Subject:
        """What is shown, in all lanes."""
        return self.subject if self.filtered is None else self.filtered.subject


class NewNames(NamedTuple):
    """The names of events that have changed, as lanes ``by`` something and filters need them.

    ``of_filter`` is None where no facts had been read that have to be kept in step.
    """

    by: LanesBy
    of_event: Mapping[str, tuple[str, ...]]
    of_filter: Mapping[str, EventNames] | None = None


@dataclass(frozen=True, slots=True)
class Noted:
    """What the indexes have of rows that are about to change; None for the store's own, noted elsewhere."""

    subject: Detail | None
    filtered: Detail | None = field(default=None)


def new_names(store: EventStore, by: LanesBy, event_ids: Sequence[str], *, is_filtering: bool) -> NewNames:
    """On the worker's thread. Raises StoreError."""
    of_filter = names_of_event(store, event_ids) if is_filtering else None
    if by == "category" or by == "none":  # noqa: PLR1714 - what is left is a facet
        return NewNames(by, {}, of_filter)
    return NewNames(by, names_of_events(store, by, event_ids), of_filter)


def noted(laned: Laned, edited: Edited) -> Noted:
    """What the indexes of other lanes have of rows that are about to change; see :class:`Detail`."""
    subject = None if laned.by == "category" else laned.subject.detail.noting(edited.rows)
    left = None if laned.filtered is None else laned.filtered.subject.detail.noting(edited.rows)
    return Noted(subject, left)


def edited_laned(
    laned: Laned, note: Noted, subject: Subject, columns: Columns, edited: Edited, names: NewNames
) -> Laned:
    """The lanes after an edit; ``subject`` is that of the store after it, ``note`` was taken before it."""
    everything = subject
    if note.subject is not None:
        everything = _in_other_lanes(laned, note.subject, subject, columns, edited, names)
    facts = _edited_facts(laned.facts, columns, edited, names)
    filtered = laned.filtered
    if filtered is not None and note.filtered is not None:
        shown = _shown(filtered.query, facts, edited)
        left = edited_filtered(filtered.subject, note.filtered, everything, columns, edited, shown)
        filtered = replace(filtered, subject=left)
    return replace(laned, subject=everything, filtered=filtered, facts=facts)


def _in_other_lanes(
    laned: Laned, note: Detail, subject: Subject, columns: Columns, edited: Edited, names: NewNames
) -> Subject:
    # Where other lanes have been chosen since the names were read, these are read for all events in a moment.
    known = names.of_event if names.by == laned.by else {}
    by_row = {row: known.get(columns.ids[row], ()) for row in edited.put.tolist()}
    lanes = edited_lanes_by_names(laned.subject.lanes, columns, edited, by_row, lane_words(laned.by))
    return replace(subject, lanes=lanes, detail=note.of_now(columns, subject.extents, lanes))


def _edited_facts(facts: Facts | None, columns: Columns, edited: Edited, names: NewNames) -> Facts | None:
    """The facts after an edit; None where not all that is needed is known."""
    ids = {row: columns.ids[row] for row in edited.put.tolist()}
    known = names.of_filter or {}
    if facts is None or not all(event_id in known for event_id in ids.values()):
        return None
    return facts.changed(columns, {row: known[event_id] for row, event_id in ids.items()})


def _shown(query: Query, facts: Facts | None, edited: Edited) -> npt.NDArray[np.bool_]:
    """Which of the rows that were put the filter shows; all till it is known."""
    if facts is None or facts.missing(parts_of(query)):
        return np.ones(len(edited.put), np.bool_)
    return answers_in(query, facts, edited.put)
