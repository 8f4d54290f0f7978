"""From the extent that was asked for to the span that is drawn."""

from __future__ import annotations

from typing import Final, Literal

from timeline_app.core import edtf
from timeline_app.core.bounds import Bounds, Span
from timeline_app.core.calendar import FUTURE, PAST
from timeline_app.core.dateformat import format_span
from timeline_app.core.faults import UserError
from timeline_app.core.says import says
from timeline_app.drawing.figure_options import DateLimit, Extent
from timeline_app.timeline.layout import Subject
from timeline_app.timeline.scale import MAX_SPAN_S, fitted

Wrong = Literal[
    "no dates", "empty", "no events there", "too long", "no event", "undated event", "no start", "no end",
    "not a date", "nothing typed", "both",
]  # fmt: skip

_WHOLE_PADDING: Final = 0.02  # of everything's length, before the first event and after the last
_EVENT_PADDING: Final = 1.0  # an event stands in the middle third


class ExtentError(UserError):
    """What was asked for is no span that can be drawn. ``wrong`` says why, for those who say it in their own
    words; ``is_start`` which of the two dates it is about."""

    def __init__(self, wrong: Wrong, message: str, *, is_start: bool = True) -> None:
        super().__init__(message)
        self.wrong: Final = wrong
        self.is_start: Final = is_start


def span_shown(extent: Extent, subject: Subject) -> Span:
    """The span that is drawn: from limit to limit, or as far as there are events, and a little more.

    Raises:
        ExtentError: there is no such span.
    """
    if extent.event:
        if extent.start is not None or extent.end is not None:
            raise ExtentError(
                "both", says("Ask for the time of an event, or for dates from and to, not for both.")
            )
        return _of_event(extent.event, subject)
    start_s, end_s = limits_s(extent)
    if start_s is None or end_s is None:
        whole = subject.extents.whole()
        if whole is None:
            raise ExtentError("no dates", says("No event here has a date, so there is nothing to draw."))
        everything = fitted(whole.start_s, whole.end_s, _WHOLE_PADDING)
        start_s = everything.start_s if start_s is None else start_s
        end_s = everything.end_s if end_s is None else end_s
        if start_s >= end_s:
            raise ExtentError(
                "no events there", says("The span is empty: all events lie in {0}.", format_span(whole))
            )
    if end_s - start_s > MAX_SPAN_S:
        raise ExtentError("too long", says("The span is too long; the longest is 40 billion years."))
    return Span(start_s, end_s)


def limits_s(extent: Extent) -> tuple[int | None, int | None]:
    """Where the first date starts and the last one ends, in seconds; None where none is given.

    Raises:
        ExtentError: a text that is no date, a date without that limit, or nothing lies between the two.
    """
    start_s, end_s = _start_s(extent.start), _end_s(extent.end)
    if start_s is not None and end_s is not None and start_s >= end_s:
        raise ExtentError(
            "empty",
            says("The span is empty: {0} does not begin before {1} has ended.", extent.start, extent.end),
        )
    return start_s, end_s


def _start_s(limit: DateLimit | None) -> int | None:
    if not isinstance(limit, str):
        return limit
    start_s = _bounds(limit, is_start=True).earliest_start
    if start_s == PAST:
        raise ExtentError("no start", says("{0} has no beginning that the program can show.", limit))
    return start_s


def _end_s(limit: DateLimit | None) -> int | None:
    if not isinstance(limit, str):
        return limit
    end_s = _bounds(limit, is_start=False).latest_end
    if end_s == FUTURE:
        raise ExtentError("no end", says("{0} has no end that the program can show.", limit), is_start=False)
    return end_s


def _bounds(text: str, *, is_start: bool) -> Bounds:
    if not text.strip():
        raise ExtentError(
            "nothing typed", says("There is no date; give one such as 1997."), is_start=is_start
        )
    try:
        return edtf.bounds(edtf.parse(text))
    except edtf.EdtfError as error:
        raise ExtentError("not a date", error.args[0], is_start=is_start) from error


def _of_event(event_id: str, subject: Subject) -> Span:
    row = subject.columns.row_of(event_id)
    if row is None:
        raise ExtentError(
            "no event", says("There is no event '{0}' here; see `timeline-app list`.", event_id)
        )
    extents = subject.extents
    if not extents.drawable[row]:
        raise ExtentError("undated event", says("The event '{0}' has no date that can be drawn.", event_id))
    start_s, end_s = int(extents.start_s[row]), int(extents.end_s[row])
    if end_s == FUTURE:  # what goes on is shown from its beginning to the last of all events
        whole = subject.extents.whole()
        end_s = max(start_s + 1, whole.end_s if whole is not None else start_s + 1)
    return fitted(start_s, end_s, _EVENT_PADDING)
