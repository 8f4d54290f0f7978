"""Integer seconds and the proleptic Gregorian and Julian calendars, without ``datetime``.

A time is an int: seconds since 1970-01-01T00:00:00, no time zone, no leap seconds. Years are
astronomical (0 is 1 BC). The day arithmetic is the usual 400-year cycle counted from 1 March, so
that the leap day falls at the end of a counted year (see Reingold and Dershowitz, "Calendrical
Calculations", chapters 2 and 3); the Julian calendar has a cycle of 4 years.
"""

from __future__ import annotations

from typing import Final, NamedTuple

SECONDS_PER_DAY: Final = 86_400
MEAN_YEAR_S: Final = 31_556_952  # the Gregorian mean year: 365.2425 days

# Times outside what int64 holds are these two: "as far back as can be" and "as far ahead".
# They are plain ints, so that bounds compare and sort without special cases.
PAST: Final = -(2**63) + 1
FUTURE: Final = 2**63 - 1

_DAYS_PER_CYCLE: Final = 146_097  # 400 years
_EPOCH_FROM_MARCH_ZERO: Final = 719_468  # days from 0000-03-01 to 1970-01-01
_DAYS_PER_JULIAN_CYCLE: Final = 1_461  # 4 years
_EPOCH_FROM_JULIAN_MARCH_ZERO: Final = 719_470  # days from Julian 0000-03-01 to 1970-01-01
_MONTH_DAYS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Civil(NamedTuple):
    """A calendar date and time of day; ``year`` is astronomical."""

    year: int
    month: int
    day: int
    hour: int = 0
    minute: int = 0
    second: int = 0


def is_leap_year(year: int) -> bool:
    """Whether the proleptic Gregorian year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Days in a month, 28 to 31; ``month`` is 1 to 12."""
    return 29 if month == 2 and is_leap_year(year) else _MONTH_DAYS[month - 1]


def days_from_civil(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01 of a calendar date; ``month`` 1 to 12, any ``day`` (32 May is 1 June)."""
    cycle, year_of_cycle = divmod(year if month > 2 else year - 1, 400)
    day_of_cycle = year_of_cycle * 365 + year_of_cycle // 4 - year_of_cycle // 100 + _day_of_year(month, day)
    return cycle * _DAYS_PER_CYCLE + day_of_cycle - _EPOCH_FROM_MARCH_ZERO


def civil_from_days(days: int) -> tuple[int, int, int]:
    """Year, month and day of a day number counted from 1970-01-01."""
    cycle, day_of_cycle = divmod(days + _EPOCH_FROM_MARCH_ZERO, _DAYS_PER_CYCLE)
    year_of_cycle = (
        day_of_cycle - day_of_cycle // 1_460 + day_of_cycle // 36_524 - day_of_cycle // 146_096
    ) // 365
    day_of_year = day_of_cycle - (365 * year_of_cycle + year_of_cycle // 4 - year_of_cycle // 100)
    month, day = _month_and_day(day_of_year)
    return cycle * 400 + year_of_cycle + (1 if month <= 2 else 0), month, day


def is_julian_leap_year(year: int) -> bool:
    """Whether the Julian year (astronomical: 0 is 1 BC) has a 29 February."""
    return year % 4 == 0


def days_in_julian_month(year: int, month: int) -> int:
    """Days in a month of the Julian calendar, 28 to 31; ``month`` is 1 to 12."""
    return 29 if month == 2 and is_julian_leap_year(year) else _MONTH_DAYS[month - 1]


def days_from_julian(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01 (Gregorian) of a date in the Julian calendar, proleptic before AD 8.

    Years are astronomical and begin on 1 January, as historians count them today.
    """
    cycle, year_of_cycle = divmod(year if month > 2 else year - 1, 4)
    day_of_cycle = year_of_cycle * 365 + _day_of_year(month, day)
    return cycle * _DAYS_PER_JULIAN_CYCLE + day_of_cycle - _EPOCH_FROM_JULIAN_MARCH_ZERO


def julian_from_days(days: int) -> tuple[int, int, int]:
    """Year, month and day in the Julian calendar of a day number counted from 1970-01-01 (Gregorian)."""
    cycle, day_of_cycle = divmod(days + _EPOCH_FROM_JULIAN_MARCH_ZERO, _DAYS_PER_JULIAN_CYCLE)
    year_of_cycle = (day_of_cycle - day_of_cycle // 1_460) // 365
    month, day = _month_and_day(day_of_cycle - 365 * year_of_cycle)
    return cycle * 4 + year_of_cycle + (1 if month <= 2 else 0), month, day


def seconds_from_civil(
    year: int, month: int = 1, day: int = 1, hour: int = 0, minute: int = 0, second: int = 0
) -> int:
    """Seconds since 1970 of a calendar moment. Exact for any year: Python ints do not overflow."""
    return days_from_civil(year, month, day) * SECONDS_PER_DAY + hour * 3_600 + minute * 60 + second


def civil_from_seconds(time_s: int) -> Civil:
    """The calendar date and time of day of a time in seconds since 1970."""
    days, rest = divmod(time_s, SECONDS_PER_DAY)
    hour, rest = divmod(rest, 3_600)
    minute, second = divmod(rest, 60)
    return Civil(*civil_from_days(days), hour, minute, second)


def clamped(time_s: int) -> int:
    """The time itself, or :data:`PAST` or :data:`FUTURE` where int64 cannot hold it."""
    return max(PAST, min(FUTURE, time_s))


def _day_of_year(month: int, day: int) -> int:
    """Days since 1 March, by which January and February are months 11 and 12."""
    return (153 * ((month + 9) % 12) + 2) // 5 + day - 1


def _month_and_day(day_of_year: int) -> tuple[int, int]:
    """Month and day of a day counted from 1 March."""
    counted_month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * counted_month + 2) // 5 + 1
    return counted_month + 3 if counted_month < 10 else counted_month - 9, day
