"""The search index of the open store: read from its file or built beside the window, and kept in step."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from timeline_app.app.follower import Follower
from timeline_app.app.search.child import BuildingProcess
from timeline_app.app.worker import Worker
from timeline_app.core.columns import Columns
from timeline_app.core.faults import UserError
from timeline_app.core.searching.index import SearchIndex
from timeline_app.store.following import StoreChanges
from timeline_app.store.search import (
    FEW_EVENTS,
    keep_state,
    kept_search,
    search_for,
    with_changed_articles,
    with_changed_events,
)
from timeline_app.store.search_building import build_search
from timeline_app.store.search_file import MOST_TOUCHED, read_search, search_path
from timeline_app.store.store import EventStore

_INDEX: Final = "index"
_MOST_TRIES: Final = 2  # at building one, which another program's changes can make useless


@dataclass(frozen=True, slots=True, eq=False)
class _Made:
    """An index, and by which token its file is known; empty for one that is not kept."""

    index: SearchIndex
    token: str = ""


class Indexing(QObject):
    """Has a thread and a connection of its own, which only read: meanwhile a click still shows its event.

    Signals:
        changed: ``index`` is another: there is one now, or it has followed a change.
        progressed: how much of it is built, 0 to 1.
        failed: the store could not be read (UserError).
    """

    changed = Signal()
    progressed = Signal(float)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worker = Worker(self)
        self.index: SearchIndex | None = None
        self._follower: Follower | None = None
        self._token = ""
        self._since: set[str] = set()  # events that have changed since the columns were loaded
        self._pending: set[str] = set()  # those that the index has not followed yet
        self._are_articles_pending = False
        self._is_asking = False
        self._process: BuildingProcess | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._tries = 0

    @property
    def is_busy(self) -> bool:
        """Whether an index is being made, or anything else asked."""
        return self._process is not None or self.worker.is_busy

    def begin(self, follower: Follower) -> None:
        """Another store is open: makes its index, and follows its changes from now on."""
        self._stop()
        self._follower = follower
        follower.told.connect(self._on_told)
        follower.replaced.connect(self._load)
        follower.set_beside(self._keeping)
        self._load()

    def ask(
        self,
        topic: str,
        question: Callable[[EventStore], Any],
        answered: Callable[[Any], None],
        failed: Callable[[UserError], None],
    ) -> None:
        """Asks the open store something on the thread of the index.

        The store is opened for it and closed again: the last connection to a store clears its log away, and
        one that only reads cannot.
        """
        assert self._follower is not None
        path = self._follower.loaded.path
        self.worker.run(topic, partial(_asked, path, question), answered, failed)

    def close(self) -> None:
        """Ends the thread and what is being built."""
        self._stop()
        self.worker.stop()

    def _load(self) -> None:
        """Everything was read anew: rows are those of other events."""
        self._stop()
        self._tries = 0
        self.changed.emit()
        self._ask_first()

    def _ask_first(self) -> None:
        self._is_asking = True
        columns, since = self._columns(), frozenset(self._since)
        self.ask(_INDEX, lambda store: _kept_or_small(store, columns, since), self._on_made, self._on_failed)

    def _stop(self) -> None:
        self.worker.drop(_INDEX)
        self.index = None
        self._token = ""
        self._since.clear()
        self._pending.clear()
        self._are_articles_pending = self._is_asking = False
        if self._process is not None:
            self._process.stop()
            self._process = None
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _on_made(self, made: _Made | None) -> None:
        self._is_asking = False
        if made is None and self._columns().count >= FEW_EVENTS:
            self._build()
        if made is None:
            return  # of a small store: it has changed, and is asked for again when that is told
        self.index, self._token = made.index, made.token
        self._pending |= self._since
        self._arm()
        self.changed.emit()
        self._follow()

    def _build(self) -> None:
        """In a process of its own, into the store's own file, or another where that cannot be written."""
        follower = self._follower
        if follower is None or self._tries >= _MOST_TRIES:
            return
        self._tries += 1
        store = follower.loaded.path
        self.progressed.emit(0.0)
        self._process = BuildingProcess(
            store, self._target(store), self.progressed.emit, self._on_built, self
        )

    def _target(self, store: Path) -> Path:
        if self._tries == 1:
            return search_path(store)
        self._folder = self._folder or tempfile.TemporaryDirectory(prefix="timeline-search-")
        return Path(self._folder.name) / "index"

    def _on_built(self, is_built: bool) -> None:
        self._process = None
        if not is_built:
            self._build()
            return
        if self._follower is None:
            return
        target = self._target(self._follower.loaded.path)
        columns, since = self._columns(), frozenset(self._since)
        self._is_asking = True
        self.ask(
            _INDEX, lambda store: _from_file(store, target, columns, since), self._on_made, self._on_failed
        )

    def _on_told(self, changes: StoreChanges) -> None:
        ids = {*changes.removed, *(cells.id for cells in changes.put)}
        self._since |= ids
        self._are_articles_pending |= changes.articles is not None
        if self.index is not None:
            self._pending |= ids

    def follow(self) -> None:
        """The columns are those after the changes: the index takes them in."""
        if self.index is None and not self._is_asking and self._process is None:
            self._ask_first()
        self._follow()

    def _follow(self) -> None:
        if self.index is None or self._is_asking or not (self._pending or self._are_articles_pending):
            return
        ids, self._pending = frozenset(self._pending), set()
        has_articles, self._are_articles_pending = self._are_articles_pending, False
        self._is_asking = True
        index, columns = self.index, self._columns()
        self.ask(
            _INDEX,
            lambda store: _followed(store, index, columns, ids, has_articles=has_articles),
            self._on_followed,
            self._on_failed,
        )

    def _on_followed(self, index: SearchIndex) -> None:
        self._is_asking = False
        self.index = index
        self.changed.emit()
        self._follow()

    def _on_failed(self, error: UserError) -> None:
        self._is_asking = False
        self.failed.emit(error)

    def _arm(self) -> None:
        """What is kept at the end is of this index."""
        if self._follower is not None and self._token:
            self._follower.set_beside(self._keeping)

    def _keeping(self) -> Callable[[EventStore], object] | None:
        """What is to be told beside the store's columns of how far the index is."""
        touched = self._since | (self.index.touched if self.index is not None else set())
        if not self._token or len(touched) > MOST_TOUCHED:
            return None
        return partial(_tell_state, token=self._token, touched=frozenset(touched))

    def _columns(self) -> Columns:
        assert self._follower is not None
        return self._follower.loaded.subject.columns


def _tell_state(store: EventStore, token: str, touched: Iterable[str]) -> Any:
    return keep_state(store, token, touched)


def _asked(path: Path, question: Callable[[EventStore], Any]) -> Any:
    with EventStore.open(path, read_only=True) as store:
        return question(store)


def _kept_or_small(store: EventStore, columns: Columns, since: frozenset[str]) -> _Made | None:
    """What is kept, or what is built in a blink; None where it takes long, or does not fit the columns."""
    kept = kept_search(store)
    found = None if kept is None else search_for(store, kept.built, columns, since.union(kept.touched))
    if kept is not None and found is not None:
        return _Made(found, kept.built.token)
    if columns.count >= FEW_EVENTS:
        return None
    found = search_for(store, build_search(store), columns, since)
    return None if found is None else _Made(found)


def _from_file(store: EventStore, file: Path, columns: Columns, since: frozenset[str]) -> _Made | None:
    built = read_search(file)
    index = None if built is None else search_for(store, built, columns, since)
    if built is None or index is None:
        return None
    is_kept = file == search_path(store.path)
    return _Made(index, built.token if is_kept else "")


def _followed(
    store: EventStore, index: SearchIndex, columns: Columns, ids: frozenset[str], *, has_articles: bool
) -> SearchIndex:
    index = with_changed_events(store, index, columns, ids)
    return with_changed_articles(store, index) if has_articles else index
