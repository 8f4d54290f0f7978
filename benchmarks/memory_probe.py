"""Opens the program's window on a store, looks about in it and tells the most memory this took.

Usage: memory_probe.py STORE. Prints a line of JSON, in MB of 10^6 bytes; 0 where the system does not tell.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Final

from benchmarks.columns_probe import peak_mib
from benchmarks.driven import Driven
from benchmarks.scenes import YEARS, pan_path, zoom_path
from timeline_app.app.application import make_application

_BYTES_PER_MIB: Final = 1_048_576
_PAN_FRAMES: Final = 60
_ZOOM_FRAMES: Final = 120


def main(store: str) -> None:
    """An event selected, a zoom from all there is to its day and back, and the years moved to the side."""
    make_application([])
    with tempfile.TemporaryDirectory() as folder:
        driven = Driven(Path(store), Path(folder))
        opened_mib = peak_mib()
        driven.run(zoom_path(driven.whole, driven.day, _ZOOM_FRAMES), float)
        driven.go(YEARS)
        driven.run(pan_path(YEARS, driven.canvas.plot_width, 8.0, _PAN_FRAMES), float)
        driven.rest()
        found = {"events": driven.count, "opened": _mb(opened_mib), "peak": _mb(peak_mib())}
        print(json.dumps(found), flush=True)
        driven.window.close()


def _mb(mib: float) -> float:
    return mib * _BYTES_PER_MIB / 1e6


if __name__ == "__main__":
    main(sys.argv[1])
