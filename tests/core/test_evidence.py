"""How well an event is supported."""

from __future__ import annotations

from typing import Any

from builders import an_article, an_event, an_excerpt

from timeline_app.core.evidence import evidence_of, independent_articles
from timeline_app.core.model import Article, EventSources, Excerpt, Source


def article(article_id: str, **changes: Any) -> Article:
    text = f"It opened on 4 May 1966. So says {article_id}."
    return an_article(article_id, **{"title": article_id, "text": text, **changes})


def source(article_id: str, *claims: tuple[str, str], **changes: Any) -> Source:
    one = article(article_id, **changes)
    excerpts = tuple(
        an_excerpt(article=one, number=number, claim=claim, claim_basis=basis)
        for number, (claim, basis) in enumerate(claims or (("", ""),), 1)
    )
    return Source(one, excerpts)


def test_an_event_without_a_source_is_doubted() -> None:
    evidence = evidence_of(EventSources(an_event(date="1966"), ()))
    assert (evidence.articles, evidence.independent) == (0, 0)
    assert evidence.doubts == ("no-source",)


def test_an_event_with_one_source_is_doubted_and_one_with_two_is_not() -> None:
    event = an_event(date="1966")
    assert evidence_of(EventSources(event, (source("a"),))).doubts == ("one-source",)
    assert evidence_of(EventSources(event, (source("a"), source("b")))).doubts == ()


def test_articles_of_one_author_publisher_or_text_count_as_one_source() -> None:
    assert independent_articles([article("a", author="Li"), article("b", author="LI")]) == 1
    assert independent_articles([article("a", publisher="Mail"), article("b", publisher="Mail (Asia)")]) == 1
    assert independent_articles([article("a", text="x"), article("b", text="x")]) == 1
    assert independent_articles([article("a"), article("b")]) == 2


def test_articles_hang_together_through_a_third_whatever_their_order() -> None:
    first, last = article("a", author="Li"), article("b", publisher="Mail")
    between = article("c", author="Li", publisher="Mail")
    assert independent_articles([first, last]) == 2
    assert independent_articles([first, last, between]) == 1
    assert independent_articles([between, first, last]) == 1


def test_two_articles_from_one_publisher_are_one_source() -> None:
    pair = (source("a", publisher="Mail"), source("b", publisher="Mail"))
    evidence = evidence_of(EventSources(an_event(date="1966"), pair))
    assert (evidence.articles, evidence.independent, evidence.doubts) == (2, 1, ("one-source",))


def test_digests_are_told_from_originals() -> None:
    evidence = evidence_of(EventSources(an_event(), (source("a", text_kind="digest"), source("b"))))
    assert (evidence.digests, evidence.originals) == (1, 1)


def test_a_date_that_one_passage_states_is_stated_by_its_article() -> None:
    sources = (
        source("a", ("1966", "inferred"), ("1966-05", "stated")),
        source("b", ("1966-05-04", "counted")),
        source("c", ("1966-05-04", "stated-without-year")),
        source("d"),
        source("e", ("1966", "")),
    )
    evidence = evidence_of(EventSources(an_event(date="1966-05-04"), sources))
    assert (evidence.stated, evidence.inferred) == (1, 2)


def test_claims_that_cannot_be_true_with_the_date_are_a_conflict_and_coarser_ones_are_not() -> None:
    event = an_event(date="1966-05-04")
    assert evidence_of(EventSources(event, (source("a", ("1967", "stated")), source("b")))).doubts == (
        "conflict",
    )
    assert not evidence_of(EventSources(event, (source("a", ("1966", "stated")),))).has_conflict


def test_a_date_chosen_from_the_claims_is_the_one_they_are_held_against() -> None:
    claims = (source("a", ("1966", "stated")), source("b", ("1967", "stated")))
    assert evidence_of(EventSources(an_event(), claims, chosen_date="1966")).has_conflict


def test_the_gravest_doubt_is_named_first() -> None:
    only: tuple[Excerpt, ...] = source("a", ("1967", "stated")).excerpts
    sources = EventSources(an_event(date="1966"), (Source(article("a"), only),))
    assert evidence_of(sources).doubts == ("conflict", "one-source")
