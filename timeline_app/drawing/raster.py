"""Sheets as pixels: a whole image of one, or a PNG of any size painted part by part."""

from __future__ import annotations

from typing import BinaryIO, Final

import numpy as np
from PySide6.QtGui import QImage, QPainter

from timeline_app.core.says import says
from timeline_app.drawing.figure import MM_PER_INCH, PX_PER_INCH
from timeline_app.drawing.figure_metadata import FigureMetadata
from timeline_app.drawing.pages import Sheet
from timeline_app.drawing.part_ink import PartInk
from timeline_app.drawing.png import Bytes, PngStream
from timeline_app.drawing.watch import Watch
from timeline_app.drawing.whole_files import ExportError

_MAX_SIDE_PX: Final = 32_000  # what a raster painter can address
_MAX_AREA_PX: Final = 250_000_000  # 1 GB of image
_MAX_FILE_SIDE_PX: Final = 1_000_000
_MAX_FILE_AREA_PX: Final = 2**31  # what readers of images count in
_PART_SIDE_PX: Final = 16_000  # of an image that is painted in parts
_BAND_AREA_PX: Final = 6_000_000  # small enough to be taken from memory that is at hand


def to_image(sheet: Sheet, dpi: float = PX_PER_INCH) -> QImage:
    """A sheet as an image of ``dpi``, for a preview or the clipboard.

    Raises:
        ExportError: the image would be larger than memory or the painter allow.
    """
    width, height = pixels_of(sheet, dpi)
    if max(width, height) > _MAX_SIDE_PX or width * height > _MAX_AREA_PX:
        raise _too_large(width, height)
    image = _painted(sheet, dpi, (0, 0), (width, height))
    image.setDotsPerMeterX(round(dpi / MM_PER_INCH * 1000))
    image.setDotsPerMeterY(round(dpi / MM_PER_INCH * 1000))
    return image


def write_png(file: BinaryIO, sheet: Sheet, metadata: FigureMetadata, dpi: float, watch: Watch) -> None:
    """Writes a PNG of a sheet, painted band by band.

    Raises:
        ExportError: there would be too many pixels for anything to read, or not enough memory for a band.
        ExportCancelled: ``watch`` asked to stop.
    """
    width, height = pixels_of(sheet, dpi)
    if max(width, height) > _MAX_FILE_SIDE_PX or width * height > _MAX_FILE_AREA_PX:
        raise _too_large(width, height)
    step = min(max(_BAND_AREA_PX // width, 1), _PART_SIDE_PX, height)
    with PngStream(file, (width, height), dpi, metadata.entries()) as png:
        for top in range(0, height, step):
            watch.step(top / height)
            png.write(*_band(sheet, dpi, top, (width, min(step, height - top))))
        watch.step(1.0)


def pixels_of(sheet: Sheet, dpi: float) -> tuple[int, int]:
    """Width and height of a sheet in pixels, at least one each."""
    factor = dpi / PX_PER_INCH
    return max(round(sheet.width_px * factor), 1), max(round(sheet.height_px * factor), 1)


def _band(sheet: Sheet, dpi: float, top: int, size: tuple[int, int]) -> tuple[Bytes, object]:
    """A band of full width from ``top`` on, put together from parts where it is wider than a painter can; and
    whom its memory belongs to."""
    width, height = size
    if width <= _PART_SIDE_PX:
        return _rows(_painted(sheet, dpi, (0, top), size))
    try:
        band = np.empty((height, width * 3), np.uint8)
    except MemoryError as error:
        raise _no_memory(width, height) from error
    for left in range(0, width, _PART_SIDE_PX):
        part = min(_PART_SIDE_PX, width - left)
        rows, _owner = _rows(_painted(sheet, dpi, (left, top), (part, height)))
        band[:, left * 3 : (left + part) * 3] = rows
    return band, band


def _painted(sheet: Sheet, dpi: float, corner: tuple[int, int], size: tuple[int, int]) -> QImage:
    """The part of a sheet of ``size`` at ``corner``, in pixels."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    if image.isNull():
        raise _no_memory(*size)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    try:
        painter.translate(-corner[0], -corner[1])
        painter.scale(dpi / PX_PER_INCH, dpi / PX_PER_INCH)
        sheet.paint(painter, PartInk(sheet.fonts, size))
    finally:
        painter.end()  # before what it paints on goes, or Qt falls
    return image


def _rows(image: QImage) -> tuple[Bytes, QImage]:
    """The pixels of an image as they stand in a PNG, and the image that their memory belongs to."""
    packed = image.convertToFormat(QImage.Format.Format_RGB888)
    if packed.isNull():
        raise _no_memory(image.width(), image.height())
    memory = np.frombuffer(packed.constBits(), np.uint8).reshape(packed.height(), packed.bytesPerLine())
    return memory[:, : packed.width() * 3], packed


def _too_large(width: int, height: int) -> ExportError:
    return ExportError(
        says(
            "An image of {0} by {1} pixels is too large; take fewer dots per inch, a "
            "smaller size, or SVG or PDF, which have no pixels.",
            width,
            height,
        )
    )


def _no_memory(width: int, height: int) -> ExportError:
    return ExportError(says("There is not enough memory for an image of {0} by {1} pixels.", width, height))
