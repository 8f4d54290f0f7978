"""A user's change, applied to a store: all of it or nothing, and only to what the user has seen."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from timeline_app.core.changes import Change, Outcome, Record, Step, name_of, outcome_of, put_by, removed_by
from timeline_app.core.model import Collection
from timeline_app.core.says import says
from timeline_app.store import changing, reading, writing
from timeline_app.store.errors import StoreError
from timeline_app.store.store import EventStore

_TOLD: Final = 5  # records named in a message


class ChangedMeanwhile(StoreError):  # noqa: N818 - says what has happened
    """The store is no longer what the change expects: another window or program has changed it."""


def apply_change(store: EventStore, change: Change) -> Outcome:
    """Do what a change says, in one transaction, which is on the disk when this returns.

    The dates that events get from their sources' claims follow. ``outcome.inverse`` takes it back.

    Raises:
        ChangedMeanwhile: a record is no longer as it was before the change.
        InputFaults: an invariant of the records would break.
        StoreError: the store cannot be written.
        In all these cases nothing has changed.
    """
    is_counted = any((change.events, change.articles, change.excerpts, change.collection))
    with store.transaction(is_counted=is_counted), store.snapshot() as connection:
        differing = list(_differences(connection, change))
        if differing:
            raise ChangedMeanwhile(_refusal(differing))
        _write(connection, change)
    return outcome_of(change)


def _refusal(differing: Sequence[str]) -> str:
    told = ", ".join(differing[:_TOLD])
    more = len(differing) - _TOLD
    which = f"{told} and {more} more" if more > 0 else told
    message = says("the store was changed meanwhile, by another window or program: {0}", which)
    return says("{0}. Nothing was done; look at what is there now and try again", message)


def _differences(connection: sqlite3.Connection, change: Change) -> Iterator[str]:
    """Which records are not as the change expects."""
    for event in change.events:
        yield from _unexpected(event, reading.find_event(connection, event.record.id), "event")
    for article in change.articles:
        yield from _unexpected(article, reading.find_article(connection, article.record.id), "article")
    for excerpt in change.excerpts:
        yield from _unexpected(excerpt, reading.find_excerpt(connection, excerpt.record.id), "excerpt")
    for saved in change.saved:
        yield from _unexpected(
            saved, reading.find_saved(connection, saved.record.kind, saved.record.name), saved.record.kind
        )
    for collection in change.collection:
        if collection.before != reading.collection(connection):
            yield says("the collection's title, categories or names differ")
    yield from _left_behind(connection, change)


def _unexpected(step: Step[Record], found: Record | None, what: str) -> Iterator[str]:
    if found == step.before:
        return
    name = name_of(step.record)
    if found is None:
        yield says("{0} '{1}' is gone", what, name)
    elif step.before is None:
        yield says("{0} '{1}' is there already", what, name)
    else:
        yield says("{0} '{1}' differs", what, name)


def _left_behind(connection: sqlite3.Connection, change: Change) -> Iterator[str]:
    """Excerpts that would lose their event or article without the change knowing of them."""
    known = {step.before.id for step in change.excerpts if step.before is not None}
    found = [
        *(reading.excerpts(connection, event_id=event.id) for event in removed_by(change.events)),
        *(reading.excerpts(connection, article_id=article.id) for article in removed_by(change.articles)),
    ]
    for excerpts in found:
        for excerpt in excerpts:
            if excerpt.id not in known:
                yield says("excerpt '{0}' is there already", excerpt.id)


def _write(connection: sqlite3.Connection, change: Change) -> None:
    """Every step, in an order in which no link leads nowhere in between."""
    for step in change.collection:
        writing.put_collection(connection, _widened(step))
    for excerpt in removed_by(change.excerpts):
        writing.remove_excerpt(connection, excerpt)
    for event in removed_by(change.events):
        writing.remove_event(connection, event.id)
    for article in removed_by(change.articles):
        writing.remove_article(connection, article.id)
    for event in put_by(change.events):
        changing.put_event(connection, event)
    changing.put_articles(connection, put_by(change.articles), put_by(change.excerpts))
    for collection in put_by(change.collection):
        changing.put_collection(connection, collection)
    for saved in removed_by(change.saved):
        writing.remove_saved(connection, saved)
    changing.put_saved(connection, put_by(change.saved))


def _widened(step: Step[Collection]) -> Collection:
    """The collection as it will be, with the categories that go: their events may not be changed yet."""
    before, after = step.before, step.after
    if before is None or after is None:
        raise ValueError("a collection can neither be made nor removed by a change")
    kept = {category.id for category in after.categories}
    going = tuple(category for category in before.categories if category.id not in kept)
    return replace(after, categories=(*after.categories, *going))
