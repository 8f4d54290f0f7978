"""What is seen: a few pixels where it matters."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import an_article, an_event
from figures import COLOURS, a_figure, a_style, span_of
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app.core.bounds import Span
from timeline_app.core.model import Event
from timeline_app.drawing.frame import Frame, Pointed
from timeline_app.drawing.paint import Style, paint_frame
from timeline_app.drawing.theme import LIGHT, ThemeName
from timeline_app.timeline.picture import Mark
from timeline_app.timeline.sizes import Sizes

pytestmark = pytest.mark.usefixtures("qapp")

DISC_PX = Sizes().disc_radius


def day(date: str = "2014-07-02", **changes: object) -> Event:
    return an_event("day", **{"title": "A day", "date": date, "category": "politics", **changes})


def painted(frame: Frame, theme: ThemeName = "light", style: Style | None = None) -> QImage:
    image = QImage(round(frame.width_px), round(frame.height_px), QImage.Format.Format_RGB32)
    image.fill(QColor("#ff00ff"))
    painter = QPainter(image)
    paint_frame(painter, frame, style or a_style(theme))
    painter.end()
    return image


def only_mark(frame: Frame) -> Mark:
    (mark,) = frame.picture.marks
    return mark


def at(image: QImage, frame: Frame, x: float, y: float) -> str:
    """The colour at a point of the plot."""
    return image.pixelColor(int(frame.sizes.header_width + x), int(y)).name()


def around(image: QImage, frame: Frame, mark: Mark, reach: float = 12) -> QImage:
    """The neighbourhood of a mark's anchor."""
    x, y = frame.sizes.header_width + mark.extent.anchor, mark.centre_y
    return image.copy(QRect(int(x - reach), int(y - reach), int(2 * reach), int(2 * reach)))


@pytest.mark.parametrize("category", ["politics", "trade"])
def test_the_middle_of_a_disc_has_the_colour_of_its_category(category: str) -> None:
    frame = a_figure(day(category=category)).frame
    mark = only_mark(frame)
    colour = at(painted(frame), frame, mark.extent.anchor, mark.centre_y)
    assert colour == COLOURS[["politics", "trade"].index(category)].lower()


def test_an_event_without_a_category_has_the_colour_for_that() -> None:
    frame = a_figure(day(category="")).frame
    mark = only_mark(frame)
    assert at(painted(frame), frame, mark.extent.anchor, mark.centre_y) == LIGHT.uncategorised


def test_a_year_is_seen_to_reach_beyond_its_disc_and_a_day_is_not() -> None:
    for date, is_seen in (("2014", True), ("2014-07-02", False)):
        frame = a_figure(day(date)).frame
        mark = only_mark(frame)
        # To its left, where its words do not stand.
        colour = at(painted(frame), frame, mark.extent.anchor - DISC_PX - 8, mark.centre_y)
        assert (colour != LIGHT.stripe) is is_seen


def test_every_way_to_qualify_a_date_is_seen_without_colour() -> None:
    seen = []
    for date in ("2014-07-02", "2014-07-02~", "2014-07-02?", "2014-07-02%", "[2014-07-01,2014-07-03]"):
        frame = a_figure(day(date)).frame
        mark = only_mark(frame)
        picture = around(painted(frame), frame, mark).convertToFormat(QImage.Format.Format_Grayscale8)
        assert all(picture != other for other in seen), date
        seen.append(picture)


def test_an_approximate_disc_is_hollow() -> None:
    frame = a_figure(day("2014-07-02~")).frame
    mark = only_mark(frame)
    image = painted(frame)
    assert at(image, frame, mark.extent.anchor, mark.centre_y) != COLOURS[0].lower()
    assert at(image, frame, mark.extent.anchor - DISC_PX * 0.8, mark.centre_y) == COLOURS[0].lower()


def test_a_period_is_painted_from_its_beginning_to_its_end() -> None:
    frame = a_figure(day("2012/2015", title=".")).frame
    mark = only_mark(frame)
    image = painted(frame)
    y = mark.centre_y + 5
    assert at(image, frame, mark.extent.earliest - 3, y) == LIGHT.stripe
    assert at(image, frame, mark.extent.latest + 3, y) == LIGHT.stripe
    for x in (mark.extent.solid_start + 3, (mark.extent.solid_start + mark.extent.solid_end) / 2 + 9):
        assert at(image, frame, x, y) != LIGHT.stripe


@pytest.mark.parametrize(("date", "side"), [("../2014", -1), ("2014/..", 1)])
def test_a_date_with_one_limit_has_a_tail_on_its_open_side_only(date: str, side: int) -> None:
    frame = a_figure(day(date, title=".")).frame
    mark = only_mark(frame)
    image = painted(frame)
    y = mark.centre_y + 2
    assert at(image, frame, mark.extent.anchor + side * 30, y) != LIGHT.stripe
    assert at(image, frame, mark.extent.anchor - side * 30, y) == LIGHT.stripe


def test_the_selected_event_is_pointed_out() -> None:
    frame = a_figure(day()).frame
    mark = only_mark(frame)
    plain = painted(frame)
    selected = painted(replace(frame, pointed=Pointed("day")))
    assert around(plain, frame, mark) != around(selected, frame, mark)
    x = mark.extent.anchor
    assert [
        at(selected, frame, x, y) for y in (mark.centre_y + 60, mark.centre_y + 61, mark.centre_y + 63)
    ] != [at(plain, frame, x, y) for y in (mark.centre_y + 60, mark.centre_y + 61, mark.centre_y + 63)]


def test_the_event_under_the_mouse_is_pointed_out() -> None:
    frame = a_figure(day()).frame
    assert painted(frame) != painted(replace(frame, pointed=Pointed(hovered="day")))


def test_a_selected_event_is_linked_to_its_articles() -> None:
    frame = a_figure(day(), articles=[an_article("book", published="2017")]).frame
    alone = painted(replace(frame, pointed=Pointed("day")))
    linked = painted(replace(frame, pointed=Pointed("day", ("book",))))
    assert alone != linked
    assert painted(replace(frame, pointed=Pointed("day", ("no such article",)))) == alone


def test_a_count_is_painted_where_it_is_met() -> None:
    crowd = [
        an_event(f"e{n}", title="A long title here", date="2014-07-02", category="politics")
        for n in range(40)
    ]
    frame = a_figure(*crowd).frame
    (group,) = frame.picture.groups
    middle = (group.box.top + group.box.bottom) / 2
    image = painted(frame)
    assert at(image, frame, group.box.left + 4, middle) != LIGHT.stripe
    assert at(image, frame, group.box.left - 4, middle) == LIGHT.stripe


def test_a_picture_that_is_panned_is_painted_moved() -> None:
    frame = a_figure(day()).frame
    mark = only_mark(frame)
    by_s = round(200 / frame.picture.px_per_s)
    panned = replace(frame, view=Span(frame.view.start_s + by_s, frame.view.end_s + by_s))
    image = painted(panned)
    assert at(image, panned, mark.extent.anchor - 200, mark.centre_y) == COLOURS[0].lower()
    assert at(image, panned, mark.extent.anchor, mark.centre_y) == LIGHT.stripe


def test_nothing_is_painted_on_the_names_of_the_lanes() -> None:
    frame = a_figure(day("2010-01-03"), view="2010/2019").frame
    by_s = round(40 / frame.picture.px_per_s)
    panned = replace(frame, view=Span(frame.view.start_s + by_s, frame.view.end_s + by_s))
    empty = replace(panned, picture=replace(panned.picture, marks=(), by_event={}))
    header = QRect(0, 0, int(frame.sizes.header_width) - 1, int(frame.plot_height))
    assert painted(panned).copy(header) == painted(empty).copy(header)


def test_light_and_dark_differ_in_ground_and_words() -> None:
    frame = a_figure(day()).frame
    light, dark = painted(frame, "light"), painted(frame, "dark")
    assert light.pixelColor(5, round(frame.height_px) - 3).lightness() > 240
    assert dark.pixelColor(5, round(frame.height_px) - 3).lightness() < 40


def test_an_empty_store_is_painted_with_its_lanes_and_its_axis() -> None:
    full = a_figure(day()).frame
    empty = replace(full, picture=replace(full.picture, marks=(), by_event={}))
    image = painted(empty)
    assert image.pixelColor(3, 3).name() == LIGHT.stripe
    below = QRect(0, int(full.plot_height) + 2, image.width(), int(full.sizes.axis_height) - 4)
    axis = image.copy(below)
    assert len({axis.pixel(x, y) for x in range(axis.width()) for y in range(axis.height())}) > 3


def test_all_of_a_frame_is_painted_and_nothing_beyond_it() -> None:
    frame = a_figure(day()).frame
    image = QImage(round(frame.width_px) + 20, round(frame.height_px) + 20, QImage.Format.Format_RGB32)
    untouched = QColor("#ff00ff")
    image.fill(untouched)
    painter = QPainter(image)
    paint_frame(painter, frame, a_style())
    painter.end()
    inside = image.copy(QRect(0, 0, round(frame.width_px), round(frame.height_px)))
    assert untouched.rgb() not in {
        inside.pixel(x, y) for x in range(0, inside.width(), 3) for y in range(inside.height())
    }
    assert {image.pixel(image.width() - 5, y) for y in range(image.height())} == {untouched.rgb()}
    assert {image.pixel(x, image.height() - 5) for x in range(image.width())} == {untouched.rgb()}


def test_the_line_of_today_stands_at_today() -> None:
    frame = a_figure(day()).frame
    today_s = span_of("2018-07-02").start_s
    x = frame.scale.x_px(today_s)
    image = painted(replace(frame, today_s=today_s))
    assert at(image, frame, round(x), 100) != at(painted(frame), frame, round(x), 100)
    before_all = replace(frame, today_s=span_of("1900").start_s)
    assert painted(before_all) == painted(frame)
