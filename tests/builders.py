"""Records for tests: each is valid as it comes, and a test names only what it is about."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from timeline_app.core.model import (
    Article,
    Category,
    Collection,
    Contents,
    Event,
    Excerpt,
    KnownName,
    OriginalPassage,
    Placement,
)
from timeline_app.core.passages import anchored

BRIDGE_TEXT = "Work on the bridge began in 1960. It opened on 4 May 1966.\n\nTolls ended in 1980."
PAPER_TEXT = "The bridge, open since 1966, carries a million people a year.\n\nA second one is planned."

A_HASH = "0123456789abcdef" * 4


def a_collection(**changes: Any) -> Collection:
    """A collection with the categories ``politics`` and ``trade``."""
    categories = (Category("politics", "Politics", "#0072B2"), Category("trade", "Trade", "#D55E00"))
    return Collection(**{"title": "Bridges", "categories": categories, **changes})


def an_event(event_id: str = "opening", **changes: Any) -> Event:
    """An event without a date and category."""
    return Event(**{"id": event_id, "title": "The bridge opens", **changes})


def an_article(article_id: str = "bridge-book", **changes: Any) -> Article:
    """An article with :data:`BRIDGE_TEXT`."""
    return Article(**{"id": article_id, "title": "A Book of Bridges", "text": BRIDGE_TEXT, **changes})


def an_excerpt(
    quote: str = "It opened on 4 May 1966.",
    article: Article | None = None,
    event: str = "opening",
    number: int = 1,
    **changes: Any,
) -> Excerpt:
    """An excerpt of an article's text, at the first place of its words."""
    source = article or an_article()
    excerpt = Excerpt(
        **{"id": f"{event}.{number}", "event": event, "article": source.id, "quote": quote, **changes}
    )
    if excerpt.anchor == "lost" or "start" in changes:
        return excerpt
    return anchored(excerpt, source.text, source.text.index(quote))


def places_in(excerpts: Iterable[Excerpt], text: str) -> dict[str, Placement]:
    """Where the words of excerpts stand in another text, by excerpt; those that do not are not there."""
    return {
        excerpt.id: anchored(Placement(excerpt.quote), text, text.index(excerpt.quote))
        for excerpt in excerpts
        if excerpt.quote in text
    }


def contents_with(
    events: Iterable[Event] = (),
    articles: Iterable[Article] = (),
    excerpts: Iterable[Excerpt] = (),
    **collection: Any,
) -> Contents:
    """Contents of these records, which stand in the order of their ids."""
    return Contents(a_collection(**collection), tuple(events), tuple(articles), tuple(excerpts))


def some_contents() -> Contents:
    """Three events (one undated), two articles and four excerpts that use most of the fields."""
    book = an_article(
        publisher="Span Press", author="A. Writer", published="1985", published_basis="stated", language="en"
    )
    paper = an_article(
        "morning-paper",
        title="Morning Paper: “桥”",
        text=PAPER_TEXT,
        published="2020-05?",
        published_basis="inferred",
        published_note="It speaks of the spring.",
        url="https://example.org/paper?a=1#b",
        text_kind="digest",
        original_sha256=A_HASH,
    )
    return contents_with(
        events=(
            an_event(
                "building", title="The bridge is built", date="1960/1966", kind="period", importance=0.25
            ),
            an_event(
                date="1966-05-04",
                date_wording="4 May 1966",
                category="trade",
                importance=1.0,
                summary="The bridge opened to traffic.",
                places=("River Town", "Far Bank"),
                people=("O'Neill, J.",),
                tags=("bridge",),
            ),
            an_event("second-bridge", title="A second bridge", category="politics"),
        ),
        articles=(book, paper),
        excerpts=(
            an_excerpt(
                "Work on the bridge began in 1960.", book, "building", claim="1960", claim_basis="stated"
            ),
            an_excerpt("It opened on 4 May 1966.", book, claim="1966-05-04", claim_wording="4 May 1966"),
            an_excerpt(
                "open since 1966",
                paper,
                number=2,
                claim="1966",
                claim_basis="stated",
                original=OriginalPassage(120, 160, A_HASH),
            ),
            an_excerpt("A second one is planned.", paper, "second-bridge", note="No date is given."),
        ),
        description="Two bridges.",
        view="1950/2025",
        names=(KnownName("River Town", "place", ("Rivertown", "河镇")),),
    )
