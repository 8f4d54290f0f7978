"""Unspecified digits: which numbers and days a pattern such as ``156X`` or ``2X`` can be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

from timeline_app.core.calendar import days_in_month

_DIGITS = "0123456789"


def year_range(year: str) -> tuple[int, int]:
    """The first and the last year a year's digits can stand for; ``-00XX`` ends at -1, not 0."""
    low, high = year.replace("X", "0"), year.replace("X", "9")
    if year[0] == "-":
        return int(high), min(int(low), -1)
    return int(low), int(high)


def numbers(pattern: str, low: int, high: int) -> list[int]:
    """The numbers from ``low`` to ``high`` that a two-character pattern can stand for, in order."""
    if "X" not in pattern:
        number = int(pattern)
        return [number] if low <= number <= high else []
    return [number for number in range(low, high + 1) if _matches(pattern, f"{number:02d}")]


def first_day(year: str, month: str, day: str) -> tuple[int, int, int] | None:
    """The first day a date with unspecified digits can be; None if there is no such day."""
    return _find(_years(year, ascending=True), numbers(month, 1, 12), numbers(day, 1, 31))


def last_day(year: str, month: str, day: str) -> tuple[int, int, int] | None:
    """The last day a date with unspecified digits can be; None if there is no such day."""
    months, days = numbers(month, 1, 12), numbers(day, 1, 31)
    return _find(_years(year, ascending=False), months[::-1], days[::-1])


def _find(years: Iterable[int], months: list[int], days: list[int]) -> tuple[int, int, int] | None:
    for year in years:
        for month in months:
            length = days_in_month(year, month)
            for day in days:
                if day <= length:
                    return year, month, day
    return None


def _years(year: str, *, ascending: bool) -> Iterator[int]:
    negative = year[0] == "-"
    order = _DIGITS if ascending != negative else _DIGITS[::-1]
    places = [order if digit == "X" else digit for digit in year.lstrip("-")]
    for choice in product(*places):
        number = int("".join(choice))
        if not negative:
            yield number
        elif number:
            yield -number


def _matches(pattern: str, digits: str) -> bool:
    return all(wanted in ("X", digit) for wanted, digit in zip(pattern, digits, strict=True))
