"""In which order articles are listed."""

from __future__ import annotations

from timeline_app.core.library import ArticleEntry, LibraryOrder, in_order

ENTRIES = (
    ArticleEntry("a", "Zebra", "The Mail", published="2023", published_s=300, events=2),
    ArticleEntry("b", "[Apple]", "", published="2017", published_s=100, events=9),
    ArticleEntry("c", "mango", "China Daily", published="", published_s=0, events=2),
    ArticleEntry("d", "", "China Daily", published="2019", published_s=200, events=0),
)


def ids(order: LibraryOrder) -> str:
    return "".join(entry.id for entry in in_order(ENTRIES, order))


def test_the_newest_stand_first_and_the_undated_last() -> None:
    assert ids(LibraryOrder.NEWEST) == "adbc"


def test_the_oldest_stand_first_and_the_undated_still_last() -> None:
    assert ids(LibraryOrder.OLDEST) == "bdac"


def test_titles_are_sorted_as_in_an_alphabet_whatever_their_case_and_brackets() -> None:
    assert ids(LibraryOrder.TITLE) == "bcad"


def test_articles_of_one_publisher_stand_together_and_those_without_one_last() -> None:
    assert ids(LibraryOrder.PUBLISHER) == "dcab"


def test_the_articles_with_most_events_stand_first() -> None:
    assert ids(LibraryOrder.EVENTS) == "bacd"


def test_an_article_is_found_by_all_that_the_list_shows_of_it() -> None:
    words = ArticleEntry("e", "“Bridges”", "Span Press", "A. Writer", "1985").words
    assert all(part in words for part in ("bridges", "span press", "a. writer", "1985"))
