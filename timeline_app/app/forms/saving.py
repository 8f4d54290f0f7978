"""Saving what a form made: as one change, which is known again when it has been carried out."""

from __future__ import annotations

from timeline_app.app.edits import Editing, Plan
from timeline_app.core.changes import Change, Outcome
from timeline_app.store.store import EventStore


class Saving:
    """Has plans of a form carried out, and tells their outcome from those of others."""

    def __init__(self, editing: Editing) -> None:
        self._editing = editing
        self._made: list[Change] = []  # what the last plan made

    def make(self, plan: Plan) -> None:
        """Has a plan carried out."""
        made = self._made = []

        def remembered(store: EventStore) -> Change:
            change = plan(store)
            made.append(change)
            return change

        self._editing.make(remembered)

    def is_own(self, outcome: Outcome) -> bool:
        """Whether an outcome is that of the last plan."""
        return any(outcome.change is change for change in self._made)

    def forget(self) -> None:
        """The last plan has come to its end."""
        self._made = []
