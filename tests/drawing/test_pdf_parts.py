"""PDF besides its pixels: words, links, bookmarks, properties and pages."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from figures import WORDS, AList, a_figure
from pypdf import PdfReader
from pypdf.generic import ArrayObject

from timeline_app.drawing.figure import Figure, FigureSize
from timeline_app.drawing.figure_metadata import FigureMetadata
from timeline_app.drawing.pages import Pages
from timeline_app.drawing.pdf import pdf_of
from timeline_app.drawing.watch import ExportCancelled, Watch

pytestmark = pytest.mark.usefixtures("qapp")

METADATA = FigureMetadata(
    title="Bridges <重庆>",
    description="4 events",
    credit="A. Author",
    fingerprint="sha256:12",
    span="2010/2019",
    filter="tag:a",
    language="en",
)


@pytest.fixture(scope="module")
def figure(qapp: object) -> Figure:
    return a_figure()


def read(pages: Pages) -> PdfReader:
    return PdfReader(BytesIO(pdf_of(pages, Watch())))


def links_of(reader: PdfReader, page: int) -> list[tuple[str, list[float]]]:
    annotations = reader.pages[page].get("/Annots", ArrayObject())
    found = [each.get_object() for each in annotations.get_object()]
    return [(str(each["/A"]["/URI"]), [float(side) for side in each["/Rect"]]) for each in found]


def test_the_words_of_an_event_lead_to_its_source_where_they_stand(figure: Figure) -> None:
    reader = read(Pages((figure,), links={"day": "https://example.org/?a=1&b=(2)"}))
    mark = figure.frame.picture.mark_of("day")
    assert mark is not None
    found = links_of(reader, 0)
    assert {url for url, _ in found} == {"https://example.org/?a=1&b=(2)"}
    # Page and picture in pt from the top; the plot begins right of the headers and below the title.
    left = min(rect[0] for _, rect in found) / 0.75
    top = figure.height_px - max(rect[3] for _, rect in found) / 0.75
    box = mark.box.moved(figure.margin + figure.frame.sizes.header_width)
    assert box.left - 3 <= left <= box.right
    assert box.top + 40 <= top <= box.bottom + 60


def test_what_is_written_within_a_link_leads_there_on_its_own_page(figure: Figure) -> None:
    reader = read(Pages((figure, AList(figure.fonts))))
    assert links_of(reader, 0) == []
    ((url, (left, bottom, right, top)),) = links_of(reader, 1)
    assert url == "https://example.org/list"
    assert left == pytest.approx(20 * 0.75, abs=0.2)
    assert bottom < (60 - 40) * 0.75 < top
    assert right > left + 20


def test_the_bookmarks_are_the_sheets_and_the_lanes_on_them(figure: Figure) -> None:
    reader = read(Pages((figure, AList(figure.fonts))))
    sheet, lanes, others = reader.outline
    assert (sheet.title, others.title) == ("Bridges", "Sources")  # type: ignore[union-attr]
    assert isinstance(lanes, list)
    assert [lane.title for lane in lanes] == ["Politics", "Trade"]  # type: ignore[union-attr]
    heights = [float(lane["/Top"]) for lane in lanes]  # type: ignore[call-overload]
    assert heights == sorted(heights, reverse=True)
    assert [reader.get_destination_page_number(each) for each in (sheet, others)] == [0, 1]  # type: ignore[arg-type]


def test_a_pdf_says_of_which_store_span_and_filter_it_is(figure: Figure) -> None:
    reader = read(Pages((figure,), METADATA))
    said = reader.metadata
    assert said is not None
    assert (said.title, said.subject, said.author) == ("Bridges <重庆>", "4 events", "A. Author")
    assert (said["/Source"], said["/Span"], said["/Filter"]) == ("sha256:12", "2010/2019", "tag:a")
    assert "sha256:12" in str(said["/Keywords"])
    assert "/CreationDate" not in said
    packet = reader.xmp_metadata
    assert packet is not None
    assert packet.dc_title == {"x-default": "Bridges <重庆>"}
    assert packet.dc_source == "sha256:12"
    assert packet.xmp_create_date is None


def test_each_sheet_is_a_page_of_its_own_size(figure: Figure) -> None:
    other = a_figure(size=FigureSize.in_mm(210, 297))
    reader = read(Pages((figure, other, AList(figure.fonts))))
    sizes = [(float(page.mediabox.width), float(page.mediabox.height)) for page in reader.pages]
    expected = [(750, 315), (595.3, 841.9), (300, 45)]
    for found, asked in zip(sizes, expected, strict=True):
        assert found == pytest.approx(asked, abs=0.6)


def test_the_words_of_each_page_can_be_copied(figure: Figure) -> None:
    reader = read(Pages((figure, AList(figure.fonts))))
    texts = [page.extract_text() for page in reader.pages]
    assert "The bridge opens" in texts[0]
    assert "A société plans façades" in texts[0]
    assert "A source" in texts[1]


def test_a_sheet_without_a_title_has_a_bookmark_with_its_number() -> None:
    nameless = a_figure(words=replace(WORDS, title=""))
    assert read(Pages((nameless,))).outline[0].title == "1"  # type: ignore[union-attr]


def test_pages_can_be_stopped_between_one_another(figure: Figure) -> None:
    done: list[float] = []

    def is_cancelled() -> bool:
        return len(done) == 2

    with pytest.raises(ExportCancelled):
        pdf_of(Pages((figure,) * 5), Watch(done.append, is_cancelled))
    assert done == [0.0, 0.2]
