"""A new event from words somebody selected."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from timeline_app.core.bounds import Bounds
from timeline_app.core.datefinder.finding import TextRead, read_text
from timeline_app.core.datefinder.kinds import kind_of
from timeline_app.core.datefinder.records import FoundDate, Reason, Selection, Span
from timeline_app.core.datefinder.titles import title_of

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
    title = title_of(text, first, last, spans) if quote else ""
    kind = (
        "event"
        if date is None
        else kind_of(quote, replace(date, start=date.start - first, end=date.end - first))
    )
    return Selection(first, last, quote, title, date, text[date.start : date.end] if date else "", kind)


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
