"""The command line: one small module a command, each of which works without a display."""

from timeline_app.cli.program import main

__all__ = ["main"]
