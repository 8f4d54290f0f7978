"""How well an event is supported: by how many articles, of what kind, and what they say of its date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from timeline_app.core.claims import compare_claim
from timeline_app.core.edtf import EdtfError
from timeline_app.core.finding import folded
from timeline_app.core.model import Article, EventSources, Source

Doubt = Literal["no-source", "one-source", "conflict"]
Origins = frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What an event rests on. All but ``independent`` and ``has_conflict`` count articles.

    ``stated`` say its date in so many words; from ``inferred`` some of it had to be worked out (the year, a
    count from another date). The rest give no date, or do not tell how they know it.
    """

    articles: int
    independent: int
    digests: int
    originals: int
    stated: int
    inferred: int
    has_conflict: bool

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What a reader should be warned of, the gravest first."""
        found: list[Doubt] = ["conflict"] if self.has_conflict else []
        if self.articles == 0:
            found.append("no-source")
        elif self.independent == 1:
            found.append("one-source")
        return tuple(found)


def evidence_of(sources: EventSources) -> Evidence:
    """Weighs what supports an event."""
    articles = [source.article for source in sources.sources]
    digests = sum(article.text_kind == "digest" for article in articles)
    said = [_how_dated(source) for source in sources.sources]
    return Evidence(
        articles=len(articles),
        independent=independent_articles(articles),
        digests=digests,
        originals=len(articles) - digests,
        stated=said.count("stated"),
        inferred=said.count("inferred"),
        has_conflict=any(_conflicts(sources.date, claim) for claim in _claims(sources.sources)),
    )


def independent_articles(articles: Sequence[Article]) -> int:
    """How many articles there are if those that may stem from one another count as one.

    That are those of one author, of one publisher, or with the same text or original. An article that
    names neither author nor publisher stands for itself.
    """
    return independent_origins([origins_of(article) for article in articles])


def independent_origins(origins: Iterable[Origins]) -> int:
    """The same of what :func:`origins_of` makes of each article."""
    groups: list[Origins] = []
    for each in origins:
        mine = each
        apart = [group for group in groups if not group & mine]
        for group in groups:
            if group & mine:
                mine = mine | group
        groups = [*apart, mine]
    return len(groups)


def origins_of(article: Article) -> Origins:
    """What an article may have in common with others that do not stand for themselves."""
    return frozenset(_origins(article))


def _origins(article: Article) -> Iterable[tuple[str, str]]:
    publisher = folded(article.publisher).split(" (")[0].strip()  # editions of one paper are one
    author = folded(article.author).strip()
    known = (("publisher", publisher), ("author", author), ("original", article.original_sha256))
    yield ("id", article.id)
    yield from ((kind, value) for kind, value in known if value)
    if article.text:
        yield "text", article.text_sha256


def _how_dated(source: Source) -> Literal["stated", "inferred", ""]:
    """The best that an article says of an event's date."""
    bases = {excerpt.claim_basis for excerpt in source.excerpts if excerpt.claim}
    if "stated" in bases:
        return "stated"
    return "inferred" if bases - {""} else ""


def _claims(sources: Iterable[Source]) -> set[str]:
    return {excerpt.claim for source in sources for excerpt in source.excerpts if excerpt.claim}


def _conflicts(date: str, claim: str) -> bool:
    try:
        return bool(date) and date != claim and compare_claim(date, claim) == "conflicts"
    except EdtfError:
        return False
