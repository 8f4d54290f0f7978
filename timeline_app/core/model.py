"""The records of an event store: frozen values and what must hold for them.

A date is kept as the EDTF text it was given (ISO 8601-2, Library of Congress EDTF); what it means
in seconds is worked out by :mod:`timeline_app.core.edtf`. An empty date says that none is known; for an
event's, that none is set by hand: it has the one that follows from its sources, if they give any.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal, NamedTuple

EventKind = Literal["event", "period", "statistic"]
TextKind = Literal["original", "digest"]
DateBasis = Literal["stated", "inferred", ""]
ClaimBasis = Literal["stated", "stated-without-year", "counted", "inferred", ""]
AnchorState = Literal["exact", "moved", "lost"]
NameKind = Literal["person", "place", "organisation", "other"]

CONTEXT_CHARACTERS = 32  # length of a TextQuoteSelector's prefix and suffix


class ArticleTexts(NamedTuple):
    """What passages of an article stand in: its text, and its digest if an original is attached to one."""

    text: str
    digest: str | None = None


@dataclass(frozen=True, slots=True)
class Category:
    """A kind of subject, drawn as a lane. ``colour`` is ``#rrggbb``."""

    id: str
    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class KnownName:
    """A person, place or body, and how else the articles print its name."""

    name: str
    kind: NameKind
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Collection:
    """What the store is about. ``view`` is an EDTF interval shown first; empty shows everything."""

    title: str
    description: str = ""
    language: str = "en"
    categories: tuple[Category, ...] = ()
    names: tuple[KnownName, ...] = ()
    view: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, lasted or was counted.

    ``id`` is a stable slug (lower-case letters, digits, hyphens); ``date`` is EDTF or empty;
    ``date_wording`` is the date as a source words it; ``category`` is a category's id or empty;
    ``importance`` runs from 0 to 1; ``note`` is for editors and readers who check.
    """

    id: str
    title: str
    date: str = ""
    date_wording: str = ""
    category: str = ""
    kind: EventKind = "event"
    importance: float = 0.5
    summary: str = ""
    places: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """A source. ``text`` is its text with LF line ends; offsets everywhere count its characters.

    ``published`` is EDTF or empty, ``published_basis`` says whether the article states it, and
    ``published_note`` how it was worked out. A digest is our own retelling.
    ``original_sha256`` is the SHA-256 of the original file's bytes, by which it is recognised: of the file a
    digest retells, or of that an original came from.

    While an original is attached, ``attached_sha256`` is the SHA-256 of its file's bytes, ``text`` the
    original's and ``abstract`` the digest (:mod:`timeline_app.core.attaching`).

    ``hidden`` are the parts of the text that are shown folded, such as a page's menu: half-open spans of
    characters in the order of the text, none overlapping. A digest hides nothing.
    """

    id: str
    title: str
    publisher: str = ""
    author: str = ""
    published: str = ""
    published_basis: DateBasis = ""
    published_note: str = ""
    language: str = "en"
    url: str = ""
    accessed: str = ""
    archive_url: str = ""
    text: str = ""
    text_kind: TextKind = "original"
    abstract: str = ""
    original_sha256: str = ""
    attached_sha256: str = ""
    hidden: tuple[tuple[int, int], ...] = ()
    note: str = ""

    @property
    def text_sha256(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def is_attached(self) -> bool:
        """Whether the text is an original that is attached to a digest."""
        return bool(self.attached_sha256)

    @property
    def texts(self) -> ArticleTexts:
        return ArticleTexts(self.text, self.abstract if self.is_attached else None)


@dataclass(frozen=True, slots=True)
class OriginalPassage:
    """Where a digest's passage stands in the original: character offsets and the words' SHA-256 (hex).

    ``sha256`` is over the UTF-8 bytes of ``original_text[start:end]``.
    """

    start: int
    end: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a passage stands in a text, and how sure that is.

    ``quote``, ``prefix`` and ``suffix`` are a W3C TextQuoteSelector and ``start``, ``end`` a
    TextPositionSelector (Web Annotation Data Model, 4.2.4 and 4.2.5). A lost passage keeps the words and
    the place it had last. ``confidence`` runs from 0 to 1; of a lost passage it is 0 until a person has
    looked at it.
    """

    quote: str
    prefix: str = ""
    suffix: str = ""
    start: int = 0
    end: int = 0
    anchor: AnchorState = "exact"
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A passage of an article that speaks of an event.

    ``quote``, ``prefix``, ``suffix``, ``start``, ``end``, ``anchor`` and ``confidence`` are its place in the
    article's text (see :class:`Placement`); ``digest`` is its place in the digest while an original is
    attached, None for a passage that was marked in the original.
    ``former`` are the words it had in a text of the article that has gone, if they are not ``quote``.
    ``claim`` is the date this source gives (EDTF, may be empty), ``claim_wording`` how it words it,
    ``claim_basis`` how one gets from the words to the date, ``note`` what it is counted from.
    """

    id: str
    event: str
    article: str
    quote: str
    prefix: str = ""
    suffix: str = ""
    start: int = 0
    end: int = 0
    claim: str = ""
    claim_wording: str = ""
    claim_basis: ClaimBasis = ""
    note: str = ""
    anchor: AnchorState = "exact"
    original: OriginalPassage | None = None
    confidence: float = 1.0
    former: str = ""
    digest: Placement | None = None

    @property
    def placement(self) -> Placement:
        """Its place in the article's text."""
        return Placement(
            self.quote, self.prefix, self.suffix, self.start, self.end, self.anchor, self.confidence
        )


@dataclass(frozen=True, slots=True)
class Saved:
    """Something the window keeps by name, such as a filter or a bookmark.

    ``kind`` is a slug, ``name`` a line, and ``value`` JSON, which only the window reads.
    """

    kind: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything in a store that its text form holds.

    Events and articles stand in the order of their ids, excerpts by event in their order, and what the
    window saved by kind and name.
    """

    collection: Collection
    events: tuple[Event, ...] = ()
    articles: tuple[Article, ...] = ()
    excerpts: tuple[Excerpt, ...] = ()
    saved: tuple[Saved, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """An article with the excerpts it gives for one event, in the order of the article's text."""

    article: Article
    excerpts: tuple[Excerpt, ...]


@dataclass(frozen=True, slots=True)
class EventSources:
    """An event with everything that supports it, articles by date of publication.

    ``chosen_date`` is what :func:`timeline_app.core.claims.choose_date` makes of its sources' claims where
    the event has no date of its own; otherwise empty.
    """

    event: Event
    sources: tuple[Source, ...]
    chosen_date: str = ""

    @property
    def date(self) -> str:
        """The date that counts: the one set by hand, or else the one chosen from the claims (EDTF)."""
        return self.event.date or self.chosen_date

    @property
    def date_is_chosen(self) -> bool:
        """Whether the date follows from the claims."""
        return not self.event.date and bool(self.chosen_date)


@dataclass(frozen=True, slots=True)
class Passage:
    """An excerpt with the event it speaks of."""

    excerpt: Excerpt
    event: Event


@dataclass(frozen=True, slots=True)
class ArticlePassages:
    """An article with all its passages, in the order of its text."""

    article: Article
    passages: tuple[Passage, ...]
