"""A day in the calendar of its time, for tooltips."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from timeline_app.app.languages import date_language
from timeline_app.core.calendar import seconds_from_civil
from timeline_app.core.dateformat import format_both_calendars, format_edtf
from timeline_app.core.edtf import EdtfError, bounds, parse

# On this day Greece, the last country to do so, went over to the Gregorian calendar.
_JULIAN_UNTIL_S: Final = seconds_from_civil(1923, 3, 1)


def both_calendars_text(date: str) -> str:
    """A day up to February 1923 in both calendars: "7 November / 25 October 1917 (Gregorian / Julian)".

    Empty for any other date, for a day on which the calendars agree, and for what is not EDTF.
    """
    try:
        value = parse(date)
    except EdtfError:
        return ""
    language = date_language()
    words = format_both_calendars(value, language)
    if words == format_edtf(value, language) or bounds(value).latest_end > _JULIAN_UNTIL_S:
        return ""
    return QCoreApplication.translate("Calendars", "{0} (Gregorian / Julian)").format(words)
