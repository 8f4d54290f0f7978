"""Keeps what the window shows of a store in step with the store, and the store's cache with both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app.app.lanes.laned import Laned, NewNames, new_names
from timeline_app.app.loaded import Loaded, edited, home_of, load
from timeline_app.app.worker import Worker
from timeline_app.core.faults import UserError
from timeline_app.store.following import StoreChanges
from timeline_app.store.store import EventStore
from timeline_app.timeline.layout import Subject
from timeline_app.timeline.subject import relaned

_QUIET_MS: Final = 30_000  # without a change, till the cache is written anew
Beside = Callable[[], Callable[[EventStore], object] | None]

_CHANGES, _REBUILT, _KEPT = "changes", "rebuilt", "kept"


class Follower(QObject):
    """Asks the worker what has changed, and applies it on this thread.

    The arrays of what is shown are changed in place. That is safe although the worker reads them too, to
    build an index and to write the cache: it does so only when every change it has told of has been applied,
    and can tell of no other meanwhile.

    Signals:
        told: what has changed in the store (StoreChanges); it is about to be shown.
        changed: something has changed in the store; ``loaded`` is what is shown now.
        rebuilt: the same is shown with another index.
        relaned: the same is shown in other lanes.
        replaced: everything was read anew; rows are those of other events.
        failed: the store could not be read (UserError).
    """

    told = Signal(object)
    changed = Signal()
    rebuilt = Signal()
    relaned = Signal()
    replaced = Signal()
    failed = Signal(object)

    def __init__(self, loaded: Loaded, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.loaded = loaded
        self._worker = worker
        self._applied = 0  # the number of the last answer that is in what is shown
        self._is_asking = False
        self._is_due = False  # another question, when the one that is open is answered
        self._are_lanes_old = False
        self._beside: Beside = _nothing_beside
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._keep)
        self._keep_at_closing()

    def store_changed(self) -> None:
        """The store has been changed, on the worker's thread: finds out what has changed, and shows it."""
        if self._is_asking:
            self._is_due = True
            return
        self._is_asking = True
        following, lanes_by = self.loaded.following, self.loaded.laned.by
        is_filtering = self.loaded.laned.facts is not None

        def changes(store: EventStore) -> tuple[StoreChanges, NewNames]:
            found = following.changes()
            ids = [cells.id for cells in found.put]
            return found, new_names(store, lanes_by, ids, is_filtering=is_filtering)

        self._worker.ask(_CHANGES, changes, self._on_changes, self._on_failed)

    def set_laned(self, laned: Laned) -> None:
        """What is shown is wanted in these lanes, which have been made for what it is now."""
        self.loaded = replace(self.loaded, laned=laned)

    def find_home(self) -> None:
        """The view to begin with follows what has come and gone; it takes longer than a change."""
        subject = self.loaded.subject
        home = home_of(self.loaded.collection, subject, subject.detail)
        self.loaded = replace(self.loaded, home=home)

    def set_beside(self, beside: Beside) -> None:
        """Whenever what is shown is kept for the next start, ``beside`` gives what to keep along with it."""
        self._beside = beside
        self._keep_at_closing()
        self._quiet.start()

    def close(self) -> None:
        """Listens no longer; what was shown is kept for the next start when the store is closed."""
        self._quiet.stop()
        for topic in (_CHANGES, _REBUILT, _KEPT):
            self._worker.drop(topic)
        self.deleteLater()

    def _on_changes(self, answer: tuple[StoreChanges, NewNames]) -> None:
        changes, names = answer
        if changes.is_sweeping:
            path, other_title, lanes_by = self.loaded.path, self.loaded.other_title, self.loaded.laned.by
            self._worker.ask(
                _CHANGES,
                lambda store: load(store, path, other_title, lanes_by),
                self._on_loaded,
                self._on_failed,
            )
            return
        before = self.loaded.collection.categories
        self._applied = changes.number
        self.loaded = edited(self.loaded, changes, names)
        self.told.emit(changes)
        self._keep_at_closing()
        self._quiet.start()
        self.changed.emit()
        self._are_lanes_old |= self.loaded.collection.categories != before
        if self._are_lanes_old or self.loaded.subject.detail.is_worn:
            self._rebuild()
        self._go_on()

    def _on_loaded(self, loaded: Loaded) -> None:
        self._applied = 0
        self._are_lanes_old = False
        self._worker.drop(_REBUILT)
        self.loaded = loaded
        self._keep_at_closing()
        self.replaced.emit()
        self._go_on()

    def _go_on(self) -> None:
        """Asks what has been put off meanwhile."""
        self._is_asking = False
        if self._is_due:
            self._is_due = False
            self.store_changed()

    def _rebuild(self) -> None:
        loaded, applied = self.loaded, self._applied

        def build(_: EventStore) -> Subject | None:
            if not loaded.following.is_at(applied):
                return None  # it is about to be edited, and will be worn then too
            return relaned(loaded.subject, loaded.collection, other_title=loaded.other_title)

        self._worker.ask(_REBUILT, build, self._on_rebuilt, self.failed.emit)

    def _on_rebuilt(self, subject: Subject | None) -> None:
        if subject is not None:
            told, self._are_lanes_old = (self.relaned if self._are_lanes_old else self.rebuilt), False
            self.loaded = self.loaded.with_subject(subject)
            told.emit()

    def _keep(self) -> None:
        # The cache saves time, no more: that it cannot be written is nothing to tell.
        self._worker.ask(_KEPT, self._keeping(), lambda _: None, lambda _: None)

    def _keep_at_closing(self) -> None:
        self._worker.before_closing(self._keeping())

    def _keeping(self) -> Callable[[EventStore], bool]:
        """What the worker is to do to keep what is shown now for the next start."""
        following, columns, applied = self.loaded.following, self.loaded.subject.columns, self._applied
        beside = self._beside()

        def keep(store: EventStore) -> bool:
            is_kept = following.keep(columns, applied)
            if is_kept and beside is not None:
                beside(store)
            return is_kept

        return keep

    def _on_failed(self, error: UserError) -> None:
        self.failed.emit(error)
        self._go_on()


def _nothing_beside() -> None:
    return None
