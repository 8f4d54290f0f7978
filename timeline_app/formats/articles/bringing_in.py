"""Many files at once, as the command line and a drop on the window bring them: each read, or its refusal."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from timeline_app.core.breaches import LONGEST_ID
from timeline_app.core.faults import Fault, UserError
from timeline_app.core.invariants import article_breaches
from timeline_app.core.model import Article
from timeline_app.core.progress import Asked, Stopped, go_on, never
from timeline_app.formats.articles.likeness import Known, Like, LikenessIndex, like_in
from timeline_app.formats.articles.reading import read_article
from timeline_app.formats.articles.values import NO_WISH, ReadArticle, Wish

_TABLES: Final = frozenset((".csv", ".tsv", ".tab"))


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """One file: what was read, the record it makes and which articles are like it; or why it was refused."""

    path: Path
    read: ReadArticle | None = None
    article: Article | None = None
    likes: tuple[Like, ...] = ()
    refused: str = ""

    @property
    def is_there_already(self) -> bool:
        """Whether an article of the same file or the same words is there."""
        return any(like.share == 1.0 for like in self.likes)


def is_table(path: Path) -> bool:
    """Whether a file is a table of events by its name, and no article."""
    return path.suffix.lower() in _TABLES


def bring_in(
    paths: Iterable[Path],
    index: LikenessIndex,
    taken: Container[str] = frozenset(),
    *,
    wish: Wish = NO_WISH,
    is_stopped: Asked = never,
) -> Iterator[BroughtIn]:
    """Read files one by one, in their order; one that cannot be read does not hold up the others.

    ``index`` holds the articles there are and takes in what is read, so that a file that is named twice is
    known the second time. ``taken`` are the ids in use; each record gets another.

    Raises:
        Stopped: ``is_stopped`` said so.
    """
    used: set[str] = set()
    for path in paths:
        go_on(is_stopped)
        try:
            read = read_article(path, wish, is_stopped)
            likes = tuple(like_in(read, index))
            article = record_of(read, unused_id(read.proposed_id, taken, used))
        except Stopped:
            raise
        except UserError as error:
            yield BroughtIn(path, refused=str(error))
            continue
        if not any(like.share == 1.0 for like in likes):
            used.add(article.id)
            index.add(Known(article.id, read.sha256, read.text))
        yield BroughtIn(path, read, article, likes)


def record_of(read: ReadArticle, article_id: str) -> Article:
    """The record of an article as it was read and corrected, ready for the store.

    Raises:
        UserError: a field cannot be what it is; its text says which and why.
    """
    article = read.article(article_id)
    breach = next(article_breaches(article), None)
    if breach is not None:
        raise UserError(str(Fault(breach.message, breach.remedy, read.name)))
    return article


def unused_id(proposed: str, *taken: Container[str]) -> str:
    """The proposed id, or the first of it with -2, -3 ... that none of the others has."""
    base = proposed[: LONGEST_ID - 10] or "article"
    number, found = 1, base
    while any(found in ids for ids in taken):
        number += 1
        found = f"{base}-{number}"
    return found
