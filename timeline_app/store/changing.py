"""Changes of a store with their invariants. A broken one raises, and the caller's transaction rolls back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from timeline_app.core.check import (
    article_faults,
    check_contents,
    collection_faults,
    event_faults,
    excerpt_faults,
)
from timeline_app.core.faults import Fault, InputFaults
from timeline_app.core.invariants import excerpt_number
from timeline_app.core.model import Article, Collection, Contents, Event, Excerpt
from timeline_app.store import reading, writing


def put_collection(connection: sqlite3.Connection, collection: Collection) -> None:
    """Replace the collection's record, unless an event is of a category that would go."""
    faults = collection_faults(collection)
    kept = {category.id for category in collection.categories}
    query = (
        "SELECT category.id, COUNT(*) FROM event JOIN category ON category.key = event.category"
        " GROUP BY category.key ORDER BY position"
    )
    for category, count in connection.execute(query):
        if category not in kept:
            message = f"{count} events are of category '{category}'"
            faults.append(Fault(message, "give them another category first", "collection, categories"))
    _refuse(faults)
    writing.put_collection(connection, collection)


def put_event(connection: sqlite3.Connection, event: Event, excerpts: Iterable[Excerpt]) -> None:
    """Insert or change an event, and excerpts of it."""
    categories = [row[0] for row in connection.execute("SELECT id FROM category ORDER BY position")]
    _refuse(event_faults(event, categories))
    writing.put_event(connection, event)
    for excerpt in excerpts:
        put_excerpt(connection, excerpt)


def put_article(connection: sqlite3.Connection, article: Article, excerpts: Iterable[Excerpt]) -> None:
    """Insert or change an article, and excerpts of it. Its other excerpts must fit its text too."""
    _refuse(article_faults(article))
    writing.put_articles(connection, [article])
    for excerpt in excerpts:
        put_excerpt(connection, excerpt)
    for excerpt in reading.excerpts(connection, article_id=article.id):
        _refuse(excerpt_faults(excerpt, article.text))


def put_excerpt(connection: sqlite3.Connection, excerpt: Excerpt) -> None:
    """Insert or change an excerpt of an event and an article that are there."""
    place = f"excerpt {excerpt.id}"
    faults = []
    if connection.execute("SELECT 1 FROM event WHERE id = ?", (excerpt.event,)).fetchone() is None:
        faults.append(Fault(f"there is no event '{excerpt.event}'", "add the event first", place))
    row = connection.execute("SELECT text FROM article WHERE id = ?", (excerpt.article,)).fetchone()
    if row is None:
        faults.append(Fault(f"there is no article '{excerpt.article}'", "add the article first", place))
    faults += excerpt_faults(excerpt, None if row is None else row[0])
    _refuse(faults)
    _refuse(_repeats(connection, excerpt))
    writing.put_excerpt(connection, excerpt)


def replace_contents(connection: sqlite3.Connection, contents: Contents) -> None:
    """Put the contents in the place of everything that is there."""
    _refuse(check_contents(contents))
    writing.replace_contents(connection, contents)


def _repeats(connection: sqlite3.Connection, excerpt: Excerpt) -> list[Fault]:
    """A fault if the event has an excerpt of the same passage already."""
    if excerpt.anchor == "lost":
        return []
    query = (
        "SELECT number FROM excerpt WHERE event = (SELECT key FROM event WHERE id = ?)"
        " AND article = (SELECT key FROM article WHERE id = ?)"
        " AND start_at = ? AND end_at = ? AND anchor <> 'lost' AND number <> ?"
    )
    passage = (excerpt.event, excerpt.article, excerpt.start, excerpt.end, excerpt_number(excerpt))
    row = connection.execute(query, passage).fetchone()
    if row is None:
        return []
    message = f"it is the same passage as excerpt {excerpt.event}.{row[0]}"
    return [Fault(message, "change that one", f"excerpt {excerpt.id}")]


def _refuse(faults: list[Fault]) -> None:
    if faults:
        raise InputFaults(faults)
