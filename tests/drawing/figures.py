"""Figures of small stores, from the records to the page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from builders import an_article, an_event, contents_with
from PySide6.QtGui import QPainter

from timeline_app.core import edtf
from timeline_app.core.bounds import Span
from timeline_app.core.dateformat import format_edtf
from timeline_app.core.model import Article, Event
from timeline_app.drawing.figure import Figure, FigureSize, FigureWords, compose
from timeline_app.drawing.figure_ink import FigureInk
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.ink import Ink
from timeline_app.drawing.paint import Style
from timeline_app.drawing.theme import THEMES, ThemeName
from timeline_app.store.columns import load_columns
from timeline_app.store.store import EventStore
from timeline_app.timeline.layout import Subject
from timeline_app.timeline.sizes import TextStyle
from timeline_app.timeline.subject import subject_of

COLOURS = ("#0072B2", "#D55E00")  # of politics and trade
SIZE = FigureSize(1_000.0, 420.0)
WORDS = FigureWords("Bridges", "4 events", ("3 events", "1 event", "when published"), "Articles")


def span_of(date: str) -> Span:
    bounds = edtf.bounds(edtf.parse(date))
    return Span(bounds.earliest_start, bounds.latest_end)


def a_subject(events: Iterable[Event], articles: Iterable[Article] = ()) -> Subject:
    """These records, through a store, as they are laid out."""
    contents = contents_with(sorted(events, key=lambda event: event.id), articles)
    with (
        TemporaryDirectory() as folder,
        EventStore.create(Path(folder) / "bridges.timeline", contents) as store,
    ):
        return subject_of(
            store.collection(),
            load_columns(store),
            tuple(store.articles()),
            date_words=format_edtf,
            other_title="Others",
        )


def some_events() -> list[Event]:
    """A headline, a year, a period and an event in Chinese."""
    return [
        an_event("day", title="The bridge opens", date="2014-05-17", category="politics", importance=1.0),
        an_event("year", title="A société plans façades", date="2011", category="trade"),
        an_event("period", title="Works", date="2012-03/2015-11", category="politics"),
        an_event("chinese", title="重庆长江大桥通车", date="2017-06", category="politics"),
    ]


@dataclass(frozen=True)
class AList:
    """A sheet with two lines, of which the second leads to a source."""

    fonts: Fonts
    name: str = "Sources"
    width_px: float = 400.0
    height_px: float = 60.0

    def paint(self, painter: QPainter, ink: Ink | None = None) -> None:
        ink = ink or FigureInk(self.fonts)
        ink.write(painter, (20, 20), "before", TextStyle.DATE, "#000000")
        with ink.link("https://example.org/list"):
            ink.write(painter, (20, 40), "A source", TextStyle.DATE, "#000000")


def a_style(theme: ThemeName = "light") -> Style:
    return Style(THEMES[theme], Fonts(), COLOURS)


def a_figure(
    *events: Event,
    view: str = "2010/2019",
    size: FigureSize = SIZE,
    theme: ThemeName = "light",
    words: FigureWords = WORDS,
    articles: Iterable[Article] = (),
) -> Figure:
    """A figure of these events or, if none are given, of some and an article."""
    if events:
        subject = a_subject(events, articles)
    else:
        subject = a_subject(some_events(), [an_article(published="2016", publisher="Span Press")])
    return compose(subject, span_of(view), size, words, a_style(theme))
