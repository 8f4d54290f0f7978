"""Dates in the Julian calendar, made Gregorian as EDTF has them."""

from __future__ import annotations

from timeline_app.core.calendar import (
    civil_from_days,
    days_from_julian,
    days_in_julian_month,
)
from timeline_app.core.dateentry.building import EntryError, between, calendar_date, interval, qualified
from timeline_app.core.edtf import Date, Edtf, End, Interval, Point, Range
from timeline_app.core.edtf.values import joined
from timeline_app.core.says import says


def from_julian(value: Edtf) -> Edtf:
    """The Gregorian date of a day, month or year in the Julian calendar, or of an interval of such.

    A day stays a day; a month or year becomes one of the days it spans.

    Raises:
        EntryError: the date is no plain one.
    """
    if isinstance(value, Date):
        return _julian_date(value)
    if isinstance(value, Interval):
        start, end = (
            side if isinstance(side, End) else from_julian(_plain(side)) for side in (value.start, value.end)
        )
        return interval(start, end)
    raise EntryError(says("only days, months and years can be converted from the Julian calendar"))


def _plain(end: Point | Range) -> Date:
    if isinstance(end, Date):
        return end
    raise EntryError(says("only days, months and years can be converted from the Julian calendar"))


def _julian_date(date: Date) -> Edtf:
    if "X" in f"{date.year}{date.month}{date.day}":
        raise EntryError(says("a date with unknown digits cannot be converted from the Julian calendar"))
    number, month, day = int(date.year), int(date.month or "1"), int(date.day or "1")
    first = days_from_julian(number, month, day)
    if date.day:
        last = first
    elif date.month:
        last = first + days_in_julian_month(number, month) - 1
    else:
        last = days_from_julian(number + 1, 1, 1) - 1
    ends = [calendar_date(*civil_from_days(days)) for days in (first, last)]
    value = ends[0] if date.day else between(ends[0], ends[1])
    return qualified(
        value, joined("?" in date.marks or "%" in date.marks, "~" in date.marks or "%" in date.marks)
    )
