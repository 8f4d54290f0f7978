"""The tables of a store and the numbered steps that lead to them.

A step, once released, is never changed: a new one is added. A step that changes what a date means
works out the bounds of all dates again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from typing import Final

APPLICATION_ID: Final = 0x546D4C6E  # "TmLn", at byte 68 of the file
OLDEST_SQLITE: Final = (3, 37, 0)  # the first with STRICT tables

_STATISTICS: Final = (
    "CREATE TABLE sqlite_stat1(tbl,idx,stat)",
    "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
)

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


# What attaching an original needs, and what the window keeps in the store. `article_read` is by id, so that
# an article that is deleted and put back is still read; `origin` is the fingerprint of what the store was
# built from; `hidden` has spans of characters, one a line.
_ATTACHED_ORIGINALS: Final = """
ALTER TABLE state ADD COLUMN origin TEXT NOT NULL DEFAULT '';

ALTER TABLE article ADD COLUMN attached_sha256 TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN hidden TEXT NOT NULL DEFAULT '';

ALTER TABLE excerpt ADD COLUMN confidence REAL NOT NULL DEFAULT 1 CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE excerpt ADD COLUMN former TEXT NOT NULL DEFAULT '';
ALTER TABLE excerpt ADD COLUMN digest_quote TEXT;
ALTER TABLE excerpt ADD COLUMN digest_prefix TEXT;
ALTER TABLE excerpt ADD COLUMN digest_suffix TEXT;
ALTER TABLE excerpt ADD COLUMN digest_start INTEGER;
ALTER TABLE excerpt ADD COLUMN digest_end INTEGER;
ALTER TABLE excerpt ADD COLUMN digest_anchor TEXT CHECK (digest_anchor IN ('exact', 'moved', 'lost'));
ALTER TABLE excerpt ADD COLUMN digest_confidence REAL
    CHECK (IIF(digest_quote IS NULL,
        COALESCE(digest_prefix, digest_suffix, digest_start, digest_end, digest_anchor, digest_confidence)
            IS NULL,
        digest_prefix IS NOT NULL AND digest_suffix IS NOT NULL AND digest_start IS NOT NULL
            AND digest_end IS NOT NULL AND digest_anchor IS NOT NULL AND digest_confidence BETWEEN 0 AND 1));

CREATE TABLE article_read (
    id TEXT PRIMARY KEY
) STRICT;

CREATE TABLE saved (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL, -- JSON
    PRIMARY KEY (kind, name)
) STRICT;
"""

# Views that stand before a store's own tables.
_FIRST_SEEN_AS_SECOND: Final = """
CREATE TEMP VIEW state AS SELECT *, '' AS origin FROM main.state;

CREATE TEMP VIEW article AS SELECT *, '' AS attached_sha256, '' AS hidden FROM main.article;

CREATE TEMP VIEW excerpt AS
SELECT *, 1.0 AS confidence, '' AS former, NULL AS digest_quote, NULL AS digest_prefix, NULL AS digest_suffix,
       NULL AS digest_start, NULL AS digest_end, NULL AS digest_anchor, NULL AS digest_confidence
  FROM main.excerpt;

CREATE TEMP VIEW article_read AS SELECT '' AS id WHERE FALSE;

CREATE TEMP VIEW saved AS SELECT '' AS kind, '' AS name, '' AS value WHERE FALSE;
"""


def _first_tables(connection: sqlite3.Connection) -> None:
    _run(connection, _TABLES)


def _attached_originals(connection: sqlite3.Connection) -> None:
    _run(connection, _ATTACHED_ORIGINALS)


MIGRATIONS: Final[tuple[Migration, ...]] = (_first_tables, _attached_originals)

# How a store of one version is read as one of another, for those that cannot be brought up to date.
SEEN_AS: Final[Mapping[tuple[int, int], str]] = {(1, 2): _FIRST_SEEN_AS_SECOND}


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


def can_be_seen_as_newest(number: int) -> bool:
    """Whether a store of this version can be read as it is."""
    return number == newest_version() or (number, newest_version()) in SEEN_AS


def see_as_newest(connection: sqlite3.Connection) -> None:
    """Let this connection read an older store as one of the newest version; the file is not touched."""
    number = version(connection)
    if number != newest_version():
        connection.execute("PRAGMA temp_store = MEMORY")
        _run(connection, SEEN_AS[number, newest_version()])


def objects(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    """Kind, name and SQL of everything in the schema, but for SQLite's own indexes and statistics.

    What only has a name like those counts: a store may have been made by hand.
    """
    query = "SELECT type, name, sql FROM sqlite_schema"
    return {
        (kind, name, sql) for kind, name, sql in connection.execute(query) if not _is_sqlites_own(name, sql)
    }


def has_single_rows(connection: sqlite3.Connection) -> bool:
    """Whether the rows are there that every store has once."""
    query = "SELECT (SELECT COUNT(*) FROM state), (SELECT COUNT(*) FROM collection)"
    return bool(connection.execute(query).fetchone() == (1, 1))


def _is_sqlites_own(name: str, sql: str | None) -> bool:
    """The indexes of keys, which have no SQL, and the tables of ANALYZE."""
    return str(name).startswith("sqlite_autoindex_") if sql is None else sql in _STATISTICS


def expected_objects(target: int) -> set[tuple[str, str, str]]:
    """What :func:`objects` finds in a store of schema version ``target`` that nobody has meddled with."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(connection, target)
        return objects(connection)
    finally:
        connection.close()


def _run(connection: sqlite3.Connection, script: str) -> None:
    """Execute a script's statements, each of which ends with a line; a transaction stays open."""
    for statement in script.split(";\n"):
        if statement.strip():
            connection.execute(statement)
