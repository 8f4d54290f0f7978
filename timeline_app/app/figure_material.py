"""What a figure needs of a store, read for a window and for a command line alike."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

from timeline_app.app.lanes.making import subject_by
from timeline_app.core.dateformat import format_edtf
from timeline_app.core.progress import Asked, Fraction, never, untold
from timeline_app.core.query import parse_filter
from timeline_app.drawing.figure_material import Material
from timeline_app.drawing.figure_options import FigureOptions
from timeline_app.drawing.figure_words import VOCABULARIES
from timeline_app.store.columns import load_columns
from timeline_app.store.evidence import sources_of_events
from timeline_app.store.filtering import filtered_rows
from timeline_app.store.store import EventStore
from timeline_app.timeline.layout import Subject
from timeline_app.timeline.subject import subject_of

_MOST_READ: Final = 20_000  # events; of more a fingerprint takes longer than the figure


def read_material(store: EventStore, options: FigureOptions) -> Material:
    """All that a figure needs of a store.

    Raises:
        QueryError: the filter cannot be read.
        StoreError: the store cannot be read.
    """
    words = VOCABULARIES[options.language]
    subject = subject_of(
        store.collection(),
        load_columns(store),
        tuple(store.articles()),
        date_words=format_edtf,
        other_title=words.without["category"],
    )
    return signed(material_of(store, subject, options), store)


def material_of(
    store: EventStore,
    by_category: Subject,
    options: FigureOptions,
    *,
    progress: Fraction = untold,
    is_stopped: Asked = never,
) -> Material:
    """The same where the events have been read already and are in lanes by category.

    Raises:
        QueryError: the filter cannot be read.
        StoreError: the store cannot be read.
        Stopped: ``is_stopped`` said so.
    """
    collection = store.collection()
    words = VOCABULARIES[options.language]
    subject = _with_other_title(by_category, words.without["category"])
    if options.lanes.by != "category":
        subject = subject_by(
            store,
            by_category,
            options.lanes.by,
            words_of=words.lane_words,
            progress=progress,
            is_stopped=is_stopped,
        )
    is_met = None
    if options.filter.strip():
        is_met = filtered_rows(store, subject.columns, parse_filter(options.filter))
    return Material(
        title=collection.title,
        subject=subject,
        categories=collection.categories,
        is_met=is_met,
        articles=sum(1 for _ in store.articles()),
        sources=partial(sources_of_events, store),
    )


def signed(material: Material, store: EventStore) -> Material:
    """With the fingerprint of the store, which goes into the file, where that does not take too long."""
    if material.subject.columns.count > _MOST_READ:
        return material
    return replace(material, fingerprint=store.fingerprint())


def _with_other_title(subject: Subject, title: str) -> Subject:
    """With the lane of events without a category named in the figure's language."""
    lanes = tuple(replace(lane, title=title) if not lane.key else lane for lane in subject.lanes.lanes)
    return replace(subject, lanes=replace(subject.lanes, lanes=lanes))
