"""One thread beside the window that owns the store for reading: no question to it makes the window wait."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from timeline_app.core.faults import UserError
from timeline_app.core.oserrors import because
from timeline_app.core.says import says
from timeline_app.store.store import EventStore


@dataclass(frozen=True, slots=True)
class _Answer:
    topic: str
    number: int
    future: Future[Any]
    answered: Callable[[Any], None]
    failed: Callable[[UserError], None]


class Worker(QObject):
    """Asks things of a store on its own thread and brings the answers to the window's.

    A question has a topic; a newer one on the same topic replaces an older one, whose answer is
    dropped however late it comes. Faults of ours are raised on the window's thread, so that they
    are seen.

    Signals:
        busy_changed: whether any question is still open (bool).
    """

    busy_changed = Signal(bool)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor: ThreadPoolExecutor | None = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._store: EventStore | None = None  # touched on the worker's thread only
        self._last: Callable[[EventStore], Any] | None = None
        self._newest: dict[str, int] = {}
        self._open: set[Future[Any]] = set()
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def open_store(
        self,
        path: Path,
        question: Callable[[EventStore], Any],
        answered: Callable[[Any], None],
        failed: Callable[[UserError], None],
        *,
        is_read_only: bool = False,
    ) -> None:
        """Opens the store at ``path`` and asks it a first question; answered, it replaces the one open."""
        self._submit("open", lambda: self._switch(path, question, is_read_only), answered, failed)

    def ask(
        self,
        topic: str,
        question: Callable[[EventStore], Any],
        answered: Callable[[Any], None],
        failed: Callable[[UserError], None],
    ) -> None:
        """Runs ``question`` on the worker's thread; ``answered`` or ``failed`` is called on this one."""
        self._submit(topic, lambda: question(self._opened()), answered, failed)

    def run(
        self,
        topic: str,
        work: Callable[[], Any],
        answered: Callable[[Any], None],
        failed: Callable[[UserError], None],
    ) -> None:
        """Runs work that needs no store: building one, writing a figure."""
        self._submit(topic, work, answered, failed)

    def drop(self, topic: str) -> None:
        """The answer to the open question on a topic is no longer wanted."""
        self._newest[topic] = self._newest.get(topic, 0) + 1

    def before_closing(self, question: Callable[[EventStore], Any]) -> None:
        """What is still to be asked of the open store before it is closed, for this or for another one."""
        self._last = question

    @property
    def is_busy(self) -> bool:
        return bool(self._open)

    def stop(self) -> None:
        """Ends the thread once what it is doing is done; open questions get no answer.

        A worker that has stopped takes no more questions.
        """
        executor, self._executor = self._executor, None
        if executor is None:
            return
        self._newest.clear()
        for future in tuple(self._open):
            future.cancel()
        executor.submit(_without_collecting, self._close)
        executor.shutdown(wait=True)

    def _submit(
        self,
        topic: str,
        work: Callable[[], Any],
        answered: Callable[[Any], None],
        failed: Callable[[UserError], None],
    ) -> None:
        if self._executor is None:
            return
        number = self._newest.get(topic, 0) + 1
        self._newest[topic] = number
        future = self._executor.submit(_without_collecting, work)
        self._open.add(future)
        if len(self._open) == 1:
            self.busy_changed.emit(True)
        future.add_done_callback(
            lambda done: self._finished.emit(_Answer(topic, number, done, answered, failed))
        )

    def _deliver(self, answer: _Answer) -> None:
        self._open.discard(answer.future)
        if not self._open:
            self.busy_changed.emit(False)
        if self._newest.get(answer.topic) != answer.number:
            return
        error = answer.future.exception()
        if isinstance(error, UserError):
            answer.failed(error)
        elif isinstance(error, OSError) and error.filename is not None:
            # The system's refusal, where nobody has put it into words before.
            answer.failed(UserError(says("{0} cannot be used: {1}.", error.filename, because(error))))
        elif error is not None:
            # A fault of the program's own: said to the user, and raised so that it is seen in a terminal.
            answer.failed(UserError(says("Something went wrong in the program itself: {0}", f"{error!r}")))
            raise error
        else:
            answer.answered(answer.future.result())

    def _opened(self) -> EventStore:
        if self._store is None:
            raise UserError(says("No store is open; open one from the File menu."))
        return self._store

    def _switch(self, path: Path, question: Callable[[EventStore], Any], is_read_only: bool) -> Any:
        self._ask_last()  # it may be the same store that is opened anew
        # The new one first: when it cannot be opened or read, the old one stays.
        store = EventStore.open(path, read_only=is_read_only)
        try:
            answer = question(store)
        except BaseException:
            store.close()
            raise
        self._close()
        self._store = store
        return answer

    def _close(self) -> None:
        if self._store is not None:
            try:
                self._ask_last()
            finally:
                self._store.close()
                self._store = self._last = None

    def _ask_last(self) -> None:
        """Asks the open store what was to be asked before it is closed; it may have been asked already."""
        if self._store is not None and self._last is not None:
            with contextlib.suppress(UserError):
                self._last(self._store)


def _without_collecting(work: Callable[[], Any]) -> Any:
    """Does the work while Python's cyclic collection rests.

    WORKAROUND: a collection frees widgets that stand in cycles on the thread it happens to run on, and
    Qt crashes when that is not the window's. On the window's thread it goes on as soon as this is done.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        return work()
    finally:
        if was_enabled:
            gc.enable()
