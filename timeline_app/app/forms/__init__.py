"""Forms in the reader: to edit events, articles and passages, and to make events of words."""

from timeline_app.app.forms.forms import Forms
from timeline_app.app.forms.passages import Passages
from timeline_app.app.forms.targets import Target

__all__ = ["Forms", "Passages", "Target"]
