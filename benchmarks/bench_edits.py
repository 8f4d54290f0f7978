"""What a change of an event costs until it is on the disk: ``python -m benchmarks.bench_edits``."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from benchmarks.figures import Result, median_ms, table
from timeline_app.core.model import Collection, Contents, Event
from timeline_app.store import planning
from timeline_app.store.applying import apply_change
from timeline_app.store.store import EventStore

_FEW, _MANY = 1_000, 100_000
_EDITS = 300


def run() -> list[Result]:
    """An edit with the disk waited for against one without, and among many events against among few."""
    with tempfile.TemporaryDirectory() as name:
        few, many = Path(name) / "few.eventstore", Path(name) / "many.eventstore"
        for path, count in ((few, _FEW), (many, _MANY)):
            EventStore.create(path, _contents(count)).close()
        among_few = median_ms(_edits(few, "NORMAL"))
        full, normal = _edits(many, "FULL"), _edits(many, "NORMAL")
    return [
        Result(
            f"change an event among {_MANY:,}, on the disk when it is done",
            "the same without waiting for the disk (synchronous = NORMAL)",
            f"{median_ms(full):.2f} ms",
            f"{median_ms(normal):.2f} ms",
            f"{median_ms(full) / median_ms(normal):.1f}",
        ),
        Result(
            f"change an event among {_MANY:,}, without waiting for the disk",
            f"among {_FEW:,}",
            f"{median_ms(normal):.2f} ms",
            f"{among_few:.2f} ms",
            f"{median_ms(normal) / among_few:.1f}",
        ),
        Result(
            f"the slowest of {_EDITS} such changes",
            "their median",
            f"{max(full) * 1_000:.1f} ms",
            f"{median_ms(full):.2f} ms",
            f"{max(full) * 1_000 / median_ms(full):.0f}",
        ),
    ]


def _contents(count: int) -> Contents:
    events = (
        Event(f"event-{number:07}", f"Event {number}", str(1000 + number % 1000)) for number in range(count)
    )
    return Contents(Collection("Many"), tuple(events))


def _edits(path: Path, synchronous: str) -> Sequence[float]:
    """Seconds that each of some edits takes: planned, carried out and committed."""
    seconds = []
    with EventStore.open(path) as store:
        with store.snapshot() as connection:
            pass  # the mode cannot be changed within a transaction
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        for event in islice(store.events(), _EDITS):
            changed = replace(event, title=f"{event.title}, {synchronous}")
            start = time.perf_counter()
            apply_change(store, planning.put_records(store, "Edit", [changed]))
            seconds.append(time.perf_counter() - start)
    return seconds


if __name__ == "__main__":
    print(table(run()))
