"""Reads a PDF in a process of its own: ``python -P pdf_child.py < file.pdf`` writes its lines as JSON.

PDFium is C++ and a PDF can be made to crash it, to fill the memory or to take for ever; here that ends this
process and not the program. It is run as a file, so it imports nothing of the program.

Written is ``{"pages": [[line, ...], ...], "info": {...}}``, a line being
``[words, left, bottom, right, top, size]`` in points, or ``{"refused": "password" | "damaged" | "long"}``.
"""

from __future__ import annotations

import contextlib
import json
import sys
from importlib import import_module
from typing import Any

MOST_PAGES = 2_000
MOST_CHARACTERS = 5_000_000
MOST_MEMORY = 768 * 1024**2  # bytes of address space, where the system can bound it

_HYPHEN = 2  # what PDFium gives for a hyphen at the end of a line, and no line end behind it
_LINE_ENDS = (0x0A, 0x0D)
_BLANKS = (0x20, 0xA0, 0x3000, 0x09)


def main() -> None:
    """Read from standard input, write to standard output."""
    _bound_memory()
    answer = read(sys.stdin.buffer.read())
    sys.stdout.write(json.dumps(answer))
    sys.stdout.flush()


def read(data: bytes) -> dict[str, Any]:
    """What is in a PDF."""
    pdfium = import_module("pypdfium2")
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        return {"refused": "password" if "password" in str(error).lower() else "damaged"}
    if len(document) > MOST_PAGES:
        return {"refused": "long"}
    pages: list[list[list[Any]]] = []
    count = 0
    for number in range(len(document)):
        lines = _lines_of_page(document, number, MOST_CHARACTERS - count, pdfium)
        if lines is None:
            return {"refused": "long"}
        count += sum(len(line[0]) for line in lines)
        pages.append(lines)
    info = {key: value[:1_000] for key, value in document.get_metadata_dict().items() if value}
    return {"pages": pages, "info": info}


def _lines_of_page(document: Any, number: int, most: int, pdfium: Any) -> list[list[Any]] | None:
    """The lines of a page; none of one that cannot be read, None of one with too many characters."""
    try:
        page = document[number]
        text_page = page.get_textpage()
    except pdfium.PdfiumError:
        return []
    try:
        if text_page.count_chars() > most:
            return None
        return _lines(text_page, pdfium.raw)
    finally:
        text_page.close()
        page.close()


def _lines(text_page: Any, raw: Any) -> list[list[Any]]:
    lines: list[list[Any]] = []
    codes: list[int] = []
    first = last = -1
    for index in range(text_page.count_chars()):
        code = raw.FPDFText_GetUnicode(text_page, index)
        if code not in _LINE_ENDS and code != _HYPHEN:
            codes.append(code)
            if code not in _BLANKS:
                first, last = (index if first < 0 else first), index
            continue
        if code == _HYPHEN:
            codes.append(0x2D)
            first, last = (index if first < 0 else first), index
        if first >= 0:
            lines.append([_words(codes), *_box(text_page, raw, first, last)])
        codes, first, last = [], -1, -1
    if first >= 0:
        lines.append([_words(codes), *_box(text_page, raw, first, last)])
    return lines


def _words(codes: list[int]) -> str:
    """Code points as text; PDFium gives characters beyond the first plane in halves."""
    halves = "".join(map(chr, (code for code in codes if 0 < code <= 0x10FFFF)))
    return halves.encode("utf-16", "surrogatepass").decode("utf-16", "replace").strip()


def _box(text_page: Any, raw: Any, first: int, last: int) -> list[float]:
    start, end = raw.FS_RECTF(), raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(text_page, first, start)
    raw.FPDFText_GetLooseCharBox(text_page, last, end)
    size = start.top - start.bottom
    return [round(number, 2) for number in (start.left, start.bottom, end.right, start.top, size)]


def _bound_memory() -> None:
    with contextlib.suppress(ImportError, OSError, ValueError, AttributeError):
        resource = import_module("resource")  # not on Windows
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


if __name__ == "__main__":
    main()
