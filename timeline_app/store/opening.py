"""Connections to store files: what is looked at before one is trusted."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Final

from timeline_app.core.says import says, says_number
from timeline_app.store import schema
from timeline_app.store.errors import DAMAGED, OPENING, READ_ONLY, StoreError, explained

BUSY_TIMEOUT_S: Final = 5.0
# A check reads the whole file, 100 MB in a second: above this it is left to `EventStore.damage`.
LARGEST_CHECKED_ON_OPEN: Final = 32 * 1024 * 1024  # bytes

_MAGIC: Final = b"SQLite format 3\x00"
_HEADER_BYTES: Final = 100
_APPLICATION_ID_AT: Final = 68  # SQLite file format, 1.3


def connect(path: Path, *, read_only: bool, busy_timeout_s: float = BUSY_TIMEOUT_S) -> sqlite3.Connection:
    """A connection to a store file, in autocommit mode, after every check.

    An old schema is brought up to date; one that is only read is seen as a new one.

    Raises:
        StoreError: the file is missing, not a store, newer than this program, damaged, locked, or not
            writable though it should be.
    """
    check_sqlite()
    with explained(path, OPENING):
        check_header(path)
        connection = _open(path, read_only=read_only, busy_timeout_s=busy_timeout_s)
        try:
            _check_contents(connection, path)
            if read_only:
                _make_readable(connection, path)
            else:
                _check_writable(connection, path)
                connection.execute("PRAGMA journal_mode = WAL")
                # Each change is on the disk before it is told as done: it outlives a power cut as well.
                connection.execute("PRAGMA synchronous = FULL")
                _bring_up_to_date(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def connect_fresh(path: Path) -> sqlite3.Connection:
    """A connection to a store file that is made now. Nobody else knows of it yet: it need not be safe."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA foreign_keys = ON")
        schema.migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def identity(path: Path) -> tuple[int, int] | None:
    """Which file is at a path, by device and number; None if none is."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def check_sqlite() -> None:
    """Raise StoreError if this Python's SQLite is too old."""
    if sqlite3.sqlite_version_info < schema.OLDEST_SQLITE:
        oldest = ".".join(str(part) for part in schema.OLDEST_SQLITE)
        message = says("this Python has SQLite {0}; {1} or later is needed", sqlite3.sqlite_version, oldest)
        raise StoreError(says("{0}. Use a newer Python, such as one from python.org", message))


def check_header(path: Path) -> None:
    """Raise StoreError unless the file says it is an event store. Nothing is locked or changed."""
    if not path.exists():
        raise StoreError(says("{0}: there is no such file; check the name", path))
    if path.is_dir():
        raise StoreError(says("{0}: that is a folder, not an event store; build a store from it first", path))
    if not path.is_file():
        raise StoreError(says("{0}: that is not a file; check the name", path))
    with path.open("rb") as stream:
        header = stream.read(_HEADER_BYTES)
    if not header:
        raise StoreError(says("{0}: the file is empty; choose another file", path))
    if not header.startswith(_MAGIC):
        raise StoreError(says("{0}: that is not an event store; choose another file", path))
    number = int.from_bytes(header[_APPLICATION_ID_AT : _APPLICATION_ID_AT + 4], "big")
    if number != schema.APPLICATION_ID:
        raise StoreError(says("{0}: that is a database of another program; choose another file", path))


def damage(connection: sqlite3.Connection) -> str:
    """What is wrong with a store; empty if nothing. Reads the whole file."""
    # SQLite's quick check would not compare the indexes with the tables.
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(10)")]
    broken_links = connection.execute("PRAGMA foreign_key_check").fetchall()
    if found == ["ok"]:
        count = len(broken_links)
        found = [says_number("{0} link leads nowhere", "{0} links lead nowhere", count)] if count else []
    return "; ".join(found)


def backup(connection: sqlite3.Connection, target: Path) -> None:
    """Copy a store into a new file, whole, on the disk when it returns."""
    copy = sqlite3.connect(target, isolation_level=None)
    try:
        connection.backup(copy)
    finally:
        copy.close()


def _open(path: Path, *, read_only: bool, busy_timeout_s: float) -> sqlite3.Connection:
    is_writable = _may_write(path) and _may_write(path.parent)
    if not read_only and not is_writable:
        raise StoreError(f"{path}: {READ_ONLY}")
    # A read-only connection would leave its -shm file behind, so where one may write, one that can but
    # does not is opened. Where nothing can be written there can be no -shm file: unless another
    # program has made one, the file is taken to stay as it is (SQLite, "Read-Only Databases").
    if is_writable:
        mode = "mode=rw"
    elif path.with_name(f"{path.name}-wal").exists():
        mode = "mode=ro"
    else:
        mode = "mode=ro&immutable=1"
    uri = f"{path.absolute().as_uri()}?{mode}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=busy_timeout_s)
    try:
        for pragma in ("trusted_schema = OFF", "foreign_keys = ON", "cell_size_check = ON"):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _check_contents(connection: sqlite3.Connection, path: Path) -> None:
    version = schema.version(connection)
    if version > schema.newest_version():
        raise StoreError(
            says(
                "{0}: the store was made by a newer version of this program (schema {1}, "
                "this one knows {2}); update the program to open it",
                path,
                version,
                schema.newest_version(),
            )
        )
    if version < 1 or schema.objects(connection) != schema.expected_objects(version):
        raise StoreError(says("{0}: its tables are not those of an event store; {1}", path, DAMAGED))
    if not schema.has_single_rows(connection):
        raise StoreError(says("{0}: it says nothing of its collection; {1}", path, DAMAGED))
    if path.stat().st_size <= LARGEST_CHECKED_ON_OPEN and damage(connection):
        raise StoreError(says("{0}: {1}", path, DAMAGED))


def _check_writable(connection: sqlite3.Connection, path: Path) -> None:
    """Raise StoreError unless the store can be written to now. Beginning a transaction does not tell."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA user_version = {schema.version(connection)}")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _make_readable(connection: sqlite3.Connection, path: Path) -> None:
    if not schema.can_be_seen_as_newest(schema.version(connection)):
        message = says("{0}: the store was made by an older version of this program", path)
        raise StoreError(
            says("{0}; open it once where it can be written, which brings it up to date", message)
        )
    schema.see_as_newest(connection)
    connection.execute("PRAGMA query_only = ON")


def _bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    version = schema.version(connection)
    if version == schema.newest_version():
        return
    backup(connection, _free_name(path, version))
    schema.migrate(connection)


def _free_name(path: Path, version: int) -> Path:
    """A name beside ``path`` for a copy of what it was."""
    number = 1
    while True:
        ending = "" if number == 1 else f"-{number}"
        name = path.with_name(f"{path.stem}.schema-{version}{ending}{path.suffix}")
        if not name.exists():
            return name
        number += 1
