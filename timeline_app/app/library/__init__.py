"""The article library: all articles of a store, to search, sort and open."""

from timeline_app.app.library.library import Library

__all__ = ["Library"]
