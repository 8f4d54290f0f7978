"""Words that several commands use: counts, dates, articles."""

from __future__ import annotations

from timeline_app.core.citing import cite
from timeline_app.core.dateformat import format_edtf
from timeline_app.core.model import Article


def counted(number: int, one: str) -> str:
    """A number with its noun: "1 event", "2 events"."""
    return f"{number:,} {one}" if number == 1 else f"{number:,} {one}s"


def counted_contents(events: int, articles: int, passages: int) -> str:
    """What a store holds: "64 events, 5 articles, 113 passages"."""
    parts = (counted(events, "event"), counted(articles, "article"), counted(passages, "passage"))
    return ", ".join(parts)


def date_words(date: str) -> str:
    """An EDTF date for people; an empty one says that none is known."""
    return format_edtf(date)


def citation(article: Article) -> str:
    """An article as a list of references names it."""
    return cite(article).text
