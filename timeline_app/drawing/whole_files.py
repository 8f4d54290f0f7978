"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from timeline_app.core.faults import UserError
from timeline_app.core.oserrors import because
from timeline_app.core.says import says

_DATABASE: Final = b"SQLite format 3\x00"  # what an event store begins with


class ExportError(UserError):
    """A figure could not be written; nothing was left behind."""


@contextmanager
def whole_files(paths: Sequence[Path]) -> Iterator[list[BinaryIO]]:
    """Files to write beside the paths; they take their places when the block ends well.

    So a full disk, a fault or a cancelled export leaves the old files or none. An event store, or another
    database, is never replaced, however it is named.

    Raises:
        ExportError: one of them cannot be written.
    """
    path = paths[0].resolve()
    try:
        with ExitStack() as parts:
            written: list[tuple[str, Path]] = []
            files: list[BinaryIO] = []
            for each in paths:
                path = each.resolve()  # a link stays a link
                name, file = _beside(path, parts)
                written.append((name, path))
                files.append(parts.enter_context(file))
            yield files
            for file in files:
                file.close()
            for name, path in written:
                os.chmod(name, 0o666 & ~_umask())
                os.replace(name, path)
    except OSError as error:
        raise ExportError(says("{0} cannot be written: {1}.", path, because(error))) from error


def _beside(path: Path, parts: ExitStack) -> tuple[str, BinaryIO]:
    """A new file beside a path and its name; with ``parts`` it goes if it is still there."""
    if path.exists() and not path.is_file() and not path.is_dir():
        raise ExportError(says("{0} is not a file and is left alone; choose another name.", path))
    if _is_database(path):
        raise ExportError(says("{0} is a store of events and is left alone; choose another name.", path))
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    parts.callback(Path(name).unlink, missing_ok=True)
    return name, os.fdopen(handle, "wb")


def _is_database(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_DATABASE)) == _DATABASE


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
