"""What a search takes, against SQLite's own full text search: ``python -m benchmarks searching``."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from benchmarks.figures import Result, Spread, at_most, digits, skipped, spread
from benchmarks.scope import MILLION, Scope
from timeline_app.core.columns import Columns
from timeline_app.core.query import parse
from timeline_app.core.searching.index import SearchIndex
from timeline_app.store.columns import load_columns
from timeline_app.store.filtering import facts_of
from timeline_app.store.search import kept_search, load_search, with_changed_events
from timeline_app.store.searching import answer, event_hits
from timeline_app.store.store import EventStore
from timeline_app.timeline.extents import Extents
from timeline_app.timeline.found import Found, FoundIn
from timeline_app.timeline.lanes import lanes_by_category
from timeline_app.timeline.layout import Subject

SIDES: Final = (
    "Search: ours finds all events with a query's words (stems, phrases, beginnings, Han characters) in"
    " titles and summaries, and reads the first 50 with what was found in them. The other is FTS5 (porter"
    " unicode61, a space around every Han character) over the same texts, giving the best 50 ids, or all."
)
_ROUNDS: Final = 7
_FIRST_MS: Final = 10.0
_ALL_MS: Final = 50.0
_EDIT_MS: Final = 30.0
# Ours, and the same for FTS5: rare and common words, beginnings, phrases, characters, exclusion.
_QUERIES: Final = (
    ("railway", "railway"),
    ("observatory restored", "observatory restored"),
    ("founded", "founded"),
    ("the", "the"),
    ("is", "is"),
    ("rail*", "rail*"),
    ("ba*", "ba*"),
    ("th*", "th*"),
    ('"is founded"', '"is founded"'),
    ('"named for the river"', '"named for the river"'),
    ("铁路", '"铁 路"'),
    ("新", '"新"'),
    ("大桥完工", '"大 桥 完 工"'),
    ("railway -loan", "railway NOT loan"),
    ("Northern railway at Hazelport", "northern railway at hazelport"),
    ("holiday town", "holiday town"),
)


def run(scope: Scope) -> list[Result]:
    """First 50 hits, all hits, all of them counted for the timeline, and an edit followed."""
    counts = scope.counts(MILLION) or scope.counts(100_000)
    if not counts:
        return [skipped("search", scope.why_not(MILLION))]
    count = counts[-1]
    path = scope.store(count)
    with EventStore.open(path) as store, tempfile.TemporaryDirectory() as folder:
        columns = load_columns(store)
        index = load_search(store, columns)
        fts, fts_s = _fts(store, Path(folder) / "fts.db")
        try:
            return [*_results(store, columns, index, fts, count), _opening(store, columns, fts_s, count)]
        finally:
            fts.close()


def _results(
    store: EventStore, columns: Columns, index: SearchIndex, fts: sqlite3.Connection, count: int
) -> list[Result]:
    facts = facts_of(store.collection(), columns)
    subject = Subject(
        columns,
        Extents.of(columns),
        lanes_by_category(columns, store.collection().categories, "Other"),
        (),
        str,
    )

    def first(query: str) -> None:
        found, _ = answer(store, index, facts, parse(query))
        event_hits(store, index, columns, found.rows, found.patterns)

    def every(query: str) -> None:
        found, _ = answer(store, index, facts, parse(query), most=0)
        FoundIn.of(Found(found.is_event), subject.detail)

    best = "SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT 50"
    ids = "SELECT rowid FROM texts WHERE texts MATCH ?"
    ours_first, theirs_first = _timed(first, 0), _timed(lambda q: fts.execute(best, (q,)).fetchall(), 1)
    ours_all, theirs_all = _timed(every, 0), _timed(lambda q: fts.execute(ids, (q,)).fetchall(), 1)
    edit = _edit(store, columns, index)
    kinds = f"{len(_QUERIES)} queries"
    return [
        _line(f"first 50 hits of {kinds} in {count:,} events, read, ms", ours_first, theirs_first, _FIRST_MS),
        _line(
            f"all hits of {kinds} in {count:,} events, counted along the lanes, ms",
            ours_all,
            theirs_all,
            _ALL_MS,
        ),
        Result(
            f"an edit taken into the index of {count:,} events, ms",
            "a row of FTS5 changed",
            str(edit),
            str(_fts_edit(fts)),
            digits(edit.median / _fts_edit(fts).median),
            at_most("median", edit.median, _EDIT_MS, " ms"),
        ),
    ]


def _line(what: str, ours: Spread, theirs: Spread, limit_ms: float) -> Result:
    ratio = digits(theirs.p95 / ours.p95)
    return Result(
        what, "FTS5", str(ours), str(theirs), f"p95 1 : {ratio}", at_most("p95", ours.p95, limit_ms, " ms")
    )


def _opening(store: EventStore, columns: Columns, fts_s: float, count: int) -> Result:
    """An index at hand against building one as FTS5 does."""
    seconds = []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        if kept_search(store) is None:
            return skipped(f"index of {count:,} events opened", "none was kept")
        load_search(store, columns)
        seconds.append(time.perf_counter() - start)
    taken = spread(seconds)
    return Result(
        f"index of {count:,} events opened, twice checked, ms",
        "FTS5 built",
        str(taken),
        f"{fts_s * 1_000:,.0f}",
        f"1 : {fts_s * 1_000 / taken.median:,.0f}",
    )


def _timed(ask: Callable[[str], object], side: int) -> Spread:
    """The times of all queries, each the median of some rounds."""
    medians = []
    for each in _QUERIES:
        seconds = []
        for _ in range(_ROUNDS):
            start = time.perf_counter()
            ask(each[side])
            seconds.append(time.perf_counter() - start)
        medians.append(sorted(seconds)[len(seconds) // 2])
    return spread(medians)


def _edit(store: EventStore, columns: Columns, index: SearchIndex) -> Spread:
    seconds = []
    for row in range(_ROUNDS):
        start = time.perf_counter()
        index = with_changed_events(store, index, columns, [columns.ids[row]])
        seconds.append(time.perf_counter() - start)
    return spread(seconds)


def _fts(store: EventStore, path: Path) -> tuple[sqlite3.Connection, float]:
    """The texts of the events in FTS5, and the seconds that took."""
    fts = sqlite3.connect(path)
    start = time.perf_counter()
    fts.execute("CREATE VIRTUAL TABLE texts USING fts5(title, summary, tokenize = 'porter unicode61')")
    rows = ((_spaced(event.title), _spaced(event.summary)) for event in store.events())
    fts.executemany("INSERT INTO texts VALUES (?, ?)", rows)
    fts.commit()
    return fts, time.perf_counter() - start


def _fts_edit(fts: sqlite3.Connection) -> Spread:
    seconds = []
    for number in range(1, _ROUNDS + 1):
        start = time.perf_counter()
        fts.execute("UPDATE texts SET title = title || ' again' WHERE rowid = ?", (number,))
        fts.commit()
        seconds.append(time.perf_counter() - start)
    return spread(seconds)


def _spaced(text: str) -> str:
    if text.isascii():
        return text
    return "".join(f" {sign} " if "\u3400" <= sign <= "\u9fff" else sign for sign in text)
