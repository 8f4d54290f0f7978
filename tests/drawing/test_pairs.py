"""Curves between events that are the same in two stores."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from builders import an_event
from figures import a_figure, a_style
from PySide6.QtGui import QImage, QPainter

from timeline_app.drawing.frame import Frame
from timeline_app.drawing.paint import paint_frame

pytestmark = pytest.mark.usefixtures("qapp")

UPPER = an_event("upper", title="Above", date="2012-07-02", category="politics")
LOWER = an_event("lower", title="Below", date="2012-07-02", category="trade")


def _painted(frame: Frame) -> QImage:
    image = QImage(round(frame.width_px), round(frame.height_px), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_frame(painter, frame, a_style())
    painter.end()
    return image


def _changed(frame: Frame, before: Frame) -> int:
    """How many pixels are others."""
    images = _painted(frame), _painted(before)
    width, height = images[0].width(), images[0].height()
    return sum(images[0].pixel(x, y) != images[1].pixel(x, y) for x in range(width) for y in range(height))


def _joined(frame: Frame, pairs: Mapping[int, int], **pointed: object) -> Frame:
    return replace(frame, pointed=replace(frame.pointed, pairs=pairs, **pointed))  # type: ignore[arg-type]


def _rows(frame: Frame) -> tuple[int, int]:
    upper, lower = (frame.picture.mark_of(each) for each in ("upper", "lower"))
    assert upper is not None
    assert lower is not None
    return upper.row, lower.row


def test_a_curve_joins_two_signs_once() -> None:
    frame = a_figure(UPPER, LOWER).frame
    upper, lower = _rows(frame)
    both_ways = _joined(frame, {upper: lower, lower: upper})
    assert _changed(both_ways, frame) > 20
    assert _changed(both_ways, _joined(frame, {min(upper, lower): max(upper, lower)})) == 0


def test_dates_that_contradict_are_told_by_dashes_and_not_by_colour() -> None:
    frame = a_figure(UPPER, LOWER).frame
    upper, lower = _rows(frame)
    pairs = {upper: lower, lower: upper}
    dashed = _joined(frame, pairs, disputed=frozenset(pairs))
    assert 0 < _changed(dashed, frame) < _changed(_joined(frame, pairs), frame)


def test_the_curve_of_the_selected_event_is_stronger() -> None:
    frame = a_figure(UPPER, LOWER).frame
    upper, lower = _rows(frame)
    pairs = {upper: lower, lower: upper}
    selected = _joined(frame, {}, selected="lower")
    assert _changed(_joined(frame, pairs, selected="lower"), selected) > _changed(
        _joined(frame, pairs), frame
    )


def test_an_event_whose_partner_is_out_of_view_has_no_curve() -> None:
    frame = a_figure(UPPER, LOWER).frame
    upper, _ = _rows(frame)
    assert _changed(_joined(frame, {upper: 999}), frame) == 0
