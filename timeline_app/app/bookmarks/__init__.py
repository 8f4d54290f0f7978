"""Bookmarks of views: kept by name in the store, listed in a menu and a dialog."""

from timeline_app.app.bookmarks.bookmarks import Bookmarks

__all__ = ["Bookmarks"]
