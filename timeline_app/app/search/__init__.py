"""Search as one types: a line in the top bar, the hits beside the timeline, and what was found lit on it."""

from timeline_app.app.search.search import Search

__all__ = ["Search"]
