"""What is told of a figure before it is printed: small letters, and what found no room."""

from __future__ import annotations

import pytest
from builders import an_event
from figures import a_figure

from timeline_app.drawing.composing import figure_size
from timeline_app.drawing.figure import FigureSize
from timeline_app.drawing.figure_findings import findings_of, smallest_pt
from timeline_app.drawing.figure_options import FigureOptions, Size
from timeline_app.drawing.figure_sizes import PRESETS, Preset, page_size

pytestmark = pytest.mark.usefixtures("qapp")


def test_letters_under_six_points_are_told() -> None:
    assert not findings_of(a_figure(size=FigureSize.in_mm(180, 100))).has_small_letters
    small = findings_of(a_figure(size=FigureSize(600, 300, letters=0.7)))
    assert small.has_small_letters
    assert small.smallest_pt == pytest.approx(0.7 * 11 * 0.75)


def test_labels_of_eight_points_have_dates_of_nearly_seven() -> None:
    assert smallest_pt(8 / 9.75) == pytest.approx(6.77, abs=0.01)


def test_what_found_no_room_is_counted() -> None:
    crowd = [
        an_event(f"e{n}", title="A long title here", date="2014-07", category="politics") for n in range(40)
    ]
    found = findings_of(a_figure(*crowd))
    assert found.counted > 20
    assert found.counted + found.wordless < 40


def test_shortened_titles_are_named() -> None:
    long = an_event("long", title="Many words " * 20, date="2014", category="politics")
    assert findings_of(a_figure(long, an_event("short", title="Few", date="2012"))).shortened == ("long",)


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_no_size_on_paper_has_letters_that_are_too_small_for_print(preset: Preset) -> None:
    options = FigureOptions(size=Size(preset=preset.name))
    if page_size(options).is_on_paper:
        assert smallest_pt(figure_size(options).letters) >= 6.0
