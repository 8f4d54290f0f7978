"""The first minutes: a page to begin from, a short tour of the window, the user's guide."""

from timeline_app.app.first_steps.first_steps import FirstSteps
from timeline_app.app.first_steps.stops import stops_of
from timeline_app.app.first_steps.tour import Stop

__all__ = ["FirstSteps", "Stop", "stops_of"]
