"""What must hold for a single record, whoever made it: a folder's file, a form, another format.

A broken invariant is a :class:`Breach`, which says where in the record it stands, so that a reader
of files can name the line and a form can mark the field.
"""

from __future__ import annotations

import re
from collections.abc import Collection as AnyCollection
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final, get_args

from timeline_app.core import edtf
from timeline_app.core.breaches import (
    Breach,
    Path,
    characters_breaches,
    choice_breaches,
    date_breaches,
    id_breaches,
    json_breaches,
    line_breaches,
    names_breaches,
    repeat_breaches,
    sha256_breaches,
    texts_breaches,
)
from timeline_app.core.model import (
    AnchorState,
    Article,
    ArticleTexts,
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
    Placement,
    Saved,
    TextKind,
)
from timeline_app.core.says import says

MOST_CATEGORIES: Final = 1_000
LARGEST_OFFSET: Final = 10**12  # characters
LONGEST_SAVED: Final = 1_000_000  # characters

_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}")
_NAMED: Final = 10  # of the ids that would be right, in a remedy
_NUMBER: Final = re.compile(r"[1-9][0-9]{0,8}")
_TITLE: Final = says("title")
_DATE: Final = says("date")
_NAME: Final = says("name")
_CATEGORY: Final = says("category")
_DATE_OF_PUBLICATION: Final = says("date of publication")
_DATE_OF_ACCESS: Final = says("date of access")
_BASIS_OF_DATE: Final = says("basis of a date")
_KIND_OF_TEXT: Final = says("kind of text")
_KIND_OF_EVENT: Final = says("kind of event")
_BASIS_OF_CLAIM: Final = says("basis of a claim")
_STATE_OF_ANCHOR: Final = says("state of an anchor")
_VIEW: Final = says("view")
_NAME_OF_CATEGORY: Final = says("name of a category")
_KIND_OF_NAME: Final = says("kind of name")
_CLAIM: Final = says("claim")


def collection_breaches(collection: Collection) -> Iterator[Breach]:
    """What is wrong with a collection's own record."""
    yield from line_breaches(("title",), collection.title, _TITLE)
    yield from texts_breaches(collection, ("description", "language"))
    yield from _view(collection.view)
    if len(collection.categories) > MOST_CATEGORIES:
        yield Breach(
            ("categories",), says("there are more than {0} categories", MOST_CATEGORIES), says("merge some")
        )
    for index, category in enumerate(collection.categories):
        yield from _category(("categories", index), category)
    yield from repeat_breaches(
        ("categories",), [category.id for category in collection.categories], _CATEGORY, "id"
    )
    for index, name in enumerate(collection.names):
        yield from _known_name(("names", index), name)
    yield from repeat_breaches(("names",), [name.name for name in collection.names], _NAME, "name")


def event_breaches(event: Event, categories: AnyCollection[str] | None) -> Iterator[Breach]:
    """What is wrong with an event; ``categories`` are the ids there are, None if they are not known."""
    yield from id_breaches(event.id, ("id",))
    yield from line_breaches(("title",), event.title, _TITLE)
    yield from texts_breaches(event, ("date_wording", "category", "summary", "note"))
    yield from date_breaches(("date",), event.date, _DATE)
    yield from choice_breaches(("kind",), event.kind, get_args(EventKind), _KIND_OF_EVENT)
    if event.summary != event.summary.strip():
        yield Breach(
            ("summary",), says("the summary has blank space around it"), says("take the blank space away")
        )
    if not 0 <= event.importance <= 1:
        yield Breach(
            ("importance",),
            says("the importance {0} is not from 0 to 1", event.importance),
            says("0.5 is usual"),
        )
    if categories is not None and event.category and event.category not in categories:
        known = _some(categories) or "there is none yet"
        remedy = says("use one of the collection's ({0}) or add it there", known)
        yield Breach(("category",), says("there is no category '{0}'", event.category), remedy)
    for key, names in (
        ("places", event.places),
        ("people", event.people),
        ("organisations", event.organisations),
        ("tags", event.tags),
    ):
        yield from names_breaches((key,), names)


def article_breaches(article: Article) -> Iterator[Breach]:
    """What is wrong with an article."""
    yield from id_breaches(article.id, ("id",))
    yield from line_breaches(("title",), article.title, _TITLE)
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
    yield from texts_breaches(article, keys)
    yield from date_breaches(("published",), article.published, _DATE_OF_PUBLICATION)
    yield from date_breaches(("accessed",), article.accessed, _DATE_OF_ACCESS)
    yield from choice_breaches(
        ("published_basis",), article.published_basis, get_args(DateBasis), _BASIS_OF_DATE
    )
    yield from choice_breaches(("text_kind",), article.text_kind, get_args(TextKind), _KIND_OF_TEXT)
    yield from _hidden(article)
    if article.original_sha256:
        yield from sha256_breaches(("original_sha256",), article.original_sha256)
    if article.attached_sha256:
        yield from sha256_breaches(("attached_sha256",), article.attached_sha256)
        if article.text_kind != "original":
            message = says("an original is attached, so the text cannot be a digest")
            yield Breach(("attached_sha256",), message, says("leave it out, or text_kind"))


def excerpt_breaches(excerpt: Excerpt, texts: ArticleTexts | None) -> Iterator[Breach]:
    """What is wrong with an excerpt; ``texts`` are its article's, None if they are not known."""
    if not excerpt_number(excerpt):
        message = says("'{0}' is not the id of an excerpt of event '{1}'", excerpt.id, excerpt.event)
        yield Breach(("id",), message, says("it is '{0}.' and a number from 1", excerpt.event))
    yield from texts_breaches(excerpt, ("claim_wording", "note", "former"))
    yield from date_breaches(("claim",), excerpt.claim, _CLAIM)
    yield from choice_breaches(("claim_basis",), excerpt.claim_basis, get_args(ClaimBasis), _BASIS_OF_CLAIM)
    yield from _placement((), excerpt.placement, None if texts is None else texts.text)
    if excerpt.original is not None:
        yield from _original(excerpt.original)
    if excerpt.digest is not None:
        yield from _digest(excerpt.digest, texts)


def saved_breaches(saved: Saved) -> Iterator[Breach]:
    """What is wrong with something the window saved."""
    yield from id_breaches(saved.kind, ("kind",))
    yield from line_breaches(("name",), saved.name, _NAME)
    if len(saved.value) > LONGEST_SAVED:
        yield Breach(
            ("value",), says("the value has more than {0} characters", LONGEST_SAVED), says("save less")
        )
    else:
        yield from json_breaches(("value",), saved.value)


def excerpt_number(excerpt: Excerpt) -> int:
    """Which of its event's excerpts it is: the number at the end of its id, 0 if it has none."""
    event, _, number = excerpt.id.rpartition(".")
    return int(number) if event == excerpt.event and _NUMBER.fullmatch(number) else 0


def _placement(path: Path, placement: Placement, text: str | None) -> Iterator[Breach]:
    """What is wrong with a passage's place in a text, None if the text is not known."""
    if not placement.quote:
        yield Breach((*path, "quote"), says("the quote is empty"), says("give the words of the article"))
    for key in ("quote", "prefix", "suffix"):
        yield from characters_breaches((*path, key), getattr(placement, key))
    yield from choice_breaches((*path, "anchor"), placement.anchor, get_args(AnchorState), _STATE_OF_ANCHOR)
    if not 0 <= placement.confidence <= 1:
        message = says("the confidence {0} is not from 0 to 1", placement.confidence)
        yield Breach((*path, "confidence"), message, says("1 is certain"))
    if not 0 <= placement.start <= placement.end <= LARGEST_OFFSET:
        message = says("the passage cannot run from {0} to {1}", placement.start, placement.end)
        yield Breach((*path, "start"), message, says("start and end count the characters of the text from 0"))
    elif placement.anchor != "lost" and placement.quote and text is not None:
        yield from _place(path, placement, text)


def _place(path: Path, placement: Placement, text: str) -> Iterator[Breach]:
    if text[placement.start : placement.end] != placement.quote:
        message = says(
            "characters {0} to {1} of the article are not the quote", placement.start, placement.end
        )
        yield Breach((*path, "quote"), message, says("find the passage again, or mark it as lost"))
        return
    if not text.endswith(placement.prefix, 0, placement.start):
        yield Breach(
            (*path, "prefix"), says("the prefix does not stand before the passage"), says("leave it out")
        )
    if not text.startswith(placement.suffix, placement.end):
        yield Breach(
            (*path, "suffix"), says("the suffix does not stand after the passage"), says("leave it out")
        )


def _hidden(article: Article) -> Iterator[Breach]:
    """What is wrong with the parts of an article that are shown folded."""
    if article.hidden and article.text_kind == "digest":
        yield Breach(("hidden",), says("a digest has nothing to hide"), says("leave it out"))
        return
    last = 0
    for index, (start, end) in enumerate(article.hidden):
        if not last <= start < end <= len(article.text):
            message = says("the hidden part cannot run from {0} to {1}", start, end)
            remedy = says("give start and end in characters of the text, in its order and none overlapping")
            yield Breach(("hidden", index), message, remedy)
            return
        last = end


def _digest(placement: Placement, texts: ArticleTexts | None) -> Iterator[Breach]:
    if texts is not None and texts.digest is None:
        message = says("no original is attached to the article, so its text is the only one")
        yield Breach(("digest",), message, says("leave it out"))
        return
    yield from _placement(("digest",), placement, None if texts is None else texts.digest)


def _original(original: OriginalPassage) -> Iterator[Breach]:
    if not 0 <= original.start < original.end <= LARGEST_OFFSET:
        message = says("the original passage cannot run from {0} to {1}", original.start, original.end)
        yield Breach(
            ("original", "start"), message, says("start and end count the characters of the original from 0")
        )
    yield from sha256_breaches(("original", "sha256"), original.sha256)


def _view(view: str) -> Iterator[Breach]:
    breaches = list(date_breaches(("view",), view, _VIEW))
    yield from breaches
    if view and not breaches and edtf.bounds(edtf.parse(view)).is_unbounded:
        yield Breach(
            ("view",), says("the view '{0}' has no beginning or no end", view), says("for example 1995/2025")
        )


def _category(path: Path, category: Category) -> Iterator[Breach]:
    yield from id_breaches(category.id, (*path, "id"))
    yield from line_breaches((*path, "name"), category.name, _NAME_OF_CATEGORY)
    if not _COLOUR.fullmatch(category.colour):
        yield Breach(
            (*path, "colour"), says("'{0}' is not a colour", category.colour), says('write it as "#0072B2"')
        )


def _known_name(path: Path, name: KnownName) -> Iterator[Breach]:
    yield from line_breaches((*path, "name"), name.name, _NAME)
    yield from choice_breaches((*path, "kind"), name.kind, get_args(NameKind), _KIND_OF_NAME)
    yield from names_breaches((*path, "also"), name.also)


def _some(ids: Iterable[str]) -> str:
    """The first of some ids, and a sign that there are more."""
    first = list(islice(ids, _NAMED + 1))
    return ", ".join(first[:_NAMED]) + (", ..." if len(first) > _NAMED else "")
