"""From one date to another, and since, until, by, before, after and about one."""

from __future__ import annotations

from timeline_app.core.calendar import SECONDS_PER_DAY
from timeline_app.core.dateentry.building import (
    EntryError,
    after,
    before,
    between,
    calendar_date,
    interval,
    or_before,
    qualified,
    year,
)
from timeline_app.core.dateentry.vague import decade
from timeline_app.core.datefinder.counting import day_value
from timeline_app.core.datefinder.meanings import (
    DayOfMonth,
    Fixed,
    Frame,
    Meaning,
    MonthDay,
    Partial,
    ShortDecade,
    Weekday,
    YearPart,
)
from timeline_app.core.datefinder.parts import part_of
from timeline_app.core.edtf import Date, Edtf, End, Season, bounds
from timeline_app.core.edtf.manner import points


def from_to(first: Edtf, last: Edtf, *, is_some_time: bool = False) -> Edtf:
    """From one date to another, or some time between them.

    Raises:
        EntryError: the last is before the first.
    """
    return between(first, last) if is_some_time else interval(first, last)


def framed(frame: Frame, value: Edtf) -> Edtf:  # noqa: PLR0911 - one line a frame
    """Since, until, by, before, after or about a date; the date itself where that cannot be said of it."""
    try:
        match frame:
            case "since":
                return interval(value, End.OPEN)
            case "until":
                return interval(End.OPEN, value)
            case "by":
                return or_before(value)
            case "before":
                return before(value)
            case "after":
                return after(value)
            case "about":
                return qualified(value, "~")
    except EntryError:
        return value


def completed_start(first: Meaning, value: Edtf | None, last: Meaning, end: Edtf | None) -> Edtf | None:
    """The start of a range with the year that only its end has: from May 30 to June 2, 2017.

    A start later in the year than the end is of the year before.
    """
    if end is None or not _lacks_year(first):
        return value
    number = _year(end)
    is_stated = isinstance(last, Fixed) or (isinstance(last, Partial) and isinstance(last.whole, Fixed))
    if number is None or (not is_stated and not _is_after(value, end)):
        return value
    completed = _with_year(first, number)
    return _with_year(first, number - 1) if _is_after(completed, end) else completed


def completed_end(last: Meaning, value: Edtf | None, first: Meaning, start: Edtf | None) -> Edtf | None:
    """The end of a range with what only its start has; weekdays run on."""
    if start is None:
        return value
    if isinstance(last, Weekday) and isinstance(first, Weekday) and value is not None:
        return _week_later(value) if _is_after(start, value) else value
    if isinstance(last, DayOfMonth) and isinstance(start, Date) and start.day:
        return calendar_date(int(start.year), int(start.month), last.day)
    number = _year(start)
    if number is None or not _lacks_year(last) or _lacks_year(first):
        return value
    completed = _with_year(last, number)
    return _with_year(last, number + 1) if _is_after(start, completed) else completed


def borrows(meaning: Meaning, other: Meaning) -> bool:
    """Whether one side of a range takes its year from the other."""
    return _lacks_year(meaning) and not _lacks_year(other)


def _lacks_year(meaning: Meaning) -> bool:
    if isinstance(meaning, Partial):
        return _lacks_year(meaning.whole)
    return isinstance(meaning, MonthDay | YearPart | ShortDecade)


def _with_year(meaning: Meaning, number: int) -> Edtf:
    match meaning:
        case MonthDay(month, day):
            return calendar_date(number, month, day)
        case YearPart(part):
            return part_of(year(number), part)
        case ShortDecade(first):
            return decade(number // 100 * 100 + first)
        case Partial(whole, part):
            return part_of(_with_year(whole, number), part)
        case _:
            raise EntryError("it has a year of its own")


def _year(value: Edtf) -> int | None:
    point = next(points(value), None)
    if isinstance(point, Date | Season) and point.year.lstrip("-").replace("X", "0").isdigit():
        return int(point.year.replace("X", "0"))
    return None


def _is_after(first: Edtf | None, last: Edtf) -> bool:
    return first is not None and bounds(first).earliest_start > bounds(last).latest_end


def _week_later(value: Edtf) -> Edtf:
    if not isinstance(value, Date) or not value.day:
        return value
    return day_value(bounds(value).earliest_start // SECONDS_PER_DAY + 7)
