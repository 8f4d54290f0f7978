"""Records from the parts of a folder's files."""

from __future__ import annotations

from collections.abc import Collection as AnyCollection
from collections.abc import Iterable, Mapping
from typing import Any

from timeline_app.core.breaches import Breach
from timeline_app.core.faults import InputFaults
from timeline_app.core.hiding import Spans, span_of
from timeline_app.core.invariants import (
    article_breaches,
    collection_breaches,
    event_breaches,
    saved_breaches,
)
from timeline_app.core.model import (
    Article,
    ArticleTexts,
    Category,
    Collection,
    Event,
    Excerpt,
    KnownName,
    Saved,
)
from timeline_app.core.says import says
from timeline_app.formats.excerpt_reading import read_excerpts
from timeline_app.formats.fields import Log, read_fields
from timeline_app.formats.frontmatter import split
from timeline_app.formats.text_form import ARTICLE, COLLECTION, EVENT
from timeline_app.formats.yaml_reading import Table, read_table


def read_collection(text: str, log: Log) -> tuple[Collection, tuple[Saved, ...]] | None:
    """The collection's own record and what the window saved; None if the file cannot be read at all."""
    try:
        table = read_table(text, log.place)
    except InputFaults as error:
        log.faults.extend(error.faults)
        return None
    values = read_fields(table, COLLECTION, log)
    categories = values.pop("categories", [])
    names = values.pop("names", [])
    drafts = values.pop("saved", [])
    collection = Collection(
        **{"title": "", **values},
        categories=tuple(Category(**{"id": "", "name": "", "colour": "", **value}) for value in categories),
        names=tuple(KnownName(**{"name": "", "kind": "", **value}) for value in names),
    )
    for breach in collection_breaches(collection):
        log.note_breach(breach, table)
    return collection, _read_saved(drafts, table, log)


def read_article(article_id: str, text: str, log: Log) -> Article | None:
    """The article in a file; None if the file cannot be read at all."""
    try:
        parts = split(text, log.place)
        table = read_table(parts.header, log.place, parts.header_line)
    except InputFaults as error:
        log.faults.extend(error.faults)
        return None
    values = read_fields(table, ARTICLE, log)
    values["hidden"] = _read_hidden(values.pop("hidden", ()), table, log)
    article = Article(id=article_id, text=parts.body, **{"title": "", **values})
    for breach in article_breaches(article):
        if breach.path == ("text",):
            line = parts.body_line + parts.body.count("\n", 0, breach.offset)
            log.note_line(breach, line)
        else:
            log.note_breach(breach, table)
    return article


def read_event(
    event_id: str,
    text: str,
    categories: AnyCollection[str] | None,
    texts: Mapping[str, ArticleTexts | None],
    log: Log,
) -> tuple[Event, tuple[Excerpt, ...]] | None:
    """The event in a file with its excerpts; None if the file cannot be read at all.

    ``categories`` are the ids there are, None if they are not known. ``texts`` are the articles' texts
    by id, None where a text could not be read.
    """
    try:
        parts = split(text, log.place)
        table = read_table(parts.header, log.place, parts.header_line)
    except InputFaults as error:
        log.faults.extend(error.faults)
        return None
    values: dict[str, Any] = read_fields(table, EVENT, log)
    drafts = values.pop("excerpts", [])
    event = Event(id=event_id, summary=parts.body.strip(), **{"title": "", **values})
    for breach in event_breaches(event, categories):
        if breach.path == ("summary",):
            log.note_line(breach, parts.body_line)
        else:
            log.note_breach(breach, table)
    return event, read_excerpts(drafts, event_id, texts, table, log)


def _read_hidden(texts: Iterable[str], table: Table, log: Log) -> Spans:
    """The parts of an article that are shown folded."""
    found = []
    for index, text in enumerate(texts):
        span = span_of(text)
        if span is None:
            breach = Breach(
                (),
                says("'{0}' is not a part of a text", text),
                says("write its start and end, such as 12-80"),
            )
            log.note_breach(breach, table, ("hidden", index))
        else:
            found.append(span)
    return tuple(found)


def _read_saved(drafts: Iterable[Mapping[str, Any]], table: Table, log: Log) -> tuple[Saved, ...]:
    """What the window saved, by kind and name."""
    found: dict[tuple[str, str], Saved] = {}
    for index, draft in enumerate(drafts):
        saved = Saved(**{"kind": "", "name": "", "value": "", **draft})
        for breach in saved_breaches(saved):
            log.note_breach(breach, table, ("saved", index))
        if found.setdefault((saved.kind, saved.name), saved) is not saved:
            message = says("the {0} '{1}' stands here twice", saved.kind, saved.name)
            log.note_breach(Breach(("name",), message, says("keep one of them")), table, ("saved", index))
    return tuple(found[key] for key in sorted(found))
