"""A store's events in lanes by one thing or another, read on a worker's thread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from timeline_app.app.lanes.titles import lane_words
from timeline_app.core.model import Article
from timeline_app.core.progress import Asked, Fraction, go_on, never, untold
from timeline_app.store.facets import read_facet
from timeline_app.store.store import EventStore
from timeline_app.timeline.arrangement import LanesBy
from timeline_app.timeline.facet_lanes import LaneWords, lanes_by_names
from timeline_app.timeline.lanes import Lanes, lanes_by_category, one_lane
from timeline_app.timeline.layout import Subject
from timeline_app.timeline.subject import in_lanes, short_name

_READING_SHARE = 0.8  # of the time; the rest goes into the index


def subject_by(
    store: EventStore,
    subject: Subject,
    by: LanesBy,
    *,
    words_of: Callable[[LanesBy], LaneWords] = lane_words,
    progress: Fraction = untold,
    is_stopped: Asked = never,
) -> Subject:
    """The events of a subject in lanes ``by`` one thing, as they come; ``words_of`` names those without one.

    Raises:
        Stopped: ``is_stopped`` said so.
        StoreError: the store cannot be read.
    """

    def reading(done: float) -> None:
        progress(_READING_SHARE * done)

    lanes = _lanes(store, subject, by, words_of(by), reading, is_stopped)
    go_on(is_stopped)
    made = in_lanes(subject, lanes)
    go_on(is_stopped)
    progress(1.0)
    return made


def article_titles(articles: Iterable[Article]) -> dict[str, str]:
    """A title for the lane of each article, by id: who published it, or its own where that is not enough."""
    names = {article.id: (short_name(article), article.title) for article in articles}
    common = Counter(name for name, _ in names.values())
    return {article_id: title if common[name] > 1 else name for article_id, (name, title) in names.items()}


def _lanes(
    store: EventStore, subject: Subject, by: LanesBy, words: LaneWords, progress: Fraction, is_stopped: Asked
) -> Lanes:
    columns = subject.columns
    if by == "none":
        return one_lane(columns, words.without)
    if by == "category":
        return lanes_by_category(columns, store.collection().categories, words.without)
    names = read_facet(store, columns, by, progress=progress, is_stopped=is_stopped)
    titles = article_titles(store.articles()) if by == "article" else {}
    return lanes_by_names(names, columns.has_event, words, titles)
