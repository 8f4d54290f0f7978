"""The most memory the program takes on a large store: ``python -m benchmarks memory``."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

from benchmarks.display import OFFSCREEN
from benchmarks.figures import Result, at_most, skipped
from benchmarks.scope import MILLION, Scope
from timeline_app.store.columns_cache import cache_path

SIDES: Final = """Memory. The program's window with an event selected and its canvas of 1,600 × 900 px, zoomed
from all there is to a day and back and moved to the side; the most resident memory of the process, mapped
pages of files and all, in MB of 10^6 bytes. The other is the same with a thousand events."""

_FEW: Final = 1_000
_MOST_MB: Final = 500.0


def run(scope: Scope) -> list[Result]:
    """The peak with the columns in their cache, and when they are built from the rows first."""
    count = min(MILLION, scope.most)
    few = _peak(scope.store(_FEW))
    if few == 0:
        return [skipped("peak memory of the program", "this system does not tell it")]
    store = scope.store(count)
    cache_path(store.resolve()).unlink(missing_ok=True)
    building, cached = _peak(store), _peak(store)
    goal = at_most("", cached, _MOST_MB, " MB") if count == MILLION else ""
    return [
        _line(f"peak memory of the program, {count:,} events", cached, few, goal),
        _line("the same at the first opening, which builds the columns", building, few, ""),
    ]


def _line(what: str, ours: float, few: float, goal: str) -> Result:
    against = f"of the same with {_FEW:,} events"
    return Result(what, against, f"{ours:.0f} MB", f"{few:.0f} MB", f"{ours / few:.1f}", goal)


def _peak(store: Path) -> float:
    """In MB."""
    command = [sys.executable, "-m", "benchmarks.memory_probe", str(store)]
    environment = {**os.environ, **OFFSCREEN}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return float(json.loads(done.stdout.splitlines()[-1])["peak"])
