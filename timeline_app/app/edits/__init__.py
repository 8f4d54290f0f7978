"""Changes that the user makes, with undo and redo."""

from timeline_app.app.edits.editing import Editing
from timeline_app.app.edits.edits import Edits, Plan

__all__ = ["Editing", "Edits", "Plan"]
