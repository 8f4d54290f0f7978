"""Two stores side by side: which events are in both."""

from timeline_app.app.comparing.comparing import Comparing
from timeline_app.app.comparing.made import Compared

__all__ = ["Compared", "Comparing"]
