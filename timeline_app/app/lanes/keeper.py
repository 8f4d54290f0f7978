"""Keeps the lanes of one open store: what they are by, how they are arranged, and that it is remembered."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from timeline_app.app.lanes.making import subject_by
from timeline_app.app.lanes.memory import LaneMemory
from timeline_app.app.lanes.reading import Reading
from timeline_app.app.settings import Settings
from timeline_app.app.worker import Worker
from timeline_app.core.faults import UserError
from timeline_app.core.progress import Stopped
from timeline_app.store.store import EventStore
from timeline_app.timeline.arrangement import LaneArrangement, LanesBy
from timeline_app.timeline.lanes import Lane
from timeline_app.timeline.layout import Subject
from timeline_app.timeline.subject import with_arrangement


class LaneKeeper(QObject):
    """Has a thread of its own for reading, beside the store's: meanwhile a click still shows its event.

    ``by_category`` is the store in its lanes by category; ``first`` is the same in the lanes it was left
    with, if reading it took no time.

    Signals:
        lanes_changed: the lanes are others, or are arranged otherwise.
        failed: lanes could not be read (UserError).
    """

    lanes_changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        path: Path,
        by_category: Subject,
        first: tuple[LanesBy, Subject],
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._path = path
        self._by_category = by_category
        self._settings = settings
        self._window = window
        self._worker = Worker(self)
        self._reading: Reading | None = None
        remembered = LaneMemory.read(settings.lanes_of(path))
        first_by, self._full = first
        self._memory = remembered.with_by(first_by)
        self._subject = with_arrangement(self._full, self._memory.arrangement)
        if remembered.by != first_by:
            self.choose(remembered.by)

    @property
    def by(self) -> LanesBy:
        """What the lanes are by."""
        return self._memory.by

    @property
    def arrangement(self) -> LaneArrangement:
        return self._memory.arrangement

    @property
    def subject(self) -> Subject:
        """The events in their lanes, as these are arranged."""
        return self._subject

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """All lanes, hidden ones too, as they come."""
        return self._full.lanes.lanes

    @property
    def is_reading(self) -> bool:
        return self._reading is not None

    def follow(self, by_category: Subject, first: tuple[LanesBy, Subject]) -> None:
        """The same store after a change, as :class:`LaneKeeper` takes it; ``subject`` is then of it.

        Where names have to be read first, it stays as it was before the change until they are.
        """
        wanted = self.by if self._reading is None else self._reading.by
        self._stop_reading()
        self._by_category = by_category
        first_by, subject = first
        if self.by in ("category", first_by):
            self._full = by_category if self.by == "category" else subject
            self._subject = with_arrangement(self._full, self.arrangement)
        if wanted != self.by or self.by not in ("category", first_by):
            self._begin(wanted)

    def choose(self, by: LanesBy) -> None:
        """Wants lanes by something else; until they are read the lanes stay what they are."""
        self._stop_reading()
        if by == self.by:
            return
        if by == "category":
            self._take(self._memory.with_by(by), self._by_category)
            return
        self._begin(by)

    def _begin(self, by: LanesBy) -> None:
        reading = self._reading = Reading(by, self._window)
        self._worker.run(
            "lanes", partial(self._read, by, reading), partial(self._on_read, by), self._on_failed
        )

    def arrange(self, arrangement: LaneArrangement) -> None:
        """Arranges the lanes there are."""
        if arrangement != self.arrangement and arrangement.by == self.by:
            self._take(self._memory.with_arrangement(arrangement), self._full)

    def reset(self) -> None:
        """The lanes as they come."""
        self.arrange(LaneArrangement(self.by))

    def close(self) -> None:
        """Stops reading, for another store takes its place or the window is closed."""
        self._stop_reading()
        self._worker.stop()
        self.deleteLater()

    def _read(self, by: LanesBy, reading: Reading) -> Subject:
        """On the worker's thread."""
        with EventStore.open(self._path, read_only=True) as store:
            return subject_by(
                store,
                self._by_category,
                by,
                progress=reading.tell,
                is_stopped=reading.stopped.is_set,
            )

    def _on_read(self, by: LanesBy, subject: Subject) -> None:
        self._stop_reading()
        self._take(self._memory.with_by(by), subject)

    def _on_failed(self, error: UserError) -> None:
        self._stop_reading()
        if not isinstance(error, Stopped):
            self.failed.emit(error)

    def _take(self, memory: LaneMemory, full: Subject) -> None:
        self._memory, self._full = memory, full
        self._subject = with_arrangement(full, memory.arrangement)
        self._settings.set_lanes_of(self._path, memory.text())
        self.lanes_changed.emit()

    def _stop_reading(self) -> None:
        """What is being read is no longer wanted, or has been read."""
        self._worker.drop("lanes")
        if self._reading is not None:
            self._reading.close()
            self._reading = None
