"""The articles of a store as a list shows and searches them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from timeline_app.core.finding import folded
from timeline_app.core.library import ArticleEntry
from timeline_app.store.reading import BATCH
from timeline_app.store.store import EventStore

_ENTRIES: Final = """
SELECT article.id, title, publisher, author, published, published_start, COALESCE(counted.events, 0),
       text_kind = 'digest', article_read.id IS NOT NULL
  FROM article
  LEFT JOIN article_read ON article_read.id = article.id
  LEFT JOIN (SELECT article, COUNT(DISTINCT event) AS events FROM excerpt GROUP BY article) AS counted
         ON counted.article = article.key
 ORDER BY article.id
"""
_WORDS: Final = (
    "SELECT id, title, author, publisher, published, text FROM article WHERE id > ? ORDER BY id LIMIT ?"
)
_REPORTS: Final = """
SELECT article.id FROM excerpt JOIN article ON article.key = excerpt.article
 WHERE excerpt.event = (SELECT key FROM event WHERE id = ?)
 GROUP BY article.key ORDER BY published_start, article.id
"""


def library_entries(store: EventStore) -> tuple[ArticleEntry, ...]:
    """All articles in the order of ids, without their texts."""
    with store.snapshot() as connection:
        return tuple(
            ArticleEntry(*(*fields, bool(is_digest), bool(is_read)))
            for *fields, is_digest, is_read in connection.execute(_ENTRIES)
        )


def articles_saying(
    store: EventStore, words: Sequence[str], is_wanted: Callable[[], bool] = lambda: True
) -> frozenset[str]:
    """The articles in whose citation or text all of the (folded) words stand.

    It reads every text, some at a time; it ends early, with what it has, once it is no longer wanted.
    """
    found: set[str] = set()
    last = ""
    while is_wanted():
        with store.snapshot() as connection:
            rows = connection.execute(_WORDS, (last, BATCH)).fetchall()
        if not rows:
            break
        for article_id, *texts in rows:
            text = folded("\n".join(texts))
            if all(word in text for word in words):
                found.add(article_id)
        last = rows[-1][0]
    return frozenset(found)


def reports_of(store: EventStore, event_ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The articles that speak of each of these events, by date of publication."""
    with store.snapshot() as connection:
        return {
            event_id: tuple(row[0] for row in connection.execute(_REPORTS, (event_id,)))
            for event_id in event_ids
        }
