"""What is known of events beyond their columns, as far as it has been read."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal, TypeVar, get_args

import numpy as np
import numpy.typing as npt

from timeline_app.core import edtf
from timeline_app.core.columns import Columns
from timeline_app.core.filtering.names import Names
from timeline_app.core.query import Field, Query, form_of

NamePart = Literal["place", "person", "organisation", "tag", "article", "publisher", "source"]
Part = Literal[
    "place",
    "person",
    "organisation",
    "tag",
    "article",
    "publisher",
    "source",
    "independent",
    "kind",
    "precision",
]
NAME_PARTS: Final[tuple[NamePart, ...]] = get_args(NamePart)
PARTS: Final[tuple[Part, ...]] = get_args(Part)

_PRECISIONS: Final = form_of("precision").values
UNDATED_CODE: Final = len(_PRECISIONS) - 1

_PLAIN: Final = re.compile(r"[0-9]{4}(?:-(0[1-9]|1[0-2])(?:-([0-9]{2}))?)?[?~%]?")
_PLAIN_CODES: Final = (edtf.Precision.YEAR, edtf.Precision.MONTH, edtf.Precision.DAY)  # by groups matched

Codes = npt.NDArray[np.int8]
Numbers = npt.NDArray[np.int16]
Kind = TypeVar("Kind", bound=np.generic)


@dataclass(frozen=True, slots=True)
class EventNames:
    """What is known of one event: the code of its kind, how many of its articles are independent of one
    another, and by part each of its names with all its spellings, the name itself first."""

    kind: int
    independent: int
    names: Mapping[NamePart, tuple[tuple[str, ...], ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """Everything that conditions are held against.

    ``categories`` are id and name of each, in the order of their numbers. ``names``, ``kinds`` and
    ``precisions`` hold what has been read for the rows there were then: codes (int8) are places among the
    values of the field. ``independent`` says how many articles of each event are independent of one another.
    ``later`` is what holds of rows that were changed or added since, by row.
    """

    columns: Columns
    categories: tuple[tuple[str, str], ...]
    names: Mapping[NamePart, Names] = field(default_factory=dict)
    kinds: Codes | None = None
    precisions: Codes | None = None
    independent: Numbers | None = None
    later: Mapping[int, EventNames] = field(default_factory=dict)

    def missing(self, parts: Sequence[Part]) -> tuple[Part, ...]:
        """Those of some parts that have not been read."""
        arrays: dict[Part, Codes | Numbers | None] = {
            "kind": self.kinds,
            "precision": self.precisions,
            "independent": self.independent,
        }
        there = {*self.names, *(part for part, array in arrays.items() if array is not None)}
        return tuple(each for each in parts if each not in there)

    def changed(self, columns: Columns, later: Mapping[int, EventNames]) -> Facts:
        """After an edit that put events into some rows."""
        return replace(self, columns=columns, later={**self.later, **later})

    def kinds_now(self) -> Codes:
        """The kind of each row. Raises LookupError where kinds have not been read."""
        codes = self._grown(self.kinds)
        for row, event in self.later.items():
            codes[row] = event.kind
        return codes

    def independent_now(self) -> Numbers:
        """How many articles of each row are independent of one another.

        Raises LookupError where that has not been read.
        """
        counts = self._grown(self.independent)
        for row, event in self.later.items():
            counts[row] = event.independent
        return counts

    def precisions_now(self) -> Codes:
        """The precision of each row. Raises LookupError where precisions have not been read."""
        codes = self._grown(self.precisions)
        for row in self.later:
            codes[row] = precision_code(self.columns.dates[row])
        return codes

    def _grown(self, codes: npt.NDArray[Kind] | None) -> npt.NDArray[Kind]:
        if codes is None:
            raise LookupError("this part of the facts has not been read")
        grown = np.zeros(len(self.columns), codes.dtype)
        grown[: len(codes)] = codes
        return grown


def part_of(field_: Field) -> Part | None:
    """What has to be read for conditions on a field; None where the columns have it."""
    return next((part for part in PARTS if part == field_), None)


def parts_of(query: Query) -> tuple[Part, ...]:
    """What has to be read for the conditions of a query."""
    found = (part_of(condition.field) for condition in query.conditions)
    return tuple(dict.fromkeys(part for part in found if part is not None))


def precision_code(date: str) -> int:
    """The code of a date's precision (EDTF or empty)."""
    if not date:
        return UNDATED_CODE
    # Plain dates, and intervals between them, are nearly all there are: reading them in full takes long.
    plain = [_PLAIN.fullmatch(side) for side in date.split("/")]
    if all(plain):
        return max(_PLAIN_CODES[match.lastindex or 0] for match in plain if match is not None)
    return int(edtf.precision(edtf.parse(date)))
