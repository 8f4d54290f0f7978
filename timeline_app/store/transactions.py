"""Transactions on one connection: nested ones, and the count of changes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from timeline_app.core.says import says
from timeline_app.store import writing
from timeline_app.store.errors import StoreError


class Transactions:
    """The transactions of a connection in autocommit mode that nobody else begins or ends one on."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._depth = 0

    @contextmanager
    def reading(self) -> Iterator[None]:
        """A consistent view; inside a change, that change's."""
        if self._is_open():
            yield
            return
        self._connection.execute("BEGIN")
        try:
            yield
        finally:
            # SQLite ends a transaction by itself on some errors.
            if self._is_open():
                self._connection.execute("ROLLBACK")

    @contextmanager
    def changing(self, *, is_counted: bool = True) -> Iterator[None]:
        """All that happens in the block, or nothing. One inside another can fail by itself.

        The outermost lets the data version grow if anything has changed, unless it is not to be counted.
        """
        before = self._connection.total_changes
        self._begin(self._depth)
        self._depth += 1
        try:
            yield
            if is_counted and self._depth == 1 and self._connection.total_changes > before:
                writing.count_change(self._connection)
            self._commit(self._depth - 1)
        except BaseException:
            self._roll_back(self._depth - 1)
            raise
        finally:
            self._depth -= 1

    @property
    def is_changing(self) -> bool:
        """Whether this is in the middle of a change."""
        return self._depth > 0

    def _is_open(self) -> bool:
        return self._connection.in_transaction

    def _begin(self, depth: int) -> None:
        if depth == 0:
            self._connection.execute("BEGIN IMMEDIATE")
            return
        self._check_alive()
        self._connection.execute(f"SAVEPOINT level_{depth}")

    def _commit(self, depth: int) -> None:
        self._check_alive()
        self._connection.execute(f"RELEASE level_{depth}" if depth else "COMMIT")

    def _roll_back(self, depth: int) -> None:
        if not self._is_open():
            return  # SQLite has rolled everything back by itself, as it does when the disk is full
        if depth == 0:
            self._connection.execute("ROLLBACK")
        else:
            self._connection.execute(f"ROLLBACK TO level_{depth}")
            self._connection.execute(f"RELEASE level_{depth}")

    def _check_alive(self) -> None:
        """Raise StoreError if an inner failure has ended the whole transaction."""
        if not self._is_open():
            raise StoreError(says("the change was taken back because a part of it failed; try it again"))
