"""From the records of a store to what the timeline lays out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from timeline_app.core import edtf
from timeline_app.core.columns import Columns
from timeline_app.core.columns_editing import Edited
from timeline_app.core.model import Article, Collection
from timeline_app.timeline.arrangement import LaneArrangement, arranged, shown
from timeline_app.timeline.articles import DatedArticle
from timeline_app.timeline.detail import Detail
from timeline_app.timeline.extents import Extents
from timeline_app.timeline.lanes import Lanes, edited_lanes, lanes_by_category
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
        articles=dated_articles(articles),
        date_words=date_words,
    )


def relaned(subject: Subject, collection: Collection, *, other_title: str) -> Subject:
    """The same events in lanes by category as these are now, with an index built anew."""
    lanes = lanes_by_category(subject.columns, collection.categories, other_title)
    return replace(subject, lanes=lanes, detail=Detail.of(subject.columns, subject.extents, lanes))


def dated_articles(articles: Iterable[Article]) -> tuple[DatedArticle, ...]:
    """The articles that have a date."""
    return tuple(
        DatedArticle(article.id, short_name(article), edtf.bounds(edtf.parse(article.published)))
        for article in articles
        if article.published
    )


def edited_subject(subject: Subject, columns: Columns, edited: Edited, *, other_title: str) -> Subject:
    """A subject with lanes by category after an edit of its columns, which left the categories as they were.

    It takes a time that follows how much was edited. The subject before is to be used no longer: the two
    share their arrays (see :class:`~timeline_app.core.columns.Columns`).
    """
    noted = subject.detail.noting(edited.rows)
    extents = subject.extents.edited(columns, edited.rows)
    lanes = edited_lanes(subject.lanes, columns, edited, other_title)
    detail = noted.of_now(columns, extents, lanes)
    return replace(subject, columns=columns, extents=extents, lanes=lanes, detail=detail)


def in_lanes(subject: Subject, lanes: Lanes) -> Subject:
    """The same in other lanes; some tenths of a second for a million events."""
    return replace(subject, lanes=lanes, detail=Detail.of(subject.columns, subject.extents, lanes))


def with_arrangement(subject: Subject, arrangement: LaneArrangement) -> Subject:
    """A subject whose lanes are all shown, as they come, with them as a user wants them; in no time."""
    if arrangement.is_untouched:
        return subject
    numbers = shown(subject.lanes.lanes, arrangement)
    return replace(subject, lanes=arranged(subject.lanes, arrangement), detail=subject.detail.picked(numbers))


def short_name(article: Article) -> str:
    """A name for an article that fits under its mark: who published it, else its title."""
    return (article.publisher or article.title.strip("[]")).split(" (")[0]
