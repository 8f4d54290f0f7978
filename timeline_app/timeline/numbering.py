"""Numbers for the events of a picture, in the order of a list that tells their sources.

The number stands before an event's words, or beside its disc where it has none. What is only counted
has no number.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from timeline_app.core.bounds import Bounds, Span
from timeline_app.core.columns import Columns
from timeline_app.timeline.layout import Subject, lay_out
from timeline_app.timeline.page import Page
from timeline_app.timeline.picture import Picture
from timeline_app.timeline.sizes import TextMeasurer, TextStyle

_GAP: Final = "\u2009\u2009"  # between a number and the title after it: two thin spaces


@dataclass(frozen=True, slots=True)
class Numbered:
    """A picture whose events have numbers. ``rows`` are their rows in the columns, the first that of
    number 1; ``folded`` is how many events the picture only counts."""

    picture: Picture
    rows: tuple[int, ...]
    folded: int


def number_width(number: str, measure: TextMeasurer) -> float:
    """How much room in px a number takes before a title; none where there is no number."""
    return measure(number, TextStyle.NUMBER) + measure(_GAP, TextStyle.NOTE) if number else 0.0


def room_for(count: int, measure: TextMeasurer) -> float:
    """The room in px that the widest of the numbers up to ``count`` can take."""
    digit = max("0123456789", key=lambda each: measure(each, TextStyle.NUMBER))
    return number_width(digit * len(str(max(count, 1))), measure)


def numbered_layout(subject: Subject, page: Page, view: Span) -> Picture:
    """Lays out what stands in ``view`` with room for numbers, and numbers it.

    How wide the numbers are is known when it is known how many events find room. So there is a first
    layout with room for as many as there are and, where fewer digits will do, a second one.
    """
    most = subject.detail.count_in(view)
    first = _with_room_for(most, subject, page, view)
    fewer = len(first.rows)
    if len(str(fewer)) == len(str(most)):
        return first.picture
    second = _with_room_for(fewer, subject, page, view)
    # With less room for each number there may be more of them.
    return second.picture if len(str(len(second.rows))) <= len(str(fewer)) else first.picture


def _with_room_for(count: int, subject: Subject, page: Page, view: Span) -> Numbered:
    roomy = replace(page, number_width=room_for(count, page.measure))
    return numbered(lay_out(subject, roomy, view).picture, subject.columns)


def numbered(picture: Picture, columns: Columns) -> Numbered:
    """Numbers all events that stand for themselves: by time, those of one time from the top lane down.

    The order of times is that of :attr:`timeline_app.core.bounds.Bounds.sort_key`.
    """
    singles = {group.members.rows()[0]: group.lane for group in picture.groups if group.is_single}
    lanes = {mark.row: mark.lane for mark in picture.marks} | singles
    rows = sorted(lanes, key=lambda row: (*_bounds(columns, row).sort_key, lanes[row], row))
    numbers = {row: str(number) for number, row in enumerate(rows, start=1)}
    return Numbered(
        _with_numbers(picture, numbers),
        tuple(rows),
        sum(group.count for group in picture.groups if not group.is_single),
    )


def _with_numbers(picture: Picture, numbers: Mapping[int, str]) -> Picture:
    marks = tuple(
        mark._replace(label=mark.label._replace(number=numbers[mark.row])) for mark in picture.marks
    )
    groups = tuple(
        replace(group, number=numbers[group.members.rows()[0]]) if group.is_single else group
        for group in picture.groups
    )
    by_event = {mark.event_id: mark for mark in marks}
    return replace(picture, marks=marks, groups=groups, by_event=by_event)


def _bounds(columns: Columns, row: int) -> Bounds:
    limits = (columns.earliest_start, columns.latest_start, columns.earliest_end, columns.latest_end)
    return Bounds(*(int(np.int64(each[row])) for each in limits))
