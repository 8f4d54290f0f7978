"""The tables of a store and the numbered steps that lead to them.

A step, once released, is never changed: a new one is added. A step that changes what a date means
works out the bounds of all dates again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Final

APPLICATION_ID: Final = 0x546D4C6E  # "TmLn", at byte 68 of the file
OLDEST_SQLITE: Final = (3, 37, 0)  # the first with STRICT tables

Migration = Callable[[sqlite3.Connection], None]

_TABLES: Final = """
CREATE TABLE state (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    data_version INTEGER NOT NULL
) STRICT;

CREATE TABLE collection (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    language TEXT NOT NULL,
    view TEXT NOT NULL
) STRICT;

CREATE TABLE category (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    colour TEXT NOT NULL
) STRICT;

CREATE TABLE known_name (
    position INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'place', 'organisation', 'other')),
    also TEXT NOT NULL -- names, one a line
) STRICT;

CREATE TABLE event (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    date_wording TEXT NOT NULL,
    category INTEGER REFERENCES category (key),
    kind TEXT NOT NULL CHECK (kind IN ('event', 'period', 'statistic')),
    importance REAL NOT NULL CHECK (importance BETWEEN 0 AND 1),
    summary TEXT NOT NULL,
    places TEXT NOT NULL, -- names, one a line, here and below
    people TEXT NOT NULL,
    organisations TEXT NOT NULL,
    tags TEXT NOT NULL,
    note TEXT NOT NULL,
    chosen_date TEXT NOT NULL DEFAULT '' -- from the claims of its excerpts
        CHECK (date = '' OR chosen_date = ''),
    effective_date TEXT GENERATED ALWAYS AS (IIF(date <> '', date, chosen_date)) VIRTUAL,
    earliest_start INTEGER NOT NULL, -- from the effective date, in seconds since 1970
    latest_start INTEGER NOT NULL,
    earliest_end INTEGER NOT NULL,
    latest_end INTEGER NOT NULL,
    flags INTEGER NOT NULL CHECK (flags BETWEEN 0 AND 65535)
) STRICT;

CREATE TABLE article (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    author TEXT NOT NULL,
    published TEXT NOT NULL,
    published_basis TEXT NOT NULL CHECK (published_basis IN ('stated', 'inferred', '')),
    published_note TEXT NOT NULL,
    language TEXT NOT NULL,
    url TEXT NOT NULL,
    accessed TEXT NOT NULL,
    archive_url TEXT NOT NULL,
    text TEXT NOT NULL,
    text_kind TEXT NOT NULL CHECK (text_kind IN ('original', 'digest')),
    abstract TEXT NOT NULL,
    original_sha256 TEXT NOT NULL,
    note TEXT NOT NULL,
    published_start INTEGER NOT NULL -- from the date of publication, in seconds since 1970
) STRICT;

CREATE TABLE excerpt (
    key INTEGER PRIMARY KEY,
    event INTEGER NOT NULL REFERENCES event (key),
    number INTEGER NOT NULL CHECK (number > 0),
    article INTEGER NOT NULL REFERENCES article (key),
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    claim TEXT NOT NULL,
    claim_wording TEXT NOT NULL,
    claim_basis TEXT NOT NULL
        CHECK (claim_basis IN ('stated', 'stated-without-year', 'counted', 'inferred', '')),
    note TEXT NOT NULL,
    anchor TEXT NOT NULL CHECK (anchor IN ('exact', 'moved', 'lost')),
    original_start INTEGER,
    original_end INTEGER,
    original_sha256 TEXT,
    UNIQUE (event, number),
    CHECK ((original_start IS NULL) = (original_end IS NULL)
       AND (original_start IS NULL) = (original_sha256 IS NULL))
) STRICT;

CREATE INDEX event_category ON event (category);
CREATE INDEX excerpt_article ON excerpt (article, start_at);

INSERT INTO state VALUES (1, 0);
"""


def _first_tables(connection: sqlite3.Connection) -> None:
    for statement in _TABLES.split(";\n"):
        if statement.strip():
            connection.execute(statement)


MIGRATIONS: Final[tuple[Migration, ...]] = (_first_tables,)


def newest_version() -> int:
    """The schema version this program writes; versions count from 1."""
    return len(MIGRATIONS)


def version(connection: sqlite3.Connection) -> int:
    """The schema version of a store."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, target: int | None = None) -> None:
    """Take the steps a store lacks up to version ``target`` (all of them), each in its own transaction.

    The connection must be in autocommit mode and not in a transaction.
    """
    first = version(connection)
    for number, migration in enumerate(MIGRATIONS[first:target], start=first + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            migration(connection)
            connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def objects(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    """Kind, name and SQL of everything in the schema, but for SQLite's own indexes and statistics."""
    query = "SELECT type, name, sql FROM sqlite_schema"
    return {
        (kind, name, sql)
        for kind, name, sql in connection.execute(query)
        if kind not in ("table", "index") or not str(name).startswith("sqlite_")
    }


def expected_objects(target: int) -> set[tuple[str, str, str]]:
    """What :func:`objects` finds in a store of schema version ``target`` that nobody has meddled with."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(connection, target)
        return objects(connection)
    finally:
        connection.close()
