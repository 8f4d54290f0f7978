"""Writes a store's events and the paths for the page in benchmarks/vis: ``python -m benchmarks.vis_data``.

Usage: vis_data.py STORE FOLDER whole | window. Items are the events that a JavaScript date can hold.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Final

import numpy as np

from benchmarks.scenes import PAN_PX, YEARS, day_of, pan_path, subject_row, write_spans, zoom_path
from timeline_app.core.bounds import Span
from timeline_app.core.columns import Columns, DateFlag
from timeline_app.store.columns import load_columns
from timeline_app.store.store import EventStore

WINDOW: Final = 200  # events that begin in the narrow view
_WIDTH_PX: Final = 1_600
_PAN_FRAMES: Final = {"whole": 6, "window": 60}  # vis-timeline takes seconds for each of the whole
_ZOOM_FRAMES: Final = 24


def items(columns: Columns) -> list[dict[str, Any]]:
    """What vis-timeline is given: the title, the start, and of an interval the end, in ms."""
    rows = np.flatnonzero((columns.earliest_start >= YEARS.start_s) & (columns.earliest_start < YEARS.end_s))
    found = []
    for row in rows.tolist():
        item = {"id": row, "content": columns.titles[row], "start": int(columns.earliest_start[row]) * 1_000}
        if columns.flags[row] & DateFlag.PERIOD:
            item["end"] = min(int(columns.latest_end[row]), YEARS.end_s) * 1_000
        found.append(item)
    return found


def window_of(columns: Columns, count: int = WINDOW) -> Span:
    """A view in which so many events begin, in the thick of them."""
    row = len(columns) * 3 // 4
    return Span(int(columns.earliest_start[row]), int(columns.earliest_start[row + count]) + 1)


def moves(columns: Columns, which: str) -> dict[str, list[Span]]:
    """The paths: to the side, and for the whole range also into a day and back."""
    view = YEARS if which == "whole" else window_of(columns)
    paths = {"pan": pan_path(view, _WIDTH_PX, PAN_PX, _PAN_FRAMES[which])}
    if which == "whole":
        paths["zoom"] = zoom_path(view, day_of(columns, subject_row(columns)), _ZOOM_FRAMES)
    return paths


def main(store: str, folder: str, which: str) -> None:
    """Writes items.json and moves.json."""
    with EventStore.open(Path(store), read_only=True) as opened:
        columns = load_columns(opened)
        (Path(folder) / "items.json").write_text(json.dumps(items(columns)), encoding="utf-8")
        write_spans(Path(folder) / "moves.json", moves(columns, which))


if __name__ == "__main__":
    main(*sys.argv[1:])
