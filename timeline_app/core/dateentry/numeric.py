"""Dates in digits alone: 18/6/2010, 03.04.2010, 1914-18. What can be read in two ways is read in both."""

from __future__ import annotations

import re
from typing import Final

from timeline_app.core.dateentry.building import Alternatives, EntryError, calendar_date, interval, year
from timeline_app.core.edtf import Edtf, EdtfError, parse

_DAY_FIRST: Final = re.compile(r"(\d{1,2})\s?([/.\-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})")
_YEAR_FIRST: Final = re.compile(r"(\d{4})\s?([/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})|(\d{4})-(\d{1,2})-(\d{1,2})")
_MONTH_AND_YEAR: Final = re.compile(r"(\d{1,2})[/.](\d{4})")
_SHORT_RANGE: Final = re.compile(r"(\d{4})\s?([/–—‒-])\s?(\d{1,2})")
_FEW_DIGITS: Final = re.compile(r"\d{1,3}")


def read_numeric(text: str) -> Alternatives:
    """What a date in digits can mean; nothing if it is none.

    What people write so comes before EDTF: 05/2023 is May 2023, though EDTF could read it as from the
    6th century to 2023. Where it makes no sense so, EDTF holds.

    Raises:
        EntryError: there is no such date.
    """
    try:
        found = _as_people_write(text)
    except EntryError:
        found = _edtf(text)
        if not found:
            raise
    return found


def _as_people_write(text: str) -> Alternatives:
    match = _DAY_FIRST.fullmatch(text)
    if match is not None:
        return _day_and_month(int(match[1]), int(match[3]), match[4])
    match = _YEAR_FIRST.fullmatch(text)
    if match is not None:
        number, month, day = (match[1], match[3], match[4]) if match[1] else match.groups()[4:]
        return (calendar_date(int(number), int(month), int(day)),)
    match = _MONTH_AND_YEAR.fullmatch(text)
    if match is not None:
        return (calendar_date(int(match[2]), int(match[1])),)
    match = _SHORT_RANGE.fullmatch(text)
    if match is not None:
        return _short_range(match, text)
    return _few_digits(text) if _FEW_DIGITS.fullmatch(text) else ()


def years_of(digits: str) -> tuple[int, ...]:
    """The years that digits without BC or AD can mean beside a month: 98 is 1998, 2098 or AD 98."""
    number = int(digits.replace(",", ""))
    if len(digits) > 2:
        return (number,)
    if len(digits) == 1:
        return (2000 + number, number) if number else (2000,)
    return tuple(found for found in (1900 + number, 2000 + number, number) if found)


def _day_and_month(first: int, second: int, digits: str) -> Alternatives:
    """Both orders, the day first; where only one gives a date, that one."""
    found: list[Edtf] = []
    refusals: list[EntryError] = []
    for day, month in dict.fromkeys(((first, second), (second, first))):
        for number in years_of(digits):
            try:
                found.append(calendar_date(number, month, day))
            except EntryError as error:
                refusals.append(error)
    if not found:
        raise refusals[0]
    return tuple(found)


def _short_range(match: re.Match[str], text: str) -> Alternatives:
    """1914–18 is 1914 to 1918; 2010/11 can also be November 2010.

    With a hyphen it is EDTF if it can be: 1911-12 is a month, 2001-21 a season.
    """
    as_edtf = _edtf(text)
    if as_edtf and match[2] == "-":
        return as_edtf
    found: list[Edtf] = []
    first, short = int(match[1]), int(match[3])
    last = first - first % 100 + short
    if len(match[3]) == 2 and last > first:
        found.append(interval(year(first), year(last)))
    if match[2] == "/" and 1 <= short <= 12:
        found.append(calendar_date(first, short))
    return tuple(found) or as_edtf


def _edtf(text: str) -> Alternatives:
    try:
        return (parse(text),)
    except EdtfError:
        return ()


def _few_digits(text: str) -> Alternatives:
    """A century or a decade as ISO 8601 writes it, or a year of few digits."""
    found: list[Edtf] = []
    if len(text) > 1:
        found.append(parse(text))
    if int(text):
        found.append(year(int(text)))
    return tuple(found)
