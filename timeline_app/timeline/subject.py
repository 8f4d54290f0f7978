"""From the records of a store to what the timeline lays out."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from timeline_app.core import edtf
from timeline_app.core.columns import Columns
from timeline_app.core.model import Article, Collection
from timeline_app.timeline.articles import DatedArticle
from timeline_app.timeline.extents import Extents
from timeline_app.timeline.lanes import lanes_by_category
from timeline_app.timeline.layout import Subject


def subject_of(
    collection: Collection,
    columns: Columns,
    articles: Iterable[Article],
    *,
    date_words: Callable[[str], str],
    other_title: str,
) -> Subject:
    """The events in lanes by category, with the articles that have a date.

    ``date_words`` writes an EDTF date for people; ``other_title`` names the lane of events without a
    category.
    """
    return Subject(
        columns=columns,
        extents=Extents.of(columns),
        lanes=lanes_by_category(columns, collection.categories, other_title),
        articles=tuple(
            DatedArticle(article.id, short_name(article), edtf.bounds(edtf.parse(article.published)))
            for article in articles
            if article.published
        ),
        date_words=date_words,
    )


def short_name(article: Article) -> str:
    """A name for an article that fits under its mark: who published it, else its title."""
    return (article.publisher or article.title.strip("[]")).split(" (")[0]
