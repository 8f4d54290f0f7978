"""PySide6 must not lose references to None while painting (design, trap 1).

PySide6 6.12.0 on Python 3.11 loses one with each call that returns None; after some seconds of painting
the interpreter aborts. From Python 3.12 None is immortal (PEP 683) and the count says nothing.
"""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

CALLS_A_ROUND = 7
ROUNDS = 600
#: Far more than the rounds could lose: the loss is to be reported, not to abort the test run.
RESERVE = 100_000


def _paint(painter: QPainter, rounds: int) -> None:
    """The kinds of call that a frame of the timeline consists of."""
    box = QRectF(2.0, 2.0, 20.0, 10.0)
    pen, colour = QPen(QColor("#1259d6")), QColor("#e69f00")
    for _ in range(rounds):
        painter.save()
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        painter.fillRect(box, colour)
        painter.drawLine(0, 0, 30, 30)
        painter.restore()


@pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on (PEP 683): nothing to count"
)
def test_painting_loses_no_references_to_none() -> None:
    reserve = [None] * RESERVE
    image = QImage(32, 32, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    _paint(painter, ROUNDS)
    lost = before - sys.getrefcount(None)
    painter.end()
    del reserve
    calls = CALLS_A_ROUND * ROUNDS
    assert lost < ROUNDS, (
        f"This PySide6 lost {lost} references to None in {calls} painter calls and will abort while "
        "painting: install the version that pyproject.toml asks for."
    )
