"""What a form needs of the store, read in one go on the worker's thread."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline_app.app.forms.targets import Target
from timeline_app.app.forms.words_read import WordsRead, read_words
from timeline_app.core.model import Article, Collection, Event, Excerpt
from timeline_app.core.passages import occurrences
from timeline_app.store.names_in_use import NamesInUse, names_in_use
from timeline_app.store.store import EventStore


@dataclass(frozen=True, slots=True)
class Material:
    """The records a form is about, None where there are none; ``read`` is of a passage for a new event."""

    collection: Collection
    names: NamesInUse
    event: Event | None = None
    article: Article | None = None
    excerpt: Excerpt | None = None
    read: WordsRead | None = None


def gather(store: EventStore, target: Target) -> Material:
    """Reads what the form of ``target`` needs.

    A passage whose words are gone from its article is left out.

    Raises:
        NoSuchRecord: the record is not there.
    """
    with store.snapshot():
        collection = store.collection()
        known = names_in_use(store)
        if target.kind == "event":
            return Material(collection, known, event=store.event(target.id))
        if target.kind == "article":
            return Material(collection, known, article=store.article(target.id))
        if target.kind == "excerpt":
            excerpt = store.excerpt(target.id)
            event, article = store.event(excerpt.event), store.article(excerpt.article)
            return Material(collection, known, event, article, excerpt)
        if target.kind == "passage":
            article = store.article(target.article)
            return Material(collection, known, article=article, read=_read(article, target))
        return Material(collection, known)


def _read(article: Article, target: Target) -> WordsRead | None:
    """What the words of a passage say, where they stand now."""
    start = target.start
    if not article.text.startswith(target.quote, start):
        places = occurrences(article.text, target.quote)
        if not places:
            return None
        start = min(places, key=lambda place: abs(place - target.start))
    end = start + len(target.quote)
    if target.read is not None:
        return replace(target.read, start=start, end=end)
    return read_words(article, start, end)
