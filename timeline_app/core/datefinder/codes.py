"""The codes by which the rules of later levels know what was found."""

from __future__ import annotations

from typing import Final

from timeline_app.core.datefinder.grammar import FOUND_KINDS
from timeline_app.core.datefinder.lexicon import Unit
from timeline_app.core.datefinder.meanings import (
    Amount,
    CenturyPart,
    Counted,
    CountedFrom,
    DayOfMonth,
    Fixed,
    FromTo,
    Meaning,
    MonthAfter,
    MonthDay,
    Nearby,
    Partial,
    ShortDecade,
    ShortYear,
    ThirdPart,
    Timed,
    Weekday,
    WeekEnd,
    YearPart,
)
from timeline_app.core.edtf import Date, Edtf, Interval, LongYear, Season

_BY_TYPE: Final[dict[type, str]] = {
    DayOfMonth: "DAY_OF_MONTH",
    YearPart: "PART",
    Weekday: "DAY",
    Timed: "DAY",
    ShortYear: "YEAR",
    MonthAfter: "MONTH_YEAR",
    Amount: "AMOUNT",
    CenturyPart: "YEARS",
    ShortDecade: "YEARS",
    WeekEnd: "PERIOD",
    FromTo: "SPAN",
}
_BY_UNIT: Final[dict[Unit, str]] = {
    "day": "DAY",
    "week": "PERIOD",
    "month": "MONTH_YEAR",
    "quarter": "PERIOD",
    "year": "COUNTED_YEAR",
    "decade": "YEARS",
    "century": "YEARS",
}


def kind_of(meaning: Meaning) -> str:
    """The code of a meaning, one of :data:`.grammar.FOUND_KINDS`."""
    return FOUND_KINDS[_kind(meaning)]


def _kind(meaning: Meaning) -> str:  # noqa: PLR0911 - one line a kind
    match meaning:
        case Fixed(value):
            return _kind_of_value(value)
        case MonthDay(_, day):
            return "MONTH_DAY" if day else "BARE_MONTH"
        case Counted(unit) | CountedFrom(unit):
            return _BY_UNIT[unit]
        case Nearby(MonthDay()):
            return "MONTH_YEAR"
        case Nearby():
            return "PERIOD"
        case Partial(MonthDay(), ThirdPart()):
            return "PART"  # late March, of a year that is not stated
        case Partial(_, MonthDay(_, day)):
            return "DAY" if day else "MONTH_YEAR"
        case Partial():
            return "PERIOD"
        case _:
            return _BY_TYPE.get(type(meaning), "BOUNDED")


def _kind_of_value(value: Edtf) -> str:
    if isinstance(value, Interval):
        return "SPAN"
    if isinstance(value, Season):
        return "PERIOD"
    if isinstance(value, Date) and "X" not in value.year:
        return "DAY" if value.day else "MONTH_YEAR" if value.month else "YEAR"
    return "YEAR" if isinstance(value, LongYear) else "YEARS"
