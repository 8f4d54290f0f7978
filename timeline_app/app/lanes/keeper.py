"""Keeps the lanes of one open store: what they are by, how they are arranged, and that it is remembered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QMetaObject, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from timeline_app.app.follower import Follower
from timeline_app.app.lanes.laned import Laned
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

_QUIET_MS = 400  # without a change, till names are read again


class LaneKeeper(QObject):
    """Has a thread of its own for reading, beside the store's: meanwhile a click still shows its event.

    That thread reads arrays that an edit changes in place; so what it has read is thrown away when there
    has been an edit meanwhile, and read again.

    Signals:
        lanes_changed: the lanes are others, or are arranged otherwise.
        refreshed: the same lanes have been read again after an edit.
        failed: lanes could not be read (UserError).
    """

    lanes_changed = Signal()
    refreshed = Signal()
    failed = Signal(object)

    def __init__(self, follower: Follower, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._follower = follower
        self._settings = settings
        self._window = window
        self._worker = Worker(self)
        self._reading: Reading | None = None
        self._memory = LaneMemory.read(settings.lanes_of(follower.loaded.path))
        self._subject = self._arranged()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._read_again)
        self._wires: list[QMetaObject.Connection] = [
            follower.changed.connect(self._on_changed),
            follower.rebuilt.connect(self._on_shown_anew),
            follower.relaned.connect(self._on_shown_anew),
            follower.replaced.connect(self._on_replaced),
        ]
        self._read_what_is_wanted()

    @property
    def by(self) -> LanesBy:
        """What the lanes are by."""
        return self._follower.loaded.laned.by

    @property
    def arrangement(self) -> LaneArrangement:
        return self._memory.with_by(self.by).arrangement

    @property
    def subject(self) -> Subject:
        """The events in their lanes, as these are arranged."""
        return self._subject

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """All lanes, hidden ones too, as they come."""
        return self._follower.loaded.laned.subject.lanes.lanes

    @property
    def is_reading(self) -> bool:
        """Whether lanes are being read, or are to be in a moment."""
        return self._reading is not None or self._quiet.isActive()

    def is_hidden(self, event_id: str) -> bool:
        """Whether an event is in a lane that is not shown."""
        row = self._subject.columns.row_of(event_id)
        lanes = self._subject.lanes
        return bool(lanes.hidden) and row is not None and int(lanes.of_row[row]) < 0

    def choose(self, by: LanesBy) -> None:
        """Wants lanes by something else; until they are read the lanes stay what they are."""
        self._stop_reading()
        if by == self.by:
            self._remember(self._memory.with_by(by))
        elif by == "category":
            self._remember(self._memory.with_by(by))
            self._take(Laned(by, self._follower.loaded.subject))
        else:
            self._begin(by, is_quiet=False)

    def arrange(self, arrangement: LaneArrangement) -> None:
        """Arranges the lanes there are."""
        if arrangement != self.arrangement and arrangement.by == self.by:
            self._remember(self._memory.with_arrangement(arrangement))
            self._subject = self._arranged()
            self.lanes_changed.emit()

    def reset(self) -> None:
        """The lanes as they come."""
        self.arrange(LaneArrangement(self.by))

    def close(self) -> None:
        """Stops reading, for another store takes its place or the window is closed."""
        for wire in self._wires:
            QObject.disconnect(wire)
        self._wires.clear()
        self._stop_reading()
        self._worker.stop()
        self.deleteLater()

    def _arranged(self) -> Subject:
        return with_arrangement(self._follower.loaded.laned.subject, self.arrangement)

    def _remember(self, memory: LaneMemory) -> None:
        self._memory = memory
        self._settings.set_lanes_of(self._follower.loaded.path, memory.text())

    def _read_what_is_wanted(self) -> None:
        """Where a store is large, it is shown by category first."""
        if self._memory.by != self.by:
            self._begin(self._memory.by, is_quiet=False)

    def _on_changed(self) -> None:
        """Something was edited: names that came or went may want lanes of their own, or none."""
        is_choosing = self._reading is not None and self._reading.by != self.by
        wanted = self._reading.by if self._reading is not None else self.by
        self._stop_reading()
        self._subject = self._arranged()
        if is_choosing:
            self._begin(wanted, is_quiet=False)
        elif self.by not in ("category", "none"):
            self._quiet.start()

    def _on_shown_anew(self) -> None:
        self._subject = self._arranged()

    def _on_replaced(self) -> None:
        self._stop_reading()
        self._subject = self._arranged()
        self._read_what_is_wanted()

    def _read_again(self) -> None:
        self._begin(self.by, is_quiet=True)

    def _begin(self, by: LanesBy, *, is_quiet: bool) -> None:
        self._stop_reading()
        reading = self._reading = Reading(by, self._window, is_quiet=is_quiet)
        read = partial(self._read, self._follower.loaded.subject, reading)
        self._worker.run("lanes", read, partial(self._on_read, reading), self._on_failed)

    def _read(self, by_category: Subject, reading: Reading) -> Subject:
        """On the worker's thread."""
        with EventStore.open(self._follower.loaded.path, read_only=True) as store:
            return subject_by(
                store, by_category, reading.by, progress=reading.tell, is_stopped=reading.stopped.is_set
            )

    def _on_read(self, reading: Reading, subject: Subject) -> None:
        self._stop_reading()
        if not reading.is_quiet:
            self._remember(self._memory.with_by(reading.by))
        self._take(Laned(reading.by, subject))

    def _on_failed(self, error: UserError) -> None:
        self._stop_reading()
        if not isinstance(error, Stopped):
            self.failed.emit(error)

    def _take(self, laned: Laned) -> None:
        before = self._subject.lanes
        self._follower.set_laned(laned)
        self._subject = self._arranged()
        is_alike = [lane.key for lane in before.lanes] == [lane.key for lane in self._subject.lanes.lanes]
        (self.refreshed if is_alike else self.lanes_changed).emit()

    def _stop_reading(self) -> None:
        """What is being read is no longer wanted, or has been read."""
        self._quiet.stop()
        self._worker.drop("lanes")
        if self._reading is not None:
            self._reading.close()
            self._reading = None
