"""What the search says of what it found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from timeline_app.app.reader.phrases import date_words
from timeline_app.core.searching.parts import Part
from timeline_app.store.searching import Answer, ArticleHit, EventHit


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Search", text, None, number)


def part_words(part: Part) -> str:
    """The name of a part of an event or an article."""
    return {
        Part.TITLE: _tr("title"),
        Part.NAME: _tr("names"),
        Part.TAG: _tr("tags"),
        Part.SUMMARY: _tr("summary"),
        Part.PASSAGE: _tr("passage"),
        Part.TEXT: _tr("text"),
    }[part]


def found_in(parts: Sequence[Part]) -> str:
    """Why a hit is one: the parts in which words were found."""
    return ", ".join(map(part_words, parts))


def title_of(hit: EventHit | ArticleHit) -> str:
    """What a hit is listed as."""
    return hit.title or (hit.publisher if isinstance(hit, ArticleHit) else "") or hit.id


def about(hit: EventHit | ArticleHit) -> str:
    """The line below its title: when, and in which parts words were found."""
    date = hit.date if isinstance(hit, EventHit) else hit.published
    dated = date_words(date) if date else _tr("undated")
    publisher = hit.publisher if isinstance(hit, ArticleHit) and hit.title else ""
    return " · ".join(each for each in (publisher, dated, found_in(hit.parts)) if each)


def described(hit: EventHit | ArticleHit) -> str:
    """All of a hit in one line, as it is read aloud."""
    snippet = hit.snippet.text if hit.snippet is not None else ""
    return ", ".join(each for each in (title_of(hit), about(hit), snippet) if each)


def why_nothing(found: Answer, *, in_articles: bool) -> str:
    """What to do where an answer has no events, or no articles."""
    if found.hidden and not in_articles:
        return _tr("All that was found is hidden. Clear the filter, or show all lanes.")
    if in_articles and found.count:
        return _tr("No article says this. The events that were found are in the other list.")
    if found.articles:
        return _tr("No event says this. The articles that were found are in the other list.")
    return _nowhere(found)


def _nowhere(found: Answer) -> str:
    """What to do where an answer has nothing at all."""
    if found.is_in_titles:
        return _tr("No title says this. Summaries and articles are searched in a moment.")
    if found.meant is not None:
        return _tr("Nothing was found. Did you mean:")
    if found.query.conditions:
        return _tr("No event is like this. Take away a condition, or a word.")
    return _tr("Nothing was found. Try fewer words, or the beginning of one with a star: rail*")


def titles_only(share: float) -> str:
    """What is said while there is no index; ``share`` is how much of it is built, 0 to 1."""
    return _tr("Titles only, till all words have been read: {0} %").format(int(share * 100))


def more_hidden(count: int) -> str:
    """What is said of events that a filter or hidden lanes keep out of what was found."""
    return _tr("%Ln more event(s) are hidden by the filter or in hidden lanes", count)
