"""Records as the text of a folder's files: keys in the order of the form, empty and usual ones left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from timeline_app.core.hiding import written
from timeline_app.core.invariants import excerpt_number
from timeline_app.core.model import Article, ArticleTexts, Collection, Event, Excerpt, Placement, Saved
from timeline_app.core.passages import context, occurrences
from timeline_app.formats.frontmatter import joined
from timeline_app.formats.text_form import (
    ARTICLE,
    CATEGORY,
    COLLECTION,
    DIGEST,
    EVENT,
    EXCERPT,
    KNOWN_NAME,
    ORIGINAL,
    SAVED,
    Form,
)
from timeline_app.formats.yaml_writing import Value, yaml_lines

# What a missing key stands for, where that is not empty text or an empty list.
_USUAL: Final[Mapping[str, object]] = {
    "kind": "event",
    "importance": 0.5,
    "text_kind": "original",
    "anchor": "exact",
    "confidence": 1.0,
}
_ALWAYS_WRITTEN: Final = ("language",)


def collection_text(collection: Collection, saved: Iterable[Saved] = ()) -> str:
    """The text of ``collection.yaml``."""
    table = _table(collection, COLLECTION)
    if collection.categories:
        table["categories"] = [_table(category, CATEGORY) for category in collection.categories]
    if collection.names:
        table["names"] = [_table(name, KNOWN_NAME) for name in collection.names]
    kept: list[Mapping[str, Value]] = [_table(each, SAVED) for each in saved]
    if kept:
        table["saved"] = kept
    return _yaml(table)


def article_text(article: Article) -> str:
    """The text of an article's file."""
    table = _table(article, ARTICLE)
    if article.hidden:
        table["hidden"] = written(article.hidden)
    return joined(_yaml(table), article.text)


def event_text(event: Event, excerpts: Iterable[Excerpt], texts: Mapping[str, ArticleTexts]) -> str:
    """The text of an event's file; ``texts`` are the articles' texts by id."""
    table = _table(event, EVENT)
    items: list[Mapping[str, Value]] = []
    number = 0
    for excerpt in sorted(excerpts, key=excerpt_number):
        items.append(_excerpt(excerpt, texts[excerpt.article], number + 1))
        number = excerpt_number(excerpt)
    if items:
        table["excerpts"] = items
    return joined(_yaml(table), event.summary)


def _excerpt(excerpt: Excerpt, texts: ArticleTexts, following: int) -> Mapping[str, Value]:
    """An excerpt's keys; ``following`` is the number it has if none is written."""
    table = _place(_table(excerpt, EXCERPT), excerpt, texts.text)
    number = excerpt_number(excerpt)
    if number != following:
        table["number"] = str(number)
    if excerpt.original is not None:
        table["original"] = _table(excerpt.original, ORIGINAL)
    if excerpt.digest is not None:
        table["digest"] = _place(_table(excerpt.digest, DIGEST), excerpt.digest, texts.digest or "")
    return {key: table[key] for key in EXCERPT if key in table}


def _place(table: dict[str, Value], placed: Excerpt | Placement, text: str) -> dict[str, Value]:
    """The keys of a passage without those that follow from where its words stand in ``text``."""
    for key in ("start", "end"):
        table.pop(key)
    if placed.anchor == "lost":
        table.update({key: str(getattr(placed, key)) for key in ("start", "end") if getattr(placed, key)})
        return table
    usual = context(text, placed.start, placed.end)
    for key, following in zip(("prefix", "suffix"), usual, strict=True):
        table.pop(key, None)
        if getattr(placed, key) != following:
            table[key] = getattr(placed, key)
    if len(occurrences(text, placed.quote, limit=2)) != 1:
        table["start"] = str(placed.start)
    return table


def _table(record: object, form: Form) -> dict[str, Value]:
    """The texts, names and numbers of a record by key."""
    table: dict[str, Value] = {}
    for name, key in form.items():
        value: Any = getattr(record, name, None)
        if value == _USUAL.get(name) or (value in ("", ()) and name not in _ALWAYS_WRITTEN):
            continue
        if key.shape == "decimal":
            table[name] = repr(float(value) + 0.0)  # -0.0 becomes 0.0
        elif key.shape == "count":
            table[name] = str(value)
        elif key.shape in ("text", "names"):
            table[name] = value
    return table


def _yaml(table: Mapping[str, Value]) -> str:
    return "\n".join(yaml_lines(table)) + "\n"
