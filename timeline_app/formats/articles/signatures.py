"""What a file is by its bytes, whatever its name says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from timeline_app.core.says import says
from timeline_app.formats.articles.values import Kind

_HEAD: Final = 65_536  # bytes looked at
_PDF_HEAD: Final = 1_024  # within which the header of a PDF stands (ISO 32000-1, annex H.3.4.1)

_OFFICE: Final = says("open it in its own program, save it as text, HTML or PDF, and bring that in")
_ARCHIVE: Final = says("unpack it and bring in the files in it")
_PICTURE: Final = says("have its words recognised (OCR) and bring in the text, or paste it")


@dataclass(frozen=True, slots=True)
class Stranger:
    """Something that holds no article the program can read: what it is, and what to do."""

    what: str
    remedy: str


# The first bytes of files (their format's specification; most also in the list of file(1)).
_STRANGERS: Final[tuple[tuple[bytes, Stranger], ...]] = (
    (b"PK\x03\x04", Stranger(says("a zip archive"), _ARCHIVE)),
    (b"PK\x05\x06", Stranger(says("an empty zip archive"), _ARCHIVE)),
    (b"\x1f\x8b", Stranger(says("a gzip archive"), _ARCHIVE)),
    (b"7z\xbc\xaf\x27\x1c", Stranger(says("a 7-Zip archive"), _ARCHIVE)),
    (b"Rar!\x1a\x07", Stranger("a RAR archive", _ARCHIVE)),
    (b"BZh", Stranger("a bzip2 archive", _ARCHIVE)),
    (b"\xfd7zXZ\x00", Stranger(says("an xz archive"), _ARCHIVE)),
    (b"\x28\xb5\x2f\xfd", Stranger(says("a zstd archive"), _ARCHIVE)),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Stranger(says("an older Office document"), _OFFICE)),
    (b"{\\rtf", Stranger(says("a document in RTF"), _OFFICE)),
    (b"\x89PNG\r\n\x1a\n", Stranger("a picture (PNG)", _PICTURE)),
    (b"\xff\xd8\xff", Stranger("a picture (JPEG)", _PICTURE)),
    (b"GIF8", Stranger("a picture (GIF)", _PICTURE)),
    (b"II*\x00", Stranger("a picture (TIFF)", _PICTURE)),
    (b"MM\x00*", Stranger("a picture (TIFF)", _PICTURE)),
    (b"RIFF", Stranger(says("a picture, a sound or a film (RIFF)"), _PICTURE)),
    (b"%!PS", Stranger(says("a PostScript file"), says("make a PDF of it (ps2pdf) and bring that in"))),
    (b"AT&TFORM", Stranger(says("a DjVu file"), says("save it as PDF with its text, or paste the text"))),
    (
        b"SQLite format 3\x00",
        Stranger(says("a database (perhaps an event store)"), says("open it with File > Open")),
    ),
    (b"\x7fELF", Stranger(says("a program"), says("choose the article's own file"))),
    (b"MZ\x90\x00", Stranger(says("a program"), says("choose the article's own file"))),
    (b"ID3", Stranger(says("a sound (MP3)"), says("write its words down and bring in the text"))),
    (b"bplist00", Stranger(says("a web archive of Safari"), says("save the page as HTML and bring that in"))),
)
_IN_ZIP: Final[tuple[tuple[bytes, Stranger], ...]] = (
    (b"word/", Stranger(says("a Word document"), _OFFICE)),
    (b"xl/", Stranger(says("an Excel workbook"), says("save the table as CSV and import that"))),
    (b"ppt/", Stranger(says("a PowerPoint presentation"), _OFFICE)),
    (
        b"application/epub+zip",
        Stranger(says("an e-book (EPUB)"), says("save the chapter as HTML or text and bring that in")),
    ),
    (b"opendocument", Stranger(says("an OpenDocument file"), _OFFICE)),
)
_BINARY: Final = Stranger(
    says("a binary file, not text"), says("choose the article's own file, or paste its text")
)
_MHTML: Final = re.compile(
    rb"(?:[\w-]+:[^\r\n]*\r?\n[ \t]*)*?content-type:\s*multipart/related", re.IGNORECASE
)
_WEB_ARCHIVE: Final = Stranger(
    says("a web archive (MHTML)"), says("open it in a browser, save it as HTML and bring that in")
)

_HTML: Final = re.compile(
    r"\s*(?:<\?xml[^>]{0,500}\?>\s*)?(?><!--.*?-->\s*)*+<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG: Final = re.compile(
    r"</?(?:p|div|span|a|br|h[1-6]|table|ul|li|article|section|title|meta)\b[^<>]{0,500}>", re.I
)
_CONTROLS: Final = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROLS: Final = 0.003  # share of the characters; old word processors leave one here and there
_KINDS: Final[dict[str, Kind]] = {
    ".txt": "text", ".text": "text",
    ".md": "markdown", ".markdown": "markdown", ".mdown": "markdown",
    ".html": "html", ".htm": "html", ".xhtml": "html", ".xht": "html",
    ".pdf": "pdf",
}  # fmt: skip


def stranger(data: bytes) -> Stranger | None:
    """What a file is that holds no article; None for a PDF and for what may be text."""
    if is_pdf(data):
        return None
    for start, found in _STRANGERS:
        if data.startswith(start):
            return _in_zip(data, found) if start == b"PK\x03\x04" else found
    if data[4:8] == b"ftyp":
        return Stranger(
            says("a film, a sound or a picture (MP4)"), says("write its words down and bring in the text")
        )
    return _WEB_ARCHIVE if _MHTML.match(data[:4_096]) else None


def is_pdf(data: bytes) -> bool:
    """Whether the header of a PDF stands where readers look for it."""
    return b"%PDF-" in data[:_PDF_HEAD] and not data.startswith(b"PK")


def is_html(text: str) -> bool:
    """Whether a text is a page: it begins as one, or its first part is full of tags."""
    head = text[:_HEAD]
    if _HTML.match(head):
        return True
    tags = sum(1 for _ in _TAG.finditer(head))
    return tags >= 8 and tags * 200 >= len(head)


def is_binary(text: str) -> bool:
    """Whether decoded bytes are no text: zero bytes, or too many control characters."""
    if "\x00" in text:
        return True
    head = text[:_HEAD]
    return len(_CONTROLS.findall(head)) > _MOST_CONTROLS * len(head) + 1


def kind_by_name(name: str) -> Kind | None:
    """What a file is by its name's ending; None for an ending that says nothing."""
    return _KINDS.get(PurePath(name).suffix.lower())


def binary() -> Stranger:
    """What bytes are that are no text in any encoding."""
    return _BINARY


def _in_zip(data: bytes, found: Stranger) -> Stranger:
    """A zip archive by the names at its beginning and in its directory at the end."""
    ends = data[:4_096] + data[-16_384:]
    return next((document for sign, document in _IN_ZIP if sign in ends), found)
