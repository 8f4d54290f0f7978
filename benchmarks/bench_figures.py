"""Figures of 300 events and of a million, into files: ``python -m benchmarks figures``."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Final

from benchmarks.figures import Result, at_most, skipped
from benchmarks.scope import MILLION, Scope

_FEW: Final = 300
_GOALS_MS: Final = {"svg": 60, "pdf": 60, "png": 500}
_GOAL_MILLION_S: Final = 3
SIDES: Final = (
    "Figures: 300 generated events since 1900 at 1600 by 900 px are laid out before; what is measured is "
    "the file, PNG at 300 dpi. The other side of SVG and PDF is the same painting on a picture of 96 dpi, "
    "that of PNG the same image encoded by Qt. A million events are laid out whole on A0 and written as "
    "PDF; the other side is the same of the 300 events."
)


def run(scope: Scope) -> list[Result]:
    """Each format of a small figure, and a large one from its index to its file."""
    few = _probe(scope.store(_FEW), "window")
    results = [_of_format(kind, few) for kind in _GOALS_MS]
    why_not = scope.why_not(MILLION)
    what = "a million events whole on A0, from the index to a PDF"
    if why_not:
        return [*results, skipped(what, why_not)]
    many, small = _probe(scope.store(MILLION), "a0"), _probe(scope.store(_FEW), "a0")
    ours, other = many["whole"], small["whole"]
    return [
        *results,
        Result(
            what,
            f"{_FEW} events likewise",
            f"{ours:.0f} ms",
            f"{other:.0f} ms",
            f"{ours / other:.1f}",
            at_most("time", ours / 1_000, _GOAL_MILLION_S, " s"),
        ),
    ]


def _of_format(kind: str, probe: dict[str, float]) -> Result:
    ours = probe[kind]
    against, other = ("encoded by Qt", probe["qt-png"]) if kind == "png" else ("painted", probe["painted"])
    return Result(
        f"a figure of {_FEW} events as {kind.upper()}",
        against,
        f"{ours:.0f} ms",
        f"{other:.0f} ms",
        f"{ours / other:.1f}",
        at_most("time", ours, _GOALS_MS[kind], " ms"),
    )


def _probe(path: Path, size: str) -> dict[str, float]:
    """Medians in ms, measured in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.figures_probe", str(path), size]
    answer = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(answer.stdout)
    return found
