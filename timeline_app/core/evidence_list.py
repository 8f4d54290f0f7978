"""What a figure rests on, as a numbered list: its events in their order, each with its sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from timeline_app.core.claims import compare_claim
from timeline_app.core.edtf import EdtfError
from timeline_app.core.model import Article, Event, EventSources, Excerpt, Source


@dataclass(frozen=True, slots=True)
class ListedSource:
    """An article that supports an event.

    ``first_at`` is the number of the entry at which the list names it first, where it is cited in full;
    0 where that is an entry without a number. ``is_first`` says that it is here. ``conflicts`` are the
    dates (EDTF) it gives that cannot be true together with the event's.
    """

    article: Article
    is_first: bool
    first_at: int
    conflicts: tuple[str, ...]
    passages: tuple[Excerpt, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """An event with its sources, none where none is given. ``number`` is 0 where the figure only counts it.

    ``date`` is the date that counts (EDTF, may be empty); ``date_is_chosen`` says that it follows from the
    sources.
    """

    number: int
    event: Event
    date: str
    date_is_chosen: bool
    sources: tuple[ListedSource, ...]


@dataclass(frozen=True, slots=True)
class EvidenceList:
    """``entries`` are numbered from 1 without a gap. ``folded_count`` is how many events the figure only
    counts; ``folded`` are these, where they are to be listed too."""

    entries: tuple[Entry, ...]
    folded: tuple[Entry, ...] = ()
    folded_count: int = 0

    @property
    def articles(self) -> tuple[Article, ...]:
        """What is cited, each once, in the order of the list."""
        sources = (source for entry in (*self.entries, *self.folded) for source in entry.sources)
        return tuple(source.article for source in sources if source.is_first)


def evidence_list(
    shown: Sequence[EventSources], folded: Iterable[EventSources] = (), folded_count: int = 0
) -> EvidenceList:
    """The list of the events in a figure, in the order of their numbers, and of those it only counts."""
    first_at: dict[str, int] = {}
    entries = tuple(_entry(number, each, first_at) for number, each in enumerate(shown, start=1))
    more = tuple(_entry(0, each, first_at) for each in folded)
    return EvidenceList(entries, more, max(folded_count, len(more)))


def _entry(number: int, found: EventSources, first_at: dict[str, int]) -> Entry:
    sources = []
    for source in found.sources:
        is_first = source.article.id not in first_at
        place = first_at.setdefault(source.article.id, number)
        conflicts = tuple(_conflicts(found.date, source))
        sources.append(ListedSource(source.article, is_first, place, conflicts, source.excerpts))
    return Entry(number, found.event, found.date, found.date_is_chosen, tuple(sources))


def _conflicts(date: str, source: Source) -> Iterator[str]:
    """The claims of a source that stand against a date, each once."""
    for claim in dict.fromkeys(excerpt.claim for excerpt in source.excerpts if excerpt.claim):
        try:
            if date and claim != date and compare_claim(date, claim) == "conflicts":
                yield claim
        except EdtfError:
            continue
