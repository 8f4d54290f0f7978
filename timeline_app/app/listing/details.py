"""What a list shows that is not in the columns: events read from the store as they come into sight."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app.app.worker import Worker
from timeline_app.core.model import Event
from timeline_app.store.errors import NoSuchRecord
from timeline_app.store.store import EventStore

_MOST_KEPT: Final = 4_000
_MOST_ASKED: Final = 200  # at a time; more than a screen shows
_TOPIC: Final = "listing.details"


class Details(QObject):
    """Events by id, as far as they have been read. What is asked for and is not here is read soon.

    Signals:
        came: events have been read (tuple of ids).
    """

    came = Signal(object)

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._events: dict[str, Event | None] = {}
        self._wanted: dict[str, None] = {}
        self._is_asking = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    def read(self, event_id: str) -> Event | None:
        """The event if it has been read; if not, it is going to be."""
        if event_id not in self._events:
            self._wanted.pop(event_id, None)
            self._wanted[event_id] = None  # asked for last, read first
            if not self._is_asking:
                self._soon.start()
        return self._events.get(event_id)

    def forget(self) -> None:
        """The store is another one, or has changed: everything is read anew when it is asked for."""
        self._worker.drop(_TOPIC)
        self._events.clear()
        self._wanted.clear()
        self._is_asking = False

    def _ask(self) -> None:
        wanted = tuple(reversed(self._wanted))[:_MOST_ASKED]  # the others have gone out of sight
        self._wanted.clear()
        if wanted:
            self._is_asking = True
            self._worker.ask(_TOPIC, lambda store: _read(store, wanted), self._on_read, self._on_failed)

    def _on_read(self, events: dict[str, Event | None]) -> None:
        if len(self._events) > _MOST_KEPT:
            self._events.clear()
        self._events.update(events)
        self._is_asking = False
        self.came.emit(tuple(events))
        if self._wanted:
            self._soon.start()

    def _on_failed(self, _error: object) -> None:
        self._is_asking = False  # whoever opens the event is told


def _read(store: EventStore, event_ids: tuple[str, ...]) -> dict[str, Event | None]:
    found: dict[str, Event | None] = dict.fromkeys(event_ids)
    with store.snapshot():
        for event_id in event_ids:
            try:
                found[event_id] = store.event(event_id)
            except NoSuchRecord:  # it has gone meanwhile
                continue
    return found
