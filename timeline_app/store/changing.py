"""Changes of a store with their invariants. A broken one raises, and the caller's transaction rolls back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from functools import lru_cache, partial
from typing import Final

from timeline_app.core.check import (
    article_faults,
    check_contents,
    collection_faults,
    event_faults,
    excerpt_faults,
    saved_faults,
)
from timeline_app.core.faults import Fault, InputFaults
from timeline_app.core.invariants import excerpt_number
from timeline_app.core.model import Article, ArticleTexts, Collection, Contents, Event, Excerpt, Saved
from timeline_app.core.says import says
from timeline_app.store import reading, writing

_TEXTS_AT_HAND: Final = 8  # articles whose texts are kept while many excerpts are put


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
            message = says("{0} events are of category '{1}'", count, category)
            faults.append(
                Fault(message, says("give them another category first"), says("collection, categories"))
            )
    _refuse(faults)
    writing.put_collection(connection, collection)


def put_event(connection: sqlite3.Connection, event: Event, excerpts: Iterable[Excerpt] = ()) -> None:
    """Insert or change an event, and excerpts of it."""
    categories = [row[0] for row in connection.execute("SELECT id FROM category ORDER BY position")]
    _refuse(event_faults(event, categories))
    writing.put_event(connection, event)
    put_excerpts(connection, excerpts)


def put_article(connection: sqlite3.Connection, article: Article, excerpts: Iterable[Excerpt] = ()) -> None:
    """Insert or change an article, and excerpts of it. Its other excerpts must fit its text too."""
    put_articles(connection, [article], excerpts)


def put_articles(
    connection: sqlite3.Connection, articles: Iterable[Article], excerpts: Iterable[Excerpt]
) -> None:
    """Insert or change articles and excerpts together. The articles' other excerpts must fit them too."""
    put = tuple(articles)
    for article in put:
        _refuse(article_faults(article))
    writing.put_articles(connection, put)
    put_excerpts(connection, excerpts)
    for article in put:
        for excerpt in reading.excerpts(connection, article_id=article.id):
            _refuse(excerpt_faults(excerpt, article.texts))


def put_excerpts(connection: sqlite3.Connection, excerpts: Iterable[Excerpt]) -> None:
    """Insert or change excerpts of events and articles that are there; they may change places."""
    put = tuple(excerpts)
    texts_of = lru_cache(_TEXTS_AT_HAND)(partial(reading.article_texts, connection))
    for excerpt in put:
        _refuse(_misfits(connection, excerpt, texts_of(excerpt.article)))
        writing.put_excerpt(connection, excerpt)
    for excerpt in put:
        _refuse(_repeats(connection, excerpt))


def put_saved(connection: sqlite3.Connection, saved: Iterable[Saved]) -> None:
    """Save things of the window."""
    put = tuple(saved)
    for each in put:
        _refuse(saved_faults(each))
    writing.put_saved(connection, put)


def replace_contents(connection: sqlite3.Connection, contents: Contents) -> None:
    """Put the contents in the place of everything that is there."""
    _refuse(check_contents(contents))
    writing.replace_contents(connection, contents)


def _misfits(connection: sqlite3.Connection, excerpt: Excerpt, texts: ArticleTexts | None) -> list[Fault]:
    """The faults of an excerpt, its links among them; ``texts`` are its article's, None if there is none."""
    place = f"excerpt {excerpt.id}"
    faults = []
    if connection.execute("SELECT 1 FROM event WHERE id = ?", (excerpt.event,)).fetchone() is None:
        faults.append(
            Fault(says("there is no event '{0}'", excerpt.event), says("add the event first"), place)
        )
    if texts is None:
        faults.append(
            Fault(says("there is no article '{0}'", excerpt.article), says("add the article first"), place)
        )
    return faults + excerpt_faults(excerpt, texts)


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
    message = says("it is the same passage as excerpt {0}.{1}", excerpt.event, row[0])
    return [Fault(message, says("change that one"), says("excerpt {0}", excerpt.id))]


def _refuse(faults: list[Fault]) -> None:
    if faults:
        raise InputFaults(faults)
