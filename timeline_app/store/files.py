"""New store files: written whole beside their place, then moved into it."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from timeline_app.core.says import says
from timeline_app.store.errors import OPENING, StoreError, explained
from timeline_app.store.opening import check_header

_COMPANIONS: Final = ("-wal", "-shm", "-journal")


@contextmanager
def new_file(path: Path, *, replace: bool) -> Iterator[Path]:
    """A name beside ``path`` to write a store to; it becomes ``path`` unless the block fails.

    With ``replace`` a store that is there already is replaced, but nothing else is.

    Raises:
        StoreError: the place is taken or cannot be written.
    """
    with explained(path, OPENING):
        _check_place(path, replace=replace)
        target = Path(os.path.realpath(path))
        fresh = target.with_name(f".{target.name}.{secrets.token_hex(4)}.new")
        try:
            yield fresh
            _sync(fresh)
            _remove(target, _COMPANIONS)
            os.replace(fresh, target)
            _sync_folder(target.parent)
        finally:
            _remove(fresh, ("", *_COMPANIONS))


def _check_place(path: Path, *, replace: bool) -> None:
    if not Path(os.path.realpath(path)).parent.is_dir():
        raise StoreError(says("{0}: there is no folder {1}; make it first", path, path.parent))
    if path.is_dir():
        raise StoreError(says("{0}: that is a folder; give the name of a file", path))
    if not path.exists():
        return
    if not path.is_file():
        raise StoreError(says("{0}: that is a device or a pipe, not a file; give the name of a file", path))
    if not replace:
        raise StoreError(says("{0}: there is such a file already; choose another name", path))
    if path.stat().st_size:
        check_header(path)
    target = Path(os.path.realpath(path))
    if target.with_name(f"{target.name}-wal").exists():
        raise StoreError(says("{0}: that store is open; close it first, or choose another name", path))


def _sync(path: Path) -> None:
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def _sync_folder(folder: Path) -> None:
    """Have the new name on the disk, where the system can say so of a folder."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _remove(path: Path, endings: tuple[str, ...]) -> None:
    for ending in endings:
        path.with_name(f"{path.name}{ending}").unlink(missing_ok=True)
