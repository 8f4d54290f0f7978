"""Two stores compared, and the passing store that holds both."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from timeline_app import paths
from timeline_app.core.claims import Agreement
from timeline_app.core.comparing import Comparison, Described, Pair, shared_names, shared_words
from timeline_app.core.faults import UserError
from timeline_app.core.progress import Asked, Fraction
from timeline_app.core.says import says
from timeline_app.formats.folder import read_folder
from timeline_app.store.comparing import compare_stores
from timeline_app.store.in_memory import store_in_memory
from timeline_app.store.merging import Side, merge
from timeline_app.store.passing import PassingFolder
from timeline_app.store.store import EventStore

Kind = Literal["both", "disputed", "only_a", "only_b"]
KINDS: Final[tuple[Kind, ...]] = ("both", "disputed", "only_a", "only_b")

_FOLDER: Final = "compared"
_BEGINNINGS: Final = ("a-", "b-")
_COMPARED_SHARE: Final = 0.5  # of the whole work


@dataclass(frozen=True, slots=True)
class Entry:
    """An event of either store, or of both; ids are those in the passing store, empty where there is none."""

    kind: Kind
    first: Described | None
    second: Described | None
    first_id: str
    second_id: str
    agreement: Agreement = "none"

    @property
    def event_id(self) -> str:
        """The event to go to: the first store's, if it has it."""
        return self.first_id or self.second_id

    @property
    def words(self) -> tuple[str, ...]:
        """Which words of their titles, and which names, the two share."""
        if self.first is None or self.second is None:
            return ()
        return (*shared_words(self.first, self.second), *shared_names(self.first, self.second))

    def other_id(self, event_id: str) -> str:
        """The other event of the pair; empty where there is none."""
        return self.second_id if event_id == self.first_id else self.first_id


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """What a window on the pair shows. ``titles`` are those of the two collections."""

    folder: PassingFolder
    path: Path
    titles: tuple[str, str]
    entries: tuple[Entry, ...]

    def of_kind(self, kind: Kind) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.kind == kind)

    def by_event(self) -> Mapping[str, Entry]:
        """The entries by the ids of their events."""
        ids = ((each, entry) for entry in self.entries for each in (entry.first_id, entry.second_id))
        return {event_id: entry for event_id, entry in ids if event_id}


@dataclass(frozen=True, slots=True)
class PairWords:
    """What the pair is called: ``title`` with {0} and {1} for the two, and events without a category."""

    title: str
    orphans: str


def folder_of_pairs() -> Path:
    """Where passing stores lie. Raises UserError."""
    return paths.user_data_folder() / _FOLDER


def make_pair(
    first: EventStore, other: Path, words: PairWords, progress: Fraction, is_stopped: Asked
) -> Compared:
    """Compares a store with another one, or with a folder, and makes a passing store of both.

    Raises:
        Stopped: ``is_stopped`` said so; nothing is left then.
        UserError: the other one cannot be read, or is the same.
    """
    if other.exists() and first.path.exists() and other.samefile(first.path):
        raise UserError(says("{0} is the store that is open; choose another one to compare it with.", other))
    with _opened(other) as second:
        found, *events = compare_stores(
            first, second, progress=lambda done: progress(done * _COMPARED_SHARE), is_stopped=is_stopped
        )
        folder = PassingFolder(folder_of_pairs())
        try:
            titles = first.collection().title, second.collection().title
            path = folder.path / "pair.eventstore"
            sides = [
                Side(store, beginning, name, words.orphans)
                for store, beginning, name in zip((first, second), _BEGINNINGS, "AB", strict=True)
            ]
            merge(
                path,
                words.title.format(*titles),
                sides,
                progress=lambda done: progress(_COMPARED_SHARE + done * (1 - _COMPARED_SHARE)),
                is_stopped=is_stopped,
            )
        except BaseException:
            folder.remove()
            raise
    return Compared(folder, path, titles, tuple(_entries(found, *events)))


def _opened(path: Path) -> EventStore:
    if path.is_dir():
        return store_in_memory(read_folder(path), path)
    return EventStore.open(path, read_only=True)


def _entries(found: Comparison, first: Sequence[Described], second: Sequence[Described]) -> Iterator[Entry]:
    def of_pair(kind: Kind) -> Callable[[Pair], Entry]:
        def made(pair: Pair) -> Entry:
            mine, theirs = first[pair.first], second[pair.second]
            return Entry(kind, mine, theirs, _id(0, mine), _id(1, theirs), pair.agreement)

        return made

    yield from map(of_pair("both"), found.pairs)
    yield from map(of_pair("disputed"), found.disputed)
    yield from (Entry("only_a", first[at], None, _id(0, first[at]), "") for at in found.only_first)
    yield from (Entry("only_b", None, second[at], "", _id(1, second[at])) for at in found.only_second)


def _id(side: int, event: Described) -> str:
    return f"{_BEGINNINGS[side]}{event.id}"
