"""One record of options makes a figure: what each of them changes on the page."""

from __future__ import annotations

import numpy as np
import pytest
from builders import a_collection
from figures import a_subject, some_events
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.core.bounds import Span
from timeline_app.drawing.composing import Composed, SizeError, composed
from timeline_app.drawing.figure_extent import ExtentError, span_shown
from timeline_app.drawing.figure_material import ChoiceError, Material
from timeline_app.drawing.figure_options import (
    Extent,
    FigureOptions,
    LaneChoice,
    Legend,
    Letters,
    Size,
    Words,
    with_value,
)
from timeline_app.drawing.figure_sizes import PRESETS, page_size
from timeline_app.drawing.wrapping import wrapped
from timeline_app.timeline.scale_bar import LONGEST_SHARE, scale_bar_for
from timeline_app.timeline.sizes import TextStyle

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def material(qapp: object) -> Material:
    subject = a_subject(some_events())
    return Material("Bridges", subject, a_collection().categories, 0)


def made(material: Material, **options: object) -> Composed:
    return composed(material, FigureOptions(**options))  # type: ignore[arg-type]


@pytest.mark.parametrize("preset", [preset.name for preset in PRESETS])
def test_a_preset_is_exactly_as_large_as_it_says(material: Material, preset: str) -> None:
    sheet = made(material, size=Size(preset=preset)).sheet  # type: ignore[arg-type]
    wanted = page_size(FigureOptions(size=Size(preset=preset)))  # type: ignore[arg-type]
    assert sheet.width_px == pytest.approx(wanted.width_mm / 25.4 * 96)
    if wanted.height_mm is not None:
        assert sheet.height_px == pytest.approx(wanted.height_mm / 25.4 * 96)


def test_labels_have_the_size_in_points_that_was_asked_for(material: Material) -> None:
    for points in (7.0, 12.0):
        figure = made(material, size=Size(preset="a3"), letters=Letters(size_pt=points)).figure
        assert figure.letters * 13 * 72 / 96 == pytest.approx(points)


def test_lanes_stand_in_the_order_asked_for_and_others_are_left_out(material: Material) -> None:
    frame = made(material, lanes=LaneChoice(order=("trade", "politics"))).figure.frame
    assert [lane.key for lane in frame.picture.lanes] == ["trade", "politics"]
    frame = made(material, lanes=LaneChoice(only=("trade",), collapsed=("trade",))).figure.frame
    assert [(lane.key, lane.is_collapsed) for lane in frame.picture.lanes] == [("trade", True)]
    with pytest.raises(ChoiceError, match="None of the lanes"):
        made(material, lanes=LaneChoice(only=("sports",)))


def test_of_other_categories_nothing_is_left_but_the_counts_tell_it(material: Material) -> None:
    figure = made(material, categories=("trade",), legend=Legend(categories=True))
    assert {mark.event_id for mark in figure.figure.frame.picture.marks} == {"year"}
    assert [lane.key for lane in figure.figure.frame.picture.lanes] == ["trade"]
    assert figure.figure.words.subtitle.startswith("1 of 4 events")
    assert [name for name, _ in figure.foot.words.categories] == ["Trade"]


def test_a_filter_that_nothing_meets_is_refused_and_one_that_some_meet_hides_the_others(
    material: Material,
) -> None:
    rows = np.array([event_id == "day" for event_id in material.subject.columns.ids])
    some = Material("Bridges", material.subject, material.categories, 0, is_met=rows)
    assert len(made(some).figure.frame.picture.marks) == 1
    none = Material("Bridges", material.subject, material.categories, 0, is_met=rows & False)
    with pytest.raises(ChoiceError, match="No event here meets"):
        made(none)


def test_without_title_and_subtitle_the_timeline_gets_their_room(material: Material) -> None:
    size = Size(width=1_000, height=600)
    plain, bare = made(material, size=size), made(material, size=size, words=Words(title="", subtitle=""))
    assert bare.figure.frame.height_px > plain.figure.frame.height_px
    assert bare.sheet.height_px == pytest.approx(600)
    assert plain.sheet.height_px == pytest.approx(600)


def test_a_caption_takes_its_room_from_the_timeline_and_not_from_the_page(material: Material) -> None:
    words = Words(caption="word " * 300, credit=None)
    sheet = made(material, size=Size(width=1_000, height=800), words=words).sheet
    assert sheet.height_px == pytest.approx(800)
    with pytest.raises(SizeError) as refused:
        made(material, size=Size(width=1_000, height=300), words=words)
    least = Size(width=1_000, height=refused.value.least_px)
    assert made(material, size=least, words=words).sheet.height_px == pytest.approx(least.height)


def test_an_event_stands_in_the_middle_third_of_its_own_time(material: Material) -> None:
    span = span_shown(Extent(event="period"), material.subject)
    row = material.subject.columns.row_of("period")
    assert row is not None
    start_s, end_s = (
        int(each[row]) for each in (material.subject.extents.start_s, material.subject.extents.end_s)
    )
    assert start_s - span.start_s == span.end_s - end_s == end_s - start_s


@pytest.mark.parametrize(
    ("extent", "wrong"),
    [
        (Extent(event="nobody"), "no event"),
        (Extent(event="day", start="1997"), "both"),
        (Extent(start="2003", end="1997"), "empty"),
        (Extent(start="3000"), "no events there"),
        (Extent(start=" "), "nothing typed"),
        (Extent(start="soon"), "not a date"),
        (Extent(start="../1997"), "no start"),
        (Extent(end="1997/.."), "no end"),
        (Extent(start="Y-40E9", end="Y40E9"), "too long"),
    ],
)
def test_an_extent_that_cannot_be_drawn_says_why(material: Material, extent: Extent, wrong: str) -> None:
    with pytest.raises(ExtentError) as refused:
        span_shown(extent, material.subject)
    assert refused.value.wrong == wrong


def test_options_are_exchanged_one_by_one() -> None:
    options = with_value(FigureOptions(), ("words", "title"), "Ours")
    assert options == FigureOptions(words=Words(title="Ours"))
    assert with_value(options, ("words", "title"), None) == FigureOptions()


@settings(max_examples=60)
@given(st.integers(1, 10**18), st.integers(-(10**18), 10**18))
def test_a_scale_bar_is_a_round_length_that_fits(length_s: int, start_s: int) -> None:
    bar = scale_bar_for(Span(start_s, start_s + length_s))
    assert bar.length_s <= max(LONGEST_SHARE * length_s, 1)
    assert str(bar.count).rstrip("0") in {"1", "2", "3", "5", "6", "15", "12"}
    if length_s > 100:
        assert bar.length_s >= length_s / 40


@settings(max_examples=60)
@given(st.text(st.sampled_from("ab 重庆，。\n"), max_size=80), st.integers(20, 200))
def test_wrapped_lines_fit_and_lose_nothing(text: str, width: int) -> None:
    def measure(part: str, _style: TextStyle) -> float:
        return sum(13.0 if ord(letter) > 0x2E00 else 6.5 for letter in part)

    lines = wrapped(text, TextStyle.DATE, width, measure)
    assert "".join("".join(lines).split()) == "".join(text.split())
    # A full stop may hang out, and so may those behind it.
    assert all(measure(line.rstrip("，。 "), TextStyle.DATE) <= width for line in lines)
