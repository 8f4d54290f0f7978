"""Pages as PDF: one page a sheet, each of its own size, written by Qt and finished by ourselves."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from timeline_app.drawing.pages import Pages, Sheet
from timeline_app.drawing.pdf.ink import Bookmark, LinkArea, PdfInk
from timeline_app.drawing.pdf.xmp import packet_of
from timeline_app.drawing.watch import Watch

_DPI: Final = 1_200
_PX_PER_INCH: Final = 96.0
_PT_PER_INCH: Final = 72.0


def pdf_of(pages: Pages, watch: Watch) -> bytes:
    """The content of a PDF file.

    Raises:
        ExportCancelled: ``watch`` asked to stop.
    """
    # It takes its time, and most who start the program write no PDF.
    from timeline_app.drawing.pdf.finishing import finished  # noqa: PLC0415

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageLayout(_layout(pages.sheets[0]))
    # A number of its own, which Qt would throw dice for (ISO 32000-2, 14.4).
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), repr(pages.metadata.entries()).encode()))
    writer.setDocumentXmpMetadata(QByteArray(packet_of(pages.metadata)))
    painter = QPainter(writer)
    areas: list[LinkArea] = []
    bookmarks: list[Bookmark] = []
    try:
        for number, sheet in enumerate(pages.sheets):
            watch.step(number / len(pages.sheets))
            if number:
                writer.setPageLayout(_layout(sheet))
                writer.newPage()
            ink = PdfInk(sheet.fonts, number, _dots(sheet), pages.links)
            painter.resetTransform()
            painter.scale(_DPI / _PX_PER_INCH, _DPI / _PX_PER_INCH)
            sheet.paint(painter, ink)
            areas += ink.areas
            bookmarks += [Bookmark(number, 0.0, sheet.name or str(number + 1), 0), *ink.bookmarks]
    finally:
        painter.end()  # before what it paints on goes, or Qt falls
    buffer.close()
    content: QByteArray = buffer.data()
    watch.step(0.9)
    return finished(bytes(content.data()), pages.metadata, areas, bookmarks, _PT_PER_INCH / _DPI)


def _dots(sheet: Sheet) -> QSizeF:
    return QSizeF(sheet.width_px, sheet.height_px) * (_DPI / _PX_PER_INCH)


def _layout(sheet: Sheet) -> QPageLayout:
    size_pt = QSizeF(sheet.width_px, sheet.height_px) * (_PT_PER_INCH / _PX_PER_INCH)
    page = QPageSize(size_pt, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    return QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
