"""A PDF with text: its paragraphs, and what its properties say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from timeline_app.core.progress import Asked, never
from timeline_app.core.says import says, says_number
from timeline_app.formats.articles.loading import ArticleError
from timeline_app.formats.articles.names import names_of
from timeline_app.formats.articles.pdf_lines import PdfPages, read_lines
from timeline_app.formats.articles.pdf_text import text_of
from timeline_app.formats.articles.values import Field, Found, Hidden, Warned, is_date

_CREATED: Final = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
_JUNK_TITLE: Final = re.compile(
    r"^(?:microsoft (?:word|powerpoint)|untitled|document\d*|无标题|無標題)"
    r"|\.(?:docx?|indd|qxd|pdf|tiff?|pages|odt|p65)$",
    re.IGNORECASE,
)
_SHOWN: Final = 3_000  # characters in which a title stands that the properties name
_SOME_LETTERS: Final = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Pdf:
    """The text of a PDF and what its properties hint at."""

    text: str
    hints: Mapping[Field, Found] = field(default_factory=dict)
    hidden: tuple[Hidden, ...] = ()
    warnings: tuple[Warned, ...] = ()


def read_pdf(data: bytes, place: str, is_stopped: Asked = never) -> Pdf:
    """The text of a PDF, a blank line between its paragraphs.

    Raises:
        ArticleError: it has no text, or cannot be read.
        Stopped: ``is_stopped`` said so.
    """
    pages = read_lines(data, place, is_stopped)
    found = text_of(pages.pages)
    if not _SOME_LETTERS.search(found.text):
        raise ArticleError(
            says(
                "{0}: the PDF has no text, only pictures of its pages; have its words "
                "recognised (OCR) and bring in the PDF that comes out of it, or paste the words",
                place,
            )
        )
    warnings = [*_pages_without_text(pages)]
    if found.joined_words:
        joined = says_number(
            "{0} word that was broken at the end of a line: put together again.",
            "{0} words that were broken at the end of a line: put together again.",
            found.joined_words,
        )
        warnings.append(Warned(joined))
    return Pdf(found.text, _hints(pages.info, found.text), found.hidden, tuple(warnings))


def _pages_without_text(pages: PdfPages) -> list[Warned]:
    empty = [number for number, page in enumerate(pages.pages, 1) if not page]
    if not empty:
        return []
    told = ", ".join(map(str, empty[:10])) + (" ..." if len(empty) > 10 else "")
    return [
        Warned(
            says_number(
                "No text on page {1} of {2}.",
                "No text on pages {1} of {2}.",
                len(empty),
                told,
                len(pages.pages),
            )
        )
    ]


def _hints(info: Mapping[str, str], text: str) -> dict[Field, Found]:
    """What the properties say: never more than a hint, for programs write them and nobody looks."""
    hints: dict[Field, Found] = {}
    title = " ".join(info.get("Title", "").split())
    if title and not _JUNK_TITLE.search(title):
        is_shown = title.casefold() in " ".join(text[:_SHOWN].split()).casefold()
        why = says("The PDF's properties say so.")
        if is_shown:
            why = says("The PDF's properties say so, and the text shows it.")
        hints["title"] = Found(title, "stated" if is_shown else "inferred", why, "metadata", title)
    names = names_of(info.get("Author", ""))
    if names:
        why = says("The PDF's properties say so; it may be who made the file.")
        hints["author"] = Found(", ".join(names), "inferred", why, "metadata", info["Author"])
    created = _CREATED.match(info.get("CreationDate", ""))
    value = "-".join(created.groups()) if created else ""
    if created and is_date(value):
        made = Found(
            value, "inferred", says("The PDF was made on that day."), "metadata", info["CreationDate"]
        )
        hints["published"] = Found(also=(made,))
    return hints
