"""The bytes of an article's file: regular files only, and no more of them than an article can have."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import Final

from timeline_app.core.faults import UserError
from timeline_app.core.oserrors import because
from timeline_app.core.says import says

LARGEST_FILE: Final = 100_000_000  # bytes; what is read of each kind has limits of its own


class ArticleError(UserError):
    """A file that cannot be brought in as an article; its text says why and what to do."""


def load(path: Path) -> bytes:
    """All bytes of a file.

    Raises:
        ArticleError: there is no such file, it is a folder or a device, empty, too large or not readable.
    """
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            raise ArticleError(f"{path}: {_other_thing(mode)}")
        with path.open("rb") as stream:
            data = stream.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        raise ArticleError(
            says("{0}: it cannot be read: {1}", path, because(_system_error(error)))
        ) from error
    check_size(data, str(path))
    return data


def check_size(data: bytes, place: str) -> None:
    """Refuse what holds nothing or too much.

    Raises:
        ArticleError: it does.
    """
    if not data:
        raise ArticleError(
            says("{0}: the file is empty; look whether it was saved or copied completely", place)
        )
    if len(data) > LARGEST_FILE:
        megabytes = LARGEST_FILE // 1_000_000
        raise ArticleError(
            says("{0}: the file is larger than {1} MB; bring in its parts one by one", place, megabytes)
        )


def _other_thing(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return says("that is a folder, not a file; name the files in it")
    return says("that is a device or a pipe, not a file; save what comes out of it and name that file")


def _system_error(error: OSError | ValueError) -> OSError:
    """The refusal as the system would put it; a name with a zero byte in it names no file."""
    return error if isinstance(error, OSError) else OSError(errno.ENOENT, os.strerror(errno.ENOENT))
