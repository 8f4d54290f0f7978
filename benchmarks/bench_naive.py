"""Our canvas against a timeline as one first writes it with pyqtgraph: ``python -m benchmarks naive``."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Final

from benchmarks.display import OFFSCREEN
from benchmarks.figures import Result, Spread, at_least, digits
from benchmarks.scope import Scope

SIDES: Final = """Naive pyqtgraph. A PlotWidget of the canvas's size with a DateAxisItem, a ScatterPlotItem,
a BarGraphItem of the intervals and a TextItem for each event, all of them drawn; ours draws the same span
with what fits and counts the rest. Both move by 8 px a frame, in turns of ten frames in one process, after
one pass of ours and one frame of theirs that warm up. Of theirs only the first of the two paints that each
move causes is counted. Without a display."""

_COUNTS: Final = (1_000, 10_000)
_GOALS: Final = {10_000: 150.0}


def run(scope: Scope) -> list[Result]:
    """Moving the whole range to the side, at two sizes of store."""
    return [_panned(scope, count) for count in scope.counts(*_COUNTS)]


def _panned(scope: Scope, count: int) -> Result:
    command = [sys.executable, "-m", "benchmarks.naive_probe", str(scope.store(count))]
    environment = {**os.environ, **OFFSCREEN}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    found = json.loads(done.stdout.splitlines()[-1])
    ours, naive = Spread(**found["frame"]), Spread(**found["naive"])
    first = digits(found["first"])
    ratio = naive.median / ours.median
    return Result(
        f"pan 2,025 years of {count:,} events by 8 px a frame, 30 frames",
        f"scatter, bars and {found['drawn']:,} text items of pyqtgraph, first painted in {first} ms",
        str(ours),
        str(naive),
        f"1 : {ratio:.0f}",
        at_least("", ratio, _GOALS[count], " ×") if count in _GOALS else "",
    )
