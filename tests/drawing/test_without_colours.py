"""The greyscale theme: categories are told apart by forms and hatchings, dates still by their own signs."""

from __future__ import annotations

from itertools import combinations, pairwise

import numpy as np
import numpy.typing as npt
import pytest
from builders import an_event
from figure_pictures import painted, pixels_of
from figures import a_figure
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app.core.columns import DateFlag
from timeline_app.drawing.paint_dates import DateLook, paint_disc, paint_reach
from timeline_app.drawing.shapes import Shape, hatching, shape_of
from timeline_app.drawing.theme import GREYS, GREYSCALE
from timeline_app.timeline.picture import Extent
from timeline_app.timeline.sizes import Sizes

pytestmark = pytest.mark.usefixtures("qapp")

NO_FLAGS = DateFlag(0)
SHAPES = list(Shape)
PAIRS = list(combinations(SHAPES, 2))


def drawn(shape: Shape, flags: DateFlag = NO_FLAGS, *, is_period: bool = False) -> npt.NDArray[np.int16]:
    """A sign or a bar in one grey at four times its size."""
    look = DateLook(flags, is_period, QColor("#4d4d4d"), QColor("#ffffff"), 64, 4.5, shape, has_shape=True)
    extent = Extent(4, 4, 36, 36, 20) if is_period else Extent(20, 20, 20, 20, 20)
    image = QImage(160, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(4, 4)
    if is_period:
        paint_reach(painter, extent, 10, look, Sizes(), (0, 40))
    else:
        paint_disc(painter, QPointF(20, 10), extent, look, Sizes())
    painter.end()
    return pixels_of(image)[:, :, 0]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_the_signs_of_two_categories_differ_in_form(one: Shape, other: Shape) -> None:
    assert (np.abs(drawn(one) - drawn(other)) > 100).sum() > 60


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_the_bars_of_two_categories_differ_in_hatching(one: Shape, other: Shape) -> None:
    apart = np.abs(drawn(one, is_period=True) - drawn(other, is_period=True))
    assert (apart > 20).sum() > 100


@pytest.mark.parametrize("shape", SHAPES)
def test_signs_of_all_categories_look_about_as_large(shape: Shape) -> None:
    inked = (drawn(shape) < 160).sum()
    assert 0.7 < inked / (drawn(Shape.CIRCLE) < 160).sum() < 1.35


@pytest.mark.parametrize("shape", SHAPES)
def test_forms_of_dates_are_seen_on_the_sign_of_every_category(shape: Shape) -> None:
    flags = [DateFlag(0), DateFlag.APPROXIMATE, DateFlag.UNCERTAIN, DateFlag.ONE_OF]
    pictures = [drawn(shape, each) for each in flags]
    for one, other in combinations(pictures, 2):
        assert (np.abs(one - other) > 100).sum() > 25


def test_a_figure_without_colours_has_none() -> None:
    events = [
        an_event("a", title="One", date="2012/2014", category="politics"),
        an_event("b", title="Two", date="2016~", category="trade"),
        an_event("c", title="Three", date="2017", category=""),
    ]
    rows = pixels_of(painted(a_figure(*events, theme="greyscale"), 1))
    # Halves of greys on one another may round apart by one.
    assert (rows.max(axis=2) - rows.min(axis=2)).max() <= 1


def test_neighbours_among_the_greys_differ_and_all_stand_out_from_paper() -> None:
    values = [int(grey[1:3], 16) for grey in GREYS]
    assert all(abs(one - other) >= 0x20 for one, other in pairwise(values))
    assert max(values) < 0x95  # 3:1 on white
    assert GREYSCALE.has_shapes


def test_a_category_keeps_its_shape_and_more_than_there_are_shapes_begin_again() -> None:
    assert [shape_of(number) for number in range(8)] == SHAPES
    assert shape_of(8) is Shape.CIRCLE
    assert shape_of(-1) is Shape.CIRCLE


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("width", [0.5, 3.0, 40.0, 2_000.0])
def test_hatching_stays_within_its_bar(shape: Shape, width: float) -> None:
    rect = QRectF(100.3, 20, width, 16)
    near = rect.adjusted(-0.001, -0.001, 0.001, 0.001)
    for line in hatching(shape, rect):
        assert near.contains(line.p1())
        assert near.contains(line.p2())
