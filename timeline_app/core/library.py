"""The articles of a store as a list shows them: one plain record each, in several orders."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from timeline_app.core.finding import folded


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """An article without its text.

    ``published`` is EDTF or empty, ``published_s`` the earliest time it can mean (seconds since 1970).
    ``events`` says of how many events it speaks.
    """

    id: str
    title: str
    publisher: str = ""
    author: str = ""
    published: str = ""
    published_s: int = 0
    events: int = 0
    is_digest: bool = False
    is_read: bool = False

    @property
    def words(self) -> str:
        """All that a list shows of it, folded for searching."""
        return folded(f"{self.title}\n{self.author}\n{self.publisher}\n{self.published}")


class LibraryOrder(StrEnum):
    """What a list of articles is sorted by."""

    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"
    PUBLISHER = "publisher"
    EVENTS = "events"


def in_order(entries: Iterable[ArticleEntry], order: LibraryOrder) -> list[ArticleEntry]:
    """The entries sorted; those that lack what they are sorted by stand last, and ties go by title."""
    return sorted(entries, key=_KEYS[order])


def _title(entry: ArticleEntry) -> str:
    # Brackets and quotation marks around a title are no part of its place in an alphabet.
    return folded(entry.title).lstrip("[(\"' «「『《")


def _newest(entry: ArticleEntry) -> tuple[Any, ...]:
    return not entry.published, -entry.published_s, _title(entry), entry.id


def _oldest(entry: ArticleEntry) -> tuple[Any, ...]:
    return not entry.published, entry.published_s, _title(entry), entry.id


def _by_title(entry: ArticleEntry) -> tuple[Any, ...]:
    return not entry.title, _title(entry), entry.id


def _by_publisher(entry: ArticleEntry) -> tuple[Any, ...]:
    return not entry.publisher, folded(entry.publisher), *_newest(entry)


def _by_events(entry: ArticleEntry) -> tuple[Any, ...]:
    return -entry.events, *_newest(entry)


_KEYS: Final[Mapping[LibraryOrder, Callable[[ArticleEntry], tuple[Any, ...]]]] = {
    LibraryOrder.NEWEST: _newest,
    LibraryOrder.OLDEST: _oldest,
    LibraryOrder.TITLE: _by_title,
    LibraryOrder.PUBLISHER: _by_publisher,
    LibraryOrder.EVENTS: _by_events,
}
