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
    lister = _Lister()
    entries = tuple(lister.entry(number, each) for number, each in enumerate(shown, start=1))
    more = tuple(lister.entry(0, each) for each in folded)
    return EvidenceList(entries, more, max(folded_count, len(more)))


class _Lister:
    """Makes entries one after another; dates that were compared once are not compared again."""

    def __init__(self) -> None:
        self._first_at: dict[str, int] = {}
        self._compared: dict[tuple[str, str], bool] = {}

    def entry(self, number: int, found: EventSources) -> Entry:
        sources = []
        for source in found.sources:
            is_first = source.article.id not in self._first_at
            place = self._first_at.setdefault(source.article.id, number)
            conflicts = tuple(self._conflicts(found.date, source))
            sources.append(ListedSource(source.article, is_first, place, conflicts, source.excerpts))
        return Entry(number, found.event, found.date, found.date_is_chosen, tuple(sources))

    def _conflicts(self, date: str, source: Source) -> Iterator[str]:
        """The claims of a source that stand against a date, each once."""
        for claim in dict.fromkeys(excerpt.claim for excerpt in source.excerpts):
            pair = (date, claim)
            if pair not in self._compared:
                self._compared[pair] = _stand_against(date, claim)
            if self._compared[pair]:
                yield claim


def _stand_against(date: str, claim: str) -> bool:
    """Whether an event's date and a claim cannot both be true; what is no date stands against nothing."""
    if not date or not claim or date == claim:
        return False
    try:
        return compare_claim(date, claim) == "conflicts"
    except EdtfError:
        return False
