"""How articles are cited in the window, and citations on their way into a file."""

from timeline_app.app.citing.citing import Citing

__all__ = ["Citing"]
