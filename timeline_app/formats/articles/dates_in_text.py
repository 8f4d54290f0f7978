"""Dates with a day as papers and pages print them, and the clock beside them, in English and Chinese."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from timeline_app.core.dateentry import read_date
from timeline_app.core.edtf import EdtfError, parse

MONTH: Final = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?"
_HAN_YEAR: Final = r"(?:\d{4}|[〇○零一二三四五六七八九]{4})"
_HAN_DAY: Final = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_DATE: Final = re.compile(
    rf"(?P<iso>(?<![\d.,/-])\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?![\d/]))"
    rf"|(?P<numeric>(?<![\d.,/-])\d{{1,2}}(?P<sign>[/.-])\d{{1,2}}(?P=sign)\d{{4}}(?![\d/]))"
    rf"|(?P<english>\b{_DAY}\s{{0,2}}(?:of\s)?{MONTH},?\s{{0,2}}\d{{4}}\b"
    rf"|\b{MONTH}\s{{0,2}}{_DAY}\s{{0,2}},?\s{{0,2}}\d{{4}}\b)"
    rf"|(?P<han>{_HAN_YEAR}\s?年\s?{_HAN_DAY}\s?月\s?{_HAN_DAY}\s?[日号號])",
    re.IGNORECASE,
)
_MONTH_ALONE: Final = re.compile(
    rf"{MONTH},?\s{{1,2}}\d{{4}}|{_HAN_YEAR}\s?年\s?{_HAN_DAY}\s?月", re.IGNORECASE
)
_CLOCK: Final = re.compile(
    r"(?P<gap>\s*[,，|]?\s*(?:at\s+)?|\s[-–]\s|T)(?P<hour>\d{1,2})[:：时時](?P<minute>\d{2})(?:[:：分](?P<second>\d{2})?秒?)?"
    r"(?:\s*(?P<half>[ap])\.?m\b\.?)?(?:\s*\(?(?P<zone>Z\b|(?:UTC|GMT)?\s?[+-]\d{1,2}(?::?\d{2})?|UTC|GMT)\)?)?",
    re.IGNORECASE,
)
_ZONE: Final = re.compile(r"([+-])(\d{1,2}):?(\d{2})?")
_YEAR: Final = re.compile(r"(?<![\d.,$£€¥/-])(?:1[5-9]|20)\d{2}(?![\d,]\d|\d|[-/.]\d)")


@dataclass(frozen=True, slots=True)
class Mention:
    """A date in a text: the EDTF it can mean (several where the order of day and month is open)."""

    values: tuple[str, ...]
    start: int
    end: int
    wording: str


def dates_in(text: str) -> Iterator[Mention]:
    """The dates with a day in a text, in their order; a clock time right behind belongs to them."""
    for match in _DATE.finditer(text):
        values = _meanings(match[0], is_numeric=match["numeric"] is not None)
        if not values:
            continue
        clock = _CLOCK.match(text, match.end())
        if clock is None:
            yield Mention(values, match.start(), match.end(), match[0])
            continue
        timed = tuple(filter(None, (_timed(value, clock) for value in values)))
        end = clock.end() if timed else match.end()
        yield Mention(timed or values, match.start(), end, text[match.start() : end])


def date_of(text: str) -> tuple[str, ...]:
    """What a text that is nothing but a date can mean: a day with or without a clock time, a month, EDTF."""
    stripped = text.strip()
    mention = next(dates_in(stripped), None)
    if mention is not None and mention.start == 0 and mention.end == len(stripped):
        return mention.values
    try:
        parse(stripped)
    except EdtfError:
        return _meanings(stripped, is_numeric=False) if len(stripped) < 40 else ()
    return (stripped,)


def month_alone(text: str) -> str:
    """The EDTF of a text that is nothing but a month and a year; empty if it is not."""
    values = _meanings(text.strip(), is_numeric=False) if _MONTH_ALONE.fullmatch(text.strip()) else ()
    return values[0] if len(values) == 1 else ""


def years_in(text: str) -> Iterator[re.Match[str]]:
    """Numbers that are years from 1500 to 2099 and no amounts."""
    return _YEAR.finditer(text)


def _meanings(wording: str, *, is_numeric: bool) -> tuple[str, ...]:
    """As EDTF; two-digit shifts of the century are left out, for papers print the year in full."""
    cleaned = re.sub(r"\s*\bof\b\s*", " ", wording)
    cleaned = re.sub(r"(?<=[A-Za-z.])(?=\d)|(?<=,)(?=\d)", " ", cleaned).replace("○", "〇")
    if re.fullmatch(r"\d{4}/\d{1,2}/\d{1,2}|\d{4}\.\d{1,2}\.\d{1,2}", cleaned):
        cleaned = cleaned.replace("/", "-").replace(".", "-")
    reading = read_date(cleaned)
    return tuple(candidate.edtf for candidate in reading.candidates[: 2 if is_numeric else 1])


def _timed(value: str, clock: re.Match[str]) -> str:
    """A day with its time in EDTF; empty if there is no such time."""
    hour = int(clock["hour"])
    if clock["half"]:
        if not 1 <= hour <= 12:
            return ""
        hour = hour % 12 + (12 if clock["half"].lower() == "p" else 0)
    text = f"{value}T{hour:02d}:{clock['minute']}"
    if clock["second"]:
        text += f":{clock['second']}"
    text += _zone(clock["zone"] or "")
    try:
        return str(parse(text))
    except EdtfError:
        return ""


def _zone(zone: str) -> str:
    if not zone:
        return ""
    match = _ZONE.search(zone)
    if match is None:
        return "Z"
    return f"{match[1]}{int(match[2]):02d}:{match[3] or '00'}"
