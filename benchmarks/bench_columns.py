"""A million events: into a store, and out of it for the timeline: ``python -m benchmarks.bench_columns``."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figures import Result, table
from benchmarks.generate import write_csv
from timeline_app.store.columns import load_columns
from timeline_app.store.store import EventStore

COUNT = 1_000_000
_FEW = 10_000
_ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Taken:
    """What a task took, in a process of its own."""

    seconds: float
    before_mib: float
    peak_mib: float


def run(count: int = COUNT) -> list[Result]:
    """Import against reading the same file with the csv module, the columns from their cache against the
    same cells with ``fetchall``, and the peak memory of each."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        return [*_importing(folder, count), *_loading(folder / "many.eventstore", count)]


def _importing(folder: Path, count: int) -> list[Result]:
    many, few = folder / "many.csv", folder / "few.csv"
    write_csv(many, count)
    write_csv(few, min(_FEW, count))
    reading = _take("csv", many)
    small = _take("import", few, folder / "few.eventstore")
    importing = _take("import", many, folder / "many.eventstore")
    return [
        Result(
            f"import a CSV file of {count:,} rows into a new store",
            "read its cells with Python's csv module, and make nothing of them",
            f"{importing.seconds:.1f} s",
            f"{reading.seconds:.2f} s",
            f"{importing.seconds / reading.seconds:.0f}",
        ),
        Result(
            f"peak memory of that import, {count:,} rows",
            f"of an import of {min(_FEW, count):,} rows",
            f"{importing.peak_mib:.0f} MiB",
            f"{small.peak_mib:.0f} MiB",
            f"{importing.peak_mib / small.peak_mib:.1f}",
        ),
    ]


def _loading(path: Path, count: int) -> list[Result]:
    with EventStore.open(path) as store:
        load_columns(store)  # which makes the cache
    rounds = [{task: _take(task, path) for task in ("cache", "rows", "fetchall")} for _ in range(_ROUNDS)]
    seconds = {task: statistics.median(each[task].seconds for each in rounds) for task in rounds[0]}
    added = {
        task: statistics.median(each[task].peak_mib - each[task].before_mib for each in rounds)
        for task in rounds[0]
    }
    return [
        Result(
            f"load the columns of {count:,} events from their cache, every number read",
            "the same ten cells of each event with fetchall",
            f"{seconds['cache'] * 1_000:.0f} ms",
            f"{seconds['fetchall'] * 1_000:.0f} ms",
            f"1 : {seconds['fetchall'] / seconds['cache']:.0f}",
        ),
        Result(
            "build the columns from the rows, in the order of time (without a cache)",
            "the same fetchall",
            f"{seconds['rows'] * 1_000:.0f} ms",
            f"{seconds['fetchall'] * 1_000:.0f} ms",
            f"{seconds['rows'] / seconds['fetchall']:.1f}",
        ),
        Result(
            "memory that the columns from their cache add, mapped pages and all",
            "that the same fetchall adds",
            f"{added['cache']:.0f} MiB",
            f"{added['fetchall']:.0f} MiB",
            f"1 : {added['fetchall'] / added['cache']:.0f}",
        ),
        Result(
            "memory that building the columns adds at its peak",
            "that the same fetchall adds",
            f"{added['rows']:.0f} MiB",
            f"{added['fetchall']:.0f} MiB",
            f"1 : {added['fetchall'] / added['rows']:.1f}",
        ),
    ]


def _take(task: str, *paths: Path) -> Taken:
    command = [sys.executable, "-m", "benchmarks.columns_probe", task, *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return Taken(**json.loads(done.stdout))


if __name__ == "__main__":
    print(table(run(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT)))
