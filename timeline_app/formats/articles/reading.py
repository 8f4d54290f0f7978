"""An article out of a file, bytes or pasted words: what it is, its text, and what is recognised in it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Final

from timeline_app.core.edtf import parse
from timeline_app.core.progress import Asked, never
from timeline_app.core.says import says
from timeline_app.core.slugs import slug
from timeline_app.formats.articles.boilerplate import without_overlaps
from timeline_app.formats.articles.encodings import Decoded, decode, not_text
from timeline_app.formats.articles.front_matter import has_front_matter, read_markdown
from timeline_app.formats.articles.loading import ArticleError, check_size, load
from timeline_app.formats.articles.paragraphs import normal
from timeline_app.formats.articles.pdf import read_pdf
from timeline_app.formats.articles.recognising import Recognised, recognise
from timeline_app.formats.articles.signatures import is_binary, is_html, is_pdf, kind_by_name, stranger
from timeline_app.formats.articles.values import (
    FIELDS,
    NO_WISH,
    Encoding,
    Field,
    Found,
    Further,
    Hidden,
    Kind,
    ReadArticle,
    Warned,
    Wish,
)
from timeline_app.formats.articles.web_markup import decode_page
from timeline_app.formats.articles.web_page import read_page

LARGEST_TEXT: Final = 5_000_000  # characters; in UTF-8 a file of the text form can hold them
MOST_LINES: Final = 100_000
LONGEST_LINE: Final = 1_000_000  # characters; whoever shows it lays it out as a whole

_KINDS_IN_WORDS: Final[dict[Kind, str]] = {
    "text": says("plain text"),
    "markdown": "Markdown",
    "html": says("a web page (HTML)"),
    "pdf": says("a PDF"),
}


@dataclass(frozen=True, slots=True)
class _Source:
    """What the bytes of a file came to, before anything is recognised in its words."""

    kind: Kind
    text: str
    encoding: Encoding = field(default_factory=Encoding)
    known: Mapping[Field, Found] = field(default_factory=dict)
    hints: Mapping[Field, Found] = field(default_factory=dict)
    hidden: tuple[Hidden, ...] = ()
    warnings: tuple[Warned, ...] = ()
    further: Further = field(default_factory=Further)
    decoded: Decoded | None = None


def read_article(path: Path, wish: Wish = NO_WISH, is_stopped: Asked = never) -> ReadArticle:
    """The article in a file: plain text, Markdown, a web page or a PDF, by its content.

    ``wish`` is what a person decided: another kind or another encoding.

    Raises:
        ArticleError: there is no article in it that can be read; its text says why and what to do.
        Stopped: ``is_stopped`` said so.
    """
    return read_article_bytes(load(path), path.name, wish, is_stopped, place=str(path))


def read_article_bytes(
    data: bytes,
    name: str,
    wish: Wish = NO_WISH,
    is_stopped: Asked = never,
    *,
    place: str = "",
) -> ReadArticle:
    """The article in a file's bytes; ``name`` is the file's, ``place`` what messages call it (or ``name``).

    Raises:
        ArticleError: there is no article in it that can be read; its text says why and what to do.
        Stopped: ``is_stopped`` said so.
    """
    place = place or name or says("the article")
    check_size(data, place)
    source = _source(data, name, place, wish, is_stopped)
    return _read(source, name, hashlib.sha256(data).hexdigest(), place)


def read_pasted(text: str) -> ReadArticle:
    """The article in words that were pasted; its hash is over their UTF-8.

    Raises:
        ArticleError: there are no words, or too many.
    """
    place = says("the pasted text")
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if not whole.strip():
        raise ArticleError(says("{0} holds no words; copy the article's words and paste them again", place))
    if "\x00" in whole:
        raise not_text(place)
    data = whole.encode()
    source = _of_text(Decoded(whole, Encoding()), "", place, NO_WISH)
    return _read(source, "", hashlib.sha256(data).hexdigest(), place)


def _source(data: bytes, name: str, place: str, wish: Wish, is_stopped: Asked) -> _Source:
    if is_pdf(data) and wish.kind in ("", "pdf"):
        return _of_pdf(data, name, place, is_stopped)
    found = stranger(data)
    if found is not None:
        raise ArticleError(
            says("{0}: this is {1}, not {2}; {3}", place, found.what, _expected(name), found.remedy)
        )
    if wish.kind == "pdf":
        raise ArticleError(
            says(
                "{0}: this is not a PDF; choose the article's own file, or rename it after what it is", place
            )
        )
    decoded = decode(data, place, wish.encoding)
    if wish.kind in ("", "html") and (wish.kind or _is_page(decoded.text, name)):
        return _of_page(decode_page(data, place, wish.encoding), name, place)
    return _of_text(decoded, name, place, wish)


def _expected(name: str) -> str:
    kind = kind_by_name(name)
    return _KINDS_IN_WORDS[kind] if kind else says("an article")


def _is_page(text: str, name: str) -> bool:
    if kind_by_name(name) == "html":
        return "<" in text
    return kind_by_name(name) != "markdown" and is_html(text)


def _of_pdf(data: bytes, name: str, place: str, is_stopped: Asked) -> _Source:
    pdf = read_pdf(data, place, is_stopped)
    warnings = (*_renamed("pdf", name), *pdf.warnings)
    return _Source("pdf", pdf.text, hints=pdf.hints, hidden=pdf.hidden, warnings=warnings)


def _of_page(decoded: Decoded, name: str, place: str) -> _Source:
    page = read_page(decoded.text, place)
    warnings = (*_renamed("html", name), *decoded.warnings, *page.warnings)
    return _Source(
        "html",
        normal(page.text),
        decoded.encoding,
        page.known,
        page.hints,
        warnings=warnings,
        decoded=decoded,
    )


def _of_text(decoded: Decoded, name: str, place: str, wish: Wish) -> _Source:
    text = normal(decoded.text)
    if is_binary(text):
        raise not_text(place)
    kind = wish.kind or ("markdown" if kind_by_name(name) == "markdown" or has_front_matter(text) else "text")
    is_other = kind_by_name(name) in ("html", "pdf") and not wish.kind
    warnings = (*(_renamed("text", name) if is_other else ()), *decoded.warnings)
    if kind != "markdown":
        return _Source("text", text, decoded.encoding, warnings=warnings, decoded=decoded)
    read = read_markdown(text, place)
    return _Source(
        "markdown",
        read.text,
        decoded.encoding,
        read.known,
        hidden=read.hidden,
        warnings=(*warnings, *read.warnings),
        further=read.further,
        decoded=decoded,
    )


def _renamed(kind: Kind, name: str) -> tuple[Warned, ...]:
    """A word on a file whose name says something else than its content."""
    suffix = PurePath(name).suffix
    if not suffix or kind_by_name(name) in (kind, None):
        return ()
    return (
        Warned(
            says("The name ends in {0}, but this is {1} and was read as that.", suffix, _KINDS_IN_WORDS[kind])
        ),
    )


def _read(source: _Source, name: str, sha256: str, place: str) -> ReadArticle:
    """The value of a source, with what is recognised in its words."""
    text = source.text
    if not text.strip():
        raise ArticleError(
            says("{0}: the file holds no words; look whether it was saved or copied completely", place)
        )
    if len(text) > LARGEST_TEXT:
        millions = LARGEST_TEXT // 1_000_000
        raise ArticleError(
            says(
                "{0}: the text has more than {1} million characters; bring in its parts one by one",
                place,
                millions,
            )
        )
    _check_lines(text, place)
    found = _recognised(source, name)
    fields = found.fields
    decoded = source.decoded
    return ReadArticle(
        kind=source.kind,
        name=name,
        sha256=sha256,
        text=text,
        **{str(one): fields.get(one, Found()) for one in FIELDS},
        encoding=source.encoding,
        hidden=without_overlaps((*source.hidden, *found.hidden)),
        warnings=(*source.warnings, *found.warnings),
        ask=(*(decoded.ask if decoded else ()), *found.ask),
        proposed_id=proposed_id(fields, sha256),
        further=source.further,
    )


def _check_lines(text: str, place: str) -> None:
    """Refuse what has so many lines, or so long ones, that it is no article."""
    lines = text.count("\n") + 1
    if lines > MOST_LINES:
        raise ArticleError(
            says(
                "{0}: the text has more than {1} lines; bring in its parts one by one",
                place,
                f"{MOST_LINES:,}",
            )
        )
    if len(text) > LONGEST_LINE and max(map(len, text.split("\n"))) > LONGEST_LINE:
        raise ArticleError(
            says(
                "{0}: the text has a line of more than a million characters, so it is no article; "
                "look whether it is the right file",
                place,
            )
        )


def _recognised(source: _Source, name: str) -> Recognised:
    """What a digest says of itself is all there is; in an original its words are looked at as well."""
    if source.further.text_kind == "digest":
        return Recognised(source.known)
    return recognise(source.text, name=name, known=source.known, hints=source.hints, hidden=source.hidden)


def proposed_id(fields: Mapping[Field, Found], sha256: str) -> str:
    """An id for an article: its publisher or its title, and the year; of neither, the day or the hash."""
    published = fields.get("published", Found()).value
    year = published[:4] if published[:4].isdigit() else ""
    publisher = slug(fields.get("publisher", Found()).value.partition("(")[0]).removeprefix("the-")
    words = slug(fields.get("title", Found()).value)
    base = publisher or "-".join(words.split("-")[:6])
    if not base:
        return f"article-{_day(published) or sha256[:8]}"
    return f"{base}-{year}" if year else base


def _day(published: str) -> str:
    return slug(str(parse(published)))[:10].strip("-") if published else ""
