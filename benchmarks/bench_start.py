"""From the start of the process to the first painted timeline, against an empty Qt window and against our own
window on a store without events: ``python -m benchmarks.bench_start``."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from benchmarks.figures import Result, at_most, median_ms, table
from benchmarks.generate import fill_store
from timeline_app.app.opening import new_store
from timeline_app.store.columns import load_columns
from timeline_app.store.store import EventStore

COUNT: Final = 1_000_000
_RUNS: Final = 7
_MOST_ABOVE_MS: Final = 500.0


def run(count: int = COUNT) -> list[Result]:
    """Measures each in turn, in a process of its own."""
    return [*_of_shipped(), _of_many(count)]


def _of_shipped() -> list[Result]:
    """The shipped collection; the user's store of it exists already, as on any start but the first."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "TIMELINE_APP_DATA": folder}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        settings = str(Path(folder) / "settings.ini")
        first = _start("app", settings, environment)
        apps, empties = [], []
        for _ in range(_RUNS):
            empties.append(_start("empty", settings, environment))
            apps.append(_start("app", settings, environment))
    ours, other = median_ms(apps), median_ms(empties)
    return [
        Result(
            "start to the first painted timeline, 64 events",
            "start to an empty Qt window",
            f"{ours:.0f} ms",
            f"{other:.0f} ms",
            f"{ours / other:.1f}",
        ),
        Result(
            "the very first start, which makes the user's store",
            "later starts",
            f"{first * 1_000:.0f} ms",
            f"{ours:.0f} ms",
            f"{first * 1_000 / ours:.1f}",
        ),
    ]


def _of_many(count: int) -> Result:
    """Very many events, whose columns are in their cache, and none at all."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = {**os.environ, "TIMELINE_APP_DATA": name}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        settings = str(folder / "settings.ini")
        many, none = folder / "many.eventstore", new_store(folder / "none.eventstore")
        fill_store(many, count)
        with EventStore.open(many) as store:
            load_columns(store)  # which makes the cache
        fulls, empties = [], []
        for path, seconds in ((none, empties), (many, fulls)) * _RUNS:
            seconds.append(_start("app", settings, environment, path))
    ours, other = median_ms(fulls), median_ms(empties)
    return Result(
        f"start to the first painted timeline, {count:,} events, their columns in the cache",
        "start of the same program on a store without events",
        f"{ours:.0f} ms",
        f"{other:.0f} ms",
        f"{ours / other:.1f}",
        at_most("more", ours - other, _MOST_ABOVE_MS, " ms"),
    )


def _start(which: str, settings: str, environment: dict[str, str], *store: Path) -> float:
    command = [sys.executable, "-m", "benchmarks.start_probe", which, str(time.time()), settings]
    command += map(str, store)
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return float(done.stdout)


if __name__ == "__main__":
    print(table(run(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT)))
