"""Records out of a store. Every function takes a connection and leaves transactions to its caller."""

from __future__ import annotations

import difflib
import sqlite3
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, Final

from timeline_app.core.model import (
    Article,
    ArticlePassages,
    ArticleTexts,
    Category,
    Collection,
    Event,
    EventSources,
    Excerpt,
    KnownName,
    Passage,
    Saved,
    Source,
)
from timeline_app.core.says import says
from timeline_app.store.errors import DAMAGED, NoSuchRecord, StoreError
from timeline_app.store.rows import (
    ARTICLE_FIELDS,
    EVENT_FIELDS,
    EXCERPT_COLUMNS,
    article_of,
    divided,
    event_of,
    excerpt_of,
)

BATCH: Final = 1_000  # records read at a time
_IDS_A_QUERY: Final = 500  # SQLite takes no more than 999 in every build
_MOST_IDS_TO_COMPARE: Final = 20_000

_EVENT_FIELDS: Final = ", ".join(
    "category.id" if column == "category" else f"event.{column}" for column in EVENT_FIELDS
)
_EVENTS: Final = f"SELECT {_EVENT_FIELDS} FROM event LEFT JOIN category ON category.key = event.category"
_ARTICLE_FIELDS: Final = ", ".join(f"article.{column}" for column in ARTICLE_FIELDS)
_ARTICLES: Final = f"SELECT {_ARTICLE_FIELDS} FROM article"
_EXCERPT_FIELDS: Final = ", ".join(
    f"{column}.id" if column in ("event", "article") else f"excerpt.{column}" for column in EXCERPT_COLUMNS
)
_EXCERPTS: Final = (
    f"SELECT {_EXCERPT_FIELDS} FROM excerpt"
    " JOIN event ON event.key = excerpt.event JOIN article ON article.key = excerpt.article"
)


def collection(connection: sqlite3.Connection) -> Collection:
    """The collection's own record."""
    row = connection.execute("SELECT title, description, language, view FROM collection").fetchone()
    if row is None:
        raise StoreError(says("the store has no title: {0}", DAMAGED))
    categories = connection.execute("SELECT id, name, colour FROM category ORDER BY position")
    names = connection.execute("SELECT name, kind, also FROM known_name ORDER BY position")
    return Collection(
        title=row[0],
        description=row[1],
        language=row[2],
        view=row[3],
        categories=tuple(Category(*category) for category in categories),
        names=tuple(KnownName(name, kind, divided(also)) for name, kind, also in names),
    )


def event(connection: sqlite3.Connection, event_id: str) -> Event:
    """One event. Raises NoSuchRecord."""
    found = find_event(connection, event_id)
    if found is None:
        raise no_such(connection, "event", event_id)
    return found


def find_event(connection: sqlite3.Connection, event_id: str) -> Event | None:
    """The event of that id, if there is one."""
    row = connection.execute(f"{_EVENTS} WHERE event.id = ?", (event_id,)).fetchone()
    return None if row is None else event_of(row)


def events_of(connection: sqlite3.Connection, event_ids: Sequence[str]) -> dict[str, Event]:
    """The events of these ids (at most 32,766), as far as they are there, by id."""
    query = f"{_EVENTS} WHERE event.id IN ({', '.join('?' * len(event_ids))})"
    return {row[0]: event_of(row) for row in connection.execute(query, tuple(event_ids))}


def events_after(connection: sqlite3.Connection, event_id: str) -> list[Event]:
    """The next :data:`BATCH` events in the order of ids."""
    query = f"{_EVENTS} WHERE event.id > ? ORDER BY event.id LIMIT {BATCH}"
    return [event_of(row) for row in connection.execute(query, (event_id,))]


def article(connection: sqlite3.Connection, article_id: str) -> Article:
    """One article. Raises NoSuchRecord."""
    found = find_article(connection, article_id)
    if found is None:
        raise no_such(connection, "article", article_id)
    return found


def find_article(connection: sqlite3.Connection, article_id: str) -> Article | None:
    """The article of that id, if there is one."""
    row = connection.execute(f"{_ARTICLES} WHERE id = ?", (article_id,)).fetchone()
    return None if row is None else article_of(row)


def article_texts(connection: sqlite3.Connection, article_id: str) -> ArticleTexts | None:
    """What passages of an article stand in; None if there is no such article."""
    query = "SELECT text, IIF(attached_sha256 = '', NULL, abstract) FROM article WHERE id = ?"
    row = connection.execute(query, (article_id,)).fetchone()
    return None if row is None else ArticleTexts(*row)


def articles_after(connection: sqlite3.Connection, article_id: str) -> list[Article]:
    """The next :data:`BATCH` articles in the order of ids."""
    query = f"{_ARTICLES} WHERE id > ? ORDER BY id LIMIT {BATCH}"
    return [article_of(row) for row in connection.execute(query, (article_id,))]


def excerpt(connection: sqlite3.Connection, excerpt_id: str) -> Excerpt:
    """One excerpt. Raises NoSuchRecord."""
    found = find_excerpt(connection, excerpt_id)
    if found is None:
        raise NoSuchRecord(says("there is no excerpt '{0}' in the store", excerpt_id))
    return found


def find_excerpt(connection: sqlite3.Connection, excerpt_id: str) -> Excerpt | None:
    """The excerpt of that id, if there is one."""
    event_id, _, number = excerpt_id.rpartition(".")
    query = f"{_EXCERPTS} WHERE event.id = ? AND excerpt.number = ?"
    row = connection.execute(query, (event_id, int(number) if number.isdecimal() else 0)).fetchone()
    return None if row is None else excerpt_of(row)


def excerpts(
    connection: sqlite3.Connection, event_id: str | None = None, article_id: str | None = None
) -> Iterator[Excerpt]:
    """Excerpts of an event, of an article, of both or all.

    They come by event in their order; those of an article alone in the order of its text.
    """
    wanted = {"event.id": event_id, "article.id": article_id}
    given = {column: value for column, value in wanted.items() if value is not None}
    where = " AND ".join(f"{column} = ?" for column in given) or "TRUE"
    order = "start_at, end_at, event.id, number" if given.keys() == {"article.id"} else "event.id, number"
    rows = connection.execute(f"{_EXCERPTS} WHERE {where} ORDER BY {order}", tuple(given.values()))
    return (excerpt_of(row) for row in rows)


def saved(connection: sqlite3.Connection) -> tuple[Saved, ...]:
    """What the window saved, by kind and name."""
    rows = connection.execute("SELECT kind, name, value FROM saved ORDER BY kind, name")
    return tuple(Saved(*row) for row in rows)


def find_saved(connection: sqlite3.Connection, kind: str, name: str) -> Saved | None:
    """What the window saved under a kind and a name, if anything."""
    query = "SELECT kind, name, value FROM saved WHERE kind = ? AND name = ?"
    row = connection.execute(query, (kind, name)).fetchone()
    return None if row is None else Saved(*row)


def next_excerpt_id(connection: sqlite3.Connection, event_id: str) -> str:
    """An event's id and a number above those of its excerpts."""
    query = "SELECT MAX(number) FROM excerpt WHERE event = (SELECT key FROM event WHERE id = ?)"
    return f"{event_id}.{(connection.execute(query, (event_id,)).fetchone()[0] or 0) + 1}"


def event_sources(connection: sqlite3.Connection, event_id: str) -> EventSources:
    """An event with its articles, by date of publication (undated last), and their excerpts."""
    found = event(connection, event_id)
    query = f"{_EXCERPTS} WHERE event.id = ? ORDER BY published_start, article.id, start_at, number"
    found_excerpts = [excerpt_of(row) for row in connection.execute(query, (event_id,))]
    sources = tuple(
        Source(article(connection, article_id), tuple(group))
        for article_id, group in groupby(found_excerpts, key=lambda excerpt: excerpt.article)
    )
    chosen = connection.execute("SELECT chosen_date FROM event WHERE id = ?", (event_id,)).fetchone()[0]
    return EventSources(found, sources, chosen)


def sources_of_events(connection: sqlite3.Connection, event_ids: Sequence[str]) -> dict[str, EventSources]:
    """As :func:`event_sources`, of many events at once; one that is not there is left out.

    Each article is read once, however many events it supports.
    """
    articles: dict[str, Article] = {}
    found: dict[str, EventSources] = {}
    for start in range(0, len(event_ids), _IDS_A_QUERY):
        ids = event_ids[start : start + _IDS_A_QUERY]
        among = f"event.id IN ({', '.join('?' * len(ids))})"
        chosen = dict(connection.execute(f"SELECT id, chosen_date FROM event WHERE {among}", ids).fetchall())
        sources: dict[str, list[Source]] = {each: [] for each in ids}
        query = f"{_EXCERPTS} WHERE {among} ORDER BY event.id, published_start, article.id, start_at, number"
        rows = (excerpt_of(row) for row in connection.execute(query, ids))
        for (event_id, article_id), group in groupby(rows, key=lambda each: (each.event, each.article)):
            if article_id not in articles:
                articles[article_id] = article(connection, article_id)
            sources[event_id].append(Source(articles[article_id], tuple(group)))
        for row in connection.execute(f"{_EVENTS} WHERE {among}", ids):
            read = event_of(row)
            found[read.id] = EventSources(read, tuple(sources[read.id]), chosen[read.id])
    return found


def chosen_dates(connection: sqlite3.Connection) -> dict[str, str]:
    """The dates of the events that get theirs from their sources' claims, by event id."""
    query = "SELECT id, chosen_date FROM event WHERE chosen_date <> '' ORDER BY id"
    return dict(connection.execute(query).fetchall())


def article_passages(connection: sqlite3.Connection, article_id: str) -> ArticlePassages:
    """An article with its passages in the order of its text."""
    found = article(connection, article_id)
    query = f"{_EVENTS} WHERE event.key IN (SELECT event FROM excerpt WHERE article ="
    rows = connection.execute(f"{query} (SELECT key FROM article WHERE id = ?))", (article_id,))
    events = {row[0]: event_of(row) for row in rows}
    passages = [
        Passage(excerpt, events[excerpt.event]) for excerpt in excerpts(connection, article_id=article_id)
    ]
    return ArticlePassages(found, tuple(passages))


def event_ids_of_article(connection: sqlite3.Connection, article_id: str) -> tuple[str, ...]:
    """The events an article speaks of, in the order of their first passages."""
    query = (
        "SELECT event.id FROM excerpt JOIN event ON event.key = excerpt.event"
        " WHERE excerpt.article = (SELECT key FROM article WHERE id = ?)"
        " GROUP BY event.key ORDER BY MIN(start_at), event.id"
    )
    return _first_cells(connection, query, article_id)


def supporting_articles(connection: sqlite3.Connection, event_id: str) -> tuple[str, ...]:
    """The articles that support an event, by date of publication."""
    query = (
        "SELECT article.id FROM excerpt JOIN article ON article.key = excerpt.article"
        " WHERE excerpt.event = (SELECT key FROM event WHERE id = ?)"
        " GROUP BY article.key ORDER BY published_start, article.id"
    )
    return _first_cells(connection, query, event_id)


def data_version(connection: sqlite3.Connection) -> int:
    """How many changes the store has seen."""
    row = connection.execute("SELECT data_version FROM state").fetchone()
    if row is None:
        raise StoreError(says("the store does not count its changes: {0}", DAMAGED))
    return int(row[0])


def no_such(connection: sqlite3.Connection, table: str, record_id: str) -> NoSuchRecord:
    """The error for an id that is not in a table, with the nearest that is, if the table is not huge."""
    query = f"SELECT id FROM {table} LIMIT {_MOST_IDS_TO_COMPARE}"
    near = difflib.get_close_matches(record_id, [row[0] for row in connection.execute(query)], n=1)
    message = _none_such(table, record_id)
    return NoSuchRecord(says("{0}; is '{1}' meant?", message, near[0]) if near else message)


def _none_such(table: str, record_id: str) -> str:
    if table == "event":
        return says("there is no event '{0}' in the store", record_id)
    if table == "article":
        return says("there is no article '{0}' in the store", record_id)
    return says("there is no {0} '{1}' in the store", table, record_id)


def _first_cells(connection: sqlite3.Connection, query: str, *values: Any) -> tuple[str, ...]:
    return tuple(row[0] for row in connection.execute(query, values))
