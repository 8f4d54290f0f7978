"""Stores, pages and views to lay out, ready made and at random, with a measurer that needs no fonts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import log2
from random import Random

import numpy as np
from builders import a_collection, an_event
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from timeline_app.core import edtf
from timeline_app.core.bounds import Bounds, Span
from timeline_app.core.calendar import FUTURE, PAST
from timeline_app.core.columns import NUMBERS, Columns, DateFlag
from timeline_app.core.columns_editing import Cells
from timeline_app.core.model import Event
from timeline_app.timeline.articles import DatedArticle
from timeline_app.timeline.extents import Extents
from timeline_app.timeline.lanes import lanes_by_category
from timeline_app.timeline.layout import Subject
from timeline_app.timeline.page import Page
from timeline_app.timeline.picture import Box, Mark, Picture
from timeline_app.timeline.scale import clamped_span, fitted
from timeline_app.timeline.sizes import Sizes, TextStyle

SIZES = Sizes()
CATEGORIES = a_collection().categories
YEAR_S = 31_556_952

few = settings(max_examples=25)  # whole layouts take their time, and each has many events


def measure(text: str, _style: TextStyle) -> float:
    """6.5 px a letter, 13 px a Chinese one."""
    return sum(13.0 if ord(letter) > 0x2E00 else 6.5 for letter in text)


def columns_of(events: Iterable[Event], articles: Mapping[str, int] | None = None) -> Columns:
    """The columns of events, in the store's order; ``articles`` counts those of an event, 1 if not named."""
    places = {category.id: index for index, category in enumerate(CATEGORIES)}
    counts = articles or {}
    dated = sorted(
        ((*_times(event.date), event) for event in events), key=lambda cell: (*cell[:5], cell[5].id)
    )
    sorted_events = [cell[5] for cell in dated]
    times = np.array([cell[:4] for cell in dated], dtype=np.int64).reshape(-1, 4)
    return Columns(
        ids=[event.id for event in sorted_events],
        titles=[event.title for event in sorted_events],
        dates=[event.date for event in sorted_events],
        earliest_start=times[:, 0],
        latest_start=times[:, 1],
        earliest_end=times[:, 2],
        latest_end=times[:, 3],
        category=np.array([places.get(event.category, -1) for event in sorted_events], dtype=np.int16),
        importance=np.array([event.importance for event in sorted_events], dtype=np.float32),
        articles=np.array([counts.get(event.id, 1) for event in sorted_events], dtype=np.int16),
        flags=np.array([cell[4] for cell in dated], dtype=np.uint16),
    )


def cells_of(event: Event, articles: int = 1) -> Cells:
    """What columns hold of an event."""
    places = [category.id for category in CATEGORIES]
    category = places.index(event.category) if event.category in places else -1
    *times, flags = _times(event.date)
    return Cells(event.id, event.title, event.date, *times, category, event.importance, articles, flags)


def cells_at(columns: Columns, event_id: str) -> Cells:
    """What columns hold of an event that is in them."""
    row = columns.row_of(event_id)
    assert row is not None
    numbers = (getattr(columns, name)[row] for name in NUMBERS)
    return Cells(columns.ids[row], columns.titles[row], columns.dates[row], *numbers)


def subject_with(
    *events: Event, articles: Sequence[DatedArticle] = (), counts: Mapping[str, int] | None = None
) -> Subject:
    """What these events are laid out as, in the lanes of politics, trade and, if needed, others."""
    columns = columns_of(events, counts)
    return Subject(
        columns=columns,
        extents=Extents.of(columns),
        lanes=lanes_by_category(columns, CATEGORIES, "Others"),
        articles=tuple(articles),
        date_words=str,
    )


def dated(*dates: str, **changes: object) -> list[Event]:
    """An event of politics for each date."""
    numbered = enumerate(dates)
    return [
        an_event(f"e{number}", **{"category": "politics", **changes, "date": date})
        for number, date in numbered
    ]


def article(article_id: str, published: str, name: str = "") -> DatedArticle:
    return DatedArticle(article_id, name or article_id, bounds_of(published))


def bounds_of(date: str) -> Bounds:
    return edtf.bounds(edtf.parse(date))


def span_of(date: str) -> Span:
    """The time that an EDTF date takes up."""
    bounds = bounds_of(date)
    return Span(bounds.earliest_start, bounds.latest_end)


def page(width_px: float = 1_000.0, height_px: float = 400.0, *, is_final: bool = False) -> Page:
    return Page(width_px, height_px, SIZES, measure, is_final)


def _times(date: str) -> tuple[int, int, int, int, int]:
    if not date:
        return FUTURE, FUTURE, FUTURE, FUTURE, int(DateFlag.UNDATED)
    value = edtf.parse(date)
    bounds = edtf.bounds(value)
    return (
        bounds.earliest_start,
        bounds.latest_start,
        bounds.earliest_end,
        bounds.latest_end,
        int(edtf.flags(value)),
    )


# What stands on a picture


def mark_box(mark: Mark) -> Box:
    """What the mark itself takes up: disc, bar, whisker and tail, without its words."""
    if mark.is_period:
        half, spare = SIZES.bar_height / 2, SIZES.bar_min_width / 2
        middle = (mark.extent.earliest + mark.extent.latest) / 2
        left, right = min(mark.extent.earliest, middle - spare), max(mark.extent.latest, middle + spare)
    else:
        radius = SIZES.headline_radius if mark.is_headline else SIZES.disc_radius
        half = max(radius, SIZES.whisker_height / 2)
        left = min(mark.extent.earliest, mark.extent.anchor - radius)
        right = max(mark.extent.latest, mark.extent.anchor + radius)
    return Box(left, mark.centre_y - half, right, mark.centre_y + half)


def rows_shown(picture: Picture) -> dict[int, tuple[int, int]]:
    """Lane and row in it of every event that is shown, by its row in the columns."""
    return {mark.row: (mark.lane, mark.lane_row) for mark in picture.marks}


def rows_with_time_in(columns: Columns, span: Span) -> set[int]:
    """The rows that have to be shown or counted, worked out from the bounds one by one.

    A date with one limit only is drawn on the known side of it; what goes on has no end.
    """
    found = set()
    for row in range(len(columns)):
        first, last = int(columns.earliest_start[row]), int(columns.latest_end[row])
        if columns.flags[row] & (DateFlag.UNDATED | DateFlag.REMOVED) or (first == PAST and last == FUTURE):
            continue
        if first == PAST:
            first = last - 1
        elif last == FUTURE and columns.earliest_end[row] < FUTURE:
            last = first + 1
        if first < span.end_s and last > span.start_s:
            found.add(row)
    return found


# Stores at random


class Scene:
    """A store, a page and a view of it. (No dataclass: hypothesis would print all arrays of one.)"""

    def __init__(self, subject: Subject, sheet: Page, view: Span) -> None:
        self.subject = subject
        self.page = sheet
        self.view = view

    def seen(self, view: Span) -> Scene:
        """The same in another view."""
        return Scene(self.subject, self.page, view)

    def __repr__(self) -> str:
        """What a failing test has to tell, without the arrays."""
        columns = self.subject.columns
        events = list(zip(columns.dates, columns.category.tolist(), columns.importance.tolist(), strict=True))
        size = f"{self.page.width_px} x {self.page.height_px}{', final' if self.page.is_final else ''}"
        return f"Scene({self.view}, {size}, {len(self.subject.articles)} articles, {events})"


@st.composite
def scenes(draw: DrawFn, *, is_final: bool | None = None, headlines: bool = True) -> Scene:
    """Stores of up to ninety events, crowded or far apart, from our days to the beginning of time.

    The events come from a seed, since lists that hypothesis draws one by one are rarely crowded.
    """
    importances = _IMPORTANCES if headlines else tuple(each for each in _IMPORTANCES if each < 0.9)
    chance = Random(draw(st.integers(0, 2**32)))
    era = draw(st.sampled_from(_ERAS))
    events = [
        _event(chance, number, era, importances)
        for number in range(draw(st.sampled_from([0, 1, 2, 5, 12, 30, 90])))
    ]
    published = [_plain_date(chance, era) for _ in range(draw(st.sampled_from([0, 1, 5])))]
    articles = [article(f"a{number}", date, "The Daily Bridge") for number, date in enumerate(published)]
    subject = subject_with(
        *events, articles=articles, counts={event.id: chance.randrange(8) for event in events}
    )
    final = draw(st.booleans()) if is_final is None else is_final
    width, height = (
        draw(st.sampled_from([420.0, 1_000.0, 1_777.5])),
        draw(st.sampled_from([260.0, 420.0, 900.0])),
    )
    return Scene(subject, page(width, height, is_final=final), draw(views_of(subject)))


@st.composite
def views_of(draw: DrawFn, subject: Subject) -> Span:
    """Views from one second to longer than everything, all of them near events."""
    whole = subject.extents.whole()
    if whole is None:
        return Span(0, YEAR_S)
    if draw(st.booleans()):
        return fitted(whole.start_s, whole.end_s, draw(st.sampled_from([0.0, 0.05, 1.0])))
    anchors = subject.extents.anchor_s[subject.extents.drawable].tolist()
    narrower = draw(st.one_of(st.floats(-1, 8), st.floats(-1, log2(whole.length_s))))
    length_s = max(1, int(whole.length_s / 2**narrower))
    start_s = draw(st.sampled_from(anchors)) - int(length_s * draw(st.floats(-0.2, 1.2)))
    return clamped_span(Span(start_s, start_s + length_s))


# About which year, and how many years to each side of it.
_ERAS = (
    (2018, 0),
    (2018, 3),
    (1950, 60),
    (1, 40),
    (-44, 400),
    (-66_000_000, 30_000_000),
    (-13_800_000_000, 1_000_000_000),
)
_WORDS = ("桥", "A bridge", "重庆市成立", "The société opens", "x", "第 2 bridge")
_IMPORTANCES = (0.0, 0.25, 0.5, 0.5, 0.75, 0.9, 1.0)
# Dates as events have them: plain, approximate, open on one side, from to, several, one of several, none.
_FORMS = (
    *["{a}"] * 8, "{a}~", "{a}~", "{a}/{b}", "{a}/{b}", "{a}~/{b}~", "{a}/..", "../{b}", "{a}/", "/{b}", "",
)  # fmt: skip
_SETS = ("[{a},{b}]", "[..{b}]", "[{a}..]", "{{{a},{b}}}")


def _event(chance: Random, number: int, era: tuple[int, int], importances: Sequence[float]) -> Event:
    return an_event(
        f"e{number}",
        title=" ".join([chance.choice(_WORDS)] * chance.randint(1, 8)),
        date=_date(chance, era),
        category=chance.choice(["politics", "politics", "politics", "trade", ""]),
        importance=chance.choice(importances),
    )


def _plain_date(chance: Random, era: tuple[int, int]) -> str:
    """A year, month or day; in deep time a year."""
    year = era[0] + chance.randint(-era[1], era[1])
    if abs(year) > 9_999:
        return f"Y{year}"
    written = f"{'-' if year < 0 else ''}{abs(year):04d}"
    form = chance.choice(["{y}", "{y}-05", "{y}-05-{d:02d}", "{y}-05-17", "{y}-{m:02d}-{d:02d}"])
    return form.format(y=written, m=chance.randint(1, 12), d=chance.randint(1, 28))


def _date(chance: Random, era: tuple[int, int]) -> str:
    pair = _plain_date(chance, era), _plain_date(chance, era)
    first, last = sorted(pair, key=lambda date: bounds_of(date).earliest_start)
    forms = _FORMS + (_SETS if bounds_of(first).latest_end < bounds_of(last).earliest_start else ())
    return chance.choice(forms).format(a=first, b=last)
