"""Questions to a store and its search index: which events and articles, in which order, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from timeline_app.core.columns import Columns
from timeline_app.core.filtering import Facts, answers, parts_of
from timeline_app.core.query import Query
from timeline_app.core.searching.index import SearchIndex
from timeline_app.core.searching.layered import Record
from timeline_app.core.searching.marking import Snippet, Spans, marks_in, snippet
from timeline_app.core.searching.matching import Levels, Pattern
from timeline_app.core.searching.parts import NOWHERE, Part
from timeline_app.core.searching.ranking import first_rows
from timeline_app.core.searching.scanning import TitleScan
from timeline_app.store.filtering import read_facts
from timeline_app.store.search_texts import records_of
from timeline_app.store.store import EventStore

FIRST: Final = 50  # hits that are read at first
_SNIPPET: Final = 150  # characters
_LONGEST_MARKED: Final = 400_000  # characters of an article; a longer one is looked through up to there
_MOST_ASKED: Final = 500
_SHOWN: Final = (Part.SUMMARY, Part.PASSAGE, Part.NAME, Part.TAG)  # of what a snippet tells most
_ARTICLES: Final = """
SELECT id, title, publisher, author, published, substr(text, 1, ?) FROM article WHERE id IN ({marks})
"""

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class EventHit:
    """An event that was found. ``parts`` are those in which words were found, and ``snippet`` is of the one
    of them that tells most besides the title; of the summary where there is none."""

    row: int
    id: str
    title: str
    date: str
    title_marks: Spans
    parts: tuple[Part, ...]
    snippet: Snippet | None


@dataclass(frozen=True, slots=True)
class ArticleHit:
    """An article that was found; ``words`` are those that were found first in its text, if any were."""

    id: str
    title: str
    publisher: str
    published: str
    title_marks: Spans
    parts: tuple[Part, ...]
    snippet: Snippet
    words: str


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """All that was found: ``is_event`` by row of the columns, ``count`` of them, of which ``rows`` are the
    first, and the ids of ``articles``. ``meant`` may have been meant where nothing was found.

    So many more are ``hidden``. With ``is_in_titles`` only titles were looked through, for there is no index
    yet.
    """

    query: Query
    patterns: tuple[Pattern, ...]
    is_event: Mask
    count: int
    rows: tuple[int, ...]
    articles: tuple[str, ...]
    meant: Query | None = None
    is_in_titles: bool = False
    hidden: int = 0


def found_in(
    store: EventStore, index: SearchIndex | TitleScan, facts: Facts, query: Query, *, is_typed: bool = False
) -> tuple[Levels, tuple[Pattern, ...], Facts]:
    """By row, in which part all terms of a query were found, of the events that answer its conditions.

    The facts come back with what had to be read for the conditions. Raises StoreError.
    """
    columns = facts.columns
    patterns: tuple[Pattern, ...] = ()
    if isinstance(index, TitleScan):
        levels = index.levels(query.terms)
    else:
        patterns = index.patterns(query.terms, is_typed=is_typed)
        levels = index.event_levels(patterns)
    if len(levels) < len(columns):  # events have come since
        levels = np.append(levels, np.full(len(columns) - len(levels), NOWHERE, np.uint8))
    if query.conditions:
        facts = read_facts(store, facts, parts_of(query))
        levels[~answers(query, facts)] = NOWHERE
    if columns.removed:
        levels[~columns.has_event] = NOWHERE
    return levels, patterns, facts


def answer(
    store: EventStore,
    index: SearchIndex | TitleScan,
    facts: Facts,
    query: Query,
    *,
    most: int = FIRST,
    is_typed: bool = False,
    shown: Mask | None = None,
) -> tuple[Answer, Facts]:
    """What a query finds; of the rows that are ``shown``, where that is given. Raises StoreError."""
    levels, patterns, facts = found_in(store, index, facts, query, is_typed=is_typed)
    is_event = levels != NOWHERE
    count = int(np.count_nonzero(is_event))
    hidden = 0
    if shown is not None:
        levels[: len(shown)][~shown[: len(levels)]] = NOWHERE
        is_event = levels != NOWHERE
        count, hidden = (left := int(np.count_nonzero(is_event))), count - left
    rows = tuple(first_rows(levels, facts.columns, most).tolist())
    if isinstance(index, TitleScan):
        found = Answer(query, patterns, is_event, count, rows, (), None, is_in_titles=True, hidden=hidden)
        return found, facts
    looks_in_articles = bool(patterns) and not query.conditions
    articles = index.articles_found(patterns) if looks_in_articles else ()
    meant = None if count or hidden or articles else index.meant(query)
    return Answer(query, patterns, is_event, count, rows, articles, meant, hidden=hidden), facts


def event_hits(
    store: EventStore, index: SearchIndex, columns: Columns, rows: Sequence[int], patterns: Sequence[Pattern]
) -> tuple[EventHit, ...]:
    """The events of some rows, with what was found in them; those that are gone are left out.

    Raises StoreError.
    """
    ids = {columns.ids[row]: row for row in rows}
    records = records_of(store, tuple(ids))
    return tuple(
        _event_hit(index, columns, row, records[event_id], patterns)
        for event_id, row in ids.items()
        if event_id in records
    )


def title_hits(columns: Columns, rows: Sequence[int]) -> tuple[EventHit, ...]:
    """The events of some rows, found in their titles."""
    return tuple(
        EventHit(row, columns.ids[row], columns.titles[row], columns.dates[row], (), (Part.TITLE,), None)
        for row in rows
    )


def article_hits(
    store: EventStore, index: SearchIndex, article_ids: Sequence[str], patterns: Sequence[Pattern]
) -> tuple[ArticleHit, ...]:
    """Some articles, with what was found in them. Raises StoreError."""
    asked = article_ids[:_MOST_ASKED]
    marks = ", ".join("?" * len(asked))
    with store.snapshot() as connection:
        rows = connection.execute(_ARTICLES.format(marks=marks), (_LONGEST_MARKED, *asked))
        by_id = {row[0]: row for row in rows}
    return tuple(_article_hit(index, by_id[each], patterns) for each in asked if each in by_id)


def _event_hit(
    index: SearchIndex, columns: Columns, row: int, record: Record, patterns: Sequence[Pattern]
) -> EventHit:
    marked = [(part, text, marks_in(text, patterns, index.letters, index.stems)) for part, text in record]
    title_marks = next((marks for part, _, marks in marked if part == Part.TITLE), ())
    parts = tuple(sorted({part for part, _, marks in marked if marks}))
    others = [each for each in marked if each[0] != Part.TITLE]
    telling = [each for each in others if each[2]] or [each for each in others if each[0] == Part.SUMMARY]
    shown = min(telling, key=lambda each: _SHOWN.index(each[0]), default=None)
    return EventHit(
        row,
        columns.ids[row],
        columns.titles[row],
        columns.dates[row],
        title_marks,
        parts,
        None if shown is None else snippet(shown[1], shown[2], _SNIPPET),
    )


def _article_hit(index: SearchIndex, fields: Sequence[str], patterns: Sequence[Pattern]) -> ArticleHit:
    article_id, title, publisher, author, published, text = fields
    marks = {
        part: marks_in(words, patterns, index.letters, index.stems)
        for part, words in ((Part.TITLE, title), (Part.NAME, f"{publisher}\n{author}"), (Part.TEXT, text))
    }
    in_text = marks[Part.TEXT]
    return ArticleHit(
        article_id,
        title,
        publisher,
        published,
        marks[Part.TITLE],
        tuple(part for part, found in marks.items() if found),
        snippet(text, in_text, _SNIPPET),
        text[slice(*in_text[0])] if in_text else "",
    )
