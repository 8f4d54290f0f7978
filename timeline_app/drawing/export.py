"""A figure into a file: PNG, SVG or PDF, whole or not at all."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from timeline_app.core.faults import UserError
from timeline_app.core.oserrors import because
from timeline_app.drawing.figure import MM_PER_INCH, PX_PER_INCH, Figure

FigureFormat = Literal["png", "svg", "pdf"]
FORMATS: Final[tuple[FigureFormat, ...]] = ("png", "svg", "pdf")

_MAX_SIDE_PX: Final = 32_000  # what a raster painter can address
_MAX_AREA_PX: Final = 250_000_000  # 1 GB of image
_PDF_DPI: Final = 1_200


class ExportError(UserError):
    """A figure could not be written; nothing was left behind."""


class ExportCancelled(Exception):  # noqa: N818 - a wish, not an error
    """The export was stopped on request; nothing was left behind."""


@dataclass(frozen=True, slots=True)
class Watch:
    """How a long export is followed: ``report`` gets 0 to 1, ``is_cancelled`` is asked between steps."""

    report: Callable[[float], None] = lambda done: None
    is_cancelled: Callable[[], bool] = lambda: False

    def step(self, done: float) -> None:
        if self.is_cancelled():
            raise ExportCancelled
        self.report(done)


def format_of(path: Path) -> FigureFormat:
    """The format by a file's ending.

    Raises:
        ExportError: the ending is none of the formats'.
    """
    ending = path.suffix.lower().removeprefix(".")
    for each in FORMATS:
        if ending == each:
            return each
    raise ExportError(f"{path}: the ending says what to write; use .png, .svg or .pdf.")


def export(figure: Figure, path: Path, *, dpi: float = PX_PER_INCH, watch: Watch | None = None) -> None:
    """Writes a figure; ``dpi`` counts for PNG only. An existing file is replaced once all is written.

    Raises:
        ExportError: unknown ending, too large, or the file cannot be written.
        ExportCancelled: ``watch`` asked to stop.
    """
    watch = watch or Watch()
    kind = format_of(path)
    watch.step(0.0)
    if kind == "png":
        content = _png(figure, dpi, watch)
    elif kind == "svg":
        content = _svg(figure)
    else:
        content = _pdf(figure)
    watch.step(0.9)
    _write(path, content)
    watch.report(1.0)


def to_image(figure: Figure, dpi: float = PX_PER_INCH) -> QImage:
    """The figure as an image of ``dpi``.

    Raises:
        ExportError: the image would be larger than memory or the painter allow.
    """
    factor = dpi / PX_PER_INCH
    width, height = round(figure.width_px * factor), round(figure.height_px * factor)
    if max(width, height) > _MAX_SIDE_PX or width * height > _MAX_AREA_PX:
        raise ExportError(
            f"An image of {width} by {height} pixels is too large; "
            "take fewer dots per inch, a smaller size, or SVG or PDF, which have no pixels."
        )
    image = QImage(width, height, QImage.Format.Format_RGB32)
    if image.isNull():
        raise ExportError(f"There is not enough memory for an image of {width} by {height} pixels.")
    image.setDotsPerMeterX(round(dpi / MM_PER_INCH * 1000))
    image.setDotsPerMeterY(round(dpi / MM_PER_INCH * 1000))
    painter = QPainter(image)
    painter.scale(factor, factor)
    figure.paint(painter)
    painter.end()
    return image


def _png(figure: Figure, dpi: float, watch: Watch) -> bytes:
    image = to_image(figure, dpi)
    watch.step(0.4)
    buffer = _buffer()
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise ExportError("The image could not be encoded as PNG: there is not enough memory.")
    return _bytes(buffer)


def _svg(figure: Figure) -> bytes:
    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(figure.words.title)
    generator.setDescription(figure.words.subtitle)
    generator.setResolution(round(PX_PER_INCH))
    generator.setSize(QSize(round(figure.width_px), round(figure.height_px)))
    generator.setViewBox(QRectF(0, 0, figure.width_px, figure.height_px))
    painter = QPainter(generator)
    figure.paint(painter)
    painter.end()
    return _with_exact_size(_bytes(buffer), figure)


def _with_exact_size(svg: bytes, figure: Figure) -> bytes:
    """The size in mm as it was asked for: Qt takes whole pixels only."""
    mm_per_px = MM_PER_INCH / PX_PER_INCH
    size = f'width="{figure.width_px * mm_per_px:.3f}mm" height="{figure.height_px * mm_per_px:.3f}mm"'
    return re.sub(rb'width="[\d.]+mm" height="[\d.]+mm"', size.encode(), svg, count=1)


def _pdf(figure: Figure) -> bytes:
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DPI)
    writer.setTitle(figure.words.title)
    writer.setCreator("Timeline Explorer")
    size_pt = QSizeF(figure.width_px, figure.height_px) * (72.0 / PX_PER_INCH)
    page = QPageSize(size_pt, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    painter = QPainter(writer)
    painter.scale(_PDF_DPI / PX_PER_INCH, _PDF_DPI / PX_PER_INCH)
    figure.paint(painter)
    painter.end()
    return _bytes(buffer)


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _bytes(buffer: QBuffer) -> bytes:
    buffer.close()
    content: QByteArray = buffer.data()
    return bytes(content.data())


def _write(path: Path, content: bytes) -> None:
    """Writes beside the target and renames, so that a full disk leaves the old file or none."""
    try:
        path = path.resolve()  # a link stays a link
        if path.exists() and not path.is_file() and not path.is_dir():
            raise ExportError(f"{path} is not a file and is left alone; choose another name.")
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            os.chmod(name, 0o666 & ~_umask())
            os.replace(name, path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise ExportError(f"{path} cannot be written: {because(error)}.") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
