"""One date as it is written in English, with its doubts, its time of day and its notes in brackets."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from timeline_app.core.dateentry.building import Alternatives, made, qualified
from timeline_app.core.dateentry.english_points import read_point
from timeline_app.core.dateentry.julian import from_julian
from timeline_app.core.dateentry.numeric import read_numeric
from timeline_app.core.edtf import Date, Edtf, EdtfError, LongYear, Mark, Marks, parse

_APPROXIMATE: Final = re.compile(
    r"(?:(?:some\s?time\s)?(?:about|around|circa|approximately|roughly)|approx\.?|c\.|ca\.?|c|~|≈)\s?(?=[\s\d'a-z])",
    re.IGNORECASE,
)
_APPROXIMATE_AFTER: Final = re.compile(r",?\s\(?(?:approx\.?|approximately|or so|circa)\)?$", re.IGNORECASE)
_UNCERTAIN: Final = re.compile(r"(?:probably|possibly|perhaps|maybe|likely)\s(?:in\s|on\s)?", re.IGNORECASE)
_UNCERTAIN_AFTER: Final = re.compile(r"\s?(?:\?|\(\?\)|,?\s\(?uncertain\)?)$", re.IGNORECASE)
_IN: Final = re.compile(r"(?:in|on)\s(?=.)", re.IGNORECASE)
_NOTE: Final = re.compile(r"(.+?)\s\((.+)\)")
_TWO_CALENDARS: Final = re.compile(r"(.+?)\s/\s(.+)")
_CLOCK: Final = (
    r"(?P<hour>\d{1,2})(?::(?P<minute>\d{2})(?::(?P<second>\d{2})(?P<fraction>\.\d+)?)?)?"
    r"(?:\s?(?P<half>[ap])\.?m\.?|\s(?P<hours>h))?"
    r"(?:\s?(?P<utc>utc|gmt|z))?(?P<offset>(?:(?<=utc)|(?<=gmt)|(?<=\d))[+\-−]\d{1,2}(?::\d{2})?)?"
)
_DATE_THEN_CLOCK: Final = re.compile(rf"(?P<date>.+?),?\s(?:at\s)?{_CLOCK}", re.IGNORECASE)
_CLOCK_THEN_DATE: Final = re.compile(rf"(?:at\s)?{_CLOCK}(?:,|\son)\s(?P<date>.+)", re.IGNORECASE)
_WITHIN: Final = re.compile(r"(?P<day>[^,]+?)(?:,|\sin)\s(?:the\s)?(?P<years>[^,]+)", re.IGNORECASE)
_PART_NOTE: Final = re.compile(r"([a-z ,]+?) (approximate and uncertain|uncertain|approximate|unknown)")
_MARKS: Final[dict[str, Mark]] = {"uncertain": "?", "approximate": "~", "approximate and uncertain": "%"}


def read_single(text: str) -> Alternatives:
    """What a single date in English or EDTF can mean; nothing if it is none.

    Raises:
        EntryError: it is one, and there is no such date.
    """
    found = read_numeric(text) or _edtf(text) or read_point(text)
    return found or _doubted(text) or _timed(text) or _noted(text) or _two_calendars(text) or _within(text)


def _edtf(text: str) -> Alternatives:
    try:
        return (parse(re.sub(r",\s+", ",", text) if text[:1] in "[{" else text),)
    except EdtfError:
        return ()


def _doubted(text: str) -> Alternatives:
    forms: tuple[tuple[re.Pattern[str], Mark], ...] = (
        (_APPROXIMATE, "~"),
        (_APPROXIMATE_AFTER, "~"),
        (_UNCERTAIN, "?"),
        (_UNCERTAIN_AFTER, "?"),
        (_IN, ""),
    )
    for pattern, mark in forms:
        match = pattern.search(text)
        if match is None or (pattern.pattern[-1] != "$" and match.start()):
            continue
        rest = (text[: match.start()] + text[match.end() :]).strip()
        found = read_single(rest) if rest else ()
        if found:
            return tuple(qualified(value, mark) if mark else value for value in found)
    return ()


def _timed(text: str) -> Alternatives:
    match = _DATE_THEN_CLOCK.fullmatch(text) or _CLOCK_THEN_DATE.fullmatch(text)
    if match is None or not (match["minute"] or match["half"] or match["hours"]):
        return ()
    clock = _clock(match)
    found = []
    for value in read_single(match["date"]):
        if isinstance(value, Date) and value.day:
            marks = set(value.marks)
            mark = value.marks.year if len(marks) == 1 else ""
            plain = replace(value, marks=Marks()) if len(marks) == 1 else value
            found.append(made(f"{plain}{clock}{mark}"))
    return tuple(found)


def _clock(match: re.Match[str]) -> str:
    """The time of day as EDTF has it after the day."""
    hour = int(match["hour"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
    text = f"T{hour:02d}"
    if match["minute"]:
        text += f":{match['minute']}"
    if match["second"]:
        text += f":{match['second']}{match['fraction'] or ''}"
    if match["offset"]:
        sign = "+" if match["offset"][0] == "+" else "-"
        hours, _, minutes = match["offset"][1:].partition(":")
        return f"{text}{sign}{int(hours):02d}:{minutes or '00'}"
    return f"{text}Z" if match["utc"] else text


def _noted(text: str) -> Alternatives:
    """What our own words for dates have in brackets: (day unknown), (year uncertain), (1900 – 1999)."""
    match = _NOTE.fullmatch(text)
    if match is None:
        return ()
    limits = re.fullmatch(r"(\d{4}) – (\d{4})", match[2])
    found = read_single(match[1].removeprefix("est. ") if limits else match[1])
    values: list[Edtf | None] = []
    for value in found:
        if limits is not None:
            values.append(_estimated(value, limits[1], limits[2]))
        else:
            values.append(_annotated(value, match[2]))
    return tuple(value for value in values if value is not None)


def _estimated(value: Edtf, first: str, last: str) -> Edtf | None:
    """est. 1950 (1900 – 1999) is 1950S2: the digits that the limits have in common are significant."""
    if not isinstance(value, Date) or value.month:
        return None
    common = next((index for index in range(4) if first[index] != last[index]), 4)
    plain = LongYear(int(value.year), significant=common) if common else None
    return plain if plain is not None and value.year[:common] == first[:common] else None


def _annotated(value: Edtf, notes: str) -> Edtf | None:
    if not isinstance(value, Date):
        return None
    parts = {"year": value.year, "month": value.month, "day": value.day}
    marks = value.marks._asdict()
    for note in notes.split("; "):
        match = _PART_NOTE.fullmatch(note)
        if match is None:
            return None
        for name in re.split(r", | and ", match[1]):
            if name not in parts:
                return None
            if match[2] != "unknown":
                marks[name] = _MARKS[match[2]]
            elif not parts[name] or name == "year":
                parts[name] = "XXXX" if name == "year" else "XX"
    return made(str(Date(parts["year"], parts["month"], parts["day"], Marks(**marks))))


def _two_calendars(text: str) -> Alternatives:
    """7 November / 25 October 1917: the Gregorian date first, if the other is the same day."""
    match = _TWO_CALENDARS.fullmatch(text)
    if match is None:
        return ()
    year = re.search(r"\s(?:ad\s)?[\d,]+(?:\sbc)?$", match[2], re.IGNORECASE)
    julian = read_single(match[2])
    gregorian = read_single(f"{match[1]}{year[0]}") if year else ()
    for first in gregorian or read_single(match[1]):
        for second in julian:
            if isinstance(second, Date) and second.day and from_julian(second) == first:
                return (first,)
    return ()


def _within(text: str) -> Alternatives:
    """25 December, 1560s: a day or month in some year of several."""
    match = _WITHIN.fullmatch(text)
    if match is None:
        return ()
    days = [day for day in read_point(match["day"]) if isinstance(day, Date) and day.year == "XXXX"]
    years = [year for year in read_point(match["years"]) if isinstance(year, Date) and not year.month]
    return tuple(made(str(replace(day, year=year.year))) for day in days for year in years)
