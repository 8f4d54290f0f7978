"""What an EDTF value says beyond its bounds: its flags and its precision."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from typing import Final

from timeline_app.core.columns import DateFlag
from timeline_app.core.edtf.limits import unclamped_extent
from timeline_app.core.edtf.seasons import SEASONS, SeasonKind
from timeline_app.core.edtf.values import (
    Date,
    DateSet,
    DateTime,
    Edtf,
    End,
    Interval,
    Point,
    Range,
    Season,
)

_DAY_S: Final = 86_400


class Precision(IntEnum):
    """How finely a date is known; a finer one is the smaller number."""

    SECOND = 0
    MINUTE = 1
    HOUR = 2
    DAY = 3
    MONTH = 4
    QUARTER = 5
    SEASON = 6
    QUADRIMESTER = 7
    SEMESTER = 8
    YEAR = 9
    DECADE = 10
    CENTURY = 11
    MILLENNIUM = 12
    TEN_THOUSAND_YEARS = 13
    HUNDRED_THOUSAND_YEARS = 14
    MILLION_YEARS = 15
    TEN_MILLION_YEARS = 16
    HUNDRED_MILLION_YEARS = 17
    BILLION_YEARS = 18
    LONGER = 19


# The longest each can be, in days. Seasons and their like are told by their number instead.
_LONGEST_DAYS: Final = (
    (Precision.DAY, 1),
    (Precision.MONTH, 31),
    (Precision.QUARTER, 92),
    (Precision.SEMESTER, 184),
    (Precision.YEAR, 366),
    (Precision.DECADE, 3_653),
    (Precision.CENTURY, 36_525),
    (Precision.MILLENNIUM, 365_243),
    (Precision.TEN_THOUSAND_YEARS, 3_652_425),
    (Precision.HUNDRED_THOUSAND_YEARS, 36_524_250),
    (Precision.MILLION_YEARS, 365_242_500),
    (Precision.TEN_MILLION_YEARS, 3_652_425_000),
    (Precision.HUNDRED_MILLION_YEARS, 36_524_250_000),
    (Precision.BILLION_YEARS, 365_242_500_000),
)
_SEASON_PRECISION: Final[dict[SeasonKind, Precision]] = {
    "season": Precision.SEASON,
    "northern": Precision.SEASON,
    "southern": Precision.SEASON,
    "quarter": Precision.QUARTER,
    "quadrimester": Precision.QUADRIMESTER,
    "semester": Precision.SEMESTER,
}


def precision(value: Edtf) -> Precision:
    """How finely a value is known; for an interval or a set, its coarsest date.

    A value without any date (``../..``) is as coarse as can be.
    """
    return max((_point_precision(point) for point in points(value)), default=Precision.LONGER)


def flags(value: Edtf) -> DateFlag:
    """What the form of a value says: period, qualifiers, open and unknown ends, one of a set."""
    found = _marks_of(value)
    if isinstance(value, Interval):
        found |= DateFlag.PERIOD
        if value.start is End.OPEN:
            found |= DateFlag.OPEN_START
        elif value.start is End.UNKNOWN:
            found |= DateFlag.UNKNOWN_START
        if value.end is End.OPEN:
            found |= DateFlag.OPEN_END
        elif value.end is End.UNKNOWN:
            found |= DateFlag.UNKNOWN_END
    elif isinstance(value, DateSet):
        found |= DateFlag.ONE_OF if value.kind == "one" else DateFlag.PERIOD
        for member in value.members:
            if isinstance(member, Range) and member.first is None:
                found |= DateFlag.OPEN_START
            if isinstance(member, Range) and member.last is None:
                found |= DateFlag.OPEN_END
    return found


def is_approximate(point: Point) -> bool:
    """Whether any part of a date is qualified by ``~`` or ``%``."""
    return any(mark in ("~", "%") for mark in _point_marks(point))


def points(value: Edtf) -> Iterator[Point]:
    """Every single date in a value, from left to right."""
    members: tuple[Point | Range | End, ...]
    if isinstance(value, Interval):
        members = (value.start, value.end)
    elif isinstance(value, DateSet):
        members = value.members
    else:
        members = (value,)
    for member in members:
        if isinstance(member, Range):
            yield from (side for side in (member.first, member.last) if side is not None)
        elif not isinstance(member, End):
            yield member


def _marks_of(value: Edtf) -> DateFlag:
    found = DateFlag(0)
    for point in points(value):
        marks = "".join(_point_marks(point))
        if "?" in marks or "%" in marks:
            found |= DateFlag.UNCERTAIN
        if "~" in marks or "%" in marks:
            found |= DateFlag.APPROXIMATE
    return found


def _point_marks(point: Point) -> tuple[str, ...]:
    if isinstance(point, Date | Season):
        return point.marks
    return (point.mark,)


def _point_precision(point: Point) -> Precision:
    if isinstance(point, DateTime):
        if point.second is not None:
            return Precision.SECOND
        return Precision.HOUR if point.minute is None else Precision.MINUTE
    if isinstance(point, Season) and "X" not in point.year:
        return _SEASON_PRECISION[SEASONS[point.code].kind]
    start, end = unclamped_extent(point)
    for found, days in _LONGEST_DAYS:
        if end - start <= days * _DAY_S:
            return found
    return Precision.LONGER
