"""EDTF values in words, in any language that has the phrases."""

from __future__ import annotations

from typing import Final

from timeline_app.core.calendar import civil_from_seconds, days_from_civil, julian_from_days
from timeline_app.core.dateformat.deep import deep_range, deep_time, round_year
from timeline_app.core.dateformat.phrases import Moment, Part, Phrases
from timeline_app.core.edtf import (
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
from timeline_app.core.edtf.digits import year_range
from timeline_app.core.edtf.limits import unclamped_extent
from timeline_app.core.edtf.seasons import SEASONS

_NOTHING: Final = {End.OPEN: "…", End.UNKNOWN: "?"}  # an interval without any date, as EDTF allows
_PARTS: Final[tuple[Part, ...]] = ("year", "month", "day")


def describe(value: Edtf, phrases: Phrases) -> str:
    """A value in words."""
    if isinstance(value, Interval):
        return _interval(value, phrases)
    if isinstance(value, DateSet):
        return _date_set(value, phrases)
    return _point(value, phrases)


def describe_both_calendars(value: Edtf, phrases: Phrases) -> str:
    """As :func:`describe`; a day whose date in the Julian calendar differs is told in both."""
    if isinstance(value, Date) and value.day and "X" not in f"{value.year}{value.month}{value.day}":
        gregorian = Moment(int(value.year), int(value.month), int(value.day))
        julian = Moment(*julian_from_days(days_from_civil(*gregorian)))
        if julian != gregorian:
            return _with_marks(value, phrases.both_calendars(gregorian, julian), phrases)
    return describe(value, phrases)


def span_of_years(first: int, last: int, phrases: Phrases) -> str:
    """A run of years, by name where it has one: a decade, century or millennium.

    Centuries and millennia are named as everyone names them, though 1900 to 1999 is not quite the
    20th century, which ended with 2000.
    """
    length = last - first + 1
    if length == 10 and first >= 1000 and first % 100:
        return phrases.decade(first)
    for size, name in ((100, phrases.century), (1000, phrases.millennium)):
        if length == size and first >= size and first % size == 0:
            return name(first // size + 1, bc=False)
        if length == size and last <= 0 and last % size == 0:
            return name(-last // size + 1, bc=True)
    return _range(Moment(first), Moment(last), phrases)


def _range(first: Moment, last: Moment, phrases: Phrases) -> str:
    if first == last:
        return phrases.date(first)
    return phrases.from_to(*phrases.halves(first, last))


def _between(first: Moment, last: Moment, phrases: Phrases) -> str:
    if first == last:
        return phrases.date(first)
    return phrases.between(phrases.halves(first, last))


def _point(point: Point, phrases: Phrases) -> str:
    if isinstance(point, Date):
        return _with_marks(point, _date(point, phrases), phrases)
    if isinstance(point, Season):
        season = SEASONS[point.code]
        text = phrases.season(season.kind, season.number, _year(point.year, phrases))
        return _with_marks(point, text, phrases)
    if isinstance(point, DateTime):
        return phrases.marked(_date_time(point, phrases), point.mark)
    if isinstance(point, Truncated):
        years = year_range(point.digits + ("X" if point.years == 10 else "XX"))
        return phrases.marked(span_of_years(*years, phrases), point.mark)
    return phrases.marked(_long_year(point, phrases), point.mark)


def _date(date: Date, phrases: Phrases) -> str:
    unknown = [part for part in _PARTS if getattr(date, part) == "XX"]
    month = "" if date.month == "XX" else date.month
    day = "" if date.day == "XX" or not month else date.day
    if "X" in month + day or (date.month == "XX" and date.day not in ("", "XX")):
        return _between_limits(date, phrases)
    if date.year == "XXXX" and not month:
        return phrases.undated
    if date.year == "XXXX":
        text = phrases.day_of_some_year(int(month), int(day or "0"))
        return phrases.parts_unknown(text, [*unknown, "year"])
    if "X" not in date.year:
        text = phrases.date(Moment(int(date.year), int(month or "0"), int(day or "0")))
    elif month:
        day_of_year = phrases.day_of_some_year(int(month), int(day or "0"))
        text = phrases.within(day_of_year, _year(date.year, phrases))
    else:
        text = _year(date.year, phrases)
    return phrases.parts_unknown(text, unknown) if unknown else text


def _between_limits(date: Date, phrases: Phrases) -> str:
    start_s, end_s = unclamped_extent(date)
    size = 3 if date.day else 2
    first, last = civil_from_seconds(start_s)[:size], civil_from_seconds(end_s - 1)[:size]
    return _between(Moment(*first), Moment(*last), phrases)


def _year(digits: str, phrases: Phrases) -> str:
    first, last = year_range(digits)
    if digits.rstrip("X").count("X") == 0:  # only the last digits are unspecified, or none
        return span_of_years(first, last, phrases)
    return _between(Moment(first), Moment(last), phrases)


def _date_time(value: DateTime, phrases: Phrases) -> str:
    second = "" if value.second is None else f"{value.second:02d}"
    if value.fraction:
        second = f"{second}.{value.fraction}"
    clock = phrases.clock(value.hour, value.minute, second)
    return phrases.moment(_date(value.date, phrases), clock + _zone(value.offset_min))


def _zone(offset_min: int | None) -> str:
    if offset_min is None:
        return ""
    if offset_min == 0:
        return " UTC"
    hours, minutes = divmod(abs(offset_min), 60)
    sign = "−" if offset_min < 0 else "+"
    return f" UTC{sign}{hours}:{minutes:02d}" if minutes else f" UTC{sign}{hours}"


def _long_year(value: LongYear, phrases: Phrases) -> str:
    year = value.year
    step = round_year(value)
    if step is not None:
        return deep_time(year, step, phrases)
    text = phrases.date(Moment(year))
    if value.significant is None:
        return text
    start_s, end_s = unclamped_extent(value)
    first, last = civil_from_seconds(start_s).year, civil_from_seconds(end_s - 1).year
    return phrases.estimated(text, _range(Moment(first), Moment(last), phrases))


def _with_marks(point: Date | Season, text: str, phrases: Phrases) -> str:
    size = 2 if isinstance(point, Season) else 1 + bool(point.month) + bool(point.day)
    marks = point.marks[:size]
    if len(set(marks)) == 1:
        return phrases.marked(text, marks[0])
    return phrases.parts_marked(text, list(zip(_PARTS, marks, strict=False)))


def _interval(interval: Interval, phrases: Phrases) -> str:
    start, end = interval.start, interval.end
    if isinstance(start, End) and isinstance(end, End):
        return phrases.from_to(_NOTHING[start], _NOTHING[end])
    if isinstance(start, End):
        text = _end(end, phrases)
        return phrases.until(text) if start is End.OPEN else phrases.start_unknown(text)
    if isinstance(end, End):
        text = _end(start, phrases)
        return phrases.since(text) if end is End.OPEN else phrases.end_unknown(text)
    if isinstance(start, Range) or isinstance(end, Range):
        return phrases.from_to(_end(start, phrases), _end(end, phrases))
    return _from_to(start, end, phrases)


def _end(end: Point | Range | End, phrases: Phrases) -> str:
    return _NOTHING[end] if isinstance(end, End) else _member(end, phrases)


def _from_to(start: Point, end: Point, phrases: Phrases) -> str:
    moments = _alike(start, end)
    if isinstance(start, LongYear) and isinstance(end, LongYear) and not (start.mark or end.mark):
        steps = round_year(start), round_year(end)
        if steps[0] is not None and steps[1] is not None:
            step = min(steps[0], steps[1])
            return deep_range(start.year, end.year, (step, step), phrases)
    if moments is None:
        return phrases.from_to(_point(start, phrases), _point(end, phrases))
    return _range(*moments, phrases)


def _alike(first: Point, last: Point) -> tuple[Moment, Moment] | None:
    """Two dates of one precision that are wholly given and certain; None for any others."""
    moments = _moment(first), _moment(last)
    if moments[0] is None or moments[1] is None:
        return None
    start, end = moments[0], moments[1]
    same = bool(start.month) == bool(end.month) and bool(start.day) == bool(end.day)
    return (start, end) if same else None


def _moment(point: Point) -> Moment | None:
    if not isinstance(point, Date) or any(point.marks):
        return None
    if "X" in point.year or "X" in point.month or "X" in point.day:
        return None
    return Moment(int(point.year), int(point.month or "0"), int(point.day or "0"))


def _date_set(value: DateSet, phrases: Phrases) -> str:
    single = value.members[0] if len(value.members) == 1 else None
    if value.kind == "one" and isinstance(single, Range) and single.first and single.last:
        moments = _alike(single.first, single.last)
        if moments is not None:
            return _between(*moments, phrases)
        return phrases.between((_point(single.first, phrases), _point(single.last, phrases)))
    texts = [_member(member, phrases) for member in value.members]
    if value.kind == "one":
        return phrases.one_of(texts)
    if single is not None:
        return phrases.each(texts[0]) if isinstance(single, Range) else texts[0]
    return phrases.all_of(texts)


def _member(member: Point | Range, phrases: Phrases) -> str:
    if not isinstance(member, Range):
        return _point(member, phrases)
    if member.first is not None and member.last is not None:
        return _from_to(member.first, member.last, phrases)
    if member.last is not None:
        return phrases.or_before(_point(member.last, phrases), is_day=_is_day(member.last))
    assert member.first is not None  # parse refuses a range without a date
    return phrases.or_after(_point(member.first, phrases), is_day=_is_day(member.first))


def _is_day(point: Point) -> bool:
    return isinstance(point, DateTime) or (isinstance(point, Date) and bool(point.day))
