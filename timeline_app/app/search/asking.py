"""Questions to the index as one types: the answer to the newest comes back, older ones are dropped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal

from timeline_app.app.loaded import Loaded
from timeline_app.app.search.indexing import Indexing
from timeline_app.core.filtering import Facts
from timeline_app.core.query import Query
from timeline_app.core.searching.index import SearchIndex
from timeline_app.core.searching.scanning import TitleScan
from timeline_app.store.filtering import facts_of
from timeline_app.store.searching import (
    Answer,
    EventHit,
    Mask,
    answer,
    article_hits,
    event_hits,
    title_hits,
)
from timeline_app.store.store import EventStore

_EVENTS: Final = "search"
_ARTICLES: Final = "search.articles"


@dataclass(frozen=True, slots=True, eq=False)
class Result:
    """An answer, the events of its first rows, and the facts with what was read for it."""

    answer: Answer
    events: tuple[EventHit, ...]
    facts: Facts


class Asking(QObject):
    """Asks on the thread of the index; as long as there is none, it has the titles looked through.

    Signals:
        answered: what was found (Result).
        articles_read: an answer, and the first of its articles (Answer, tuple of ArticleHit).
        failed: something could not be read (UserError).
    """

    answered = Signal(object)
    articles_read = Signal(object, object)
    failed = Signal(object)

    def __init__(self, indexing: Indexing) -> None:
        super().__init__(indexing)
        self._indexing = indexing
        self._scan: TitleScan | None = None
        self._facts: Facts | None = None
        self._number = 0  # of the last question

    def forget(self) -> None:
        """What the columns say has changed."""
        self._scan = self._facts = None

    def drop(self) -> None:
        """No answer is wanted any more."""
        self._number += 1
        for topic in (_EVENTS, _ARTICLES):
            self._indexing.worker.drop(topic)

    def ask(self, loaded: Loaded, query: Query, most: int, shown: Mask | None = None) -> None:
        """Asks for what a query finds in the rows that are ``shown`` (None: all), and for the first ``most``
        events of it."""
        self.drop()
        columns = loaded.subject.columns
        if self._facts is None or self._facts.columns is not columns:
            self._facts = facts_of(loaded.collection, columns)
        index: SearchIndex | TitleScan | None = self._indexing.index
        if index is None:
            index = self._scan = self._scan or TitleScan(columns.titles)
        facts, number = self._facts, self._number
        asked = index

        def question(store: EventStore) -> Result | None:
            # Of questions that wait behind one another only the newest is worth the time.
            if number != self._number:
                return None
            return _answered(store, asked, facts, query, most, shown)

        self._indexing.ask(_EVENTS, question, self._on_answer, self.failed.emit)

    def ask_articles(self, found: Answer, most: int) -> None:
        """Asks for the first ``most`` articles of an answer."""
        index = self._indexing.index
        if index is not None:
            self._indexing.ask(
                _ARTICLES,
                lambda store: article_hits(store, index, found.articles[:most], found.patterns),
                lambda hits: self.articles_read.emit(found, hits),
                self.failed.emit,
            )

    def _on_answer(self, result: Result | None) -> None:
        if result is not None:
            self._facts = result.facts
            self.answered.emit(result)


def _answered(
    store: EventStore,
    index: SearchIndex | TitleScan,
    facts: Facts,
    query: Query,
    most: int,
    shown: Mask | None,
) -> Result:
    """On the thread of the index."""
    found, facts = answer(store, index, facts, query, most=most, is_typed=True, shown=shown)
    if isinstance(index, TitleScan):
        return Result(found, title_hits(facts.columns, found.rows), facts)
    return Result(found, event_hits(store, index, facts.columns, found.rows, found.patterns), facts)
