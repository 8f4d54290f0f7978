"""Entry of dates: a field that shows what it understood, and the dialog that goes to a date."""

from timeline_app.app.dates.bounds_drawing import BoundsDrawing
from timeline_app.app.dates.date_field import DateField
from timeline_app.app.dates.go_to_dialog import GoToDialog, with_newest

__all__ = ["BoundsDrawing", "DateField", "GoToDialog", "with_newest"]
