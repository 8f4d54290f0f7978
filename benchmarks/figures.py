"""Figures of a measurement, and the table they are written into."""

from __future__ import annotations

import importlib.metadata
import math
import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_HEADER: Final = "| measured | against | ours | the other | ratio | goal |\n|---|---|---|---|---|---|"


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table: what was measured, against what, and the ratio of the medians.

    ``goal`` says what the figure should reach and whether it does; empty where nothing is asked of it.
    """

    what: str
    against: str
    value: str
    other: str
    ratio: str
    goal: str = ""


@dataclass(frozen=True, slots=True)
class Spread:
    """The median, the 95th hundredth and the largest of some times, in ms."""

    median: float
    p95: float
    max: float

    def __str__(self) -> str:
        return " / ".join(digits(each) for each in (self.median, self.p95, self.max))


def spread(seconds: Sequence[float]) -> Spread:
    """What times in seconds come to."""
    ordered = sorted(seconds)
    p95 = ordered[math.ceil(0.95 * len(ordered)) - 1]
    return Spread(median_ms(ordered), p95 * 1_000, ordered[-1] * 1_000)


def median_ms(seconds: Sequence[float]) -> float:
    """The median of times in seconds, in ms."""
    return statistics.median(seconds) * 1_000


def at_most(name: str, value: float, limit: float, unit: str = "") -> str:
    """A goal that is met by a small figure, and whether it is."""
    return f"{name} ≤ {limit:g}{unit}: {_verdict(is_met=value <= limit)}".strip()


def at_least(name: str, value: float, limit: float, unit: str = "") -> str:
    """A goal that is met by a large figure, and whether it is."""
    return f"{name} ≥ {limit:g}{unit}: {_verdict(is_met=value >= limit)}".strip()


def skipped(what: str, why: str) -> Result:
    """The line of a benchmark that could not be run, which says why."""
    return Result(what, f"skipped: {why}", "–", "–", "–")


def versions() -> str:
    """The versions that the figures hold for."""
    packages = ("PySide6-Essentials", "pyqtgraph", "numpy", "msgspec")
    named = [f"{package} {importlib.metadata.version(package)}" for package in packages]
    machine = f"{platform.machine()} with {os.cpu_count()} processors"
    return ", ".join([f"Python {platform.python_version()}", *named, machine])


def table(results: Sequence[Result]) -> str:
    """The results as a Markdown table."""
    rows = [f"| {r.what} | {r.against} | {r.value} | {r.other} | {r.ratio} | {r.goal} |" for r in results]
    return "\n".join([_HEADER, *rows])


def digits(number: float) -> str:
    """A number with three digits, or as many as it has before its point."""
    form = ".2f" if number < 10 else ".1f" if number < 100 else ",.0f"
    return f"{number:{form}}"


def _verdict(*, is_met: bool) -> str:
    return "met" if is_met else "**not met**"
