"""Articles on their way into the store: as they were read, and what the user decided about each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from timeline_app.app.languages import error_in_words, said
from timeline_app.core.changes import Change, change_of
from timeline_app.core.faults import UserError
from timeline_app.core.hiding import Spans, merged
from timeline_app.core.invariants import article_breaches
from timeline_app.core.model import Article
from timeline_app.core.progress import Asked, Fraction, Stopped, go_on
from timeline_app.formats.articles import (
    NO_WISH,
    Field,
    Like,
    LikenessIndex,
    ReadArticle,
    Wish,
    bring_in,
    known_of,
    like_in,
    read_article,
    read_pasted,
    record_of,
    unused_id,
)
from timeline_app.formats.articles import Known as KnownText
from timeline_app.store.store import EventStore

_SAME: Final = 1.0


@dataclass(frozen=True, slots=True)
class KnownLike:
    """An article that is alike: in the store, or (with an empty id) among those that are read together.

    ``share`` is 1.0 for the same file or words.
    """

    id: str
    title: str
    share: float
    is_digest: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """One file, or words that were pasted: what was read of it, or why it was refused.

    ``corrections`` are fields as the user wants them; ``unread`` says why the date that was typed cannot be
    read. ``shown`` are the numbers of proposals for hiding that the user does not want, ``own`` the parts of
    the text that the user wants hidden besides.
    """

    name: str
    path: Path | None = None
    pasted: str = ""
    wish: Wish = NO_WISH
    read: ReadArticle | None = None
    refused: str = ""
    likes: tuple[KnownLike, ...] = ()
    corrections: tuple[tuple[Field, str], ...] = ()
    unread: str = ""
    shown: frozenset[int] = frozenset()
    own: Spans = ()

    @property
    def same(self) -> KnownLike | None:
        """The article that is the same, if there is one."""
        return next((like for like in self.likes if like.share == _SAME), None)

    @property
    def is_new(self) -> bool:
        """Whether it can be brought in and is not there already."""
        return self.read is not None and self.same is None

    @property
    def hidden(self) -> Spans:
        """What of the text will be shown folded."""
        if self.read is None or self.read.further.text_kind == "digest":
            return ()
        kept = (each for number, each in enumerate(self.read.hidden) if number not in self.shown)
        return merged((*((each.start, each.end) for each in kept), *self.own))

    @property
    def corrected(self) -> ReadArticle | None:
        """What was read, with the fields that the user corrected."""
        read = self.read
        if read is not None:
            for name, value in self.corrections:
                read = read.corrected(name, value)
        return read

    def with_proposal(self, number: int, *, is_hidden: bool) -> Draft:
        """The same with a proposal for hiding taken or refused."""
        return replace(self, shown=self.shown - {number} if is_hidden else self.shown | {number})

    def with_own(self, start: int, end: int) -> Draft:
        """The same with a part of the text hidden besides."""
        return replace(self, own=merged((*self.own, (start, end))))

    def without_own(self, start: int, end: int) -> Draft:
        """The same with a part that the user had hidden shown again."""
        return replace(self, own=tuple(span for span in self.own if span != (start, end)))

    def problem(self) -> str:
        """Why its fields cannot stand in the store; empty if they can."""
        read = self.corrected
        if read is None or self.unread:
            return self.refused or self.unread
        breach = next(article_breaches(read.article("article")), None)
        if breach is None:
            return ""
        return "; ".join(said(words) for words in (breach.message, breach.remedy) if words)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The articles of a store as they are known again, and what they are called."""

    index: LikenessIndex
    known: Mapping[str, tuple[str, bool]]  # title and whether it is a digest, by id

    @classmethod
    def of(cls, store: EventStore, is_stopped: Asked) -> Shelf:
        found: dict[str, tuple[str, bool]] = {}

        def texts() -> Iterator[KnownText]:
            for article in store.articles():
                found[article.id] = (article.title, article.text_kind == "digest")
                yield from known_of(article)

        return cls(LikenessIndex(texts(), is_stopped), found)

    def likes(self, likes: Iterable[Like], names: Mapping[str, str]) -> tuple[KnownLike, ...]:
        """What is alike, with its title; ``names`` are of those that are read together."""
        return tuple(self._like(like, names) for like in likes)

    def _like(self, like: Like, names: Mapping[str, str]) -> KnownLike:
        if like.id in self.known:
            return KnownLike(like.id, self.known[like.id][0], like.share, self.known[like.id][1])
        return KnownLike("", names.get(like.id, ""), like.share)


def read_files(
    store: EventStore, paths: Sequence[Path], progress: Fraction, is_stopped: Asked
) -> tuple[Draft, ...]:
    """A draft for each file, in their order.

    Raises:
        Stopped: ``is_stopped`` said so.
    """
    shelf = Shelf.of(store, is_stopped)
    names: dict[str, str] = {}
    drafts = []
    for number, found in enumerate(bring_in(paths, shelf.index, shelf.known, is_stopped=is_stopped), 1):
        likes = shelf.likes(found.likes, names)
        refused = "" if found.read is not None else _without_path(found.refused, found.path)
        drafts.append(Draft(found.path.name, found.path, read=found.read, refused=refused, likes=likes))
        if found.article is not None:
            names.setdefault(found.article.id, found.path.name)
        progress(number / len(paths))
    return tuple(drafts)


def read_words(store: EventStore, text: str, name: str, is_stopped: Asked) -> Draft:
    """A draft of words that were pasted.

    Raises:
        UserError: there are no words, or too many.
        Stopped: ``is_stopped`` said so.
    """
    shelf = Shelf.of(store, is_stopped)
    read = read_pasted(text)
    go_on(is_stopped)
    likes = shelf.likes(like_in(read, shelf.index), {})
    return Draft(name, pasted=text, read=read, likes=likes)


def read_again(store: EventStore, draft: Draft, wish: Wish, is_stopped: Asked) -> Draft:
    """The draft of a file read in another way; what was corrected in it is read anew too.

    Raises:
        Stopped: ``is_stopped`` said so.
    """
    if draft.path is None:
        return draft
    shelf = Shelf.of(store, is_stopped)
    fresh = Draft(draft.name, draft.path, wish=wish)
    try:
        read = read_article(draft.path, wish, is_stopped)
    except Stopped:
        raise
    except UserError as error:
        return replace(fresh, refused=_without_path(error_in_words(error), draft.path))
    return replace(fresh, read=read, likes=shelf.likes(like_in(read, shelf.index), {}))


def add_articles(store: EventStore, name: str, drafts: Iterable[Draft]) -> Change:
    """The change that brings drafts in, each under an id that is free.

    Raises:
        UserError: a field cannot be what it is.
    """
    taken = {article.id for article in store.articles()}
    articles: list[Article] = []
    for draft in drafts:
        read = draft.corrected
        if read is not None:
            article_id = unused_id(read.proposed_id, taken)
            taken.add(article_id)
            article = record_of(read, article_id)
            note = said(article.published_note)
            articles.append(replace(article, hidden=draft.hidden, published_note=note))
    return change_of(name, [(None, article) for article in articles])


def _without_path(words: str, path: Path) -> str:
    """A refusal without the file's name, which stands above it."""
    bare = words.removeprefix(f"{path}").lstrip(":： ")
    return bare[:1].upper() + bare[1:]
