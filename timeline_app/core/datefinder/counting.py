"""Counting in units of the calendar, from a day or from a stretch of days that is not known better."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from timeline_app.core.bounds import Bounds
from timeline_app.core.calendar import FUTURE, PAST, SECONDS_PER_DAY, civil_from_days, days_from_civil
from timeline_app.core.dateentry.building import calendar_date, made, qualified, season, year
from timeline_app.core.dateentry.vague import century, decade
from timeline_app.core.datefinder.lexicon import Unit
from timeline_app.core.edtf import Edtf, EdtfError, bounds, parse
from timeline_app.core.edtf.limits import unclamped_extent
from timeline_app.core.edtf.manner import points
from timeline_app.core.edtf.values import year_digits

_LONGEST_ANCHOR: Final = 366 * 150  # days: an article "of the 19th century" still anchors something
_MOST_UNITS: Final = 31  # a date known to more units than this is told as coarsely as what it is counted from
_MONDAY: Final = 3  # days from a Monday to 1970-01-01
_YEARS_OF: Final[dict[Unit, int]] = {"year": 1, "decade": 10, "century": 100}


@dataclass(frozen=True, slots=True)
class Days:
    """A stretch of days, counted from 1970-01-01, both within; ``value`` is the same as EDTF."""

    first: int
    last: int
    value: Edtf

    @property
    def is_one(self) -> bool:
        return self.first == self.last

    @property
    def is_within_month(self) -> bool:
        return self.last - self.first <= _MOST_UNITS

    @property
    def first_year(self) -> int:
        return civil_from_days(self.first)[0]

    @property
    def last_year(self) -> int:
        return civil_from_days(self.last)[0]


def days_of(value: Edtf) -> Days | None:
    """The days a value can lie in; None if it has no limit on a side."""
    limits = bounds(value)
    if limits.earliest_start == PAST or limits.latest_end == FUTURE:
        return None
    first, last = limits.earliest_start // SECONDS_PER_DAY, (limits.latest_end - 1) // SECONDS_PER_DAY
    return Days(first, last, value)


def anchor_of(published: str | Bounds | None) -> Days | None:
    """The days an article can have appeared on; None if that is not known.

    ``published`` is EDTF (what is none counts as not known) or bounds in seconds.
    """
    if isinstance(published, Bounds):
        if published.is_unbounded:
            return None
        first = published.earliest_start // SECONDS_PER_DAY
        last = (published.latest_end - 1) // SECONDS_PER_DAY
        found: Days | None = Days(first, last, _days_as_edtf(first, last))
    else:
        try:
            found = days_of(parse(published)) if published else None
        except EdtfError:
            return None
    return found if found is not None and found.last - found.first <= _LONGEST_ANCHOR else None


def counted(start: Days, unit: Unit, steps: int) -> Edtf:
    """The unit that lies ``steps`` units from a stretch of days, at the unit's precision.

    Where the stretch spans several units, it is one of several: "last month" of an article of 2017 is one of
    the months from December 2016 to November 2017. Where these are too many to be told ("yesterday" of an
    article of 2017), it is about the stretch itself.
    """
    first, last = _index(start.first, unit) + steps, _index(start.last, unit) + steps
    if first == last and unit != "week":
        return _value(unit, first)
    if last - first > _MOST_UNITS:
        return qualified(start.value, "~")
    return made(f"[{_first_point(unit, first)}..{_last_point(unit, last)}]")


def week_end(start: Days, steps: int) -> Edtf:
    """Saturday and Sunday of a week counted from that of a day."""
    monday = (_index(start.first, "week") + steps) * 7 - _MONDAY
    last = (_index(start.last, "week") + steps) * 7 - _MONDAY
    return made(f"[{_day(monday + 5)}..{_day(last + 6)}]")


def weekday_of(day: int) -> int:
    """The day of the week, Monday 0, of a day counted from 1970-01-01."""
    return (day + _MONDAY) % 7


def day_value(day: int) -> Edtf:
    return calendar_date(*civil_from_days(day))


def same_part(value: Edtf, years: int) -> Edtf | None:
    """A month, quarter or half in another year; None where a value is nothing of these."""
    found = list(points(value))
    text = str(value)
    if len(found) != 1 or text != str(found[0]) or len(text) != len("2010-35") or "X" in text:
        return None
    number, part = int(text[:4]) + years, int(text[5:])
    return season(number, part) if part > 12 else calendar_date(number, part)


def _index(day: int, unit: Unit) -> int:
    if unit == "day":
        return day
    if unit == "week":
        return (day + _MONDAY) // 7
    number, month, _ = civil_from_days(day)
    if unit == "month":
        return number * 12 + month - 1
    if unit == "quarter":
        return number * 4 + (month - 1) // 3
    return number // _YEARS_OF[unit]


def _value(unit: Unit, index: int) -> Edtf:
    if unit == "day":
        return day_value(index)
    if unit == "month":
        return calendar_date(index // 12, index % 12 + 1)
    if unit == "quarter":
        return season(index // 4, 33 + index % 4)
    if unit == "year":
        return year(index)
    return decade(index * 10) if unit == "decade" else century(index + 1)


def _first_point(unit: Unit, index: int) -> str:
    if unit == "week":
        return _day(index * 7 - _MONDAY)
    if unit == "quarter":
        return _month(index * 3)
    return year_digits(index * _YEARS_OF[unit]) if unit in _YEARS_OF else str(_value(unit, index))


def _last_point(unit: Unit, index: int) -> str:
    if unit == "week":
        return _day(index * 7 - _MONDAY + 6)
    if unit == "quarter":
        return _month(index * 3 + 2)
    return year_digits((index + 1) * _YEARS_OF[unit] - 1) if unit in _YEARS_OF else str(_value(unit, index))


def _day(day: int) -> str:
    return str(day_value(day))


def _month(index: int) -> str:
    return str(calendar_date(index // 12, index % 12 + 1))


def _days_as_edtf(first: int, last: int) -> Edtf:
    """A day, month or year where the days are exactly that, otherwise one of them."""
    if first == last:
        return day_value(first)
    for text in (_day(first)[:7], _day(first)[:4]):
        extent = unclamped_extent(next(points(parse(text))))
        if (first * SECONDS_PER_DAY, (last + 1) * SECONDS_PER_DAY) == extent:
            return parse(text)
    return made(f"[{_day(first)}..{_day(last)}]")


def first_day_of(number: int, month: int, day: int = 0) -> int:
    """The first day, counted from 1970-01-01, of a month or of a day in it."""
    return days_from_civil(number, month, day or 1)
