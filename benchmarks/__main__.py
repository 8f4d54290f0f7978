"""Runs the benchmarks and writes benchmarks/RESULTS.md. Names as arguments choose some: ``start edtf``."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from benchmarks.figures import Result, table, versions

_NAMES = ("start", "edtf", "columns", "edits", "editing")
_INTRODUCTION = """# Benchmarks

Written by `make bench`. Times are medians of one run on one machine and differ between machines; the ratios
are what to look at.
"""


def main(names: list[str]) -> None:
    """Runs the named benchmarks, all without a name, and prints and writes their table."""
    results: list[Result] = []
    for name in names or _NAMES:
        results += importlib.import_module(f"benchmarks.bench_{name}").run()
    text = f"{_INTRODUCTION}\n{versions()}\n\n{table(results)}\n"
    print(text)
    if not names:
        (Path(__file__).parent / "RESULTS.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
