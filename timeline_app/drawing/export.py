"""A figure into a file: PNG, SVG or PDF, whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

from timeline_app.core.says import says
from timeline_app.drawing.figure import PX_PER_INCH, Figure
from timeline_app.drawing.figure_metadata import FigureMetadata
from timeline_app.drawing.pages import Pages
from timeline_app.drawing.pdf import pdf_of
from timeline_app.drawing.raster import to_image, write_png
from timeline_app.drawing.svg import svg_of
from timeline_app.drawing.watch import ExportCancelled, Watch
from timeline_app.drawing.whole_files import ExportError, whole_files

__all__ = [
    "FORMATS",
    "ExportCancelled",
    "ExportError",
    "FigureFormat",
    "Watch",
    "export",
    "format_of",
    "pages_of",
    "to_image",
]

FigureFormat = Literal["png", "svg", "pdf"]
FORMATS: Final[tuple[FigureFormat, ...]] = ("png", "svg", "pdf")


def format_of(path: Path) -> FigureFormat:
    """The format by a file's ending.

    Raises:
        ExportError: the ending is none of the formats'.
    """
    ending = path.suffix.lower().removeprefix(".")
    for each in FORMATS:
        if ending == each:
            return each
    raise ExportError(says("{0}: the ending says what to write; use .png, .svg or .pdf.", path))


def export(
    what: Figure | Pages, path: Path, *, dpi: float = PX_PER_INCH, watch: Watch | None = None
) -> tuple[Path, ...]:
    """Writes a figure or pages and gives the files: one, or one a sheet where PNG or SVG is asked for and
    there are several, with numbers in their names. ``dpi`` counts for PNG only. Existing files are replaced
    once all is written.

    Raises:
        ExportError: unknown ending, too large, or a file cannot be written.
        ExportCancelled: ``watch`` asked to stop.
    """
    watch = watch or Watch()
    kind = format_of(path)
    pages = pages_of(what) if isinstance(what, Figure) else what
    watch.step(0.0)
    paths = (path,) if kind == "pdf" else numbered(path, len(pages.sheets))
    with whole_files(paths) as files:
        if kind == "pdf":
            files[0].write(pdf_of(pages, watch))
        for number, (sheet, file) in enumerate(zip(pages.sheets, files, strict=False)):
            part = watch.between(number / len(files), (number + 1) / len(files))
            if kind == "png":
                write_png(file, sheet, pages.metadata, dpi, part)
            elif kind == "svg":
                file.write(svg_of(sheet, pages.metadata, pages.links))
                part.step(1.0)
        watch.step(1.0)
    return paths


def pages_of(figure: Figure) -> Pages:
    """A figure alone, whose file says no more than what is written on it."""
    return Pages((figure,), FigureMetadata(title=figure.words.title, description=figure.words.subtitle))


def numbered(path: Path, count: int) -> tuple[Path, ...]:
    """A path for each of so many sheets: "a.png", or "a-1.png", "a-2.png", with as many digits as needed."""
    if count == 1:
        return (path,)
    digits = len(str(count))
    return tuple(path.with_stem(f"{path.stem}-{number:0{digits}}") for number in range(1, count + 1))
