"""Records into a store. Every function takes a connection and leaves transactions to its caller."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Final

from timeline_app.core.invariants import excerpt_number
from timeline_app.core.model import Article, Collection, Contents, Event, Excerpt, Saved
from timeline_app.store.dating import choose_dates
from timeline_app.store.rows import (
    ARTICLE_COLUMNS,
    EVENT_COLUMNS,
    EXCERPT_COLUMNS,
    article_row,
    event_row,
    excerpt_row,
    joined,
)


def _upsert(table: str, columns: Sequence[str], identity: Sequence[str]) -> str:
    """A statement that inserts a row, or changes the row of the same identity and keeps its key."""
    changes = ", ".join(f"{column} = excluded.{column}" for column in columns if column not in identity)
    return (
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
        f" ON CONFLICT ({', '.join(identity)}) DO UPDATE SET {changes}"
    )


_PUT_CATEGORY: Final = _upsert("category", ("id", "position", "name", "colour"), ("id",))
# A number that is the highest already, as only a store made by hand has, goes round to the first.
_COUNT_CHANGE: Final = f"UPDATE state SET data_version = IIF(data_version < {2**63 - 1}, data_version + 1, 0)"
# What was chosen before goes; `choose_dates` chooses anew.
_PUT_EVENT: Final = _upsert("event", EVENT_COLUMNS, ("id",)) + ", chosen_date = ''"
_PUT_ARTICLE: Final = _upsert("article", ARTICLE_COLUMNS, ("id",))
_PUT_SAVED: Final = _upsert("saved", ("kind", "name", "value"), ("kind", "name"))
_PUT_EXCERPT: Final = _upsert("excerpt", EXCERPT_COLUMNS, ("event", "number"))


def put_collection(connection: sqlite3.Connection, collection: Collection) -> None:
    """Replace the collection's record. No event may be of a category that goes."""
    record = (1, collection.title, collection.description, collection.language, collection.view)
    connection.execute("INSERT OR REPLACE INTO collection VALUES (?, ?, ?, ?, ?)", record)
    kept = {category.id for category in collection.categories}
    known = [row[0] for row in connection.execute("SELECT id FROM category")]
    connection.executemany(
        "DELETE FROM category WHERE id = ?", [(name,) for name in known if name not in kept]
    )
    connection.executemany(
        _PUT_CATEGORY,
        [
            (category.id, place, category.name, category.colour)
            for place, category in enumerate(collection.categories)
        ],
    )
    connection.execute("DELETE FROM known_name")
    connection.executemany(
        "INSERT INTO known_name VALUES (?, ?, ?, ?)",
        [(place, name.name, name.kind, joined(name.also)) for place, name in enumerate(collection.names)],
    )


def put_event(connection: sqlite3.Connection, event: Event) -> None:
    """Insert an event, or change the one of the same id."""
    connection.execute(_PUT_EVENT, event_row(event, _keys(connection, "category")))
    choose_dates(connection, [event.id])


def put_articles(connection: sqlite3.Connection, articles: Iterable[Article]) -> None:
    """Insert articles, or change those of the same id."""
    connection.executemany(_PUT_ARTICLE, (article_row(article) for article in articles))


def put_excerpt(connection: sqlite3.Connection, excerpt: Excerpt) -> None:
    """Insert an excerpt, or change the one of the same id. Its event and article must be there."""
    event = connection.execute("SELECT key FROM event WHERE id = ?", (excerpt.event,)).fetchone()[0]
    article = connection.execute("SELECT key FROM article WHERE id = ?", (excerpt.article,)).fetchone()[0]
    connection.execute(_PUT_EXCERPT, excerpt_row(excerpt, event, article))
    choose_dates(connection, [excerpt.event])


def remove_event(connection: sqlite3.Connection, event_id: str) -> None:
    """Remove an event and its excerpts."""
    connection.execute("DELETE FROM excerpt WHERE event = (SELECT key FROM event WHERE id = ?)", (event_id,))
    connection.execute("DELETE FROM event WHERE id = ?", (event_id,))


def remove_article(connection: sqlite3.Connection, article_id: str) -> None:
    """Remove an article and its excerpts."""
    of_article = "FROM excerpt WHERE article = (SELECT key FROM article WHERE id = ?)"
    query = f"SELECT id FROM event WHERE key IN (SELECT event {of_article})"
    events = [row[0] for row in connection.execute(query, (article_id,))]
    connection.execute(f"DELETE {of_article}", (article_id,))
    connection.execute("DELETE FROM article WHERE id = ?", (article_id,))
    choose_dates(connection, events)


def remove_excerpt(connection: sqlite3.Connection, excerpt: Excerpt) -> None:
    """Remove an excerpt."""
    query = "DELETE FROM excerpt WHERE number = ? AND event = (SELECT key FROM event WHERE id = ?)"
    connection.execute(query, (excerpt_number(excerpt), excerpt.event))
    choose_dates(connection, [excerpt.event])


def replace_contents(connection: sqlite3.Connection, contents: Contents) -> None:
    """Remove everything and put the contents in its place."""
    for table in ("excerpt", "event", "article", "category", "saved"):
        connection.execute(f"DELETE FROM {table}")
    put_collection(connection, contents.collection)
    categories = _keys(connection, "category")
    connection.executemany(_PUT_EVENT, (event_row(event, categories) for event in contents.events))
    put_articles(connection, contents.articles)
    events, articles = _keys(connection, "event"), _keys(connection, "article")
    connection.executemany(
        _PUT_EXCERPT,
        (
            excerpt_row(excerpt, events[excerpt.event], articles[excerpt.article])
            for excerpt in contents.excerpts
        ),
    )
    put_saved(connection, contents.saved)
    claimed = {excerpt.event for excerpt in contents.excerpts if excerpt.claim}
    undated = (event.id for event in contents.events if not event.date)
    choose_dates(connection, [event_id for event_id in undated if event_id in claimed])


def put_saved(connection: sqlite3.Connection, saved: Iterable[Saved]) -> None:
    """Save things of the window, or change those of the same kind and name."""
    connection.executemany(_PUT_SAVED, ((each.kind, each.name, each.value) for each in saved))


def remove_saved(connection: sqlite3.Connection, saved: Saved) -> None:
    """Remove what was saved under a kind and a name."""
    connection.execute("DELETE FROM saved WHERE kind = ? AND name = ?", (saved.kind, saved.name))


def count_change(connection: sqlite3.Connection) -> None:
    """Let the data version grow."""
    connection.execute(_COUNT_CHANGE)


def _keys(connection: sqlite3.Connection, table: str) -> dict[str, int]:
    return dict(connection.execute(f"SELECT id, key FROM {table}").fetchall())
