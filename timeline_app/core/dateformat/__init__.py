"""Dates for people, in English and in simplified and traditional Chinese.

A year 0 is never shown: EDTF counts 0000 for 1 BC, people see 1 BC.
"""

from timeline_app.core.bounds import Span
from timeline_app.core.dateformat.chinese import SIMPLIFIED, TRADITIONAL, Chinese
from timeline_app.core.dateformat.describe import describe, describe_both_calendars
from timeline_app.core.dateformat.english import English
from timeline_app.core.dateformat.moments import describe_span, describe_time
from timeline_app.core.dateformat.phrases import Phrases
from timeline_app.core.edtf import Edtf, parse

__all__ = ["format_both_calendars", "format_edtf", "format_span", "format_time", "phrases_for"]


def phrases_for(language: str) -> Phrases:
    """The phrases of a language by its BCP 47 tag: English or Chinese, in any of their forms.

    Raises:
        ValueError: a language that is neither.
    """
    subtags = language.lower().split("-")
    if subtags[0] == "en":
        return English()
    if subtags[0] == "zh":
        traditional = not {"hant", "tw", "hk", "mo"}.isdisjoint(subtags[1:]) and "hans" not in subtags
        return Chinese(TRADITIONAL if traditional else SIMPLIFIED)
    raise ValueError(f"dates can be written in English and Chinese, not in {language!r}")


def format_edtf(date: str | Edtf, language: str = "en") -> str:
    """An EDTF date in words: "18 June 2010", "c. 2007", "2013 – 2015". An empty text says "no date".

    Raises:
        EdtfError: the text is not EDTF.
        ValueError: a language other than English and Chinese.
    """
    phrases = phrases_for(language)
    if not isinstance(date, str):
        return describe(date, phrases)
    return describe(parse(date), phrases) if date else phrases.undated


def format_both_calendars(date: str | Edtf, language: str = "en") -> str:
    """As :func:`format_edtf`, but a day is told in both calendars where they differ.

    The Gregorian date stands first, as EDTF has it: "7 November / 25 October 1917". The calendars
    agree from 1 March 200 to 28 February 300.

    Raises:
        EdtfError: the text is not EDTF.
        ValueError: a language other than English and Chinese.
    """
    phrases = phrases_for(language)
    if not isinstance(date, str):
        return describe_both_calendars(date, phrases)
    return describe_both_calendars(parse(date), phrases) if date else phrases.undated


def format_time(time_s: int, unit: str, language: str = "en") -> str:
    """A time (seconds since 1970) in words, as finely as ``unit`` says.

    Units: second, minute, hour, day, week, month, quarter, year, decade, century, millennium,
    ten_thousand_years, hundred_thousand_years, million_years, ten_million_years,
    hundred_million_years, billion_years.

    Raises:
        ValueError: a unit or language that is not known.
    """
    return describe_time(time_s, unit, phrases_for(language))


def format_span(span: Span, language: str = "en") -> str:
    """A span in words, as finely as its length asks for: "1995 – 2025", "May 2023"."""
    return describe_span(span, phrases_for(language))
