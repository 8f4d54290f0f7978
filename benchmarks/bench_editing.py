"""From an edit to the frame that shows it, saved, in the window: ``python -m benchmarks.bench_editing``."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.figures import Result, at_most, spread, table
from benchmarks.generate import fill_store
from timeline_app.store.columns import load_columns
from timeline_app.store.store import EventStore

COUNT: Final = 1_000_000
_FEW: Final = 10_000
_ROUNDS: Final = 25
_LONGEST_MS: Final = 30.0
_MOST_MIB: Final = 500.0


@dataclass(frozen=True, slots=True)
class Taken:
    """The seconds that edits took, by kind, and the peak memory of the window."""

    taken: dict[str, list[float]]
    peak_mib: float


def run(count: int = COUNT) -> list[Result]:
    """Adding, moving and deleting one event of many against one of few; and the window's peak memory.

    From the wish, over the store's transaction, which is on the disk, to the painted frame.
    """
    few_count = min(_FEW, count)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        few, many = (_taken(folder, each) for each in (few_count, count))
    results = []
    for kind in many.taken:
        ours, other = spread(many.taken[kind]), spread(few.taken[kind])
        results.append(
            Result(
                f"{kind} an event among {count:,}: saved and painted, ms (median / p95 / max)",
                f"among {few_count:,}",
                str(ours),
                str(other),
                f"{ours.median / other.median:.1f}",
                at_most("median", ours.median, _LONGEST_MS, " ms"),
            )
        )
    results.append(
        Result(
            f"peak memory of the window with {count:,} events, edited",
            f"with {few_count:,}",
            f"{many.peak_mib:.0f} MiB",
            f"{few.peak_mib:.0f} MiB",
            f"{many.peak_mib / few.peak_mib:.1f}",
            at_most("peak", many.peak_mib, _MOST_MIB, " MiB"),
        )
    )
    return results


def _taken(folder: Path, count: int) -> Taken:
    """What edits take in a window of its own process, on a store that is in its cache."""
    path = folder / f"{count}.eventstore"
    fill_store(path, count)
    with EventStore.open(path) as store:
        load_columns(store)  # which makes the cache
    environment = {**os.environ, "TIMELINE_APP_DATA": str(folder)}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-m", "benchmarks.editing_probe", str(path), str(folder), str(_ROUNDS)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return Taken(**json.loads(done.stdout))


if __name__ == "__main__":
    print(table(run(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT)))
