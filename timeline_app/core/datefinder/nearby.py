"""Dates by their distance from the article's: Thursday, last May, the past five years."""

from __future__ import annotations

from typing import Final

from timeline_app.core.calendar import civil_from_days
from timeline_app.core.dateentry.building import calendar_date, interval, made, qualified, season
from timeline_app.core.datefinder import counting
from timeline_app.core.datefinder.counting import Days
from timeline_app.core.datefinder.lexicon import Unit
from timeline_app.core.datefinder.meanings import Code, Nearby, Weekday
from timeline_app.core.edtf import Edtf
from timeline_app.core.edtf.seasons import SEASONS

_MOST_DAYS: Final = 31
_IN_OTHER_UNITS: Final[dict[Unit, tuple[Unit, int]]] = {
    "week": ("day", 7), "decade": ("year", 10), "century": ("year", 100),
}  # fmt: skip
_WEEKS: Final = {"week-before": -1, "this": 0, "week-of": 0, "week-after": 1}


def weekday(meaning: Weekday, anchor: Days, *, is_ahead: bool) -> Edtf:
    """A day of the week: the last one up to the article's day, or the next where the words look ahead.

    Where the article's day is known only roughly, it is about its date, or one of the days it can be.
    """
    first, last = (_weekday(meaning, day, is_ahead=is_ahead) for day in (anchor.first, anchor.last))
    if first == last:
        return counting.day_value(first)
    if anchor.last - anchor.first >= _MOST_DAYS:
        return qualified(anchor.value, "~")
    return made(f"[{counting.day_value(first)}..{counting.day_value(last)}]")


def _weekday(meaning: Weekday, day: int, *, is_ahead: bool) -> int:
    monday = day - counting.weekday_of(day)
    if meaning.which in _WEEKS:
        return monday + 7 * _WEEKS[meaning.which] + meaning.number
    back = (counting.weekday_of(day) - meaning.number) % 7
    if meaning.which == "next" or (meaning.which == "nearest" and is_ahead):
        return day - back + 7
    return day - 7 if meaning.which == "last" and back == 0 else day - back


def month_or_season(meaning: Nearby, anchor: Days) -> Edtf:
    """Last May, this winter: the last one that is over, the next to begin, or that of the article's year."""
    found = list(dict.fromkeys(_month_or_season(meaning, day) for day in (anchor.first, anchor.last)))
    if len(found) == 1:
        return found[0]
    return qualified(found[-1], "~")


def _month_or_season(meaning: Nearby, day: int) -> Edtf:
    number, now, _ = civil_from_days(day)
    part = meaning.part
    if isinstance(part, Code):
        months = SEASONS[part.code]
        first, last = months.first_month, months.first_month + months.months - 1
    else:
        first = last = part.month
    # Months are counted from January of the article's year; winter ends in the 14th.
    if meaning.which == "next":
        number += 0 if first > now else 1
    elif meaning.which == "last":
        number -= 0 if last < now else 2 if last - 12 >= now else 1
    elif last > 12 and now <= last - 9:
        number -= 1  # this winter, said in January or in spring
    return season(number, part.code) if isinstance(part, Code) else calendar_date(number, part.month)


def stretch(unit: Unit, steps: int, anchor: Days) -> Edtf:
    """The past five years (negative steps), the next two months: up to the article's date, or from it on."""
    other, factor = _IN_OTHER_UNITS.get(unit, (unit, 1))
    away = counting.counted(anchor, other, steps * factor)
    here = counting.counted(anchor, other, 0)
    return interval(away, here) if steps < 0 else interval(here, away)
