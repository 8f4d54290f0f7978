"""Single dates in English: 18 June 2010, the early 1990s, 5th century BC, 66 million years ago."""

from __future__ import annotations

import re
from typing import Final, Literal

from timeline_app.core.dateentry.building import (
    Alternatives,
    EntryError,
    astronomical,
    calendar_date,
    made,
    season,
    year,
)
from timeline_app.core.dateentry.numeric import years_of
from timeline_app.core.dateentry.vague import Third, century, decade, half, millennium, third, years_ago
from timeline_app.core.dateformat.english import MONTHS
from timeline_app.core.edtf import Edtf
from timeline_app.core.says import says

MONTH_NUMBERS: Final = {
    name: index + 1 for index, month in enumerate(MONTHS) for name in (month.lower(), month[:3].lower())
} | {"sept": 9}
ORDINALS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
    "twentieth": 20, "twenty-first": 21,
}  # fmt: skip
SEASON_NUMBERS: Final = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}
THIRDS: Final[dict[str, Third]] = {
    "early": "early", "beginning of": "early", "start of": "early", "first third of": "early",
    "mid": "mid", "middle": "mid", "middle of": "mid", "second third of": "mid",
    "late": "late", "end of": "late", "last third of": "late",
}  # fmt: skip
_POWERS: Final = {
    "": 0, "thousand": 3, "million": 6, "billion": 9, "ka": 3, "kya": 3, "ma": 6, "mya": 6, "ga": 9, "bya": 9,
}  # fmt: skip
_HEMISPHERES: Final = {"": 20, "northern": 24, "southern": 28}

_MONTH: Final = rf"(?P<month>{'|'.join(sorted(MONTH_NUMBERS, key=len, reverse=True))})\.?"
_DAY: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_ERA_NAME: Final = r"bce?|b\.\s?c\.(?:\s?e\.)?|ad|a\.\s?d\.|ce|c\.\s?e\."
_YEAR: Final = (
    rf"(?:(?P<before>ad|a\.\s?d\.)\s?)?(?P<year>\d{{1,3}}(?:,\d{{3}})+|\d+)(?:\s?(?P<after>{_ERA_NAME}))?"
)
_ERA: Final = rf"(?:\s(?P<after>{_ERA_NAME}))?"
_WEEKDAY: Final = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s|(?:mon|tue|wed|thu|fri|sat|sun)\.?,?\s)?"
)
_ORDINAL: Final = rf"(?P<number>\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(ORDINALS)})"


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


_DATE_FORMS: Final = (
    _pattern(rf"{_WEEKDAY}(?:the\s)?{_DAY}(?:\sof)?\s{_MONTH},?\s(?:of\s)?{_YEAR}"),
    _pattern(rf"{_WEEKDAY}{_MONTH}\s{_DAY},?\s{_YEAR}"),
    _pattern(rf"(?P<year>\d{{3,4}}),?\s{_MONTH}(?:\s{_DAY})?"),
    _pattern(rf"{_MONTH},?\s(?:of\s)?{_YEAR}"),
)
_DAY_OF_YEAR: Final = _pattern(rf"(?:the\s)?{_DAY}(?:\sof)?\s{_MONTH}|{_MONTH.replace('month', 'month2')}")
_BARE_YEAR: Final = _pattern(rf"(?:the\s)?(?:year\s)?{_YEAR}")
_DECADE: Final = _pattern(rf"(?:the\s)?'?(?P<year>\d{{2,4}})'?s{_ERA}")
_CENTURY: Final = _pattern(rf"(?:the\s)?{_ORDINAL}[\s-](?P<unit>century|cent\.|c\.|millennium){_ERA}")
_SEASON: Final = _pattern(
    rf"(?:the\s)?(?P<season>{'|'.join(SEASON_NUMBERS)})(?:,)?\s(?:of\s)?(?:the\s)?{_YEAR}"
    r"(?:\s?[/–-]\s?(?P<next>\d{2}|\d{4}))?(?:\s\((?P<hemisphere>northern|southern) hemisphere\))?"
)
_QUARTER: Final = _pattern(
    rf"(?:the\s)?(?:q(?P<q>[1-4])|(?P<ordinal>1st|2nd|3rd|4th|first|second|third|fourth|last)\squarter)"
    rf"\s(?:of\s)?{_YEAR}"
)
_HALF: Final = _pattern(r"(?:the\s)?(?P<half>first|1st|second|2nd|last)\shalf\sof\s(?P<rest>.+)")
_THIRD: Final = _pattern(
    rf"(?:the\s)?(?P<third>{'|'.join(sorted(THIRDS, key=len, reverse=True))})[\s-](?P<rest>.+)"
)
_AGO: Final = _pattern(
    r"(?P<number>\d[\d,]*(?:\.\d+)?)\s?(?:(?P<unit>ka|kya|ma|mya|ga|bya)(?:\sago)?"
    r"|(?P<power>thousand|million|billion)?\s?years\s(?P<side>ago|from now|before present|bp))"
)


def read_point(text: str) -> Alternatives:
    """What a single date in English words can mean; nothing if it is none.

    Raises:
        EntryError: it is one, and there is no such date.
    """
    for read in (_date, _unit_of_years, _part_of_year, _part, _distance, _bare_year, _day_of_year):
        found = read(text)
        if found:
            return found
    return ()


def _date(text: str) -> Alternatives:
    for form in _DATE_FORMS:
        match = form.fullmatch(text)
        if match is not None:
            groups = match.groupdict("")
            month = MONTH_NUMBERS[groups["month"].lower()]
            day = int(groups.get("day") or "0")
            found = tuple(calendar_date(number, month, day) for number in _years(match))
            if day or len(groups["year"]) > 2 or groups.get("before") or groups.get("after"):
                return found
            return made(f"XXXX-{month:02d}-{int(groups['year']):02d}"), *found  # May 23 is a day, or a year
    return ()


def _years(match: re.Match[str]) -> tuple[int, ...]:
    """The astronomical years that the groups ``year``, ``before`` and ``after`` can mean."""
    groups = match.groupdict("")
    digits, after = groups["year"], groups.get("after", "")
    if after.lower().startswith("b"):
        return (astronomical(int(digits.replace(",", "")), bc=True),)
    if after or groups.get("before"):
        return (astronomical(int(digits.replace(",", "")), bc=False),)
    return years_of(digits)


def _bare_year(text: str) -> Alternatives:
    match = _BARE_YEAR.fullmatch(text)
    if match is None:
        return ()
    digits = match["year"].replace(",", "")
    if len(digits) < 4 and not match["before"] and not match["after"] and text == match["year"]:
        return ()  # numbers of few digits are read in numeric
    bc = (match["after"] or "").lower().startswith("b")
    return (year(astronomical(int(digits), bc=bc)),)


def _day_of_year(text: str) -> Alternatives:
    """A day or month without a year."""
    match = _DAY_OF_YEAR.fullmatch(text)
    if match is None:
        return ()
    month = MONTH_NUMBERS[(match["month"] or match["month2"]).lower()]
    return (made(f"XXXX-{month:02d}" + (f"-{int(match['day']):02d}" if match["day"] else "")),)


def _unit_of_years(text: str) -> Alternatives:
    match = _DECADE.fullmatch(text)
    if match is not None:
        return _decades(match["year"], bc=(match["after"] or "").lower().startswith("b"))
    match = _CENTURY.fullmatch(text)
    if match is None:
        return ()
    name = match["number"].lower()
    number = ORDINALS.get(name) or int(name[:-2])
    bc = (match["after"] or "").lower().startswith("b")
    return (millennium(number, bc=bc) if match["unit"].lower() == "millennium" else century(number, bc=bc),)


def _decades(digits: str, *, bc: bool) -> Alternatives:
    """The 1900s are a decade or a century; the 30s are those of the last two centuries."""
    number = int(digits)
    if number % 10:
        return ()
    if len(digits) == 2 and not bc:
        return decade(1900 + number), decade(1800 + number)
    found: list[Edtf] = [decade(number, bc=bc)]
    if number % 100 == 0 and number and not bc:
        found.append(century(number // 100 + 1))
    return tuple(found)


def _part_of_year(text: str) -> Alternatives:
    match = _SEASON.fullmatch(text)
    if match is not None:
        years = _years(match)
        if match["next"] and not _follows(years[0], match["next"]):
            return ()
        code = _HEMISPHERES[(match["hemisphere"] or "").lower()] + SEASON_NUMBERS[match["season"].lower()]
        return tuple(season(number, code) for number in years)
    match = _QUARTER.fullmatch(text)
    if match is None:
        return ()
    name = (match["q"] or match["ordinal"]).lower()
    quarter = 4 if name == "last" else ORDINALS.get(name) or int(name[0])
    return tuple(season(number, 32 + quarter) for number in _years(match))


def _follows(number: int, digits: str) -> bool:
    """Whether digits name the year after ``number``: winter 1999/2000, winter 1998/99."""
    return f"{number + 1:04d}".endswith(digits)


def _part(text: str) -> Alternatives:
    match = _HALF.fullmatch(text)
    if match is not None:
        side: Literal[1, 2] = 1 if match["half"].lower() in ("first", "1st") else 2
        return tuple(half(value, side) for value in read_point(_without_article(match["rest"])))
    match = _THIRD.fullmatch(text)
    if match is None:
        return ()
    which = THIRDS[match["third"].lower()]
    return tuple(third(value, which) for value in read_point(_without_article(match["rest"])))


def _without_article(text: str) -> str:
    return re.sub(r"^the\s", "", text, flags=re.IGNORECASE)


def _distance(text: str) -> Alternatives:
    match = _AGO.fullmatch(text)
    if match is None:
        return ()
    name = (match["unit"] or match["power"] or "").lower()
    try:
        return (
            years_ago(match["number"], _POWERS[name], future=(match["side"] or "").lower() == "from now"),
        )
    except ValueError as error:
        raise EntryError(says("that is no number of years")) from error
