"""Keeps the lanes of one open store: what they are by, how they are arranged, and what a filter leaves in
them; the lanes are remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QMetaObject, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from timeline_app.app.follower import Follower
from timeline_app.app.lanes.laned import Laned
from timeline_app.app.lanes.memory import LaneMemory
from timeline_app.app.lanes.reading import Reading
from timeline_app.app.lanes.shown import ShownEvents
from timeline_app.app.lanes.titles import filter_reading_words, reading_words
from timeline_app.app.lanes.wanted import Wanted, make_laned
from timeline_app.app.settings import Settings
from timeline_app.app.worker import Worker
from timeline_app.core.faults import UserError
from timeline_app.core.filtering import Counts, Facts, Part, counts_beside
from timeline_app.core.progress import Stopped
from timeline_app.core.query import EVERYTHING, Field, Query
from timeline_app.store.filtering import facts_of
from timeline_app.timeline.arrangement import LaneArrangement, LanesBy
from timeline_app.timeline.filtered import without_empty_lanes
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
        filter_changed: another filter is on, or none; the lanes have followed.
        facts_changed: more has been read to filter by.
        failed: lanes could not be read (UserError).
        given_up: what was wanted will not be read: the filter stays what it is.
    """

    lanes_changed = Signal()
    refreshed = Signal()
    filter_changed = Signal()
    facts_changed = Signal()
    failed = Signal(object)
    given_up = Signal()

    def __init__(self, follower: Follower, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._follower = follower
        self._settings = settings
        self._window = window
        self._worker = Worker(self)
        self._reading: Reading | None = None
        self._query = EVERYTHING  # that is wanted
        self._parts: frozenset[Part] = frozenset()
        self._is_counting = False
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
        """Whether lanes are being read, or are to be in a moment, or events are being counted."""
        return self._reading is not None or self._quiet.isActive() or self._is_counting

    @property
    def used_lanes(self) -> tuple[Lane, ...]:
        """All lanes of which the filter leaves anything, hidden ones too, as they come."""
        lanes = self._follower.loaded.laned.shown.lanes.lanes
        return tuple(lane for lane in lanes if lane.count) or lanes

    @property
    def query(self) -> Query:
        """The filter that is on."""
        return self._follower.loaded.laned.query

    @property
    def is_filtering(self) -> bool:
        """Whether another filter is wanted than is on."""
        return self._query != self.query

    @property
    def shown(self) -> ShownEvents:
        """Which events are shown."""
        return ShownEvents(self._follower.loaded, self._subject)

    @property
    def facts(self) -> Facts | None:
        """What has been read to filter by."""
        return self._follower.loaded.laned.facts

    def filter_by(self, query: Query) -> None:
        """Wants only the events shown that answer a filter; till that is known all stays as it is."""
        if query != self._query:
            self._query = query
            self._begin(Wanted(self._by_wanted, query, self._parts))

    def want_parts(self, parts: Iterable[Part]) -> None:
        """Wants some parts of the facts read, and kept for as long as they are wanted."""
        self._parts = frozenset(parts)
        self._read_missing()

    def count(self, fields: Iterable[Field], answered: Callable[[Counts | None], None]) -> None:
        """Counts the events of each value of some fields beside the filter that is on; if there is an edit
        meanwhile, that gets no answer."""
        loaded = self._follower.loaded
        facts = loaded.laned.facts or facts_of(loaded.collection, loaded.subject.columns)
        query, wanted = self.query, tuple(fields)

        def on_counted(counts: Counts | None) -> None:
            self._is_counting = False
            answered(counts)

        self._is_counting = True
        self._worker.run(
            "counts", lambda: counts_beside(query, facts, wanted), on_counted, lambda _: on_counted(None)
        )

    def choose(self, by: LanesBy) -> None:
        """Wants lanes by something else; until they are read the lanes stay what they are."""
        self._stop_reading()
        if by == self.by:
            self._remember(self._memory.with_by(by))
            if self.is_filtering:
                self._begin(Wanted(by, self._query, self._parts))
        elif by == "category":
            self._remember(self._memory.with_by(by))
            if self._query:
                self._begin(Wanted(by, self._query, self._parts))
            else:
                self._take(Laned(by, self._follower.loaded.subject, None, self.facts))
        else:
            self._begin(Wanted(by, self._query, self._parts))

    def arrange(self, arrangement: LaneArrangement) -> None:
        """Arranges the lanes there are."""
        if arrangement != self.arrangement and arrangement.by == self.by:
            self._remember(self._memory.with_arrangement(arrangement))
            self._subject = self._arranged()
            self.lanes_changed.emit()

    def restore(self, arrangement: LaneArrangement) -> None:
        """Wants lanes by what an arrangement is by, arranged so."""
        self._remember(self._memory.with_arrangement(arrangement).with_by(self.by))
        if arrangement.by != self._by_wanted:
            self.choose(arrangement.by)
        if arrangement.by == self.by:
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
        laned = self._follower.loaded.laned
        arranged = with_arrangement(laned.shown, self.arrangement)
        return arranged if laned.filtered is None else without_empty_lanes(arranged)

    def _remember(self, memory: LaneMemory) -> None:
        self._memory = memory
        self._settings.set_lanes_of(self._follower.loaded.path, memory.text())

    def _read_what_is_wanted(self) -> None:
        """Where a store is large, it is shown by category first, and all of it."""
        if self._memory.by != self.by or self.is_filtering or self._parts:
            self._begin(Wanted(self._memory.by, self._query, self._parts))

    def _on_changed(self) -> None:
        """Something was edited: names that came or went may want lanes of their own, or none."""
        self._worker.drop("counts")  # of arrays that were edited meanwhile
        self._is_counting = False
        unread = None if self._reading is None or self._reading.is_quiet else self._reading.wanted
        self._stop_reading()
        self._subject = self._arranged()
        if unread is not None:
            self._begin(unread)
        elif self.by not in ("category", "none") or self._query or self._parts:
            self._quiet.start()

    def _on_shown_anew(self) -> None:
        self._subject = self._arranged()
        if self._query:
            self._quiet.start()  # the filter's own index is to be made anew too

    def _on_replaced(self) -> None:
        self._stop_reading()
        self._subject = self._arranged()
        self._read_what_is_wanted()

    @property
    def _by_wanted(self) -> LanesBy:
        """What the lanes are to be by: what is being read for that, or what they are by."""
        is_choosing = self._reading is not None and not self._reading.is_quiet
        return self._reading.wanted.by if self._reading is not None and is_choosing else self.by

    def _read_again(self) -> None:
        self._begin(Wanted(self.by, self._query, self._parts), is_quiet=True)

    def _begin(self, wanted: Wanted, *, is_quiet: bool = False) -> None:
        self._stop_reading()
        is_of_lanes = wanted.by != self.by
        words = reading_words(wanted.by) if is_of_lanes else filter_reading_words()
        reading = self._reading = Reading(wanted, words, self._window, is_quiet=is_quiet)
        make = partial(
            make_laned,
            self._follower.loaded,
            wanted,
            is_anew=is_quiet,
            progress=reading.tell,
            is_stopped=reading.stopped.is_set,
        )
        self._worker.run("lanes", make, partial(self._on_read, reading), self._on_failed)

    def _on_read(self, reading: Reading, laned: Laned) -> None:
        self._stop_reading()
        if not reading.is_quiet:
            self._remember(self._memory.with_by(laned.by))
        self._take(laned)

    def _on_failed(self, error: UserError) -> None:
        self._stop_reading()
        self._query = self.query
        self._parts = frozenset()
        if not isinstance(error, Stopped):
            self.failed.emit(error)
        self.given_up.emit()

    def _take(self, laned: Laned) -> None:
        before, shown = self._follower.loaded.laned, self._subject.lanes
        self._follower.set_laned(laned)
        self._subject = self._arranged()
        is_alike = [lane.key for lane in shown.lanes] == [lane.key for lane in self._subject.lanes.lanes]
        is_same = laned.query == before.query
        (self.refreshed if is_alike and is_same else self.lanes_changed).emit()
        if not is_same:
            self.filter_changed.emit()
        if laned.facts is not before.facts:
            self.facts_changed.emit()
        self._read_missing()

    def _read_missing(self) -> None:
        """Parts are read one by one, so that each is there as soon as it can be."""
        facts = self.facts
        if self._parts and self._reading is None and (facts is None or facts.missing(tuple(self._parts))):
            self._begin(Wanted(self.by, self._query, self._parts))

    def _stop_reading(self) -> None:
        """What is being read is no longer wanted, or has been read."""
        self._quiet.stop()
        self._worker.drop("lanes")
        if self._reading is not None:
            self._reading.close()
            self._reading = None
