"""YAML written to be read by people: no line is folded, quotes stand only where they are needed.

What it writes, :mod:`timeline_app.formats.yaml_reading` reads back as the same text (YAML 1.1, 7.3
and 8.1; the rules here are narrower than the standard's where that is simpler).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from timeline_app.formats.yaml_reading import UNPRINTABLE

Value: TypeAlias = "str | Sequence[str] | Sequence[Mapping[str, Value]] | Mapping[str, Value]"

_INDENT: Final = "  "
_PLAIN_START: Final = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`]|[-?:][^\s,\[\]{}]")
_NOT_PLAIN: Final = re.compile(r":(?:\s|$)|\s#|[\t\n]")
_NOT_IN_FLOW: Final = re.compile(r"[,\[\]{}:?]")
_SHORT_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}


def yaml_lines(table: Mapping[str, Value], indent: str = "") -> Iterator[str]:
    """The lines of a mapping, without line ends. A list of text stands on one line, other lists on many."""
    for key, value in table.items():
        if isinstance(value, str):
            yield from _text_lines(f"{indent}{key}:", value, indent)
        elif isinstance(value, Mapping):
            yield f"{indent}{key}:"
            yield from yaml_lines(value, indent + _INDENT)
        elif all(isinstance(item, str) for item in value):
            items = ", ".join(_scalar(str(item), in_flow=True) for item in value)
            yield f"{indent}{key}: [{items}]"
        else:
            yield f"{indent}{key}:"
            for item in value:
                yield from _item_lines(item, indent + _INDENT)


def _item_lines(item: str | Mapping[str, Value], indent: str) -> Iterator[str]:
    assert isinstance(item, Mapping)  # a list is either all text or all mappings
    lines = yaml_lines(item, indent + _INDENT)
    yield f"{indent}- {next(lines).lstrip()}"
    yield from lines


def _text_lines(start: str, value: str, indent: str) -> Iterator[str]:
    if "\n" not in value or not _fits_block(value):
        yield f"{start} {_scalar(value, in_flow=False)}"
        return
    yield f"{start} |-"
    for line in value.split("\n"):
        yield f"{indent}{_INDENT}{line}" if line else ""


def _fits_block(value: str) -> bool:
    """Whether a literal block gives the value back.

    That is so for printable lines without blank space at their ends or before the first of them.
    """
    lines = value.split("\n")
    return (
        bool(lines[0])
        and bool(lines[-1])
        and not lines[0][0].isspace()
        and not any(line and line[-1].isspace() for line in lines)
        and "\t" not in value
        and not UNPRINTABLE.search(value)
    )


def _scalar(value: str, *, in_flow: bool) -> str:
    if _fits_plain(value, in_flow=in_flow):
        return value
    needs_escapes = UNPRINTABLE.search(value) or "\n" in value or "\t" in value
    if not needs_escapes and "'" not in value and ('"' in value or "\\" in value):
        return f"'{value}'"
    return '"' + "".join(_escaped(character) for character in value) + '"'


def _fits_plain(value: str, *, in_flow: bool) -> bool:
    return (
        _PLAIN_START.match(value) is not None
        and not value[-1].isspace()
        and not _NOT_PLAIN.search(value)
        and not UNPRINTABLE.search(value)
        and not (in_flow and _NOT_IN_FLOW.search(value))
    )


def _escaped(character: str) -> str:
    if character in _SHORT_ESCAPES:
        return _SHORT_ESCAPES[character]
    if not UNPRINTABLE.match(character):
        return character
    code = ord(character)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
