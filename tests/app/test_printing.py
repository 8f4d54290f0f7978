"""Printing: the figure is laid out anew for the printer's page."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from windows import Desk

from timeline_app.app.figure_material import read_material
from timeline_app.app.figures.printing import figure_printer, print_figure
from timeline_app.app.main_window import MainWindow
from timeline_app.drawing.composing import SizeError
from timeline_app.drawing.figure_material import Material
from timeline_app.drawing.figure_options import FigureOptions, Size
from timeline_app.store.store import EventStore


@pytest.fixture(scope="module")
def material(shipped_store: Path) -> Material:
    with EventStore.open(shipped_store, read_only=True) as store:
        return read_material(store, FigureOptions())


def a_printer(path: Path, width_mm: float, height_mm: float) -> QPrinter:
    """A printer that prints into a PDF, on paper of this size with 10 mm that it cannot reach."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    size = QPageSize(QSizeF(width_mm, height_mm), QPageSize.Unit.Millimeter)
    margins = QMarginsF(10, 10, 10, 10)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    printer.setPageLayout(layout)
    return printer


def words_of(path: Path) -> tuple[str, tuple[float, float], list[tuple[float, float, float, float]]]:
    """The words of a printed page, its size in mm, and where each run of letters stands, in mm."""
    document = pypdfium2.PdfDocument(path)
    page = document[0]
    text = page.get_textpage()
    size = tuple(round(side / 72 * 25.4, 1) for side in page.get_size())
    boxes = [text.get_rect(number) for number in range(text.count_rects())]
    found = text.get_text_bounded(), size, [tuple(side / 72 * 25.4 for side in box) for box in boxes]
    assert len(document) == 1
    text.close()
    page.close()
    document.close()
    return found  # type: ignore[return-value]


@pytest.mark.parametrize(("width_mm", "height_mm"), [(297, 210), (210, 297), (148, 210)])
def test_a_page_is_filled_and_nothing_stands_where_the_printer_cannot_reach(
    application: QApplication, material: Material, tmp_path: Path, width_mm: float, height_mm: float
) -> None:
    path = tmp_path / "page.pdf"
    print_figure(a_printer(path, width_mm, height_mm), material, FigureOptions())
    text, size, boxes = words_of(path)
    assert size == pytest.approx((width_mm, height_mm), abs=0.3)
    assert "Chongqing & Hong Kong" in text
    assert "Politics" in text
    assert min(left for left, *_ in boxes) >= 9.9
    assert max(right for _, _, right, _ in boxes) <= width_mm - 9.9
    assert min(bottom for _, bottom, _, _ in boxes) >= 9.9
    assert min(bottom for _, bottom, _, _ in boxes) < 25, "down to the foot of the page"


def test_a_larger_page_has_more_words(application: QApplication, material: Material, tmp_path: Path) -> None:
    lengths = []
    for width, height in ((148, 210), (594, 420)):
        path = tmp_path / f"{width}.pdf"
        print_figure(a_printer(path, width, height), material, FigureOptions())
        lengths.append(len(words_of(path)[0]))
    assert lengths[1] > lengths[0]


def test_a_page_too_small_for_the_lanes_is_refused_with_a_sentence(
    application: QApplication, material: Material, tmp_path: Path
) -> None:
    with pytest.raises(SizeError, match="too small"):
        print_figure(a_printer(tmp_path / "page.pdf", 60, 60), material, FigureOptions())


def test_the_page_is_turned_as_the_figure_is(application: QApplication) -> None:
    upright = FigureOptions(size=Size(preset="a4", orientation="portrait"))
    assert figure_printer(upright).pageLayout().orientation() == QPageLayout.Orientation.Portrait
    lying = msgspec.structs.replace(upright, size=Size(preset="a4"))
    assert figure_printer(lying).pageLayout().orientation() == QPageLayout.Orientation.Landscape


def test_the_preview_shows_one_page_with_the_figure(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["file.print_preview"].trigger()
    qtbot.waitUntil(lambda: window.findChild(QPrintPreviewDialog) is not None)
    dialog = window.findChild(QPrintPreviewDialog)
    preview = dialog.findChild(QPrintPreviewWidget)
    qtbot.waitUntil(lambda: preview.pageCount() == 1)
    dialog.reject()


def test_control_p_asks_for_the_printer(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["file.print"].trigger()
    qtbot.waitUntil(lambda: window.findChild(QPrintDialog) is not None)
    window.findChild(QPrintDialog).reject()
