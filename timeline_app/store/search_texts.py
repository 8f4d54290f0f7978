"""The texts of a store that are searched, as they are read."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Final

from timeline_app.core.model import Article
from timeline_app.core.searching.layered import Record
from timeline_app.core.searching.parts import Part
from timeline_app.core.searching.segment import Texts
from timeline_app.store.rows import divided
from timeline_app.store.store import EventStore

_EVENTS: Final = """
SELECT key, id, title, places, people, organisations, tags, summary FROM event {where} ORDER BY key
"""
_QUOTES: Final = "SELECT event, quote FROM excerpt {where} ORDER BY event, number"
_ARTICLES: Final = "SELECT id, title, publisher, author, text FROM article ORDER BY id"
_ASKED_AT_ONCE: Final = 500  # ids


def event_records(connection: sqlite3.Connection) -> Iterator[tuple[int, str, Record]]:
    """Key, id and texts of all events in the order of their keys."""
    rows = connection.execute(_EVENTS.format(where=""))
    quotes = connection.cursor().execute(_QUOTES.format(where=""))
    yield from _joined(rows, quotes)


def records_of(store: EventStore, event_ids: Sequence[str]) -> dict[str, Record]:
    """The texts of some events, as far as they are there. Raises StoreError."""
    found: dict[str, Record] = {}
    with store.snapshot() as connection:
        for start in range(0, len(event_ids), _ASKED_AT_ONCE):
            asked = event_ids[start : start + _ASKED_AT_ONCE]
            marks = ", ".join("?" * len(asked))
            rows = connection.execute(_EVENTS.format(where=f"WHERE id IN ({marks})"), asked)
            where = f"WHERE event IN (SELECT key FROM event WHERE id IN ({marks}))"
            quotes = connection.cursor().execute(_QUOTES.format(where=where), asked)
            found.update((event_id, record) for _, event_id, record in _joined(rows, quotes))
    return found


def article_records(connection: sqlite3.Connection) -> Iterator[tuple[str, Record]]:
    """Id and texts of all articles in the order of ids."""
    for article_id, title, publisher, author, text in connection.execute(_ARTICLES):
        yield article_id, _article_record(title, publisher, author, text)


def changed_articles(
    articles: Iterable[Article], sums: Mapping[str, int]
) -> tuple[dict[str, Record], dict[str, int]]:
    """The texts of those articles that have other sums than these, and the sums of all."""
    changed: dict[str, Record] = {}
    now: dict[str, int] = {}
    for article in articles:
        record = _article_record(article.title, article.publisher, article.author, article.text)
        now[article.id] = record_sum(record)
        if sums.get(article.id) != now[article.id]:
            changed[article.id] = record
    return changed, now


def record_sum(record: Record) -> int:
    """The CRC-32 of a record's texts."""
    return zlib.crc32("\n".join(f"{part} {text}" for part, text in record).encode())


def _joined(
    rows: Iterable[tuple[int, str, str, str, str, str, str, str]], quotes: Iterable[tuple[int, str]]
) -> Iterator[tuple[int, str, Record]]:
    """Events with the quotes of their excerpts; both come by ascending keys of the events."""
    by_event = groupby(quotes, key=itemgetter(0))
    quoted, passages = next(by_event, (None, iter(())))
    for key, event_id, title, places, people, organisations, tags, summary in rows:
        texts: list[Texts] = [(Part.TITLE, title)]
        for names in (places, people, organisations):
            texts += [(Part.NAME, name) for name in divided(names)]
        texts += [(Part.TAG, tag) for tag in divided(tags)]
        if summary:
            texts.append((Part.SUMMARY, summary))
        while quoted is not None and quoted <= key:
            if quoted == key:
                texts += [(Part.PASSAGE, quote) for _, quote in passages]
            quoted, passages = next(by_event, (None, iter(())))
        yield key, event_id, tuple(texts)


def _article_record(title: str, publisher: str, author: str, text: str) -> Record:
    names = [(Part.NAME, name) for name in (publisher, author) if name]
    return ((Part.TITLE, title), *names, (Part.TEXT, text))
