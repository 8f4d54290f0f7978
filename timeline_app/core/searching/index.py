"""The index of a collection: its events by their rows in the columns, its articles by a number each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from timeline_app.core.query import Query, Term
from timeline_app.core.searching.asking import meant_query, patterns_of
from timeline_app.core.searching.layered import Layered, Record
from timeline_app.core.searching.letters import Letters
from timeline_app.core.searching.matching import Levels, Pattern
from timeline_app.core.searching.segment import Segment
from timeline_app.core.searching.stems import Stems

Sums = npt.NDArray[np.uint32]


@dataclass(frozen=True, slots=True, eq=False)
class SearchIndex:
    """What is searched, and how it is folded.

    ``article_ids`` are the articles by their numbers, and ``article_sums`` the CRC-32 of what the index has
    of each: what tells whether it has changed. ``touched`` are the ids of the events that have changed since
    the base was made, and those of articles whose number is no longer that of an article are empty.
    """

    events: Layered
    articles: Layered
    article_ids: tuple[str, ...]
    article_sums: Mapping[str, int]
    touched: frozenset[str] = frozenset()
    letters: Letters = field(default_factory=Letters.usual)
    stems: Stems = field(default_factory=Stems)

    def patterns(self, terms: Sequence[Term], *, is_typed: bool = False) -> tuple[Pattern, ...]:
        """What these terms look for."""
        return patterns_of(terms, self.letters, is_typed=is_typed)

    def event_levels(self, patterns: Sequence[Pattern]) -> Levels:
        """By row of the columns, in which part of the event all patterns are found."""
        return self.events.levels(patterns, self.stems)

    def articles_found(self, patterns: Sequence[Pattern]) -> tuple[str, ...]:
        """The ids of the articles in which all patterns are found; those with them in the title first."""
        found = self.articles.levels(patterns, self.stems)
        ids = [(int(found[number]), number) for number in np.flatnonzero(found < 255).tolist()]
        return tuple(self.article_ids[number] for _, number in sorted(ids) if self.article_ids[number])

    def meant(self, query: Query) -> Query | None:
        """What was perhaps meant by a query that finds nothing."""
        return meant_query(query, self._segments(), self.letters, self.stems)

    def with_events(
        self, put: Mapping[int, Record], removed: Iterable[int], ids: Iterable[str], count: int
    ) -> SearchIndex:
        """With these records in these rows and none in those removed; ``ids`` are those of all of them, and
        ``count`` is how many rows there are now."""
        events = self.events.with_changes(put, removed, count, self.letters, self.stems)
        return replace(self, events=events, touched=self.touched | frozenset(ids))

    def with_articles(self, records: Mapping[str, Record], sums: Mapping[str, int]) -> SearchIndex:
        """With exactly the articles in ``sums``, of which those in ``records`` are new or changed."""
        numbers = {each: number for number, each in enumerate(self.article_ids) if each}
        ids = list(self.article_ids)
        removed = [number for each, number in numbers.items() if each not in sums]
        for number in removed:
            ids[number] = ""
        put: dict[int, Record] = {}
        for each, record in records.items():
            number = numbers.get(each, len(ids))
            if number == len(ids):
                ids.append(each)
            put[number] = record
        articles = self.articles.with_changes(put, removed, len(ids), self.letters, self.stems)
        return replace(self, articles=articles, article_ids=tuple(ids), article_sums=dict(sums))

    def _segments(self) -> Iterator[Segment]:
        yield from self.events.segments
        yield from self.articles.segments
