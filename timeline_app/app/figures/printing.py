"""A figure onto paper: laid out anew for the printer's page, looked at first or not."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QWidget

from timeline_app.app.figure_material import material_of
from timeline_app.app.loaded import Loaded
from timeline_app.app.worker import Worker
from timeline_app.core.faults import UserError
from timeline_app.drawing.composing import composed
from timeline_app.drawing.figure import PX_PER_INCH
from timeline_app.drawing.figure_material import Material
from timeline_app.drawing.figure_options import FigureOptions, Size
from timeline_app.drawing.pages import Sheet
from timeline_app.store.evidence import sources_of_events
from timeline_app.store.store import EventStore

_TOPIC: Final = "figure print"


class Printing(QObject):
    """One figure on its way to the printer. What is needed of the store is read on the worker's thread.

    Signals:
        printed: it was sent to the printer.
        failed: it could not be (UserError).
    """

    printed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        options: FigureOptions,
        loaded: Loaded,
        worker: Worker,
        window: QWidget,
        *,
        is_preview: bool,
    ) -> None:
        super().__init__(window)
        self._options = options
        self._loaded = loaded
        self._worker = worker
        self._window = window
        self._is_preview = is_preview
        self._material: Material | None = None

    def begin(self) -> None:
        """Reads what is needed, then asks for the printer."""
        self._worker.ask(
            _TOPIC,
            lambda store: material_of(store, self._loaded.subject, self._options),
            self._on_read,
            self.failed.emit,
        )

    def _on_read(self, material: Material) -> None:
        self._material = material
        printer = figure_printer(self._options)
        dialog: QPrintDialog | QPrintPreviewDialog
        if self._is_preview:
            dialog = QPrintPreviewDialog(printer, self._window)
            dialog.paintRequested.connect(self._paint)
        else:
            dialog = QPrintDialog(printer, self._window)
            dialog.accepted.connect(lambda: self._print(printer))
        self._printer = printer  # the dialogs do not keep it
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        QDialog.open(dialog)

    def _print(self, printer: QPrinter) -> None:
        if self._paint(printer):
            self.printed.emit()

    def _paint(self, printer: QPrinter) -> bool:
        assert self._material is not None
        try:
            # The worker's own store is not for this thread, on which the dialogs ask to have pages painted.
            with EventStore.open(self._loaded.path, read_only=True) as store:
                material = replace(self._material, sources=partial(sources_of_events, store))
                print_figure(printer, material, self._options)
        except UserError as error:
            self.failed.emit(error)
            return False
        return True


def figure_printer(options: FigureOptions) -> QPrinter:
    """A printer with its page turned as the figure is."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    turned = options.size.preset and options.size.orientation == "portrait"
    printer.setPageOrientation(
        QPageLayout.Orientation.Portrait if turned else QPageLayout.Orientation.Landscape
    )
    return printer


def print_figure(printer: QPrinter, material: Material, options: FigureOptions) -> None:
    """Lays a figure out for the printer's page and prints it.

    Raises:
        UserError: the page is too small for the lanes, or the printer cannot be used.
    """
    page = printer.pageLayout().paintRect(QPageLayout.Unit.Millimeter)
    size = Size(width=page.width(), height=page.height(), unit="mm")
    sheets = composed(material, msgspec.structs.replace(options, size=size, margin_mm=0.0)).sheets
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError(
            QCoreApplication.translate(
                "Figures", "The printer cannot be used; see whether it is on, or choose another one."
            )
        )
    try:
        _paint(painter, printer, sheets)
    finally:
        painter.end()


def _paint(painter: QPainter, printer: QPrinter, sheets: tuple[Sheet, ...]) -> None:
    factor = printer.resolution() / PX_PER_INCH
    for number, sheet in enumerate(sheets):
        if number:
            printer.newPage()
        painter.save()
        painter.scale(factor, factor)
        sheet.paint(painter)
        painter.restore()
