"""The notation of the EDTF draft of 2012, which many collections still hold, in today's.

What changed is listed in the specification of 2019 under "Differences". :func:`parse` refuses the old
notation; only here is it read, and what was changed is said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from timeline_app.core.edtf.errors import EdtfError
from timeline_app.core.edtf.reading import parse
from timeline_app.core.edtf.values import Edtf, Mark, joined

_SOUTHERN: Final = re.compile(r"(-?[0-9]{4})-2([1-4])\^southernHemisphere", re.IGNORECASE)
_NORTHERN: Final = re.compile(r"(-?[0-9]{4})-2([1-4])\^northernHemisphere", re.IGNORECASE)
_LONG_YEAR: Final = re.compile(r"y(-?[0-9]+)(?:e([0-9]+))?(?:p([0-9]+))?")
_GROUP_PIECE: Final = re.compile(r"\(|\)[?~%]?|-?[0-9X]{4}[?~%]?|[0-9X]{2}[?~%]?|-")


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that was written anew: the old text, the new, and which part of the draft it was."""

    old: str
    new: str
    kind: str  # "unspecified", "qualifier", "group", "long year", "unknown", "open", "hemisphere", "space"


@dataclass(frozen=True, slots=True)
class LegacyReading:
    """A date read from the draft's notation: its value and canonical text, and what was changed."""

    value: Edtf
    text: str
    changes: tuple[Change, ...]


def parse_legacy(text: str) -> LegacyReading:
    """Read a date in the notation of 2012 or of today.

    Raises:
        EdtfError: it is neither.
    """
    changes: list[Change] = []
    modern = _spaces(text, changes)
    pieces = re.split(r"(/|,|\.\.|[\[\]{}])", modern)
    in_interval = "/" in pieces
    modern = "".join(_modern_piece(piece, in_interval, changes) for piece in pieces)
    try:
        value = parse(modern)
    except EdtfError as error:
        position = error.position if len(modern) == len(text) else 0
        raise EdtfError(text, position, error.reason) from None
    return LegacyReading(value, str(value), tuple(changes))


def _spaces(text: str, changes: list[Change]) -> str:
    """The draft's examples of sets have spaces after commas."""
    without = re.sub(r"\s*,\s*", ",", text.strip())
    if without != text:
        changes.append(Change(text, without, "space"))
    return without


def _modern_piece(piece: str, in_interval: bool, changes: list[Change]) -> str:
    if in_interval and piece.lower() in ("unknown", "open"):
        new = "" if piece.lower() == "unknown" else ".."
        changes.append(Change(piece, new, piece.lower()))
        return new
    for pattern, base in ((_SOUTHERN, 28), (_NORTHERN, 24)):
        season = pattern.fullmatch(piece)
        if season is not None:
            new = f"{season[1]}-{base + int(season[2])}"
            changes.append(Change(piece, new, "hemisphere"))
            return new
    piece = _replaced(piece, "?~", "%", changes)
    piece = _replaced(piece, "~?", "%", changes)
    long_year = _LONG_YEAR.match(piece)
    if long_year is not None:
        number, exponent, significant = long_year.groups()
        new = f"Y{number}" + (f"E{exponent}" if exponent else "") + (f"S{significant}" if significant else "")
        changes.append(Change(long_year[0], new, "long year"))
        piece = new + piece[long_year.end() :]
    unspecified = re.sub(r"(?<![A-Za-z])[ux]+(?![A-Za-z])", lambda found: "X" * len(found[0]), piece)
    if unspecified != piece:
        changes.append(Change(piece, unspecified, "unspecified"))
    return _without_groups(unspecified, changes)


def _replaced(text: str, old: str, new: str, changes: list[Change]) -> str:
    if old in text:
        changes.append(Change(old, new, "qualifier"))
    return text.replace(old, new)


@dataclass(slots=True)
class _Component:
    digits: str
    uncertain: bool = False
    approximate: bool = False

    def add(self, mark: str) -> None:
        self.uncertain |= mark in ("?", "%")
        self.approximate |= mark in ("~", "%")

    @property
    def mark(self) -> Mark:
        return joined(self.uncertain, self.approximate)


def _without_groups(piece: str, changes: list[Change]) -> str:
    """A date whose qualifiers hold for groups in brackets: ``2004-(06)?-11`` is ``2004-?06-11``.

    A qualifier after a bracket holds for what is inside. One after a component holds for all to its
    left that no bracket encloses.
    """
    if "(" not in piece:
        return piece
    components: list[_Component] = []
    free: list[list[_Component]] = [[]]  # by depth of brackets: what a qualifier would hold for
    position = 0
    while position < len(piece):
        match = _GROUP_PIECE.match(piece, position)
        if match is None or (match[0][0] == ")" and len(free) == 1):
            return piece
        _take(match[0], components, free)
        position = match.end()
    if len(free) != 1:
        return piece
    new = "-".join(f"{component.mark}{component.digits}" for component in components)
    changes.append(Change(piece, new, "group"))
    return new


def _take(token: str, components: list[_Component], free: list[list[_Component]]) -> None:
    if token == "(":
        free.append([])
    elif token[0] == ")":
        # What a bracket encloses is out of reach for qualifiers after it, except those of a wider bracket.
        inside = free.pop()
        for component in inside:
            component.add(token[1:])
        if len(free) > 1:
            free[-1].extend(inside)
    elif token != "-":
        component = _Component(token.rstrip("?~%"))
        components.append(component)
        free[-1].append(component)
        if token[-1] in "?~%":
            for reached in free[-1]:
                reached.add(token[-1])
