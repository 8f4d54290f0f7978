"""Which year a day or month belongs to that is told without one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from timeline_app.core.calendar import civil_from_days, days_in_month
from timeline_app.core.datefinder.counting import Days, first_day_of
from timeline_app.core.datefinder.known import Known, Reading
from timeline_app.core.datefinder.meanings import MonthDay
from timeline_app.core.datefinder.records import Span
from timeline_app.core.datefinder.surroundings import Place

_SENTENCES_BACK: Final = 2
_MONTHS_BACK: Final = (
    6  # a month so much earlier than the last is one of the next year: November, then January
)
_DAYS_LATE: Final = 3  # a day of the month that is told a little after it was


@dataclass(frozen=True, slots=True)
class Year:
    """A year, and whether it is the article's or that of another date, ``span``."""

    number: int
    source: Literal["article", "expression"]
    span: Span | None = None


def year_of(meaning: MonthDay, span: Span, reading: Reading) -> Year | None:
    """The year of a month or day without one; None if neither the article's date nor the text tells it.

    It is that of a date that sets the scene: an earlier one in the same sentence, or one of the two before
    in the same paragraph if either opens its sentence or that one has a month. Otherwise, and where it is the
    day on which somebody said something, it is the article's; see :func:`nearest_year`.
    """
    is_report = reading.around.is_dateline(*span)
    scene = None if is_report else _scene(span, reading.around.place(span[0]), reading)
    anchor = reading.anchor
    if scene is not None and scene.days is not None:
        number = _year_within(meaning, scene.days) or scene.days.first_year
        is_next = scene.month and meaning.month <= scene.month - _MONTHS_BACK
        if is_next and (anchor is None or first_day_of(number + 1, meaning.month) <= anchor.last):
            number += 1
        if anchor is None or not anchor.first_year <= number <= anchor.last_year:
            return Year(number, "expression", scene.span)
    if anchor is not None:
        found = nearest_year(meaning, span, reading)
        return None if found is None else Year(found, "article")
    known = next(reading.anywhere(), None)
    return (
        None if known is None or known.days is None else Year(known.days.last_year, "expression", known.span)
    )


def nearest_year(meaning: MonthDay, span: Span, reading: Reading) -> int | None:
    """The article's year, or that before or after; None where the article's own is not known.

    A day already past is of the article's year, unless the words look ahead and it is over by a month. A day
    to come is of the same year where they look ahead, of the year before where they look back, otherwise
    of the year in which it is nearer.
    """
    anchor, around = reading.anchor, reading.around
    if anchor is None or anchor.first_year != anchor.last_year:
        return None
    number = anchor.last_year
    if not _fits(number, meaning):
        return number
    day = first_day_of(number, meaning.month, meaning.day)
    if day <= anchor.last:
        is_over = day < anchor.first and meaning.month < civil_from_days(anchor.first)[1]
        return number + 1 if is_over and around.looks_ahead(*span) else number
    if around.looks_ahead(*span) or not _fits(number - 1, meaning) or not anchor.is_within_month:
        return number
    if around.looks_back(*span):
        return number - 1
    earlier = first_day_of(number - 1, meaning.month, meaning.day)
    return number if day - anchor.last <= anchor.first - earlier else number - 1


def month_of(day: int, span: Span, reading: Reading) -> tuple[int, int, Known | None] | None:
    """Year and month of a day of the month, and the date they are taken from (None: the article's).

    A day just before the article's is of its month; otherwise it is of the month last spoken of.
    """
    place = reading.around.place(span[0])
    anchor = reading.anchor
    last = civil_from_days(anchor.last) if anchor is not None and anchor.is_one else None
    is_fresh = last is not None and 0 <= last[2] - day <= _DAYS_LATE
    scene = next((known for known in reading.scenes(place) if known.month and not known.is_near), None)
    if scene is not None and scene.year is not None and not is_fresh:
        return scene.year, scene.month, scene
    if last is None:
        return None
    number, month = last[0], last[1]
    if reading.around.looks_ahead(*span):
        is_next = day < last[2]
    else:
        is_next = False
        if day > last[2]:
            number, month = (number - 1, 12) if month == 1 else (number, month - 1)
    if is_next:
        number, month = (number + 1, 1) if month == 12 else (number, month + 1)
    return number, month, None


def _scene(span: Span, place: Place, reading: Reading) -> Known | None:
    anchor = reading.anchor
    for known in reading.scenes(place):
        if known.is_near or known.days is None or known.days.last_year - known.days.first_year > 1:
            continue
        if anchor is None or _sets_scene(known, span, place, reading):
            return known
        return None
    return None


def _sets_scene(known: Known, span: Span, place: Place, reading: Reading) -> bool:
    """Whether an earlier date gives its year to the one at ``span``, and not the article."""
    around, anchor = reading.around, reading.anchor
    distance = place.sentence - known.place.sentence
    if known.place.paragraph != place.paragraph or distance > _SENTENCES_BACK or around.is_reported(*span):
        return False
    if anchor is not None and known.days is not None:
        is_past, is_ahead = known.days.last_year < anchor.last_year, known.days.first_year > anchor.last_year
        if (is_past and around.looks_ahead(*span)) or (is_ahead and not around.looks_ahead(*span)):
            return False
    if distance == 0:
        return not around.is_aside(known.span[0], span[0])
    return known.place.is_opening or place.is_opening or known.has_part_of_year


def _year_within(meaning: MonthDay, days: Days) -> int | None:
    """The year in which a month or day lies within a date that spans two: February of a winter."""
    for number in (days.first_year, days.last_year):
        if (
            _fits(number, meaning)
            and days.first <= first_day_of(number, meaning.month, meaning.day) <= days.last
        ):
            return number
    return None


def _fits(number: int, meaning: MonthDay) -> bool:
    return meaning.day <= days_in_month(number, meaning.month)
