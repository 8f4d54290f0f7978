"""Runs the benchmarks and writes benchmarks/RESULTS.md. Names as arguments choose some: ``start edtf``."""

from __future__ import annotations

import argparse
import importlib
import inspect
import sys
import tempfile
import textwrap
import time
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from types import ModuleType
from typing import Final

from benchmarks.figures import Result, table, versions
from benchmarks.scope import MILLION, Scope

_FOLDER: Final = Path(__file__).parent
_WIDTH: Final = 110
_INTRODUCTION: Final = """# Benchmarks

Written by `make bench`. Times are medians of one run on one machine, or where three stand with strokes
between them median / 95th hundredth / largest, in ms where no unit is told. They differ between machines; the
ratios are what to look at.
"""


def names() -> list[str]:
    """The benchmarks there are."""
    return sorted(path.stem.removeprefix("bench_") for path in _FOLDER.glob("bench_*.py"))


def run(chosen: Sequence[str], scope: Scope) -> str:
    """Runs benchmarks and gives what is to be read of them."""
    results: list[Result] = []
    sides: list[str] = []
    for name in chosen:
        module = importlib.import_module(f"benchmarks.bench_{name}")
        started = time.monotonic()
        results += _results(module, scope)
        print(f"{name}: {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
        sides += [module.SIDES] if hasattr(module, "SIDES") else []
    parts = [_INTRODUCTION, versions(), table(results)]
    if sides:
        parts += ["## What each side draws", *(textwrap.fill(each, _WIDTH) for each in sides)]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def main(words: list[str] | None = None) -> None:
    """The command line. RESULTS.md is written when all are run and no store was left out as too large."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description="Measure, and print the figures."
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(names())}; all without one")
    parser.add_argument(
        "--up-to", type=int, default=MILLION, metavar="N", help=f"events in the largest store ({MILLION})"
    )
    parser.add_argument(
        "--stores", type=Path, metavar="FOLDER", help="where stores are kept from run to run; else none is"
    )
    options = parser.parse_args(words)
    unknown = [name for name in options.names if name not in names()]
    if unknown:
        parser.error(f"there is no {unknown[0]}; there are {', '.join(names())}")
    kept = nullcontext(str(options.stores)) if options.stores else tempfile.TemporaryDirectory()
    with kept as folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        text = run(options.names or names(), Scope(Path(folder), options.up_to))
    print(text)
    if not options.names and options.up_to >= MILLION:
        (_FOLDER / "RESULTS.md").write_text(text, encoding="utf-8")


def _results(module: ModuleType, scope: Scope) -> list[Result]:
    """A benchmark is told what it asks for: the scope, or how many events."""
    told = {"scope": scope, "count": min(scope.most, MILLION)}
    asked = inspect.signature(module.run).parameters
    found: list[Result] = module.run(**{name: value for name, value in told.items() if name in asked})
    return found


if __name__ == "__main__":
    main()
