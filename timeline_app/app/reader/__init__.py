"""The reader: an event, what its sources say, and the article with the passage."""

from timeline_app.app.reader.reader import Reader

__all__ = ["Reader"]
