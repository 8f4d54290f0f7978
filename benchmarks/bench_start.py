"""From the start of the process to the first painted timeline, against an empty Qt window."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.figures import Result, median_ms

_RUNS = 7


def run() -> list[Result]:
    """Measures both in turn, each in a process of its own; the user's store exists already, as on any
    start but the first."""
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


def _start(which: str, settings: str, environment: dict[str, str]) -> float:
    command = [sys.executable, "-m", "benchmarks.start_probe", which, str(time.time()), settings]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return float(done.stdout)
