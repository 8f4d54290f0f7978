"""The user's changes of one open store, one after the other, with the way back and forth over them.

A change goes into the store first, and into the undo stack when it is on the disk: what a menu offers to undo
has been done, and a change that fails is in neither. The store does this on the worker's thread, for a busy
disk may keep it waiting for tenths of a second when it commits, and the store there is the one that
everything is read from afterwards.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QWidget

from timeline_app.app.edits.long_step import LongChange, LongStep, carry_out_long
from timeline_app.app.worker import Worker
from timeline_app.core.changes import Change, Outcome
from timeline_app.core.faults import UserError
from timeline_app.store.applying import ChangedMeanwhile, apply_change
from timeline_app.store.store import EventStore

Plan = Callable[[EventStore], Change]  # runs on the worker's thread; may raise UserError

_TOPIC = "edit"


class _Done(QUndoCommand):
    """A change that the store has done, in the list of them: there is nothing left to do or undo here."""

    def __init__(self, change: Change | LongStep) -> None:
        super().__init__(change.name)
        self.change = change


@dataclass(frozen=True, slots=True)
class DoneChanges:
    """Changes in their order; the first ``count`` are done, the rest have been taken back."""

    changes: tuple[Change | LongStep, ...] = ()
    count: int = 0


class Edits(QObject):
    """The changes of an open store. Wishes are fulfilled in their order; when one fails, those behind it go.

    Signals:
        made, undone, redone: a change is in the store, or out of it again (Outcome).
        swept: a long step is out of the store, or in it again (its name, and whether it is in it).
        failed: a wish could not be fulfilled, and nothing has changed (UserError).
        state_changed: what can be undone or redone is different now.
    """

    made = Signal(object)
    undone = Signal(object)
    redone = Signal(object)
    swept = Signal(str, bool)
    failed = Signal(object)
    state_changed = Signal()

    def __init__(self, worker: Worker, parent: QObject | None = None, window: QWidget | None = None) -> None:
        """Over ``window`` the progress of long steps is shown."""
        super().__init__(parent)
        self._window = window
        self._worker = worker
        self._stack = QUndoStack(self)
        self._wishes: deque[Callable[[], None]] = deque()
        self._is_busy = False
        self._is_closed = False
        self._stack.indexChanged.connect(self.state_changed)

    def close(self) -> None:
        """Another store is open now: no more signals, and no more changes."""
        self._is_closed = True
        self._wishes.clear()
        self.deleteLater()

    @property
    def done(self) -> DoneChanges:
        """What can be undone and redone."""
        changes = [self._change_at(place) for place in range(self._stack.count())]
        return DoneChanges(tuple(each for each in changes if each is not None), self._stack.index())

    def take_over(self, done: DoneChanges) -> None:
        """Has changes to undo and redo that were made before, of the same store."""
        for change in done.changes:
            self._stack.push(_Done(change))
        self._stack.setIndex(done.count)

    def make(self, plan: Plan) -> None:
        """Makes the change that ``plan`` finds in the store; an empty one is none."""
        self._wish(lambda: self._carry_out(plan, self._on_made))

    def note(self, step: LongStep) -> None:
        """Long work has done this to the store: it is the last change now."""
        self._stack.push(_Done(step))

    def undo(self) -> None:
        """Takes back the last change that is done."""
        self._wish(self._undo)

    def redo(self) -> None:
        """Makes the last change that was taken back again."""
        self._wish(self._redo)

    @property
    def undo_name(self) -> str | None:
        """The name of the change that can be undone, None if there is none."""
        return self._stack.undoText() if self._stack.canUndo() else None

    @property
    def redo_name(self) -> str | None:
        """The name of the change that can be redone, None if there is none."""
        return self._stack.redoText() if self._stack.canRedo() else None

    def _wish(self, wish: Callable[[], None]) -> None:
        self._wishes.append(wish)
        if not self._is_busy:
            self._fulfil_next()

    def _fulfil_next(self) -> None:
        self._is_busy = bool(self._wishes)
        if self._wishes:
            self._wishes.popleft()()

    def _undo(self) -> None:
        place = self._stack.index() - 1
        change = self._change_at(place)
        if change is None:
            self._fulfil_next()
        elif isinstance(change, Change):
            self._carry_out(lambda _: change.inverse, self._on_undone, place)
        else:
            words = self.tr("Undoing: {0}…").format(change.name)
            self._carry_out_long(words, change.undo, self._stack.undo, place)

    def _redo(self) -> None:
        place = self._stack.index()
        change = self._change_at(place)
        if change is None:
            self._fulfil_next()
        elif isinstance(change, Change):
            self._carry_out(lambda _: change, self._on_redone, place)
        else:
            words = self.tr("Doing again: {0}…").format(change.name)
            self._carry_out_long(words, change.redo, self._stack.redo, place)

    def _change_at(self, place: int) -> Change | LongStep | None:
        command = self._stack.command(place) if 0 <= place < self._stack.count() else None
        return command.change if isinstance(command, _Done) else None

    def _carry_out(self, plan: Plan, done: Callable[[Outcome], None], place: int | None = None) -> None:
        """Has the worker make a change; ``place`` is where it stands on the stack already."""
        self._worker.ask(
            _TOPIC,
            lambda store: apply_change(store, plan(store)),
            lambda outcome: self._on_answered(outcome, done),
            lambda error: self._on_failed(error, place),
        )

    def _carry_out_long(self, words: str, change: LongChange, follow: Callable[[], None], place: int) -> None:
        """Has the worker make a long change, which stands at ``place``; then the stack follows."""
        if self._window is None:
            raise RuntimeError("long steps need a window to show their progress over")
        name = self._stack.text(place)

        def on_done(is_done: bool) -> None:
            if self._is_closed:
                return
            if is_done:
                follow()
                self.swept.emit(name, self._stack.index() > place)
            else:
                self._wishes.clear()
            self._fulfil_next()

        carry_out_long(
            words, self._worker, self._window, change, on_done, lambda error: self._on_failed(error, place)
        )

    def _on_answered(self, outcome: Outcome, done: Callable[[Outcome], None]) -> None:
        if not self._is_closed:
            done(outcome)
            self._fulfil_next()

    def _on_made(self, outcome: Outcome) -> None:
        if not outcome.change.is_empty:
            self._stack.push(_Done(outcome.change))
            self.made.emit(outcome)

    def _on_undone(self, outcome: Outcome) -> None:
        self._stack.undo()
        self.undone.emit(outcome)

    def _on_redone(self, outcome: Outcome) -> None:
        self._stack.redo()
        self.redone.emit(outcome)

    def _on_failed(self, error: UserError, place: int | None) -> None:
        if self._is_closed:
            return
        self._wishes.clear()
        self._is_busy = False
        if place is not None and isinstance(error, ChangedMeanwhile):
            self._forget(place)
        self.failed.emit(error)

    def _forget(self, place: int) -> None:
        """Drops a step that others have made impossible: it would bar the way to those before it."""
        self._stack.command(place).setObsolete(True)
        if place < self._stack.index():
            self._stack.undo()
        else:
            self._stack.redo()
        self.state_changed.emit()
