"""What was read out of an article's file, with how each thing is known, for a preview to show and correct."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

from timeline_app.core.edtf import EdtfError
from timeline_app.core.edtf import parse as parse_edtf
from timeline_app.core.hiding import merged
from timeline_app.core.model import Article, DateBasis, TextKind

Kind = Literal["text", "markdown", "html", "pdf"]
Field = Literal["title", "author", "publisher", "published", "language", "url"]
Origin = Literal["text", "page", "metadata", "front matter", "file name", ""]
Reason = Literal[
    "breadcrumb",
    "label",
    "masthead",
    "repeated",
    "credit",
    "footer",
    "comments",
    "hashtags",
    "running head",
    "markup",
    "front matter",
]
Sureness = Literal["sure", "likely", "unsure"]
Question = Literal["encoding", "published"]

FIELDS: Final[tuple[Field, ...]] = ("title", "author", "publisher", "published", "language", "url")


@dataclass(frozen=True, slots=True)
class Found:
    """A value that was recognised, or that none was (an empty ``value``).

    ``basis`` is "stated" where the source says it in so many words, "inferred" where it follows from
    something else; ``why`` is one sentence on that. ``wording`` is what the source has, character by
    character; if it stands in the article's text, that is ``text[start:end]`` (half-open, in characters).
    ``also`` are the other values it could be, the likeliest first.
    """

    value: str = ""
    basis: DateBasis = ""
    why: str = ""
    origin: Origin = ""
    wording: str = ""
    start: int | None = None
    end: int | None = None
    also: tuple[Found, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.value)


@dataclass(frozen=True, slots=True)
class Hidden:
    """Characters ``start`` to ``end`` of the text, proposed for hiding; the text itself keeps them."""

    start: int
    end: int
    reason: Reason
    why: str


@dataclass(frozen=True, slots=True)
class Warned:
    """Something a reader of the text should know; ``start`` and ``end`` where it stands, if anywhere."""

    message: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a question: what to ask for, and a sample of what it would give."""

    value: str
    sample: str


@dataclass(frozen=True, slots=True)
class Ask:
    """Something that only a person can decide; the first choice is the one that was taken."""

    about: Question
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Encoding:
    """How bytes became characters: the encoding's name ("" if there were no bytes) and how sure that is."""

    name: str = ""
    sureness: Sureness = "sure"
    why: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person decided for a file; empty leaves it to the reading."""

    kind: Kind | Literal[""] = ""
    encoding: str = ""


NO_WISH: Final = Wish()


@dataclass(frozen=True, slots=True)
class Further:
    """What only the program's own text form says of an article (docs/text-form.md)."""

    accessed: str = ""
    archive_url: str = ""
    text_kind: TextKind = "original"
    abstract: str = ""
    original_sha256: str = ""
    attached_sha256: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article as it was read.

    ``text`` is in Unicode's form NFC with LF line ends; every offset counts its characters. ``sha256``
    (hexadecimal) is over the file's bytes as they were; of pasted text, over its UTF-8. ``hidden`` is in
    the order of the text, without overlaps.
    """

    kind: Kind
    name: str
    sha256: str
    text: str
    title: Found
    author: Found
    publisher: Found
    published: Found
    language: Found
    url: Found
    encoding: Encoding
    hidden: tuple[Hidden, ...] = ()
    warnings: tuple[Warned, ...] = ()
    ask: tuple[Ask, ...] = ()
    proposed_id: str = ""
    further: Further = Further()

    def field(self, name: Field) -> Found:
        """What was found for a field."""
        found: Found = getattr(self, name)
        return found

    def corrected(self, name: Field, value: str) -> ReadArticle:
        """The same with a field as a person wants it. A value that was offered brings its evidence along.

        Raises:
            EdtfError: a date of publication that is not EDTF.
        """
        if name == "published" and value:
            parse_edtf(value)
        known = self.field(name)
        offered = (known, *known.also)
        chosen = next((found for found in offered if found.value == value), None)
        others = tuple(replace(found, also=()) for found in offered if found is not chosen and found)
        found = replace(chosen, also=others) if chosen else Found(value, also=others)
        changed: dict[str, Found] = {str(name): found}
        return replace(self, **changed)  # type: ignore[arg-type]  # all fields of that name are Found

    def visible(self) -> str:
        """The text without what is proposed for hiding; for a look at it, for its offsets are others."""
        kept, at = [], 0
        for span in self.hidden:
            kept.append(self.text[at : span.start])
            at = span.end
        return "".join((*kept, self.text[at:]))

    def article(self, article_id: str = "") -> Article:
        """The record for the store, under ``article_id`` or the proposed one.

        An original keeps the hash of its file as ``original_sha256``, by which it is known again, and what is
        proposed for hiding is hidden.
        """
        further = self.further
        is_copy = further.text_kind == "digest" or bool(further.attached_sha256)
        return Article(
            id=article_id or self.proposed_id,
            title=self.title.value,
            publisher=self.publisher.value,
            author=self.author.value,
            published=self.published.value,
            published_basis=self.published.basis if self.published else "",
            published_note=self.published.why if self.published else "",
            language=self.language.value,
            url=self.url.value,
            accessed=further.accessed,
            archive_url=further.archive_url,
            text=self.text,
            text_kind=further.text_kind,
            abstract=further.abstract,
            original_sha256=further.original_sha256 or ("" if is_copy else self.sha256),
            attached_sha256=further.attached_sha256,
            hidden=()
            if further.text_kind == "digest"
            else merged((one.start, one.end) for one in self.hidden),
            note=further.note,
        )


def is_date(value: str) -> bool:
    """Whether a text is a date in EDTF."""
    try:
        parse_edtf(value)
    except EdtfError:
        return False
    return True
