"""The Edit menu at work: undo, redo, and what is done to the selected event."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from timeline_app.app.edits.edits import DoneChanges, Edits, Plan
from timeline_app.app.edits.long_step import LongStep
from timeline_app.app.history import ViewState
from timeline_app.app.messages import show_error
from timeline_app.app.presenter import Presenter
from timeline_app.app.worker import Worker
from timeline_app.core.changes import Outcome
from timeline_app.core.faults import UserError
from timeline_app.store.applying import ChangedMeanwhile
from timeline_app.store.planning import duplicate_event, remove_events

_LONGEST: Final = 40  # characters of a title in a menu
_ON_EVENT: Final = ("edit.delete_event", "edit.duplicate_event")


class Editing(QObject):
    """Makes the user's changes of the store that is open, and keeps the actions of the Edit menu up to date.

    Signals:
        edited: the store has been changed, by an edit, an undo or a redo (Outcome).
        refused: a change could not be made, undone or redone; the user has been told (UserError).
        overtaken: another program has changed the store, or a long step has, and nobody here knows what.
        message: what was done, in a line.
    """

    edited = Signal(object)
    refused = Signal(object)
    overtaken = Signal()
    message = Signal(str)

    def __init__(self, window: QWidget, worker: Worker, actions: Mapping[str, QAction]) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self._actions = actions
        self._edits: Edits | None = None
        self._presenter: Presenter | None = None
        self._why_locked = ""
        reactions = {
            "edit.undo": self._undo,
            "edit.redo": self._redo,
            "edit.delete_event": self._delete_event,
            "edit.duplicate_event": self._duplicate_event,
        }
        for action_id, react in reactions.items():
            actions[action_id].triggered.connect(lambda _=False, react=react: react())
        self._refresh()

    def begin(self, presenter: Presenter) -> None:
        """Another store is open: nothing of it has been changed yet."""
        if self._edits is not None:
            self._edits.close()
        self._presenter = presenter
        edits = self._edits = Edits(self._worker, self, self._window)
        edits.made.connect(lambda outcome: self._tell(outcome, self.tr("{0}: done; Ctrl+Z takes it back")))
        edits.undone.connect(lambda outcome: self._tell(outcome, self.tr("{0}: undone")))
        edits.redone.connect(lambda outcome: self._tell(outcome, self.tr("{0}: done again")))
        edits.swept.connect(self._on_swept)
        edits.failed.connect(self._on_failed)
        edits.state_changed.connect(self._refresh)
        presenter.session.state_changed.connect(self._on_view_changed)
        self._refresh()

    @property
    def done(self) -> DoneChanges:
        """What can be undone and redone in the open store."""
        return DoneChanges() if self._edits is None else self._edits.done

    def take_over(self, done: DoneChanges) -> None:
        """Can undo and redo what was changed in the open store before, in another window."""
        if self._edits is not None:
            self._edits.take_over(done)

    def lock(self, why: str) -> None:
        """Makes no more changes, and says why where one is wished for."""
        self._why_locked = why

    def refuses(self) -> bool:
        """Whether changes are off here; then it is said why."""
        if self._why_locked:
            self.message.emit(self._why_locked)
        return bool(self._why_locked)

    def make(self, plan: Plan) -> None:
        """Makes the change that ``plan`` finds in the open store; it can be undone."""
        if self._edits is not None and not self.refuses():
            self._edits.make(plan)

    def note(self, step: LongStep) -> None:
        """Long work has done this to the open store; it can be undone."""
        if self._edits is not None:
            self._edits.note(step)
            self.overtaken.emit()

    def _undo(self) -> None:
        if self._edits is not None:
            self._edits.undo()

    def _redo(self) -> None:
        if self._edits is not None:
            self._edits.redo()

    def _delete_event(self) -> None:
        found = self._selected()
        if found is not None:
            event_id, title = found
            name = self.tr("Delete “{0}”").format(_short(title))
            self.make(lambda store: remove_events(store, name, [event_id]))

    def _duplicate_event(self) -> None:
        found = self._selected()
        if found is not None:
            event_id, title = found
            name = self.tr("Duplicate “{0}”").format(_short(title))
            copy = self.tr("{0} (copy)").format(title)
            self.make(lambda store: duplicate_event(store, name, event_id, copy))

    def _selected(self) -> tuple[str, str] | None:
        """Id and title of the selected event, if it is there."""
        if self._presenter is None:
            return None
        columns = self._presenter.loaded.subject.columns
        event_id = self._presenter.session.state.selected
        row = None if event_id is None else columns.row_of(event_id)
        return None if row is None or event_id is None else (event_id, columns.titles[row])

    def _tell(self, outcome: Outcome, words: str) -> None:
        self.message.emit(words.format(outcome.change.name))
        self.edited.emit(outcome)

    def _on_swept(self, name: str, is_in: bool) -> None:
        words = self.tr("{0}: done again") if is_in else self.tr("{0}: undone")
        self.message.emit(words.format(name))
        self.overtaken.emit()

    def _on_failed(self, error: UserError) -> None:
        show_error(self._window, error)
        self.refused.emit(error)
        if isinstance(error, ChangedMeanwhile):
            self.overtaken.emit()

    def _on_view_changed(self, before: ViewState, after: ViewState) -> None:
        if before.selected != after.selected:  # not for every step of a pan or zoom
            self._refresh()

    def _refresh(self) -> None:
        """What can be undone, and whether there is an event to do something to."""
        undo = None if self._edits is None else self._edits.undo_name
        redo = None if self._edits is None else self._edits.redo_name
        for action_id, name, words, alone in (
            ("edit.undo", undo, self.tr("&Undo {0}"), self.tr("&Undo")),
            ("edit.redo", redo, self.tr("&Redo {0}"), self.tr("&Redo")),
        ):
            self._actions[action_id].setText(alone if name is None else words.format(name.replace("&", "&&")))
            self._actions[action_id].setEnabled(name is not None)
        has_event = self._selected() is not None
        for action_id in _ON_EVENT:
            self._actions[action_id].setEnabled(has_event)


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1].rstrip()}…"
