"""From what words mean to dates, with the reason of each."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from timeline_app.core.dateentry.building import (
    calendar_date,
    listed,
    made,
    year,
)
from timeline_app.core.datefinder import ranges, reckoning, years
from timeline_app.core.datefinder.counting import days_of
from timeline_app.core.datefinder.known import Reading
from timeline_app.core.datefinder.meanings import (
    Anniversary,
    Both,
    CenturyPart,
    Counted,
    CountedFrom,
    DayOfMonth,
    Fixed,
    Framed,
    FromTo,
    LongAgo,
    Meaning,
    MonthAfter,
    MonthDay,
    Nearby,
    OneOf,
    Part,
    Partial,
    Present,
    SamePart,
    ShortDecade,
    ShortYear,
    Stretch,
    ThatTime,
    ThirdPart,
    Timed,
    Weekday,
    WeekEnd,
    YearPart,
)
from timeline_app.core.datefinder.parts import first_month, part_of
from timeline_app.core.datefinder.records import Reason, Span
from timeline_app.core.datefinder.resolved import Resolved
from timeline_app.core.edtf import Date, Edtf
from timeline_app.core.model import ClaimBasis

_BASES: Final[tuple[ClaimBasis, ...]] = ("stated", "stated-without-year", "counted", "inferred")
_MONTH_FIRST: Final = "en-US"
_DAY_FIRST: Final = frozenset(["en-GB", "en-AU", "en-NZ", "en-IE", "en-IN", "en-HK", "en-SG", "en-ZA"])


def resolve(  # noqa: PLR0911, PLR0912 - a line or two for each kind
    meaning: Meaning, span: Span, reading: Reading
) -> Resolved:
    """The date that a meaning is at its place in a text.

    Raises:
        EntryError: there is no such date, as from 2015 to 2013.
    """
    match meaning:
        case Fixed(value):
            return Resolved(value)
        case OneOf(values):
            return _one_of(values, reading.language)
        case MonthDay():
            return _month_day(meaning, span, reading)
        case DayOfMonth(day):
            return _day_of_month(day, span, reading)
        case YearPart(part):
            found = _year(MonthDay(first_month(part)), span, reading)
            return found if found.value is None else replace(found, value=part_of(found.value, part))
        case Partial(whole, part):
            found = resolve(whole, span, reading)
            return found if found.value is None else replace(found, value=part_of(found.value, part))
        case Counted():
            return reckoning.counted(meaning, span, reading)
        case CountedFrom(unit, steps, start):
            return reckoning.counted_from(Counted(unit, steps, "text"), resolve(start, span, reading), span)
        case Weekday() | Nearby() | WeekEnd() | Stretch() | CenturyPart():
            return reckoning.near_article(meaning, span, reading)
        case LongAgo(value):
            return Resolved(value, "counted", Reason("counted-from-article"))
        case Anniversary(count):
            return reckoning.anniversary(count, span, reading)
        case SamePart(other):
            return reckoning.same_part(resolve(other, span, reading), span, reading)
        case ThatTime():
            return reckoning.that_time(span, reading)
        case Present():
            return reckoning.present(reading)
        case ShortDecade(first):
            return reckoning.of_century(first, reading, is_decade=True)
        case ShortYear(number):
            return reckoning.of_century(number, reading, is_decade=False)
        case MonthAfter(month):
            return reckoning.month_after(month, span, reading)
        case FromTo() | Both():
            return _pair(meaning, span, reading)
        case Framed():
            return _framed(meaning, span, reading)
        case Timed(day, clock):
            found = resolve(day, span, reading)
            is_day = isinstance(found.value, Date) and bool(found.value.day)
            return replace(found, value=made(f"{found.value}{clock}")) if is_day else found
        case _:
            return Resolved(None, "counted", Reason("needs-event"))


def _one_of(values: tuple[Edtf, ...], language: str) -> Resolved:
    """Figures in either order, the day first; where the language's country has one, that."""
    if language == _MONTH_FIRST:
        return Resolved(values[-1])
    if language in _DAY_FIRST:
        return Resolved(values[0])
    return Resolved(listed(values, "one"), "inferred", Reason("order-unknown"))


def _framed(meaning: Framed, span: Span, reading: Reading) -> Resolved:
    """Since, until, by a date; what is told of how things stood by then is of that date, and what did not
    happen until then happened then.

    The end of 2018 is where 2018 ends: what comes before it can be any time in 2018.
    """
    frame, inner = meaning.frame, meaning.inner
    found = resolve(inner, span, reading)
    if found.value is None or (frame == "by" and _tells_state(found.value, span, reading)):
        return found
    if frame == "until" and reading.around.is_denied(*span):
        return found
    if frame in ("by", "before", "until") and isinstance(inner, Partial) and _is_end(inner.part):
        found = resolve(inner.whole, span, reading)
        frame = "until" if frame == "until" else "by"
    return found if found.value is None else replace(found, value=ranges.framed(frame, found.value))


def _tells_state(value: Edtf, span: Span, reading: Reading) -> bool:
    if reading.around.looks_ahead(*span) or not reading.around.tells_state(*span):
        return False
    days = days_of(value)
    return days is not None and (reading.anchor is None or days.first <= reading.anchor.last)


def _is_end(part: Part) -> bool:
    return isinstance(part, ThirdPart) and part.is_end


def _pair(meaning: FromTo | Both, span: Span, reading: Reading) -> Resolved:
    first, last = resolve(meaning.first, span, reading), resolve(meaning.last, span, reading)
    start = ranges.completed_start(meaning.first, first.value, meaning.last, last.value)
    end = ranges.completed_end(meaning.last, last.value, meaning.first, start)
    if start is None or end is None:
        return first if start is None else last
    # A side that takes its year from the other is stated as that is.
    sides = [
        side
        for side, own, other in ((first, meaning.first, meaning.last), (last, meaning.last, meaning.first))
        if not ranges.borrows(own, other)
    ]
    weaker = max(sides, key=lambda side: _BASES.index(side.basis))
    if isinstance(meaning, Both):
        return replace(weaker, value=listed((start, end), "all"))
    return replace(weaker, value=ranges.from_to(start, end, is_some_time=meaning.is_some_time))


def _month_day(meaning: MonthDay, span: Span, reading: Reading) -> Resolved:
    found = _year(meaning, span, reading)
    return found if found.value is None else replace(found, value=part_of(found.value, meaning))


def _year(meaning: MonthDay, span: Span, reading: Reading) -> Resolved:
    """The year that the words leave out."""
    found = years.year_of(meaning, span, reading)
    if found is None:
        return Resolved(None, "stated-without-year", Reason("needs-year"))
    kind: Final = "year-of-article" if found.source == "article" else "year-of-expression"
    return Resolved(year(found.number), "stated-without-year", Reason(kind, found.span))


def _day_of_month(day: int, span: Span, reading: Reading) -> Resolved:
    found = years.month_of(day, span, reading)
    if found is None:
        return Resolved(None, "stated-without-year", Reason("needs-article-date"))
    number, month, source = found
    kind: Final = "month-of-expression" if source else "month-of-article"
    reason = Reason(kind, source.span if source else None)
    return Resolved(calendar_date(number, month, day), "stated-without-year", reason)
