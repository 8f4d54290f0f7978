"""A figure: as large as asked for, with room for every word on it."""

from __future__ import annotations

import math

import pytest
from builders import an_article, an_event
from figures import SIZE, WORDS, a_figure, a_style, a_subject, some_events, span_of

from timeline_app.core.bounds import Span
from timeline_app.core.calendar import seconds_from_civil
from timeline_app.core.model import Event
from timeline_app.drawing.figure import MM_PER_INCH, FigureSize, compose, smallest_size
from timeline_app.timeline.sizes import TextStyle

pytestmark = pytest.mark.usefixtures("qapp")

LANGUAGES = ["en", "zh-Hans"]


def crowd(count: int) -> list[Event]:
    return [
        an_event(
            f"e{number}",
            title=f"Bridge number {number} opens in the city",
            date=f"20{10 + number % 10}-{1 + number % 12:02d}",
            category=("politics", "trade", "")[number % 3],
            importance=(number % 11) / 10,
        )
        for number in range(count)
    ]


def test_a_figure_is_as_large_as_asked_for() -> None:
    figure = a_figure(size=FigureSize(900, 500))
    assert (figure.width_px, figure.height_px) == pytest.approx((900, 500))


def test_a_figure_in_mm_is_that_size_on_paper_with_letters_of_8_pt() -> None:
    figure = a_figure(size=FigureSize.in_mm(180, 120))
    assert figure.width_px / 96 * MM_PER_INCH == pytest.approx(180)
    assert figure.height_px / 96 * MM_PER_INCH == pytest.approx(120)
    assert figure.letters * 13 / 96 * 72 == pytest.approx(8)


def test_without_a_height_a_figure_is_higher_the_more_there_is_to_show() -> None:
    few, many = (a_figure(*crowd(count), size=FigureSize(900)) for count in (6, 90))
    assert few.height_px < many.height_px
    assert few.frame.picture.lanes[-1].bottom == pytest.approx(few.frame.plot_height)


@pytest.mark.parametrize("count", [1, 9, 60])
@pytest.mark.parametrize("articles", [False, True])
def test_the_smallest_figure_has_room_for_all_its_lanes(count: int, articles: bool) -> None:
    subject = a_subject(crowd(count), [an_article(published="2016")] if articles else [])
    width, _ = smallest_size(subject, 1.0)
    width, height = smallest_size(subject, 1.0, width_px=width)
    figure = compose(subject, span_of("2010/2019"), FigureSize(width, height), WORDS, a_style())
    picture = figure.frame.picture
    bottom = picture.articles.bottom if picture.articles else picture.lanes[-1].bottom
    assert bottom <= figure.frame.plot_height + 1e-6
    assert picture.width_px >= 160
    assert len(picture.marks) + sum(len(group.rows) for group in picture.groups) == count


@pytest.mark.parametrize("width", [500, 900, 2_000])
def test_every_word_of_a_figure_has_room_in_the_letters_it_is_painted_in(width: int) -> None:
    figure = a_figure(*crowd(60), *some_events(), size=FigureSize(width, 700))
    fonts, picture = figure.style.fonts, figure.frame.picture
    for mark in picture.marks:
        style = TextStyle.HEADLINE if mark.is_headline else TextStyle.TITLE
        room = mark.label.box.right - mark.label.box.left + 0.6
        assert fonts(mark.label.title, style) <= room
        assert fonts(mark.label.date, TextStyle.DATE) <= room
    for group in picture.groups:
        assert group.is_single or fonts(group.text, TextStyle.COUNT) < group.box.right - group.box.left


def test_lines_of_words_do_not_touch_the_lines_above_and_below() -> None:
    fonts, sizes = a_style().fonts, a_figure().frame.sizes
    for style, height in (
        (TextStyle.HEADLINE, sizes.title_height),
        (TextStyle.TITLE, sizes.title_height),
        (TextStyle.DATE, sizes.date_height),
        (TextStyle.COUNT, sizes.count_height),
    ):
        assert fonts.height(style) <= height + 3
        assert 0 < fonts.baseline(style, height) < height


def test_the_headers_are_as_wide_as_their_longest_words() -> None:
    figure = a_figure()
    fonts, sizes = figure.style.fonts, figure.frame.sizes
    for title in ("Politics", "Trade", "Articles"):
        assert sizes.header_text_x + fonts(title, TextStyle.LANE) < sizes.header_width
    for note in WORDS.lane_notes:
        assert sizes.header_text_x + fonts(note, TextStyle.LANE_NOTE) < sizes.header_width


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "view",
    [
        Span(seconds_from_civil(-13_800_000_000), seconds_from_civil(-13_800_000_000) + 1),
        Span(seconds_from_civil(-13_800_000_000), seconds_from_civil(2_100)),
        Span(seconds_from_civil(-500), seconds_from_civil(500)),
        Span(seconds_from_civil(2018, 5, 17, 23), seconds_from_civil(2018, 5, 18)),
    ],
    ids=["a second at the big bang", "all of time", "about the turn", "an hour"],
)
def test_a_figure_of_any_span_has_an_axis_with_numbers(view: Span, language: str) -> None:
    figure = compose(a_subject(some_events()), view, SIZE, WORDS, a_style(), language)
    assert any(tick.label for tick in figure.frame.axis.ticks)
    assert figure.frame.view == view


def test_an_empty_store_makes_a_figure() -> None:
    figure = compose(a_subject([]), span_of("2010/2019"), FigureSize(900), WORDS, a_style())
    assert figure.frame.picture.marks == ()
    assert math.isfinite(figure.height_px)


def test_the_measures_of_words_are_those_of_the_whole_text() -> None:
    fonts = a_style().fonts
    assert fonts("", TextStyle.TITLE) == 0
    assert fonts("A bridge", TextStyle.TITLE) < fonts("A bridge opens", TextStyle.TITLE)
    assert fonts("A bridge", TextStyle.DATE) < fonts("A bridge", TextStyle.TITLE_PAGE)
    assert fonts("桥", TextStyle.TITLE) > 0
    assert fonts("A bridge", TextStyle.TITLE) == fonts("A bridge", TextStyle.TITLE)
