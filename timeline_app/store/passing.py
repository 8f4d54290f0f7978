"""Folders for files that last as long as somebody uses them, and are found when a crash has left them."""

from __future__ import annotations

import contextlib
import secrets
import shutil
import sqlite3
from pathlib import Path
from typing import Final

from timeline_app.core.oserrors import because
from timeline_app.core.says import says
from timeline_app.store.errors import StoreError

_IN_USE: Final = "in-use"


class PassingFolder:
    """A folder of its own in ``parent``, till it is removed.

    While it is used a lock is held on a file in it, which the system lets go of if the program dies; so
    :func:`remove_leftovers` can tell a folder that was left from one that another program is using.
    """

    def __init__(self, parent: Path) -> None:
        """Raises StoreError where it cannot be made."""
        self.path = parent / secrets.token_hex(8)
        try:
            self.path.mkdir(parents=True)
            self._lock = _locked(self.path / _IN_USE)
        except (OSError, sqlite3.Error) as error:
            reason = because(error) if isinstance(error, OSError) else str(error)
            message = says("{0} cannot be made: {1}", self.path, reason)
            raise StoreError(says("{0}; make room there, or see who may write to it", message)) from error

    def remove(self) -> None:
        """Remove it with all that is in it, as far as that can be done; more than once is no harm."""
        self._lock.close()
        shutil.rmtree(self.path, ignore_errors=True)


def remove_leftovers(parent: Path) -> None:
    """Remove the folders in ``parent`` that nobody uses any more."""
    with contextlib.suppress(OSError):
        for folder in [each for each in parent.iterdir() if each.is_dir()]:
            with contextlib.suppress(sqlite3.Error):
                _locked(folder / _IN_USE).close()
                shutil.rmtree(folder, ignore_errors=True)


def _locked(path: Path) -> sqlite3.Connection:
    """Holds a lock on a file till it is closed. Raises sqlite3.Error where another holds it."""
    connection = sqlite3.connect(path, isolation_level=None, timeout=0, check_same_thread=False)
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except BaseException:
        connection.close()
        raise
    return connection
