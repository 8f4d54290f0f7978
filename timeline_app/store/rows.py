"""Records to rows and back. What follows from a date is worked out here, on writing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import astuple, fields
from typing import Any, Final

from timeline_app.core import edtf
from timeline_app.core.calendar import FUTURE
from timeline_app.core.columns import DateFlag
from timeline_app.core.hiding import span_of, written
from timeline_app.core.invariants import excerpt_number
from timeline_app.core.model import Article, Event, Excerpt, OriginalPassage, Placement

Row = Sequence[Any]

# An event without a date sorts behind all others.
_UNDATED: Final = (FUTURE, FUTURE, FUTURE, FUTURE, int(DateFlag.UNDATED))

# What a record has of a row comes first; what is worked out from it follows.
EVENT_FIELDS: Final = (
    "id",
    "title",
    "date",
    "date_wording",
    "category",
    "kind",
    "importance",
    "summary",
    "places",
    "people",
    "organisations",
    "tags",
    "note",
)
TIME_COLUMNS: Final = ("earliest_start", "latest_start", "earliest_end", "latest_end", "flags")
EVENT_COLUMNS: Final = (*EVENT_FIELDS, *TIME_COLUMNS)
ARTICLE_FIELDS: Final = (
    "id",
    "title",
    "publisher",
    "author",
    "published",
    "published_basis",
    "published_note",
    "language",
    "url",
    "accessed",
    "archive_url",
    "text",
    "text_kind",
    "abstract",
    "original_sha256",
    "attached_sha256",
    "hidden",
    "note",
)
ARTICLE_COLUMNS: Final = (*ARTICLE_FIELDS, "published_start")
EXCERPT_COLUMNS: Final = (
    "event",
    "number",
    "article",
    "quote",
    "prefix",
    "suffix",
    "start_at",
    "end_at",
    "claim",
    "claim_wording",
    "claim_basis",
    "note",
    "anchor",
    "original_start",
    "original_end",
    "original_sha256",
    "confidence",
    "former",
    "digest_quote",
    "digest_prefix",
    "digest_suffix",
    "digest_start",
    "digest_end",
    "digest_anchor",
    "digest_confidence",
)


_PLACEMENT_FIELDS: Final = len(fields(Placement))  # the last columns of an excerpt
_LISTS: Final = ("places", "people", "organisations", "tags")


def time_values(date: str) -> tuple[int, int, int, int, int]:
    """The values of :data:`TIME_COLUMNS`: a date's four bounds in seconds and its :class:`DateFlag`.

    An empty date sorts last.
    """
    if not date:
        return _UNDATED
    value = edtf.parse(date)
    bounds = edtf.bounds(value)
    return (
        bounds.earliest_start,
        bounds.latest_start,
        bounds.earliest_end,
        bounds.latest_end,
        int(edtf.flags(value)),
    )


def event_row(event: Event, category_keys: dict[str, int]) -> Row:
    """The values of :data:`EVENT_COLUMNS`; a date chosen from claims is not among them."""
    return (
        event.id,
        event.title,
        event.date,
        event.date_wording,
        category_keys.get(event.category),
        event.kind,
        float(event.importance),
        event.summary,
        joined(event.places),
        joined(event.people),
        joined(event.organisations),
        joined(event.tags),
        event.note,
        *time_values(event.date),
    )


def event_of(row: Row) -> Event:
    """The event in a row of :data:`EVENT_FIELDS`, with the category's id as category."""
    values = dict(zip(EVENT_FIELDS, row, strict=True))
    values["category"] = values["category"] or ""
    for column in _LISTS:
        values[column] = divided(values[column])
    return Event(**values)


def article_row(article: Article) -> Row:
    """The values of :data:`ARTICLE_COLUMNS`."""
    values = {column: getattr(article, column) for column in ARTICLE_FIELDS}
    values["hidden"] = joined(written(article.hidden))
    return (*values.values(), time_values(article.published)[0])


def article_of(row: Row) -> Article:
    """The article in a row of :data:`ARTICLE_FIELDS`."""
    values = dict(zip(ARTICLE_FIELDS, row, strict=True))
    values["hidden"] = tuple(filter(None, map(span_of, divided(values["hidden"]))))
    return Article(**values)


def excerpt_row(excerpt: Excerpt, event_key: int, article_key: int) -> Row:
    """The values of :data:`EXCERPT_COLUMNS`."""
    original, digest = excerpt.original, excerpt.digest
    return (
        event_key,
        excerpt_number(excerpt),
        article_key,
        excerpt.quote,
        excerpt.prefix,
        excerpt.suffix,
        excerpt.start,
        excerpt.end,
        excerpt.claim,
        excerpt.claim_wording,
        excerpt.claim_basis,
        excerpt.note,
        excerpt.anchor,
        *((None, None, None) if original is None else (original.start, original.end, original.sha256)),
        float(excerpt.confidence),
        excerpt.former,
        *((None,) * _PLACEMENT_FIELDS if digest is None else astuple(digest)),
    )


def excerpt_of(row: Row) -> Excerpt:
    """The excerpt in a row of :data:`EXCERPT_COLUMNS`, with the event's and the article's ids as such."""
    values = dict(zip(EXCERPT_COLUMNS, row, strict=True))
    number = values.pop("number")
    start, end = values.pop("start_at"), values.pop("end_at")
    passage = [values.pop(column) for column in ("original_start", "original_end", "original_sha256")]
    original = None if passage[0] is None else OriginalPassage(*passage)
    place = [values.pop(column) for column in EXCERPT_COLUMNS[-_PLACEMENT_FIELDS:]]
    digest = None if place[0] is None else Placement(*place)
    return Excerpt(
        id=f"{values['event']}.{number}", start=start, end=end, original=original, digest=digest, **values
    )


def joined(names: Iterable[str]) -> str:
    """Names as one text, one a line; a name has no line break in it."""
    return "\n".join(names)


def divided(text: str) -> tuple[str, ...]:
    """The names in a text that :func:`joined` made."""
    return tuple(text.split("\n")) if text else ()
