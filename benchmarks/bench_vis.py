"""Our canvas against vis-timeline in a headless Chromium, on the same moves: ``python -m benchmarks vis``."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from benchmarks.bench_frames import probe
from benchmarks.browser import PageError, answer_of, chromium
from benchmarks.display import OFFSCREEN
from benchmarks.figures import Result, Spread, at_least, digits, skipped, spread
from benchmarks.scope import Scope

SIDES: Final = """vis-timeline. The same events (without those before the year 1, many of which no date of
JavaScript can hold) on a page of 1,600 × 900 px in a headless Chromium, with vis-timeline's own options: a
box or bar for each event in view, stacked, most of them below the edge. It is told the same spans as our
window, which draws what fits and counts the rest. Its times are for how long the page's thread is busy with
a frame (scripts, styles, layout, painting; not what other threads do after that); in brackets the median
from the call to the end of the frame, which 60 frames a second hold back. A pass that warms up comes first
on both sides, of theirs no more than 10 s."""

_PAGE: Final = Path(__file__).parent / "vis"
_WHAT: Final = "frame against vis-timeline"
_INSTALL: Final = ("install", "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund")
_INSTALL_S: Final = 120
_PAGE_S: Final = 420.0

# Which view of how many events, what its paths are in words, and how many times faster ours is to be.
_SCENES: Final = (
    ("whole", 10_000, {"pan": "pan 2,025 years", "zoom": "zoom 2,025 years → a day → back"}, {"pan": 500.0}),
    ("window", 100_000, {"pan": "pan a window in which 200 events begin"}, {"pan": 20.0}),
)


def run(scope: Scope) -> list[Result]:
    """The moves at two sizes of store; a line that says why where something is not there."""
    browser, npm = chromium(), shutil.which("npm")
    if browser is None:
        return [skipped(_WHAT, "there is no Chromium")]
    if npm is None or shutil.which("node") is None:
        return [skipped(_WHAT, "there is no node with npm")]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(_PAGE, folder, dirs_exist_ok=True)
        failure = _install(npm, folder)
        if failure:
            return [skipped(_WHAT, f"npm could not install it ({failure})")]
        results: list[Result] = []
        for which, count, words, goals in _SCENES:
            if count > scope.most:
                results.append(skipped(f"{_WHAT}, {count:,} events", scope.why_not(count)))
                continue
            try:
                results += _compared(browser, folder, scope.store(count), which, count, words, goals)
            except PageError as error:
                results.append(skipped(f"{_WHAT}, {count:,} events", str(error)))
        return results


def _install(npm: str, folder: Path) -> str:
    """Installs what package.json pins; gives npm's first word of error, empty if there is none."""
    try:
        done = subprocess.run(
            [npm, *_INSTALL], cwd=folder, capture_output=True, text=True, timeout=_INSTALL_S, check=False
        )
    except subprocess.TimeoutExpired:
        return f"not in {_INSTALL_S} s"
    codes = (line.split()[-1] for line in done.stderr.splitlines() if line.startswith("npm error code"))
    return next(codes, f"exit code {done.returncode}") if done.returncode else ""


def _compared(
    browser: str,
    folder: Path,
    store: Path,
    which: str,
    count: int,
    words: Mapping[str, str],
    goals: Mapping[str, float],
) -> Iterator[Result]:
    command = [sys.executable, "-m", "benchmarks.vis_data", str(store), str(folder), which]
    subprocess.run(command, check=True)
    theirs = answer_of(browser, folder, _PAGE_S)
    ours = probe(store, OFFSCREEN, "--moves", str(folder / "moves.json"))
    for name, what in words.items():
        yield _line(f"{what}, {count:,} events", theirs, ours, name, goals.get(name))


def _line(
    what: str, theirs: Mapping[str, Any], ours: Mapping[str, Any], name: str, goal: float | None
) -> Result:
    page = theirs["paths"][name]
    busy = spread([pair[0] / 1_000 for pair in page["times"]])
    whole = spread([pair[1] / 1_000 for pair in page["times"]])
    frame = Spread(**ours["paths"][name]["warm"]["frame"])
    ratio = busy.median / frame.median
    return Result(
        f"{what}, {len(page['times'])} frames",
        f"vis-timeline {_pinned()}, {_browser(theirs['agent'])}: {page['elements']:,} elements,"
        f" first render {theirs['first']:,.0f} ms",
        str(frame),
        f"{busy} [{digits(whole.median)}]",
        f"1 : {digits(ratio)}",
        at_least("", ratio, goal, " ×") if goal else "",
    )


def _pinned() -> str:
    """The version of vis-timeline that package.json names."""
    package = json.loads((_PAGE / "package.json").read_text(encoding="utf-8"))
    return str(package["dependencies"]["vis-timeline"])


def _browser(agent: str) -> str:
    """``HeadlessChrome/156.0.0.0`` of a user agent as words."""
    word = next((word for word in agent.split() if "Chrome/" in word), "Chromium")
    return word.replace("HeadlessChrome/", "Chromium ").replace("Chrome/", "Chromium ").removesuffix(".0.0.0")
