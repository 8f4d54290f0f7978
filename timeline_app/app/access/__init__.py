"""The timeline for those who do not see it or use no mouse: told, walked on, its focus seen and kept."""

from timeline_app.app.access.access import Access
from timeline_app.app.access.lost_focus import LostFocus

__all__ = ["Access", "LostFocus"]
