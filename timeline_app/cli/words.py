"""Words that several commands use: counts, dates, articles."""

from __future__ import annotations

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
    """Author, title, publisher and date as a reference names them; what is not known is left out.

    A title in brackets is one that an editor supplied, and is not quoted.
    """
    is_supplied = article.title.startswith("[")
    title = article.title if is_supplied else f"“{article.title}”"
    dated = date_words(article.published) if article.published else "undated"
    return ", ".join(part for part in (article.author, title, article.publisher, dated) if part)
