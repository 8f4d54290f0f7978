"""The files of a collection's folder: which there are, their text, and writing them all or none."""

from __future__ import annotations

import codecs
import errno
import os
import re
import secrets
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from timeline_app.core.faults import Fault, InputFaults, UserError
from timeline_app.core.oserrors import because
from timeline_app.core.says import says

COLLECTION_FILE: Final = "collection.yaml"
ARTICLES_FOLDER: Final = "articles"
LARGEST_FILE: Final = 20_000_000  # bytes

_RECORD_FILE: Final = re.compile(r"[a-z0-9][a-z0-9-]*\.md")
_READ_BY_PEOPLE: Final = "README.md"


class FolderError(UserError):
    """A folder that cannot be read or written; its text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The files of a collection, each list in the order of the names."""

    collection: Path
    articles: tuple[Path, ...]
    events: tuple[Path, ...]


def list_folder(folder: Path) -> Listing:
    """The collection's files. Hidden files, README.md and files of other kinds are passed over.

    Raises:
        FolderError: not a folder, not a collection, or not readable.
    """
    if not folder.exists():
        raise FolderError(says("{0}: there is no such folder; check the name", folder))
    if not folder.is_dir():
        raise FolderError(says("{0}: that is a file, not a folder; name the folder it lies in", folder))
    if not (folder / COLLECTION_FILE).exists():
        message = says(
            "{0}: there is no {1} in this folder, so it is not a collection", folder, COLLECTION_FILE
        )
        raise FolderError(says("{0}; name another folder, or add that file with a line title: ...", message))
    try:
        events = tuple(_markdown(folder))
        articles = tuple(_markdown(folder / ARTICLES_FOLDER)) if (folder / ARTICLES_FOLDER).exists() else ()
    except OSError as error:
        raise FolderError(says("{0}: it cannot be read: {1}", folder, because(error))) from error
    return Listing(folder / COLLECTION_FILE, articles, events)


def _markdown(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir(), key=lambda path: path.stem):
        if path.suffix.lower() == ".md" and not path.name.startswith(".") and path.name != _READ_BY_PEOPLE:
            yield path


def read_text(path: Path, folder: Path) -> str:
    """A file's text with LF line ends and without a byte order mark.

    Raises:
        InputFaults: it leads outside ``folder``, is no file, too large, not UTF-8 or not readable.
    """
    try:
        data = _read_bytes(path, folder)
    except OSError as error:
        raise InputFaults(
            [Fault(says("the file cannot be read: {0}", because(error)), place=str(path))]
        ) from error
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise InputFaults(
            [Fault(says("the file is UTF-16, not UTF-8"), says("save it as UTF-8"), str(path), 1)]
        )
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = says("the file is not UTF-8: byte 0x{0} cannot stand here", f"{data[error.start]:02x}")
        raise InputFaults([Fault(message, says("save it as UTF-8"), str(path), line)]) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _read_bytes(path: Path, folder: Path) -> bytes:
    try:
        inside = path.resolve(strict=True).is_relative_to(folder.resolve(strict=True))
    except RuntimeError as error:  # Python 3.11 and 3.12 say so of links that lead round in a circle
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from error
    if not inside:
        fault = Fault(says("the link leads outside the folder"), says("put the file itself here"), str(path))
        raise InputFaults([fault])
    if not path.is_file():
        raise InputFaults([Fault(says("that is not a file"), says("move it out of the folder"), str(path))])
    with path.open("rb") as stream:
        data = stream.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        megabytes = LARGEST_FILE // 1_000_000
        raise InputFaults(
            [Fault(says("the file is larger than {0} MB", megabytes), says("make several"), str(path))]
        )
    return data


def write_files(files: Mapping[str, str], folder: Path) -> None:
    """Make ``folder`` a collection of these files (relative names with ``/``), or leave it as it was.

    Everything is first written into a fresh folder beside it, which then takes its name. Files in a
    collection's folder that are not part of the text form are kept.

    Raises:
        FolderError: the folder is neither new, nor empty, nor a collection; or it cannot be written.
    """
    target = Path(os.path.realpath(folder))
    _check_target(folder, target)
    fresh = _sibling(target, "new")
    try:
        try:
            _write_all(files, fresh)
            _take_place(fresh, target)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    except OSError as error:
        raise FolderError(says("{0}: it cannot be written: {1}", folder, because(error))) from error


def _check_target(folder: Path, target: Path) -> None:
    if not target.parent.is_dir():
        raise FolderError(says("{0}: there is no folder {1}; make it first", folder, target.parent))
    if not target.exists():
        return
    if not target.is_dir():
        raise FolderError(says("{0}: that is a file; name a folder", folder))
    try:
        is_empty = not any(target.iterdir())
    except OSError as error:
        raise FolderError(says("{0}: it cannot be read: {1}", folder, because(error))) from error
    if not is_empty and not (target / COLLECTION_FILE).is_file():
        message = says("{0}: the folder holds other things and no {1}", folder, COLLECTION_FILE)
        raise FolderError(says("{0}; name a new or an empty folder", message))


def _write_all(files: Mapping[str, str], fresh: Path) -> None:
    fresh.mkdir()
    for name, text in files.items():
        path = fresh / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode())


def _take_place(fresh: Path, target: Path) -> None:
    if not target.exists():
        fresh.rename(target)
        return
    old = _sibling(target, "old")
    target.rename(old)
    try:
        _carry_over(old, fresh)
        fresh.rename(target)
    except BaseException:
        _carry_over(fresh, old)
        old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _carry_over(source: Path, destination: Path) -> None:
    """Move what is not part of the text form from one folder into another."""
    for part in ("", ARTICLES_FOLDER):
        if not (source / part).is_dir() or (source / part).is_symlink():
            continue
        for path in list((source / part).iterdir()):
            if not _is_of_text_form(path, part):
                (destination / part).mkdir(exist_ok=True)
                path.rename(destination / part / path.name)


def _is_of_text_form(path: Path, part: str) -> bool:
    name = path.name
    if not part and name in (COLLECTION_FILE, ARTICLES_FOLDER):
        return True
    return _RECORD_FILE.fullmatch(name) is not None and not path.is_dir()


def _sibling(target: Path, purpose: str) -> Path:
    return target.with_name(f".{target.name}.{secrets.token_hex(4)}.{purpose}")
