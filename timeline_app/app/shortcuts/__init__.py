"""Keys of actions that the user has changed: kept, put in force, chosen in a dialog."""

from timeline_app.app.shortcuts.shortcuts import Shortcuts

__all__ = ["Shortcuts"]
