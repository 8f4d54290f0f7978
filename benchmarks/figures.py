"""Figures of a measurement, and the table they are written into."""

from __future__ import annotations

import importlib.metadata
import platform
import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table: what was measured, against what, and the ratio of the medians."""

    what: str
    against: str
    value: str
    other: str
    ratio: str


def median_ms(seconds: Sequence[float]) -> float:
    """The median of times in seconds, in ms."""
    return statistics.median(seconds) * 1_000


def versions() -> str:
    """The versions that the figures hold for."""
    packages = ("PySide6-Essentials", "pyqtgraph", "numpy", "msgspec")
    named = [f"{package} {importlib.metadata.version(package)}" for package in packages]
    return ", ".join([f"Python {platform.python_version()}", *named, platform.machine()])


def table(results: Sequence[Result]) -> str:
    """The results as a Markdown table."""
    lines = ["| measured | against | ours | the other | ratio |", "|---|---|---|---|---|"]
    lines += [f"| {r.what} | {r.against} | {r.value} | {r.other} | {r.ratio} |" for r in results]
    return "\n".join(lines)
