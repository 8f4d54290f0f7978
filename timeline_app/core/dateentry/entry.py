"""From what was typed to what it means."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from timeline_app.core.dateentry.building import MOST_MEANINGS, Alternatives, EntryError
from timeline_app.core.dateentry.chinese import read_chinese
from timeline_app.core.dateentry.english import read_english
from timeline_app.core.dateentry.julian import from_julian
from timeline_app.core.dateentry.reading import Candidate, Note, Reading
from timeline_app.core.dateentry.words import strange_word
from timeline_app.core.dateformat import format_both_calendars, format_edtf, phrases_for
from timeline_app.core.edtf import EdtfError, parse, parse_legacy
from timeline_app.core.says import says

_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_EDTF_CHARACTERS: Final = re.compile(r"[0-9XYESTZCJ?~%.:/,+\[\]{}\-]+")
_UNDATED: Final = frozenset(
    ["no date", "undated", "unknown", "date unknown", "n.d.", "nd", "日期不详", "日期不詳", "不详", "不詳"]
)
_JULIAN: Final = re.compile(
    r"[,\s]*\(?\b(?:julian(?: calendar)?|old style|o\.\s?s\.|os)\)?$|^julian(?: calendar)?[:\s]+"
    r"|\(?[儒俄旧舊][略历曆历]+[历曆]?\)?",
    re.IGNORECASE,
)
_BASIC_DAY: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_LONGEST: Final = 200
_HINT: Final = says("write for instance 18 June 2010, about 1900, between 1939 and 1945, 44 BC")


def read_date(text: str, language: str = "en") -> Reading:
    """What a person wrote in a date field: EDTF, or a date in English or Chinese.

    Whatever the language of the field, both are read; ``language`` is that of the words in which the
    answer is given. What can be meant in several ways (03/04/2010) gives several candidates.
    Nothing is raised for what is not understood: the reading says why and where.

    Raises:
        ValueError: a language that dates cannot be written in.
    """
    phrases_for(language)
    plain = _plain(text)
    if not plain or plain.lower() in _UNDATED:
        return Reading(text)
    if len(plain) > _LONGEST:
        return Reading(text, reason=says("a date has at most {0} characters", _LONGEST), position=_LONGEST)
    notes: tuple[Note, ...] = ()
    try:
        values = _meanings(plain)
        if not values:
            without = _JULIAN.sub("", plain).strip()
            if without and without != plain:
                values = tuple(from_julian(value) for value in _meanings(without))
                notes = ("julian",)
    except EntryError as error:
        refused = _edtf_refused(text)
        if refused is not None and refused.reason == error.reason:
            return refused
        return Reading(text, reason=error.reason, position=_first_digit(text))
    if not values:
        return _legacy(text, language) or _refused(text)
    return Reading(text, _candidates(values, language, notes), notes=notes)


def _plain(text: str) -> str:
    """The text in ordinary characters (wide digits and brackets made narrow), with single spaces.

    Eight digits on their own are a day in the basic format of ISO 8601-1 (5.2.1.1), not a year.
    """
    plain = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text)).strip()
    day = _BASIC_DAY.fullmatch(plain)
    return "-".join(day.groups()) if day else plain


def _meanings(text: str) -> Alternatives:
    return read_chinese(text) if _HAN.search(text) else read_english(text)


def _candidates(values: Alternatives, language: str, notes: tuple[Note, ...]) -> tuple[Candidate, ...]:
    write = format_both_calendars if "julian" in notes else format_edtf
    distinct = dict.fromkeys(values)
    return tuple(Candidate(str(value), write(value, language)) for value in distinct)[:MOST_MEANINGS]


def _legacy(text: str, language: str) -> Reading | None:
    try:
        found = parse_legacy(text.strip())
    except EdtfError:
        return None
    return Reading(text, _candidates((found.value,), language, ()), notes=("legacy",))


def _refused(text: str) -> Reading:
    """Why nothing was understood: the parser's reason for what looks like EDTF, else a strange word."""
    reading = _edtf_refused(text)
    if reading is not None:
        return reading
    strange = None if _HAN.search(text) else strange_word(text)
    if strange is not None:
        position, word = strange
        return Reading(text, reason=says("'{0}' is not understood; {1}", word, _HINT), position=position)
    return Reading(text, reason=says("no date is understood here; {0}", _HINT), position=_indent(text))


def _edtf_refused(text: str) -> Reading | None:
    """The parser's reason, for a text in the characters of EDTF that is not valid."""
    stripped = text.strip()
    if _EDTF_CHARACTERS.fullmatch(stripped):
        try:
            parse(stripped)
        except EdtfError as error:
            return Reading(text, reason=error.reason, position=_indent(text) + error.position)
    return None


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _first_digit(text: str) -> int:
    match = re.search(r"\d", text)
    return match.start() if match else 0
