"""From what the user names (a store, a folder, nothing) to a store of the user's own."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from timeline_app import paths
from timeline_app.core.faults import UserError
from timeline_app.core.fingerprint import fingerprint
from timeline_app.core.model import Collection, Contents
from timeline_app.core.says import says
from timeline_app.formats.folder import read_folder
from timeline_app.store.origin import note_origin, origin_of
from timeline_app.store.store import EventStore

STORE_ENDING: Final = ".eventstore"
_FIRST_NAME: Final = "chongqing-hong-kong"


def store_for(path: Path) -> Path:
    """The store to open for a path: itself, or for a folder a store built from it.

    Raises:
        UserError: it is neither, or the folder has faults.
    """
    path = path.absolute()
    return store_of_folder(path) if path.is_dir() else path


def first_store() -> Path:
    """The user's own store of the shipped collection, made at the first start.

    Raises:
        UserError: it cannot be made.
    """
    path = paths.user_data_folder() / f"{_FIRST_NAME}{STORE_ENDING}"
    if not path.exists():
        EventStore.create(path, read_folder(paths.shipped_events())).close()
    return path


def store_of_folder(folder: Path) -> Path:
    """A store in the user's data folder with what the text folder holds.

    The store built from the same contents before is opened again, with what the user has changed in it
    since; a changed folder gets a new one, so that nothing the user did in the old one is lost.

    Raises:
        InputFaults: the folder has faults.
        UserError: the store cannot be made.
    """
    contents = read_folder(folder)
    wanted = fingerprint(contents)
    data = paths.user_data_folder()
    stem = re.sub(r"[^a-z0-9]+", "-", contents.collection.title.lower()).strip("-") or "timeline"
    for number in range(1, 1000):
        path = data / (f"{stem}{STORE_ENDING}" if number == 1 else f"{stem}-{number}{STORE_ENDING}")
        if not path.exists():
            with EventStore.create(path, contents) as store:
                note_origin(store, wanted)
            return path
        if _origin_at(path) == wanted:
            return path
    raise UserError(says("There are a thousand stores called {0} in {1}; remove some of them.", stem, data))


def new_store(path: Path) -> Path:
    """An empty store at ``path``; the ending is added where it is missing.

    Raises:
        UserError: it cannot be made, or something stands there already.
    """
    if path.suffix != STORE_ENDING:
        path = path.with_name(path.name + STORE_ENDING)
    EventStore.create(path, Contents(Collection(title=path.stem))).close()
    return path


def _origin_at(path: Path) -> str:
    """The fingerprint of what a store was built from, or of itself; empty for one that cannot be read."""
    try:
        with EventStore.open(path, read_only=True) as store:
            return origin_of(store) or store.fingerprint()
    except UserError:
        return ""
