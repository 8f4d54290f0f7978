"""What can be wrong with a single field, and how it is said."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from timeline_app.core import edtf
from timeline_app.core.edtf import EdtfError
from timeline_app.core.says import says

Path = tuple[str | int, ...]

LONGEST_ID: Final = 200  # characters; with ".md" a file name every file system takes

_ID: Final = re.compile(r"[a-z0-9][a-z0-9-]*")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_BARRED: Final = re.compile("[\x00\r\ud800-\udfff]")
_NAME: Final = says("name")
_DATE_REMEDY: Final = says("for example 1939, 2018-05-17, 2013/2015, 2020? or ../2013-05")
_ID_REMEDY: Final = says("use lower-case letters, digits and hyphens, beginning with a letter or digit")
_SHA256_REMEDY: Final = says("give the 64 lower-case hexadecimal digits that sha256sum prints")


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
        yield from line_breaches((*path, index), name, _NAME)
    yield from repeat_breaches(path, names, _NAME)


def repeat_breaches(path: Path, values: Iterable[str], what: str, *rest: str) -> Iterator[Breach]:
    """A breach for each value that stands there twice, at ``rest`` of its place."""
    seen: set[str] = set()
    for index, value in enumerate(values):
        if value in seen:
            yield Breach(
                (*path, index, *rest),
                says("the {0} '{1}' stands here twice", what, value),
                says("keep one of them"),
            )
        seen.add(value)


def id_breaches(value: str, path: Path = ("id",)) -> Iterator[Breach]:
    """What is wrong with the id of an event, article or category, or a slug of another use."""
    if not _ID.fullmatch(value):
        yield Breach(path, says("'{0}' cannot be an id", value), _ID_REMEDY)
    elif len(value) > LONGEST_ID:
        yield Breach(
            path, says("the id has more than {0} characters", LONGEST_ID), says("choose a shorter one")
        )


def line_breaches(path: Path, value: str, what: str) -> Iterator[Breach]:
    """What is wrong with a text of one line that must not be empty."""
    if not value.strip():
        yield Breach(path, says("the {0} is empty", what), says("give it"))
    elif "\n" in value:
        yield Breach(path, says("the {0} has a line break in it", what), says("write it on one line"))
    yield from characters_breaches(path, value)


def texts_breaches(record: object, keys: Iterable[str]) -> Iterator[Breach]:
    """What is wrong with the texts at some keys of a record."""
    for key in keys:
        yield from characters_breaches((key,), getattr(record, key))


def characters_breaches(path: Path, value: str) -> Iterator[Breach]:
    """The first character that cannot stand in a text."""
    barred = _BARRED.search(value)
    if barred is not None:
        message = says("the character U+{0} cannot stand in a text", f"{ord(barred[0]):04X}")
        yield Breach(path, message, says("take it out; line ends are LF"), barred.start())


def date_breaches(path: Path, value: str, what: str) -> Iterator[Breach]:
    """What is wrong with a date, which may be empty."""
    if not value:
        return
    try:
        edtf.parse(value)
    except EdtfError as error:
        yield Breach(
            path,
            says("the {0} '{1}' is not an EDTF date: {2}", what, value, error.reason),
            _DATE_REMEDY,
            error.position,
        )


def choice_breaches(path: Path, value: str, choices: tuple[str, ...], what: str) -> Iterator[Breach]:
    """Whether a value is one of the choices."""
    if value not in choices:
        yield Breach(
            path,
            says("'{0}' is not a {1}", value, what),
            says("use one of: {0}", ", ".join(filter(None, choices))),
        )


def sha256_breaches(path: Path, value: str) -> Iterator[Breach]:
    """What is wrong with a SHA-256 in hexadecimal."""
    if not _SHA256.fullmatch(value):
        yield Breach(path, says("'{0}' is not a SHA-256", value), _SHA256_REMEDY)


def json_breaches(path: Path, value: str) -> Iterator[Breach]:
    """What is wrong with a text that is to be JSON."""
    yield from characters_breaches(path, value)
    if not _is_json(value):
        yield Breach(path, says("the value is not JSON"), says('write it as JSON, such as {"from": "1995"}'))


def _is_json(text: str) -> bool:
    try:
        json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        return False
    return True


def _refuse_constant(name: str) -> None:
    """NaN and the infinities, which Python reads, are not JSON (RFC 8259, 6)."""
    raise ValueError(name)
