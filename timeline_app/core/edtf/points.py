"""Single dates: what a text without ``/``, brackets or ``..`` says."""

from __future__ import annotations

import re
from typing import Final, cast

from timeline_app.core.calendar import days_in_month
from timeline_app.core.edtf.clock import TIME, read_time
from timeline_app.core.edtf.digits import first_day, numbers
from timeline_app.core.edtf.errors import EdtfError
from timeline_app.core.edtf.refusal import explain
from timeline_app.core.edtf.seasons import SEASONS
from timeline_app.core.edtf.values import (
    UNMARKED,
    Date,
    LongYear,
    Mark,
    Marks,
    Point,
    Season,
    Truncated,
    joined,
)
from timeline_app.core.says import says

# Groups: each of year, month and day with the qualifier before and after it.
_DATE: Final = re.compile(
    r"([?~%]?)(-?[0-9X]{4})([?~%]?)"
    r"(?:-([?~%]?)([0-9X]{2})([?~%]?)"
    r"(?:-([?~%]?)([0-9X]{2})([?~%]?))?)?"
)
_MONTH, _DAY = 5, 8
_LONG_YEAR: Final = re.compile(
    r"(?P<before>[?~%]?)(?:Y(?P<number>-?[0-9]+)(?:E(?P<exponent>[0-9]+))?|(?P<year>-?[0-9]{4}))"
    r"(?:S(?P<significant>[0-9]+))?(?P<after>[?~%]?)"
)
# A century or decade as ISO 8601-1 writes it (19, 196) and in the explicit form of ISO 8601-2 (19C, 196J).
_TRUNCATED: Final = re.compile(
    r"(?P<before>[?~%]?)(?P<sign>-?)"
    r"(?:(?P<digits>[0-9]{2,3})"
    r"|(?P<century>[0-9]{1,2})(?P<in_century>[?~%]?)C|(?P<decade>[0-9]{1,3})(?P<in_decade>[?~%]?)J)"
    r"(?P<after>[?~%]?)"
)

# A year of more digits lies further away than any time an int64 can hold: a slip of the pen.
_MOST_DIGITS: Final = 18
_HIGHEST_EXPONENT: Final = 18
_NO_YEAR_ZERO: Final = says("the year 0 (1 BC) is written 0000, without a sign")


def read_point(part: str, at: int, text: str) -> Point:
    """The date in ``part``, which stands at character ``at`` of the whole ``text``.

    Raises:
        EdtfError: it is no date.
    """
    match = _DATE.fullmatch(part)
    if match is not None:
        return _date(match, at, text)
    match = TIME.fullmatch(part)
    if match is not None:
        day = _DATE.fullmatch(match["date"])
        if day is not None:
            date = _date(day, at, text)
            if isinstance(date, Date):
                return read_time(match, date, at, text)
    match = _LONG_YEAR.fullmatch(part)
    if match is not None:
        return _long_year(match, at, text)
    match = _TRUNCATED.fullmatch(part)
    if match is not None:
        return _truncated(match)
    offset, reason = explain(part)
    raise EdtfError(text, at + offset, reason)


def read_season(year: str, code: str, day: str | None, at: int, text: str) -> Season:
    """The season with a number, which stands at ``at``; its qualifiers are added by the caller."""
    if "X" in code or int(code) not in SEASONS:
        raise EdtfError(
            text, at, says("there is no month or season {0} (months 01 to 12, seasons 21 to 41)", code)
        )
    if day:
        raise EdtfError(text, at, says("{0} is a season, and a season has no day", code))
    return Season(year, int(code))


def no_such_day(year: str, month: str) -> str:
    """Why a day is not in its month, in words."""
    if "X" in year or "X" in month:
        return says("no month that this can be has such a day")
    return says("{0}-{1} has {2} days", year, month, days_in_month(int(year), int(month)))


def _date(match: re.Match[str], at: int, text: str) -> Date | Season:
    before_year, year, after_year, before_month, month, after_month, before_day, day, after_day = (
        match.groups("")
    )
    if year == "-0000":
        raise EdtfError(text, at + match.start(2), _NO_YEAR_ZERO)
    marks = UNMARKED
    if before_year or after_year or before_month or after_month or before_day or after_day:
        on_day = _both(before_day, after_day)
        from_month = _both(after_month, after_day)
        from_year = _both(after_year, from_month)
        marks = Marks(_both(before_year, from_year), _both(before_month, from_month) if month else "", on_day)
    if not month:
        return Date(year, marks=marks)
    if not numbers(month, 1, 12):
        season = read_season(year, month, day, at + match.start(_MONTH), text)
        return Season(year, season.code, marks)
    if day:
        if not numbers(day, 1, 31):
            raise EdtfError(text, at + match.start(_DAY), says("there is no day {0}", day))
        if first_day(year, month, day) is None:
            raise EdtfError(text, at + match.start(_DAY), no_such_day(year, month))
    return Date(year, month, day, marks)


def _long_year(match: re.Match[str], at: int, text: str) -> LongYear:
    number, exponent, significant = match["number"], match["exponent"], match["significant"]
    if number is not None:
        _check_long(number, exponent, at + match.start("number"), text)
    elif match["year"] == "-0000":
        raise EdtfError(text, at + match.start("year"), _NO_YEAR_ZERO)
    if significant is not None and (len(significant) > 2 or int(significant) == 0):
        raise EdtfError(text, at + match.start("significant"), says("significant digits (S) are 1 to 99"))
    return LongYear(
        int(match["year"] if number is None else number),
        None if exponent is None else int(exponent),
        None if significant is None else int(significant),
        _both(match["before"], match["after"]),
    )


def _check_long(number: str, exponent: str | None, position: int, text: str) -> None:
    digits = number.lstrip("-")
    if digits[0] == "0":
        raise EdtfError(text, position, says("a year after Y does not begin with 0"))
    if len(digits) > _MOST_DIGITS:
        raise EdtfError(text, position, says("a year has at most {0} digits", _MOST_DIGITS))
    if exponent is not None:
        at = position + len(number) + 1
        if len(exponent) > 2 or not 1 <= int(exponent) <= _HIGHEST_EXPONENT:
            raise EdtfError(text, at, says("the exponent of a year is 1 to {0}", _HIGHEST_EXPONENT))
    if len(digits) + int(exponent or "0") < 5:
        raise EdtfError(
            text, position, says("a year of up to four digits is written without Y, with four digits")
        )


def _truncated(match: re.Match[str]) -> Truncated:
    digits = match["digits"]
    if match["century"] is not None:
        digits = match["century"].rjust(2, "0")
    elif match["decade"] is not None:
        digits = match["decade"].rjust(3, "0")
    inner = match["in_century"] or match["in_decade"] or ""
    mark = _both(_both(match["before"], inner), match["after"])
    return Truncated(match["sign"] + digits, mark)


def _both(first: str, second: str) -> Mark:
    if not second or first == second:
        return cast(Mark, first)
    marks = first + second
    return joined("?" in marks or "%" in marks, "~" in marks or "%" in marks)
