"""Where figures are made beside the window: on the worker's thread, what was read and laid out is kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, NamedTuple

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from timeline_app.app.figure_material import material_of, signed
from timeline_app.app.figure_sidecars import write_sidecars
from timeline_app.drawing.composing import Composed, composed, pages_of
from timeline_app.drawing.export import FORMATS, FigureFormat, export
from timeline_app.drawing.figure import PX_PER_INCH
from timeline_app.drawing.figure_findings import Findings, findings_of
from timeline_app.drawing.figure_material import Material
from timeline_app.drawing.figure_options import FigureOptions
from timeline_app.drawing.figure_sizes import dots_per_inch
from timeline_app.drawing.page import page_of
from timeline_app.drawing.pages import Pages
from timeline_app.drawing.pdf.document import pdf_of
from timeline_app.drawing.raster import pixels_of, to_image
from timeline_app.drawing.svg import svg_of
from timeline_app.drawing.watch import Watch
from timeline_app.drawing.whole_files import whole_files
from timeline_app.store.store import EventStore
from timeline_app.timeline.lanes import Lane
from timeline_app.timeline.layout import Subject

FileKind = FigureFormat | Literal["html"]
KINDS: Final[tuple[FileKind, ...]] = (*FORMATS, "html")
PAGE_ENDINGS: Final = ("html", "htm")
_MOST_MEASURED: Final = 3_000  # marks of a figure that is written only to learn how large it is
_PNG_GROWTH: Final = 0.8  # the power of the number of pixels that the size of a PNG follows
_LONGEST_PREVIEW_PX: Final = 8_000


class Usual(NamedTuple):
    """The texts that the program puts together for a figure."""

    title: str
    subtitle: str
    caption: str
    credit: str


class Wish(NamedTuple):
    """What a preview shall show: a sheet of the figure, as large as fits into so many pixels or, where it is
    not 0, ``zoom`` times its own size."""

    options: FigureOptions
    room_px: tuple[int, int]
    zoom: float = 0.0
    sheet: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """One sheet of a figure as it was drawn for a preview: number ``sheet`` of so many ``sheets``. ``image``
    has ``dpi``; the sheet's size is in px at 96 dpi.

    ``lanes`` are all that there are, as they come; ``events`` are those with words.
    """

    options: FigureOptions
    image: QImage
    dpi: float
    sheet: int
    width_px: float
    height_px: float
    lanes: tuple[Lane, ...]
    usual: Usual
    findings: Findings
    events: int
    sheets: int


class Studio:
    """Touched on the worker's thread only. What was read of the store stays until it is asked for another."""

    def __init__(self, by_category: Subject) -> None:
        self._by_category = by_category
        self._read: tuple[object, Material] | None = None
        self._made: Composed | None = None

    def draw(self, store: EventStore, wish: Wish) -> Drawn:
        """The figure as an image, as it is wished.

        Raises:
            UserError: there is no such figure.
        """
        options = wish.options
        material = self._material(store, options)
        made = self._composed(material, options)
        sheets = pages_of(made, material).sheets
        number = min(wish.sheet, len(sheets) - 1)
        sheet = sheets[number]
        fitting = min(wish.room_px[0] / sheet.width_px, wish.room_px[1] / sheet.height_px)
        largest = _LONGEST_PREVIEW_PX / max(sheet.width_px, sheet.height_px)
        dpi = min(wish.zoom or fitting, largest) * PX_PER_INCH
        picture = made.figure.frame.picture
        return Drawn(
            options=options,
            image=to_image(sheet, dpi),
            dpi=dpi,
            sheet=number,
            width_px=sheet.width_px,
            height_px=sheet.height_px,
            lanes=material.subject.lanes.lanes,
            usual=self._usual(material, options),
            findings=findings_of(made.figure),
            sheets=len(sheets),
            events=len(picture.marks),
        )

    def estimate(self, store: EventStore, options: FigureOptions, kind: FileKind) -> int | None:
        """How many bytes the file will have, more or less; None where it takes too long to find out."""
        if kind == "html":
            material = self._material(store, options)
            few = material.subject.columns.count <= _MOST_MEASURED
            return len(page_of(material, options)) if few else None
        pages = self._pages(store, options)
        made = self._composed(self._material(store, options), options)
        if len(made.figure.frame.picture.marks) > _MOST_MEASURED:
            return None
        if kind == "png":
            return _png_bytes(made, dots_per_inch(options))
        if kind == "pdf":
            return len(pdf_of(pages, Watch()))
        return sum(len(svg_of(sheet, pages.metadata, pages.links)) for sheet in pages.sheets)

    def write(self, store: EventStore, options: FigureOptions, path: Path, watch: Watch) -> tuple[Path, ...]:
        """Writes the figure and gives the files.

        Raises:
            UserError: there is no such figure, or it cannot be written.
            ExportCancelled: ``watch`` asked to stop.
        """
        watch.step(0.0)
        if path.suffix.lower().removeprefix(".") in PAGE_ENDINGS:
            content = page_of(self._material(store, options), options)
            watch.step(0.9)
            with whole_files((path,)) as (file,):
                file.write(content)
            return (path,)
        pages = self._pages(store, options)
        watch.step(0.2)
        files = export(pages, path, dpi=dots_per_inch(options), watch=watch.between(0.2, 1.0))
        assert self._made is not None
        return (*files, *write_sidecars(self._made, path))

    def image(self, store: EventStore, options: FigureOptions) -> QImage:
        """The figure as an image of the resolution that was chosen.

        Raises:
            UserError: there is no such figure, or it is too large for an image.
        """
        made = self._composed(self._material(store, options), options)
        return to_image(made.sheet, dots_per_inch(options))

    def svg(self, store: EventStore, options: FigureOptions) -> bytes:
        """The figure as SVG.

        Raises:
            UserError: there is no such figure.
        """
        pages = self._pages(store, options)
        return svg_of(pages.sheets[0], pages.metadata, pages.links)

    def pages(self, store: EventStore, options: FigureOptions) -> Pages:
        """The sheets of the figure, for a printer."""
        return self._pages(store, options)

    def _pages(self, store: EventStore, options: FigureOptions) -> Pages:
        material = signed(self._material(store, options), store)
        return pages_of(self._composed(material, options), material)

    def _material(self, store: EventStore, options: FigureOptions) -> Material:
        key = (options.lanes.by, options.filter, options.language)
        if self._read is None or self._read[0] != key:
            self._read = (key, material_of(store, self._by_category, options))
        return self._read[1]

    def _composed(self, material: Material, options: FigureOptions) -> Composed:
        if self._made is None or self._made.options != options:
            self._made = composed(material, options)
        return self._made

    def _usual(self, material: Material, options: FigureOptions) -> Usual:
        assert self._made is not None
        wording = self._made.wording
        return Usual(material.title, wording.usual_subtitle, wording.usual_caption, wording.usual_credit)


def _png_bytes(made: Composed, dpi: float) -> int:
    """From an image of a few pixels to that of many: the larger, the more of it is plain."""
    image = to_image(made.sheet, min(dpi, PX_PER_INCH))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    width, height = pixels_of(made.sheet, dpi)
    ratio = width * height / max(image.width() * image.height(), 1)
    return round(buffer.size() * ratio**_PNG_GROWTH)
