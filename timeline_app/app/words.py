"""Words that several parts of the window say alike."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from timeline_app.app.languages import date_language
from timeline_app.app.loaded import Loaded
from timeline_app.core.bounds import Span
from timeline_app.core.dateformat import format_span
from timeline_app.drawing.figure import FigureWords
from timeline_app.timeline.forms import DateForm
from timeline_app.timeline.lanes import Lane
from timeline_app.timeline.layout import Subject

_JOINT = " · "


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Words", text, None, number)


def events_text(count: int) -> str:
    """How many events."""
    return _tr("%Ln event(s)", count)


def articles_text(count: int) -> str:
    """How many articles."""
    return _tr("%Ln article(s)", count)


def subtitle_of(loaded: Loaded) -> str:
    """How much a store holds, and from when to when."""
    parts = [events_text(loaded.subject.columns.count), articles_text(loaded.articles)]
    whole = loaded.subject.extents.whole()
    if whole is not None:
        parts.append(format_span(whole, date_language()))
    return _JOINT.join(parts)


def lane_notes(subject: Subject) -> tuple[str, ...]:
    """The second lines of the lane headers, the article lane's last."""
    return (*map(lane_note, subject.lanes.lanes), _tr("when published"))


def lane_note(lane: Lane) -> str:
    """How many events a lane holds, and how many have its name in all."""
    if lane.named is None or lane.named == lane.count:
        return events_text(lane.count)
    return _tr("{0} of {1}").format(f"{lane.count:,}", events_text(lane.named))


def articles_title() -> str:
    """The name of the article lane."""
    return _tr("Articles")


def legend_words() -> dict[DateForm, str]:
    """What the legend says of each form of date."""
    return {
        DateForm.EXACT: _tr("at this date"),
        DateForm.WITHIN: _tr("some time within"),
        DateForm.PERIOD: _tr("period, fading where it is open"),
        DateForm.APPROXIMATE_PERIOD: _tr("period, about"),
        DateForm.UNCERTAIN_PERIOD: _tr("period, uncertain"),
        DateForm.APPROXIMATE: _tr("about"),
        DateForm.UNCERTAIN: _tr("uncertain"),
        DateForm.ONE_OF: _tr("one of several dates"),
        DateForm.LIMIT: _tr("only a limit known"),
        DateForm.ONGOING: _tr("goes on"),
        DateForm.UNKNOWN_END: _tr("end not known"),
        DateForm.CONFLICT: _tr("sources differ"),
        DateForm.CLAIMS: _tr("a source's own date"),
        DateForm.TODAY: _tr("today"),
    }


def figure_words(
    title: str, subject: Subject, articles: int, view: Span, *, is_everything: bool
) -> FigureWords:
    """The words around a figure of a view: how much of the store it shows, in all and in each lane."""
    lanes, rows = subject.lanes, subject.extents.rows_in(view)
    shown = subject.extents.whole() if is_everything else view
    rows = rows[lanes.of_row[rows] >= 0]
    inside = np.bincount(lanes.of_row[rows], minlength=len(lanes.lanes)).tolist()
    notes = [_some_events_text(count, lane.count) for count, lane in zip(inside, lanes.lanes, strict=True)]
    parts = (
        _some_events_text(len(rows), subject.columns.count),
        articles_text(articles),
        format_span(shown or view, date_language()),
    )
    return FigureWords(
        title=title,
        subtitle=_JOINT.join(parts),
        lane_notes=(*notes, _tr("when published")),
        articles_title=articles_title(),
        legend=legend_words(),
    )


def _some_events_text(shown: int, total: int) -> str:
    """How many events a figure shows, and of how many where it does not show all."""
    return (
        events_text(total) if shown == total else _tr("{0} of {1}").format(f"{shown:,}", events_text(total))
    )
