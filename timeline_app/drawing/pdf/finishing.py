"""What Qt's PDF writer leaves out: links, bookmarks and properties; and what it puts in that would make
every file another one: the date and a random number.

By pypdf, which is plain Python under the BSD licence and has been kept up since 2005. pikepdf can do the same
but is compiled and brings Pillow along.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    Fit,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from timeline_app.drawing.figure_metadata import SOFTWARE, FigureMetadata
from timeline_app.drawing.pdf.ink import Bookmark, LinkArea


def finished(
    content: bytes,
    metadata: FigureMetadata,
    areas: Iterable[LinkArea],
    bookmarks: Sequence[Bookmark],
    pt_per_dot: float,
) -> bytes:
    """A PDF with links and bookmarks, whose places are in dots from the top left corner of their pages."""
    writer = PdfWriter(clone_from=BytesIO(content))
    heights = [float(page.mediabox.height) for page in writer.pages]
    _add_links(writer, areas, heights, pt_per_dot)
    _add_bookmarks(writer, bookmarks, heights, pt_per_dot)
    _mend_fonts(writer)
    writer.pdf_header = "%PDF-1.4"
    catalog = writer.root_object
    catalog[NameObject("/Lang")] = TextStringObject(metadata.language)
    preferences = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})
    catalog[NameObject("/ViewerPreferences")] = preferences
    writer.metadata = {f"/{name}": text for name, text in _properties(metadata).items()}
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def _mend_fonts(writer: PdfWriter) -> None:
    """Gives the subsets of fonts tags in their order (ISO 32000-2, 9.9.2), since Qt's are random, and lets
    spaces be copied as spaces."""
    tags: dict[str, str] = {}
    for page in writer.pages:
        for font in map(_resolved, _resolved(_resolved(page["/Resources"]).get("/Font")).values()):
            _let_spaces_be_spaces(font)
            inside = font.get("/DescendantFonts")
            inner = _resolved(inside[0]) if isinstance(inside, ArrayObject) else font
            described = _resolved(inner.get("/FontDescriptor"))
            for each, key in ((font, "/BaseFont"), (inner, "/BaseFont"), (described, "/FontName")):
                tag, plus, name = str(each.get(key, "")).partition("+")
                if plus:
                    new = tags.setdefault(tag, f"/{_letters(len(tags))}")
                    each[NameObject(key)] = NameObject(f"{new}+{name}")


def _let_spaces_be_spaces(font: DictionaryObject) -> None:
    """Where a font has one glyph for tab and space Qt tells readers that it means tab."""
    meanings = _resolved(font.get("/ToUnicode"))
    if isinstance(meanings, StreamObject):
        meanings.set_data(meanings.get_data().replace(b"<0009>", b"<0020>"))


def _letters(number: int) -> str:
    """Six capital letters that count: AAAAAA, AAAAAB ..."""
    return "".join(chr(ord("A") + number // 26**place % 26) for place in range(5, -1, -1))


def _resolved(each: PdfObject | None) -> DictionaryObject:
    found = None if each is None else each.get_object()
    return found if isinstance(found, DictionaryObject) else DictionaryObject()


def _properties(metadata: FigureMetadata) -> dict[str, str]:
    """The document information dictionary (ISO 32000-2, 14.3.3): the usual entries, and our own."""
    by_name = dict(metadata.entries())
    keywords = [f"{name}: {by_name[name]}" for name in ("Source", "Span", "Filter") if name in by_name]
    entries = {
        "Title": metadata.title,
        "Subject": metadata.description,
        "Author": metadata.credit,
        "Keywords": "; ".join(keywords),
        "Creator": SOFTWARE,
        "Producer": SOFTWARE,
        **{name: by_name.get(name, "") for name in ("Source", "Span", "Filter")},
    }
    return {name: text for name, text in entries.items() if text}


def _add_links(
    writer: PdfWriter, areas: Iterable[LinkArea], heights: Sequence[float], pt_per_dot: float
) -> None:
    by_page: dict[int, list[IndirectObject]] = {}
    for area in areas:
        by_page.setdefault(area.page, []).append(
            writer._add_object(_link(area, heights[area.page], pt_per_dot))
        )
    for page, links in by_page.items():
        annotations = writer.pages[page].get("/Annots")
        kept = annotations.get_object() if annotations is not None else ArrayObject()
        writer.pages[page][NameObject("/Annots")] = ArrayObject([*kept, *links])


def _link(area: LinkArea, height: float, pt_per_dot: float) -> DictionaryObject:
    """An annotation that opens an address (ISO 32000-2, 12.5.6.5), without a frame."""
    left, top, right, bottom = (length * pt_per_dot for length in area.rect)
    corners = (left, height - bottom, right, height - top)
    action = DictionaryObject(
        {NameObject("/S"): NameObject("/URI"), NameObject("/URI"): TextStringObject(area.url)}
    )
    return DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Link"),
            NameObject("/Rect"): ArrayObject([FloatObject(f"{corner:.2f}") for corner in corners]),
            NameObject("/Border"): ArrayObject([NumberObject(0)] * 3),
            NameObject("/A"): action,
        }
    )


def _add_bookmarks(
    writer: PdfWriter, bookmarks: Sequence[Bookmark], heights: Sequence[float], pt_per_dot: float
) -> None:
    above: IndirectObject | None = None
    for mark in bookmarks:
        fit = Fit.xyz(left=0, top=round(heights[mark.page] - mark.y * pt_per_dot, 2))
        parent = above if mark.depth else None
        item = writer.add_outline_item(title=mark.title, page_number=mark.page, parent=parent, fit=fit)
        if not mark.depth:
            above = item
