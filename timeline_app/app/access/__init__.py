"""The timeline for those who do not see it or do not use a mouse: told, walked on, its focus seen."""

from timeline_app.app.access.access import Access

__all__ = ["Access"]
