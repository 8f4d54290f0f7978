"""``timeline-app search``: events and articles that say what is looked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import click

from timeline_app.cli.console import progress, say, say_aside, say_json
from timeline_app.cli.parameters import json_option, refuse
from timeline_app.cli.sources import opened
from timeline_app.cli.tables import paragraph
from timeline_app.cli.words import counted, date_words
from timeline_app.core.columns import Columns
from timeline_app.core.query import parse, to_text
from timeline_app.core.searching.index import SearchIndex
from timeline_app.core.searching.marking import Snippet
from timeline_app.store.columns import load_columns
from timeline_app.store.filtering import facts_of
from timeline_app.store.search import load_search
from timeline_app.store.searching import Answer, ArticleHit, EventHit, answer, article_hits, event_hits
from timeline_app.store.store import EventStore

_MOST: Final = 50


@click.command(short_help="Find events and articles by words.")
@click.argument("words", nargs=-1, required=True, metavar="[STORE] QUERY")
@click.option(
    "--limit",
    type=click.IntRange(min=0),
    default=_MOST,
    show_default=True,
    metavar="N",
    help="So many events at most, and articles.",
)
@json_option
def search(words: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Find events by their titles, summaries, names, tags and passages, and articles by their texts.

    QUERY is one word of the command line: put it in quotation marks. Words find their other forms, "phrases"
    stand in quotation marks of their own, rail* finds what begins so, and conditions such as place:Chongqing
    or after:2010 restrict what is found. STORE is an event store or a folder; without it the collection that
    ships with the program is searched.

    \b
    Examples:
      timeline-app search railway
      timeline-app search my.eventstore 'rocket* after:2015'
    """
    if len(words) > 2:
        refuse(f"Give a store and a query in quotation marks; '{words[2]}' is too much.")
    query = parse(words[-1])
    if not query:
        refuse("The query is empty; give a word to look for.")
    with opened(Path(words[0]) if len(words) == 2 else None) as store:
        columns = load_columns(store)
        with progress("Reading all words") as told:
            index = load_search(store, columns, progress=told)
        facts = facts_of(store.collection(), columns)
        found, _ = answer(store, index, facts, query, most=limit)
        events, articles = _hits(store, index, columns, found, limit)
    if as_json:
        say_json(_json(found, events, articles))
    else:
        _say(found, events, articles)


def _hits(
    store: EventStore, index: SearchIndex, columns: Columns, found: Answer, limit: int
) -> tuple[tuple[EventHit, ...], tuple[ArticleHit, ...]]:
    return (
        event_hits(store, index, columns, found.rows, found.patterns),
        article_hits(store, index, found.articles[:limit], found.patterns),
    )


def _say(found: Answer, events: tuple[EventHit, ...], articles: tuple[ArticleHit, ...]) -> None:
    for hit in events:
        say(f"{hit.title}\n  {date_words(hit.date)} · {hit.id}")
        if hit.snippet is not None:
            say(paragraph(_shown(hit.snippet), "  "))
    for article in articles:
        say(f"{article.title or article.publisher}\n  article · {article.id}")
        say(paragraph(_shown(article.snippet), "  "))
    say_aside(f"{counted(found.count, 'event')}, {counted(len(found.articles), 'article')}")
    if found.meant is not None:
        say_aside(f"Did you mean: {to_text(found.meant)}")


def _shown(part: Snippet) -> str:
    return f"{'…' if part.is_cut_before else ''}{part.text}{'…' if part.is_cut_after else ''}"


def _json(found: Answer, events: tuple[EventHit, ...], articles: tuple[ArticleHit, ...]) -> dict[str, Any]:
    return {
        "query": to_text(found.query),
        "events_found": found.count,
        "articles_found": len(found.articles),
        "meant": None if found.meant is None else to_text(found.meant),
        "events": [
            {
                "id": hit.id,
                "title": hit.title,
                "date": hit.date,
                "found_in": [part.name.lower() for part in hit.parts],
                "snippet": None if hit.snippet is None else _shown(hit.snippet),
            }
            for hit in events
        ],
        "articles": [
            {
                "id": hit.id,
                "title": hit.title,
                "publisher": hit.publisher,
                "published": hit.published,
                "found_in": [part.name.lower() for part in hit.parts],
                "snippet": _shown(hit.snippet),
            }
            for hit in articles
        ],
    }
