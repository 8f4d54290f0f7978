"""Started by bench_editing in a process of its own: edits a store in the window and prints what that took.

Usage: editing_probe.py STORE FOLDER ROUNDS, the folder for settings. Prints, as JSON, the seconds from each
edit to the frame that shows it, and the peak memory.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from benchmarks.columns_probe import peak_mib
from timeline_app.app.application import make_application
from timeline_app.app.main_window import MainWindow
from timeline_app.app.settings import Settings
from timeline_app.core.bounds import Span
from timeline_app.core.faults import UserError
from timeline_app.core.model import Event
from timeline_app.store.store import EventStore
from timeline_app.timeline.picture import Mark

_LIMIT_S: Final = 60.0
_PAUSE_S: Final = 0.000_2
_IN_VIEW: Final = 200  # events
_BEFORE, _AFTER = "1899-06-10", "1900-06-10"


class Editing:
    """A window on a store, with a view of some hundred events about 1900, and edits of one event there."""

    def __init__(self, store: Path, folder: Path) -> None:
        ini = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(Settings(ini))
        self.window.show()
        self._shown = False
        self.window.store_shown.connect(self._on_shown)
        self.window.open_path(store)
        _wait(lambda: self._shown)
        self._view_some()

    def an_event(self, number: int) -> Event:
        """One that has a mark wherever it stands, in a lane that is there."""
        assert self.window.presenter is not None
        category = self.window.presenter.loaded.collection.categories[0].id
        event_id, title = f"benchmark-{number}", f"Edited {number}"
        return Event(event_id, title, date=_BEFORE, category=category, importance=1.0)

    def add(self, event: Event) -> float:
        return self._take(lambda store: store.put_event(event), lambda mark: mark is not None, event.id)

    def move(self, event: Event, date: str) -> float:
        mark = self._mark(event.id)
        before = mark.extent.anchor if mark is not None else 0.0
        return self._take(
            lambda store: store.put_event(replace(event, date=date)),
            lambda mark: mark is not None and mark.extent.anchor != before,
            event.id,
        )

    def delete(self, event: Event) -> float:
        return self._take(lambda store: store.remove_event(event.id), lambda mark: mark is None, event.id)

    def _take(
        self, change: Callable[[EventStore], object], is_done: Callable[[Mark | None], bool], event_id: str
    ) -> float:
        """The seconds from an edit, which is on the disk then, to the frame that shows it, painted."""
        presenter, canvas = self.window.presenter, self.window.canvas
        assert presenter is not None
        started = time.perf_counter()
        self.window.worker.ask("edit", change, lambda _: presenter.store_changed(), _fail)
        _wait(lambda: is_done(self._mark(event_id)))
        canvas.viewport().repaint()
        took = time.perf_counter() - started
        _rest()
        return took

    def _mark(self, event_id: str) -> Mark | None:
        frame = self.window.canvas.frame()
        return None if frame is None else frame.picture.mark_of(event_id)

    def _view_some(self) -> None:
        """Shows so many events about 1900."""
        presenter = self.window.presenter
        assert presenter is not None
        spots_s = np.sort(presenter.loaded.subject.extents.anchor_s)
        middle = int(spots_s.searchsorted(-2_193_000_000))  # in the summer of 1900
        first_s, last_s = (int(spots_s[middle + side * _IN_VIEW // 2]) for side in (-1, 1))
        presenter.navigator.follow(Span(min(first_s, -2_240_000_000), max(last_s, -2_180_000_000)))
        _rest()

    def _on_shown(self, _: object) -> None:
        self._shown = True


def main(store: str, folder: str, rounds: str) -> None:
    """Adds an event, moves it and deletes it again, so many times."""
    application = make_application([])
    editing = Editing(Path(store), Path(folder))
    taken: dict[str, list[float]] = {"add": [], "move": [], "delete": []}
    for number in range(int(rounds) + 1):
        event = editing.an_event(number)
        took = editing.add(event), editing.move(event, _AFTER), editing.delete(event)
        if number:  # the first one warms up
            for seconds, kind in zip(took, taken, strict=True):
                taken[kind].append(seconds)
    print(json.dumps({"taken": taken, "peak_mib": peak_mib()}), flush=True)
    editing.window.close()
    application.quit()


def _rest() -> None:
    """Lets the view come to rest."""
    until = time.perf_counter() + 0.4
    _wait(lambda: time.perf_counter() > until)


def _wait(is_so: Callable[[], bool]) -> None:
    deadline = time.perf_counter() + _LIMIT_S
    while not is_so():
        if time.perf_counter() > deadline:
            raise SystemExit("the window did not show the edit")
        QApplication.processEvents()
        time.sleep(_PAUSE_S)


def _fail(error: UserError) -> None:
    raise error


if __name__ == "__main__":
    main(*sys.argv[1:])
