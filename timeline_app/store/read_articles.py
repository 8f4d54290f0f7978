"""Which articles have been read: in this store only, and no change of the collection."""

from __future__ import annotations

from collections.abc import Iterable

from timeline_app.store.store import EventStore


def read_articles(store: EventStore) -> frozenset[str]:
    """The ids of the articles that have been read."""
    with store.snapshot() as connection:
        return frozenset(
            row[0] for row in connection.execute("SELECT id FROM article_read JOIN article USING (id)")
        )


def unread_articles(store: EventStore) -> int:
    """How many articles have not been read."""
    query = "SELECT COUNT(*) FROM article WHERE id NOT IN (SELECT id FROM article_read)"
    with store.snapshot() as connection:
        return int(connection.execute(query).fetchone()[0])


def mark_read(store: EventStore, article_ids: Iterable[str], *, is_read: bool = True) -> None:
    """Remember of articles that they have been read, or have not.

    It is kept by id: an article that is deleted and put back is as it was.
    """
    statement = (
        "INSERT OR IGNORE INTO article_read (id) VALUES (?)"
        if is_read
        else "DELETE FROM article_read WHERE id = ?"
    )
    with store.transaction(is_counted=False), store.snapshot() as connection:
        connection.executemany(statement, [(article_id,) for article_id in article_ids])
