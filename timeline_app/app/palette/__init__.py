"""The command palette: every action of the window, found by some of its letters."""

from timeline_app.app.palette.palette import Palette

__all__ = ["Palette"]
