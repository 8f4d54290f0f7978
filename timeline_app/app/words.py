"""Words that several parts of the window say alike."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from timeline_app.app.loaded import Loaded
from timeline_app.core.dateformat import format_span
from timeline_app.drawing.figure import FigureWords
from timeline_app.timeline.forms import DateForm
from timeline_app.timeline.layout import Subject


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)


def events_text(count: int) -> str:
    """How many events."""
    return _tr("1 event") if count == 1 else _tr("{0} events").format(count)


def articles_text(count: int) -> str:
    """How many articles."""
    return _tr("1 article") if count == 1 else _tr("{0} articles").format(count)


def subtitle_of(loaded: Loaded) -> str:
    """How much a store holds, and from when to when."""
    parts = [events_text(len(loaded.subject.columns)), articles_text(loaded.articles)]
    whole = loaded.subject.extents.whole()
    if whole is not None:
        parts.append(format_span(whole))
    return "  ·  ".join(parts)


def lane_notes(subject: Subject) -> tuple[str, ...]:
    """The second lines of the lane headers, the article lane's last."""
    return (*(events_text(lane.count) for lane in subject.lanes.lanes), _tr("when published"))


def articles_title() -> str:
    """The name of the article lane."""
    return _tr("Articles")


def legend_words() -> dict[DateForm, str]:
    """What the legend says of each form of date."""
    return {
        DateForm.EXACT: _tr("at this date"),
        DateForm.WITHIN: _tr("some time within"),
        DateForm.PERIOD: _tr("period, fading where it is open"),
        DateForm.APPROXIMATE: _tr("about"),
        DateForm.UNCERTAIN: _tr("uncertain"),
        DateForm.ONE_OF: _tr("one of several dates"),
        DateForm.LIMIT: _tr("only a limit known"),
        DateForm.ONGOING: _tr("goes on"),
        DateForm.UNKNOWN_END: _tr("end not known"),
        DateForm.CONFLICT: _tr("sources differ"),
    }


def figure_words(loaded: Loaded) -> FigureWords:
    """The words around a figure of the whole store or a part of it."""
    return FigureWords(
        title=loaded.collection.title,
        subtitle=subtitle_of(loaded),
        lane_notes=lane_notes(loaded.subject),
        articles_title=articles_title(),
        legend=legend_words(),
    )
