"""A time and a span of time in words, as finely as they are meant."""

from __future__ import annotations

from typing import Final

from timeline_app.core.bounds import Span
from timeline_app.core.calendar import (
    FUTURE,
    PAST,
    SECONDS_PER_DAY,
    Civil,
    civil_from_seconds,
    seconds_from_civil,
)
from timeline_app.core.dateformat.deep import deep_range, deep_time
from timeline_app.core.dateformat.describe import span_of_years
from timeline_app.core.dateformat.phrases import Moment, Phrases

_CLOCK_UNITS: Final = ("second", "minute", "hour")
_YEARS: Final[dict[str, int]] = {
    "decade": 10,
    "century": 100,
    "millennium": 1_000,
    "ten_thousand_years": 10_000,
    "hundred_thousand_years": 100_000,
    "million_years": 1_000_000,
    "ten_million_years": 10_000_000,
    "hundred_million_years": 100_000_000,
    "billion_years": 1_000_000_000,
}
# The unit in which the ends of a span are told, by the longest span (in seconds) told so.
_SPAN_UNITS: Final = (
    ("second", 600),
    ("minute", 36_000),
    ("hour", 3 * SECONDS_PER_DAY),
    ("day", 100 * SECONDS_PER_DAY),
    ("month", 5 * 366 * SECONDS_PER_DAY),
    ("year", 50_000 * 366 * SECONDS_PER_DAY),
)
_PARTS: Final = {"day": 3, "month": 2, "year": 1}  # of year, month, day: how many a unit needs


def describe_time(time_s: int, unit: str, phrases: Phrases) -> str:
    """A time in words as finely as ``unit`` says."""
    civil = civil_from_seconds(time_s)
    if unit in _CLOCK_UNITS:
        second = f"{civil.second:02d}" if unit == "second" else ""
        minute = 0 if unit == "hour" else civil.minute
        clock = phrases.clock(civil.hour, minute, second)
        return phrases.moment(phrases.date(Moment(*civil[:3])), clock)
    if unit in ("day", "week"):
        return phrases.date(Moment(*civil[:3]))
    if unit in ("month", "quarter"):
        return phrases.date(Moment(*civil[:2]))
    if unit == "year":
        return phrases.date(Moment(civil.year))
    if unit not in _YEARS:
        raise ValueError(f"no such unit of time: {unit!r}")
    return _long_time(civil.year, _YEARS[unit], phrases)


def describe_span(span: Span, phrases: Phrases) -> str:
    """A span in words: its first and last second, day, month or year."""
    if span.start_s <= PAST or span.end_s >= FUTURE:
        return _unlimited(span, phrases)
    unit = _span_unit(span)
    first, last = civil_from_seconds(span.start_s), civil_from_seconds(span.end_s - 1)
    if unit in _CLOCK_UNITS:
        return _clock_span(span, unit, phrases)
    size = _PARTS.get(unit)
    if size is not None:
        start, end = Moment(*first[:size]), Moment(*last[:size])
        return phrases.date(start) if start == end else phrases.from_to(*phrases.halves(start, end))
    steps = tuple(_own_step(year, _year_step(span)) for year in (first.year, last.year))
    return deep_range(_rounded(first.year, steps[0]), _rounded(last.year, steps[1]), steps, phrases)


def _clock_span(span: Span, unit: str, phrases: Phrases) -> str:
    last_s = span.end_s - 1 if unit == "second" else span.end_s
    start, end = describe_time(span.start_s, unit, phrases), describe_time(last_s, unit, phrases)
    first, last = civil_from_seconds(span.start_s), civil_from_seconds(last_s)
    if start == end:
        return start
    if first[:3] != last[:3]:
        return phrases.from_to(start, end)
    second = f"{last.second:02d}" if unit == "second" else ""
    return phrases.from_to(start, phrases.clock(last.hour, last.minute if unit != "hour" else 0, second))


def _unlimited(span: Span, phrases: Phrases) -> str:
    if span.start_s > PAST:
        return phrases.since(phrases.date(Moment(civil_from_seconds(span.start_s).year)))
    if span.end_s < FUTURE:
        return phrases.until(phrases.date(Moment(civil_from_seconds(span.end_s - 1).year)))
    return "–"


def _span_unit(span: Span) -> str:
    """The unit for a span of its length, or the coarsest that it begins and ends with: all of May."""
    names = [unit for unit, longest in _SPAN_UNITS if span.length_s <= longest]
    if not names:
        return "years"
    first, after = civil_from_seconds(span.start_s), civil_from_seconds(span.end_s)
    whole = [unit for unit in names if unit in _PARTS and _begins(first, unit) and _begins(after, unit)]
    return whole[-1] if whole else names[0]


def _begins(civil: Civil, unit: str) -> bool:
    """Whether a moment is the first of its day, month or year."""
    return seconds_from_civil(*civil) == seconds_from_civil(*civil[: _PARTS[unit]])


def _year_step(span: Span) -> int:
    """A power of ten of years, about a thousandth of the span."""
    length = span.length_s // (366 * SECONDS_PER_DAY) // 1_000
    return int(10 ** (len(str(max(1, length))) - 1))


def _own_step(year: int, step: int) -> int:
    """The step to which an end of a span is told: to the year where dates are counted in years."""
    if abs(year) < 10_000:
        return 1
    while step > 1 and abs(year) < 10 * step:
        step //= 10
    return step


def _long_time(year: int, step: int, phrases: Phrases) -> str:
    """The decade, century or millennium a year is in; further units as :func:`_distant`."""
    if step > 1_000 or abs(year) >= 10_000:
        return _distant(year, step, phrases)
    if year > 0:
        first = year // step * step
        return span_of_years(first, first + step - 1, phrases) if first else _first_of_all(step, phrases)
    last = -(-year // step * step)
    return span_of_years(last - step + 1, last, phrases)


def _first_of_all(step: int, phrases: Phrases) -> str:
    """The first decade, century or millennium AD: there is no year 0 to begin it with."""
    if step == 10:
        return phrases.from_to(*phrases.halves(Moment(1), Moment(9)))
    return phrases.century(1, bc=False) if step == 100 else phrases.millennium(1, bc=False)


def _distant(year: int, step: int, phrases: Phrases) -> str:
    """A year told to ``step`` years, or finer where it lies closer to the year 0 than that."""
    while step > 1 and abs(year) < step:
        step //= 10
    return deep_time(_rounded(year, step), step, phrases)


def _rounded(year: int, step: int) -> int:
    """The nearest round year, as people see it: 10,000 BC is the year -9999."""
    rounded = (year + step // 2) // step * step
    return rounded + 1 if step > 1 and -1_000_000 < rounded <= 0 else rounded
