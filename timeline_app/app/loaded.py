"""What the window needs of a store to show it, fetched in one go on the worker's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from timeline_app.core import edtf
from timeline_app.core.bounds import Bounds, Span
from timeline_app.core.calendar import FUTURE, PAST, seconds_from_civil
from timeline_app.core.dateformat import format_edtf
from timeline_app.core.model import Collection
from timeline_app.store.claims import differing_claims
from timeline_app.store.columns import load_columns
from timeline_app.store.store import EventStore
from timeline_app.timeline.layout import Subject
from timeline_app.timeline.scale import fitted
from timeline_app.timeline.subject import subject_of

_PADDING = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class Loaded:
    """A store as the window shows it. ``home`` is the span to begin with; ``claims`` are the dates by event
    where its sources give other ones than its own."""

    path: Path
    collection: Collection
    subject: Subject
    articles: int
    home: Span
    claims: Mapping[str, tuple[Bounds, ...]]

    @property
    def colours(self) -> tuple[str, ...]:
        return tuple(category.colour for category in self.collection.categories)


def load(store: EventStore, path: Path, other_title: str) -> Loaded:
    """Reads what the window shows. ``other_title`` names the lane of events without a category."""
    collection = store.collection()
    articles = tuple(store.articles())
    subject = subject_of(
        collection, load_columns(store), articles, date_words=format_edtf, other_title=other_title
    )
    claims = {
        event_id: tuple(edtf.bounds(edtf.parse(claim)) for claim in texts)
        for event_id, texts in differing_claims(store).items()
    }
    return Loaded(path, collection, subject, len(articles), _home(collection, subject), claims)


def _home(collection: Collection, subject: Subject) -> Span:
    """The collection's own view; else everything; else, in an empty store, our time."""
    if collection.view:
        bounds = edtf.bounds(edtf.parse(collection.view))
        if bounds.earliest_start != PAST and bounds.latest_end != FUTURE:
            return Span(bounds.earliest_start, bounds.latest_end)
    whole = subject.extents.whole()
    if whole is not None:
        return fitted(whole.start_s, whole.end_s, _PADDING)
    return Span(seconds_from_civil(1900), seconds_from_civil(2030))
