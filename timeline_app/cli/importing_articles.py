"""The articles among the files that ``timeline-app import`` is given."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from timeline_app.cli.console import progress, say, say_aside
from timeline_app.cli.words import counted
from timeline_app.core.model import Article
from timeline_app.formats.articles import (
    BroughtIn,
    Known,
    Like,
    LikenessIndex,
    ReadArticle,
    bring_in,
    known_of,
)
from timeline_app.store.store import EventStore


@dataclass(frozen=True, slots=True)
class Shelf:
    """The articles of a store: what they are known again by, their ids, and which of them are digests."""

    index: LikenessIndex = field(default_factory=LikenessIndex)
    ids: frozenset[str] = frozenset()
    digests: frozenset[str] = frozenset()

    @classmethod
    def of(cls, store: EventStore) -> Shelf:
        kinds: dict[str, str] = {}

        def known() -> Iterator[Known]:
            for article in store.articles():
                kinds[article.id] = article.text_kind
                yield from known_of(article)

        index = LikenessIndex(known())
        digests = frozenset(article_id for article_id, kind in kinds.items() if kind == "digest")
        return cls(index, frozenset(kinds), digests)


class ArticleImport:
    """Articles read one by one, each told as it comes.

    Attributes:
        brought_in: how many records were made.
        there_already: how many files hold what is there.
        refused: how many files cannot be read.
    """

    def __init__(self, shelf: Shelf, store: Path) -> None:
        self._shelf = shelf
        self._store = store
        self.brought_in = 0
        self.there_already = 0
        self.refused = 0

    def read(self, files: Sequence[Path]) -> Iterator[Article]:
        """The records of the files that are new, in their order."""
        with progress("Reading articles") as move:
            for number, found in enumerate(bring_in(files, self._shelf.index, self._shelf.ids), 1):
                move(number / len(files))
                if found.article is None or found.read is None:
                    self.refused += 1
                    say_aside(found.refused)
                elif found.is_there_already:
                    self.there_already += 1
                    say(f"{found.path}: {self._there_already(found)}")
                else:
                    self.brought_in += 1
                    say(f"{found.path}: {_recognised(found.article, found.read)}")
                    for line in _remarks(found.read, found.likes):
                        say(f"  {line}")
                    yield found.article

    def tell_result(self, what: str) -> None:
        """Say how many were brought in, and how many not."""
        words = f"{counted(self.brought_in, 'article')} {what}"
        if self.there_already:
            words += f", {self.there_already:,} there already"
        if self.refused:
            words += f", {self.refused:,} refused"
        say(words)

    def _there_already(self, found: BroughtIn) -> str:
        article = next(like.id for like in found.likes if like.share == 1.0)
        if article in self._shelf.digests:
            words = shlex.join(["timeline-app", "attach", str(self._store), str(found.path)])
            return f"left out, for {article} is its digest; attach it there: {words}"
        return f"left out, for it is there already as {article}"


def _recognised(article: Article, read: ReadArticle) -> str:
    """What an article is and how its date is known, in a line."""
    known = f" ({article.published_basis})" if article.published_basis else ""
    dated = f"{article.published}{known}" if article.published else "no date"
    parts = [f"{article.id}: {article.title}", article.author, article.publisher, dated]
    return "; ".join(filter(None, parts))


def _remarks(read: ReadArticle, likes: Sequence[Like]) -> Iterator[str]:
    for like in likes:
        yield f"much like {like.id} ({like.share:.0%}); if it is the same, delete one of them"
    for ask in read.ask:
        others = ", ".join(choice.value for choice in ask.choices[1:])
        what = "the encoding" if ask.about == "encoding" else "the date of publication"
        yield f"{what} is taken to be {ask.choices[0].value}; it could be {others}"
    for warned in read.warnings:
        yield warned.message
