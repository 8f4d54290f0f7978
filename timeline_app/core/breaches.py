"""What can be wrong with a single field, and how it is said."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from timeline_app.core import edtf
from timeline_app.core.edtf import EdtfError

Path = tuple[str | int, ...]

LONGEST_ID: Final = 200  # characters; with ".md" a file name every file system takes

_ID: Final = re.compile(r"[a-z0-9][a-z0-9-]*")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_BARRED: Final = re.compile("[\x00\r\ud800-\udfff]")
_DATE_REMEDY: Final = "for example 1939, 2018-05-17, 2013/2015, 2020? or ../2013-05"
_ID_REMEDY: Final = "use lower-case letters, digits and hyphens, beginning with a letter or digit"
_SHA256_REMEDY: Final = "give the 64 lower-case hexadecimal digits that sha256sum prints"


@dataclass(frozen=True, slots=True)
class Breach:
    """A broken invariant.

    ``path`` leads to the field inside the record (``("categories", 2, "colour")``); ``offset`` is the
    character of the field's value, counted from 0, where that is known.
    """

    path: Path
    message: str
    remedy: str = ""
    offset: int | None = None


def names_breaches(path: Path, names: Sequence[str]) -> Iterator[Breach]:
    """What is wrong with a list of names: each is a line, and stands there once."""
    for index, name in enumerate(names):
        yield from line_breaches((*path, index), name, "name")
    yield from repeat_breaches(path, names, "name")


def repeat_breaches(path: Path, values: Iterable[str], what: str, *rest: str) -> Iterator[Breach]:
    """A breach for each value that stands there twice, at ``rest`` of its place."""
    seen: set[str] = set()
    for index, value in enumerate(values):
        if value in seen:
            yield Breach((*path, index, *rest), f"the {what} '{value}' stands here twice", "keep one of them")
        seen.add(value)


def id_breaches(value: str, path: Path = ("id",)) -> Iterator[Breach]:
    """What is wrong with the id of an event, article or category, or a slug of another use."""
    if not _ID.fullmatch(value):
        yield Breach(path, f"'{value}' cannot be an id", _ID_REMEDY)
    elif len(value) > LONGEST_ID:
        yield Breach(path, f"the id has more than {LONGEST_ID} characters", "choose a shorter one")


def line_breaches(path: Path, value: str, what: str) -> Iterator[Breach]:
    """What is wrong with a text of one line that must not be empty."""
    if not value.strip():
        yield Breach(path, f"the {what} is empty", "give it")
    elif "\n" in value:
        yield Breach(path, f"the {what} has a line break in it", "write it on one line")
    yield from characters_breaches(path, value)


def texts_breaches(record: object, keys: Iterable[str]) -> Iterator[Breach]:
    """What is wrong with the texts at some keys of a record."""
    for key in keys:
        yield from characters_breaches((key,), getattr(record, key))


def characters_breaches(path: Path, value: str) -> Iterator[Breach]:
    """The first character that cannot stand in a text."""
    barred = _BARRED.search(value)
    if barred is not None:
        message = f"the character U+{ord(barred[0]):04X} cannot stand in a text"
        yield Breach(path, message, "take it out; line ends are LF", barred.start())


def date_breaches(path: Path, value: str, what: str) -> Iterator[Breach]:
    """What is wrong with a date, which may be empty."""
    if not value:
        return
    try:
        edtf.parse(value)
    except EdtfError as error:
        yield Breach(
            path, f"the {what} '{value}' is not an EDTF date: {error.reason}", _DATE_REMEDY, error.position
        )


def choice_breaches(path: Path, value: str, choices: tuple[str, ...], what: str) -> Iterator[Breach]:
    """Whether a value is one of the choices."""
    if value not in choices:
        yield Breach(path, f"'{value}' is not a {what}", f"use one of: {', '.join(filter(None, choices))}")


def sha256_breaches(path: Path, value: str) -> Iterator[Breach]:
    """What is wrong with a SHA-256 in hexadecimal."""
    if not _SHA256.fullmatch(value):
        yield Breach(path, f"'{value}' is not a SHA-256", _SHA256_REMEDY)


def json_breaches(path: Path, value: str) -> Iterator[Breach]:
    """What is wrong with a text that is to be JSON."""
    yield from characters_breaches(path, value)
    if not _is_json(value):
        yield Breach(path, "the value is not JSON", 'write it as JSON, such as {"from": "1995"}')


def _is_json(text: str) -> bool:
    try:
        json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        return False
    return True


def _refuse_constant(name: str) -> None:
    """NaN and the infinities, which Python reads, are not JSON (RFC 8259, 6)."""
    raise ValueError(name)
