"""Measures frames of the real window in a process of its own: ``python -m benchmarks.frames_probe STORE``.

Before each frame a widget of the canvas's size draws a ready picture by a repaint. A frame is all that the
window's thread does from the span that is asked for until the canvas has painted it and nothing more waits
to be done.
"""

from __future__ import annotations

import argparse
import cProfile
import io
import json
import pstats
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from benchmarks.driven import Driven, Ready
from benchmarks.figures import Spread, spread
from benchmarks.scenes import FRAMES, PAN_PX, YEARS, pan_path, spans_of, zoom_path
from timeline_app.app.application import make_application
from timeline_app.core.bounds import Span

LATE_S: Final = 1 / 60
_SLOWEST: Final = 8


def named_path(driven: Driven, name: str, frames: int) -> list[Span]:
    """The moves of a name: ``whole``, from all there is to a day and back; ``years``, the same from the years
    1 to 2025; ``pan``, those years moved to the side and back."""
    if name == "pan":
        return pan_path(YEARS, driven.canvas.plot_width, PAN_PX, frames)
    return zoom_path(driven.whole if name == "whole" else YEARS, driven.day, frames)


def measure(driven: Driven, ready: Ready, path: Sequence[Span]) -> dict[str, Any]:
    """A pass that warms up, and one after it. Times are in ms."""
    driven.go(path[-1])
    cold = driven.run(path, ready.present)
    driven.rest()
    painted = driven.paints.count
    presents, frames = driven.run(path, ready.present)
    painted = driven.paints.count - painted
    slowest = sorted(range(len(path)), key=lambda each: -frames[each])[:_SLOWEST]
    return {
        "cold": _both(*cold),
        "warm": _both(presents, frames),
        "late": sum(each > LATE_S for each in frames),
        "paints": painted / len(path),
        "rest": driven.rest() * 1_000,
        "slowest": [
            {"frame": each, "ms": frames[each] * 1_000, "days": path[each].length_s / 86_400}
            for each in slowest
        ],
        "frames": [each * 1_000 for each in frames],
    }


def profile(driven: Driven, path: Sequence[Span]) -> str:
    """Where the time of one more pass goes."""
    profiler = cProfile.Profile()
    for span in path:
        profiler.enable()
        driven.show_frame(span)
        profiler.disable()
    text = io.StringIO()
    stats = pstats.Stats(profiler, stream=text).strip_dirs()
    stats.sort_stats("tottime").print_stats(30)
    stats.sort_stats("cumulative").print_stats(45)
    return text.getvalue()


def main(words: list[str] | None = None) -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.frames_probe")
    parser.add_argument("store", type=Path)
    parser.add_argument("--path", choices=("whole", "years", "pan"), action="append", default=[])
    parser.add_argument(
        "--moves", type=Path, help="a file of further paths, as benchmarks.vis_data writes it"
    )
    parser.add_argument("--frames", type=int, default=FRAMES)
    parser.add_argument("--cpu", action="store_true", help="measure the thread's time, not the wall clock's")
    parser.add_argument("--json", action="store_true", help="print one line of JSON")
    parser.add_argument("--profile", action="store_true", help="print where the time of a further pass goes")
    options = parser.parse_args(words)
    application = make_application([])
    with tempfile.TemporaryDirectory() as folder:
        driven = Driven(options.store, Path(folder), time.thread_time if options.cpu else time.perf_counter)
        ready = driven.ready()
        paths = {name: named_path(driven, name, options.frames) for name in options.path}
        if options.moves is not None:
            paths |= spans_of(options.moves)
        found: dict[str, Any] = {
            "platform": application.platformName(),
            "events": driven.count,
            "linked": driven.is_linked(),
            "paths": {name: measure(driven, ready, path) for name, path in paths.items()},
        }
        print(json.dumps(found) if options.json else _words(found), flush=True)
        if options.profile:
            for path in paths.values():
                print(profile(driven, path), file=sys.stderr)
        ready.close()
        driven.window.close()


def _both(presents: Sequence[float], frames: Sequence[float]) -> dict[str, Any]:
    return {"present": asdict(spread(presents)), "frame": asdict(spread(frames))}


def _words(found: dict[str, Any]) -> str:
    lines = [f"{found['events']:,} events, {found['platform']}, links drawn: {found['linked']}; ms"]
    for name, each in found["paths"].items():
        for when in ("cold", "warm"):
            present, frame = Spread(**each[when]["present"]), Spread(**each[when]["frame"])
            ratios = f"{frame.median / present.median:.1f}, p95 {frame.p95 / present.p95:.1f}"
            lines.append(f"{name:6} {when}  frame {frame}  present {present}  ratio {ratios}")
        lines.append(
            f"{'':6} over 16.7 ms: {each['late']}, paints a frame: {each['paints']:.2f},"
            f" longest block at rest: {each['rest']:.1f}"
        )
        slowest = ", ".join(f"{at['frame']}: {at['ms']:.1f} ({at['days']:.3g} d)" for at in each["slowest"])
        lines.append(f"{'':6} slowest {slowest}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
