"""The event store: one SQLite file, opened, read and changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, TypeVar

from timeline_app.core.edtf import EdtfError
from timeline_app.core.fingerprint import fingerprint_of
from timeline_app.core.model import (
    Article,
    ArticlePassages,
    Collection,
    Contents,
    Event,
    EventSources,
    Excerpt,
)
from timeline_app.core.says import says
from timeline_app.store import changing, opening, reading, writing
from timeline_app.store.errors import CHANGING, DAMAGED, READING, StoreError, explained, unreadable_date
from timeline_app.store.files import new_file
from timeline_app.store.transactions import Transactions

Record = TypeVar("Record", Event, Article)


class RemovedEvent(NamedTuple):
    """An event that was removed, with its excerpts: ``store.put_event(*removed)`` puts it back."""

    event: Event
    excerpts: tuple[Excerpt, ...]


class RemovedArticle(NamedTuple):
    """An article that was removed, with its excerpts: ``store.put_article(*removed)`` puts it back."""

    article: Article
    excerpts: tuple[Excerpt, ...]


class EventStore:
    """A collection in a file.

    Every change is one transaction, and on the disk when its method returns. Changes that belong
    together go into one :meth:`transaction`. A store object belongs to the thread that opened it; another
    thread opens its own (any number may read while one writes).

    Every method raises StoreError where the file cannot be read or written, and every changing method
    InputFaults where an invariant of the records would break; then nothing has changed.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._connection = connection
        self._identity: tuple[int, int] | None = None  # of the file, where it lies at the path
        self._transactions = Transactions(connection)

    @classmethod
    def create(cls, path: Path, contents: Contents | None = None, *, replace: bool = False) -> EventStore:
        """Make a new store and open it; without contents it is empty and has the file's name for a title.

        Nothing half-written is ever at ``path``. With ``replace`` a store that is there is replaced.

        Raises:
            StoreError: there is a file already, or it cannot be written.
            InputFaults: the contents break an invariant.
        """
        opening.check_sqlite()
        first = contents or Contents(Collection(path.stem.strip() or "Untitled"))
        with new_file(path, replace=replace) as fresh:
            connection = opening.connect_fresh(fresh)
            try:
                store = cls(connection, path, read_only=False)
                store.replace_contents(first)
                connection.execute("PRAGMA journal_mode = WAL")
            finally:
                connection.close()
        return cls.open(path)

    @classmethod
    def open(
        cls, path: Path, *, read_only: bool = False, busy_timeout_s: float = opening.BUSY_TIMEOUT_S
    ) -> EventStore:
        """Open a store; an old schema is brought up to date, a copy of the old file is left beside it.

        Raises:
            StoreError: the file is missing, not a store, newer than this program, damaged, locked, or
                not writable though ``read_only`` is not asked for.
        """
        connection = opening.connect(path, read_only=read_only, busy_timeout_s=busy_timeout_s)
        store = cls(connection, path, read_only=read_only)
        store._identity = opening.identity(path)
        return store

    def close(self) -> None:
        """Close the file. A closed store may be closed again."""
        self._connection.close()

    def __enter__(self) -> EventStore:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Reading

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """A view of the store that other programs' changes do not reach; for the modules of this package."""
        with explained(self.path, READING), self._transactions.reading():
            try:
                yield self._connection
            except EdtfError as error:
                if self._transactions.is_changing:
                    raise  # it is in what is to be written
                # It was written by another program.
                raise StoreError(unreadable_date(self.path, error)) from error

    def collection(self) -> Collection:
        """Title, categories, names."""
        with self.snapshot() as connection:
            return reading.collection(connection)

    def event(self, event_id: str) -> Event:
        """One event. Raises NoSuchRecord."""
        with self.snapshot() as connection:
            return reading.event(connection, event_id)

    def events(self) -> Iterator[Event]:
        """All events in the order of ids, a batch at a time; the store may be changed meanwhile."""
        return self._in_batches(reading.events_after)

    def article(self, article_id: str) -> Article:
        """One article. Raises NoSuchRecord."""
        with self.snapshot() as connection:
            return reading.article(connection, article_id)

    def articles(self) -> Iterator[Article]:
        """All articles in the order of ids, a batch at a time; the store may be changed meanwhile."""
        return self._in_batches(reading.articles_after)

    def excerpt(self, excerpt_id: str) -> Excerpt:
        """One excerpt. Raises NoSuchRecord."""
        with self.snapshot() as connection:
            return reading.excerpt(connection, excerpt_id)

    def excerpts(self, event_id: str | None = None, article_id: str | None = None) -> tuple[Excerpt, ...]:
        """Excerpts of an event, of an article, of both or all; none for an id that is not there.

        They come by event in their order; those of an article alone in the order of its text.
        """
        with self.snapshot() as connection:
            return tuple(reading.excerpts(connection, event_id, article_id))

    def next_excerpt_id(self, event_id: str) -> str:
        """The id for a new excerpt of an event, which puts it behind the others."""
        with self.snapshot() as connection:
            return reading.next_excerpt_id(connection, event_id)

    def contents(self) -> Contents:
        """Everything, as it is at one moment."""
        with self.snapshot() as connection:
            return Contents(
                reading.collection(connection),
                tuple(self.events()),
                tuple(self.articles()),
                tuple(reading.excerpts(connection)),
                reading.saved(connection),
            )

    def event_sources(self, event_id: str) -> EventSources:
        """An event with its articles, by date of publication (undated last), and their excerpts."""
        with self.snapshot() as connection:
            return reading.event_sources(connection, event_id)

    def chosen_dates(self) -> dict[str, str]:
        """The dates (EDTF) of events without one of their own that their sources' claims give, by id.

        The rule is :func:`timeline_app.core.claims.choose_date`'s; an event without claims is not there.
        """
        with self.snapshot() as connection:
            return reading.chosen_dates(connection)

    def article_passages(self, article_id: str) -> ArticlePassages:
        """An article with its passages in the order of its text. Raises NoSuchRecord."""
        with self.snapshot() as connection:
            return reading.article_passages(connection, article_id)

    def event_ids_of_article(self, article_id: str) -> tuple[str, ...]:
        """The events an article speaks of, in the order of their first passages."""
        with self.snapshot() as connection:
            return reading.event_ids_of_article(connection, article_id)

    def supporting_articles(self, event_id: str) -> tuple[str, ...]:
        """The articles that support an event, by date of publication."""
        with self.snapshot() as connection:
            return reading.supporting_articles(connection, event_id)

    @property
    def data_version(self) -> int:
        """A number that grows with every change of the collection, whoever makes it."""
        with self.snapshot() as connection:
            return reading.data_version(connection)

    def fingerprint(self) -> str:
        """SHA-256 over the contents (:mod:`timeline_app.core.fingerprint`); reads all of the store."""
        with self.snapshot() as connection:
            excerpts = reading.excerpts(connection)
            return fingerprint_of(
                reading.collection(connection),
                self.events(),
                self.articles(),
                excerpts,
                reading.saved(connection),
            )

    def damage(self) -> str:
        """What is wrong with the file, empty if nothing; reads all of it, which takes time if it is large."""
        with self.snapshot() as connection:
            return opening.damage(connection)

    def save_copy(self, path: Path) -> None:
        """Copy the store into another file; a store that is there is replaced, but nothing else.

        Raises:
            StoreError: the place is taken by something else, or cannot be written.
        """
        if self._connection.in_transaction:
            raise StoreError(says("{0}: the store is in the middle of a change; wait for its end", path))
        with new_file(path, replace=True) as fresh:
            opening.backup(self._connection, fresh)

    def _in_batches(self, read: Callable[[sqlite3.Connection, str], list[Record]]) -> Iterator[Record]:
        last = ""
        while True:
            with self.snapshot() as connection:
                batch = read(connection, last)
            if not batch:
                return
            if batch[-1].id <= last:  # a damaged index would lead round in a circle
                raise StoreError(f"{self.path}: {DAMAGED}")
            yield from batch
            last = batch[-1].id

    # Changing

    @contextmanager
    def transaction(self, *, is_counted: bool = True) -> Iterator[None]:
        """Make the changes in the block one change, all or none.

        What the collection does not consist of is not counted as a change of it.

        Transactions may stand inside each other: an inner one that fails takes back its own changes only,
        if its error is caught. After a failure the store is as before and can be used.
        """
        self._check_place()
        with explained(self.path, CHANGING), self._transactions.changing(is_counted=is_counted):
            yield

    def _check_place(self) -> None:
        """Raise StoreError where another file lies at the path, or none: a change would be lost with this."""
        if self._identity is not None and opening.identity(self.path) != self._identity:
            message = says("{0}: the file was moved, removed or replaced after it was opened", self.path)
            raise StoreError(says("{0}; open it again, or first save a copy of what is shown", message))

    def put_collection(self, collection: Collection) -> None:
        """Replace the collection's record, unless an event is of a category that would go."""
        with self.transaction():
            changing.put_collection(self._connection, collection)

    def put_event(self, event: Event, excerpts: Iterable[Excerpt] = ()) -> None:
        """Insert or change an event, and the given excerpts of it; it keeps its others."""
        with self.transaction():
            changing.put_event(self._connection, event, excerpts)

    def remove_event(self, event_id: str) -> RemovedEvent:
        """Remove an event and its excerpts. Raises NoSuchRecord."""
        with self.transaction():
            removed = RemovedEvent(self.event(event_id), self.excerpts(event_id=event_id))
            writing.remove_event(self._connection, event_id)
        return removed

    def put_article(self, article: Article, excerpts: Iterable[Excerpt] = ()) -> None:
        """Insert or change an article, and the given excerpts of it; it keeps its others, which must fit."""
        with self.transaction():
            changing.put_article(self._connection, article, excerpts)

    def remove_article(self, article_id: str) -> RemovedArticle:
        """Remove an article and its excerpts. Raises NoSuchRecord."""
        with self.transaction():
            removed = RemovedArticle(self.article(article_id), self.excerpts(article_id=article_id))
            writing.remove_article(self._connection, article_id)
        return removed

    def put_excerpt(self, excerpt: Excerpt) -> None:
        """Insert or change an excerpt of an event and an article that are there."""
        with self.transaction():
            changing.put_excerpts(self._connection, [excerpt])

    def remove_excerpt(self, excerpt_id: str) -> Excerpt:
        """Remove an excerpt; ``put_excerpt`` puts what is returned back in its place. Raises NoSuchRecord."""
        with self.transaction():
            removed = self.excerpt(excerpt_id)
            writing.remove_excerpt(self._connection, removed)
        return removed

    def replace_contents(self, contents: Contents) -> None:
        """Put the contents in the place of everything that is there."""
        with self.transaction():
            changing.replace_contents(self._connection, contents)
