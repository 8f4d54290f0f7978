"""What a user changes, as a value: each record as it was and as it is to be, so that there is a way back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from timeline_app.core.model import Article, Collection, Event, Excerpt, Saved

AnyRecord = Collection | Event | Article | Excerpt | Saved
Record = TypeVar("Record", Collection, Event, Article, Excerpt, Saved)


@dataclass(frozen=True, slots=True)
class Step(Generic[Record]):
    """One record before and after a change; None where there is none."""

    before: Record | None
    after: Record | None

    @property
    def inverse(self) -> Step[Record]:
        return Step(self.after, self.before)

    @property
    def record(self) -> Record:
        """The record after the change, or the one that goes."""
        record = self.before if self.after is None else self.after
        if record is None:
            raise ValueError("a step leads from nothing to nothing")
        return record


@dataclass(frozen=True, slots=True)
class Change:
    """All that one action of the user changes. ``name`` is what a menu calls it.

    It is done as a whole or not at all, and only where every record still is as it was before. What goes
    along is part of it: with an event or an article that is removed, its excerpts. No record is in it
    twice. ``collection`` has one step at most.
    """

    name: str
    events: tuple[Step[Event], ...] = ()
    articles: tuple[Step[Article], ...] = ()
    excerpts: tuple[Step[Excerpt], ...] = ()
    collection: tuple[Step[Collection], ...] = ()
    saved: tuple[Step[Saved], ...] = ()

    @property
    def inverse(self) -> Change:
        """The change that takes this one back; it has the same name."""
        return replace(
            self,
            events=tuple(step.inverse for step in self.events),
            articles=tuple(step.inverse for step in self.articles),
            excerpts=tuple(step.inverse for step in self.excerpts),
            collection=tuple(step.inverse for step in self.collection),
            saved=tuple(step.inverse for step in self.saved),
        )

    @property
    def is_empty(self) -> bool:
        return not any((self.events, self.articles, self.excerpts, self.collection, self.saved))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a change did, for those who show the store.

    ``events_put`` are the events of which anything may look different now: new ones, changed ones, and those
    that have lost, got or changed an excerpt, from which their chosen date, their conflicts and their
    number of articles follow. ``articles_put`` are likewise new, changed, or of other excerpts. Those
    removed are in neither. All ids stand in order.
    """

    change: Change
    events_put: tuple[str, ...]
    events_removed: tuple[str, ...]
    articles_put: tuple[str, ...]
    articles_removed: tuple[str, ...]

    @property
    def inverse(self) -> Change:
        """The change that takes back what was done."""
        return self.change.inverse

    @property
    def is_of_collection(self) -> bool:
        """Whether the collection's own record has changed: its title, categories or names."""
        return bool(self.change.collection)

    @property
    def is_of_saved(self) -> bool:
        """Whether something the window saved has changed."""
        return bool(self.change.saved)


def change_of(name: str, pairs: Iterable[tuple[AnyRecord | None, AnyRecord | None]]) -> Change:
    """The change that leads from the first to the second record of each pair.

    Pairs of equal records are left out. A record that comes again goes from its first "before" to its last
    "after".

    Raises:
        ValueError: the records of a pair are of two kinds or ids.
    """
    ends: dict[tuple[str, ...], tuple[AnyRecord | None, AnyRecord | None]] = {}
    for before, after in pairs:
        keys = {_key(record) for record in (before, after) if record is not None}
        if len(keys) > 1:
            raise ValueError(f"a step leads from one record to another: {sorted(keys)}")
        for key in keys:
            ends[key] = (ends[key][0] if key in ends else before, after)
    steps = [pair for pair in ends.values() if pair[0] != pair[1]]
    return Change(
        name,
        events=tuple(_steps(steps, Event)),
        articles=tuple(_steps(steps, Article)),
        excerpts=tuple(_steps(steps, Excerpt)),
        collection=tuple(_steps(steps, Collection)),
        saved=tuple(_steps(steps, Saved)),
    )


def put_by(steps: Iterable[Step[Record]]) -> list[Record]:
    """The records that steps add or change, as they are then."""
    return [step.after for step in steps if step.after is not None]


def removed_by(steps: Iterable[Step[Record]]) -> list[Record]:
    """The records that steps remove."""
    return [step.before for step in steps if step.before is not None and step.after is None]


def outcome_of(change: Change) -> Outcome:
    """What a change did once it is done."""
    excerpts = [each for step in change.excerpts for each in (step.before, step.after) if each is not None]
    events_removed = {event.id for event in removed_by(change.events)}
    articles_removed = {article.id for article in removed_by(change.articles)}
    events_put = {event.id for event in put_by(change.events)}
    events_put |= {excerpt.event for excerpt in excerpts} - events_removed
    articles_put = {article.id for article in put_by(change.articles)}
    articles_put |= {excerpt.article for excerpt in excerpts} - articles_removed
    return Outcome(
        change,
        events_put=tuple(sorted(events_put)),
        events_removed=tuple(sorted(events_removed)),
        articles_put=tuple(sorted(articles_put)),
        articles_removed=tuple(sorted(articles_removed)),
    )


def name_of(record: AnyRecord) -> str:
    """What a record is called in a message: its id, or the name it was given."""
    if isinstance(record, Collection):
        return record.title
    return record.name if isinstance(record, Saved) else record.id


def _key(record: AnyRecord) -> tuple[str, ...]:
    """What tells a record from all others."""
    kind = type(record).__name__
    if isinstance(record, Collection):
        return (kind,)
    return (kind, record.kind, record.name) if isinstance(record, Saved) else (kind, record.id)


def _steps(
    pairs: Iterable[tuple[AnyRecord | None, AnyRecord | None]], kind: type[Record]
) -> Iterator[Step[Record]]:
    """The steps of the records of one kind."""
    for before, after in pairs:
        first = before if isinstance(before, kind) else None
        last = after if isinstance(after, kind) else None
        if first is not None or last is not None:
            yield Step(first, last)
