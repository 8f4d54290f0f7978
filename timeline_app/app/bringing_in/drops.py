"""What is meant by files that are dropped on the window."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from timeline_app.app.opening import STORE_ENDING
from timeline_app.formats.articles import is_table

_DATABASE: Final = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Drop:
    """A store or folder to be opened; else tables and articles to be brought in."""

    to_open: Path | None
    tables: tuple[Path, ...] = ()
    articles: tuple[Path, ...] = ()


def sort_drop(paths: Iterable[Path]) -> Drop:
    """A store or a folder is opened, the first of several; any other file is brought in."""
    files = tuple(paths)
    to_open = next((path for path in files if _is_folder(path) or _is_store(path)), None)
    if to_open is not None:
        return Drop(to_open)
    tables = tuple(path for path in files if is_table(path))
    return Drop(None, tables, tuple(path for path in files if path not in tables))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False  # as below


def _is_store(path: Path) -> bool:
    if path.suffix.lower() == STORE_ENDING:
        return True
    try:
        if not path.is_file():  # a pipe would keep us waiting
            return False
        with path.open("rb") as stream:
            return stream.read(len(_DATABASE)) == _DATABASE
    except OSError:
        return False  # whoever reads it will tell why it cannot be read
