"""Filters over the events of a store, held against looking at one event after another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pytest
from builders import an_article, an_event, an_excerpt, contents_with
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app.core import edtf
from timeline_app.core.claims import compare_claim
from timeline_app.core.columns import Columns
from timeline_app.core.columns_editing import edited_columns
from timeline_app.core.evidence import independent_articles
from timeline_app.core.filtering import (
    PARTS,
    Counted,
    Counting,
    Facts,
    answers,
    answers_in,
    parts_of,
    unknown_names,
)
from timeline_app.core.model import Article, Contents, Event, EventSources, Excerpt, KnownName
from timeline_app.core.query import Condition, Query, parse_filter
from timeline_app.store.columns import load_columns
from timeline_app.store.filtering import facts_of, filtered_rows, names_of_event, read_facts
from timeline_app.store.following import Following
from timeline_app.store.store import EventStore

_PLACES = ("York", "New York", "Yorktown", "重庆", "重庆市", "Beijing", "Peking")
_PEOPLE = ("Ada", "Ada Lo", "Bo", "Chen Yi")
_TAGS = ("rail", "light rail", "railway", "bridge")
_DATES = (
    "",
    "1939",
    "1939~",
    "1960/1966",
    "1966-05-04",
    "2010-06?",
    "2010-06-18",
    "2013/..",
    "/1980",
    "[2001,2003]",
    "2010-21",
    "199X",
    "2018-05-17T10:30:00",
)
_PUBLISHERS = ("", "China Daily", "China Daily (Hong Kong)", "Span Press")
_KNOWN = (KnownName("Beijing", "place", ("Peking", "Peiping")), KnownName("Ada Lo", "person", ("A. Lo",)))


def _articles(chance: Random) -> list[Article]:
    return [
        an_article(
            f"paper-{number}",
            title=f"Paper {number} of Bridges",
            publisher=chance.choice(_PUBLISHERS),
            text="abcd",
        )
        for number in range(6)
    ]


def _event(chance: Random, number: int) -> Event:
    def some(pool: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(chance.sample(pool, chance.choice((0, 0, 1, 2))))

    return an_event(
        f"event-{number:03}",
        date=chance.choice(_DATES),
        category=chance.choice(("", "politics", "trade")),
        kind=chance.choice(("event", "event", "period", "statistic")),
        importance=chance.choice((0.0, 0.3, 0.5, 0.7, 1.0)),
        places=some(_PLACES),
        people=some(_PEOPLE),
        tags=some(_TAGS),
    )


def _excerpts(chance: Random, event: Event, articles: list[Article]) -> Iterator[Excerpt]:
    for number in range(1, chance.choice((1, 1, 2, 3, 4))):
        claim = chance.choice(("", event.date, "1966", "2010-06-18"))
        yield an_excerpt("abcd"[number - 1], chance.choice(articles), event.id, number, claim=claim)


def _contents(chance: Random, count: int = 70) -> Contents:
    articles = _articles(chance)
    events = [_event(chance, number) for number in range(count)]
    excerpts = [excerpt for event in events for excerpt in _excerpts(chance, event, articles)]
    return contents_with(events, articles, excerpts, names=_KNOWN)


class Every(tuple[EventSources, ...]):
    """All events of the store; too many to be printed."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{len(self)} events"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EventStore]:
    path = tmp_path_factory.mktemp("filtered") / "many.timeline"
    with EventStore.create(path, _contents(Random(7))) as made:
        yield made


@pytest.fixture(scope="module")
def columns(store: EventStore) -> Columns:
    return load_columns(store)


@pytest.fixture(scope="module")
def every(store: EventStore) -> Every:
    return Every(store.event_sources(event.id) for event in store.events())


@pytest.fixture(scope="module")
def facts(store: EventStore, columns: Columns) -> Facts:
    return read_facts(store, facts_of(store.collection(), columns), PARTS)


# What the filter language says, event by event, and as plainly as can be.


def _main(names: Iterable[str]) -> set[str]:
    return {{"Peking": "Beijing"}.get(name, name) for name in names}


def _spelled(names: Iterable[str]) -> list[list[str]]:
    also = {"Beijing": ["Peking", "Peiping"], "Ada Lo": ["A. Lo"]}
    return [[name, *also.get(name, [])] for name in _main(names)]


def _named(event: EventSources, field: str) -> list[list[str]]:
    record, articles = event.event, [source.article for source in event.sources]
    return {
        "category": [[record.category, record.category.title()]] if record.category else [],
        "place": _spelled(record.places),
        "person": _spelled(record.people),
        "organisation": _spelled(record.organisations),
        "tag": _spelled(record.tags),
        "article": [[article.id, article.title] for article in articles],
        "publisher": [[each] for each in {article.publisher for article in articles} - {""}],
        "source": [[each.id, each.title, each.publisher, each.author] for each in articles],
    }[field]


def _says(name: str, condition: Condition) -> bool:
    name, value = name.casefold(), condition.value.casefold()
    if condition.operator == "is":
        return name == value
    if value.isascii():
        words, wanted = name.replace("-", " - ").split(), value.replace("-", " - ").split()
        places = range(len(words) - len(wanted) + 1)
        if condition.operator == "has":
            return any(words[at : at + len(wanted)] == wanted for at in places)
        return any(" ".join(words[at:]).startswith(" ".join(wanted)) for at in places)
    return value in name


def _compare(operator: str, left: float, right: float) -> bool:
    return {
        "is": left == right,
        "<": left < right,
        "<=": left <= right,
        ">": left > right,
        ">=": left >= right,
    }[operator]


def _holds(event: EventSources, condition: Condition) -> bool:
    date, value, how = event.date, condition.value, condition.operator
    match condition.field:
        case "before" | "after" | "within" | "possibly":
            return bool(date) and _in_time(date, condition)
        case "kind" | "certain" | "conflict":
            return _state(event, condition.field) == value
        case "sources" | "independent" | "importance" | "precision":
            return _compare(how, *_measured(event, condition))
    names = _named(event, condition.field)
    return any(_says(name, condition) for each in names for name in each) if value else not names


def _measured(event: EventSources, condition: Condition) -> tuple[float, float]:
    """What a condition compares, and with what."""
    articles = [source.article for source in event.sources]
    match condition.field:
        case "sources":
            return len(articles), int(condition.value)
        case "independent":
            return independent_articles(articles), int(condition.value)
        case "importance":
            return event.event.importance, float(condition.value)
    return _rank(_precision(event.date)), _rank(condition.value)


def _state(event: EventSources, field: str) -> str:
    date = event.date
    if field == "kind":
        return event.event.kind
    if field == "certain":
        is_doubtful = not date or any(sign in date for sign in "?~%[") or date.startswith("/")
        return "no" if is_doubtful else "yes"
    claims = {each.claim for source in event.sources for each in source.excerpts} - {""}
    has_conflict = bool(date) and any(compare_claim(date, claim) == "conflicts" for claim in claims)
    return "yes" if has_conflict else "no"


def _precision(date: str) -> str:
    return edtf.precision(edtf.parse(date)).name.lower() if date else "none"


def _rank(value: str) -> int:
    return 99 if value == "none" else int(edtf.Precision[value.upper().replace("-", "_")])


def _in_time(date: str, condition: Condition) -> bool:
    own, asked = edtf.bounds(edtf.parse(date)), edtf.bounds(edtf.parse(condition.value))
    match condition.field:
        case "before":
            return own.latest_end <= asked.earliest_start
        case "after":
            return own.earliest_start >= asked.latest_end
        case "within":
            return asked.earliest_start <= own.earliest_start and own.latest_end <= asked.latest_end
        case _:
            return own.earliest_start < asked.latest_end and own.latest_end > asked.earliest_start


def _is_shown(event: EventSources, query: Query, beside: str = "") -> bool:
    fields = {condition.field for condition in query.conditions} - {beside}
    for field in fields:
        conditions = query.of_field(field)
        wanted = [each for each in conditions if not each.is_negated and not each.is_limit]
        held = [each for each in conditions if each.is_limit and not each.is_negated]
        banned = [each for each in conditions if each.is_negated]
        if wanted and not any(_holds(event, each) for each in wanted):
            return False
        if not all(_holds(event, each) for each in held) or any(_holds(event, each) for each in banned):
            return False
    return True


@st.composite
def _filters(draw: st.DrawFn) -> Query:
    names = {
        "category": ("politics", "Trade", "p*", '""', "=trade"),
        "place": (*(f'"{each}"' for each in _PLACES), '="York"', "york*", '""', "Peiping", "庆", "nowhere"),
        "person": ("ada", '="Ada"', '"Ada L"*', '"A. Lo"', '""'),
        "organisation": ('""', "none"),
        "tag": ("rail", "=rail", "rail*", '""'),
        "article": ("paper-1", '="paper-2"', '"of bridges"', '""'),
        "publisher": ("daily", '="China Daily"', "chi*", '""'),
        "source": ("daily", "3", "span*", '""'),
        "before": ("1966", "2010-06", "2018-05-17"),
        "after": ("1939", "1966-05-03", "2010"),
        "within": ("1939", "1960/1970", "2010/.."),
        "possibly": ("1940", "1999", "2010-06"),
        "kind": ("event", "period", "statistic"),
        "certain": ("yes", "no"),
        "conflict": ("yes", "no"),
        "sources": ("0", "1", "<2", ">=2", ">1"),
        "independent": ("0", "1", "<2", ">=2"),
        "importance": (">0.5", ">=0.7", "0.3", "<=0.3"),
        "precision": ("day", "year", "none", "<=month", ">year", "season"),
    }
    fields = draw(st.lists(st.sampled_from(sorted(names)), max_size=5))
    parts = [
        f"{draw(st.sampled_from(('', '', '-')))}{field}:{draw(st.sampled_from(names[field]))}"
        for field in fields
    ]
    return parse_filter(" ".join(parts))


def _ids(columns: Columns, mask: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]) -> set[str]:
    return {columns.ids[row] for row in np.flatnonzero(mask).tolist()}


_SEARCHING = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@given(query=_filters())
@_SEARCHING
def test_a_filter_shows_the_events_that_answer_it_and_hides_all_others(
    columns: Columns, facts: Facts, every: Every, query: Query
) -> None:
    shown = _ids(columns, answers(query, facts))
    hidden = _ids(columns, columns.has_event & ~answers(query, facts))
    assert shown == {event.event.id for event in every if _is_shown(event, query)}
    assert shown | hidden == {event.event.id for event in every}
    assert not shown & hidden


@given(query=_filters())
@_SEARCHING
def test_counts_beside_values_follow_all_other_conditions(facts: Facts, every: Every, query: Query) -> None:
    counting = Counting(query, facts)
    for field in ("category", "place", "person", "tag", "article", "publisher"):
        among = [event for event in every if _is_shown(event, query, field)]
        truth = Counter(
            name for event in among for name in {each[0] for each in _named(event, field)} or {""}
        )
        assert {each.value: each.count for each in counting.of_field(field) if each.count} == dict(truth)
    among = [event for event in every if _is_shown(event, query, "sources")]
    assert [each.count for each in counting.of_field("sources")] == [
        sum(len(event.sources) == 0 for event in among),
        sum(len(event.sources) == 1 for event in among),
        sum(len(event.sources) > 1 for event in among),
    ]
    for field in ("kind", "precision", "conflict"):
        among = [event for event in every if _is_shown(event, query, field)]
        for counted in counting.of_field(field):
            condition = Condition(field, counted.value)
            assert counted.count == sum(_holds(event, condition) for event in among), counted


@given(query=_filters(), seed=st.integers(0, 10_000))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_facts_that_follow_edits_are_those_that_would_be_read_anew(
    tmp_path_factory: pytest.TempPathFactory, query: Query, seed: int
) -> None:
    chance = Random(seed)
    contents = _contents(chance, 12)
    path = tmp_path_factory.mktemp("edited") / "few.timeline"
    with EventStore.create(path, contents) as store:
        following = Following(store)
        facts = read_facts(store, facts_of(store.collection(), load_columns(store)), PARTS)
        for number in (1, 3, 40, 41):
            event = _event(chance, number)
            store.put_event(
                event, list(_excerpts(chance, event, list(contents.articles))) if number > 20 else []
            )
        store.remove_event("event-003")
        changes = following.changes()
        columns, edited = edited_columns(facts.columns, changes.put, changes.removed)
        known = names_of_event(store, [cells.id for cells in changes.put])
        later = {row: known[columns.ids[row]] for row in edited.put.tolist()}
        followed = facts.changed(columns, later)
        anew = read_facts(store, facts_of(store.collection(), columns), PARTS)
        assert np.array_equal(answers(query, followed), answers(query, anew))
        assert np.array_equal(answers_in(query, followed, edited.put), answers(query, anew)[edited.put])
        for field in ("place", "category", "kind", "precision", "publisher", "sources", "independent"):
            counts = [Counting(query, each).of_field(field) for each in (followed, anew)]
            assert _some(counts[0]) == _some(counts[1])


def _some(counts: tuple[Counted, ...]) -> set[Counted]:
    return {each for each in counts if each.count}


def test_only_what_a_filter_needs_is_read(store: EventStore, columns: Columns) -> None:
    query = parse_filter("tag:rail sources:<2 before:2000")
    assert parts_of(query) == ("tag",)
    facts = read_facts(store, facts_of(store.collection(), columns), parts_of(query))
    assert set(facts.names) == {"tag"}
    with pytest.raises(LookupError):
        answers(parse_filter("place:York"), facts)


def test_one_call_gives_the_rows_of_a_filter(store: EventStore, columns: Columns, facts: Facts) -> None:
    query = parse_filter("place:York -tag:rail")
    assert np.array_equal(filtered_rows(store, columns, query), answers(query, facts))


def test_an_event_without_a_date_is_at_no_time(columns: Columns, facts: Facts) -> None:
    undated = {columns.ids[row] for row in range(len(columns)) if not columns.dates[row]}
    assert undated
    for text in ("before:3000", "after:0001", "within:../3000", "possibly:1900/2100"):
        assert not undated & _ids(columns, answers(parse_filter(text), facts))
    assert undated == _ids(columns, answers(parse_filter("precision:none"), facts))


def test_a_name_that_no_event_has_is_told(facts: Facts) -> None:
    query = parse_filter('place:york place:Atlantis -tag:=tram category:war person:""')
    assert [condition.value for condition in unknown_names(query, facts)] == ["Atlantis", "tram", "war"]


def test_a_source_is_found_by_title_or_publisher(tmp_path: Path) -> None:
    book = replace(an_article(), publisher="Span Press")
    with EventStore.create(
        tmp_path / "one.timeline", contents_with([an_event()], [book], [an_excerpt()])
    ) as store:
        columns = load_columns(store)
        assert filtered_rows(store, columns, parse_filter('source:"book of bridges"')).tolist() == [True]
        assert filtered_rows(store, columns, parse_filter("publisher:press -source:span")).tolist() == [False]
