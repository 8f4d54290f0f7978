"""Builds a store's search index in a process of its own: ``python -m timeline_app.store.search_child``.

Reading and dividing all texts keeps Python busy for many seconds, during which a window in the same process
would not move smoothly. Told are the store and the file to write; how far it is, 0 to 1, comes line by line.
To stop it, end the process: nothing half-written is left at the place of the file.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from timeline_app.core.faults import UserError
from timeline_app.store.search_building import build_search
from timeline_app.store.search_file import write_search
from timeline_app.store.store import EventStore

_GIVES_WAY: Final = 10  # to the window, whose frames come first where processors are few


def main(words: list[str]) -> int:
    """0 if the index was written."""
    store_file, target = map(Path, words)
    if hasattr(os, "nice"):
        os.nice(_GIVES_WAY)
    try:
        with EventStore.open(store_file, read_only=True) as store:
            built = build_search(store, progress=_tell)
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0 if write_search(target, built) else 1


def _tell(done: float) -> None:
    sys.stdout.write(f"{done:.3f}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
