"""A new event from words somebody selected."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from timeline_app.core.bounds import Bounds
from timeline_app.core.datefinder.finding import TextRead, read_text
from timeline_app.core.datefinder.kinds import kind_of
from timeline_app.core.datefinder.records import FoundDate, Reason, Selection, Span
from timeline_app.core.datefinder.titles import subject_of, title_of
from timeline_app.core.datefinder.verbs import first_verb

_LONGEST_SUBJECT: Final = 6  # words
_LETTERS: Final = re.compile(r"[A-Za-z\u00c0-\u024f]{2}")
_RELATIVE: Final = re.compile(r"(?:which|who|that)\s+")
_RELATIVE_BEFORE: Final = re.compile(r",?\s*\b(?:which|who|that)\s+$")
_JOINED: Final = re.compile(r"(?:,|\b(?:and|but|then|or))\s*$")
_AROUND: Final = 6_000  # characters read on each side of the words, for what they count from


def read_selection(
    text: str, start: int, end: int, anchor: str | Bounds | None = None, language: str = "en"
) -> Selection:
    """What ``text[start:end]`` says: a title, and a date with the article's date as ``anchor``.

    The date is the first in the words that has a value, else the first at all. Words without a date take
    the one of their sentence that stands nearest; its basis is then inferred. An offset outside of the text
    counts as its beginning or end.
    """
    low, high = (min(max(0, offset), len(text)) for offset in (min(start, end), max(start, end)))
    first, last = _trimmed(text, low, high)
    low, high = _window(text, first, last)
    read = read_text(text[low:high], anchor, language)
    dates = [_moved(date, low) for date in read.dates]
    date = _date(dates, (first, last), read, low)
    spans = [(each.start, each.end) for each in dates]
    quote = text[first:last]
    title = _title(text, (first, last), spans, read, low) if quote else ""
    kind = (
        "event"
        if date is None
        else kind_of(quote, replace(date, start=date.start - first, end=date.end - first))
    )
    return Selection(first, last, quote, title, date, text[date.start : date.end] if date else "", kind)


def _title(text: str, span: Span, dates: list[Span], read: TextRead, low: int) -> str:
    """A title for the words, whole ones: with whom they speak of, where they begin behind it."""
    first, last = _whole_words(text, *span)
    sentence = read.around.sentence_at(first - low)
    start = first if sentence is None else sentence.start + low
    begun = text[start:first]
    relative = _RELATIVE.match(text, first, last) or _RELATIVE_BEFORE.search(begun)
    if relative is None:
        subject = subject_of(text, start, last, dates) if _goes_on(begun) else ""
        return title_of(text, first, last, dates, subject)
    antecedent = _named(begun[: relative.start()] if relative.re is _RELATIVE_BEFORE else begun)
    behind = first if relative.re is _RELATIVE_BEFORE else relative.end()
    return title_of(text, behind, last, dates, antecedent)


def _goes_on(begun: str) -> bool:
    """Whether words behind these are of the subject that these begin with: at once, or joined to others."""
    return bool(begun.strip()) and (first_verb(begun) is None or _JOINED.search(begun) is not None)


def _named(words: str) -> str:
    """What a relative clause speaks of, if that is plain: the few words before it."""
    named = words.strip(" ,")
    return named if 0 < len(named.split()) <= _LONGEST_SUBJECT and "," not in named else ""


def _whole_words(text: str, start: int, end: int) -> Span:
    """The words that a selection has begun or ended in the middle of."""
    while start > 0 and _LETTERS.fullmatch(text, start - 1, start + 1):
        start -= 1
    while end < len(text) and _LETTERS.fullmatch(text, end - 1, end + 1):
        end += 1
    return start, end


def _date(dates: list[FoundDate], span: Span, read: TextRead, low: int) -> FoundDate | None:
    inside = [date for date in dates if date.start < span[1] and span[0] < date.end]
    told = [date for date in inside if not read.around.is_dateline(date.start - low, date.end - low)]
    within = told or inside
    if within:
        return next((date for date in within if date.edtf), within[0])
    first = read.around.sentence_at(span[0] - low)
    last = read.around.sentence_at(max(span[0], span[1] - 1) - low)
    if first is None or last is None:
        return None
    near = [date for date in dates if first.start + low <= date.start < last.end + low and date.edtf]
    if not near:
        return None
    nearest = min(near, key=lambda date: max(span[0] - date.end, date.start - span[1]))
    reason = (
        nearest.reason
        if nearest.reason.kind != "stated"
        else Reason("counted-from-expression", (nearest.start, nearest.end))
    )
    return replace(nearest, basis="inferred", reason=reason)


def _window(text: str, start: int, end: int) -> Span:
    """The words with enough around them, from and to the ends of lines where there are some near."""
    low, high = max(0, start - _AROUND), min(len(text), end + _AROUND)
    if low:
        low = max(low, text.find("\n", low, start) + 1)
    if high < len(text):
        cut = text.rfind("\n", end, high)
        high = cut if cut >= 0 else high
    return low, high


def _moved(date: FoundDate, by: int) -> FoundDate:
    span = date.reason.span
    reason = replace(date.reason, span=(span[0] + by, span[1] + by)) if span else date.reason
    return replace(date, start=date.start + by, end=date.end + by, reason=reason)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
