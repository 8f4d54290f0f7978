"""The four bounds of an EDTF value, in seconds."""

from __future__ import annotations

from typing import Final

from timeline_app.core.bounds import Bounds
from timeline_app.core.calendar import (
    FUTURE,
    PAST,
    SECONDS_PER_DAY,
    clamped,
    days_from_civil,
)
from timeline_app.core.edtf.digits import first_day, last_day, numbers, year_range
from timeline_app.core.edtf.seasons import SEASONS
from timeline_app.core.edtf.values import (
    Date,
    DateSet,
    DateTime,
    Edtf,
    End,
    Interval,
    LongYear,
    Point,
    Range,
    Season,
    Truncated,
)

_HOUR_S: Final = 3_600
_MINUTE_S: Final = 60


def bounds(value: Edtf) -> Bounds:
    """The earliest and latest start and end of a value (see docs/dates.md for what was decided).

    Seconds since 1970, half-open, clamped to int64; ``PAST`` or ``FUTURE`` where there is no limit.
    Qualifiers do not widen them.
    """
    if isinstance(value, Interval):
        return _interval_bounds(value)
    if isinstance(value, DateSet):
        return _set_bounds(value)
    start, end = extent(value)
    return Bounds(start, end, start, end)


def extent(point: Point) -> tuple[int, int]:
    """All the time a single date can be in: ``[start, end)`` in seconds, clamped to int64.

    It is never empty: a date beyond what int64 holds becomes the first or last second of time.
    """
    start, end = unclamped_extent(point)
    return min(clamped(start), FUTURE - 1), max(clamped(end), PAST + 1)


def unclamped_extent(point: Point) -> tuple[int, int]:
    """As :func:`extent`, in Python ints of any size."""
    if isinstance(point, Date):
        return _date_extent(point)
    if isinstance(point, DateTime):
        return _time_extent(point)
    if isinstance(point, Season):
        season = SEASONS[point.code]
        first, last = year_range(point.year)
        end = _month_start(last, season.first_month + season.months)
        return _month_start(first, season.first_month), end
    first, last = _years_of(point)
    return _month_start(first, 1), _month_start(last + 1, 1)


def _date_extent(date: Date) -> tuple[int, int]:
    if date.day:
        if "X" in date.year or "X" in date.month or "X" in date.day:
            first, last = _day_limits(date)
        else:
            first = last = days_from_civil(int(date.year), int(date.month), int(date.day))
        return first * SECONDS_PER_DAY, (last + 1) * SECONDS_PER_DAY
    first_year, last_year = year_range(date.year)
    if not date.month:
        return _month_start(first_year, 1), _month_start(last_year + 1, 1)
    months = numbers(date.month, 1, 12)
    return _month_start(first_year, months[0]), _month_start(last_year, months[-1] + 1)


def _day_limits(date: Date) -> tuple[int, int]:
    first = first_day(date.year, date.month, date.day)
    last = last_day(date.year, date.month, date.day)
    if first is None or last is None:
        raise ValueError(f"there is no such day: {date}")
    return days_from_civil(*first), days_from_civil(*last)


def _time_extent(value: DateTime) -> tuple[int, int]:
    day_s = _date_extent(value.date)[0]
    start = day_s + value.hour * _HOUR_S - (value.offset_min or 0) * _MINUTE_S
    if value.minute is None:
        return start, start + _HOUR_S
    start += value.minute * _MINUTE_S
    if value.second is None:
        return start, start + _MINUTE_S
    start += value.second
    return start, start + 1


def _years_of(point: LongYear | Truncated) -> tuple[int, int]:
    if isinstance(point, Truncated):
        return year_range(point.digits + "X" * (1 if point.years == 10 else 2))
    year = point.year
    if point.significant is None:
        return year, year
    step = int(10 ** max(0, len(str(abs(year))) - point.significant))
    low = abs(year) // step * step
    high = low + step - 1
    return (-high, -low) if year < 0 else (low, high)


def _interval_bounds(interval: Interval) -> Bounds:
    start, end = interval.start, interval.end
    earliest_start = latest_start = PAST
    earliest_end = latest_end = FUTURE
    if not isinstance(start, End):
        earliest_start, latest_start = member_extent(start)
    if not isinstance(end, End):
        earliest_end, latest_end = member_extent(end)
    # What is unknown on one side is limited by the other: nothing ends before it starts.
    latest_start = latest_end if start is End.UNKNOWN else min(latest_start, latest_end)
    earliest_end = earliest_start if end is End.UNKNOWN else max(earliest_end, earliest_start)
    return Bounds(earliest_start, latest_start, earliest_end, latest_end)


def _set_bounds(value: DateSet) -> Bounds:
    extents = [member_extent(member) for member in value.members]
    start = min(first for first, _ in extents)
    end = max(last for _, last in extents)
    if value.kind == "one":
        return Bounds(start, end, start, end)
    # All of them: from the first of the list to the last.
    latest_start = min(_start_limit(member) for member in value.members)
    earliest_end = max(_end_limit(member) for member in value.members)
    return Bounds(start, latest_start, earliest_end, end)


def member_extent(member: Point | Range) -> tuple[int, int]:
    """As :func:`extent`, also for a range, which reaches from its first to its last date."""
    if not isinstance(member, Range):
        return extent(member)
    start = PAST if member.first is None else extent(member.first)[0]
    end = FUTURE if member.last is None else extent(member.last)[1]
    return start, end


def _start_limit(member: Point | Range) -> int:
    """The time by which a member of a list has begun."""
    if isinstance(member, Range):
        return PAST if member.first is None else extent(member.first)[1]
    return extent(member)[1]


def _end_limit(member: Point | Range) -> int:
    """The time a member of a list reaches at least."""
    if isinstance(member, Range):
        return FUTURE if member.last is None else extent(member.last)[0]
    return extent(member)[0]


def _month_start(year: int, month: int) -> int:
    """Seconds at the start of a month; a month above 12 lies in the next year."""
    if month > 12:
        year, month = year + 1, month - 12
    return days_from_civil(year, month, 1) * SECONDS_PER_DAY
