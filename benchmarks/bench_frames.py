"""Our frames against presenting a ready picture, along a scripted zoom: ``python -m benchmarks frames``."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from benchmarks.display import OFFSCREEN, x_display
from benchmarks.figures import Result, Spread, at_most, skipped
from benchmarks.scope import MILLION, Scope

SIDES: Final = """Frames. Ours is the window of the program: the canvas of 1,600 × 900 px with lanes, marks,
words, counts, densities, axis and legend, an event selected with its six articles, every tenth frame the
mouse on another event, and the overview, reader and status line around it. A frame is all that the window's
thread does from the span that is asked for until it is painted and nothing waits to be done. The other is a
widget of the canvas's size that draws a ready picture, in turns with our frames. Times are
median / p95 / largest in ms after a pass that warms up; that pass is told as "cold". The path of 300 frames
goes from all there is (13.8 billion years), or from the years 1 to 2025, to one crowded day and back."""

_COUNTS: Final = (1_000, 10_000, 100_000, MILLION, 10 * MILLION)
_PATHS: Final = {"whole": "all there is → a day → back", "years": "2,025 years → a day → back"}
_LATE_MS: Final = 1_000 / 60

Found = Mapping[int, Mapping[str, Any]]  # what the probe found, by the number of events


def run(scope: Scope) -> list[Result]:
    """Both sides at each size of store, without a display and in a window on an X server."""
    results = _on("offscreen", OFFSCREEN, scope)
    with x_display() as display:
        if display is None:
            return [*results, skipped("frames in a window under Xvfb", "there is no Xvfb")]
        return results + _on("window under Xvfb", display, scope)


def probe(store: Path, display: Mapping[str, str], *arguments: str) -> dict[str, Any]:
    """What the probe finds on a store, on a screen."""
    command = [sys.executable, "-m", "benchmarks.frames_probe", str(store), "--json", *arguments]
    environment = {**os.environ, **display}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _on(screen: str, display: Mapping[str, str], scope: Scope) -> list[Result]:
    results: list[Result] = []
    found: dict[int, dict[str, Any]] = {}
    for count in _COUNTS:
        why_not = scope.why_not(count)
        if why_not:
            results.append(skipped(f"frame at {count:,} events, {screen}", why_not))
            continue
        names = ("whole", "years") if count >= MILLION else ("whole",)
        arguments = [word for name in names for word in ("--path", name)]
        found[count] = probe(scope.store(count), display, *arguments)["paths"]
        for name in names:
            results += _frame(count, screen, name, found[count][name])
    return [*results, *_growth(found, screen)]


def _frame(count: int, screen: str, name: str, found: Mapping[str, Any]) -> Iterator[Result]:
    cold = Spread(**found["cold"]["frame"])
    frame, present = Spread(**found["warm"]["frame"]), Spread(**found["warm"]["present"])
    median, p95 = frame.median / present.median, frame.p95 / present.p95
    goals = [
        at_most("median", median, 6, " ×"),
        at_most("p95", p95, 10, " ×"),
        at_most("p95", frame.p95, 8, " ms"),
        at_most("largest", frame.max, 16.7, " ms"),
    ]
    yield Result(
        f"frame at {count:,} events, {screen}, {_PATHS[name]}",
        "presenting a ready picture",
        f"{frame} (cold {cold})",
        str(present),
        f"{median:.1f}; p95 {p95:.1f}",
        "; ".join(goals) if count == MILLION else "",
    )
    if count == MILLION:
        yield Result(
            f"longest time without an answer as it comes to rest, {screen}, {_PATHS[name]}",
            "a frame of 60 in a second",
            f"{found['rest']:.1f}",
            f"{_LATE_MS:.1f}",
            f"{found['rest'] / _LATE_MS:.1f}",
            at_most("", found["rest"], 16.7, " ms"),
        )


def _growth(found: Found, screen: str) -> Iterator[Result]:
    for larger, smaller, limit in ((MILLION, 10_000, 2.0), (10 * MILLION, MILLION, 1.5)):
        if larger in found and smaller in found:
            ours, other = (found[count]["whole"]["warm"]["frame"]["median"] for count in (larger, smaller))
            yield Result(
                f"median frame at {larger:,} events, {screen}",
                f"at {smaller:,} events",
                f"{ours:.2f}",
                f"{other:.2f}",
                f"{ours / other:.2f}",
                at_most("", ours / other, limit),
            )
