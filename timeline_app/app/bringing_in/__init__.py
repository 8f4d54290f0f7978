"""Articles and tables on their way into the store: chosen, dropped or pasted, looked at, corrected."""

from timeline_app.app.bringing_in.bringing_in import BringingIn
from timeline_app.app.bringing_in.drops import Drop, sort_drop
from timeline_app.app.bringing_in.tables import TableImport

__all__ = ["BringingIn", "Drop", "TableImport", "sort_drop"]
