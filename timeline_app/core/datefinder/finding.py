"""Every expression of time in a text, with the date it means and why."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from timeline_app.core.bounds import Bounds
from timeline_app.core.dateentry.building import EntryError
from timeline_app.core.datefinder.cascade import expressions
from timeline_app.core.datefinder.codes import kind_of
from timeline_app.core.datefinder.counting import Days, anchor_of, days_of
from timeline_app.core.datefinder.events import anniversary_of, from_event
from timeline_app.core.datefinder.known import Known, Reading
from timeline_app.core.datefinder.meanings import (
    Anniversary,
    Both,
    Counted,
    Fixed,
    Framed,
    FromEvent,
    Meaning,
    Present,
    Stretch,
    Weekday,
    WeekEnd,
)
from timeline_app.core.datefinder.plain import plain
from timeline_app.core.datefinder.records import FoundDate, Span
from timeline_app.core.datefinder.resolved import Resolved
from timeline_app.core.datefinder.resolving import resolve
from timeline_app.core.datefinder.surroundings import Surroundings
from timeline_app.core.datefinder.tokens import Token
from timeline_app.core.progress import Asked, go_on, never

_DATES_NEAR: Final = 12  # dates on each side of "now" whose figures are theirs
_YEAR: Final = re.compile(r"\d{4}")
_COMPARED: Final = re.compile(r"[比较与同]$|\b(?:than|from|over|against|to) $")
_THE: Final = re.compile(r"the \d{4}", re.IGNORECASE)
_WORD_BEHIND: Final = re.compile(r"\s[A-Za-z]")


@dataclass(frozen=True, slots=True)
class TextRead:
    """A text with the dates found in it; ``straight`` is the text in ordinary characters, as long."""

    text: str
    straight: str
    around: Surroundings
    dates: tuple[FoundDate, ...]

    def is_named(self, date: FoundDate) -> bool:
        """Whether a year only names something: the 1972 convention."""
        return _YEAR.fullmatch(date.edtf) is not None and _is_named(self.straight, date.start, date.end)


def find_dates(
    text: str, anchor: str | Bounds | None = None, language: str = "en", *, is_stopped: Asked = never
) -> tuple[FoundDate, ...]:
    """Every expression of time in a running text in English or Chinese, in order; none overlap.

    ``anchor`` is when the text was published: EDTF, or bounds in seconds, or None or empty where that is
    not known. ``language`` is the text's tag. Both languages are read in any text; the tag tells the order
    of figures: 03/04/2010 is 4 March in en-US, 3 April in en-GB, and one of the two in plain English.

    Raises:
        Stopped: ``is_stopped`` said so.
    """
    return read_text(text, anchor, language, is_stopped).dates


def read_text(text: str, anchor: str | Bounds | None, language: str, is_stopped: Asked = never) -> TextRead:
    """A text with its sentences and dates; arguments as in :func:`find_dates`."""
    straight = plain(text)
    around = Surroundings(straight)
    reading = Reading(around, anchor_of(anchor), language)
    tokens = expressions(straight, is_stopped)
    found: list[FoundDate] = []
    for index in range(len(tokens)):
        go_on(is_stopped)
        resolved = _resolved(straight, tokens, index, reading)
        if resolved is not None:
            found.append(_told(tokens[index], *resolved))
            reading.add(_known(straight, tokens[index], resolved[0], around))
    return TextRead(text, straight, around, tuple(found))


def _resolved(
    text: str, tokens: Sequence[Token], index: int, reading: Reading
) -> tuple[Resolved, Span] | None:
    """An expression's date and span; None where it is no date after all."""
    token = tokens[index]
    meaning, span = token.meaning, (token.start, token.end)
    if meaning is None or (isinstance(meaning, Present) and not _tells_figure(tokens, index, reading)):
        return None
    if isinstance(meaning, Anniversary):
        dated = anniversary_of(meaning, tokens, index, reading)
        if dated is not None:
            return dated, span
    if isinstance(meaning, FromEvent):
        return from_event(text, meaning, tokens, index, reading)
    try:
        return resolve(meaning, span, reading), span
    except EntryError:
        return None


def _told(token: Token, resolved: Resolved, span: Span) -> FoundDate:
    edtf = "" if resolved.value is None else str(resolved.value)
    return FoundDate(*span, edtf, resolved.basis, resolved.reason, token.rule)


def _known(text: str, token: Token, resolved: Resolved, around: Surroundings) -> Known:
    meaning, span = token.meaning, (token.start, token.end)
    days: Days | None = None if resolved.value is None else days_of(resolved.value)
    return Known(
        span,
        around.place(token.start),
        days,
        is_bounded=isinstance(meaning, Framed | Stretch | Both | Present),
        is_near=_is_near(meaning),
        is_named=_only_names(text, meaning, span),
        is_dateline=around.is_dateline(*span),
    )


def _only_names(text: str, meaning: Meaning | None, span: Span) -> bool:
    """Whether nothing goes by a date: a year that names something, or a time that is only compared with."""
    is_compared = _COMPARED.search(text, max(0, span[0] - 10), span[0]) is not None
    is_year = isinstance(meaning, Fixed) and kind_of(meaning) == "Ⓨ" and _is_named(text, *span)
    if isinstance(meaning, Counted):
        return is_compared or meaning.keeps_part
    return is_year or isinstance(meaning, Anniversary)


def _is_near(meaning: Meaning | None) -> bool:
    """Whether it is a day by its distance from the article's."""
    if isinstance(meaning, Weekday | WeekEnd):
        return True
    is_counted = isinstance(meaning, Counted) and meaning.origin == "article"
    return is_counted and isinstance(meaning, Counted) and meaning.unit in ("day", "week")


def _is_named(text: str, start: int, end: int) -> bool:
    return _THE.fullmatch(text, start, end) is not None and _WORD_BEHIND.match(text, end) is not None


def _tells_figure(tokens: Sequence[Token], index: int, reading: Reading) -> bool:
    """Whether "now" stands with a figure that holds when the article appears; otherwise it dates nothing."""
    token = tokens[index]
    near = tokens[max(0, index - _DATES_NEAR) : index + _DATES_NEAR + 1]
    return reading.around.has_figure(token.start, token.end, [(each.start, each.end) for each in near])
