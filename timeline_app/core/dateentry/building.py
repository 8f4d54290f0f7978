"""EDTF values from what a person means: a year BC, before May 2013, between two dates.

Everything is made as EDTF text and read by the parser, so that nothing invalid can be built.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, Literal, TypeAlias

from timeline_app.core.calendar import civil_from_days
from timeline_app.core.edtf import (
    Date,
    DateSet,
    DateTime,
    Edtf,
    EdtfError,
    End,
    Interval,
    LongYear,
    Mark,
    Marks,
    Point,
    Range,
    Season,
    parse,
)
from timeline_app.core.edtf.limits import unclamped_extent
from timeline_app.core.edtf.values import joined, year_digits
from timeline_app.core.says import says

Alternatives: TypeAlias = tuple[Edtf, ...]  # what a text can mean; more than one where it is ambiguous

_DAY_S: Final = 86_400
MOST_MEANINGS: Final = 6  # more alternatives than these are not offered
_FURTHEST_YEAR: Final = 10**15


class EntryError(Exception):
    """A date that was understood and cannot be: 30 February.

    Attributes:
        reason: why, in words.
    """

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


def made(text: str) -> Edtf:
    """The value of an EDTF text that was put together from what a person wrote.

    Raises:
        EntryError: there is no such date.
    """
    try:
        return parse(text)
    except EdtfError as error:
        raise EntryError(error.reason) from error


def year(number: int) -> Date | LongYear:
    """A year; ``number`` is astronomical.

    Raises:
        EntryError: a year too far away to be meant.
    """
    if abs(number) >= _FURTHEST_YEAR:
        raise EntryError(says("that is too far away"))
    return Date(year_digits(number)) if abs(number) <= 9999 else LongYear(number)


def astronomical(number: int, *, bc: bool) -> int:
    """A year as EDTF counts: 44 BC is -43.

    Raises:
        EntryError: the year 0, which people's calendars do not have.
    """
    if number == 0:
        raise EntryError(says("there is no year 0: 1 BC is followed by AD 1"))
    return 1 - number if bc else number


def calendar_date(year_number: int, month: int, day: int = 0) -> Edtf:
    """A month, or a day where ``day`` is not 0.

    Raises:
        EntryError: there is no such date, or EDTF has no months in so distant a year.
    """
    if abs(year_number) > 9999:
        raise EntryError(says("beyond the year 9999 a date has no month"))
    if not 1 <= month <= 12:
        raise EntryError(says("there is no month {0}", month))
    return made(f"{year_digits(year_number)}-{month:02d}" + (f"-{day:02d}" if day else ""))


def season(year_number: int, code: int) -> Edtf:
    """A season, quarter and the like of a year by its EDTF number."""
    return made(f"{year_digits(year_number)}-{code}")


def qualified(value: Edtf, mark: Mark) -> Edtf:
    """A value all of whose dates are uncertain or approximate as well."""
    return _mapped(value, lambda point: _point_qualified(point, mark))


def between(first: Edtf, last: Edtf) -> Edtf:
    """Some time from one date to another: ``[A..B]``.

    The dates of a range have one precision (LoC level 2, set representation, 7), so that the coarser is
    made as fine as the other: between May 1667 and 1672 is between May 1667 and December 1672.
    """
    start, end = as_start(first), as_end(last)
    return made(f"[{_as_fine_as(end, start, 0)}..{_as_fine_as(start, end, -1)}]")


def interval(first: Edtf | End, last: Edtf | End) -> Edtf:
    """From one date to another: ``A/B``."""
    start = first.value if isinstance(first, End) else str(as_start(first))
    end = last.value if isinstance(last, End) else str(as_end(last))
    return made(f"{start}/{end}")


def or_before(value: Edtf) -> Edtf:
    """That date or earlier: ``[..A]``."""
    return made(f"[..{as_end(value)}]")


def or_after(value: Edtf) -> Edtf:
    """That date or later: ``[A..]``."""
    return made(f"[{as_start(value)}..]")


def before(value: Edtf) -> Edtf:
    """Earlier than a date: up to the year, month or day that precedes it."""
    return made(f"[..{_neighbour(as_start(value), -1)}]")


def after(value: Edtf) -> Edtf:
    """Later than a date: from the year, month or day that follows it."""
    return made(f"[{_neighbour(as_end(value), 1)}..]")


def listed(values: Sequence[Edtf], kind: Literal["one", "all"]) -> Edtf:
    """One or all of several dates; intervals among them become ranges."""
    members: list[str] = []
    for value in values:
        if (
            isinstance(value, Interval)
            and not isinstance(value.start, End)
            and not isinstance(value.end, End)
        ):
            members.append(f"{value.start}..{value.end}")
        elif isinstance(value, DateSet) and value.kind == "one":
            members.extend(str(member) for member in value.members)
        else:
            members.append(str(value))
    text = ",".join(members)
    return made(f"[{text}]" if kind == "one" else f"{{{text}}}")


def as_start(value: Edtf) -> Point:
    """A value as the start of an interval; of vague parts ("early 1990s") the first year, approximately."""
    return _as_point(value, 0)


def as_end(value: Edtf) -> Point:
    """A value as the end of an interval; of vague parts ("late 1990s") the last year, approximately."""
    return _as_point(value, -1)


def _as_point(value: Edtf, side: Literal[0, -1]) -> Point:
    if isinstance(value, DateSet) and value.kind == "one":
        member = value.members[side]
        point = (member.first, member.last)[side] if isinstance(member, Range) else member
        if point is not None:
            return _point_qualified(point, "~")
    if isinstance(value, DateSet | Interval):
        raise EntryError(says("an interval goes from one date to one other"))
    return value


def _as_fine_as(model: Point, point: Point, side: Literal[0, -1]) -> Point:
    """A year or month as the first (0) or last (-1) month or day of it, where ``model`` is as fine."""
    if not isinstance(model, Date) or not isinstance(point, Date) or "X" in f"{point.year}{point.month}":
        return point
    size = 3 if model.day else 2 if model.month else 1
    if size <= 1 + bool(point.month) + bool(point.day):
        return point
    start_s, end_s = unclamped_extent(point)
    moment = civil_from_days(start_s // _DAY_S if side == 0 else end_s // _DAY_S - 1)
    mark: Mark = next((mark for mark in point.marks if mark), "")
    return as_start(qualified(calendar_date(*moment[:size]), mark))


def _neighbour(point: Point, step: Literal[1, -1]) -> Point:
    """The year, month or day next to a date; for coarser dates the year, for seasons the month."""
    if isinstance(point, DateTime):
        return point
    start_s, end_s = unclamped_extent(point)
    days = start_s // _DAY_S - 1 if step < 0 else end_s // _DAY_S
    moment = civil_from_days(days)
    if isinstance(point, Date) and point.day:
        return as_start(calendar_date(*moment))
    if isinstance(point, Season) or (isinstance(point, Date) and point.month):
        return as_start(calendar_date(*moment[:2]))
    return year(moment[0])


def _point_qualified(point: Point, mark: Mark) -> Point:
    if isinstance(point, Date):
        present = (True, bool(point.month), bool(point.day))
        found = [
            _merged(old, mark) if there else old for old, there in zip(point.marks, present, strict=True)
        ]
        return replace(point, marks=Marks(*found))
    if isinstance(point, Season):
        marks = Marks(_merged(point.marks.year, mark), _merged(point.marks.month, mark))
        return replace(point, marks=marks)
    return replace(point, mark=_merged(point.mark, mark))


def _merged(first: Mark, second: Mark) -> Mark:
    marks = first + second
    return joined("?" in marks or "%" in marks, "~" in marks or "%" in marks)


def _mapped(value: Edtf, change: Callable[[Point], Point]) -> Edtf:
    if isinstance(value, Interval):
        return Interval(_mapped_end(value.start, change), _mapped_end(value.end, change))
    if isinstance(value, DateSet):
        return DateSet(value.kind, tuple(_mapped_member(member, change) for member in value.members))
    return change(value)


def _mapped_end(end: Point | Range | End, change: Callable[[Point], Point]) -> Point | Range | End:
    return end if isinstance(end, End) else _mapped_member(end, change)


def _mapped_member(member: Point | Range, change: Callable[[Point], Point]) -> Point | Range:
    if not isinstance(member, Range):
        return change(member)
    first = None if member.first is None else change(member.first)
    last = None if member.last is None else change(member.last)
    return Range(first, last)
