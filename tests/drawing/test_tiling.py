"""Figures larger than their paper: on pages that belong together, and as a strip to be folded."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from figure_faults import words_of
from figure_pictures import Pixels, pixels_of
from figures import a_figure
from pypdf import PdfReader
from pypdf.generic import ArrayObject
from PySide6.QtGui import QImage, QPainter

from timeline_app.drawing.figure import Figure, FigureSize
from timeline_app.drawing.figure_metadata import FigureMetadata
from timeline_app.drawing.pages import Pages, Sheet
from timeline_app.drawing.pdf import pdf_of
from timeline_app.drawing.svg import svg_of
from timeline_app.drawing.tiling import Tiling, folded, tiled
from timeline_app.drawing.watch import Watch
from timeline_app.drawing.whole_files import ExportError

pytestmark = pytest.mark.usefixtures("qapp")

A4 = (210.0, 297.0)
PX = 96 / 25.4
BORDER = round(10 * PX)


@pytest.fixture(scope="module")
def figure(qapp: object) -> Figure:
    return a_figure(size=FigureSize(1_500.0, 1_400.0))


def painted(sheet: Sheet) -> Pixels:
    image = QImage(round(sheet.width_px), round(sheet.height_px), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    sheet.paint(painter)
    painter.end()
    return pixels_of(image)


def test_pages_put_together_are_the_figure(figure: Figure) -> None:
    tiling = Tiling.of(figure, A4, 10.0)
    assert (tiling.across, tiling.down) == (3, 2)
    pages = tiled(figure, A4, 10.0)[1:]
    whole = painted(figure)
    seen = np.zeros(whole.shape[:2], np.bool_)
    for number, page in enumerate(pages):
        window = tiling.window(number % 3, number // 3)
        left, top = round(window.left()), round(window.top())
        part = whole[top : top + int(window.height()) - 1, left : left + int(window.width()) - 1]
        shown = painted(page)[BORDER : BORDER + part.shape[0], BORDER : BORDER + part.shape[1]]
        # Pages do not begin on whole pixels: what is thin may lie half a pixel beside.
        assert (np.abs(shown - part).max(axis=2) > 200).mean() < 0.02
        assert abs(float(shown.mean()) - float(part.mean())) < 1.0
        seen[top : top + part.shape[0] + 1, left : left + part.shape[1] + 1] = True
    assert seen.all()


def test_neighbours_show_the_same_along_their_common_edge(figure: Figure) -> None:
    tiling = Tiling.of(figure, A4, 15.0)
    first, second = tiling.window(0, 0), tiling.window(1, 0)
    assert first.right() - second.left() == pytest.approx(15 * PX)


def test_nothing_is_painted_beside_the_part_of_a_page_but_its_marks(figure: Figure) -> None:
    rows = painted(tiled(figure, A4, 10.0)[2])
    edge = rows[60:-60, : BORDER - 20]
    assert (edge == 255).all()


def test_the_map_shows_every_page_where_it_belongs(figure: Figure) -> None:
    first, *pages = tiled(figure, A4, 10.0)
    names = [page.name for page in pages]
    assert names == ["A1", "B1", "C1", "A2", "B2", "C2"]
    assert set(names) <= set(words_of(first))
    assert "B2 · 5/6" in words_of(pages[4])


def test_every_page_has_marks_to_cut_along_and_where_the_next_begins(figure: Figure) -> None:
    root = svg_of(tiled(figure, A4, 10.0)[1], FigureMetadata(), {}).decode()
    assert "stroke-dasharray" in root
    last = svg_of(tiled(figure, A4, 10.0)[-1], FigureMetadata(), {}).decode()
    assert root.count("stroke-dasharray") > last.count("stroke-dasharray")


def test_a_figure_that_fits_its_paper_stays_as_it_is() -> None:
    small = a_figure(size=FigureSize(600.0, 400.0))
    assert tiled(small, A4, 10.0) == (small,)


def test_pages_that_overlap_wholly_or_without_number_are_refused(figure: Figure) -> None:
    with pytest.raises(ValueError, match="overlap"):
        tiled(figure, (60, 60), 40)
    with pytest.raises(ExportError, match=r"would be \d+ pages, and the most is 1000: take a larger paper"):
        tiled(a_figure(size=FigureSize(30_000.0, 4_000.0)), (40, 40), 10)


def test_a_link_is_on_the_pages_that_show_its_event_and_on_no_other(figure: Figure) -> None:
    pages = Pages(tiled(figure, A4, 10.0, has_map=False), links={"day": "https://example.org/"})
    reader = PdfReader(BytesIO(pdf_of(pages, Watch())))
    with_links = [
        number for number, page in enumerate(reader.pages) if page.get("/Annots", ArrayObject()).get_object()
    ]
    mark = figure.frame.picture.mark_of("day")
    assert mark is not None
    x = figure.margin + figure.frame.sizes.header_width + mark.extent.anchor
    y = 46 + mark.centre_y
    tiling = Tiling.of(figure, A4, 10.0)
    holding = [number for number in range(6) if tiling.window(number % 3, number // 3).contains(x, y)]
    assert set(holding) <= set(with_links)
    assert len(with_links) < 6
    assert [item.title for item in reader.outline if not isinstance(item, list)] == [  # type: ignore[union-attr]
        "A1", "B1", "C1", "A2", "B2", "C2",
    ]  # fmt: skip


def test_a_strip_has_a_mark_at_each_fold_and_none_at_its_ends(figure: Figure) -> None:
    plain, strip = painted(figure), painted(folded(figure, 100.0))
    apart = np.abs(plain - strip).max(axis=2) > 40
    columns = np.nonzero(apart.any(axis=0))[0]
    folds = [round(number * 100 * PX) for number in range(1, 4)]
    assert all(min(abs(column - fold) for fold in folds) <= 1 for column in columns.tolist())
    assert {min(folds, key=lambda fold: abs(fold - column)) for column in columns.tolist()} == set(folds)
    assert not apart[30:-30].any()
