"""All events as a table beside the timeline: sorted, chosen, changed in place, copied and pasted."""

from timeline_app.app.listing.listing import Listing

__all__ = ["Listing"]
