"""Parts of a date: the first quarter of a year, the end of a month, a day of a year."""

from __future__ import annotations

from typing import Final

from timeline_app.core.dateentry.building import EntryError, between, calendar_date, interval, season
from timeline_app.core.dateentry.vague import Third, half, third
from timeline_app.core.datefinder.meanings import (
    Code,
    HalfPart,
    MonthDay,
    Months,
    Part,
    ThirdPart,
    WeekOfMonth,
)
from timeline_app.core.edtf import Date, Edtf
from timeline_app.core.edtf.seasons import SEASONS

_THIRDS: Final[dict[Third, int]] = {"early": 1, "mid": 5, "late": 9}


def part_of(whole: Edtf, part: Part) -> Edtf:  # noqa: PLR0911 - one line a kind
    """The part of a date; the whole where the part of such a date cannot be told (the end of a spring).

    Raises:
        EntryError: there is no such part, as a 31st of June, or the year it would be of is not known.
    """
    match part:
        case MonthDay(0, day):
            return calendar_date(_year(whole), _month(whole), day)
        case MonthDay(month, day):
            return calendar_date(_year(whole), month, day)
        case Code(code):
            return season(_year(whole), code)
        case Months(first, last) if first == last:
            return calendar_date(_year(whole), first)
        case Months(first, last):
            number = _year(whole)
            return interval(calendar_date(number, first), calendar_date(number, last))
        case WeekOfMonth(number):
            number_of_year, month = _year(whole), _month(whole)
            days = (calendar_date(number_of_year, month, 7 * number - back) for back in (6, 0))
            return between(*days)
        case ThirdPart(which):
            return third(whole, which) if _has_parts(whole) else whole
        case HalfPart(number):
            return half(whole, number) if isinstance(whole, Date) and not whole.month else whole


def first_month(part: Part) -> int:
    """The month in which a part of a year begins; for its very end, the month that ends it."""
    match part:
        case MonthDay(month) if month:
            return month
        case Code(code):
            return SEASONS[code].first_month
        case Months(first):
            return first
        case ThirdPart(which, is_end):
            return 12 if is_end else _THIRDS[which]
        case _:
            return 1


def _year(whole: Edtf) -> int:
    if not isinstance(whole, Date) or "X" in whole.year:
        raise EntryError("the year is not known")
    return int(whole.year)


def _month(whole: Edtf) -> int:
    if not isinstance(whole, Date) or not whole.month.isdigit():
        raise EntryError("the month is not known")
    return int(whole.month)


def _has_parts(whole: Edtf) -> bool:
    return (
        isinstance(whole, Date) and not whole.day and len(whole.year) == 4 and not whole.year.endswith("XXX")
    )
