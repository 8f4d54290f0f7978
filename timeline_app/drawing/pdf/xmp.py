"""What a PDF says of itself, as XMP (ISO 16684-1): without a date, so that a figure stays the same file."""

from __future__ import annotations

from timeline_app.drawing.figure_metadata import SOFTWARE, FigureMetadata
from timeline_app.drawing.svg.markup import words


def packet_of(metadata: FigureMetadata) -> bytes:
    """The packet as it stands in the file."""
    properties = [
        _one_of_each_language("dc:title", metadata.title),
        _one_of_each_language("dc:description", metadata.description),
        _list("dc:creator", "rdf:Seq", metadata.credit),
        _list("dc:subject", "rdf:Bag", metadata.filter),
        _list("dc:language", "rdf:Bag", metadata.language),
        _plain("dc:source", metadata.fingerprint),
        _plain("dc:coverage", metadata.span),
        _plain("dc:format", "application/pdf"),
        _plain("xmp:CreatorTool", SOFTWARE),
        _plain("pdf:Producer", SOFTWARE),
    ]
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">\n'
        f"{''.join(properties)}"
        "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n"
        '<?xpacket end="r"?>'
    ).encode()


def _plain(name: str, text: str) -> str:
    return f"<{name}>{words(text)}</{name}>\n" if text else ""


def _list(name: str, kind: str, text: str) -> str:
    return f"<{name}><{kind}><rdf:li>{words(text)}</rdf:li></{kind}></{name}>\n" if text else ""


def _one_of_each_language(name: str, text: str) -> str:
    item = f'<rdf:li xml:lang="x-default">{words(text)}</rdf:li>'
    return f"<{name}><rdf:Alt>{item}</rdf:Alt></{name}>\n" if text else ""
