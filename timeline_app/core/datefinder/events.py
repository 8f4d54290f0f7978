"""Distances from something that is told in words: two years after the project began."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from timeline_app.core.dateentry.building import EntryError
from timeline_app.core.datefinder.counting import days_of
from timeline_app.core.datefinder.known import Reading
from timeline_app.core.datefinder.meanings import Anniversary, Counted, Fixed, FromEvent
from timeline_app.core.datefinder.reckoning import counted_from_days
from timeline_app.core.datefinder.records import Reason, Span
from timeline_app.core.datefinder.resolved import Resolved
from timeline_app.core.datefinder.resolving import resolve
from timeline_app.core.datefinder.tokens import Token

_EVENT_ENDS: Final = re.compile(
    r"[,.;:!?—–()\"“”\n，。；：！？]|\s(?:and|but|or|while|when|who|which|because|although|as|with|amid)\s",
    re.IGNORECASE,
)
_CLAUSE_MARKS: Final = re.compile(r"[，。；：！？、,;:!?()（）“”\"\n]")
_LONGEST: Final = 120  # characters of the words for an event


def from_event(
    text: str, meaning: FromEvent, tokens: Sequence[Token], index: int, reading: Reading
) -> tuple[Resolved, Span]:
    """The date of a distance from an event, with the span of its words.

    It is known where the words for the event hold a date (two years after the flood of 2010). Otherwise it
    has no value, says what it needs, and the words for the event belong to the expression.
    """
    token = tokens[index]
    distance = Counted(meaning.unit, meaning.steps, "text")
    event = _words_behind(text, token) if meaning.side == "behind" else _words_before(text, token)
    inner = _date_within(tokens, index, event, meaning)
    if inner is not None:
        return _from_date(distance, inner, reading), (token.start, token.end)
    reason = Reason("needs-event", event, meaning.steps, meaning.unit)
    return Resolved(None, "counted", reason), (min(token.start, event[0]), max(token.end, event[1]))


def anniversary_of(
    meaning: Anniversary, tokens: Sequence[Token], index: int, reading: Reading
) -> Resolved | None:
    """The date of what has its anniversary in a year stated behind it, in the same sentence."""
    if index + 1 >= len(tokens):
        return None
    following = tokens[index + 1]
    place, other = (reading.around.place(each.start) for each in (tokens[index], following))
    if place.sentence != other.sentence or not isinstance(following.meaning, Fixed):
        return None
    return _from_date(Counted("year", -meaning.years, "text"), following, reading)


def _from_date(distance: Counted, inner: Token, reading: Reading) -> Resolved:
    span = (inner.start, inner.end)
    try:
        stated = Resolved(None) if inner.meaning is None else resolve(inner.meaning, span, reading)
    except EntryError:
        stated = Resolved(None)
    days = None if stated.value is None else days_of(stated.value)
    if days is None:
        return Resolved(None, "counted", Reason("needs-event", span, distance.steps, distance.unit))
    return counted_from_days(distance, days, span)


def _words_behind(text: str, token: Token) -> Span:
    limit = min(len(text), token.end + _LONGEST)
    following = _EVENT_ENDS.search(text, token.end, limit)
    return _trimmed(text, token.end, following.start() if following else limit)


def _words_before(text: str, token: Token) -> Span:
    first = max(0, token.start - _LONGEST)
    for mark in _CLAUSE_MARKS.finditer(text, first, token.start):
        first = mark.end()
    return _trimmed(text, first, token.start)


def _date_within(tokens: Sequence[Token], index: int, event: Span, meaning: FromEvent) -> Token | None:
    """The date in the words for an event, if there is one."""
    at = index + 1 if meaning.side == "behind" else index - 1
    if not 0 <= at < len(tokens) or isinstance(tokens[at].meaning, FromEvent):
        return None
    return tokens[at] if event[0] <= tokens[at].start < event[1] else None


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
