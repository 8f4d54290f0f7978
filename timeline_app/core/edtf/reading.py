"""EDTF text to values: levels 0, 1 and 2 of the specification, and nothing else."""

from __future__ import annotations

import re
from typing import Final

from timeline_app.core.calendar import days_in_month
from timeline_app.core.edtf.errors import EdtfError
from timeline_app.core.edtf.limits import unclamped_extent
from timeline_app.core.edtf.points import no_such_day, read_point, read_season
from timeline_app.core.edtf.values import Date, DateSet, Edtf, End, Interval, Point, Range, Season
from timeline_app.core.says import says

_PLAIN: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def parse(text: str) -> Edtf:
    """The value of an EDTF text (ISO 8601-2:2019, LoC EDTF levels 0 to 2).

    Raises:
        EdtfError: the text is not EDTF, or there is no such date; says where and why.
    """
    match = _PLAIN.fullmatch(text)
    if match is not None:
        return _plain(match, text)
    if text[:1] in ("[", "{"):
        return _date_set(text)
    if "/" in text:
        return _interval(text)
    return read_point(text, 0, text)


def _plain(match: re.Match[str], text: str) -> Date | Season:
    year, month, day = match.groups()
    if month is None:
        return Date(year)
    number = int(month)
    if not 1 <= number <= 12:
        return read_season(year, month, day, 5, text)
    if day is None:
        return Date(year, month)
    if not 1 <= int(day) <= 28 and not 1 <= int(day) <= days_in_month(int(year), number):
        raise EdtfError(text, 8, no_such_day(year, month))
    return Date(year, month, day)


def _interval(text: str) -> Interval:
    first, _, last = text.partition("/")
    at = len(first) + 1
    if "/" in last:
        position = at + last.index("/")
        raise EdtfError(text, position, says("an interval has one '/', between its start and its end"))
    start, end = _end(first, 0, text), _end(last, at, text)
    begins, ends = _first_point(start), _last_point(end)
    if begins is not None and ends is not None and not _can_follow(begins, ends):
        raise EdtfError(text, at, says("the interval ends before it starts"))
    return Interval(start, end)


def _end(part: str, at: int, text: str) -> Point | Range | End:
    if part == "..":
        return End.OPEN
    if not part:
        return End.UNKNOWN
    if part.startswith(".."):
        return Range(None, read_point(part[2:], at + 2, text))
    if part.endswith(".."):
        return Range(read_point(part[:-2], at, text), None)
    return read_point(part, at, text)


def _first_point(end: Point | Range | End) -> Point | None:
    """The date from which an interval's end can be at the earliest, if any."""
    if isinstance(end, End):
        return None
    return end.first if isinstance(end, Range) else end


def _last_point(end: Point | Range | End) -> Point | None:
    if isinstance(end, End):
        return None
    return end.last if isinstance(end, Range) else end


def _can_follow(first: Point, last: Point) -> bool:
    """Whether ``last`` can be at or after ``first``, whatever both leave open."""
    return unclamped_extent(last)[1] > unclamped_extent(first)[0]


def _date_set(text: str) -> DateSet:
    closing = "]" if text[0] == "[" else "}"
    if text[-1] != closing:
        reason = says("a set that begins with '{0}' ends with '{1}'", text[0], closing)
        raise EdtfError(text, len(text) - 1 if text[-1] in "]}" else len(text), reason)
    parts = text[1:-1].split(",")
    last = len(parts) - 1
    members: list[Point | Range] = []
    at = 1
    for index, part in enumerate(parts):
        if index > 0 and part.startswith(".."):
            raise EdtfError(
                text, at, says("'..' before a date (or earlier) stands only at the beginning of a set")
            )
        if index < last and part.endswith(".."):
            reason = says("'..' after a date (or later) stands only at the end of a set")
            raise EdtfError(text, at + len(part) - 2, reason)
        members.append(_member(part, at, text))
        at += len(part) + 1
    return DateSet("one" if closing == "]" else "all", tuple(members))


def _member(part: str, at: int, text: str) -> Point | Range:
    if not part:
        raise EdtfError(text, at, says("a set needs a date here"))
    if ".." not in part:
        return read_point(part, at, text)
    before, _, after = part.partition("..")
    if not before and not after:
        raise EdtfError(text, at, says("'..' needs a date before or after it"))
    last_at = at + len(before) + 2
    if ".." in after:
        raise EdtfError(text, last_at + after.index(".."), says("a range goes from one date to one other"))
    first = read_point(before, at, text) if before else None
    last = read_point(after, last_at, text) if after else None
    if first is not None and last is not None and not _can_follow(first, last):
        raise EdtfError(text, last_at, says("the range ends before it starts"))
    return Range(first, last)
