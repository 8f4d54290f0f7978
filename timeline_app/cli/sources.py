"""What a command reads: a store, a folder in the text form, or the collection that ships."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from timeline_app import paths
from timeline_app.core.edtf import EdtfError
from timeline_app.formats.folder import read_folder
from timeline_app.store.errors import StoreError, unreadable_date
from timeline_app.store.in_memory import store_in_memory
from timeline_app.store.store import EventStore


@contextmanager
def opened(path: Path | None) -> Iterator[EventStore]:
    """The store at ``path``, to be read; a folder is read into memory first, None is the shipped collection.

    Raises:
        UserError: it is missing, faulty, not readable or neither a store nor a collection's folder.
    """
    folder = paths.shipped_events() if path is None else path
    store = (
        store_in_memory(read_folder(folder), folder)
        if folder.is_dir()
        else EventStore.open(folder, read_only=True)
    )
    with store:
        try:
            yield store
        except EdtfError as error:  # what was typed has been read before
            raise StoreError(unreadable_date(folder, error)) from error
