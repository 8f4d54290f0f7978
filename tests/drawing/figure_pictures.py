"""Figures as pixels, to be compared: as Qt paints them, as it reads their SVG, and as a browser does."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from timeline_app.drawing.figure import Figure
from timeline_app.drawing.figure_ink import FigureInk
from timeline_app.timeline.sizes import TextStyle

SVG: Final = "{http://www.w3.org/2000/svg}"
CHROMIUM: Final = shutil.which("chromium")
Pixels = npt.NDArray[np.int16]  # of shape (height, width, 3)


class WordlessInk(FigureInk):
    """Draws everything but words."""

    def write(
        self, painter: QPainter, place: tuple[float, float], text: str, style: TextStyle, colour: str
    ) -> None:
        """Nothing."""


def pixels_of(image: QImage) -> Pixels:
    packed = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(packed.constBits(), np.uint8).reshape(packed.height(), packed.bytesPerLine())
    wide = rows[:, : packed.width() * 3].astype(np.int16)
    return wide.reshape(packed.height(), packed.width(), 3)


def painted(figure: Figure, factor: int, ink: FigureInk | None = None) -> QImage:
    """The figure as it is painted, with so many pixels a px."""
    image = _blank(figure, factor)
    painter = QPainter(image)
    painter.scale(factor, factor)
    figure.paint(painter, ink)
    painter.end()
    return image


def read_by_qt(svg: bytes, figure: Figure, factor: int) -> QImage:
    """An SVG as Qt reads it, without its words: Qt spaces letters of an SVG in another way than its own."""
    root = ElementTree.fromstring(svg)
    for above in list(root.iter()):
        for text in above.findall(f"{SVG}text"):
            above.remove(text)
    image = _blank(figure, factor)
    painter = QPainter(image)
    renderer = QSvgRenderer(QByteArray(ElementTree.tostring(root)))
    assert renderer.isValid()
    renderer.render(painter, QRectF(0, 0, figure.width_px * factor, figure.height_px * factor))
    painter.end()
    return image


def read_by_a_browser(path: Path, figure: Figure, factor: int) -> QImage:
    """A file as Chromium shows it."""
    assert CHROMIUM is not None
    picture = path.with_suffix(".shown.png")
    command = [
        CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        f"--user-data-dir={path.parent / 'profile'}", f"--force-device-scale-factor={factor}",
        f"--window-size={round(figure.width_px) + 2},{round(figure.height_px) + 2}",
        f"--screenshot={picture}", path.as_uri(),
    ]  # fmt: skip
    subprocess.run(command, capture_output=True, check=True, timeout=60)
    shown = QImage(str(picture))
    return shown.copy(0, 0, round(figure.width_px * factor), round(figure.height_px * factor))


def _blank(figure: Figure, factor: int) -> QImage:
    size = round(figure.width_px * factor), round(figure.height_px * factor)
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    return image
