"""An event with its sources as plain values for JSON; docs/command-line.md describes them."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, Final

from timeline_app.cli.words import citation, date_words
from timeline_app.core.claims import compare_claim
from timeline_app.core.model import Article, EventSources, Excerpt

# An article's texts are for reading in place; `dump` writes them.
_NOT_OF_ARTICLE: Final = {"text", "abstract"}


def event_json(found: EventSources) -> dict[str, Any]:
    """The event's fields, with the date that counts, and ``sources``: each article with its ``passages``."""
    return asdict(found.event) | {
        "date": found.date,
        "date_is_chosen": found.date_is_chosen,
        "date_words": date_words(found.date),
        "sources": [
            _article(source.article) | {"passages": [_passage(each, found.date) for each in source.excerpts]}
            for source in found.sources
        ],
    }


def _article(article: Article) -> dict[str, Any]:
    fields = {key: value for key, value in asdict(article).items() if key not in _NOT_OF_ARTICLE}
    return fields | {"citation": citation(article)}


def _passage(excerpt: Excerpt, event_date: str) -> dict[str, Any]:
    fields = asdict(excerpt)
    del fields["event"], fields["article"]  # what it stands in says them
    return fields | {"agreement": compare_claim(event_date, excerpt.claim)}
