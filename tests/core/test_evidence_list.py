"""The numbered list of what a figure's events rest on."""

from __future__ import annotations

from builders import an_article, an_event, an_excerpt

from timeline_app.core.evidence_list import evidence_list
from timeline_app.core.model import Article, EventSources, Source

BOOK = an_article("book", author="Ann Lee")
PAPER = an_article("paper", title="The Paper")


def found(event_id: str, *articles: Article, date: str = "1966", claim: str = "") -> EventSources:
    sources = tuple(
        Source(article, (an_excerpt(article=article, event=event_id, claim=claim),)) for article in articles
    )
    return EventSources(an_event(event_id, date=date), sources)


def test_entries_have_the_numbers_of_their_order() -> None:
    listed = evidence_list([found("b"), found("a")])
    assert [(entry.number, entry.event.id) for entry in listed.entries] == [(1, "b"), (2, "a")]


def test_an_article_is_new_where_it_is_named_first_and_leads_there_later() -> None:
    listed = evidence_list([found("a", BOOK), found("b", PAPER, BOOK)])
    sources = [source for entry in listed.entries for source in entry.sources]
    assert [(source.article.id, source.is_first, source.first_at) for source in sources] == [
        ("book", True, 1),
        ("paper", True, 2),
        ("book", False, 1),
    ]
    assert [article.id for article in listed.articles] == ["book", "paper"]


def test_a_source_that_dates_the_event_otherwise_is_told_with_its_date() -> None:
    (entry,) = evidence_list([found("a", BOOK, date="1966", claim="1970")]).entries
    assert entry.sources[0].conflicts == ("1970",)


def test_a_source_that_is_only_less_precise_does_not_conflict() -> None:
    (entry,) = evidence_list([found("a", BOOK, date="1966-05-04", claim="1966")]).entries
    assert entry.sources[0].conflicts == ()


def test_what_the_figure_only_counts_has_no_number() -> None:
    listed = evidence_list([found("a", BOOK)], [found("b", BOOK), found("c")], folded_count=5)
    assert [entry.number for entry in listed.folded] == [0, 0]
    assert listed.folded_count == 5
    assert listed.folded[0].sources[0].first_at == 1


def test_an_event_without_a_source_is_listed_without_one() -> None:
    (entry,) = evidence_list([found("a")]).entries
    assert entry.sources == ()
