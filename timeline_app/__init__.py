"""Timeline explorer: an event store, its timeline, and the passages that support it."""

__version__ = "0.1.0"
