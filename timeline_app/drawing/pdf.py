"""Pages as PDF: one page a sheet, each of its own size."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from timeline_app.drawing.figure_metadata import SOFTWARE
from timeline_app.drawing.pages import Pages, Sheet
from timeline_app.drawing.watch import Watch

_DPI: Final = 1_200
_PX_PER_INCH: Final = 96.0


def pdf_of(pages: Pages, watch: Watch) -> bytes:
    """The content of a PDF file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(pages.metadata.title)
    writer.setCreator(SOFTWARE)
    writer.setPageLayout(_layout(pages.sheets[0]))
    painter = QPainter(writer)
    try:
        for number, sheet in enumerate(pages.sheets):
            watch.step(number / len(pages.sheets))
            if number:
                writer.setPageLayout(_layout(sheet))
                writer.newPage()
            painter.resetTransform()
            painter.scale(_DPI / _PX_PER_INCH, _DPI / _PX_PER_INCH)
            sheet.paint(painter)
    finally:
        painter.end()  # before what it paints on goes, or Qt falls
    buffer.close()
    content: QByteArray = buffer.data()
    return bytes(content.data())


def _layout(sheet: Sheet) -> QPageLayout:
    size_pt = QSizeF(sheet.width_px, sheet.height_px) * (72.0 / _PX_PER_INCH)
    page = QPageSize(size_pt, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    return QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
