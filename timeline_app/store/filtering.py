"""What filters are held against, read from a store for the columns that are shown."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

import numpy as np
import numpy.typing as npt

from timeline_app.core.columns import Columns
from timeline_app.core.evidence import Origins, independent_articles, independent_origins, origins_of
from timeline_app.core.facets import FACETS, Facet, FacetNames, main_names
from timeline_app.core.filtering import (
    EventNames,
    Facts,
    Mask,
    NamePart,
    Names,
    Part,
    answers,
    parts_of,
    precision_code,
)
from timeline_app.core.model import Collection, KnownName
from timeline_app.core.progress import Asked, Fraction, go_on, never, untold
from timeline_app.core.query import Query, form_of
from timeline_app.store import reading
from timeline_app.store.facets import read_facet
from timeline_app.store.row_finding import RowFinder
from timeline_app.store.rows import divided
from timeline_app.store.store import EventStore

_CHUNK: Final = 4_000  # events held as Python objects at a time
_KINDS: Final = form_of("kind").values
_COLUMNS: Final[dict[Facet, str]] = {
    "place": "places",
    "person": "people",
    "organisation": "organisations",
    "tag": "tags",
}
_CITATIONS: Final = "SELECT id, title, publisher, author FROM article"
_OF_EVENT: Final = "SELECT key, kind, places, people, organisations, tags FROM event WHERE id = ?"
_CITED: Final = f"{_CITATIONS} WHERE key IN (SELECT article FROM excerpt WHERE event = ?) ORDER BY key"
_BY_ARTICLE: Final[tuple[NamePart, ...]] = ("article", "publisher", "source")

_Citation = tuple[str, str, str, str]  # id, title, publisher, author
_Spelled = tuple[tuple[str, ...], ...]


def filtered_rows(store: EventStore, columns: Columns, query: Query) -> Mask:
    """By row of the columns, whether its event answers the conditions of a query; its terms do not matter.

    Raises:
        StoreError: the store cannot be read.
    """
    return answers(query, read_facts(store, facts_of(store.collection(), columns), parts_of(query)))


def facts_of(collection: Collection, columns: Columns) -> Facts:
    """The facts that need no reading."""
    return Facts(columns, tuple((category.id, category.name) for category in collection.categories))


def read_facts(
    store: EventStore,
    facts: Facts,
    parts: Sequence[Part],
    *,
    progress: Fraction = untold,
    is_stopped: Asked = never,
) -> Facts:
    """The facts with some parts more; those that have been read already are not read again.

    Raises:
        Stopped: ``is_stopped`` said so.
        StoreError: the store cannot be read.
    """
    missing = facts.missing(parts)
    with store.snapshot():
        for place, part in enumerate(missing):
            facts = _with_part(store, facts, part, partial(_share, progress, place, len(missing)), is_stopped)
            go_on(is_stopped)
    progress(1.0)
    return facts


def names_of_event(store: EventStore, event_ids: Iterable[str]) -> dict[str, EventNames]:
    """What is known of some events beyond their columns; those that are not there are left out.

    Raises:
        StoreError: the store cannot be read.
    """
    found = {}
    with store.snapshot() as connection:
        forms = {facet: main_names(reading.collection(connection).names, facet) for facet in FACETS}
        spelled = {facet: _spellings(forms[facet]) for facet in FACETS}
        for event_id in event_ids:
            row = connection.execute(_OF_EVENT, (event_id,)).fetchone()
            if row is None:
                continue
            key, kind, *texts = row
            names: dict[NamePart, _Spelled] = {}
            for facet, text in zip(_COLUMNS, texts, strict=True):
                main = dict.fromkeys(forms[facet].get(name, name) for name in divided(text))
                names[_part(facet)] = tuple(spelled[facet](name) for name in main)
            cited = connection.execute(_CITED, (key,)).fetchall()
            independent = independent_articles([store.article(article_id) for article_id, *_ in cited])
            found[event_id] = EventNames(_KINDS.index(kind), independent, {**names, **_cited(cited)})
    return found


def _share(progress: Fraction, place: int, count: int, done: float) -> None:
    progress((place + done) / count)


def _with_part(store: EventStore, facts: Facts, part: Part, progress: Fraction, is_stopped: Asked) -> Facts:
    if part == "kind":
        return replace(facts, kinds=_kinds(store, facts.columns, is_stopped))
    if part == "precision":
        return replace(facts, precisions=_precisions(facts.columns, is_stopped))
    if part in _BY_ARTICLE or part == "independent":
        named = read_facet(store, facts.columns, "article", progress=progress, is_stopped=is_stopped)
        names = {**facts.names, **_names_by_article(store, named)}
        return replace(facts, names=names, independent=_independent(store, named, is_stopped))
    facet: Facet = next(each for each in FACETS if each == part)
    named = read_facet(store, facts.columns, facet, progress=progress, is_stopped=is_stopped)
    spelled = _spellings(main_names(_known(store), facet))
    return replace(
        facts, names={**facts.names, _part(facet): Names.of(named, [spelled(name) for name in named.names])}
    )


def _known(store: EventStore) -> tuple[KnownName, ...]:
    return store.collection().names


def _part(facet: Facet) -> NamePart:
    return facet


def _spellings(forms: Mapping[str, str]) -> Callable[[str], tuple[str, ...]]:
    """From a name to itself and its other forms."""
    others: dict[str, list[str]] = {}
    for form, main in forms.items():
        others.setdefault(main, []).append(form)
    return lambda name: (name, *others.get(name, ()))


def _cited(citations: Sequence[_Citation]) -> dict[NamePart, _Spelled]:
    return {
        "article": tuple((id_, title) for id_, title, _, _ in citations),
        "publisher": tuple((each,) for each in dict.fromkeys(citation[2] for citation in citations) if each),
        "source": tuple(citations),
    }


def _names_by_article(store: EventStore, named: FacetNames) -> dict[NamePart, Names]:
    with store.snapshot() as connection:
        citations = {row[0]: tuple(row) for row in connection.execute(_CITATIONS)}
    known: list[_Citation] = [citations.get(id_, (id_, "", "", "")) for id_ in named.names]
    publishers = tuple(dict.fromkeys(each for _, _, each, _ in known if each))
    by_publisher = _grouped(named, publishers, [each for _, _, each, _ in known])
    return {
        "article": Names.of(
            named, [(id_, title) for id_, title, _, _ in known], [title for _, title, _, _ in known]
        ),
        "publisher": Names.of(by_publisher, [(each,) for each in publishers]),
        "source": Names.of(named, known),
    }


def _independent(store: EventStore, named: FacetNames, is_stopped: Asked) -> npt.NDArray[np.int16]:
    """How many articles of each row are independent of one another."""
    known = {article.id: origins_of(article) for article in store.articles()}
    origins = [known.get(article_id, frozenset()) for article_id in named.names]
    lengths = np.diff(named.starts)
    counts = np.minimum(lengths, np.iinfo(np.int16).max).astype(np.int16)
    # Only where two articles of an event hang together in any way, be it over others, it has to be looked at.
    together = [str(number) for number in _connected(origins)]
    apart = np.diff(_grouped(named, tuple(dict.fromkeys(together)), together).starts)
    seen: dict[tuple[int, ...], int] = {}
    for place, row in enumerate(np.flatnonzero(apart < lengths).tolist()):
        if place % _CHUNK == 0:
            go_on(is_stopped)
        numbers = tuple(named.numbers[named.starts[row] : named.starts[row + 1]].tolist())
        if numbers not in seen:
            seen[numbers] = independent_origins([origins[number] for number in numbers])
        counts[row] = seen[numbers]
    return counts


def _connected(origins: Sequence[Origins]) -> list[int]:
    """A number for each, the same for those that have an origin in common, be it over others."""
    numbers = list(range(len(origins)))

    def first(number: int) -> int:
        while numbers[number] != number:
            numbers[number] = numbers[numbers[number]]
            number = numbers[number]
        return number

    having: dict[tuple[str, str], int] = {}
    for number, each in enumerate(origins):
        for origin in each:
            numbers[first(number)] = first(having.setdefault(origin, number))
    return [first(number) for number in range(len(origins))]


def _grouped(named: FacetNames, groups: Sequence[str], group_of: Sequence[str]) -> FacetNames:
    """The names of the groups that the names of each row are in, each once; "" is no group."""
    places = {group: place for place, group in enumerate(groups)}
    numbers = np.array([places.get(group, -1) for group in group_of], np.int64)[named.numbers]
    rows = np.repeat(np.arange(len(named)), np.diff(named.starts))
    pairs = np.unique((rows * max(len(groups), 1) + numbers)[numbers >= 0])
    found, rest = np.divmod(pairs, max(len(groups), 1))
    starts = np.concatenate(([0], np.cumsum(np.bincount(found, minlength=len(named))))).astype(np.int64)
    return FacetNames(tuple(groups), starts, rest.astype(np.int32))


def _kinds(store: EventStore, columns: Columns, is_stopped: Asked) -> npt.NDArray[np.int8]:
    """The kinds of all rows; most events are of the first."""
    rows_of = RowFinder(columns)
    kinds = np.zeros(len(columns), np.int8)
    with store.snapshot() as connection:
        cursor: sqlite3.Cursor = connection.execute("SELECT id, kind FROM event WHERE kind <> ?", _KINDS[:1])
        while found := cursor.fetchmany(_CHUNK):
            rows = rows_of([event_id for event_id, _ in found])
            codes = np.array([_KINDS.index(kind) for _, kind in found], np.int8)
            kinds[rows[rows >= 0]] = codes[rows >= 0]
            go_on(is_stopped)
    return kinds


def _precisions(columns: Columns, is_stopped: Asked) -> npt.NDArray[np.int8]:
    """The precisions of all rows; each date is looked at once."""
    known: dict[str, int] = {}
    codes = np.empty(len(columns), np.int8)
    for row, date in enumerate(columns.dates):
        if row % _CHUNK == 0:
            go_on(is_stopped)
        code = known.get(date)
        if code is None:
            code = known[date] = precision_code(date)
        codes[row] = code
    return codes
