"""What must hold for a single record, whoever made it: a folder's file, a form, another format.

A broken invariant is a :class:`Breach`, which says where in the record it stands, so that a reader
of files can name the line and a form can mark the field.
"""

from __future__ import annotations

import re
from collections.abc import Collection as AnyCollection
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final, get_args

from timeline_app.core import edtf
from timeline_app.core.edtf import EdtfError
from timeline_app.core.model import (
    AnchorState,
    Article,
    Category,
    ClaimBasis,
    Collection,
    DateBasis,
    Event,
    EventKind,
    Excerpt,
    KnownName,
    NameKind,
    OriginalPassage,
    TextKind,
)

Path = tuple[str | int, ...]

LONGEST_ID: Final = 200  # characters; with ".md" a file name every file system takes
MOST_CATEGORIES: Final = 1_000
LARGEST_OFFSET: Final = 10**12  # characters

_ID: Final = re.compile(r"[a-z0-9][a-z0-9-]*")
_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_NAMED: Final = 10  # of the ids that would be right, in a remedy
_NUMBER: Final = re.compile(r"[1-9][0-9]{0,8}")
_BARRED: Final = re.compile("[\x00\r\ud800-\udfff]")
_DATE_REMEDY: Final = "for example 1939, 2018-05-17, 2013/2015, 2020? or ../2013-05"
_ID_REMEDY: Final = "use lower-case letters, digits and hyphens, beginning with a letter or digit"
_SHA256_REMEDY: Final = "give the 64 lower-case hexadecimal digits that sha256sum prints"


@dataclass(frozen=True, slots=True)
class Breach:
    """A broken invariant.

    ``path`` leads to the field inside the record (``("categories", 2, "colour")``); ``offset`` is the
    character of the field's value, counted from 0, where that is known.
    """

    path: Path
    message: str
    remedy: str = ""
    offset: int | None = None


def collection_breaches(collection: Collection) -> Iterator[Breach]:
    """What is wrong with a collection's own record."""
    yield from _line(("title",), collection.title, "title")
    yield from _texts(collection, ("description", "language"))
    yield from _view(collection.view)
    if len(collection.categories) > MOST_CATEGORIES:
        yield Breach(("categories",), f"there are more than {MOST_CATEGORIES} categories", "merge some")
    for index, category in enumerate(collection.categories):
        yield from _category(("categories", index), category)
    yield from _twice(("categories",), [category.id for category in collection.categories], "category", "id")
    for index, name in enumerate(collection.names):
        yield from _known_name(("names", index), name)
    yield from _twice(("names",), [name.name for name in collection.names], "name", "name")


def event_breaches(event: Event, categories: AnyCollection[str] | None) -> Iterator[Breach]:
    """What is wrong with an event; ``categories`` are the ids there are, None if they are not known."""
    yield from _id(("id",), event.id)
    yield from _line(("title",), event.title, "title")
    yield from _texts(event, ("date_wording", "category", "summary", "note"))
    yield from _date(("date",), event.date, "date")
    yield from _choice(("kind",), event.kind, get_args(EventKind), "kind of event")
    if event.summary != event.summary.strip():
        yield Breach(("summary",), "the summary has blank space around it", "take the blank space away")
    if not 0 <= event.importance <= 1:
        yield Breach(("importance",), f"the importance {event.importance} is not from 0 to 1", "0.5 is usual")
    if categories is not None and event.category and event.category not in categories:
        known = _some(categories) or "there is none yet"
        remedy = f"use one of the collection's ({known}) or add it there"
        yield Breach(("category",), f"there is no category '{event.category}'", remedy)
    for key, names in (
        ("places", event.places),
        ("people", event.people),
        ("organisations", event.organisations),
        ("tags", event.tags),
    ):
        yield from _names((key,), names)


def article_breaches(article: Article) -> Iterator[Breach]:
    """What is wrong with an article."""
    yield from _id(("id",), article.id)
    yield from _line(("title",), article.title, "title")
    keys = (
        "publisher",
        "author",
        "published_note",
        "language",
        "url",
        "archive_url",
        "text",
        "abstract",
        "note",
    )
    yield from _texts(article, keys)
    yield from _date(("published",), article.published, "date of publication")
    yield from _date(("accessed",), article.accessed, "date of access")
    yield from _choice(("published_basis",), article.published_basis, get_args(DateBasis), "basis of a date")
    yield from _choice(("text_kind",), article.text_kind, get_args(TextKind), "kind of text")
    if article.original_sha256:
        yield from _sha256(("original_sha256",), article.original_sha256)


def excerpt_breaches(excerpt: Excerpt, text: str | None) -> Iterator[Breach]:
    """What is wrong with an excerpt; ``text`` is its article's, None if that is not known."""
    if not excerpt_number(excerpt):
        message = f"'{excerpt.id}' is not the id of an excerpt of event '{excerpt.event}'"
        yield Breach(("id",), message, f"it is '{excerpt.event}.' and a number from 1")
    if not excerpt.quote:
        yield Breach(("quote",), "the quote is empty", "give the words of the article")
    yield from _texts(excerpt, ("quote", "prefix", "suffix", "claim_wording", "note"))
    yield from _date(("claim",), excerpt.claim, "claim")
    yield from _choice(("claim_basis",), excerpt.claim_basis, get_args(ClaimBasis), "basis of a claim")
    yield from _choice(("anchor",), excerpt.anchor, get_args(AnchorState), "state of an anchor")
    if not 0 <= excerpt.start <= excerpt.end <= LARGEST_OFFSET:
        message = f"the passage cannot run from {excerpt.start} to {excerpt.end}"
        yield Breach(("start",), message, "start and end count the characters of the text from 0")
    elif excerpt.anchor != "lost" and excerpt.quote and text is not None:
        yield from _place(excerpt, text)
    if excerpt.original is not None:
        yield from _original(excerpt.original)


def id_breaches(value: str) -> Iterator[Breach]:
    """What is wrong with the id of an event, article or category."""
    return _id(("id",), value)


def excerpt_number(excerpt: Excerpt) -> int:
    """Which of its event's excerpts it is: the number at the end of its id, 0 if it has none."""
    event, _, number = excerpt.id.rpartition(".")
    return int(number) if event == excerpt.event and _NUMBER.fullmatch(number) else 0


def _place(excerpt: Excerpt, text: str) -> Iterator[Breach]:
    if text[excerpt.start : excerpt.end] != excerpt.quote:
        message = f"characters {excerpt.start} to {excerpt.end} of the article are not the quote"
        yield Breach(("quote",), message, "find the passage again, or mark it as lost")
        return
    if not text.endswith(excerpt.prefix, 0, excerpt.start):
        yield Breach(("prefix",), "the prefix does not stand before the passage", "leave it out")
    if not text.startswith(excerpt.suffix, excerpt.end):
        yield Breach(("suffix",), "the suffix does not stand after the passage", "leave it out")


def _original(original: OriginalPassage) -> Iterator[Breach]:
    if not 0 <= original.start < original.end <= LARGEST_OFFSET:
        message = f"the original passage cannot run from {original.start} to {original.end}"
        yield Breach(
            ("original", "start"), message, "start and end count the characters of the original from 0"
        )
    yield from _sha256(("original", "sha256"), original.sha256)


def _view(view: str) -> Iterator[Breach]:
    breaches = list(_date(("view",), view, "view"))
    yield from breaches
    if view and not breaches and edtf.bounds(edtf.parse(view)).is_unbounded:
        yield Breach(("view",), f"the view '{view}' has no beginning or no end", "for example 1995/2025")


def _category(path: Path, category: Category) -> Iterator[Breach]:
    yield from _id((*path, "id"), category.id)
    yield from _line((*path, "name"), category.name, "name of a category")
    if not _COLOUR.fullmatch(category.colour):
        yield Breach((*path, "colour"), f"'{category.colour}' is not a colour", 'write it as "#0072B2"')


def _known_name(path: Path, name: KnownName) -> Iterator[Breach]:
    yield from _line((*path, "name"), name.name, "name")
    yield from _choice((*path, "kind"), name.kind, get_args(NameKind), "kind of name")
    yield from _names((*path, "also"), name.also)


def _names(path: Path, names: Sequence[str]) -> Iterator[Breach]:
    for index, name in enumerate(names):
        yield from _line((*path, index), name, "name")
    yield from _twice(path, names, "name")


def _twice(path: Path, values: Iterable[str], what: str, *rest: str) -> Iterator[Breach]:
    seen: set[str] = set()
    for index, value in enumerate(values):
        if value in seen:
            yield Breach((*path, index, *rest), f"the {what} '{value}' stands here twice", "keep one of them")
        seen.add(value)


def _id(path: Path, value: str) -> Iterator[Breach]:
    if not _ID.fullmatch(value):
        yield Breach(path, f"'{value}' cannot be an id", _ID_REMEDY)
    elif len(value) > LONGEST_ID:
        yield Breach(path, f"the id has more than {LONGEST_ID} characters", "choose a shorter one")


def _line(path: Path, value: str, what: str) -> Iterator[Breach]:
    if not value.strip():
        yield Breach(path, f"the {what} is empty", "give it")
    elif "\n" in value:
        yield Breach(path, f"the {what} has a line break in it", "write it on one line")
    yield from _characters(path, value)


def _texts(record: object, keys: Iterable[str]) -> Iterator[Breach]:
    for key in keys:
        yield from _characters((key,), getattr(record, key))


def _characters(path: Path, value: str) -> Iterator[Breach]:
    barred = _BARRED.search(value)
    if barred is not None:
        message = f"the character U+{ord(barred[0]):04X} cannot stand in a text"
        yield Breach(path, message, "take it out; line ends are LF", barred.start())


def _date(path: Path, value: str, what: str) -> Iterator[Breach]:
    if not value:
        return
    try:
        edtf.parse(value)
    except EdtfError as error:
        yield Breach(
            path, f"the {what} '{value}' is not an EDTF date: {error.reason}", _DATE_REMEDY, error.position
        )


def _choice(path: Path, value: str, choices: tuple[str, ...], what: str) -> Iterator[Breach]:
    if value not in choices:
        yield Breach(path, f"'{value}' is not a {what}", f"use one of: {', '.join(filter(None, choices))}")


def _sha256(path: Path, value: str) -> Iterator[Breach]:
    if not _SHA256.fullmatch(value):
        yield Breach(path, f"'{value}' is not a SHA-256", _SHA256_REMEDY)


def _some(ids: Iterable[str]) -> str:
    """The first of some ids, and a sign that there are more."""
    first = list(islice(ids, _NAMED + 1))
    return ", ".join(first[:_NAMED]) + (", ..." if len(first) > _NAMED else "")
