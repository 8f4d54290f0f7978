"""The outer limits of a date in words, as coarsely as there is room for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from timeline_app.core.bounds import Bounds
from timeline_app.core.calendar import FUTURE, MEAN_YEAR_S, PAST, SECONDS_PER_DAY, civil_from_seconds
from timeline_app.core.dateformat import format_time

_LAST_CALENDAR_YEAR: Final = 99_999  # further away a date is told by its distance
_DEEP_UNITS: Final = (
    (1_000_000_000, "billion_years"),
    (100_000_000, "hundred_million_years"),
    (10_000_000, "ten_million_years"),
    (1_000_000, "million_years"),
    (100_000, "hundred_thousand_years"),
    (10_000, "ten_thousand_years"),
    (1_000, "millennium"),
)


def units_for(bounds: Bounds) -> tuple[str, ...]:
    """The units in which the limits can be told, the finest first."""
    given = [time_s for time_s in (bounds.earliest_start, bounds.latest_end) if PAST < time_s < FUTURE]
    if not given:
        return ()
    length_s = max(given) - min(given)
    years = max(abs(civil_from_seconds(time_s).year) for time_s in given)
    if years > _LAST_CALENDAR_YEAR:
        return (_deep_unit(max(length_s // MEAN_YEAR_S, years // 1_000)),)
    if length_s and length_s < SECONDS_PER_DAY:
        return ("second", "day")
    return ("day", "month", "year")


def limit_texts(bounds: Bounds, unit: str, language: str) -> tuple[str, str]:
    """The earliest start and the last of what comes before the latest end; empty without a limit."""
    first, last = bounds.earliest_start, bounds.latest_end
    return (
        format_time(first, unit, language) if PAST < first < FUTURE else "",
        format_time(last - 1, unit, language) if PAST < last < FUTURE else "",
    )


def limits_words(bounds: Bounds, language: str) -> tuple[str, ...]:
    """Both limits in words that say which is which, for those who do not see the drawing."""
    units = units_for(bounds)
    if not units:
        return ()
    first, last = limit_texts(bounds, units[0], language)
    if first == last:
        return ()
    earliest = QCoreApplication.translate("Dates", "earliest {0}").format(first)
    latest = QCoreApplication.translate("Dates", "latest {0}").format(last)
    return tuple(words for words, text in ((earliest, first), (latest, last)) if text)


def _deep_unit(years: int) -> str:
    """The unit of deep time that still tells apart what lies so many years apart."""
    return next((unit for size, unit in _DEEP_UNITS if years >= size), "year")
