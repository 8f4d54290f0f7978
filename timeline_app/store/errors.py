"""What goes wrong with a store, in words for a person."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from timeline_app.core.edtf import EdtfError
from timeline_app.core.faults import UserError
from timeline_app.core.oserrors import because
from timeline_app.core.says import says


class StoreError(UserError):
    """A store that cannot be opened, read or changed. Its text says why and what to do."""


class NoSuchRecord(StoreError):  # noqa: N818 - reads as what it says
    """There is no event, article or excerpt of that id."""


DAMAGED: Final = says("the file is damaged; restore it from a copy, or build it again from its folder")
READ_ONLY: Final = says(
    "the file or its folder can only be read; make a copy where you may write, and open that"
)

# By SQLite's primary result codes.
_REASONS: Final[dict[int, str]] = {
    sqlite3.SQLITE_PERM: says(
        "you have no right to do that there; choose another place or change its rights"
    ),
    sqlite3.SQLITE_BUSY: says(
        "another program is writing to the file; wait for it or close it, and try again"
    ),
    sqlite3.SQLITE_LOCKED: says(
        "another program is writing to the file; wait for it or close it, and try again"
    ),
    sqlite3.SQLITE_NOMEM: says("there is not enough memory; close some programs and try again"),
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_IOERR: says("the disk could not be read or written; see whether it is full or has errors"),
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_FULL: says("the disk is full; make room or choose another disk"),
    sqlite3.SQLITE_CANTOPEN: says(
        "the file cannot be opened; see whether you have rights to it and its folder"
    ),
    sqlite3.SQLITE_TOOBIG: says("a text is too large for a store; divide it"),
    sqlite3.SQLITE_NOTADB: says("that is not an event store; choose another file"),
    sqlite3.SQLITE_AUTH: says(
        "you have no right to do that there; choose another place or change its rights"
    ),
}


# What may go wrong where rows are only written, where they are read, and where files are made and opened.
CHANGING: Final = (sqlite3.Error,)
READING: Final = (sqlite3.Error, UnicodeDecodeError)
OPENING: Final = (sqlite3.Error, UnicodeDecodeError, OSError)


def unreadable_date(path: Path, error: EdtfError) -> str:
    """That a store has a date which is none, and how to find it."""
    return says("{0}: {1}; 'timeline-app check' names the event and what to write", path, error)


@contextmanager
def explained(path: Path, kinds: tuple[type[Exception], ...]) -> Iterator[None]:
    """Turn an error of these kinds, SQLite's or the system's, into a :class:`StoreError` about ``path``."""
    try:
        yield
    except kinds as error:
        reason = _reason(error)
        if reason is None:
            raise
        raise StoreError(says("{0}: {1}", path, reason)) from error


def _reason(error: Exception) -> str | None:
    """Why, and what to do; None for a fault of this program, such as a wrong statement."""
    if isinstance(error, OSError):
        return because(error)
    # Text that is not UTF-8 is found only in damaged files.
    if isinstance(error, UnicodeDecodeError) or "decode to UTF-8" in str(error):
        return DAMAGED
    reason = _REASONS.get(int(getattr(error, "sqlite_errorcode", 0)) & 0xFF)
    if reason is None and isinstance(error, sqlite3.OperationalError):
        return says("SQLite says: {0}", error)
    return reason
