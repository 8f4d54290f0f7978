"""What the window needs of a store to show it, fetched in one go on the worker's thread."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from timeline_app.app.lanes.laned import Laned, NewNames, edited_laned, noted
from timeline_app.app.lanes.making import subject_by
from timeline_app.app.languages import date_in_words
from timeline_app.core import edtf
from timeline_app.core.bounds import Bounds, Span
from timeline_app.core.calendar import FUTURE, PAST, seconds_from_civil
from timeline_app.core.columns_editing import edited_columns
from timeline_app.core.edtf import EdtfError
from timeline_app.core.filtering import Mask
from timeline_app.core.model import Collection
from timeline_app.store.claims import differing_claims
from timeline_app.store.columns import load_columns
from timeline_app.store.errors import StoreError, unreadable_date
from timeline_app.store.following import Following, StoreChanges
from timeline_app.store.store import EventStore
from timeline_app.timeline.arrangement import LanesBy
from timeline_app.timeline.articles import DatedArticle
from timeline_app.timeline.detail import Detail
from timeline_app.timeline.filtered import shown_extents
from timeline_app.timeline.layout import Subject
from timeline_app.timeline.scale import fitted
from timeline_app.timeline.strip import crowded_part
from timeline_app.timeline.subject import dated_articles, edited_subject, subject_of
from timeline_app.timeline.tray import edited_tray, tray_rows

_PADDING = 0.05
_TOLD_S: Final = 40 * 31_557_600  # how far back an article mostly tells: forty years
_MOST_READ_AT_ONCE: Final = 20_000  # events; of more the window is shown before other lanes are read


@dataclass(frozen=True, slots=True, eq=False)
class Loaded:
    """A store as the window shows it. ``home`` is the span to begin with; ``claims`` are the dates by event
    where its sources give other ones than its own. ``tray`` are the rows of the events that the timeline
    cannot place between two ends, ``other_title`` the name of the lane of events without a category.
    ``subject`` is in lanes by category, ``laned`` in those that are wanted, as far as they have been read.

    ``following`` tells what changes in the store from now on; it belongs to the worker's thread.
    """

    path: Path
    collection: Collection
    subject: Subject
    articles: int
    home: Span
    claims: Mapping[str, tuple[Bounds, ...]]
    tray: npt.NDArray[np.intp]
    other_title: str
    following: Following
    laned: Laned

    @property
    def colours(self) -> tuple[str, ...]:
        return tuple(category.colour for category in self.collection.categories)

    def with_subject(self, subject: Subject) -> Loaded:
        """With an index of the same events, or lanes by category, that were made anew."""
        laned = replace(self.laned, subject=subject) if self.laned.by == "category" else self.laned
        return replace(self, subject=subject, laned=laned)


def load(store: EventStore, path: Path, other_title: str, lanes_by: LanesBy = "category") -> Loaded:
    """Reads what the window shows. ``other_title`` names the lane of events without a category.

    Raises:
        StoreError: it cannot be read, or a date in it is none.
    """
    try:
        return _read(store, path, other_title, lanes_by)
    except EdtfError as error:
        raise StoreError(unreadable_date(path, error)) from error


def _read(store: EventStore, path: Path, other_title: str, lanes_by: LanesBy) -> Loaded:
    following = Following(store)
    collection = store.collection()
    articles = tuple(store.articles())
    subject = subject_of(
        collection, load_columns(store), articles, date_words=date_in_words, other_title=other_title
    )
    laned = Laned("category", subject)
    if lanes_by != "category" and subject.columns.count <= _MOST_READ_AT_ONCE:
        laned = Laned(lanes_by, subject_by(store, subject, lanes_by))
    return Loaded(
        path,
        collection,
        subject,
        len(articles),
        home_of(collection, subject, subject.detail),
        _bounds_of(differing_claims(store)),
        tray_rows(subject.columns),
        other_title,
        following,
        laned,
    )


def edited(loaded: Loaded, changes: StoreChanges, names: NewNames) -> Loaded:
    """What the window shows after changes that are not sweeping; ``names`` are for lanes by names.

    It takes a time that follows how much has changed. What was shown before is to be used no longer.
    """
    columns, rows = edited_columns(loaded.subject.columns, changes.put, changes.removed)
    note = noted(loaded.laned, rows)
    subject = edited_subject(loaded.subject, columns, rows, other_title=loaded.other_title)
    if changes.articles is not None:
        subject = replace(subject, articles=dated_articles(changes.articles))
    laned = edited_laned(loaded.laned, note, subject, columns, rows, names)
    if changes.articles is not None or changes.collection is not None:
        laned = replace(laned, facts=None)  # what articles are called, or forms of names, may be others now
    claims = dict(loaded.claims)
    for event_id in (*changes.removed, *(cells.id for cells in changes.put)):
        claims.pop(event_id, None)
    return replace(
        loaded,
        collection=changes.collection or loaded.collection,
        subject=subject,
        articles=loaded.articles if changes.articles is None else len(changes.articles),
        claims=claims | _bounds_of(changes.claims),
        tray=edited_tray(loaded.tray, columns, rows),
        laned=laned,
    )


def _bounds_of(claims: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[Bounds, ...]]:
    return {
        event_id: tuple(edtf.bounds(edtf.parse(claim)) for claim in texts)
        for event_id, texts in claims.items()
    }


def home_of(collection: Collection, subject: Subject, detail: Detail, shown: Mask | None = None) -> Span:
    """The collection's own view; else everything that is shown, by row, or the small part of it in which
    nearly all events lie; where there are none, the decades before its articles, of which these mostly tell;
    else our time. ``detail`` counts what is shown."""
    if collection.view:
        bounds = edtf.bounds(edtf.parse(collection.view))
        if bounds.earliest_start != PAST and bounds.latest_end != FUTURE:
            return Span(bounds.earliest_start, bounds.latest_end)
    extents = subject.extents
    whole = (extents if shown is None else shown_extents(extents, shown)).whole()
    if whole is not None:
        crowded = crowded_part(whole, detail.count_before)
        return fitted(crowded.start_s, crowded.end_s, _PADDING if crowded == whole else 0.0)
    return told_by(subject.articles) or Span(seconds_from_civil(1900), seconds_from_civil(2030))


def told_by(articles: Iterable[DatedArticle]) -> Span | None:
    """What articles tell of if nobody knows more: the time up to the last of them from decades before the
    first; None without a date of publication."""
    bounds = [article.published for article in articles]
    starts = [each.earliest_start for each in bounds if each.earliest_start != PAST]
    ends = [each.latest_end for each in bounds if each.latest_end != FUTURE]
    ends += starts  # of one that is only known to have come out after something
    if not starts:
        return None
    return fitted(min(starts) - _TOLD_S, max(ends), _PADDING)
