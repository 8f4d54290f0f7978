"""A change of the store so large that it is made, undone and redone by long work, with progress."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from timeline_app.app.long_work import LongWork
from timeline_app.app.worker import Worker
from timeline_app.core.faults import UserError
from timeline_app.core.progress import Asked, Fraction, Stopped
from timeline_app.store.store import EventStore

LongChange = Callable[[EventStore, Fraction, Asked], None]


class LongStep(Protocol):
    """Something that has been done to the store. ``undo`` and ``redo`` run on the worker's thread.

    Each is done as a whole or not at all, and raises UserError where it cannot be, Stopped where it was
    stopped.
    """

    @property
    def name(self) -> str:
        """What a menu calls it."""

    def undo(self, store: EventStore, progress: Fraction, is_stopped: Asked) -> None:
        """Takes it back."""

    def redo(self, store: EventStore, progress: Fraction, is_stopped: Asked) -> None:
        """Does it again."""


def carry_out_long(
    words: str,
    worker: Worker,
    window: QWidget,
    change: LongChange,
    done: Callable[[bool], None],
    failed: Callable[[UserError], None],
) -> None:
    """Has the worker make a long change; ``done`` is told whether it was, and not stopped by the user."""

    def work(store: EventStore, progress: Fraction, is_stopped: Asked) -> bool:
        try:
            change(store, progress, is_stopped)
        except Stopped:
            return False
        return True

    LongWork(words, worker, window, work, done, failed)
