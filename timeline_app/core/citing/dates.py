"""Dates as the styles write them: whole days and months in each one's order, all else in words."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from timeline_app.core.columns import DateFlag
from timeline_app.core.dateformat.describe import describe
from timeline_app.core.dateformat.english import MONTHS, English
from timeline_app.core.dateformat.phrases import Moment, Phrases
from timeline_app.core.edtf import (
    Date,
    DateSet,
    DateTime,
    Edtf,
    End,
    Interval,
    Mark,
    Marks,
    Point,
    Range,
    flags,
)
from timeline_app.core.edtf.seasons import SeasonKind

_MLA_MONTHS: Final = (
    "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
)  # fmt: skip


class _Cited(English):
    """English as references write it: ranges without spaces, seasons with a capital."""

    circa = "ca."

    def from_to(self, first: str, last: str) -> str:
        return f"{first}–{last}"

    def season(self, kind: SeasonKind, number: int, year: str) -> str:
        text = super().season(kind, number, year)
        return text[:1].upper() + text[1:]

    def marked(self, text: str, mark: Mark) -> str:
        text = f"{self.circa} {text}" if mark in ("~", "%") else text
        return f"{text}?" if mark in ("?", "%") else text

    def _year(self, year: int) -> str:
        return super().date(Moment(year))


class MonthFirst(_Cited):
    """ "March 8, 2017" (Chicago)."""

    def date(self, moment: Moment) -> str:
        day = self.day_of_some_year(moment.month, moment.day)
        return (
            f"{day}{', ' if moment.day else ' '}{self._year(moment.year)}" if day else self._year(moment.year)
        )

    def halves(self, first: Moment, last: Moment) -> tuple[str, str]:
        if not first.month or first.year != last.year:
            return super().halves(first, last)
        start = self.day_of_some_year(first.month, first.day)
        return (
            (start, f"{last.day}, {self._year(last.year)}")
            if first.month == last.month
            else (start, self.date(last))
        )

    def day_of_some_year(self, month: int, day: int) -> str:
        if not month:
            return ""
        return f"{MONTHS[month - 1]} {day}" if day else MONTHS[month - 1]


class YearFirst(MonthFirst):
    """ "2017, March 8" (APA)."""

    def date(self, moment: Moment) -> str:
        day = self.day_of_some_year(moment.month, moment.day)
        return f"{self._year(moment.year)}, {day}" if day else self._year(moment.year)

    def halves(self, first: Moment, last: Moment) -> tuple[str, str]:
        if not first.month or first.year != last.year:
            return super().halves(first, last)
        end = str(last.day) if first.month == last.month else self.day_of_some_year(last.month, last.day)
        return self.date(first), end


class DayFirst(_Cited):
    """ "8 Mar. 2017" (MLA)."""

    circa = "circa"

    def date(self, moment: Moment) -> str:
        if not moment.month:
            return self._year(moment.year)
        month = f"{_MLA_MONTHS[moment.month - 1]} {self._year(moment.year)}"
        return f"{moment.day} {month}" if moment.day else month

    def halves(self, first: Moment, last: Moment) -> tuple[str, str]:
        if not first.month or first.year != last.year:
            return super().halves(first, last)
        month = _MLA_MONTHS[first.month - 1]
        if not first.day:
            return month, self.date(last)
        return (str(first.day) if first.month == last.month else f"{first.day} {month}"), self.date(last)


class Digits:
    """ "2017-03-08" (GB/T 7714); what has no digits is told in ``words``."""

    def __init__(self, words: Phrases) -> None:
        self._words = words

    def text(self, value: Edtf) -> str:
        """A date of a year from 1 to 9999, a month or a day in digits, all else in words."""
        if isinstance(value, Interval) and isinstance(value.start, Date) and isinstance(value.end, Date):
            ends = self.text(value.start), self.text(value.end)
            return ends[0] if ends[0] == ends[1] else "/".join(ends)
        if isinstance(value, Date) and "X" not in str(value) and "0000" < value.year <= "9999":
            return self._words.marked(str(replace(value, marks=Marks())), _strongest(value.marks))
        return describe(value, self._words)


def words_of(value: Edtf, phrases: Phrases | Digits) -> str:
    """A date in a style's words, without the time of day, which no style gives."""
    day = without_clock(value)
    return phrases.text(day) if isinstance(phrases, Digits) else describe(day, phrases)


def is_doubtful(value: Edtf) -> bool:
    """Whether a date is uncertain or approximate."""
    return bool(flags(value) & (DateFlag.UNCERTAIN | DateFlag.APPROXIMATE))


def without_clock(value: Edtf) -> Edtf:
    """A date that stops at the day."""
    if isinstance(value, Interval):
        return Interval(_member(value.start), _member(value.end))
    if isinstance(value, DateSet):
        return replace(value, members=tuple(_side(member) for member in value.members))
    return _point(value)


def _member(member: Point | Range | End) -> Point | Range | End:
    return member if isinstance(member, End) else _side(member)


def _side(member: Point | Range) -> Point | Range:
    if isinstance(member, Range):
        return Range(
            None if member.first is None else _point(member.first),
            None if member.last is None else _point(member.last),
        )
    return _point(member)


def _point(point: Point) -> Point:
    if not isinstance(point, DateTime):
        return point
    return replace(point.date, marks=Marks(point.mark, point.mark, point.mark)) if point.mark else point.date


def _strongest(marks: Marks) -> Mark:
    found = set(marks)
    is_uncertain, is_approximate = bool(found & {"?", "%"}), bool(found & {"~", "%"})
    if is_uncertain:
        return "%" if is_approximate else "?"
    return "~" if is_approximate else ""
