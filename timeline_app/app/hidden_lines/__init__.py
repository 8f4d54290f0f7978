"""What of an article's text is hidden, changed after it has been brought in."""

from timeline_app.app.hidden_lines.hidden_lines import HiddenLines

__all__ = ["HiddenLines"]
