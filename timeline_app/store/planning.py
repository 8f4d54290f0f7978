"""Changes from what a user wishes: what was there before, and what goes along, is read from the store."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from timeline_app.core.attaching import attached, detached, replaced
from timeline_app.core.changes import AnyRecord, Change, change_of
from timeline_app.core.hiding import Spans, carried
from timeline_app.core.model import Article, Collection, Event, Excerpt, Placement, Saved
from timeline_app.store import reading
from timeline_app.store.bulk import FreeIds
from timeline_app.store.store import EventStore


def put_records(store: EventStore, name: str, records: Iterable[AnyRecord]) -> Change:
    """Put records in the place of those of their ids, or add them.

    Who has shown a record to be edited builds the change with :func:`~timeline_app.core.changes.change_of`
    from what was shown, so that what others did meanwhile is not written over.
    """
    with store.snapshot():
        return change_of(name, [(_there(store, record), record) for record in records])


def change_events(
    store: EventStore, name: str, event_ids: Iterable[str], changed: Callable[[Event], Event]
) -> Change:
    """Change events, all in the same manner; one that stays as it is has no step. Raises NoSuchRecord."""
    with store.snapshot():
        events = [store.event(event_id) for event_id in event_ids]
    return change_of(name, [(event, changed(event)) for event in events])


def remove_events(store: EventStore, name: str, event_ids: Iterable[str]) -> Change:
    """Remove events with their excerpts. Raises NoSuchRecord."""
    with store.snapshot():
        pairs = [_gone(record) for event_id in event_ids for record in _event_records(store, event_id)]
    return change_of(name, pairs)


def remove_articles(store: EventStore, name: str, article_ids: Iterable[str]) -> Change:
    """Remove articles with their excerpts. Raises NoSuchRecord."""
    pairs: list[tuple[AnyRecord | None, AnyRecord | None]] = []
    with store.snapshot():
        for article_id in article_ids:
            pairs.append(_gone(store.article(article_id)))
            pairs += [_gone(excerpt) for excerpt in store.excerpts(article_id=article_id)]
    return change_of(name, pairs)


def remove_excerpts(store: EventStore, name: str, excerpt_ids: Iterable[str]) -> Change:
    """Remove excerpts. Raises NoSuchRecord."""
    with store.snapshot():
        return change_of(name, [_gone(store.excerpt(excerpt_id)) for excerpt_id in excerpt_ids])


def remove_saved(store: EventStore, name: str, saved: Iterable[Saved]) -> Change:
    """Remove things the window saved; what is not there is passed over."""
    with store.snapshot():
        return change_of(name, [(_there(store, each), None) for each in saved])


def duplicate_event(store: EventStore, name: str, event_id: str, title: str) -> Change:
    """Add an event like another but for its title and id, with the same excerpts. Raises NoSuchRecord."""
    with store.snapshot() as connection:
        event = store.event(event_id)
        (new_id,) = FreeIds(connection).free([event_id])
        excerpts = store.excerpts(event_id=event_id)
    records: list[AnyRecord] = [replace(event, id=new_id, title=title)]
    records += [
        replace(excerpt, id=f"{new_id}.{number}", event=new_id) for number, excerpt in enumerate(excerpts, 1)
    ]
    return change_of(name, [(None, record) for record in records])


def replace_text(
    store: EventStore, name: str, article_id: str, text: str, placements: Mapping[str, Placement]
) -> Change:
    """Give an article another text; ``placements`` say by excerpt id where its passages stand in it.

    An excerpt without a placement is lost. Raises NoSuchRecord.
    """
    article, excerpts = _article_records(store, article_id)
    other = replace(article, text=text, hidden=carried(article.hidden, article.text, text))
    return _article_change(name, article, excerpts, other, replaced(excerpts, placements))


def attach_original(
    store: EventStore,
    name: str,
    article_id: str,
    text: str,
    sha256: str,
    placements: Mapping[str, Placement],
    hidden: Spans = (),
) -> Change:
    """Attach an original to a digest; see :func:`timeline_app.core.attaching.attached`.

    Raises:
        NoSuchRecord: there is no such article.
        UserError: it is no digest.
    """
    article, excerpts = _article_records(store, article_id)
    new = attached(article, excerpts, text, sha256, placements, hidden)
    return _article_change(name, article, excerpts, *new)


def detach_original(store: EventStore, name: str, article_id: str) -> Change:
    """Take an article back to its digest; see :func:`timeline_app.core.attaching.detached`.

    Raises:
        NoSuchRecord: there is no such article.
        UserError: no original is attached to it.
    """
    article, excerpts = _article_records(store, article_id)
    return _article_change(name, article, excerpts, *detached(article, excerpts))


def _article_change(
    name: str,
    article: Article,
    excerpts: Iterable[Excerpt],
    new_article: Article,
    new_excerpts: Iterable[Excerpt],
) -> Change:
    pairs: list[tuple[AnyRecord | None, AnyRecord | None]] = [(article, new_article)]
    pairs += zip(excerpts, new_excerpts, strict=True)
    return change_of(name, pairs)


def _article_records(store: EventStore, article_id: str) -> tuple[Article, tuple[Excerpt, ...]]:
    with store.snapshot():
        return store.article(article_id), store.excerpts(article_id=article_id)


def _event_records(store: EventStore, event_id: str) -> Iterator[AnyRecord]:
    yield store.event(event_id)
    yield from store.excerpts(event_id=event_id)


def _gone(record: AnyRecord) -> tuple[AnyRecord, None]:
    return record, None


def _there(store: EventStore, record: AnyRecord) -> AnyRecord | None:
    """What the store has in the place of a record."""
    with store.snapshot() as connection:
        match record:
            case Collection():
                return reading.collection(connection)
            case Event():
                return reading.find_event(connection, record.id)
            case Article():
                return reading.find_article(connection, record.id)
            case Excerpt():
                return reading.find_excerpt(connection, record.id)
            case Saved():
                return reading.find_saved(connection, record.kind, record.name)
