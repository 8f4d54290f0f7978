"""Rings about the events of the open article, and lines from events to when they were reported."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import an_article, an_event
from figures import COLOURS, a_figure, a_style, a_subject
from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app.core import edtf
from timeline_app.core.model import Event
from timeline_app.drawing.frame import Frame
from timeline_app.drawing.paint import Style, paint_frame
from timeline_app.drawing.screen_ink import ScreenInk
from timeline_app.drawing.theme import LIGHT
from timeline_app.timeline.articles import report_time_s
from timeline_app.timeline.emphasis import emphasis_of

pytestmark = pytest.mark.usefixtures("qapp")

REPORT = an_article("report", published="2018", publisher="Span Press")


def day(**changes: object) -> Event:
    return an_event("day", **{"title": "A day", "date": "2012-07-02", "category": "politics", **changes})


def painted(frame: Frame, style: Style) -> QImage:
    image = QImage(round(frame.width_px), round(frame.height_px), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_frame(painter, frame, style)
    painter.end()
    return image


def styles() -> list[Style]:
    """As figures are painted, and as the screen is."""
    figure = a_style()
    return [figure, replace(figure, ink=ScreenInk(figure.fonts))]


def emphasised(frame: Frame, *events: Event) -> Frame:
    emphasis = emphasis_of(a_subject(events), ["day"])
    return replace(frame, pointed=replace(frame.pointed, emphasis=emphasis))


def colours_on(image: QImage, frame: Frame, x: float, heights: range) -> set[str]:
    left = round(frame.sizes.header_width + x)
    return {image.pixelColor(left, y).name() for y in heights}


def has_accent(colours: set[str]) -> bool:
    accent = QColor(LIGHT.accent)
    near = (abs(QColor(each).hue() - accent.hue()) < 6 and QColor(each).saturation() > 90 for each in colours)
    return any(near)


@pytest.mark.parametrize("number", [0, 1])
def test_a_ring_sets_a_disc_apart_and_is_not_there_without(number: int) -> None:
    style = styles()[number]
    event = day(category="trade")  # orange: not the accent's hue
    frame = a_figure(event).frame
    (mark,) = frame.picture.marks
    above = range(round(mark.centre_y - frame.sizes.headline_radius - 8), round(mark.centre_y))
    assert not has_accent(colours_on(painted(frame, style), frame, mark.extent.anchor, above))
    ringed = painted(emphasised(frame, event), style)
    assert has_accent(colours_on(ringed, frame, mark.extent.anchor, above))


def test_a_period_has_an_outline() -> None:
    event = day(date="2012/2014", category="trade")
    frame = a_figure(event).frame
    (mark,) = frame.picture.marks
    middle = (mark.extent.solid_start + mark.extent.solid_end) / 2
    above = range(round(mark.centre_y - frame.sizes.bar_height / 2 - 5), round(mark.centre_y))
    assert not has_accent(colours_on(painted(frame, a_style()), frame, middle, above))
    assert has_accent(colours_on(painted(emphasised(frame, event), a_style()), frame, middle, above))


def with_reports(frame: Frame, published: str = "2018") -> Frame:
    (mark,) = frame.picture.marks
    time_s = report_time_s(edtf.bounds(edtf.parse(published)))
    assert time_s is not None
    reports, dates = {mark.row: ("report",)}, {"report": time_s}
    return replace(frame, pointed=replace(frame.pointed, reports=reports, report_dates=dates))


def differences(frame: Frame) -> list[tuple[int, int]]:
    """Where on the plot the lines are painted."""
    with_lines, without = painted(with_reports(frame), a_style()), painted(frame, a_style())
    return [
        (x, y)
        for x in range(round(frame.sizes.header_width), with_lines.width(), 3)
        for y in range(0, with_lines.height(), 3)
        if with_lines.pixel(x, y) != without.pixel(x, y)
    ]


def test_a_line_leads_from_an_event_down_to_the_sign_of_its_article() -> None:
    frame = a_figure(day(), articles=[REPORT]).frame
    (mark,), spot = frame.picture.marks, frame.picture.article_mark_of("report")
    assert spot is not None
    found = differences(frame)
    left, right = mark.extent.anchor + frame.sizes.header_width, spot.x + frame.sizes.header_width
    assert len(found) > 20
    for x, y in found:
        share = (x - left) / (right - left)
        assert -0.02 <= share <= 1.02
        assert abs(mark.centre_y + share * (spot.box.top - mark.centre_y) - y) < 6


def test_a_line_to_an_article_far_beyond_the_view_leaves_it_on_the_right() -> None:
    frame = a_figure(day(date="2012-07-02T10:00:00"), view="2012-07-02", articles=[REPORT]).frame
    xs = {x for x, _ in differences(frame)}
    assert max(xs) > frame.width_px - 40


def test_the_selected_event_has_its_curves_and_no_line_besides() -> None:
    frame = a_figure(day(), articles=[REPORT]).frame
    selected = replace(frame, pointed=replace(frame.pointed, selected="day", linked_articles=("report",)))
    assert painted(with_reports(selected), a_style()) == painted(selected, a_style())


def test_the_line_has_the_colour_of_its_event() -> None:
    frame = a_figure(day(), articles=[REPORT]).frame
    image = painted(with_reports(frame), a_style())
    hues = {image.pixelColor(x, y).hue() for x, y in differences(frame)}
    assert any(abs(hue - QColor(COLOURS[0]).hue()) < 12 for hue in hues)
