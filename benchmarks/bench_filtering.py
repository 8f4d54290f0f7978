"""Filters at a million events, against like questions in SQL: ``python -m benchmarks.bench_filtering``."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np

from benchmarks.figures import Result, at_most, median_ms, spread, table
from benchmarks.scope import MILLION, Scope
from timeline_app.core.facets import FacetNames
from timeline_app.core.filtering import Counting, Facts, Names, answers
from timeline_app.core.query import Query, parse_filter
from timeline_app.store.columns import load_columns
from timeline_app.store.filtering import facts_of, read_facts
from timeline_app.store.store import EventStore
from timeline_app.timeline.extents import Extents
from timeline_app.timeline.filtered import filtered
from timeline_app.timeline.lanes import lanes_by_category
from timeline_app.timeline.layout import Subject

_ROUNDS: Final = 15
_SQL_ROUNDS: Final = 3
_NAMES: Final = 5_000
_MOST_MS: Final = 50
_PLAIN: Final = "importance:>0.5 after:1900 kind:event sources:0"
_COMBINED: Final = (
    f'{_PLAIN} place:="place 7" place:="place 1" -place:="place 3" precision:<=month certain:yes conflict:no'
)
_SQL: Final = """
SELECT COUNT(*) FROM event WHERE importance > 0.5 AND earliest_start >= ? AND kind = 'event'
   AND NOT EXISTS (SELECT 1 FROM excerpt WHERE excerpt.event = event.key)
"""
_AFTER_1900_S: Final = -2_177_452_800
_COUNTED: Final = ("category", "kind", "precision", "sources", "place")


def run(scope: Scope | None = None) -> list[Result]:
    """A filter of ten conditions, the counts of five fields beside it, and the lanes that are left of it."""
    with tempfile.TemporaryDirectory() as name:
        scope = scope or Scope(Path(name))
        count = max(scope.counts(MILLION, 100_000, 10_000))
        path = scope.store(count)
        with EventStore.open(path, read_only=True) as store:
            columns = load_columns(store)
            subject = Subject(
                columns,
                Extents.of(columns),
                lanes_by_category(columns, store.collection().categories, "Other"),
                (),
                str,
            )
            facts = read_facts(store, facts_of(store.collection(), columns), ("kind", "precision"))
        facts = Facts(columns, facts.categories, {"place": _places(count)}, facts.kinds, facts.precisions)
        sql_ms = _sql_ms(path)
        return _results(facts, subject, count, sql_ms)


def _results(facts: Facts, subject: Subject, count: int, sql_ms: float) -> list[Result]:
    plain, query = parse_filter(_PLAIN), parse_filter(_COMBINED)
    shown = answers(query, facts)
    taken = {
        "four conditions": _times(lambda: answers(plain, facts)),
        "ten": _times(lambda: answers(query, facts)),
        "counts": _times(lambda: _count(query, facts)),
        "lanes": _times(lambda: filtered(subject, shown)),
    }
    others = f"{sql_ms:,.0f} ms"

    def result(what: str, of: str, against: str, *, has_goal: bool = False) -> Result:
        own = spread(taken[of])
        goal = at_most("p95", own.p95, _MOST_MS, " ms") if has_goal else ""
        return Result(
            f"{what}, {count:,} events", against, str(own), others, f"1 : {sql_ms / own.median:.0f}", goal
        )

    sql = "SQLite on the tables, the same four conditions"
    return [
        result("a filter of four conditions", "four conditions", sql),
        result("a filter of ten conditions, names too", "ten", sql, has_goal=True),
        result("the counts of five fields beside it", "counts", sql),
        result("the lanes that are left of it, with their index", "lanes", sql),
    ]


def _count(query: Query, facts: Facts) -> None:
    counting = Counting(query, facts)
    for field in _COUNTED:
        counting.of_field(field)


def _places(count: int) -> Names:
    """A few names for most events; some names are of very many."""
    chance = np.random.default_rng(1)
    lengths = chance.integers(0, 3, count)
    numbers = np.minimum(chance.pareto(0.6, int(lengths.sum())), _NAMES - 1).astype(np.int32)
    names = tuple(f"Place {number}" for number in range(_NAMES))
    starts = np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)
    return Names.of(FacetNames(names, starts, numbers), [(name,) for name in names])


def _sql_ms(path: Path) -> float:
    connection = sqlite3.connect(path)
    try:
        return median_ms(_times(lambda: connection.execute(_SQL, (_AFTER_1900_S,)).fetchone(), _SQL_ROUNDS))
    finally:
        connection.close()


def _times(call: Callable[[], object], rounds: int = _ROUNDS) -> list[float]:
    """How long each of some rounds took, in seconds; the first is not counted."""
    call()
    found = []
    for _ in range(rounds):
        start = time.perf_counter()
        call()
        found.append(time.perf_counter() - start)
    return found


if __name__ == "__main__":
    print(table(run()))
