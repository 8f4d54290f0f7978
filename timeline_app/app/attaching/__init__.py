"""Original texts attached to digests, and detached again."""

from timeline_app.app.attaching.attaching import Attaching

__all__ = ["Attaching"]
