"""Which names the events of a store have of one kind, read for the columns that are shown."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Final

import numpy as np
import numpy.typing as npt

from timeline_app.core.columns import Columns
from timeline_app.core.facets import Facet, FacetNames, main_names
from timeline_app.core.progress import Asked, Fraction, go_on, never, untold
from timeline_app.store import reading
from timeline_app.store.row_finding import RowFinder
from timeline_app.store.rows import divided
from timeline_app.store.store import EventStore

_CHUNK: Final = 4_000  # events held as Python objects at a time
_MOST_REMEMBERED: Final = 50_000  # texts, most of which come again and again

_COLUMNS: Final[dict[Facet, str]] = {
    "place": "places",
    "person": "people",
    "organisation": "organisations",
    "tag": "tags",
}
_ARTICLES: Final = """
SELECT event.id, article.id
  FROM excerpt JOIN event ON event.key = excerpt.event JOIN article ON article.key = excerpt.article
 {where} ORDER BY excerpt.event, excerpt.number
"""
_ASKED_AT_ONCE: Final = 500  # ids

_Named = tuple[list[str], list[str]]  # ids of events, and the names of each, one a line


def read_facet(
    store: EventStore,
    columns: Columns,
    facet: Facet,
    *,
    progress: Fraction = untold,
    is_stopped: Asked = never,
) -> FacetNames:
    """The names of one facet of all events, by row of ``columns``.

    Other forms of names that the collection knows are brought together under their main name. Articles
    are named by their ids, in the order of the event's excerpts. Events that the columns do not have (they
    have come since) are left out.

    Raises:
        Stopped: ``is_stopped``, which is asked after every few thousand events, said so.
        StoreError: the store cannot be read.
    """
    with store.snapshot() as connection:
        forms = main_names(reading.collection(connection).names, facet)
        gathering = _Gathering(columns, forms)
        for ids, texts in _chunks(connection, facet):
            gathering.add(ids, texts)
            progress(min(gathering.count / max(len(columns), 1), 0.95))
            go_on(is_stopped)
    names = gathering.names()
    progress(1.0)
    return names


def names_of_events(store: EventStore, facet: Facet, event_ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The names of one facet of some events, as :func:`read_facet` reads them; () for those that have none.

    Raises:
        StoreError: the store cannot be read.
    """
    found: dict[str, tuple[str, ...]] = dict.fromkeys(event_ids, ())
    with store.snapshot() as connection:
        forms = main_names(reading.collection(connection).names, facet)
        for start in range(0, len(event_ids), _ASKED_AT_ONCE):
            asked = event_ids[start : start + _ASKED_AT_ONCE]
            for ids, texts in _chunks(connection, facet, asked):
                found.update((each, _main(text, forms)) for each, text in zip(ids, texts, strict=True))
    return found


def _main(text: str, forms: Mapping[str, str]) -> tuple[str, ...]:
    """The names in a text, each once and in its main form."""
    return tuple(dict.fromkeys(forms.get(name, name) for name in divided(text)))


def _chunks(
    connection: sqlite3.Connection, facet: Facet, event_ids: Sequence[str] | None = None
) -> Iterator[_Named]:
    """The events that have names, all or of those asked for, and their names, one a line."""
    asked = "" if event_ids is None else f"event.id IN ({', '.join('?' * len(event_ids))})"
    if facet == "article":
        where = f"WHERE {asked}" if asked else ""
        return _articles(connection.execute(_ARTICLES.format(where=where), event_ids or ()))
    column = _COLUMNS[facet]
    where = f"{column} <> ''" + (f" AND {asked}" if asked else "")
    return _lists(
        connection.execute(f"SELECT id, {column} FROM event WHERE {where} ORDER BY key", event_ids or ())
    )


def _lists(cursor: sqlite3.Cursor) -> Iterator[_Named]:
    while rows := cursor.fetchmany(_CHUNK):
        ids, texts = zip(*rows, strict=True)
        yield list(ids), list(texts)


def _articles(cursor: sqlite3.Cursor) -> Iterator[_Named]:
    """From rows of an event and an article each; those of an event come one behind the other."""
    ids: list[str] = []
    texts: list[str] = []
    for event_id, rows in groupby(cursor, key=itemgetter(0)):
        ids.append(event_id)
        texts.append("\n".join(article_id for _, article_id in rows))
        if len(ids) == _CHUNK:
            yield ids, texts
            ids, texts = [], []
    if ids:
        yield ids, texts


class _Gathering:
    """Names as they are found, event by event, to be put in the order of the columns."""

    def __init__(self, columns: Columns, forms: Mapping[str, str]) -> None:
        self._rows_of = RowFinder(columns)
        self._count = len(columns)
        self._forms = forms
        self._places: dict[str, int] = {}
        self._seen: dict[str, tuple[int, ...]] = {}
        self._rows: list[npt.NDArray[np.int64]] = []
        self._lengths: list[npt.NDArray[np.int64]] = []
        self._numbers: list[npt.NDArray[np.int32]] = []
        self.count = 0

    def add(self, ids: list[str], texts: list[str]) -> None:
        """Add the names of some events."""
        rows = self._rows_of(ids)
        known = rows >= 0
        found = [
            self._numbers_of(text) for text, is_known in zip(texts, known.tolist(), strict=True) if is_known
        ]
        self._rows.append(rows[known])
        self._lengths.append(np.fromiter(map(len, found), np.int64, len(found)))
        self._numbers.append(np.array([number for numbers in found for number in numbers], np.int32))
        self.count += len(ids)

    def names(self) -> FacetNames:
        """All that were added, by row."""
        rows = np.concatenate((np.empty(0, np.int64), *self._rows))
        lengths = np.concatenate((np.empty(0, np.int64), *self._lengths))
        numbers = np.concatenate((np.empty(0, np.int32), *self._numbers))
        by_row = np.zeros(self._count + 1, np.int64)
        by_row[rows + 1] = lengths
        starts = np.cumsum(by_row)
        # Where each number goes: the start of its row, and its place among those of its event.
        ends = np.cumsum(lengths)
        targets = np.repeat(starts[rows] - (ends - lengths), lengths) + np.arange(len(numbers))
        sorted_numbers = np.empty(len(numbers), np.int32)
        sorted_numbers[targets] = numbers
        return FacetNames(tuple(self._places), starts, sorted_numbers)

    def _numbers_of(self, text: str) -> tuple[int, ...]:
        numbers = self._seen.get(text)
        if numbers is None:
            places = self._places
            names = _main(text, self._forms)
            numbers = tuple(places.setdefault(name, len(places)) for name in names)
            if len(self._seen) >= _MOST_REMEMBERED:
                self._seen.clear()
            self._seen[text] = numbers
        return numbers
