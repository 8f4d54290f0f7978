"""The units of the axis and where their steps lie: seconds to hundreds of billions of years.

All of it is integer calendar arithmetic; nothing is added up. Steps in years lie where people put
them. Counted by era, a step of 1000 gives 2000 BC, 1000 BC, AD 1, 1000, 2000: there is no year 0, so
the tick between BC and AD is AD 1, a full step after the last one BC. In deep time a year is counted
by its distance from the year 0 (as EDTF does: ``Y-66E6`` is 66 million years ago), so 66 Ma is the
astronomical year -66 000 000, and dates and axis agree at every zoom. The two thousand years since
are less than any step there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from timeline_app.core.calendar import (
    SECONDS_PER_DAY,
    civil_from_days,
    days_from_civil,
    days_in_month,
)

# The names that core.dateformat.format_time takes.
UnitName = Literal[
    "second", "minute", "hour", "day", "week", "month",
    "year", "decade", "century", "millennium",
    "ten_thousand_years", "hundred_thousand_years",
    "million_years", "ten_million_years", "hundred_million_years", "billion_years",
]  # fmt: skip
Counting = Literal["eras", "distance"]

_HOUR_S: Final = 3_600
_WEEK_S: Final = 7 * SECONDS_PER_DAY
_MONDAY_S: Final = 4 * SECONDS_PER_DAY  # 1970-01-05
_DAYS_OF_MONTH: Final = {
    2: tuple(range(1, 30, 2)),
    5: (1, 5, 10, 15, 20, 25),
    10: (1, 10, 20),
}
_SHORTEST_MONTHS: Final = {1: 28, 3: 90, 6: 181}  # in days
_YEAR_UNITS: Final[tuple[UnitName, ...]] = (
    "year", "decade", "century", "millennium", "ten_thousand_years", "hundred_thousand_years",
    "million_years", "ten_million_years", "hundred_million_years", "billion_years",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Step:
    """The distance from one tick to the next.

    ``count`` is in the grid's own measure: seconds ("clock", up to one day), days of a month, weeks,
    months or years. ``shortest_s`` is the least distance of two neighbours.
    """

    unit: UnitName
    grid: Literal["clock", "days", "weeks", "months", "years"]
    count: int
    shortest_s: int


@dataclass(frozen=True, slots=True)
class Reach:
    """How many digits the years have that are to be named.

    Near the present all have ``digits`` at most (four at least after Christ, where the years are most
    written about); further out exactly so many.
    """

    digits: int
    is_near: bool


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the axis, half-open, on which one step holds and years are counted in one way."""

    start_s: int
    end_s: int
    step: Step
    counting: Counting
    reach: Reach


def _clock(unit: UnitName, count_s: int) -> Step:
    return Step(unit, "clock", count_s, count_s)


def _days(count: int) -> Step:
    return Step("day", "days", count, (count if count == 2 else count - 1) * SECONDS_PER_DAY)


def _weeks(count: int) -> Step:
    return Step("week", "weeks", count, count * _WEEK_S)


def _months(count: int) -> Step:
    return Step("month", "months", count, _SHORTEST_MONTHS[count] * SECONDS_PER_DAY)


def years(count: int) -> Step:
    """A step of some years: 1, 2 or 5 times a power of ten."""
    unit = _YEAR_UNITS[min(len(str(count)), len(_YEAR_UNITS)) - 1]
    return Step(unit, "years", count, count * 365 * SECONDS_PER_DAY)


SECOND: Final = _clock("second", 1)
MINUTE: Final = _clock("minute", 60)
DAY: Final = _clock("day", SECONDS_PER_DAY)
MONTH: Final = _months(1)
YEAR: Final = years(1)

_CLOCK_STEPS: Final = (
    *(_clock("second", count) for count in (1, 5, 15, 30)),
    *(_clock("minute", count * 60) for count in (1, 5, 15, 30)),
    *(_clock("hour", count * _HOUR_S) for count in (1, 3, 6, 12)),
    DAY,
)
_DAY_STEPS: Final = tuple(_days(count) for count in _DAYS_OF_MONTH)
_WEEK_STEPS: Final = (_weeks(1), _weeks(2))
_LONG_STEPS: Final = (
    *(_months(count) for count in _SHORTEST_MONTHS),
    *(years(digit * 10**power) for power in range(13) for digit in (1, 2, 5)),
)

LADDER: Final = (*_CLOCK_STEPS, *_DAY_STEPS, *_LONG_STEPS)
LADDER_WITH_WEEKS: Final = (*_CLOCK_STEPS, *_WEEK_STEPS, *_LONG_STEPS)


def nests(finer: Step, coarser: Step) -> bool:
    """Whether every place of the coarser step is one of the finer step."""
    if finer.grid == coarser.grid:
        return coarser.count % finer.count == 0 and (finer.grid != "days" or finer.count != 2)
    if finer.grid == "clock":
        return True
    if coarser.grid in ("months", "years"):
        return finer.grid in ("days", "months")
    return False


def times_on(step: Step, first_s: int, last_s: int, counting: Counting = "eras") -> list[int]:
    """The places of a step from ``first_s`` to ``last_s``, both included, ascending, in seconds."""
    if step.grid == "days":
        return _days_between(_DAYS_OF_MONTH[step.count], first_s, last_s)
    first = index_at(step, first_s - 1, counting) + 1
    last = index_at(step, last_s, counting)
    times = [time_at(step, index, counting) for index in range(first, last + 1)]
    if step.grid == "weeks" and step.count == 2:
        # Odd weeks; where a year has 53, the last would be followed by week 1 at once.
        times = [time for time in times if iso_week(time) % 2 == 1 and iso_week(time) < 53]
    return times


def edges_on(step: Step, first_s: int, last_s: int, counting: Counting = "eras") -> list[int]:
    """Where the stretches of a step begin that together cover ``first_s`` to ``last_s``, and the last's end.

    Not for steps of several days or weeks.
    """
    first = index_at(step, first_s, counting)
    last = index_at(step, max(first_s, last_s - 1), counting)
    return [time_at(step, index, counting) for index in range(first, last + 2)]


def index_at(step: Step, time_s: int, counting: Counting = "eras") -> int:
    """The number of the last place of a step at or before a time."""
    if step.grid == "clock":
        return time_s // step.count
    if step.grid == "weeks":
        return (time_s - _MONDAY_S) // _WEEK_S
    year, month, _ = civil_from_days(time_s // SECONDS_PER_DAY)
    if step.grid == "months":
        return (year * 12 + month - 1) // step.count
    return _year_index(year, step.count, counting)


def time_at(step: Step, index: int, counting: Counting = "eras") -> int:
    """When the place of that number begins."""
    if step.grid == "clock":
        return index * step.count
    if step.grid == "weeks":
        return _MONDAY_S + index * _WEEK_S
    if step.grid == "months":
        year, month = divmod(index * step.count, 12)
        return days_from_civil(year, month + 1, 1) * SECONDS_PER_DAY
    return year_start_s(_year_at(index, step.count, counting))


def year_of(time_s: int) -> int:
    """The astronomical year a time lies in."""
    return civil_from_days(time_s // SECONDS_PER_DAY)[0]


def year_start_s(year: int) -> int:
    """When an astronomical year begins."""
    return days_from_civil(year, 1, 1) * SECONDS_PER_DAY


def iso_week(time_s: int) -> int:
    """The number of the week in its year, 1 to 53: a week belongs to the year of its Thursday (ISO 8601)."""
    monday = (time_s - _MONDAY_S) // _WEEK_S * 7 + 4
    year = civil_from_days(monday + 3)[0]
    return (monday + 3 - days_from_civil(year, 1, 1)) // 7 + 1


def _year_at(index: int, count: int, counting: Counting) -> int:
    if count == 1:
        return index
    if index > 0:
        return index * count
    if counting == "eras":
        return 1 + index * count
    return index * count if index else 1


def _year_index(year: int, count: int, counting: Counting) -> int:
    if count == 1 or year >= count:
        return year // count
    if year > 0:
        return 0
    if counting == "eras":
        return (year - 1) // count
    return year // count if year <= -count else -1


def _days_between(days: Iterable[int], first_s: int, last_s: int) -> list[int]:
    first, last = -(-first_s // SECONDS_PER_DAY), last_s // SECONDS_PER_DAY
    month, last_month = (_month_number(day) for day in (first, last))
    found = []
    while month <= last_month:
        year, month_of_year = month // 12, month % 12 + 1
        start = days_from_civil(year, month_of_year, 1)
        length = days_in_month(year, month_of_year)
        # Not on the last day of a month: the first of the next stands right behind it.
        found += [start + day - 1 for day in days if day < length]
        month += 1
    return [day * SECONDS_PER_DAY for day in found if first <= day <= last]


def _month_number(days: int) -> int:
    year, month, _ = civil_from_days(days)
    return year * 12 + month - 1
