"""Started by bench_columns in a process of its own: does one thing and prints its seconds and its memory.

Usage: columns_probe.py import FILE.csv STORE | cache STORE | rows STORE | fetchall STORE
"""

from __future__ import annotations

import csv
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from timeline_app.core.progress import never, untold
from timeline_app.formats.csv_events import CsvEvents
from timeline_app.store.bulk import add_events, store_to_fill
from timeline_app.store.columns import cached_columns
from timeline_app.store.columns_building import build_columns
from timeline_app.store.store import EventStore
from timeline_app.store.times import TimeValues

# What the columns hold of an event's own row, in the order of the table: the quickest that SQL gives it.
_ROWS = """
SELECT id, title, effective_date, earliest_start, latest_start, earliest_end, latest_end, category,
       importance, flags FROM event
"""


def import_csv(file: Path, path: Path) -> Any:
    """As ``timeline-app import`` does."""
    times = TimeValues()
    with CsvEvents.open(file) as source, store_to_fill(path) as store:
        return add_events(store, source.batches(check_date=times), times)


def read_csv(file: Path) -> Any:
    """The same file with the csv module alone: its cells, and nothing made of them."""
    with file.open(encoding="utf-8", newline="") as stream:
        return sum(1 for _ in csv.reader(stream))


def from_cache(store: EventStore) -> Any:
    """The columns from their cache, every number of them looked at once."""
    columns = cached_columns(store)
    if columns is None:
        raise SystemExit("the store has no cache")
    arrays = (columns.earliest_start, columns.latest_start, columns.earliest_end, columns.latest_end,
              columns.category, columns.importance, columns.articles, columns.flags)  # fmt: skip
    return columns, [array.max() for array in arrays]


def from_rows(store: EventStore) -> Any:
    """The columns from the rows."""
    return build_columns(store, untold, never)


def fetch_all(store: EventStore) -> Any:
    """What the columns hold, with ``fetchall``."""
    with store.snapshot() as connection:
        return connection.execute(_ROWS).fetchall()


def peak_mib() -> float:
    """The most memory this process has had, in MiB; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)


FILE_TASKS: dict[str, Callable[..., Any]] = {"import": import_csv, "csv": read_csv}
STORE_TASKS: dict[str, Callable[[EventStore], Any]] = {
    "cache": from_cache,
    "rows": from_rows,
    "fetchall": fetch_all,
}


def main(task: str, *paths: str) -> None:
    """Does a task and prints what it took; a store is open before."""
    if task in FILE_TASKS:
        _measure(lambda: FILE_TASKS[task](*map(Path, paths)))
        return
    with EventStore.open(Path(paths[0]), read_only=True) as store:
        _measure(lambda: STORE_TASKS[task](store))


def _measure(run: Callable[[], Any]) -> None:
    before = peak_mib()
    started = time.perf_counter()
    kept = run()  # what was made is kept till the memory is known
    seconds = time.perf_counter() - started
    print(json.dumps({"seconds": seconds, "before_mib": before, "peak_mib": peak_mib()}))
    del kept


if __name__ == "__main__":
    main(*sys.argv[1:])
