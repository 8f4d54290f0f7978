"""A sheet as an SVG file (SVG 1.1 as browsers, Inkscape and Illustrator read it)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, cast

from PySide6.QtGui import QPainter

from timeline_app.drawing.figure_metadata import SOFTWARE, FigureMetadata
from timeline_app.drawing.pages import Sheet
from timeline_app.drawing.svg.ink import SvgInk
from timeline_app.drawing.svg.markup import number, words
from timeline_app.drawing.svg.painter import SvgPainter
from timeline_app.drawing.svg.scene import Scene

_MM_PER_PX: Final = 25.4 / 96.0
_NAMESPACES: Final = (
    'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
)


def svg_of(sheet: Sheet, metadata: FigureMetadata, links: Mapping[str, str]) -> bytes:
    """The content of an SVG file of one sheet: lanes and events in groups of their own, words as text."""
    scene = Scene()
    # All that paints takes a painter and calls no more of it than this one has.
    sheet.paint(cast(QPainter, SvgPainter(scene)), SvgInk(sheet.fonts, scene, links))
    return ("\n".join(_lines(sheet, metadata, scene)) + "\n").encode("utf-8")


def _lines(sheet: Sheet, metadata: FigureMetadata, scene: Scene) -> Iterator[str]:
    width, height = sheet.width_px, sheet.height_px
    size = f'width="{number(width * _MM_PER_PX)}mm" height="{number(height * _MM_PER_PX)}mm"'
    box = f'viewBox="0 0 {number(width)} {number(height)}"'
    language = f'xml:lang="{words(metadata.language)}"'
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<svg {_NAMESPACES} version="1.1" {size} {box} {language} xml:space="preserve" role="img">'
    yield f" <title>{words(metadata.title or sheet.name)}</title>"
    if metadata.description:
        yield f" <desc>{words(metadata.description)}</desc>"
    yield from _metadata(metadata)
    first = scene.families.split(", ")[0]
    # Some readers take the attribute for the name of one font; those that know what to do without it read
    # the rule.
    yield f" <style>@supports (fill: red) {{ .figure {{ font-family: {words(scene.families)}; }} }}</style>"
    yield " <defs>"
    yield from (f"  {each}" for each in scene.definitions)
    yield " </defs>"
    yield f' <g class="figure" font-family="{words(first)}">'
    for branch in scene.root.content:
        yield from (branch.lines(2) if not isinstance(branch, str) else (f"  {branch}",))
    yield " </g>"
    yield "</svg>"


def _metadata(metadata: FigureMetadata) -> Iterator[str]:
    """What the figure says of itself, by the names that Inkscape shows (Dublin Core)."""
    yield " <metadata>"
    yield "  <rdf:RDF>"
    yield '   <cc:Work rdf:about="">'
    yield "    <dc:format>image/svg+xml</dc:format>"
    for name, text in (
        ("title", metadata.title),
        ("description", metadata.description),
        ("source", metadata.fingerprint),
        ("coverage", metadata.span),
        ("language", metadata.language),
    ):
        if text:
            yield f"    <dc:{name}>{words(text)}</dc:{name}>"
    if metadata.credit:
        agent = f"<cc:Agent><dc:title>{words(metadata.credit)}</dc:title></cc:Agent>"
        yield f"    <dc:creator>{agent}</dc:creator>"
    if metadata.filter:
        yield f"    <dc:subject><rdf:Bag><rdf:li>{words(metadata.filter)}</rdf:li></rdf:Bag></dc:subject>"
    yield f"    <xmp:CreatorTool>{words(SOFTWARE)}</xmp:CreatorTool>"
    yield "   </cc:Work>"
    yield "  </rdf:RDF>"
    yield " </metadata>"
