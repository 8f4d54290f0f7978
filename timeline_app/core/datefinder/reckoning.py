"""Dates by their distance from the article's date or from another, with the reason of each."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from timeline_app.core.dateentry.building import (
    calendar_date,
    or_after,
    or_before,
    qualified,
    year,
)
from timeline_app.core.dateentry.vague import decade
from timeline_app.core.datefinder import counting, nearby
from timeline_app.core.datefinder.counting import Days, days_of
from timeline_app.core.datefinder.known import Reading
from timeline_app.core.datefinder.lexicon import Unit
from timeline_app.core.datefinder.meanings import (
    CenturyPart,
    Counted,
    Nearby,
    Stretch,
    Weekday,
    WeekEnd,
)
from timeline_app.core.datefinder.records import Reason, Span
from timeline_app.core.datefinder.resolved import Resolved
from timeline_app.core.edtf import Date, Edtf, Interval

_YEARS_OF: Final = {"decade": 10, "century": 100}


def anniversary(count: int, span: Span, reading: Reading) -> Resolved:
    """So many years before the year of its sentence, or else of the article."""
    place = reading.around.place(span[0])
    for known in reading.scenes(place):
        if known.place.sentence == place.sentence and known.year is not None and known.days is not None:
            return counted_from_days(Counted("year", -count, "text"), known.days, known.span)
    return counted(Counted("year", -count, "article"), span, reading)


def same_part(other: Resolved, span: Span, reading: Reading) -> Resolved:
    """The month or quarter last spoken of, in another year; that year where none was."""
    found = None if other.value is None else days_of(other.value)
    known = reading.last_spoken_of(reading.around.place(span[0]), is_day=False)
    if found is None or known is None or known.year is None or known.days is None:
        return other
    value = counting.same_part(known.days.value, found.first_year - known.year)
    if value is None:
        return other
    return Resolved(value, "counted", Reason("counted-from-expression", known.span))


def that_time(span: Span, reading: Reading) -> Resolved:
    known = reading.last_spoken_of(reading.around.place(span[0]), is_day=False)
    if known is None or known.days is None:
        return Resolved(None, "counted", Reason("needs-earlier-date", known.span if known else None))
    return Resolved(known.days.value, "counted", Reason("counted-from-expression", known.span))


def present(reading: Reading) -> Resolved:
    """The month in which the article appeared, or the year: "now" is no more precise than that."""
    if reading.anchor is None:
        return Resolved(None, "inferred", Reason("needs-article-date"))
    kinds: tuple[Unit, ...] = ("month", "year")
    values = [counting.counted(reading.anchor, unit, 0) for unit in kinds]
    found = next((value for value in values if isinstance(value, Date)), reading.anchor.value)
    return Resolved(found, "inferred", Reason("counted-from-article"))


def counted(meaning: Counted, span: Span, reading: Reading) -> Resolved:
    if meaning.origin == "article":
        if reading.anchor is None:
            return Resolved(None, "counted", Reason("needs-article-date", None, meaning.steps, meaning.unit))
        reason = Reason("counted-from-article", None, meaning.steps, meaning.unit)
        return Resolved(_shifted(meaning, reading.anchor), "counted", reason)
    known = reading.last_spoken_of(reading.around.place(span[0]), is_day=meaning.unit == "day")
    if known is None or known.days is None:
        lacks = Reason("needs-earlier-date", known.span if known else None, meaning.steps, meaning.unit)
        return Resolved(None, "counted", lacks)
    reason = Reason("counted-from-expression", known.span, meaning.steps, meaning.unit)
    return Resolved(_shifted(meaning, known.days), "counted", reason)


def counted_from(meaning: Counted, start: Resolved, span: Span) -> Resolved:
    days = None if start.value is None else days_of(start.value)
    if days is None:
        return Resolved(None, "counted", start.reason)
    reason = Reason("counted-from-expression", span, meaning.steps, meaning.unit)
    return Resolved(_shifted(meaning, days), "counted", reason)


def counted_from_days(unit_steps: Counted, days: Days, span: Span) -> Resolved:
    """A distance from a date that stands at ``span``."""
    reason = Reason("counted-from-expression", span, unit_steps.steps, unit_steps.unit)
    return Resolved(_shifted(unit_steps, days), "counted", reason)


def _shifted(meaning: Counted, start: Days) -> Edtf:
    unit, steps = meaning.unit, meaning.steps
    if isinstance(start.value, Interval):
        # What came after a stretch of time is counted from where it ended.
        start = replace(
            start,
            first=start.last if steps >= 0 else start.first,
            last=start.last if steps >= 0 else start.first,
        )
    if meaning.is_rough and unit in _YEARS_OF:
        unit, steps = "year", steps * _YEARS_OF[unit]
    same = counting.same_part(start.value, steps) if meaning.keeps_part and unit == "year" else None
    found = same or counting.counted(start, unit, steps)
    if meaning.is_beyond:
        return or_before(found) if steps < 0 else or_after(found)
    return qualified(found, "~") if meaning.is_rough else found


def near_article(
    meaning: Weekday | Nearby | WeekEnd | Stretch | CenturyPart, span: Span, reading: Reading
) -> Resolved:
    if reading.anchor is None:
        return Resolved(None, "counted", Reason("needs-article-date"))
    reason = Reason("counted-from-article")
    match meaning:
        case Weekday():
            value = nearby.weekday(meaning, reading.anchor, is_ahead=reading.around.looks_ahead(*span))
        case Nearby():
            value = nearby.month_or_season(meaning, reading.anchor)
        case WeekEnd(steps):
            value = counting.week_end(reading.anchor, steps)
            reason = Reason("counted-from-article", None, steps, "week")
        case Stretch(unit, steps):
            value = nearby.stretch(unit, steps, reading.anchor)
            reason = Reason("counted-from-article", None, steps, unit)
        case CenturyPart(steps, first):
            number = reading.anchor.first_year // 100 + steps
            value = decade(number * 100 + first)
            reason = Reason("counted-from-article", None, steps, "century")
    return Resolved(value, "counted", reason)


def month_after(month: int, span: Span, reading: Reading) -> Resolved:
    """The following October: the first after what was spoken of."""
    known = reading.last_spoken_of(reading.around.place(span[0]), is_day=False)
    if known is None or known.days is None:
        return Resolved(None, "counted", Reason("needs-earlier-date", known.span if known else None))
    number = known.days.last_year
    number += 0 if counting.first_day_of(number, month) > known.days.last else 1
    return Resolved(calendar_date(number, month), "counted", Reason("counted-from-expression", known.span))


def of_century(first: int, reading: Reading, *, is_decade: bool) -> Resolved:
    """The nineties, '98: the last ones before the article, or those of the century the text speaks of."""
    build = decade if is_decade else year
    if reading.anchor is not None:
        number = reading.anchor.last_year // 100 * 100 + first
        number -= 100 if number > reading.anchor.last_year else 0
        return Resolved(build(number), "inferred", Reason("year-of-article"))
    known = next(reading.anywhere(), None)
    if known is None or known.year is None:
        return Resolved(None, "inferred", Reason("needs-year"))
    return Resolved(
        build(known.year // 100 * 100 + first), "inferred", Reason("year-of-expression", known.span)
    )
