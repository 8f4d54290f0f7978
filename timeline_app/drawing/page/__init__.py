"""A timeline as one web page that needs nothing else: zoomed, clicked and read in a browser, offline."""

from timeline_app.drawing.page.making import MOST_EVENTS, page_of

__all__ = ["MOST_EVENTS", "page_of"]
