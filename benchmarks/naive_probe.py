"""A timeline as one first writes it with pyqtgraph, and ours: ``python -m benchmarks.naive_probe STORE``.

Events are a scatter of points, intervals a graph of bars, and each event has a text item of its own.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QApplication

from benchmarks.driven import SIZE, Driven, Paints
from benchmarks.figures import spread
from benchmarks.scenes import PAN_PX, YEARS, pan_path
from timeline_app.app.application import make_application
from timeline_app.core.bounds import Span
from timeline_app.core.columns import Columns, DateFlag

_ROWS: Final = 40
_TURN: Final = 10  # frames of ours, then of theirs
_BAR_HEIGHT: Final = 0.6
_PATIENCE_S: Final = 120.0
_COLOURS: Final = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#999933", "#882255")


class Naive:
    """A plot widget of our canvas's size with all events of the years 1 to 2025."""

    def __init__(self, columns: Columns) -> None:
        is_in = (columns.earliest_start >= YEARS.start_s) & (columns.earliest_start < YEARS.end_s)
        self.rows = np.flatnonzero(is_in)
        self.widget = pg.PlotWidget(axisItems={"bottom": pg.DateAxisItem(utcOffset=0)})
        self.widget.resize(*SIZE)
        self._add(columns)
        self.widget.setYRange(-1, _ROWS, padding=0)
        self.widget.setXRange(YEARS.start_s, YEARS.end_s, padding=0)
        self.paints = Paints(self.widget.viewport())

    def show_frame(self, span: Span) -> float:
        """Shows a span and waits until it is painted; what that took, in seconds.

        The text items ask for a second paint in the first, which is awaited, but not counted against them.
        """
        painted = self.paints.count
        started = time.perf_counter()
        self.widget.setXRange(span.start_s, span.end_s, padding=0)
        self.wait(painted)
        taken_s = time.perf_counter() - started
        QApplication.processEvents()
        return taken_s

    def wait(self, painted: int) -> None:
        """Waits until it has been painted more than so many times.

        Raises:
            RuntimeError: that takes all too long.
        """
        deadline = time.perf_counter() + _PATIENCE_S
        while self.paints.count == painted:
            QApplication.processEvents()
            if time.perf_counter() > deadline:
                raise RuntimeError("the plot has not been painted")

    def _add(self, columns: Columns) -> None:
        rows = self.rows
        starts = columns.earliest_start[rows].astype(np.float64)
        ends = columns.latest_end[rows].clip(max=YEARS.end_s).astype(np.float64)
        heights = (np.arange(len(rows)) % _ROWS).astype(np.float64)
        brushes = np.array([pg.mkBrush(colour) for colour in _COLOURS])[columns.category[rows]]
        lasts = (columns.flags[rows] & DateFlag.PERIOD) != 0
        bars = pg.BarGraphItem(
            x0=starts[lasts], x1=ends[lasts], y=heights[lasts], height=_BAR_HEIGHT, brushes=brushes[lasts]
        )
        points = pg.ScatterPlotItem(
            x=starts[~lasts], y=heights[~lasts], size=8, pen=None, brush=brushes[~lasts].tolist()
        )
        self.widget.addItem(bars)
        self.widget.addItem(points)
        for row, x, y in zip(rows.tolist(), starts.tolist(), heights.tolist(), strict=True):
            text = pg.TextItem(columns.titles[row], anchor=(0, 0.5))
            text.setPos(x, y)
            self.widget.addItem(text)


def main(words: list[str] | None = None) -> None:
    """Prints a line of JSON: the frames of both, in turns, over moves of the whole range to the side."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.naive_probe")
    parser.add_argument("store", type=Path)
    parser.add_argument("--frames", type=int, default=30)
    options = parser.parse_args(words)
    make_application([])
    with tempfile.TemporaryDirectory() as folder:
        driven = Driven(options.store, Path(folder))
        path = pan_path(YEARS, driven.canvas.plot_width, PAN_PX, options.frames)
        driven.go(path[-1])
        driven.run(path, float)  # warms up
        started = time.perf_counter()
        naive = Naive(driven.window.presenter.loaded.subject.columns)  # type: ignore[union-attr]
        naive.widget.move(driven.window.width() + 20, 0)
        naive.widget.show()
        naive.wait(0)
        first_s = time.perf_counter() - started
        naive.show_frame(path[1])
        others, frames = [], []
        for start in range(0, len(path), _TURN):
            turn = path[start : start + _TURN]
            frames += driven.run(turn, float)[1]
            others += [naive.show_frame(span) for span in turn]
        found: dict[str, Any] = {
            "events": driven.count,
            "drawn": len(naive.rows),
            "naive": asdict(spread(others)),
            "frame": asdict(spread(frames)),
            "first": first_s * 1_000,
        }
        print(json.dumps(found), flush=True)
        naive.widget.close()
        driven.window.close()


if __name__ == "__main__":
    main()
