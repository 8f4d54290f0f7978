"""How dates look: solid where certain, fading where open, at any zoom."""

from __future__ import annotations

from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from timeline_app.core.columns import DateFlag
from timeline_app.drawing.paint_dates import DateLook, mixed, paint_reach
from timeline_app.timeline.picture import Extent
from timeline_app.timeline.sizes import Sizes

COLOUR, GROUND, TINT = QColor("#d55e00"), QColor("#ffffff"), 80
WIDTH = 200


def painted(extent: Extent) -> QImage:
    """A period of this extent, painted over 200 px about y = 10."""
    image = QImage(WIDTH, 20, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    look = DateLook(DateFlag.PERIOD, True, COLOUR, GROUND, TINT, 4.5)
    paint_reach(painter, extent, 10.0, look, Sizes(), (0.0, float(WIDTH)))
    painter.end()
    return image


def test_a_period_that_fills_the_view_has_its_colour_throughout(qapp: QGuiApplication) -> None:
    image = painted(Extent(-9_000.0, -8_000.0, 8_000.0, 9_000.0, 0.0))
    expected = mixed(COLOUR, GROUND, TINT).rgb()
    assert {image.pixel(x, 10) for x in (5, 100, 195)} == {expected}


def test_an_end_that_is_not_known_fades_to_the_ground(qapp: QGuiApplication) -> None:
    image = painted(Extent(10.0, 10.0, 60.0, 190.0, 40.0))
    lightness = [QColor(image.pixel(x, 10)).lightness() for x in (40, 80, 120, 160, 188)]
    assert lightness == sorted(lightness)
    assert lightness[0] < lightness[-1]
    assert QColor(image.pixel(195, 10)) == GROUND


def test_the_fading_part_alone_is_as_strong_as_in_the_whole(qapp: QGuiApplication) -> None:
    whole = painted(Extent(0.0, 0.0, 20.0, 180.0, 40.0))
    part = painted(Extent(-100.0, -100.0, -80.0, 80.0, -60.0))
    assert abs(QColor(whole.pixel(140, 10)).lightness() - QColor(part.pixel(40, 10)).lightness()) <= 1


def test_a_period_too_short_to_show_its_ends_is_one_full_mark(qapp: QGuiApplication) -> None:
    image = painted(Extent(100.0, 100.2, 100.4, 100.6, 100.3))
    expected = mixed(COLOUR, GROUND, TINT).rgb()
    assert {image.pixel(x, 10) for x in (98, 100, 102)} == {expected}
